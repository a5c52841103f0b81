"""What the texts of a dataset say against its declared lineage: reuse nobody declared, and parents it does not show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, takewhile
from typing import NamedTuple

from factcheck.lineage.alignment import Match, matches
from factcheck.lineage.comparing import Pair, between, blocks, credited_by, kin, kin_of, shown_in, shows
from factcheck.lineage.credits import Credit, credit_of
from factcheck.lineage.direction import Direction, direct
from factcheck.lineage.families import Families
from factcheck.lineage.page import Page
from factcheck.lineage.reporters import Reporters
from factcheck.lineage.reuse import ENOUGH, Reuse
from factcheck.lineage.route import ancestors, owners
from factcheck.lineage.shared import Grams
from factcheck.lineage.spread import Offer, Spread, alone, here
from factcheck.model import Claim, Dataset, Source, Verdict
from factcheck.text import Document, Span

Counting = Sequence[Claim | Verdict]
"""Verdicts and claims that rest on two sources and count them as two origins, verdicts first."""

Rivals = Mapping[tuple[str, str], Counting]
"""Two sources to what counts them as two origins."""


@dataclass(frozen=True)
class Joined:
    """Two sources that share words, with the direction that the texts suggest or the curator declares.

    ``counted`` are the verdicts and claims that count the two as two origins.
    """

    reuse: Reuse
    direction: Direction
    counted: Counting = ()


@dataclass(frozen=True)
class Kinship:
    """What comparing found.

    Args:
        joined: Sources that are counted as two origins and share words undeclared. Two that are joined already through
            a third are not listed again.
        unsupported: Declared parents that the text does not show: the source's id and the place in ``derived_from``.
    """

    joined: tuple[Joined, ...] = ()
    unsupported: tuple[tuple[str, int], ...] = ()

    def found(self, source: str, spans: Iterable[Span]) -> str | None:
        """The source that a passage was taken from as the text shows, though nobody declared it."""
        passage = list(spans)
        for each in self._children.get(source, ()):
            shared = [each.reuse.place(run, source).span for run in each.reuse.runs if run.counts]
            if any(span.meets(run) for span in passage for run in shared):
                return each.direction.parent
        return None

    @cached_property
    def _children(self) -> Mapping[str, list[Joined]]:
        found: dict[str, list[Joined]] = {}
        for each in self.joined:
            if each.direction.parent:
                found.setdefault(each.direction.child, []).append(each)
        return found


def kinship(dataset: Dataset, pages_: Mapping[str, Page], rivals: Rivals, *, offer: Offer = alone) -> Kinship:
    """Compares the sources that rival each other, and every source with its declared parents.

    Args:
        dataset: The records.
        pages_: The sources that have a text, by id.
        rivals: Pairs of sources that are counted as two origins, with what counts them so.
        offer: Who shares in the work; what is found does not depend on it.
    """
    return Kinship(tuple(_joined(dataset, pages_, rivals, offer)), tuple(_unsupported(dataset, pages_, offer)))


def pages(dataset: Dataset, documents: Mapping[str, Document]) -> dict[str, Page]:
    """The sources that have a text, as lineage reads them, by id."""
    return {
        source.id: Page(source.id, documents[source.id], dataset.language(dataset.source[source.id]))
        for source in dataset.sources
        if source.id in documents
    }


def _joined(dataset: Dataset, pages_: Mapping[str, Page], rivals: Rivals, offer: Offer) -> Iterator[Joined]:
    pairs = [(a, b) for a, b in rivals if a in pages_ and b in pages_ and not declared(dataset, a, b)]
    spread = offer(_amount(pages_, pairs))
    inside = {source: pages_[source] for pair in pairs for source in pair}
    found = _kin_shared_out(dataset, inside, pairs, spread) if spread else _kin_here(dataset, inside, pairs)
    for reuse, direction in found:
        yield Joined(reuse, direction, rivals[reuse.one.id, reuse.other.id])


def _kin_here(dataset: Dataset, pages_: Mapping[str, Page], pairs: Iterable[Pair]) -> Iterator[tuple[Reuse, Direction]]:
    shared = _shared_grams(pages_)
    return kin(dataset, pages_, pairs, lambda pair: len(shared[pair[0]] & shared[pair[1]]) >= ENOUGH)


def _kin_shared_out(
    dataset: Dataset, pages_: Mapping[str, Page], pairs: Iterable[Pair], spread: Spread
) -> Iterator[tuple[Reuse, Direction]]:
    """The same by blocks, which are made while others are compared: what those join is not compared again."""
    grams, families = Grams(pages_, spread), Families()
    likely = (pair for pair in pairs if not families.joins(*pair) and grams.common(pair) >= ENOUGH)
    for (a, b), finding, direction in chain.from_iterable(spread(kin_of, blocks(dataset, pages_, likely))):
        if not families.joins(a, b):
            families.join(a, b)
            yield between(dataset, pages_[a], pages_[b], finding), direction


def _amount(pages_: Mapping[str, Page], pairs: Iterable[Pair]) -> int:
    """Code points of the texts that pairs are of."""
    return sum(len(pages_[source].text) for source in {source for pair in pairs for source in pair})


def survey(dataset: Dataset, pages_: Mapping[str, Page]) -> tuple[Joined, ...]:
    """Every two sources of which one took words from the other, or both from a third, or that are declared so."""
    place = {source: at for at, source in enumerate(pages_)}
    parents = {
        (min(pair, key=place.__getitem__), max(pair, key=place.__getitem__))
        for source in dataset.sources
        for each in source.derived_from
        if len(pair := {source.id, each.source} & place.keys()) == 2
    }
    pairs = parents.union(Grams(pages_, here).likely(ENOUGH))
    found = []
    for a, b in sorted(pairs, key=lambda pair: (place[pair[0]], place[pair[1]])):
        reuse = between(dataset, pages_[a], pages_[b])
        if reuse.copied or (a, b) in parents:
            found.append(Joined(reuse, direct(reuse, dataset)))
    return tuple(found)


def credited(dataset: Dataset, pages_: Mapping[str, Page]) -> dict[str, tuple[Credit, ...]]:
    """For each source the credits of other outlets and known agencies whose words it is not declared to carry."""
    reporters = Reporters(dataset)
    found = {}
    for source, page in pages_.items():
        carried = {owner for id_ in _line(dataset, source) for owner in owners(dataset.source[id_])}
        found[source] = tuple(each for each in reporters.credited(page) if each.organisation not in carried)
    return found


def _shared_grams(pages_: Mapping[str, Page]) -> dict[str, frozenset[int]]:
    """The grams of each source that stand in another one too: all others have no run to look for."""
    holders: Counter[int] = Counter()
    for page in pages_.values():
        holders.update(page.words.grams)
    shared = {gram for gram, count in holders.items() if count > 1}
    return {source: page.words.grams & shared for source, page in pages_.items()}


def declared(dataset: Dataset, a: str, b: str) -> bool:
    """Whether the curator has said that two sources are kin: one derives from the other, or both from a third."""
    lines = [_line(dataset, source) for source in (a, b)]
    return bool(lines[0] & lines[1])


def _line(dataset: Dataset, source: str) -> set[str]:
    """A source with everything it derives from, near or far."""
    line, waiting = set[str](), [source]
    while waiting:
        each = waiting.pop()
        if each not in line and each in dataset.source:
            line.add(each)
            waiting += [derivation.source for derivation in dataset.source[each].derived_from]
    return line


def _unsupported(dataset: Dataset, every: Mapping[str, Page], offer: Offer) -> Iterator[tuple[str, int]]:
    """Declared parents of whose words the source shows none, and whose organisation it does not credit."""
    listed = [
        (source.id, place, derivation.source)
        for source in dataset.sources
        for place, derivation in enumerate(source.derived_from)
        if source.id in every and derivation.source in every and source.id != derivation.source
    ]
    shown = _shown(dataset, every, [(source, parent) for source, _, parent in listed], offer)
    for (source, place, _), is_shown in zip(listed, shown, strict=True):
        if not is_shown:
            yield source, place


def _shown(dataset: Dataset, every: Mapping[str, Page], pairs: Sequence[Pair], offer: Offer) -> Iterable[bool]:
    """For each pair whether the first shows that it derives from the second."""
    if spread := offer(_amount(every, pairs)):
        return chain.from_iterable(spread(shown_in, blocks(dataset, every, pairs)))
    return (shows(dataset, every[source], every[parent]) for source, parent in pairs)


class _Taken(NamedTuple):
    """What a source has of a parent: runs of words, as stretches of either, and sentences under the parent's credit."""

    parent: str
    runs: tuple[Match, ...] = ()
    spans: tuple[Span, ...] = ()
    credited: tuple[Span, ...] = ()

    def meets(self, passage: Iterable[Span]) -> bool:
        """Whether some of a passage stands here."""
        return any(span.meets(taken) for span in passage for taken in (*self.spans, *self.credited))


