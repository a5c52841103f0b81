"""How like a quote a stretch of text is."""

from __future__ import annotations

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq, Levenshtein

from factcheck.anchoring.finding.rims import CLOSING, STOPS, WORTH, Near, Surface, by_words, tokens
from factcheck.text import Span

END = 20
"""Characters that stand in one place of most texts."""
SURE = 0.75
"""Share of a quote from which on its words alone tell where it stands."""

_LONGEST_BY_CHARACTERS = 600
_SHORT = 40  # characters of a quote of which one word is a large share
_NOISE = 0.15  # by how much characters must tell more than words
_LOOSE = 1.25  # lengths of a quote from which on a passage may not be the likest
_BESIDE = 12  # characters read beside what characters find


def fit(needle: str, surface: Surface, window: Span) -> Near | None:
    """The stretch of a window that is most like a quote, by words first and by characters where there is noise in them.

    Args:
        needle: The quote, written as the surface is.
        surface: The text.
        window: A stretch of the surface's letters.
    """
    near, found = by_words(needle, surface, window), None
    if near is None or near.share <= SURE:
        found = _by_characters(needle, surface.loose, window)
        near = _likelier(near and _noisy(near, needle, surface.loose), found)
    if near is None:
        return None
    if len(needle) <= _LONGEST_BY_CHARACTERS and _may_stand_elsewhere(near, needle, surface.loose, window):
        near = _closer(near, found or _by_characters(needle, surface.loose, window), needle, surface, window)
    return Near(surface.words(_tidy(needle, surface.loose, near.span)), near.share)


def _may_stand_elsewhere(near: Near, needle: str, text: str, window: Span) -> bool:
    """Whether a passage is long for its quote, or another one opens as it does: words alone find the first."""
    if near.span.end - near.span.start > len(needle) * _LOOSE:
        return True
    opening = text[near.span.start : near.span.start + min(END, len(needle) // 2)]
    return text.find(opening, near.span.start + 1, window.end) >= 0


def _closer(near: Near, found: Near | None, needle: str, surface: Surface, window: Span) -> Near:
    """A passage, or the one that characters find, if that has more of the quote, or as much and less besides."""
    if found is None:
        return near
    around = Span(max(window.start, found.span.start - _BESIDE), min(window.end, found.span.end + _BESIDE))
    others = [other for other in (found, by_words(needle, surface, around)) if other is not None]
    best = max([near, *others], key=lambda each: _worth(needle, each.span.of(surface.loose)))
    return Near(best.span, max(near.share, best.share))


def _worth(needle: str, passage: str) -> float:
    """Words of a quote that stand in a passage in order, less some for those that it has besides, and its sentences."""
    ours, theirs = tokens(needle), tokens(passage)
    kept = LCSseq.similarity(ours, theirs)
    further = sum(token in STOPS for token in theirs) - sum(token in STOPS for token in ours)
    return kept - (len(theirs) - kept) / WORTH - max(0, further) + _alike(needle, passage)


def _likelier(by_words: Near | None, by_characters: Near | None) -> Near | None:
    """Words tell more than characters do, unless there is noise in them."""
    if by_words is None or (by_characters is not None and by_characters.share > by_words.share + _NOISE):
        return by_characters
    return by_words


def _noisy(near: Near, needle: str, text: str) -> Near:
    """A passage with its share by characters, where noise or the shortness of the quote makes its words tell little."""
    share = _alike(needle, near.span.of(text))
    return Near(near.span, share) if share > near.share + (0 if len(needle) <= _SHORT else _NOISE) else near


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
    while start < end and text[start] in CLOSING and needle[0] != text[start]:
        start += 1
    while end > start and text[end - 1] in CLOSING and needle[-1] not in CLOSING:
        end -= 1
    if needle[-1] in STOPS and text[end - 1] not in STOPS and text[end : end + 1] in tuple(STOPS):
        end += 1
    return Span(start, end) if start < end else span
