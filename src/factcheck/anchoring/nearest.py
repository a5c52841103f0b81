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

_END = 20  # characters that stand in one place of most texts
_PIECES = (8, 16)  # size and number: eight letters outlive 10 % of noise four times in ten
_LONG_TEXT = 200_000
_PIECES_IN_LONG_TEXT = (12, 8)  # eight letters stand in too many places there
_ENOUGH = 9  # pieces none of which stands: of quotes with 10 % of noise, that is one in a hundred
_SHIFT = 4  # characters by which a piece may be moved to end with a rare letter
_COMMON = " etaoinsrhldcumfpgywbvk"
_MOST_HITS = 4
_FAINT = 0.01  # voice of a piece that stands in as many places: it may stand in more
_SHORT_PIECE, _SHORT_PIECES, _FEWEST_SHORT = 4, 24, 2  # size, number, and how many must agree on a place
_MARGIN = 24  # characters read beside a place that is sure
_LONGEST = 4000
_LONGEST_BY_CHARACTERS = 600
_SHORT_RUN = 3  # words
_FEW = 2  # words that are not looked for beyond the end of a sentence
_SURE = 0.75  # share of a quote from which on its words alone tell where it stands
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:[\"'.-]\w+|(?<=\d),\d+)*|[^\w\s]")


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
        if (same_ends := _from_end_to_end(needle, surface, low, high)) is not None:
            best = same_ends if best is None or same_ends.share > best.share else best
            continue
        for window in _windows(needle, surface.loose, low, high):
            near = _fit(needle, surface, window)
            if near is not None and (best is None or near.share > best.share):
                best = near
            if best is not None and best.share >= ALTERED:
                break
    return best


