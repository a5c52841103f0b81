"""Text fragments: the part of an address, after ``#:~:text=``, that makes a browser go to a passage and mark it.

A browser looks for the words of a fragment from the top of the page, without regard to case, at the borders of words;
a stretch of words is found within one paragraph only. A long passage is named by its first and last words, and words
around it are added where it would not be found first or would be found twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.text import Span

_LONGEST = 200
"""Code points up to which a passage is named in full."""

_ENDS = (4, 7, 10)
"""How many words of each end name a longer one."""

_AROUND = (3, 6, 10)
"""How many words before or after are added."""

_WORD = re.compile(r"\S+")
_BREAK = re.compile(r"[\r\n]")
_INSIDE_WORD = r"\w"


def fragment(text: str, span: Span) -> str | None:
    """The text fragment of a passage, percent-encoded; None where no fragment finds it and nothing else.

    >>> text = "All of the wall was old. All of the wall was grey."
    >>> fragment(text, Span(0, 24))
    'All%20of%20the%20wall%20was%20old.'
    >>> fragment(text, Span(25, 40))
    'wall%20was%20old.-,All%20of%20the%20wall'
    """
    for start, end in _named(text, span):
        for before, after in _contexts(text, span):
            pattern = _pattern(before, start, end, after)
            found = [match.span("passage") for match in _matches(pattern, text)]
            if found == [tuple(span)] and (not end or _comes_upon(start, end, text, span)):
                return _directive(before, start, end, after)
    return None


def _named(text: str, span: Span) -> Iterator[tuple[str, str]]:
    """The words that name a passage: all of them, or the first and the last ones."""
    passage = span.of(text)
    if len(passage) <= _LONGEST and not _BREAK.search(passage):
        yield passage, ""
        return
    lines = [line for line in _BREAK.split(passage) if line.strip()]
    for count in _ENDS:
        yield _first(lines[0], count), _last(lines[-1], count)


def _contexts(text: str, span: Span) -> Iterator[tuple[str, str]]:
    """Words before and after: none, then more and more of those in the same paragraph."""
    before = _BREAK.split(text[: span.start])[-1]
    after = _BREAK.split(text[span.end :])[0]
    yield "", ""
    for count in _AROUND:
        yield _last(before, count), ""
        yield "", _first(after, count)
        yield _last(before, count), _first(after, count)


def _first(text: str, count: int) -> str:
    found = list(_WORD.finditer(text))[:count]
    return text[found[0].start() : found[-1].end()] if found else ""


def _last(text: str, count: int) -> str:
    found = list(_WORD.finditer(text))[-count:]
    return text[found[0].start() : found[-1].end()] if found else ""


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Every match, those that overlap another one too."""
    at = 0
    while (match := pattern.search(text, at)) is not None:
        yield match
        at = match.start() + 1


def _comes_upon(start: str, end: str, text: str, span: Span) -> bool:
    """Whether a browser, that goes from place to place of the last words comes upon the right one."""
    first = re.compile(_bordered(start), re.IGNORECASE).match(text, span.start)
    places = re.compile(_bordered(end), re.IGNORECASE).finditer(text, first.end() if first else span.start)
    return any(place.end() == span.end for place in places)


def _pattern(before: str, start: str, end: str, after: str) -> re.Pattern[str]:
    passage = _bordered(start) + (rf".*?{_bordered(end)}" if end else "")
    parts = (rf"(?:{_bordered(before)}\s*)" if before else "", f"(?P<passage>{passage})")
    tail = rf"(?=\s*{_bordered(after)})" if after else ""
    return re.compile("".join(parts) + tail, re.IGNORECASE | re.DOTALL)


def _bordered(words: str) -> str:
    """Words as they are found: white space of any length, no letter or digit just before or after."""
    inner = r"\s+".join(map(re.escape, words.split()))
    left = rf"(?<!{_INSIDE_WORD})" if re.match(_INSIDE_WORD, words) else ""
    right = rf"(?!{_INSIDE_WORD})" if re.match(_INSIDE_WORD, words[-1:]) else ""
    return f"{left}{inner}{right}"


def _directive(before: str, start: str, end: str, after: str) -> str:
    parts = (
        f"{_encoded(before)}-" if before else "",
        _encoded(start),
        _encoded(end),
        f"-{_encoded(after)}" if after else "",
    )
    return ",".join(part for part in parts if part)


def _encoded(words: str) -> str:
    """Percent-encoded, the hyphen too, which would be read as a sign."""
    return "".join(map(_sign, " ".join(words.split()).encode()))


def _sign(byte: int) -> str:
    sign = chr(byte)
    return sign if byte < 128 and (sign.isalnum() or sign in "._~") else f"%{byte:02X}"
