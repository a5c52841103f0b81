"""A place where a faithful quote stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from factcheck.anchoring.anchor import Edge, Omission
from factcheck.text import Span


class Place(NamedTuple):
    """One place of a quote: from end to end, its parts if several, what lies between, and what its brackets say."""

    hull: Span
    parts: tuple[Span, ...] = ()
    omitted: tuple[Omission, ...] = ()
    retold: tuple[Span, ...] = ()
    doubts: Callable[[], tuple[Edge, ...]] = tuple

    @property
    def spans(self) -> tuple[Span, ...]:
        """What was quoted of it."""
        return self.parts or (self.hull,)
