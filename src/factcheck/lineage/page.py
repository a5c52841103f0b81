"""A source as lineage reads it: the words of its body, its quotations, its sentences. Furniture is left out."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from factcheck.anchoring.folding.foldmap import Folded
from factcheck.anchoring.folding.folds import composed
from factcheck.lineage.words import Words
from factcheck.text import Area, Document, Span, quoted_spans


@dataclass(frozen=True)
class Page:
    """A source with a text; everything is computed when it is first asked for.

    Args:
        id: The source's id.
        document: Its text; only the body counts.
        language: Its language, as a BCP 47 tag.
    """

    id: str
    document: Document
    language: str = "en"

    @property
    def text(self) -> str:
        """The stored text, to which all offsets belong."""
        return self.document.text

    @property
    def primary(self) -> str:
        """The primary subtag of its language: "en" for "en-GB"."""
        return self.language.replace("_", "-").partition("-")[0].lower()

    @property
    def composed(self) -> Page:
        r"""The page with each letter and its accents as one character, as word lists and most names have them.

        >>> page = Page("wire", Document("El cre\u0301dito subio\u0301."), "es")
        >>> page.composed.text, page.saved(Span(11, 16))
        ('El crédito subió.', Span(start=12, end=18))
        """
        return self._composed[0] if self._composed else self

    def saved(self, span: Span) -> Span:
        """Where a stretch of :attr:`composed` stands in this page."""
        return self._composed[1].source(span) if self._composed else span

    @cached_property
    def _composed(self) -> tuple[Page, Folded] | None:
        """The page and the map back; None where nothing is to compose."""
        if unicodedata.is_normalized("NFC", self.text):
            return None
        folded = Folded(self.text)
        folded.edit(composed(self.text))
        areas = (
            Area(kind, Span(folded.folded(span.start), folded.folded(span.end))) for kind, span in self.document.areas
        )
        return Page(self.id, Document(folded.text, areas=tuple(areas)), self.language), folded

    @cached_property
    def words(self) -> Words:
        """The words of the body."""
        return Words(self.text, self.document.body)

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """The stretches of the body inside quotation marks, in order."""
        return tuple(
            Span(max(quoted.start, body.start), min(quoted.end, body.end))
            for body in self.document.body
            for paragraph in self.document.sentences.over(body)
            for quoted in quoted_spans(self.text, paragraph)
            if quoted.meets(body)
        )

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the body, in order."""
        known = self.document.sentences
        return tuple(
            Span(max(sentence.start, body.start), min(sentence.end, body.end))
            for body in self.document.body
            for paragraph in known.over(body)
            for sentence in known.of(paragraph)
            if sentence.meets(body)
        )

    def quoted(self, span: Span) -> bool:
        """Whether more than half of a stretch stands inside quotation marks."""
        first = bisect_left(self.quotations, span.start, key=lambda quoted: quoted.end)
        inside = 0
        for quoted in self.quotations[first:]:
            if quoted.start >= span.end:
                break
            inside += max(0, min(span.end, quoted.end) - max(span.start, quoted.start))
        return 2 * inside > span.end - span.start
