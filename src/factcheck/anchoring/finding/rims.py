"""Where the passage begins and ends whose words stand for those of a quote."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple, Protocol

from rapidfuzz.distance import Indel, Levenshtein

from factcheck.anchoring.folding.folds import UNSPACED
from factcheck.anchoring.folding.letters import CHARACTER, LETTER
from factcheck.text import Span, sentences

STOPS = ".!?…。！？"
CLOSING = " ,;:" + STOPS
WORTH = 16
"""Characters of the text that a quote may have left out for each one that it has."""

_SHORT_RUN = 3  # words
_FEW = 2  # words that are not looked for beyond a comma
_MUCH, _LITTLE = 0.25, 0.12  # shares of a quote's letters
_LOOSE = 1.25  # lengths of a quote from which on its passage may lie elsewhere
_LETTERS = rf"(?:{LETTER})+"
_WORD = re.compile(rf"(?:[^\W\d_]\.){{2,}}|{CHARACTER}|{_LETTERS}(?:[\"'.-]{_LETTERS}|(?<=\d),\d+)*|[^\w\s]")
_UNSPACED = re.compile(f"[{UNSPACED}]")


class Surface(Protocol):
    """A text as it is compared: its letters, and the way back to the stored text."""

    text: str
    """The stored text."""

    @property
    def loose(self) -> str:
        """The text with what does not tell passages apart taken out."""

    def offset(self, offset: int) -> int:
        """Where an offset of the stored text stands in it."""

    def source(self, span: Span) -> Span:
        """The stretch of the stored text behind a stretch of it."""

    def words(self, span: Span) -> Span:
        """The same, widened to whole words."""


def tokens(text: str) -> list[str]:
    """Words, signs, and characters of scripts without word spaces; most words need no pattern, which is slow."""
    if not text.isascii() and _UNSPACED.search(text):
        return _WORD.findall(text)
    found: list[str] = []
    for word in text.split():
        if word.isalnum():
            found.append(word)
        elif word[-1] in ",." and word[:-1].isalnum():
            found += (word[:-1], word[-1])
        else:
            found += _WORD.findall(word)
    return found


class Near(NamedTuple):
    """A passage, and the share of the quote's characters that stand in it."""

    span: Span
    share: float


def by_words(needle: str, surface: Surface, window: Span) -> Near | None:
    """The words of a window that a quote's words align with, from the first to the last.

    Args:
        needle: The quote, written as the surface is.
        surface: The text.
        window: A stretch of the surface's letters.
    """
    ours, theirs = tokens(needle), _Theirs(surface, window)
    runs = [
        _Run(block.a, block.a + block.size, block.b, block.b + block.size)
        for block in Indel.opcodes(ours, theirs.tokens).as_matching_blocks()[:-1]  # the last is a stop of no length
    ]
    if not runs:
        return None
    first, last = _Runs(ours, theirs).rims(runs)
    start, end = _back(ours, theirs, first), _ahead(ours, theirs, last)
    kept = sum(_weight(run, ours) for run in runs)
    return Near(theirs.span(start, end), kept / sum(map(len, ours)))


class _Theirs:
    """The words of a window of the text."""

    def __init__(self, surface: Surface, window: Span) -> None:
        self._surface = surface
        self._window = window
        self.tokens = tokens(window.of(surface.loose))

    @cached_property
    def _starts(self) -> list[int]:
        passage, starts, at = self._surface.loose, [], self._window.start
        for token in self.tokens:
            starts.append(at := passage.index(token, at))
            at += len(token)
        return starts

    def span(self, start: int, end: int) -> Span:
        """The letters from one word to another, the last not included."""
        return Span(self._starts[start], self._starts[end - 1] + len(self.tokens[end - 1]))

    @cached_property
    def openings(self) -> list[int]:
        """The words that open a sentence or a paragraph, the first of the window included."""
        if not self.tokens:
            return []
        source = self._surface.source(self.span(0, len(self.tokens)))
        offsets = [self._surface.offset(source.start + each.start) for each in sentences(source.of(self._surface.text))]
        return [bisect_left(self._starts, offset) for offset in offsets]

    def parts(self, start: int, end: int) -> bool:
        """Whether a sentence ends before the last of some words."""
        return bisect_right(self.openings, end) > bisect_right(self.openings, start)

    def closes(self, end: int) -> bool:
        """Whether nothing but signs is left of a sentence."""
        while end < len(self.tokens) and end not in self.openings and not self.tokens[end][0].isalnum():
            end += 1
        return end == len(self.tokens) or end in self.openings


