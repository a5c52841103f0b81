"""Shared words that another parent explains: both took them from a third, or one has them from its own house."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.lineage.comparing import Pair
from factcheck.lineage.kinship import Joined
from factcheck.lineage.route import owners
from factcheck.model import Dataset
from factcheck.text import Span


class _Taken(NamedTuple):
    """What a source may have of a parent: the runs that are a sign of it, and all runs, as stretches of the source."""

    joined: Joined
    child: str
    signs: Sequence[Span]
    runs: Sequence[Span]
    words: int

    @property
    def pair(self) -> Pair:
        return self.joined.reuse.one.id, self.joined.reuse.other.id

    @property
    def parent(self) -> str:
        return self.joined.reuse.beside(self.child)

    def explains(self, other: _Taken) -> bool:
        """Whether all signs of another parent stand inside words that are of this one too."""
        return all(any(sign.within(run) for run in self.runs) for sign in other.signs)


def explained(dataset: Dataset, joined: Iterable[Joined]) -> dict[Pair, str]:
    """The pairs of sources whose shared words another parent explains, each with the source that does.

    Every run that a source shares with the one stands in a run that it shares with the other, which is declared as its
    parent, is of its own house, shares more words with it, or is where the one took them from.
    """
    by_child: defaultdict[str, list[_Taken]] = defaultdict(list)
    undirected: list[tuple[_Taken, ...]] = []
    for each in joined:
        if each.direction.parent:
            by_child[each.direction.child].append(_taken(each, each.direction.child))
        else:
            undirected.append(tuple(_taken(each, page.id) for page in (each.reuse.one, each.reuse.other)))
    directed = {(each.parent, child) for child, taken in by_child.items() for each in taken}
    found: dict[Pair, str] = {}
    kept: dict[str, list[_Taken]] = {}
    for child, taken in by_child.items():
        kept[child] = []
        for one in _ordered(dataset, taken, directed):
            better = next((other for other in kept[child] if other.explains(one)), None)
            if better and not one.joined.direction.declared:
                found[one.pair] = better.parent
            else:
                kept[child].append(one)
    for sides in undirected:
        for side in sides:
            for other in kept.get(side.child, ()):
                if other.explains(side):
                    found.setdefault(side.pair, other.parent)
    return found


def _taken(joined: Joined, child: str) -> _Taken:
    placed = [(run, joined.reuse.place(run, child).span) for run in joined.reuse.runs]
    signs = [span for run, span in placed if run.counts]
    words = sum(run.words for run, _ in placed if run.counts)
    return _Taken(joined, child, signs, [span for _, span in placed], words)


def _ordered(dataset: Dataset, taken: Iterable[_Taken], directed: set[Pair]) -> Iterator[_Taken]:
    """Parents, those first that explain others.

    Of two with the same words the one that has them in fewer pieces, then the one that the other took them from.
    """
    listed = list(taken)

    def rank(each: _Taken) -> tuple[bool, bool, int, int, int]:
        own = owners(dataset.source[each.parent]) & owners(dataset.source[each.child])
        above = sum((other.parent, each.parent) in directed for other in listed)
        return not each.joined.direction.declared, not own, -each.words, len(each.signs), above

    yield from sorted(listed, key=rank)
