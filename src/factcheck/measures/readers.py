"""Readers of the same claims, made comparable: the curator's dataset is one, each annotator another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

from factcheck.model import Annotation, Annotator, Dataset, Evidence, Stance, VerdictValue
from factcheck.proof import Proofs, prove
from factcheck.text import Span

DATASET = "the dataset"
"""The name of the dataset among its readers."""


class Passage(NamedTuple):
    """A proved passage that a reader links to a claim, and where it stands."""

    link: Evidence
    spans: tuple[Span, ...]

    @property
    def source(self) -> str:
        """The source."""
        return self.link.source

    @property
    def stance(self) -> Stance:
        """How it bears on the claim."""
        return self.link.stance

    def meets(self, other: Passage) -> bool:
        """Whether the two overlap."""
        return self.source == other.source and any(a.meets(b) for a in self.spans for b in other.spans)


@dataclass(frozen=True)
class Judgement:
    """What one reader makes of one claim.

    Args:
        verdict: The verdict, if one was given.
        passages: The proved passages, in the reader's order.
    """

    verdict: VerdictValue | None = None
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True)
class Reader:
    """One reader's judgements by claim id."""

    name: str
    judgements: Mapping[str, Judgement] = field(default_factory=dict)


class Difference(NamedTuple):
    """Where two readers differ on a claim: two verdicts, two stances of one passage, or a passage only one links.

    Args:
        claim: The claim.
        kind: What they differ in.
        first: What the first reader says; None where only the second links the passage.
        second: What the second reader says; None likewise.
        passages: The passage as each links it; None for a verdict, and for who does not link it.
    """

    claim: str
    kind: Literal["verdict", "stance", "passage"]
    first: str | None
    second: str | None
    passages: tuple[Passage | None, Passage | None] = (None, None)


def of_dataset(dataset: Dataset, proofs: Proofs) -> Reader:
    """The dataset as a reader."""
    return Reader(
        DATASET,
        {
            claim.id: Judgement(
                dataset.verdict[claim.id].verdict if claim.id in dataset.verdict else None,
                _passages(claim.evidence, proofs),
            )
            for claim in dataset.claims
            if claim.status != "retracted" and dataset.claim[claim.id] is claim
        },
    )


def of_annotator(dataset: Dataset, proofs: Proofs, annotator: Annotator) -> Reader:
    """An annotator as a reader; of two annotations of one claim, the first."""
    own = proofs_of(dataset, proofs, annotator)
    judgements: dict[str, Judgement] = {}
    for annotation in annotator.annotations:
        if annotation.claim in dataset.claim and annotation.claim not in judgements:
            judgements[annotation.claim] = judgement(annotation, own)
    return Reader(annotator.name, judgements)


def judgement(annotation: Annotation, proofs: Proofs) -> Judgement:
    """What an annotation says, with the passages that could be proved."""
    return Judgement(annotation.verdict, _passages(annotation.links, proofs))


def proofs_of(dataset: Dataset, proofs: Proofs, annotator: Annotator) -> Proofs:
    """The proofs of an annotator's links, as if the claims of the dataset rested on them."""
    claims = tuple(
        dataset.claim[annotation.claim].model_copy(update={"evidence": annotation.links})
        for annotation in annotator.annotations
        if annotation.claim in dataset.claim
    )
    return prove(replace(dataset, claims=claims), proofs.documents)


def differences(first: Reader, second: Reader) -> Iterator[Difference]:
    """Where two readers differ on the claims that both have read, claim by claim."""
    for claim, one in first.judgements.items():
        if claim in second.judgements:
            yield from _differences(claim, one, second.judgements[claim])


def _differences(claim: str, one: Judgement, other: Judgement) -> Iterator[Difference]:
    if one.verdict and other.verdict and one.verdict != other.verdict:
        yield Difference(claim, "verdict", one.verdict, other.verdict)
    for passage in one.passages:
        same = [each for each in other.passages if each.meets(passage)]
        if not same:
            yield Difference(claim, "passage", passage.stance, None, (passage, None))
        elif all(each.stance != passage.stance for each in same):
            yield Difference(claim, "stance", passage.stance, same[0].stance, (passage, same[0]))
    for passage in other.passages:
        if not any(each.meets(passage) for each in one.passages):
            yield Difference(claim, "passage", None, passage.stance, (None, passage))


def _passages(links: tuple[Evidence, ...], proofs: Proofs) -> tuple[Passage, ...]:
    proved = ((link, proofs.of(link)) for link in links)
    return tuple(
        Passage(link, proof.anchor.spans) for link, proof in proved if proof.proved and proof.anchor is not None
    )
