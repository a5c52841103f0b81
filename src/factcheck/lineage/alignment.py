"""Runs of words that two texts share, each as long as it can be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.lineage.words import GRAM, Words


class Match(NamedTuple):
    """A run of words: where it starts among the words of either text, and how many they are."""

    a: int
    b: int
    length: int


def matches(a: Words, b: Words) -> tuple[Match, ...]:
    """The longest runs of at least :data:`GRAM` words, in the order of ``b``; none lies inside another.

    Every word of ``b`` is looked at once, and grows from at most :data:`~factcheck.lineage.words.CAP` places of ``a``,
    so that the cost is linear in both, whatever they repeat.

    >>> from factcheck.lineage.words import Words
    >>> matches(Words("It said the wall is safe for now."), Words("So the wall is safe for a year."))
    (Match(a=2, b=1, length=5),)
    """
    found: list[Match] = []
    for match in _grown(a, b):
        while found and _inside(found[-1], match):
            found.pop()
        if not found or not _inside(match, found[-1]):
            found.append(match)
    return tuple(found)


def _grown(a: Words, b: Words) -> Iterator[Match]:
    ours, theirs, places = a.folded, b.folded, a.places
    at, last = 0, len(theirs) - GRAM
    while at <= last:
        starts = places.get(theirs[at : at + GRAM])
        if starts is None:
            at += 1
            continue
        best = max((_grow(ours, theirs, start, at) for start in starts), key=lambda match: (match.length, -match.a))
        yield best
        at = max(at + 1, best.b + best.length - GRAM + 1)


def _grow(ours: Sequence[str], theirs: Sequence[str], start: int, at: int) -> Match:
    """Grows a gram both ways; the empty word between two stretches ends it."""
    first = 0
    while first < min(start, at) and ours[start - first - 1] and ours[start - first - 1] == theirs[at - first - 1]:
        first += 1
    length = GRAM
    longest = min(len(ours) - start, len(theirs) - at)
    while length < longest and ours[start + length] and ours[start + length] == theirs[at + length]:
        length += 1
    return Match(start - first, at - first, first + length)


def _inside(match: Match, outer: Match) -> bool:
    return outer.b <= match.b and match.b + match.length <= outer.b + outer.length
