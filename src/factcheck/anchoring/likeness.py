"""How like a quote a stretch of text is, and which of its words stand for those of the quote."""

from __future__ import annotations

import re
from typing import NamedTuple, Protocol

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel, Levenshtein, MatchingBlock

from factcheck.text import Span

END = 20
"""Characters that stand in one place of most texts."""
SURE = 0.75
"""Share of a quote from which on its words alone tell where it stands."""

_LONGEST_BY_CHARACTERS = 600
_SHORT_RUN = 3  # words
_FEW = 2  # words that are not looked for beyond the end of a sentence
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+(?:[\"'.-]\w+|(?<=\d),\d+)*|[^\w\s]")
_CLOSING = " .,;:!?…"
_STOPS = ".!?…"
_OPENING = '.!?…"'


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


def fit(needle: str, surface: Surface, window: Span) -> Near | None:
    """The stretch of a window that is most like a quote, by words first and by characters where there is noise in them.

    Args:
        needle: The quote, written as the surface is.
        surface: The text.
        window: A stretch of the surface's letters.
    """
    near = _by_words(needle, surface.loose, window)
    if near is not None and near.share > SURE:
        near = _of_alike(near, needle, surface.loose, window)
    else:
        near = _likelier(near, near and Near(near.span, _alike(needle, near.span.of(surface.loose))))
        near = _likelier(near, _by_characters(needle, surface.loose, window))
    return None if near is None else Near(surface.words(_tidy(needle, surface.loose, near.span)), near.share)


def _of_alike(near: Near, needle: str, text: str, window: Span) -> Near:
    """Of passages that open alike, the one with the most characters of the quote: words alone find the first."""
    opening = text[near.span.start : near.span.start + min(END, len(needle) // 2)]
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
