"""Regions of a source -> areas of its text, and what is wrong with them.

Regions count lines from 1, both ends included; areas are stretches of code points, half-open. A blank line belongs
to no region, wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factcheck.model import Region, Source
from factcheck.text import Area, Lines, Span

_BOM = "\ufeff"


class TwiceCovered(NamedTuple):
    """Lines that two regions claim: first and last line, and the places of the two in the source's list, from 0."""

    first: int
    last: int
    region: int
    other: int


def areas(source: Source, text: str) -> tuple[Area, ...]:
    r"""What each stretch of a text is, in order, one area a line; a part splits the area of its line.

    Where regions overlap the first one wins; lines beyond the end are left out. Rules report both.

    >>> regions = [{"lines": "1-2", "kind": "body", "parts": [{"kind": "ad", "text": "AD"}]}]
    >>> source = Source(id="s", kind="primary", publisher="p", regions=regions)
    >>> [(area.kind, tuple(area.span)) for area in areas(source, "One. AD Two.\nThree.")]
    [('body', (0, 5)), ('ad', (5, 7)), ('body', (7, 12)), ('body', (13, 19))]
    """
    lines = Lines(text)
    found: list[Area] = []
    taken: set[int] = set()
    for region in source.regions:
        parts = _parts(region, lines)
        for line in _lines(region, lines):
            span = filled(lines, line)
            if line not in taken and span is not None:
                taken.add(line)
                found += _split(Area(region.kind, span), parts.get(line, ()), text)
    return tuple(sorted(found, key=lambda area: area.span))


def uncovered(source: Source, lines: Lines) -> tuple[int, ...]:
    """The lines that hold something and are in no region."""
    covered = {line for region in source.regions for line in _lines(region, lines)}
    return tuple(line for line in range(1, len(lines) + 1) if line not in covered and filled(lines, line) is not None)


def covered_twice(source: Source, lines: Lines) -> tuple[TwiceCovered, ...]:
    """The lines that hold something and are in two regions, each run of lines once."""
    owner: dict[int, int] = {}
    pairs: dict[tuple[int, int], list[int]] = {}
    for place, region in enumerate(source.regions):
        for line in _lines(region, lines):
            if filled(lines, line) is not None and owner.setdefault(line, place) != place:
                pairs.setdefault((owner[line], place), []).append(line)
    return tuple(
        TwiceCovered(first, last, region, other)
        for (region, other), shared in pairs.items()
        for first, last in runs(shared, lines)
    )


def out_of_range(source: Source, lines: Lines) -> tuple[int, ...]:
    """The places, from 0, of regions that name a line beyond the last one."""
    return tuple(place for place, region in enumerate(source.regions) if region.last > len(lines))


def missing_parts(source: Source, lines: Lines) -> tuple[tuple[int, int], ...]:
    """The places, from 0, of regions and of their parts whose words are not found in the region's lines."""
    missing = []
    for place, region in enumerate(source.regions):
        found = {number for parts in _parts(region, lines).values() for number, _ in parts}
        missing += [(place, number) for number in range(len(region.parts)) if number not in found]
    return tuple(missing)


def runs(numbers: Iterable[int], lines: Lines) -> Iterator[tuple[int, int]]:
    r"""Line numbers in order -> first and last line of each run; blank lines between do not part a run.

    >>> list(runs([1, 3, 5], Lines("a\n\nb\nc\nd\n")))
    [(1, 3), (5, 5)]
    """
    first = last = 0
    for number in numbers:
        if first and any(filled(lines, line) is not None for line in range(last + 1, number)):
            yield first, last
            first = 0
        first, last = first or number, number
    if first:
        yield first, last


def filled(lines: Lines, line: int) -> Span | None:
    """Where a line stands, a leading byte order mark left out; None for a blank one."""
    span = lines.span(line)
    if line == 1 and lines.text.startswith(_BOM):
        span = Span(1, max(1, span.end))
    return span if span.of(lines.text).strip() else None


def _lines(region: Region, lines: Lines) -> range:
    return range(region.first, min(region.last, len(lines)) + 1)


def _parts(region: Region, lines: Lines) -> dict[int, list[tuple[int, Area]]]:
    """The parts found, by line, each with its place in the region's list: the first free occurrence of its words."""
    found: dict[int, list[tuple[int, Area]]] = {}
    for number, part in enumerate(region.parts):
        for line in _lines(region, lines):
            area = _free(lines, line, part.text, part.kind, found.get(line, []))
            if area is not None:
                found.setdefault(line, []).append((number, area))
                break
    return found


def _free(lines: Lines, line: int, words: str, kind: str, taken: list[tuple[int, Area]]) -> Area | None:
    span = lines.span(line)
    start = lines.text.find(words, span.start, span.end)
    while start >= 0:
        candidate = Span(start, start + len(words))
        if not any(candidate.meets(area.span) for _, area in taken):
            return Area(kind, candidate)
        start = lines.text.find(words, start + 1, span.end)
    return None


def _split(area: Area, parts: Iterable[tuple[int, Area]], text: str) -> Iterator[Area]:
    """The area of a line around its parts; what is left between them and blank carries nothing."""
    start = area.span.start
    for _, part in sorted(parts, key=lambda numbered: numbered[1].span):
        yield from _rest(area.kind, Span(start, part.span.start), text)
        yield part
        start = part.span.end
    yield from _rest(area.kind, Span(start, area.span.end), text)


def _rest(kind: str, span: Span, text: str) -> Iterator[Area]:
    if span.of(text).strip():
        yield Area(kind, span)
