"""Spans, lines, and offsets in other units."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of code points, ``text[start:end]``.

    >>> Span(2, 5).of("abcdefg")
    'cde'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words the span covers."""
        return text[self.start : self.end]

    def within(self, outer: Span) -> bool:
        """Whether the span lies inside another."""
        return outer.start <= self.start and self.end <= outer.end

    def meets(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end


_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_LINE_END = "\r\n"


class Lines:
    r"""The lines of a text, without their line ends.

    >>> lines = Lines("one\r\ntwo\n")
    >>> len(lines), lines[2], lines.place(6)
    (2, 'two', (2, 2))
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [match.start() for match in _LINE.finditer(text)]

    def __len__(self) -> int:
        return len(self._starts)

    def span(self, line: int) -> Span:
        """Where a line (1-based) stands, its line end left out."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self.text)
        while end > start and self.text[end - 1] in _LINE_END:
            end -= 1
        return Span(start, end)

    def __getitem__(self, line: int) -> str:
        return self.span(line).of(self.text)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both 1-based, the column in code points."""
        line = max(1, bisect_right(self._starts, offset))
        start = self._starts[line - 1] if self._starts else 0
        return line, offset - start + 1


class Units:
    r"""Turns offsets in code points into UTF-16 code units and UTF-8 bytes.

    >>> units = Units("a — \U0001f600 b")
    >>> units.utf16(6), units.utf8(6)
    (7, 11)
    """

    def __init__(self, text: str) -> None:
        wide = [] if text.isascii() else list(re.finditer(r"[^\x00-\x7f]", text))
        self._wide = [match.start() for match in wide]
        self._astral = [match.start() for match in wide if ord(match[0]) > 0xFFFF]
        self._extra = [0]
        for match in wide:
            code = ord(match[0])
            self._extra.append(self._extra[-1] + (1 if code < 0x800 else 2 if code < 0x10000 else 3))

    def utf16(self, offset: int) -> int:
        """The same offset counted in UTF-16 code units."""
        return offset + bisect_left(self._astral, offset)

    def utf8(self, offset: int) -> int:
        """The same offset counted in UTF-8 bytes."""
        return offset + self._extra[bisect_left(self._wide, offset)]
