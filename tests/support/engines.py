"""The engines that tests run: every one that is installed. Ray is too large for every machine that runs them."""

from __future__ import annotations

from importlib.util import find_spec

from factcheck.scale.engines import ENGINES

RAY = find_spec("ray") is not None
HERE = [name for name in ENGINES if name != "ray" or RAY]
