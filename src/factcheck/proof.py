"""Dataset and documents in, proofs out: every link anchored once, with what it hides and where its words come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain

from factcheck.anchoring import Anchor, Edge, Flag, Grade, Text, flags_of
from factcheck.lineage.independence import Independence, Testimony, independence, rivals
from factcheck.lineage.kinship import Kinship, Parents, Rivals, kinship, pages
from factcheck.lineage.route import Step, StepReason, organisation, origin, route, speaks_for_itself
from factcheck.model import Claim, Dataset, Directness, Evidence, Source, Verdict
from factcheck.text import Document, Span, quoted_spans


@dataclass(frozen=True, slots=True)
class Found:
    """A place where a quote stands faithfully, though the link may not rest there."""

    source: str
    span: Span
    region: str | None


@dataclass(frozen=True)
class Proof:
    """What is known of one link.

    Args:
        claim: The claim.
        link: The link.
        source: The source it quotes; None where the id dangles.
        document: The source's text; None where there is none to prove against.
        grade: The final grade: that of the anchor, ``elsewhere`` where the quote is faithful in furniture or in another
            source, ``unproved`` where the source withholds its text; None where the source could not be read or has
            no regions.
        anchor: What anchoring returned; None without a text.
        flags: Final flags, the speaker taken into account.
        edges: The hidden words behind those flags.
        elsewhere: Where else the quote stands, for a quote that is not proved here.
        directness: Computed from the source's own quotation marks; None unless proved.
        spoken: The stretches inside quotation marks, in the document.
        route: Every step from the speaker to the page.
        origin: The speaker that the statement comes from; None where no step is an organisation.
    """

    claim: Claim
    link: Evidence
    source: Source | None
    document: Document | None = None
    grade: Grade | None = None
    anchor: Anchor | None = None
    flags: tuple[Flag, ...] = ()
    edges: tuple[Edge, ...] = ()
    elsewhere: tuple[Found, ...] = ()
    directness: Directness | None = None
    spoken: tuple[Span, ...] = ()
    route: tuple[Step, ...] = ()
    origin: str | None = None

    @property
    def proved(self) -> bool:
        """Whether the quote faithfully stands where evidence may stand."""
        return self.grade in ("verbatim", "typographic", "elided")

    @property
    def testimony(self) -> Testimony:
        """What the link adds to the count of documents, origins and speakers."""
        return Testimony(self.link.source, self.origin, self.claim.speaker)


@dataclass(frozen=True, repr=False)
class Proofs:
    """The proofs of all links, in the order of the dataset: what iterating over it gives.

    Args:
        links: One proof a link.
        documents: The text of each source that could be read, by source id.
        kinship: What the texts say against the declared lineage of the sources.
    """

    links: tuple[Proof, ...] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)
    kinship: Kinship = field(default_factory=Kinship)

    def __iter__(self) -> Iterator[Proof]:
        return iter(self.links)

    def __len__(self) -> int:
        return len(self.links)

    def __repr__(self) -> str:
        return f"<Proofs: {sum(proof.proved for proof in self.links)} of {len(self)} links proved>"

    @cached_property
    def _by_link(self) -> Mapping[int, Proof]:
        return {id(proof.link): proof for proof in self.links}

    def of(self, link: Evidence) -> Proof:
        """The proof of a link.

        Raises:
            KeyError: If the link is not in the dataset that was proved.
        """
        return self._by_link[id(link)]

    def of_claim(self, claim: Claim) -> Iterable[Proof]:
        """The proofs of a claim's links, in order."""
        return (self.of(link) for link in claim.evidence)

    def behind(self, dataset: Dataset, record: Claim | Verdict) -> tuple[Proof, ...]:
        """The proved links behind a claim, or behind a verdict.

        Behind a verdict stand the passages that it cites (a claim stands for its links); where it cites none, those of
        the claim it judges.
        """
        if isinstance(record, Claim):
            return tuple(proof for proof in self.of_claim(record) if proof.proved)
        found: list[Proof] = []
        for entry in record.cited or (record.claim,):
            if entry in dataset.claim:
                found += self.of_claim(dataset.claim[entry])
            elif entry in dataset.evidence:
                found.append(self.of(dataset.evidence[entry][1]))
        return tuple(proof for proof in found if proof.proved)

    def independence(self, dataset: Dataset, record: Claim | Verdict) -> Independence:
        """The documents, origins and speakers behind a claim or a verdict."""
        return independence(proof.testimony for proof in self.behind(dataset, record))


# --------------------------------------------------------------------------------------------------------------------
# Proving
# --------------------------------------------------------------------------------------------------------------------

