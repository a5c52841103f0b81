"""A saved document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from factcheck.text.offsets import Lines, Span, Units
from factcheck.text.segments import Sentences


class Area(NamedTuple):
    """A stretch of a document that is of one kind."""

    kind: str
    span: Span


@dataclass(frozen=True)
class Document:
    """The text of a source with the digest of its bytes and its areas, in order.

    ``body`` is where evidence may stand: the areas of kind ``body``, neighbours joined over the blank lines between
    them, so that a quote may run over a paragraph's end but never across furniture.
    """

    text: str
    digest: str = ""
    areas: tuple[Area, ...] = ()

    @cached_property
    def lines(self) -> Lines:
        """The lines of the text."""
        return Lines(self.text)

    @cached_property
    def units(self) -> Units:
        """Offsets in other units."""
        return Units(self.text)

    @cached_property
    def body(self) -> tuple[Span, ...]:
        """The allowed spans."""
        return self.spans_of({"body"})

    def spans_of(self, kinds: set[str] | frozenset[str]) -> tuple[Span, ...]:
        """The spans of areas of these kinds, neighbours joined where only white space parts them."""
        return joined(self.text, (area.span for area in self.areas if area.kind in kinds))

    def kind_at(self, offset: int) -> str | None:
        """The kind of the area an offset stands in."""
        return next((area.kind for area in self.areas if area.span.start <= offset < area.span.end), None)

    @cached_property
    def sentences(self) -> Sentences:
        """The paragraphs and sentences of the text."""
        return Sentences(self.text)


def joined(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    r"""Spans in their order, neighbours made one where only white space parts them.

    >>> joined("It rained. \n\nAll day. Ad. It fell.", [Span(0, 10), Span(13, 21), Span(26, 34)])
    (Span(start=0, end=21), Span(start=26, end=34))
    """
    found: list[Span] = []
    for span in spans:
        if found and found[-1].end <= span.start and not text[found[-1].end : span.start].strip():
            found[-1] = Span(found[-1].start, span.end)
        else:
            found.append(span)
    return tuple(found)


def words(text: str) -> Iterator[re.Match[str]]:
    """Words of a text: letters, digits and marks, with inner apostrophes, hyphens, points and commas of numbers.

    >>> [m[0] for m in words("Kim's 2,500 re-signed papers.")]
    ["Kim's", '2,500', 're-signed', 'papers']
    """
    return _WORD.finditer(text)


_WORD = re.compile(r"[^\W_](?:[\w\u0300-\u036f]|[-'’‐‑.,](?=[^\W_]))*")
