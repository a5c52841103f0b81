"""Arabic and Hebrew without their points, as most print writes them: a quote of a pointed text may leave them out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from factcheck.text import Span

if TYPE_CHECKING:
    from factcheck.anchoring.finding.rims import Surface

_LETTER = re.compile("[\u05d0-\u05ea\u0620-\u064a]")
_POINT = re.compile(
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]"
)


class Unpointed:
    """A text as it is compared, without points.

    Attributes:
        text: The stored text.
        loose: The text so written.
    """

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self.text = surface.text
        self.loose = bare(surface.loose)
        self._points = [match.start() for match in _POINT.finditer(surface.loose)]
        self._letters = [point - place for place, point in enumerate(self._points)]  # the letter after each, here

    def offset(self, offset: int) -> int:
        """Where an offset of the stored text stands here."""
        pointed = self._surface.offset(offset)
        return pointed - bisect_left(self._points, pointed)

    def source(self, span: Span) -> Span:
        """The stretch of the stored text behind one of this."""
        return self._surface.source(self._pointed(span))

    def words(self, span: Span) -> Span:
        """The same, widened to whole words."""
        return self._surface.words(self._pointed(span))

    def _pointed(self, span: Span) -> Span:
        return Span(*(at + bisect_right(self._letters, at) for at in span))


def may_lack_points(quote: str, text: str) -> bool:
    """Whether a quote is Arabic or Hebrew, and the quote or the text has points."""
    return _LETTER.search(quote) is not None and any(_POINT.search(side) for side in (quote, text))


def bare(quote: str) -> str:
    """A quote without points.

    >>> bare("וְהַיָּם")
    'והים'
    """
    return _POINT.sub("", quote)
