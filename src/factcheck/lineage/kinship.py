"""What the texts of a dataset say against its declared lineage: reuse nobody declared, and parents it does not show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from factcheck.lineage.alignment import matches
from factcheck.lineage.comparing import Pair, between, blocks, credited_by, kin, kin_of, shown_in, shows
from factcheck.lineage.credits import Credit, credit_of
from factcheck.lineage.direction import Direction, direct
from factcheck.lineage.families import Families
from factcheck.lineage.page import Page
from factcheck.lineage.reporters import Reporters
from factcheck.lineage.reuse import ENOUGH, Reuse
from factcheck.lineage.route import owners
from factcheck.lineage.shared import Grams
from factcheck.lineage.spread import Offer, Spread, alone, here
from factcheck.model import Claim, Dataset, Derivation, Source, Verdict
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


class Parents:
    """What the text shows of where a single passage was taken from.

    Args:
        dataset: The records.
        pages_: The sources that have a text, by id.
    """

    def __init__(self, dataset: Dataset, pages_: Mapping[str, Page]) -> None:
        self._dataset = dataset
        self._pages = pages_
        self._shared: dict[str, list[tuple[Derivation, list[Span]]]] = {}

    def of(self, source: Source, passage: Iterable[Span]) -> Source:
        """The source as it stands for one passage: with the parent alone that the passage was taken from, or none.

        It was taken from the first parent that has words of it or is credited beside it. Where none is, a digest or
        republication still has it from its parents, since it carries them whole; in any other source it is of its own,
        unless a parent can't be read beside it.
        """
        if not source.derived_from or source.id not in self._pages:
            return source
        if source.id not in self._shared:
            self._shared[source.id] = [(each, self._shown(source, each.source)) for each in source.derived_from]
        spans, known = list(passage), self._shared[source.id]
        for derivation, shown in known:
            if any(span.meets(run) for span in spans for run in shown):
                return _derived(source, derivation)
        if source.kind in _WHOLE:
            return source
        unread = [derivation for derivation, _ in known if not self._comparable(source.id, derivation.source)]
        return _derived(source, *unread)

    def _shown(self, source: Source, parent: str) -> list[Span]:
        """The stretches of a source that share words with a parent or stand under its credit."""
        if parent not in self._pages:
            return []
        page, other = self._pages[source.id], self._pages[parent]
        runs = [page.words.span(run.b, run.b + run.length) for run in matches(other.words, page.words)]
        credits_ = credited_by(self._dataset, page, other)
        return runs + [each for each in page.sentences if credits_ and credit_of(each, page, credits_)]

    def _comparable(self, source: str, parent: str) -> bool:
        return parent in self._pages and self._pages[source].primary == self._pages[parent].primary


_WHOLE = frozenset({"digest", "republication"})
"""Kinds of sources that carry others' reports from end to end."""


def _derived(source: Source, *derivations: Derivation) -> Source:
    return source.model_copy(update={"derived_from": derivations})
