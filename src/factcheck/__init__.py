"""Builds claim-comparison fact-check datasets in which every claim-to-source link is proved.

Example:
    >>> from factcheck import locate
    >>> locate("the wall", "They mended the wall.").grade
    'verbatim'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.anchoring import Anchor, Text, locate
    from factcheck.frames import Frames, load
    from factcheck.project import FactcheckError, Outcome, build, check

__version__ = "0.1.0"

__all__ = ["Anchor", "FactcheckError", "Frames", "Outcome", "Text", "__version__", "build", "check", "load", "locate"]

_HOMES = {
    "Anchor": "anchoring",
    "FactcheckError": "project",
    "Frames": "frames",
    "Outcome": "project",
    "Text": "anchoring",
    "build": "project",
    "check": "project",
    "load": "frames",
    "locate": "anchoring",
}


def __getattr__(name: str) -> object:
    """Fetches a public name from its room when it is first asked for, so that ``import factcheck`` stays light."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"factcheck.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
