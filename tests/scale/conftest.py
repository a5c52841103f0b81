"""What is collected here only where it can run."""

from __future__ import annotations

from support.engines import RAY

collect_ignore = [] if RAY else ["test_scale_engines_ray.py"]
