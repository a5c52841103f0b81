"""Dataset and documents in, proofs out: every link anchored once, with what it hides and where its words come from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from factcheck.anchoring import Anchor, Edge, Flag, Grade, Text, flags_of
from factcheck.model import Claim, Dataset, Directness, Evidence, Source
from factcheck.text import Document, Span, quoted_spans

StepReason = Literal["speaks", "printed", "republishes", "publishes", "derived_from", "reuse"]
"""Why a step stands in a route."""


class Step(NamedTuple):
    """One hand a statement went through: a speaker's id and why it is in the route."""

    speaker: str
    reason: StepReason


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
            source, ``unproved`` where the source withholds its text; None where the source could not be read.
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


@dataclass(frozen=True)
class Proofs:
    """The proofs of all links, in the order of the dataset.

    Args:
        links: One proof a link.
        documents: The text of each source that could be read, by source id.
    """

    links: tuple[Proof, ...] = ()
    documents: Mapping[str, Document] = field(default_factory=dict)

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
    prover = _Prover(dataset, documents, texts)
    return Proofs(tuple(prover.proof(claim, link) for claim, link in dataset.links()), documents)


@dataclass(frozen=True)
class _Prover:
    dataset: Dataset
    documents: Mapping[str, Document]
    texts: Mapping[str, Text]

    def proof(self, claim: Claim, link: Evidence) -> Proof:
        source = self.dataset.source.get(link.source)
        if source is None:
            return Proof(claim, link, None)
        steps = route(self.dataset, claim, link, source)
        first = origin(self.dataset, claim, source, steps)
        document = self.documents.get(source.id)
        if source.text != "full":
            return Proof(claim, link, source, None, "unproved", route=steps, origin=first)
        if document is None:
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


def speaks_for_itself(claim: Claim, source: Source) -> bool:
    """Whether the claim's speaker is the outlet: the publisher, or the organisation it republishes."""
    return claim.speaker in (source.publisher, source.republishes)


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


# --------------------------------------------------------------------------------------------------------------------
# Where words come from
# --------------------------------------------------------------------------------------------------------------------


def route(dataset: Dataset, claim: Claim, link: Evidence, source: Source) -> tuple[Step, ...]:
    """The hands a statement went through: the steps the page prints, and those its source declares.

    The organisation that a source takes its words from (``derived_from``) is put after the speaker unless the page
    prints it, or the outlet speaks for itself.
    """
    if link.attribution is not None:
        first, *others = link.attribution or (claim.speaker,)
        steps = [Step(first, "speaks"), *(Step(speaker, "printed") for speaker in others)]
    elif claim.speaker == source.publisher:
        steps = [Step(claim.speaker, "speaks")]
    else:
        steps = [Step(claim.speaker, "speaks")]
        if source.republishes:
            steps.append(Step(source.republishes, "republishes"))
        steps.append(Step(source.publisher, "publishes"))
    parent = None if speaks_for_itself(claim, source) else reporter(dataset, source)
    if parent and parent not in {step.speaker for step in steps}:
        steps.insert(1, Step(parent, "derived_from"))
    return tuple(
        step
        for before, step in zip((None, *steps), steps, strict=False)
        if not before or before.speaker != step.speaker
    )


def reporter(dataset: Dataset, source: Source) -> str | None:
    """The organisation behind a source's parents, followed as far as they are declared; None without parents."""
    seen = {source.id}
    found = None
    while source.derived_from:
        parent = dataset.source.get(source.derived_from[0].source)
        if parent is None or parent.id in seen:
            break
        seen.add(parent.id)
        source, found = parent, parent.republishes or parent.publisher
    return found


def origin(dataset: Dataset, claim: Claim, source: Source, steps: Iterable[Step]) -> str | None:
    """The first step after the speaker that is an organisation, followed through declared reuse.

    The speaker itself only where it speaks in its own publication.
    """
    if speaks_for_itself(claim, source):
        return claim.speaker
    _, *after = steps
    for step in after:
        speaker = dataset.speaker.get(step.speaker)
        if speaker is not None and speaker.kind == "organisation":
            return reporter(dataset, source) or step.speaker if step.speaker == source.publisher else step.speaker
    return None