_TITLES = frozenset({"headline", "caption"})


def prove(dataset: Dataset, documents: Mapping[str, Document]) -> Proofs:
    """Anchors every link once within its allowed spans.

    Args:
        dataset: The records.
        documents: The text of each source that could be read, by source id.

    Returns:
        One proof a link, in the order of the dataset.
    """
    texts = {
        source.id: Text(documents[source.id].text, dataset.language(source))
        for source in dataset.sources
        if source.id in documents
    }
    known = pages(dataset, documents)
    prover = _Prover(dataset, documents, texts, Parents(known))
    proofs = Proofs(tuple(prover.proof(claim, link) for claim, link in dataset.links()), documents)
    kin = kinship(dataset, known, _rivals(dataset, proofs))
    return Proofs(tuple(_with_reuse(dataset, proof, kin) for proof in proofs.links), documents, kin)


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


def _with_reuse(dataset: Dataset, proof: Proof, kin: Kinship) -> Proof:
    """The proof with the hand in its route that the text shows and nobody declared."""
    if not proof.proved or not proof.source or not proof.anchor:
        return proof
    parent = kin.found(proof.source.id, proof.anchor.spans)
    if parent is None:
        return proof
    steps = route(dataset, proof.claim, proof.link, proof.source, found=organisation(dataset.source[parent]))
    return replace(proof, route=steps)


@dataclass(frozen=True)
class _Prover:
    dataset: Dataset
    documents: Mapping[str, Document]
    texts: Mapping[str, Text]
    parents: Parents

    def proof(self, claim: Claim, link: Evidence) -> Proof:
        source = self.dataset.source.get(link.source)
        if source is None:
            return Proof(claim, link, None)
        steps = route(self.dataset, claim, link, source)
        first = origin(self.dataset, claim, source, steps)
        document = self.documents.get(source.id)
        if source.text != "full":
            return Proof(claim, link, source, None, "unproved", route=steps, origin=first)
        if document is None or not document.areas:  # without regions nothing is evidence, and FC206 says so once
            return Proof(claim, link, source, route=steps, origin=first)
        outlet = speaks_for_itself(claim, source)
        within = document.spans_of(_TITLES) if link.headline and outlet else document.body
        anchor = self.texts[source.id].locate(
            link.quote, prefix=link.prefix, suffix=link.suffix, occurrence=link.occurrence, within=within
        )
        if not anchor.faithful:
            found = self._elsewhere(link, source, document, anchor)
            grade: Grade = "elsewhere" if found else anchor.grade
            return Proof(claim, link, source, document, grade, anchor, elsewhere=found, route=steps, origin=first)
        spoken = spoken_spans(document, anchor.spans)
        if parent := self.parents.of(source, anchor.spans):
            steps = route(self.dataset, claim, link, source, parent=parent)
            first = origin(self.dataset, claim, source, steps, parent=parent)
        return Proof(
            claim,
            link,
            source,
            document,
            anchor.grade,
            anchor,
            flags=flags_of(anchor.edges, outlet=outlet) or _unjudged(anchor),
            edges=tuple(edge for edge in anchor.edges if outlet or edge.kind != "saying"),
            directness="own" if outlet else directness(document.text, anchor.spans, spoken),
            spoken=spoken,
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
            for other, text in self.texts.items()
            if other != source.id
            for span in text.stands(link.quote)
        )


def _unjudged(anchor: Anchor) -> tuple[Flag, ...]:
    return tuple(flag for flag in anchor.flags if flag == "unjudged")


# --------------------------------------------------------------------------------------------------------------------
# Directness
# --------------------------------------------------------------------------------------------------------------------


def spoken_spans(document: Document, spans: Iterable[Span]) -> tuple[Span, ...]:
    """The stretches of a passage that stand inside the source's quotation marks, paired a paragraph at a time."""
    found = []
    for span in spans:
        for paragraph in document.sentences.over(span):
            for quoted in quoted_spans(document.text, paragraph):
                inside = Span(max(span.start, quoted.start), min(span.end, quoted.end))
                if inside.start < inside.end:
                    found.append(inside)
    return tuple(found)


def directness(text: str, spans: Iterable[Span], spoken: Iterable[Span]) -> Directness:
    """How much of a passage is in the speaker's own words, by letters inside quotation marks."""
    letters = sum(_letters(span.of(text)) for span in spans)
    inside = sum(_letters(span.of(text)) for span in spoken)
    if inside == 0:
        return "paraphrase"
    return "direct" if inside >= letters else "partial"


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


__all__ = ["Found", "Proof", "Proofs", "Step", "StepReason", "directness", "prove", "speaks_for_itself", "spoken_spans"]