class _Run(NamedTuple):
    """Words that stand in both, in a row."""

    our_start: int
    our_end: int
    their_start: int
    their_end: int


def _weight(run: _Run, ours: list[str]) -> int:
    return sum(map(len, ours[run.our_start : run.our_end]))


def _words(tokens: Iterable[str]) -> int:
    return sum(token[0].isalnum() for token in tokens)


def _stops(tokens: Sequence[str]) -> bool:
    return any(token in STOPS for token in tokens)


def _back(ours: list[str], theirs: _Theirs, first: _Run) -> int:
    """Where the words begin that stand for the first words of a quote, not right after the first of its sentence."""
    found, start, left = theirs.tokens, first.their_start, ours[: first.our_start]
    count = _words(left)
    while start and count and not (count <= _FEW and found[start - 1] in CLOSING):
        if theirs.parts(start - 1, start) and not _stops(left):
            break
        start -= 1
        count -= found[start][0].isalnum()
    alone = start and _words(left) and not count and found[start - 1][0].isalnum()
    opens = start - 1 in theirs.openings or (start > 1 and found[start - 2] == '"')
    return start - 1 if alone and opens and Levenshtein.normalized_similarity(ours[0], found[start]) < 0.5 else start


def _ahead(ours: list[str], theirs: _Theirs, last: _Run) -> int:
    """Where the words end that stand for the last words of a quote."""
    found, end, left = theirs.tokens, last.their_end, ours[last.our_end :]
    count = _words(left)
    while end < len(found) and count and not (count <= _FEW and found[end] in CLOSING):
        if theirs.parts(end - 1, end) and not _stops(ours[last.our_end - 1 :]):
            break
        count -= found[end][0].isalnum()
        end += 1
    return _to_the_end(theirs, end) if left and _UNSPACED.match(found[end - 1]) else end


def _to_the_end(theirs: _Theirs, end: int) -> int:
    """The end of a sentence without word spaces, if that is a character or two away: a verb has its ending there."""
    near = range(end, min(end + _FEW + 1, len(theirs.tokens)))
    return next((at for at in near if not theirs.tokens[at][0].isalnum() or theirs.parts(at - 1, at)), end)


