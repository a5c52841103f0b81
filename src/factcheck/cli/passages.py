"""Passages in their context: the whole sentence, wrapped, with the words that matter highlighted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factcheck.diagnostics.visible import cells, visible
from factcheck.text import Document, Span

INDENT = "      "


def context(document: Document, spans: Iterable[Span], *, color: bool, width: int) -> Iterator[str]:
    """The sentences around some spans, as indented lines; double brackets stand for highlighting without colour.

    >>> text = "It rained. The council met twice."
    >>> document = Document(text)
    >>> list(context(document, [Span(15, 22)], color=False, width=80))
    ['      The [[council]] met twice.']
    """
    marks = sorted(spans)
    hull = Span(marks[0].start, max(mark.end for mark in marks))
    room = width - len(INDENT) - (0 if color else len("[[]]"))
    for line in _lines(document.text, document.sentences.around(hull), room):
        yield INDENT + "".join(_painted(document.text, line, marks, color=color))


def place(document: Document, path: str, offset: int) -> str:
    """A place of a source, as ``path:line:column``."""
    line, column = document.lines.place(offset)
    return visible(f"{path}:{line}:{column}")


def _lines(text: str, span: Span, width: int) -> Iterator[Span]:
    start = end = None
    for word in re.compile(r"\S+").finditer(text, span.start, span.end):
        if start is not None and end is not None and cells(visible(text[start : word.end()])) > width:
            yield Span(start, end)
            start = None
        start = word.start() if start is None else start
        end = word.end()
    if start is not None and end is not None:
        yield Span(start, end)


def _painted(text: str, line: Span, marks: Iterable[Span], *, color: bool) -> Iterator[str]:
    opening, closing = ("\x1b[1;33m", "\x1b[0m") if color else ("[[", "]]")
    at = line.start
    for mark in marks:
        start, end = max(at, mark.start), min(mark.end, line.end)
        if start < end:
            yield visible(_flat(text[at:start]))
            yield opening + visible(_flat(text[start:end])) + closing
            at = end
    yield visible(_flat(text[at : line.end]))


def _flat(text: str) -> str:
    return re.sub(r"[\r\n]+", " ", text)
