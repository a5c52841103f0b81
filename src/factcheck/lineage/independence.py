"""How many documents, origins and speakers stand behind a claim or a verdict, and which sources rival each other."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import NamedTuple


class Testimony(NamedTuple):
    """What one proved link adds: a source, the origin of its statement, and the speaker."""

    source: str
    origin: str | None
    speaker: str


class Independence(NamedTuple):
    """Ids of what stands behind a claim or verdict, each once, in the order in which they are first cited."""

    documents: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()


def independence(testimonies: Iterable[Testimony]) -> Independence:
    """Counts what stands behind some links; copies of one report are one origin, however many pages carry it.

    >>> independence([Testimony("page", "agency", "mayor"), Testimony("digest", "agency", "mayor")])
    Independence(documents=('page', 'digest'), origins=('agency',), speakers=('mayor',))
    """
    listed = list(testimonies)
    return Independence(
        tuple(dict.fromkeys(each.source for each in listed)),
        tuple(dict.fromkeys(each.origin for each in listed if each.origin is not None)),
        tuple(dict.fromkeys(each.speaker for each in listed)),
    )


def rivals(testimonies: Iterable[Testimony]) -> tuple[tuple[str, str], ...]:
    """The pairs of sources that are counted as two origins: those whose words the count depends on.

    >>> rivals([Testimony("a", "x", "s"), Testimony("b", "x", "s"), Testimony("c", "y", "s")])
    (('a', 'c'), ('b', 'c'))
    """
    known = dict.fromkeys((each.source, each.origin) for each in testimonies if each.origin is not None)
    pairs = ((a, b) for (a, one), (b, other) in combinations(known, 2) if a != b and one != other)
    return tuple(dict.fromkeys(pairs))
