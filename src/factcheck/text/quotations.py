"""What stands inside quotation marks."""

from __future__ import annotations

import re

from factcheck.text.offsets import Span

_PAIRS = {"“": "”", "„": "“”", "«": "»", "‹": "›", "「": "」", "『": "』", "‘": "’", "‚": "‘’", '"': '"', "＂": "＂"}
_QUOTE_MARK = re.compile("[" + "".join(_PAIRS) + "”»›」』’']")


def quoted_spans(text: str, within: Span) -> tuple[Span, ...]:
    """The stretches inside the quotation marks of a paragraph, marks left out, outermost marks only.

    Marks are paired inside the paragraph. A quotation left open runs to its end, as print does when the next
    paragraph opens with marks again. An apostrophe is not a mark.

    >>> text = 'He said "yes" twice.'
    >>> [s.of(text) for s in quoted_spans(text, Span(0, len(text)))]
    ['yes']
    """
    found: list[Span] = []
    opened, closers = -1, ""
    for match in _QUOTE_MARK.finditer(text, within.start, within.end):
        mark, at = match[0], match.start()
        if opened >= 0:
            if mark in closers and not _is_apostrophe(text, at, closing=True):
                found.append(Span(opened, at))
                opened = -1
        elif _opens(text, at, mark):
            opened, closers = at + 1, "'" if mark == "'" else _PAIRS[mark]
    if opened >= 0 and opened < within.end and text[opened - 1] not in "'‘‚":
        found.append(Span(opened, within.end))
    return tuple(found)


def _opens(text: str, at: int, mark: str) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if mark == '"':
        return not before.isdigit() and bool(after)
    if mark == "'":
        return not before.isalnum() and after.isalpha() and _closes_later(text, at + 1)
    return mark in _PAIRS and bool(after)


def _closes_later(text: str, start: int) -> bool:
    """Whether a straight single mark closes on the same line: otherwise it stands for dropped letters ('tis)."""
    end = next((i for i in (text.find("\n", start), text.find("\r", start)) if i >= 0), len(text))
    return any(
        text[i] == "'" and not _is_apostrophe(text, i, closing=True)
        for i in range(start + 1, min(end, start + 2000))
        if text[i] == "'"
    )


def _is_apostrophe(text: str, at: int, *, closing: bool) -> bool:
    if text[at] not in "'’":
        return False
    return text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum() if closing else False
