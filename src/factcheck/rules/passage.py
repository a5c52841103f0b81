"""The place of a passage in a source, with the text of its lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.diagnostics import Location, Mark
from factcheck.text import Document, Span

MAX_LINES = 6
"""How many lines a location carries: a passage that runs over more is shown by its beginning."""


def location(document: Document, path: str, spans: Iterable[Span]) -> Location:
    r"""Where spans of a document stand, from the start of the first to the end of the last.

    >>> place = location(Document("one two\nthree four\n"), "seeds/a.txt", [Span(4, 7), Span(8, 13)])
    >>> str(place), place.lines, place.marks[1]
    ('seeds/a.txt:1:5', ('one two', 'three four'), Mark(line=2, column=1, end_column=6))
    """
    ordered = sorted(spans) or [Span(0, 0)]
    lines = document.lines
    line, column = lines.place(ordered[0].start)
    end_line, end_column = lines.place(max(span.end for span in ordered))
    shown = range(line, min(end_line, len(lines), line + MAX_LINES - 1) + 1)
    marks = tuple(mark for span in ordered for mark in _marks(document, span) if mark.line in shown)
    return Location(path, line, column, end_line, end_column, tuple(lines[each] for each in shown), marks)


def _marks(document: Document, span: Span) -> Iterator[Mark]:
    """One mark a line, so that a passage over a line's end is underlined on both sides of it."""
    first, last = (document.lines.place(offset)[0] for offset in span)
    for line in range(first, min(last, len(document.lines)) + 1):
        whole = document.lines.span(line)
        start, end = max(span.start, whole.start), min(span.end, whole.end)
        if start < end or (start == end and span.start == span.end):
            yield Mark(line, start - whole.start + 1, end - whole.start + 1)
