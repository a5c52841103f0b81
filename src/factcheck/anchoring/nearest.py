"""The passage of a text most like a quote that does not stand there: it locates, it never accepts.

Pieces of the quote are looked up by plain string search; where a few of them lie at about the same distance from their
places in the quote, the words around are aligned. The cost is that of a handful of searches, on any length of text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple, Protocol

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel, Levenshtein, MatchingBlock

from factcheck.anchoring.literal import occurrences
from factcheck.text import Span

ALTERED = 0.6
"""Share of a quote's characters that must stand in a passage, in order, for it to count as that passage altered."""
LIKE = 0.4
"""The same for a passage to be worth showing."""

_PIECES = (8, 16)  # size and number: eight letters outlive 10 % of noise four times in ten
_LONG_TEXT = 200_000
_PIECES_IN_LONG_TEXT = ((24, 1), (12, 8))  # the long ones are found faster; the short ones outlive noise
_MOST_HITS = 4
_SHORT_PIECE, _SHORT_PIECES, _FEWEST_SHORT = 4, 24, 2  # size, number, and how many must agree on a place
_MARGIN = 24  # characters read beside a place that is sure
_LONGEST = 4000
_LONGEST_BY_CHARACTERS = 600
_WORD = re.compile(r"\w+|[^\w\s]")


class Near(NamedTuple):
    """A passage and the share of the quote's characters that stand in it."""

    span: Span
    share: float


class Surface(Protocol):
    """A text as it is compared: its letters, and the way back to the stored text."""

    @property
    def loose(self) -> str:
        """The text with what does not tell passages apart taken out."""

    def offset(self, offset: int) -> int:
        """Where an offset of the stored text stands in it."""

    def words(self, span: Span) -> Span:
        """The whole words of the stored text behind a stretch of it."""


def nearest(quote: str, surface: Surface, within: list[Span]) -> Near | None:
    """The stretch of the allowed spans that is most like a quote; None where nothing is.

    Args:
        quote: The quote, written as the surface is; only its first few thousand code points are compared.
        surface: The text.
        within: Allowed spans of the stored text.
    """
    needle = quote[:_LONGEST]
    best: Near | None = None
    for allowed in within:
        low, high = surface.offset(allowed.start), surface.offset(allowed.end)
        for window in _windows(needle, surface.loose, low, high):
            near = _fit(needle, surface, window)
            if near is not None and (best is None or near.share > best.share):
                best = near
            if best is not None and best.share >= ALTERED:
                break
    return best


# --------------------------------------------------------------------------------------------------------------------
# Where to look
# --------------------------------------------------------------------------------------------------------------------