def _from_end_to_end(needle: str, surface: Surface, low: int, high: int) -> Near | None:
    """The passage with the first and the last letters of the quote, where few begin so: most were altered inside."""
    text, length = surface.loose, len(needle)
    if length < 3 * _END:
        return None
    alike: tuple[float, Span] | None = None
    for start in _few(needle[:_END], text, low, high):
        for closing in _few(needle[-_END:], text, start + _END, min(high, start + length + length // 4)):
            span = Span(start, closing + _END)
            if text[max(0, start - 1) : start].isalnum() or text[span.end : span.end + 1].isalnum():
                continue
            share = Levenshtein.normalized_similarity(needle, span.of(text))
            if share > _SURE and (alike is None or share > alike[0]):
                alike = share, span
    return Near(surface.words(alike[1]), alike[0]) if alike else None


def _few(piece: str, text: str, low: int, high: int) -> list[int]:
    """Where a piece stands; nowhere, where it stands so often that it tells nothing."""
    found = list(islice(occurrences(piece, text, low, high), _MOST_HITS))
    return found if len(found) < _MOST_HITS else []


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
    for count, (at, size) in enumerate(_pieces(needle, high - low)):
        if count == _ENOUGH and not heard:
            break
        starts = [place - at for place in islice(occurrences(needle[at : at + size], text, low, high), most_hits)]
        voice = 1 / len(starts) if 0 < len(starts) < _MOST_HITS else _FAINT
        for start in starts:
            bucket = start // slack
            heard.setdefault(bucket, start)
            votes[bucket] = votes.get(bucket, 0.0) + voice
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
        louder = votes.get(bucket + 1, 0) > votes[bucket]
        yield Span(heard[bucket] - slack, heard[bucket + louder] + len(needle) + slack)


def _voices(votes: dict[int, float], bucket: int) -> float:
    return votes[bucket] + votes.get(bucket + 1, 0)


def _short_pieces(needle: str, text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Offsets and places of shorter pieces, for a quote with noise in every longer one."""
    for at in range(0, max(1, len(needle) - _SHORT_PIECE), max(1, len(needle) // _SHORT_PIECES)):
        for place in islice(occurrences(needle[at : at + _SHORT_PIECE], text, low, high), 2):
            yield at, place


def _pieces(needle: str, length: int) -> Iterator[tuple[int, int]]:
    """Offsets and sizes of pieces of the quote, the surest first."""
    size, most = _PIECES if length < _LONG_TEXT else _PIECES_IN_LONG_TEXT
    size = min(size, max(2, len(needle) // 3))
    for at in _spread(len(needle) - size, min(most, (len(needle) - size) // max(1, size // 2) + 1)):
        yield (at if length < _LONG_TEXT else _ending_rarely(needle, at, size)), size


def _ending_rarely(needle: str, at: int, size: int) -> int:
    """Where a piece begins near an offset that ends with a rare letter: plain search looks at the last letter first."""
    starts = range(at, min(at + _SHIFT, len(needle) - size + 1))
    return max(starts, key=lambda start: _COMMON.find(needle[start + size - 1]) % (len(_COMMON) + 1))


def _spread(room: int, count: int) -> Iterator[int]:
    """Offsets: first the two ends, then ever finer what lies between."""
    yield 0
    if room:
        yield room
    parts = 2
    while parts // 2 < count:
        for i in range(1, parts, 2):
            yield room * i // parts
        parts *= 2


# --------------------------------------------------------------------------------------------------------------------
# How like it is
# --------------------------------------------------------------------------------------------------------------------


def _fit(needle: str, surface: Surface, window: Span) -> Near | None:
    near = _by_words(needle, surface.loose, window)
    if near is not None and near.share > _SURE:
        near = _of_alike(near, needle, surface.loose, window)
    else:
        near = _likelier(near, near and Near(near.span, _alike(needle, near.span.of(surface.loose))))
        near = _likelier(near, _by_characters(needle, surface.loose, window))
    return None if near is None else Near(surface.words(_tidy(needle, surface.loose, near.span)), near.share)


def _of_alike(near: Near, needle: str, text: str, window: Span) -> Near:
    """Of passages that open alike, the one with the most characters of the quote: words alone find the first."""
    opening = text[near.span.start : near.span.start + min(_END, len(needle) // 2)]
    if len(needle) > _LONGEST_BY_CHARACTERS or text.find(opening, near.span.start + 1, window.end) < 0:
        return near
    other = _by_characters(needle, text, window)
    if other is None or other.share <= _alike(needle, near.span.of(text)):
        return near
    return Near(other.span, max(near.share, other.share))


def _likelier(by_words: Near | None, by_characters: Near | None) -> Near | None:
    """Words tell more than characters do, unless there is noise in them."""
    if by_words is None or (by_characters is not None and by_characters.share > by_words.share + 0.15):
        return by_characters
    return by_words


def _by_words(needle: str, text: str, window: Span) -> Near | None:
    """The words of a window that the quote's words align with."""
    ours, passage = _tokens(needle), window.of(text)
    theirs = _tokens(passage)
    blocks = Indel.opcodes(ours, theirs).as_matching_blocks()[:-1]  # the last is a stop of no length
    if not blocks:
        return None
    first, last = _rims(blocks, ours, theirs)
    start, end = _back(ours, theirs, first), _ahead(ours, theirs, last)
    kept = sum(sum(map(len, ours[block.a : block.a + block.size])) for block in blocks)
    opens, closes = 0, len(passage)
    for word in theirs[:start]:
        opens = passage.index(word, opens) + len(word)
    for word in reversed(theirs[end:]):
        closes = passage.rindex(word, 0, closes)
    opens = window.start + passage.index(theirs[start], opens)
    closes = window.start + passage.rindex(theirs[end - 1], 0, closes) + len(theirs[end - 1])
    return Near(Span(opens, closes), kept / sum(map(len, ours)))


def _back(ours: list[str], theirs: list[str], first: _Run) -> int:
    """Where the words begin that stand for the first words of a quote, not right after the first of its sentence."""
    start, count = first.their_start, _words(ours[: first.our_start])
    if not count:
        return start
    while start and count and (count > _FEW or theirs[start - 1] not in _CLOSING):
        start -= 1
        count -= theirs[start][0].isalnum()
    alone = start and not count and theirs[start - 1][0].isalnum() and (start == 1 or theirs[start - 2] in _OPENING)
    return start - 1 if alone and Levenshtein.normalized_similarity(ours[0], theirs[start]) < 0.5 else start


def _ahead(ours: list[str], theirs: list[str], last: _Run) -> int:
    """Where the words end that stand for the last words of a quote."""
    end, count = last.their_end, _words(ours[last.our_end :])
    while end < len(theirs) and count and (count > _FEW or theirs[end] not in _CLOSING):
        count -= theirs[end][0].isalnum()
        end += 1
    return end


def _tokens(text: str) -> list[str]:
    """Words and signs; most words are read without the pattern, which is slow."""
    found: list[str] = []
    for word in text.split():
        if word.isalnum():
            found.append(word)
        elif word[-1] in ",." and word[:-1].isalnum():
            found += (word[:-1], word[-1])
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
    """First and last run of aligned words; short ones are drawn in, or left out where they lie far off."""
    runs = [_Run(block.a, block.a + block.size, block.b, block.b + block.size) for block in blocks]
    core = max(range(len(runs)), key=lambda place: _weight(runs[place], ours))
    cores = [core] if runs[core].our_end - runs[core].our_start > _SHORT_RUN else [core, 0, len(runs) - 1]
    return min(
        (_drawn_in(runs, core, ours, theirs) for core in cores),
        key=lambda rims: rims[1].their_end - rims[0].their_start,
    )


def _drawn_in(runs: list[_Run], core: int, ours: list[str], theirs: list[str]) -> tuple[_Run, _Run]:
    """The rims once the other runs are drawn in to one of them."""
    runs = runs.copy()
    for place in range(core - 1, -1, -1):
        runs[place] = _drawn_on(runs[place], runs[place + 1], ours, theirs)
    for place in range(core + 1, len(runs)):
        runs[place] = _drawn_back(runs[place], runs[place - 1], ours, theirs)
    first, last = 0, len(runs) - 1
    while first < core and _stray(runs[first], runs[first + 1], ours):
        first += 1
    while last > core and _stray(runs[last], runs[last - 1], ours):
        last -= 1
    return runs[first], runs[last]


def _drawn_on(run: _Run, inner: _Run, ours: list[str], theirs: list[str]) -> _Run:
    """A short run of words before another, at the last place where they stand; or beside it, at words like them."""
    length = run.our_end - run.our_start
    if length > _SHORT_RUN:
        return run
    words = ours[run.our_start : run.our_end]
    at = next(at for at in range(inner.their_start - length, -1, -1) if theirs[at : at + length] == words)
    beside = inner.their_start - inner.our_start + run.our_start
    return _moved(run, beside if at < beside and _like(words, theirs[beside:]) else at)


def _drawn_back(run: _Run, inner: _Run, ours: list[str], theirs: list[str]) -> _Run:
    """The same for a run after another: at the first place."""
    length = run.our_end - run.our_start
    if length > _SHORT_RUN:
        return run
    words = ours[run.our_start : run.our_end]
    at = next(at for at in range(inner.their_end, len(theirs)) if theirs[at : at + length] == words)
    beside = inner.their_end + run.our_start - inner.our_end
    return _moved(run, beside if at > beside and _like(words, theirs[beside:]) else at)


def _weight(run: _Run, ours: list[str]) -> int:
    return sum(map(len, ours[run.our_start : run.our_end]))


def _moved(run: _Run, at: int) -> _Run:
    return run._replace(their_start=at, their_end=at + run.our_end - run.our_start)


def _like(words: list[str], theirs: list[str]) -> bool:
    """Whether at least half of the words open a stretch, each in its place: "£2.1 million" and "£3.1 million"."""
    same = [our == their for our, their in zip(words, theirs, strict=False) if our[0].isalnum()]
    return any(same) and 2 * sum(same) >= len(same)


def _stray(rim: _Run, inner: _Run, ours: list[str]) -> bool:
    """Whether few words lie so far from the others that they are no part of the passage."""
    if rim.our_end - rim.our_start > _SHORT_RUN:
        return False
    their_gap = max(inner.their_start - rim.their_end, rim.their_start - inner.their_end)
    our_gap = max(inner.our_start - rim.our_end, rim.our_start - inner.our_end)
    weight = _weight(rim, ours) / sum(map(len, ours))
    further = their_gap - our_gap
    return (weight < 0.12 and further > max(3, len(ours) // 4)) or (weight < 0.25 and further > max(3, len(ours)))


def _alike(needle: str, passage: str) -> float:
    """How alike a quote and a passage are by characters, from 0 to 1."""
    return Levenshtein.normalized_similarity(needle[:_LONGEST_BY_CHARACTERS], passage[:_LONGEST_BY_CHARACTERS])


def _by_characters(needle: str, text: str, window: Span) -> Near | None:
    """For noise inside words, and scripts without word spaces: the best stretch by characters."""
    needle = needle[:_LONGEST_BY_CHARACTERS]
    found = fuzz.partial_ratio_alignment(needle, window.of(text))
    if found is None or found.dest_start == found.dest_end:
        return None
    span = Span(window.start + found.dest_start, window.start + found.dest_end)
    return Near(span, _alike(needle, span.of(text)))


_CLOSING = " .,;:!?…"
_STOPS = ".!?…"
_OPENING = '.!?…"'


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
