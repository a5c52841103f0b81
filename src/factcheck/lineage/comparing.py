"""Pairs of sources compared, in blocks that can be anybody's: what is found does not depend on who compares which.

Of sources that are joined already through a third no pair is reported again. A block knows only its own pairs, so it
may report more than is wanted, and never less: what joins two sources within it joins them in the whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from factcheck.lineage.credits import Credit, credits_in, names_of
from factcheck.lineage.direction import Direction, direct
from factcheck.lineage.families import Families
from factcheck.lineage.page import Page
from factcheck.lineage.reuse import ENOUGH, Finding, Reuse
from factcheck.lineage.route import owners
from factcheck.model import Dataset

Pair = tuple[str, str]
"""The ids of two sources."""

BLOCK = 1_000_000
"""Code points of text from which on a block is large enough: comparing its pages takes some tenths of a second."""


class Block(NamedTuple):
    """Pairs of sources with all that comparing them rests on.

    Args:
        dataset: The records of these sources and of the organisations whose words they print.
        pages: The sources, by id.
        pairs: Which to compare with which.
    """

    dataset: Dataset
    pages: Mapping[str, Page]
    pairs: Sequence[Pair]


class Kin(NamedTuple):
    """Two sources that share words, as a block reports them."""

    pair: Pair
    finding: Finding
    direction: Direction


def blocks(dataset: Dataset, pages: Mapping[str, Page], pairs: Iterable[Pair]) -> Iterator[Block]:
    """Deals pairs out, in their order; a pair is asked for no earlier than its block is."""
    listed: list[Pair] = []
    inside: dict[str, Page] = {}
    size = 0
    for pair in pairs:
        listed.append(pair)
        for source in pair:
            if source not in inside:
                inside[source] = _bare(pages[source])
                size += len(pages[source].text)
        if size >= BLOCK:
            yield Block(_about(dataset, inside), inside, listed)
            listed, inside, size = [], {}, 0
    if listed:
        yield Block(_about(dataset, inside), inside, listed)


def _bare(page: Page) -> Page:
    """A page without anything that was computed of it, which would weigh more than the text."""
    return replace(page, document=replace(page.document))


def _about(dataset: Dataset, sources: Iterable[str]) -> Dataset:
    listed = tuple(dataset.source[source] for source in sources)
    organisations = sorted({owner for source in listed for owner in owners(source)})
    speakers = tuple(dataset.speaker[id_] for id_ in organisations if id_ in dataset.speaker)
    return Dataset(dataset.info, speakers=speakers, sources=listed)


def kin_of(block: Block) -> list[Kin]:
    """The pairs of a block of which one took words from the other; none that others of the block join already."""
    return [Kin((reuse.one.id, reuse.other.id), reuse.finding, direction) for reuse, direction in kin(*block)]


def kin(
    dataset: Dataset, pages: Mapping[str, Page], pairs: Iterable[Pair], likely: Callable[[Pair], bool] = bool
) -> Iterator[tuple[Reuse, Direction]]:
    """The pairs of which one took words from the other, or both from a third; none that others join already.

    Args:
        dataset: The records.
        pages: The sources, by id.
        pairs: Which to compare with which.
        likely: Whether two sources may share words at all; by default any may.
    """
    families = Families()
    for a, b in pairs:
        if families.joins(a, b) or not likely((a, b)):
            continue
        reuse = between(dataset, pages[a], pages[b])
        if reuse.copied:
            families.join(a, b)
            yield reuse, direct(reuse, dataset)


def shown_in(block: Block) -> list[bool]:
    """For each pair of a block whether the first shows that it derives from the second."""
    return [shows(block.dataset, block.pages[child], block.pages[parent]) for child, parent in block.pairs]


def shows(dataset: Dataset, page: Page, parent: Page) -> bool:
    """Whether a source has words of its declared parent, or credits it, as far as the texts can tell."""
    if not page.words.count or not parent.words.count or page.primary != parent.primary:
        return True  # nothing to compare: a text in another language shares no words with its parent
    if page.words.shares(parent.words, ENOUGH):
        return True
    reuse = between(dataset, parent, page)
    return bool(reuse.sides[page.id].credits) or any(run.counts for run in reuse.runs)


def credited_by(dataset: Dataset, page: Page, other: Page) -> tuple[Credit, ...]:
    """Where a page credits the organisations of another."""
    theirs = owners(dataset.source[other.id]) - owners(dataset.source[page.id])
    return credits_in(page, _names(dataset, theirs))


def between(dataset: Dataset, one: Page, other: Page, finding: Finding | None = None) -> Reuse:
    """What two sources of a dataset share; each credits the other by the names of its organisations."""
    ours, theirs = owners(dataset.source[one.id]), owners(dataset.source[other.id])
    names = {one.id: _names(dataset, ours - theirs), other.id: _names(dataset, theirs - ours)}
    return Reuse(one, other, names, finding)


def _names(dataset: Dataset, organisations: frozenset[str]) -> dict[str, str]:
    return names_of(dataset.speaker[id_] for id_ in sorted(organisations) if id_ in dataset.speaker)
