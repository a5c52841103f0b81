"""A data file in memory: its text and where its offsets stand in lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from factcheck.diagnostics import Location, Mark
from factcheck.text import Lines, Span

SHOWN_LINES = 8
"""The most lines a location carries."""


class YamlFile:
    r"""The text of a file without its byte order mark, and its path relative to the project.

    Example:
        >>> file = YamlFile("data/claims.yaml", "factcheck: 1\nclaims: []\n")
        >>> str(file.location(Span(13, 19)))
        'data/claims.yaml:2:1'
    """

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text

    @cached_property
    def lines(self) -> Lines:
        """The lines of the text."""
        return Lines(self.text)

    def line(self, offset: int) -> int:
        """The line of an offset, 1-based."""
        return self.lines.place(offset)[0]

    def line_start(self, offset: int) -> int:
        """The offset at which the line of an offset begins."""
        return self.lines.span(self.line(offset)).start if self.text else 0

    def line_end(self, offset: int) -> int:
        """The offset at which the line of an offset ends, its line break left out."""
        return self.lines.span(self.line(offset)).end if self.text else 0

    def location(self, span: Span, inside: Iterable[Span] = ()) -> Location:
        """The place of a stretch, with the text of its first lines.

        Args:
            span: The stretch, in code points of the file.
            inside: Narrower stretches to mark; the place then runs from the first of them to the last.
        """
        stretches = sorted(inside)
        if stretches:
            span = Span(stretches[0].start, max(stretch.end for stretch in stretches))
        line, column = self.lines.place(span.start)
        end_line, end_column = self._end(span)
        last = min(end_line, line + SHOWN_LINES - 1, len(self.lines))
        return Location(
            self.path, line, column, end_line, end_column,
            lines=tuple(self.lines[number] for number in range(line, last + 1)),
            marks=tuple(mark for stretch in stretches for mark in self._marks(stretch) if mark.line <= last),
        )  # fmt: skip

    def _end(self, span: Span) -> tuple[int, int]:
        """Line and column after the last code point; a line break belongs to the line it ends."""
        if span.end == span.start:
            return self.lines.place(span.end)
        line, column = self.lines.place(span.end - 1)
        return line, column + 1

    def _marks(self, span: Span) -> Iterator[Mark]:
        first, last = self.line(span.start), self._end(span)[0]
        for number in range(first, last + 1):
            line = self.lines.span(number) if number <= len(self.lines) else Span(span.start, span.start)
            start, end = max(span.start, line.start), min(span.end, line.end)
            if first != last and start >= end:
                continue
            yield Mark(number, start - line.start + 1, max(end, start + 1) - line.start + 1)


class JsonFile(YamlFile):
    """A file of JSON Lines."""


class TableRow(YamlFile):
    """A row of a table that is no text, as JSON on one line; its places tell the number of the row for a line.

    Args:
        path: The file of the table.
        text: The row, as JSON.
        number: Its number, from 1.
    """

    def __init__(self, path: str, text: str, number: int) -> None:
        super().__init__(path, text)
        self.number = number

    def location(self, span: Span, inside: Iterable[Span] = ()) -> Location:
        """The place of a stretch of the row."""
        found = super().location(span, inside)
        marks = tuple(mark._replace(line=self.number) for mark in found.marks)
        return replace(found, line=self.number, end_line=self.number, marks=marks)