def _windows(needle: str, text: str, low: int, high: int) -> Iterator[Span]:
    """Stretches of the folded text to align with, the likeliest first."""
    length = len(needle)
    if high - low <= 3 * length:
        yield Span(low, high)
        return
    slack = max(32, length // 3)
    for place in _places(needle, text, low, high, slack):
        yield Span(max(low, place.start), min(high, place.end))


def _places(needle: str, text: str, low: int, high: int, slack: int) -> Iterator[Span]:
    """Stretches where pieces of the quote say that it stands.

    At once where two rare pieces agree; then up to two for which most voices are, a rare piece's being the louder.
    """
    votes: dict[int, float] = {}
    heard: dict[int, int] = {}
    rare: list[tuple[int, int]] = []
    most_hits = _MOST_HITS if high - low < _LONG_TEXT else 1
    for at, size in _pieces(needle, high - low):
        starts = [place - at for place in islice(occurrences(needle[at : at + size], text, low, high), most_hits)]
        for start in starts:
            bucket = start // slack
            heard.setdefault(bucket, start)
            votes[bucket] = votes.get(bucket, 0.0) + 1 / len(starts)
        if len(starts) == 1:
            start = starts[0]
            for other_at, other in rare:
                if abs(other - start) < _MARGIN and abs(other_at - at) >= len(needle) // 2:
                    yield Span(min(start, other) - _MARGIN, max(start, other) + len(needle) + _MARGIN)
            rare.append((at, start))
    if not heard and high - low < _LONG_TEXT:
        for at, place in _short_pieces(needle, text, low, high):
            heard.setdefault((place - at) // slack, place - at)
            votes[(place - at) // slack] = votes.get((place - at) // slack, 0.0) + 1
        heard = {bucket: start for bucket, start in heard.items() if _voices(votes, bucket) >= _FEWEST_SHORT}
    ranked = sorted(heard, key=lambda bucket: (-_voices(votes, bucket), bucket))
    for bucket in ranked[:2]:
        yield Span(heard[bucket] - slack, heard[bucket] + len(needle) + slack)


def _voices(votes: dict[int, float], bucket: int) -> float:
    return votes[bucket] + votes.get(bucket + 1, 0)


def _short_pieces(needle: str, text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Offsets and places of shorter pieces, for a quote with noise in every longer one."""
    for at in range(0, max(1, len(needle) - _SHORT_PIECE), max(1, len(needle) // _SHORT_PIECES)):
        for place in islice(occurrences(needle[at : at + _SHORT_PIECE], text, low, high), 2):
            yield at, place


def _pieces(needle: str, length: int) -> Iterator[tuple[int, int]]:
    """Offsets and sizes of pieces of the quote, the surest first."""
    for size, most in (_PIECES,) if length < _LONG_TEXT else _PIECES_IN_LONG_TEXT:
        yield from _spread(len(needle), min(size, max(2, len(needle) // 3)), most)


def _spread(length: int, size: int, most: int) -> Iterator[tuple[int, int]]:
    """First the two ends, then ever finer what lies between."""
    room = length - size
    count = min(most, room // max(1, size // 2) + 1)  # pieces that overlap by more would say the same twice
    yield 0, size
    if room:
        yield room, size
    parts = 2
    while parts // 2 < count:
        for i in range(1, parts, 2):
            yield room * i // parts, size
        parts *= 2


# --------------------------------------------------------------------------------------------------------------------
# How like it is
# --------------------------------------------------------------------------------------------------------------------


def _fit(needle: str, surface: Surface, window: Span) -> Near | None:
    near = _by_words(needle, surface, window)
    if near is not None and near.share > 0.75:
        return near
    other = _by_characters(needle, surface, window)
    if near is None or (other is not None and other.share > near.share + 0.15):
        return other
    return near


def _by_words(needle: str, surface: Surface, window: Span) -> Near | None:
    """The words of a window that the quote's words align with."""
    ours, passage = _tokens(needle), window.of(surface.loose)
    theirs = _tokens(passage)
    blocks = Indel.opcodes(ours, theirs).as_matching_blocks()[:-1]  # the last is a stop of no length
    if not blocks:
        return None
    first, last = _rims(blocks, ours, theirs)
    start = max(0, first.their_start - _words(ours[: first.our_start]))
    end = min(len(theirs), last.their_end + _words(ours[last.our_end :]))
    kept = sum(sum(map(len, ours[block.a : block.a + block.size])) for block in blocks)
    opens, closes = 0, len(passage)
    for word in theirs[:start]:
        opens = passage.index(word, opens) + len(word)
    for word in reversed(theirs[end:]):
        closes = passage.rindex(word, 0, closes)
    opens = window.start + passage.index(theirs[start], opens)
    closes = window.start + passage.rindex(theirs[end - 1], 0, closes) + len(theirs[end - 1])
    return Near(surface.words(_tidy(needle, surface.loose, Span(opens, closes))), kept / sum(map(len, ours)))


def _tokens(text: str) -> list[str]:
    """Words and signs; most words are read without the pattern, which is slow."""
    found: list[str] = []
    for word in text.split():
        if word.isalnum():
            found.append(word)
        else:
            found += _WORD.findall(word)
    return found


def _words(tokens: list[str]) -> int:
    return sum(token[0].isalnum() for token in tokens)


class _Run(NamedTuple):
    """Words that stand in both, in a row."""

    our_start: int
    our_end: int
    their_start: int
    their_end: int


def _rims(blocks: list[MatchingBlock], ours: list[str], theirs: list[str]) -> tuple[_Run, _Run]:
    """First and last run of aligned words; a short one at a rim is drawn in, or left out where it lies far off."""
    runs = [_Run(block.a, block.a + block.size, block.b, block.b + block.size) for block in blocks]
    while len(runs) > 1 and runs[0].our_end - runs[0].our_start <= 2:
        rim, inner = runs[0], runs[1]
        at = _same_words(ours, rim, theirs, rim.their_start, inner.their_start)[-1]
        runs[0] = rim = _Run(rim.our_start, rim.our_end, at, at + rim.our_end - rim.our_start)
        if not _stray(rim, inner.their_start - rim.their_end, inner.our_start - rim.our_end, ours):
            break
        runs.pop(0)
    while len(runs) > 1 and runs[-1].our_end - runs[-1].our_start <= 2:
        inner, rim = runs[-2], runs[-1]
        at = _same_words(ours, rim, theirs, inner.their_end, rim.their_end)[0]
        runs[-1] = rim = _Run(rim.our_start, rim.our_end, at, at + rim.our_end - rim.our_start)
        if not _stray(rim, rim.their_start - inner.their_end, rim.our_start - inner.our_end, ours):
            break
        runs.pop()
    return runs[0], runs[-1]


def _same_words(ours: list[str], run: _Run, theirs: list[str], start: int, end: int) -> list[int]:
    """Where the words of a run stand in a stretch of the text; the run's own place is among them."""
    words = ours[run.our_start : run.our_end]
    return [at for at in range(start, end - len(words) + 1) if theirs[at : at + len(words)] == words]


def _stray(rim: _Run, their_gap: int, our_gap: int, ours: list[str]) -> bool:
    weight = sum(map(len, ours[rim.our_start : rim.our_end])) / sum(map(len, ours))
    further = their_gap - our_gap
    return (weight < 0.12 and further > max(3, len(ours) // 4)) or (weight < 0.25 and further > max(3, len(ours)))


def _by_characters(needle: str, surface: Surface, window: Span) -> Near | None:
    """For noise inside words, and scripts without word spaces: the best stretch by characters."""
    needle = needle[:_LONGEST_BY_CHARACTERS]
    found = fuzz.partial_ratio_alignment(needle, surface.loose[window.start : window.end])
    if found is None or found.dest_start == found.dest_end:
        return None
    span = Span(window.start + found.dest_start, window.start + found.dest_end)
    share = Levenshtein.normalized_similarity(needle, span.of(surface.loose))
    return Near(surface.words(_tidy(needle, surface.loose, span)), share)


_CLOSING = " .,;:!?…"
_STOPS = ".!?…"


def _tidy(needle: str, text: str, span: Span) -> Span:
    """A stretch without the signs of the sentence before it or after it that a quote has not, with the stop it has."""
    start, end = span
    while start < end and text[start] in _CLOSING and needle[0] != text[start]:
        start += 1
    while end > start and text[end - 1] in _CLOSING and needle[-1] not in _CLOSING:
        end -= 1
    if needle[-1] in _STOPS and text[end - 1] not in _STOPS and text[end : end + 1] in tuple(_STOPS):
        end += 1
    return Span(start, end) if start < end else span