class _Runs:
    """Aligned words, drawn together."""

    def __init__(self, ours: list[str], theirs: _Theirs) -> None:
        self._ours = ours
        self._theirs = theirs
        self._letters = sum(map(len, ours))

    def rims(self, runs: list[_Run]) -> tuple[_Run, _Run]:
        """First and last run; some are drawn in, or left out where they lie far off."""
        core = max(range(len(runs)), key=lambda place: _weight(runs[place], self._ours))
        best = self._drawn_in(runs, core)
        loose = best[-1].their_end - best[0].their_start > len(self._ours) * _LOOSE
        if loose or runs[core].our_end - runs[core].our_start <= _SHORT_RUN:
            others = (self._drawn_in(runs, 0), self._drawn_in(runs, len(runs) - 1))
            best = max((best, *others), key=self._worth)
        return best[0], best[-1]

    def _drawn_in(self, runs: list[_Run], core: int) -> list[_Run]:
        """The runs once all are drawn in to one of them, without those that are no part of the passage."""
        runs = runs.copy()
        for place in range(core - 1, -1, -1):
            runs[place] = self._drawn_on(runs[place], runs[place + 1])
        for place in range(core + 1, len(runs)):
            runs[place] = self._drawn_back(runs[place], runs[place - 1])
        first, last = 0, len(runs) - 1
        while first < core and self._stray(runs[first], runs[first], runs[first + 1]):
            first += 1
        while last > core and self._stray(runs[last], runs[last - 1], runs[last]):
            last -= 1
        return runs[first : last + 1]

    def _worth(self, runs: list[_Run]) -> float:
        """Letters that stand in both, less some for those that the passage has besides."""
        kept = sum(self._kept(run) for run in runs)
        passage = sum(map(len, self._theirs.tokens[runs[0].their_start : runs[-1].their_end]))
        return kept - (passage - kept) / WORTH

    def _kept(self, run: _Run) -> int:
        """Letters of a run that stand where it was moved to."""
        ours = self._ours[run.our_start : run.our_end]
        theirs = self._theirs.tokens[run.their_start : run.their_end]
        return sum(len(our) for our, their in zip(ours, theirs, strict=True) if our == their)

    def _drawn_on(self, run: _Run, inner: _Run) -> _Run:
        """A run of words before another, at the last place where they stand; or beside it, at words like them."""
        theirs, words = self._theirs.tokens, self._ours[run.our_start : run.our_end]
        places = range(inner.their_start - len(words), run.their_start, -1)
        at = next((at for at in places if theirs[at : at + len(words)] == words), run.their_start)
        beside = inner.their_start - inner.our_start + run.our_start
        return _moved(run, beside if at < beside and _like(words, theirs[beside : beside + len(words)]) else at)

    def _drawn_back(self, run: _Run, inner: _Run) -> _Run:
        """The same for a run after another: at the first place."""
        theirs, words = self._theirs.tokens, self._ours[run.our_start : run.our_end]
        places = range(inner.their_end, run.their_start)
        at = next((at for at in places if theirs[at : at + len(words)] == words), run.their_start)
        beside = inner.their_end + run.our_start - inner.our_end
        return _moved(run, beside if at > beside and _like(words, theirs[beside : beside + len(words)]) else at)

    def _stray(self, rim: _Run, left: _Run, right: _Run) -> bool:
        """Whether few words lie so far from the others, or in so far other a sentence, that they are no part of it."""
        further = right.their_start - left.their_end - (right.our_start - left.our_end)
        if further <= 0 or rim.our_end - rim.our_start > _SHORT_RUN:
            return False
        if self._crosses(left, right):
            return _weight(rim, self._ours) < _MUCH * self._letters
        if self._ends_both(rim):
            return False
        weight = _weight(rim, self._ours) / self._letters
        if weight < _LITTLE and further > max(3, len(self._ours) // 4):
            return True
        return weight < _MUCH and further > max(3, len(self._ours))

    def _ends_both(self, rim: _Run) -> bool:
        """Whether a run opens the quote and a sentence, or closes both."""
        if rim.our_start == 0:
            return rim.their_start in self._theirs.openings
        return rim.our_end == len(self._ours) and self._theirs.closes(rim.their_end)

    def _crosses(self, left: _Run, right: _Run) -> bool:
        """Whether a sentence of the text ends between two runs, and none of the quote."""
        ended = _stops(self._ours[left.our_end - 1 : right.our_start])
        return not ended and self._theirs.parts(left.their_end - 1, right.their_start)


def _moved(run: _Run, at: int) -> _Run:
    return run._replace(their_start=at, their_end=at + run.our_end - run.our_start)


def _like(words: list[str], theirs: list[str]) -> bool:
    """Whether at least half of few words stand in a stretch, each in its place: "£2.1 million" and "£3.1 million"."""
    if len(words) > _SHORT_RUN:
        return False
    pairs = [(our, their) for our, their in zip(words, theirs, strict=True) if our[0].isalnum()]
    same = sum(our == their for our, their in pairs)
    return same > 0 and 2 * same >= len(pairs) and all(their[0].isalnum() for _, their in pairs)
