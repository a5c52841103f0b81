"""Who said what was quoted, between two halves of it: left out whole, nothing of it bears on the speech."""

from __future__ import annotations

import re

from factcheck.text import Span

_ATTRIBUTION = re.compile(
    r"(?:[,.!?…][\"”»“«’]|[,.!?…]\s»|[\"”»“«]\s?[,.])(?=\s)"
    r"(?P<said>\s[^\"“”«»„]{1,400}?[.,:])\s+(?:[\"“„«»]|‘(?!\s))"
)
_OPENING = '"“„«»‘'
_MARKS = 3  # code points before a gap that hold the marks which end what was said


def attributions(text: str, gap: Span) -> tuple[Span, ...]:
    """The words of a gap from the end of one quotation to the beginning of the next.

    >>> text = '"It is ours," said one who gave no name. "We won."'
    >>> [span.of(text) for span in attributions(text, Span(11, 42))]
    [' said one who gave no name.']
    """
    if not any(mark in text[gap.end - 2 : gap.end + 1] for mark in _OPENING):
        return ()
    start = max(0, gap.start - _MARKS)
    return tuple(Span(*match.span("said")) for match in _ATTRIBUTION.finditer(text, start, gap.end + 1))
