"""What cuts and omissions hide, read in whole words wherever print or a saved page broke them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from factcheck.anchoring.anchor import Edge, Omission
from factcheck.anchoring.edges import Beside, under
from factcheck.anchoring.folding.unbroken import may_be_broken, unbroken
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import NEAR
from factcheck.text import Sentences, Span


class Hidden:
    """Reads the words beside quotes and under omissions.

    Args:
        sentences: The text.
        lexicon: The word lists.
    """

    def __init__(self, sentences: Sentences, lexicon: Lexicon) -> None:
        self._text, self._lexicon = sentences.text, lexicon
        self._beside = Beside(sentences, lexicon)

    @cached_property
    def _whole(self) -> _Whole:
        return _Whole(self._text, self._lexicon)

    def beside(self, span: Span, limit: Span, parts: Sequence[Span] = ()) -> tuple[Edge, ...]:
        """The words beside a quote that bear on it; see :meth:`Beside.of`."""
        text = self._text
        if may_be_broken(text[max(0, span.start - NEAR) : span.start] + text[span.end : span.end + NEAR]):
            return self._whole.beside(span, limit, parts)
        return self._beside.of(span, limit, parts)

    def under(self, omission: Omission) -> tuple[Edge, ...]:
        """The words under an omission that bear on what was quoted."""
        start, end = omission.span
        if may_be_broken(self._text[max(0, start - NEAR) : end + NEAR]):
            return self._whole.under(omission)
        return under(self._text, omission, self._lexicon)


class _Whole:
    """The same of a text whose words are made whole; what is found is told of the text as it stands."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._text, self._lexicon = text, lexicon
        self._folded = unbroken(text, lexicon.class_of, lexicon.joints)
        self._beside = Beside(Sentences(self._folded.text), lexicon)

    def beside(self, span: Span, limit: Span, parts: Sequence[Span]) -> tuple[Edge, ...]:
        return self._told(self._beside.of(self._there(span), self._there(limit), [self._there(part) for part in parts]))

    def under(self, omission: Omission) -> tuple[Edge, ...]:
        span = self._there(omission.span)
        whole = replace(omission, text=span.of(self._folded.text), span=span)
        return self._told(under(self._folded.text, whole, self._lexicon))

    def _there(self, span: Span) -> Span:
        return Span(self._folded.folded(span.start), self._folded.folded(span.end))

    def _told(self, edges: tuple[Edge, ...]) -> tuple[Edge, ...]:
        spans = (self._folded.source(edge.span) for edge in edges)
        return tuple(
            replace(edge, word=span.of(self._text), span=span) for edge, span in zip(edges, spans, strict=True)
        )
