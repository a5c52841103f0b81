"""Quotes that a message proposes: checked first, so that nobody is told to write what the next check would refuse."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.model import Dataset
from factcheck.proof import Proof, prove
from factcheck.rules.cut_hides_hedge import cut_hides_hedge
from factcheck.rules.cut_hides_words import cut_hides_words
from factcheck.rules.directness_contradicted import directness_contradicted
from factcheck.rules.engine import Context
from factcheck.rules.fragmentary_quote import fragmentary_quote
from factcheck.rules.stance_of_spoken_passage import stance_of_spoken_passage
from factcheck.text import Span

_ON_PASSAGES = (
    cut_hides_words,
    cut_hides_hedge,
    directness_contradicted,
    stance_of_spoken_passage,
    fragmentary_quote,
)


def passing(context: Context, offers: Iterable[tuple[Proof, Sequence[Span]]]) -> list[Span | None]:
    """For each link the first of the passages offered for it that would check clean as its quote.

    Args:
        context: The records and their proofs.
        offers: Links, each with a text, and passages of it in the order in which they would be proposed.

    Returns:
        The passages; None where each of them is ambiguous, hides words or has another fault of its own.
    """
    listed = list(offers)
    clean = iter(_clean(context, [(proof, _words(proof, span)) for proof, spans in listed for span in spans]))
    judged = [[(span, next(clean)) for span in spans] for _, spans in listed]
    return [next((span for span, passes in each if passes), None) for each in judged]


def _words(proof: Proof, span: Span) -> str:
    return span.of(proof.document.text) if proof.document else ""


def _clean(context: Context, offers: Sequence[tuple[Proof, str]]) -> list[bool]:
    """Whether each quote would check clean; all are proved at once, a text being made ready for all its quotes."""
    if not offers:
        return []
    dataset = _instead(context.dataset, offers)
    documents = {source.id: context.proofs.documents[source.id] for source in dataset.sources}
    proofs = prove(dataset, documents)
    seen = replace(context, dataset=dataset, proofs=proofs)
    faulty = {id(fault.record) for each in _ON_PASSAGES if each.check for fault in each.check(seen)}
    return [proof.proved and id(proof.link) not in faulty for proof in proofs]


def _instead(dataset: Dataset, offers: Sequence[tuple[Proof, str]]) -> Dataset:
    """The dataset with nothing but the links, each alone in its claim, with the quotes in place of their own."""
    links = [(proof.claim, proof.link.model_copy(update={"quote": quote})) for proof, quote in offers]
    named = {link.source for _, link in links}
    return replace(
        dataset,
        sources=tuple(
            source.model_copy(update={"derived_from": ()}) for source in dataset.sources if source.id in named
        ),
        claims=tuple(claim.model_copy(update={"evidence": (link,)}) for claim, link in links),
        comparisons=(),
        verdicts=(),
    )
