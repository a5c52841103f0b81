"""Regions carried from a saved text to a new capture of it, line by line.

Lines are aligned after folding, so that curly quotes or other spaces do not part them; a line that was edited is still
the same line while most of its characters are. A line that is new gets the kind that its looks propose.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz import fuzz

from factcheck.anchoring.folds import fold
from factcheck.model import Region, RegionKind, Source
from factcheck.sources import missing_parts, propose_regions
from factcheck.sources.regions import filled
from factcheck.text import Lines

SAME = 60
"""From this similarity (0 to 100) on a line is an edited one, below it another one."""

_AHEAD = 40  # how many new lines are tried for an old one
_LOOK = 2000  # code points of a line that are compared: some pages have a single line


class NewLine(NamedTuple):
    """A line, 1-based, that the saved text does not have, and the kind that its looks propose."""

    line: int
    kind: RegionKind
    text: str


@dataclass(frozen=True)
class Carried:
    """Regions of a new text.

    Args:
        regions: The regions, in the order in which they are written.
        origins: For each, its place (from 0) among the old ones; None for one that is put in.
        lines: For each line (1-based) of the old text that holds something, its line in the new text or None.
        new: The lines that the old text does not have.
        lost_parts: Words of parts that the lines of their region no longer hold.
    """

    regions: tuple[Region, ...]
    origins: tuple[int | None, ...]
    lines: Mapping[int, int | None]
    new: tuple[NewLine, ...]
    lost_parts: tuple[str, ...]

    @property
    def unchanged(self) -> bool:
        """Whether every region keeps its lines."""
        return all(old == new for old, new in self.lines.items()) and not self.new


class _Run(NamedTuple):
    """Lines of one kind that follow each other: the old region they come from, if any."""

    origin: int | None
    kind: RegionKind
    first: int
    last: int


def carry(source: Source, old: str, new: str) -> Carried:
    r"""Carries the regions of a source over to a new capture of its text.

    >>> source = Source(id="s", kind="primary", publisher="p", regions=[
    ...     {"lines": 1, "kind": "headline"}, {"lines": "2-3", "kind": "body"}])
    >>> old = "Wall\nIt rained all day.\nThey left the town.\n"
    >>> carried = carry(source, old, "Wall\nSubscribe to our newsletter\nIt rained all day.\nThey left the town.\n")
    >>> [(region.lines, region.kind) for region in carried.regions]
    [('1', 'headline'), ('2', 'newsletter'), ('3-4', 'body')]
    """
    before, after = Lines(old), Lines(new)
    lines = align(before, after)
    back = {there: here for here, there in lines.items() if there is not None}
    owner = _owners(source, before)
    unknown = tuple(line for line in _filled(after) if back.get(line) not in owner)
    kinds = dict(_proposed(new, unknown))
    labels = [(line, owner.get(back.get(line, 0)), kinds.get(line)) for line in _filled(after)]
    runs = _once(_runs(source, labels))
    regions, origins = _written(source, runs)
    missing = missing_parts(replace_regions(source, regions), after)
    return Carried(
        regions,
        origins,
        lines,
        tuple(NewLine(line, kinds[line], after[line]) for line in unknown if line not in back),
        tuple(regions[region].parts[part].text for region, part in missing),
    )


def replace_regions(source: Source, regions: tuple[Region, ...]) -> Source:
    """The source with other regions."""
    return source.model_copy(update={"regions": regions})


# --------------------------------------------------------------------------------------------------------------------
# Lines
# --------------------------------------------------------------------------------------------------------------------


def align(old: Lines, new: Lines) -> dict[int, int | None]:
    r"""For each line of the old text that holds something, its line in the new text; None where it is gone.

    >>> align(Lines("Wall\nIt rained.\n"), Lines("Wall\n\nIt rained!\n"))
    {1: 1, 2: 3}
    """
    ours, theirs = list(_filled(old)), list(_filled(new))
    a, b = [_plain(old[line]) for line in ours], [_plain(new[line]) for line in theirs]
    found: dict[int, int | None] = dict.fromkeys(ours)
    for tag, i, i_end, j, j_end in difflib.SequenceMatcher(None, a, b).get_opcodes():
        if tag == "equal":
            found.update(zip(ours[i:i_end], theirs[j:j_end], strict=True))
        for here, there in _edited(a[i:i_end], b[j:j_end]) if tag == "replace" else ():
            found[ours[i + here]] = theirs[j + there]
    return found


def _edited(a: list[str], b: list[str]) -> Iterator[tuple[int, int]]:
    """Pairs of lines of two stretches that are most alike, in order."""
    start = 0
    for here, line in enumerate(a):
        near = [fuzz.ratio(line[:_LOOK], other[:_LOOK]) for other in b[start : start + _AHEAD]]
        if near and max(near) >= SAME:
            start += near.index(max(near))
            yield here, start
            start += 1


def _filled(lines: Lines) -> Iterator[int]:
    return (line for line in range(1, len(lines) + 1) if filled(lines, line) is not None)


def _plain(line: str) -> str:
    return fold(line).text.strip()


# --------------------------------------------------------------------------------------------------------------------
# Regions
# --------------------------------------------------------------------------------------------------------------------


def _owners(source: Source, lines: Lines) -> dict[int, int]:
    """The region of each line, the first where two claim it."""
    owner: dict[int, int] = {}
    for place, region in enumerate(source.regions):
        for line in range(region.first, min(region.last, len(lines)) + 1):
            owner.setdefault(line, place)
    return owner


def _proposed(text: str, lines: tuple[int, ...]) -> Iterator[tuple[int, RegionKind]]:
    for region in propose_regions(text, lines) if lines else ():
        yield from ((line, region.kind) for line in range(region.first, region.last + 1))


def _runs(source: Source, labels: list[tuple[int, int | None, RegionKind | None]]) -> list[_Run]:
    """Runs of lines of one region; a new line of the kind of a region beside it joins that region."""
    runs: list[_Run] = []
    for line, origin, proposed in labels:
        kind = source.regions[origin].kind if origin is not None else proposed or "related"
        last = runs[-1] if runs else None
        if last is not None and last.kind == kind and (origin is None or last.origin in (None, origin)):
            runs[-1] = last._replace(last=line, origin=last.origin if origin is None else origin)
        else:
            runs.append(_Run(origin, kind, line, line))
    return runs


def _once(runs: list[_Run]) -> list[_Run]:
    """Of a region that something new has split, only the first run is still that region."""
    seen: set[int] = set()
    found = []
    for run in runs:
        found.append(run._replace(origin=None) if run.origin in seen else run)
        if run.origin is not None:
            seen.add(run.origin)
    return found


def _written(source: Source, runs: list[_Run]) -> tuple[tuple[Region, ...], tuple[int | None, ...]]:
    """The regions as they are written: the old ones in their order, each new one after what stands before it."""
    order = sorted((run for run in runs if run.origin is not None), key=lambda run: run.origin or 0)
    for run in runs:
        if run.origin is None:
            before = [other for other in runs if other.last < run.first]
            order.insert(order.index(before[-1]) + 1 if before else 0, run)
    return tuple(_region(source, run) for run in order), tuple(run.origin for run in order)


def _region(source: Source, run: _Run) -> Region:
    lines = str(run.first) if run.first == run.last else f"{run.first}-{run.last}"
    if run.origin is None:
        return Region(lines=lines, kind=run.kind)
    return source.regions[run.origin].model_copy(update={"lines": lines})
