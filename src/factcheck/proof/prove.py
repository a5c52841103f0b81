"""The proof of a dataset: its quotes are looked for a source at a time, then each link is put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import chain

from factcheck.anchoring import Anchor, Flag, Grade, Index, Text, flags_of
from factcheck.lineage.independence import rivals
from factcheck.lineage.kinship import Kinship, Parents, Rivals, kinship, pages
from factcheck.lineage.route import organisation, origin, route, speaks_for_itself
from factcheck.lineage.spread import Offer, alone
from factcheck.model import Claim, Dataset, Evidence, Source, Verdict
from factcheck.proof.passages import Ask, Page, Passage, passages, whose
from factcheck.proof.records import Found, Proof, Proofs
from factcheck.text import Document

Spread = Callable[[Callable[[Page], list[Passage]], Iterable[Page]], Iterable[list[Passage]]]
"""Runs a function over pages and gives what it returns in their order, as :func:`map` does."""

_TITLES = frozenset({"headline", "caption"})


def prove(dataset: Dataset, documents: Mapping[str, Document], *, spread: Spread = map, offer: Offer = alone) -> Proofs:
    """Anchors every link once within its allowed spans.

    Args:
        dataset: The records.
        documents: The text of each source that could be read, by source id.
        spread: What runs the search over the pages; by default one after the other, here.
        offer: Who shares in comparing the texts with each other; by default nobody.

    Returns:
        One proof a link, in the order of the dataset.
    """
    known = pages(dataset, documents)
    prover = _Prover(dataset, documents, _found(dataset, documents, spread), Parents(dataset, known))
    proofs = Proofs(tuple(prover.proof(claim, link) for claim, link in dataset.links()), documents)
    kin = kinship(dataset, known, _rivals(dataset, proofs), offer=offer)
    return Proofs(tuple(_with_reuse(dataset, proof, prover.parents, kin) for proof in proofs.links), documents, kin)


def _found(dataset: Dataset, documents: Mapping[str, Document], spread: Spread) -> Mapping[int, Passage]:
    """The passage of each link that can be looked for, by identity of the link."""
    asked: dict[str, list[tuple[Claim, Evidence]]] = {}
    for claim, link in dataset.links():
        if link.source in documents:
            asked.setdefault(link.source, []).append((claim, link))
    # without regions nothing is evidence, and FC206 says so once
    sources = [source for name in asked if (source := dataset.source[name]).text == "full" and documents[name].areas]
    given = spread(passages, [_page(dataset, source, documents[source.id], asked[source.id]) for source in sources])
    return {
        id(link): passage
        for source, found in zip(sources, given, strict=True)
        for (_, link), passage in zip(asked[source.id], found, strict=True)
    }


def _page(dataset: Dataset, source: Source, document: Document, asked: Iterable[tuple[Claim, Evidence]]) -> Page:
    asks = (
        Ask(link.quote, link.prefix, link.suffix, link.occurrence, link.headline and speaks_for_itself(claim, source))
        for claim, link in asked
    )
    return Page(document.text, dataset.language(source), document.body, document.spans_of(_TITLES), tuple(asks))


def _rivals(dataset: Dataset, proofs: Proofs) -> Rivals:
    """The pairs of sources that verdicts or claims count as two origins, with those that do."""
    found: dict[tuple[str, str], list[Claim | Verdict]] = {}
    if len({proof.origin for proof in proofs.links}) < 2:
        return found
    records: Iterable[Claim | Verdict] = chain(dataset.verdicts, dataset.claims)
    for record in records:
        for a, b in rivals(proof.testimony for proof in proofs.behind(dataset, record)):
            found.setdefault((b, a) if (b, a) in found else (a, b), []).append(record)
    return found


def _with_reuse(dataset: Dataset, proof: Proof, parents: Parents, kin: Kinship) -> Proof:
    """The proof with the hand in its route that the text shows and nobody declared."""
    if not proof.proved or not proof.source or not proof.anchor:
        return proof
    parent = kin.found(proof.source.id, proof.anchor.spans)
    if parent is None:
        return proof
    line = parents.line(proof.source, proof.anchor.spans)
    reported = organisation(dataset.source[parent])
    steps = route(dataset, proof.claim, proof.link, proof.source, line=line, found=reported)
    return replace(proof, route=steps)


@dataclass(frozen=True)
class _Prover:
    """Puts the proof of a link together."""

    dataset: Dataset
    documents: Mapping[str, Document]
    found: Mapping[int, Passage]
    parents: Parents

    def proof(self, claim: Claim, link: Evidence) -> Proof:
        source = self.dataset.source.get(link.source)
        if source is None:
            return Proof(claim, link, None)
        steps = route(self.dataset, claim, link, source)
        first = origin(self.dataset, claim, source, steps)
        passage = self.found.get(id(link))
        if source.text != "full":
            return Proof(claim, link, source, None, "unproved", route=steps, origin=first)
        if passage is None:
            return Proof(claim, link, source, route=steps, origin=first)
        anchor, document = passage.anchor, self.documents[source.id]
        if not anchor.faithful:
            found = self._elsewhere(link, source, document, anchor)
            grade: Grade = "elsewhere" if found else anchor.grade
            return Proof(claim, link, source, document, grade, anchor, elsewhere=found, route=steps, origin=first)
        outlet = speaks_for_itself(claim, source)
        if source.derived_from:
            line = self.parents.line(source, anchor.spans)
            steps = route(self.dataset, claim, link, source, line=line)
            first = origin(self.dataset, claim, source, steps, line=line)
        return Proof(
            claim,
            link,
            source,
            document,
            anchor.grade,
            anchor,
            flags=flags_of(anchor.edges, outlet=outlet) or _unjudged(anchor),
            edges=tuple(edge for edge in anchor.edges if outlet or edge.kind != "saying"),
            directness=whose(passage.directness, source.kind, outlet=outlet),
            spoken=passage.spoken,
            route=steps,
            origin=first,
        )

    def _elsewhere(self, link: Evidence, source: Source, document: Document, anchor: Anchor) -> tuple[Found, ...]:
        """Where else a quote stands: in furniture, else in other sources; an ambiguous one has places enough."""
        if anchor.grade == "ambiguous":
            return ()
        if anchor.outside:
            return tuple(Found(source.id, span, document.kind_at(span.start)) for span in anchor.outside)
        return tuple(
            Found(other, span, self.documents[other].kind_at(span.start))
            for other, span in self._texts.standing(link.quote)
            if other != source.id
        )

    @cached_property
    def _texts(self) -> Index:
        listed = (source for source in self.dataset.sources if source.id in self.documents)
        return Index(
            {source.id: Text(self.documents[source.id].text, self.dataset.language(source)) for source in listed}
        )


def _unjudged(anchor: Anchor) -> tuple[Flag, ...]:
    return tuple(flag for flag in anchor.flags if flag == "unjudged")
