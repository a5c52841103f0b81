"""The lines a diagnostic shows, cropped around what they underline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.diagnostics.diagnostic import Location
from factcheck.diagnostics.visible import cells, visible

MOST_LINES = 6
"""How many marked lines of one place are shown."""

MOST_MARKS = 6
"""How many stretches of one line are underlined."""

_SNAP = 12  # a crop moves at most so far to fall between two words

Stretch = tuple[int, int]


class Row(NamedTuple):
    """A printable line: its number, its text, and the columns (0-based, half-open, of the terminal) to underline."""

    number: int
    text: str
    marks: tuple[Stretch, ...]


def excerpt(location: Location, room: int) -> list[Row]:
    """The marked lines of a place, each at most about ``room`` columns wide.

    A place without marks shows its first line.

    >>> excerpt(Location("a.yaml", 3, 3, 3, 6, lines=("x: all of it",)), 40)
    [Row(number=3, text='x: all of it', marks=((2, 5),))]
    """
    rows = []
    for number, marks in sorted(_by_line(location).items())[:MOST_LINES]:
        index = number - location.line
        if 0 <= index < len(location.lines):
            rows.append(Row(number, *crop(location.lines[index], sorted(marks)[:MOST_MARKS], room)))
    return rows


def _by_line(location: Location) -> dict[int, list[Stretch]]:
    if not location.marks:
        first = location.lines[0] if location.lines else ""
        end = location.end_column - 1 if location.end_line == location.line else len(first)
        return {location.line: [(location.column - 1, end)]}
    found: dict[int, list[Stretch]] = {}
    for mark in location.marks:
        found.setdefault(mark.line, []).append((mark.column - 1, mark.end_column - 1))
    return found


def crop(line: str, marks: Sequence[Stretch], room: int) -> tuple[str, tuple[Stretch, ...]]:
    """Cuts a line down to its marks and as much around them as there is room for.

    Args:
        line: The line.
        marks: Stretches of the line, code points.
        room: Columns of the terminal.

    Returns:
        The text to print and the marks as columns of it.

    >>> crop("one two three four five six", [(8, 13)], 17)
    ('… two three four…', ((6, 11),))
    """
    whole = [(0, len(line))]
    if len(line) <= room and cells(visible(line)) <= room:
        return _assemble(line, whole, marks)
    anchors = [anchor for mark in marks for anchor in _anchors(mark, room)]
    least, most = 0, room
    while least < most:  # the widest surroundings that still fit
        middle = (least + most + 1) // 2
        text, _ = _assemble(line, _pieces(line, anchors, middle), ())
        least, most = (middle, most) if cells(text) <= room else (least, middle - 1)
    return _assemble(line, _pieces(line, anchors, least), marks)


def _anchors(mark: Stretch, room: int) -> list[Stretch]:
    """What must stay of a mark: all of it, or its two ends where it is too long."""
    start, end = mark
    keep = max(1, room // 3)
    return [mark] if end - start <= 2 * keep else [(start, start + keep), (end - keep, end)]


def _pieces(line: str, anchors: Sequence[Stretch], around: int) -> list[Stretch]:
    pieces: list[Stretch] = []
    for start, end in anchors:
        left = _snap_left(line, max(0, start - around), start)
        right = _snap_right(line, min(len(line), end + around), end)
        if pieces and left <= pieces[-1][1] + 1:
            pieces[-1] = (pieces[-1][0], max(right, pieces[-1][1]))
        else:
            pieces.append((left, right))
    return pieces


def _snap_left(line: str, at: int, limit: int) -> int:
    space = line.find(" ", at, min(at + _SNAP, limit)) if at else -1
    return at if space < 0 else space


def _snap_right(line: str, at: int, limit: int) -> int:
    space = line.rfind(" ", max(at - _SNAP, limit), at) if at < len(line) else -1
    return at if space < 0 else space


def _assemble(line: str, pieces: Sequence[Stretch], marks: Sequence[Stretch]) -> tuple[str, tuple[Stretch, ...]]:
    text, starts = "", []
    for start, end in pieces:
        text += "…" if start else ""
        starts.append(cells(text))
        text += visible(line[start:end])
    if pieces and pieces[-1][1] < len(line):
        text += "…"

    def column(offset: int) -> int:
        for (start, end), at in zip(reversed(pieces), reversed(starts), strict=True):
            if offset >= start:
                return at + cells(visible(line[start : min(offset, end)]))
        return 0

    columns = ((column(start), column(end)) for start, end in marks)
    return text.rstrip(), tuple((start, max(end, start + 1)) for start, end in columns)
