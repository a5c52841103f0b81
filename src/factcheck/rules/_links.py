"""What the rules on links share: which links to judge, how to name them, where their passages stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import link_id
from factcheck.proof import Proof
from factcheck.rules.engine import Context, Passage
from factcheck.text import Document, Span


def proved(context: Context) -> Iterator[tuple[Proof, Document]]:
    """The links whose quotes stand faithfully where evidence may stand, with the documents."""
    return ((proof, proof.document) for proof in context.proofs.links if proof.proved and proof.document is not None)


def name(proof: Proof) -> str:
    """The link as a message names it: ``"claim-id/link-id"``."""
    return f'"{link_id(proof.claim, proof.link)}"'


def passage(source: str, spans: Iterable[Span]) -> Passage | None:
    """The places to underline in a source; None where nothing is left to underline."""
    visible = tuple(span for span in spans if span.start < span.end)
    return Passage(source, visible) if visible else None


def lines(document: Document, span: Span) -> str:
    r"""The lines of a span, for a sentence.

    >>> lines(Document("one\ntwo\nthree"), Span(4, 11))
    'lines 2-3'
    """
    first, _ = document.lines.place(span.start)
    last, _ = document.lines.place(max(span.start, span.end - 1))
    return f"line {first}" if first == last else f"lines {first}-{last}"
