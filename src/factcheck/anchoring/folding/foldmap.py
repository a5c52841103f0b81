"""A text on its way through the folds, with the map back to the text it came from."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from factcheck.text import Span

Edit = tuple[int, int, str]
"""A replacement: start and end in a step's text, and what came there."""


class _Step:
    """The map of one step that changed lengths."""

    __slots__ = ("_ends", "_first", "_last", "_starts")

    def __init__(self, first: Iterable[int], last: Iterable[int], starts: Iterable[int], ends: Iterable[int]) -> None:
        self._first = array("q", first)  # of what each replaced, in the text before the step
        self._last = array("q", last)
        self._starts = array("q", starts)  # of each replacement, in the text after the step
        self._ends = array("q", ends)

    def start(self, offset: int) -> int:
        place = bisect_right(self._starts, offset) - 1
        if place < 0:
            return offset
        end = self._ends[place]
        return self._first[place] if offset < end else self._last[place] + offset - end

    def end(self, offset: int) -> int:
        place = bisect_left(self._starts, offset) - 1
        if place < 0:
            return offset
        end = self._ends[place]
        return self._last[place] if offset <= end else self._last[place] + offset - end

    def forward(self, offset: int) -> int:
        place = bisect_right(self._first, offset) - 1
        if place < 0:
            return offset
        last = self._last[place]
        return self._starts[place] if offset < last else self._ends[place] + offset - last


class Folded:
    """A folded text with its map back to the text it came from."""

    __slots__ = ("_steps", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._steps: list[_Step] = []

    def source(self, span: Span) -> Span:
        """The stretch of the source that a non-empty stretch of the folded text came from."""
        start, end = span
        for step in reversed(self._steps):
            start, end = step.start(start), step.end(end)
        return Span(start, end)

    def folded(self, offset: int) -> int:
        """Where an offset of the source stands in the folded text (the start of what it became)."""
        for step in self._steps:
            offset = step.forward(offset)
        return offset

    def same_length(self, characters: Iterable[str], new: str) -> None:
        """Replaces single characters by a single character: offsets stay."""
        for character in characters:
            if character in self.text:
                self.text = self.text.replace(character, new)

    def replace(self, old: str, new: str) -> None:
        """Replaces a string wherever it stands by one of another length."""
        pieces = self.text.split(old)
        if len(pieces) > 1:
            first = [end + place * len(old) for place, end in enumerate(accumulate(map(len, pieces[:-1])))]
            self._joined(new, pieces, first, [start + len(old) for start in first])

    def narrow(self) -> None:
        """Takes each run of spaces for one."""
        pieces = self.text.split("  ")
        if len(pieces) == 1:
            return
        kept, first, last = pieces[:1], [], []
        end, new = len(pieces[0]), True
        for piece in pieces[1:]:
            bare = piece.lstrip(" ")
            begin = end + 2 + len(piece) - len(bare)
            if new:
                first.append(end)
                last.append(begin)
                kept.append(bare)
            else:  # the run goes on
                last[-1], kept[-1] = begin, bare
            end, new = begin + len(bare), bare != ""
        self._joined(" ", kept, first, last)

    def _joined(self, new: str, pieces: list[str], first: list[int], last: list[int]) -> None:
        """Puts a string between pieces, for what stood there before."""
        self.text = new.join(pieces)
        ends = list(accumulate(len(piece) + len(new) for piece in pieces[:-1]))
        self._steps.append(_Step(first, last, [end - len(new) for end in ends], ends))

    def edit(self, edits: Iterable[Edit]) -> None:
        """Applies replacements, in order and apart from each other."""
        text, pieces, done, grown = self.text, [], 0, 0
        first, last, starts, ends = [], [], [], []
        for start, end, new in edits:
            pieces.append(text[done:start])
            pieces.append(new)
            first.append(start)
            last.append(end)
            starts.append(start + grown)
            grown += len(new) - end + start
            ends.append(end + grown)
            done = end
        if pieces:
            pieces.append(text[done:])
            self.text = "".join(pieces)
            self._steps.append(_Step(first, last, starts, ends))
