"""Whether a quote joins a heading, caption or cell to the text below it, as if they were one sentence."""

from __future__ import annotations

import re

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.words.patterns import SENTENCE_ENDS
from factcheck.text import Span

_BLANK = re.compile(r"[ \t\r]*\n[ \t\r]*\n\s*")
_MARKS = "\"'“”‘’«»„¿¡ \t\r\n)]"
_LONGEST = 100  # code points of a heading


def over_heading(text: str, span: Span) -> tuple[Edge, ...]:
    r"""The words of a heading with which a quote begins that goes on below it, unless both are quoted whole.

    A heading is a line that stands alone between blank lines, and ends with a letter or digit; below it a line opens
    with a capital letter and ends with a sentence. So verses, the items of a list and hard-wrapped lines are none.

    >>> text = "Wanted for fraud\n\nThe mayor spoke."
    >>> [edge.word for edge in over_heading(text, Span(7, 28))]
    ['for fraud']
    """
    whole = text[span.start : span.end + 1].rstrip(_MARKS).endswith(SENTENCE_ENDS)
    found = []
    for blank in _BLANK.finditer(text, *span):
        line = Span(text.rfind("\n", 0, blank.start()) + 1, blank.start())
        told = Span(max(line.start, span.start), line.end)
        if whole and not text[line.start : told.start].strip(_MARKS):
            continue
        if _is_heading(text, line) and _is_body(text, blank.end()):
            found.append(Edge("gap", "subject", told.of(text), told))
    return tuple(found)


def _is_heading(text: str, line: Span) -> bool:
    words = line.of(text).rstrip()
    if not (len(words) <= _LONGEST and words.lstrip(_MARKS)[:1].isalpha() and words[-1:].isalnum()):
        return False
    above = text.rfind("\n", 0, max(0, line.start - 1)) + 1
    return not text[above : line.start].strip()


def _is_body(text: str, start: int) -> bool:
    end = text.find("\n", start)
    line = text[start : end if end >= 0 else len(text)].lstrip(_MARKS)
    return line[:1].isupper() and line.rstrip(_MARKS).endswith(SENTENCE_ENDS)