class Parents:
    """What the text shows of where a single passage was taken from.

    Args:
        dataset: The records.
        pages_: The sources that have a text, by id.
    """

    def __init__(self, dataset: Dataset, pages_: Mapping[str, Page]) -> None:
        self._dataset = dataset
        self._pages = pages_
        self._shared: dict[str, list[_Taken]] = {}

    def line(self, source: Source, passage: Iterable[Span]) -> tuple[Source, ...]:
        """The declared sources that a passage came through, the nearest first.

        At every step it was taken from the first parent that has words of it or is credited beside it. Where none is,
        a digest or republication still has it from its parents, since it carries them whole; in any other source it is
        of its own, unless a parent can't be read beside it. Where the passage's words are not found in the parent,
        nothing tells more, and the first parents are followed from there, as far as they are declared.
        """
        found, spans = [source], list(passage)
        while spans and found[-1].id in self._pages:
            taken = self._parent(found[-1], spans)
            if taken is None:
                return tuple(found[1:])
            parent = self._dataset.source.get(taken.parent)
            if parent is None or parent in found:
                return tuple(found[1:])
            spans = self._there(found[-1].id, taken, spans)
            found.append(parent)
        known = {each.id for each in found}
        return (*found[1:], *takewhile(lambda each: each.id not in known, ancestors(self._dataset, found[-1])))

    def _parent(self, source: Source, passage: Sequence[Span]) -> _Taken | None:
        """What a source has of the parent that a passage of it was taken from; None where it is of its own."""
        if source.id not in self._shared:
            self._shared[source.id] = [self._taken(source.id, each.source) for each in source.derived_from]
        known = self._shared[source.id]
        if shown := next((each for each in known if each.meets(passage)), None):
            return shown
        others = known if source.kind in _WHOLE else (each for each in known if not self._comparable(source.id, each))
        return next(iter(others), None)

    def _taken(self, source: str, parent: str) -> _Taken:
        if source not in self._pages or parent not in self._pages:
            return _Taken(parent)
        page, other = self._pages[source], self._pages[parent]
        runs = matches(other.words, page.words)
        spans = (page.words.span(run.b, run.b + run.length) for run in runs)
        credits_ = credited_by(self._dataset, page, other)
        credited_ = (each for each in page.sentences if credits_ and credit_of(each, page, credits_))
        return _Taken(parent, runs, tuple(spans), tuple(credited_))

    def _there(self, source: str, taken: _Taken, passage: Sequence[Span]) -> list[Span]:
        """Where the shared words of a passage stand in the parent."""
        if not taken.runs:
            return []
        ours, theirs = self._pages[source].words, self._pages[taken.parent].words
        found = []
        for span in passage:
            words = ours.inside(span)
            for run in taken.runs:
                first, last = max(words.start, run.b), min(words.stop, run.b + run.length)
                if first < last:
                    found.append(theirs.span(run.a + first - run.b, run.a + last - run.b))
        return found

    def _comparable(self, source: str, taken: _Taken) -> bool:
        return taken.parent in self._pages and self._pages[source].primary == self._pages[taken.parent].primary


_WHOLE = frozenset({"digest", "republication"})
"""Kinds of sources that carry others' reports from end to end."""
