"""Regions carried from a saved text to a new capture of it.

A line of the new text belongs to the region that most of its words stood in, however lines are broken, set or ordered
now. A line of new words gets the kind that its looks propose, unless it goes on in the middle of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.model import Region, RegionKind, Source
from factcheck.refresh.follow import Followed
from factcheck.refresh.lines import FollowedLines, filled_lines
from factcheck.sources import missing_parts, propose_regions


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
        swallowed: Old regions, by their place, whose words stand in a line of another kind now, with that line: a page
            set in one line can't be parted into regions.
        followed: Where the words of the old text stand in the new one.
    """

    regions: tuple[Region, ...]
    origins: tuple[int | None, ...]
    lines: Mapping[int, int | None]
    new: tuple[NewLine, ...]
    lost_parts: tuple[str, ...]
    swallowed: tuple[tuple[int, int], ...]
    followed: Followed

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
    pages = FollowedLines(source, old, new)
    after, known = pages.after, pages.owned
    unknown = tuple(line for line in filled_lines(after) if line not in known)
    kinds = dict(_proposed(new, unknown))
    labels = [(line, known.get(line), kinds.get(line)) for line in filled_lines(after)]
    regions, origins = _written(source, _once(_runs(source, labels)))
    missing = missing_parts(replace_regions(source, regions), after)
    return Carried(
        regions,
        origins,
        {line: pages.lines.get(line) for line in filled_lines(pages.before)},
        tuple(NewLine(line, kinds[line], after[line]) for line in unknown if line not in pages.back),
        tuple(regions[region].parts[part].text for region, part in missing),
        tuple(pages.swallowed()),
        pages.followed,
    )


def replace_regions(source: Source, regions: tuple[Region, ...]) -> Source:
    """The source with other regions."""
    return source.model_copy(update={"regions": regions})


# --------------------------------------------------------------------------------------------------------------------
# Regions
# --------------------------------------------------------------------------------------------------------------------


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
