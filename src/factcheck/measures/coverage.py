"""How much of each source's body is linked to claims, and which sentences are not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.anchoring import Text
from factcheck.model import Dataset, Source
from factcheck.proof import Proofs
from factcheck.text import Document, Span, words


@dataclass(frozen=True)
class OpenSentence:
    """A sentence of the body with words that no claim quotes and no mark sets aside.

    Args:
        span: The sentence, as far as it stands in the body.
        open: The stretches of it that are open.
    """

    span: Span
    open: tuple[Span, ...]

    @property
    def whole(self) -> bool:
        """Whether no word of it is linked."""
        return self.open == (self.span,)


@dataclass(frozen=True)
class Coverage:
    """How much of one source is linked. Counts are code points of the body, white space left out.

    Args:
        source: The source's id.
        body: All of them.
        linked: Those in passages that claims quote.
        marked: Those in passages marked as making no claim.
        sentences: The sentences with words that are neither.
    """

    source: str
    body: int
    linked: int
    marked: int
    sentences: tuple[OpenSentence, ...]

    @property
    def share_linked(self) -> float:
        """The share of the body that is linked, 0 to 1; 1 for an empty body."""
        return self.linked / self.body if self.body else 1.0

    @property
    def share_marked(self) -> float:
        """The share of the body that is marked as making no claim, 0 to 1."""
        return self.marked / self.body if self.body else 0.0


def coverage(dataset: Dataset, proofs: Proofs) -> tuple[Coverage, ...]:
    """One coverage a source whose text could be read, in the order of the dataset; retracted claims do not count."""
    quoted = linked_spans(proofs)
    return tuple(
        _cover(proofs.documents[source.id], source, quoted.get(source.id, ()), marked_spans(dataset, source, proofs))
        for source in dataset.sources
        if source.id in proofs.documents and dataset.source[source.id] is source
    )


def linked_spans(proofs: Proofs) -> dict[str, list[Span]]:
    """Where proved quotes of claims that stand are found, by source."""
    found: dict[str, list[Span]] = {}
    for proof in proofs.links:
        if proof.proved and proof.anchor is not None and proof.claim.status != "retracted":
            found.setdefault(proof.link.source, []).extend(proof.anchor.spans)
    return found


def marked_spans(dataset: Dataset, source: Source, proofs: Proofs) -> list[Span]:
    """Where passages marked as making no claim stand; a mark that stands nowhere covers nothing."""
    document = proofs.documents.get(source.id)
    if document is None or not source.no_claim:
        return []
    text = Text(document.text, dataset.language(source))
    anchors = (text.locate(mark.quote, within=document.body) for mark in source.no_claim)
    return [span for anchor in anchors if anchor.faithful for span in anchor.spans]


def _cover(document: Document, source: Source, linked: Iterable[Span], marked: Iterable[Span]) -> Coverage:
    links = union(linked)
    either = union([*links, *marked])
    return Coverage(
        source.id,
        body=_letters(document, document.body),
        linked=_letters(document, _meeting(document.body, links)),
        marked=_letters(document, _meeting(document.body, either)) - _letters(document, _meeting(document.body, links)),
        sentences=tuple(_open(document, either)),
    )


def _open(document: Document, covered: list[Span]) -> Iterator[OpenSentence]:
    for body in document.body:
        for paragraph in document.sentences.over(body):
            for sentence in document.sentences.of(paragraph):
                inside = Span(max(sentence.start, body.start), min(sentence.end, body.end))
                left = tuple(_left(document, inside, covered)) if inside.start < inside.end else ()
                if left:
                    yield OpenSentence(inside, left)


def _left(document: Document, sentence: Span, covered: list[Span]) -> Iterator[Span]:
    """The stretches of a sentence between the covered ones, trimmed; only those that hold a word."""
    at = sentence.start
    for span in (*(each for each in covered if each.meets(sentence)), Span(sentence.end, sentence.end)):
        stretch = document.text[at : span.start] if span.start > at else ""
        if any(words(stretch)):
            start = at + len(stretch) - len(stretch.lstrip())
            yield Span(start, at + len(stretch.rstrip()))
        at = max(at, span.end)


def union(spans: Iterable[Span]) -> list[Span]:
    """The same stretches in order, without overlaps.

    >>> union([Span(5, 9), Span(0, 3), Span(2, 4)])
    [Span(start=0, end=4), Span(start=5, end=9)]
    """
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _meeting(outer: Iterable[Span], inner: Iterable[Span]) -> Iterator[Span]:
    """What two lists of spans, each without overlaps, have in common."""
    listed = list(inner)
    for one in outer:
        for other in listed:
            if one.meets(other):
                yield Span(max(one.start, other.start), min(one.end, other.end))


def _letters(document: Document, spans: Iterable[Span]) -> int:
    """The code points of some spans, white space left out."""
    return sum(len("".join(span.of(document.text).split())) for span in spans)
