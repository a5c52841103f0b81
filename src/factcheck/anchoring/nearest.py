"""The passage of a text most like a quote that does not stand there: it locates, it never accepts."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel, Levenshtein, Opcode

from factcheck.anchoring.differences import plain, tokens
from factcheck.anchoring.literal import Haystack, loosen, occurrences
from factcheck.text import Span

ALTERED = 0.6
"""Share of a quote's characters that must stand in a passage, in order, for it to count as that passage altered."""
LIKE = 0.4
"""The same for a passage to be worth showing."""

_GRAM = 6
_MOST_GRAMS = 64
_MOST_HITS = 400
_LONGEST = 4000


class Near(NamedTuple):
    """A passage and the share of the quote's characters that stand in it."""

    span: Span
    share: float


def nearest(quote: str, hay: Haystack, within: list[Span]) -> Near | None:
    """The stretch of the allowed spans that is most like a folded quote; None where nothing is.

    Args:
        quote: The folded quote; only its first few thousand code points are compared.
        hay: The text.
        within: Allowed spans of the source.
    """
    needle = loosen(quote, hay.language)[:_LONGEST]
    best: Near | None = None
    for allowed in within:
        low, high = hay.folded.folded(allowed.start), hay.folded.folded(allowed.end)
        for window in _windows(needle, hay.loose, low, high):
            near = _fit(quote[:_LONGEST], hay, window)
            if near is not None and (best is None or near.share > best.share):
                best = near
    return best


def _windows(needle: str, text: str, low: int, high: int) -> list[Span]:
    """Up to three stretches of the folded text where pieces of the quote stand in about the right order."""
    if high - low <= 2 * len(needle):
        return [Span(low, high)]
    votes: Counter[int] = Counter()
    width = max(16, len(needle) // 2)
    size = min(_GRAM, max(2, len(needle) // 3))
    step = max(1, (len(needle) - size) // _MOST_GRAMS)
    for at in range(0, max(1, len(needle) - size + 1), step):
        for hits, place in enumerate(occurrences(needle[at : at + size], text, low, high)):
            if hits >= _MOST_HITS:
                break
            bucket = (place - at) // width
            votes[bucket] += 2
            votes[bucket + 1] += 1
            votes[bucket - 1] += 1
    slack = width + 8
    return [
        Span(max(low, bucket * width - slack), min(high, bucket * width + width + len(needle) + slack))
        for bucket, _ in sorted(votes.most_common(3), key=lambda item: (-item[1], item[0]))
    ]


def _fit(quote: str, hay: Haystack, window: Span) -> Near | None:
    """The words of a window that the quote's words align with."""
    text = hay.folded.text
    ours, theirs = tokens(quote, Span(0, len(quote))), tokens(text, window)
    if not ours or not theirs:
        return None
    blocks = [b for b in Indel.opcodes([plain(m[0]) for m in ours], [plain(m[0]) for m in theirs]) if b.tag == "equal"]
    whole = _by_characters(quote, hay, window)
    if not blocks:
        return whole
    first, last = _core(blocks, len(ours))
    start = max(0, first.dest_start - first.src_start)
    end = min(len(theirs), last.dest_end + len(ours) - last.src_end)
    span = Span(theirs[start].start(), theirs[end - 1].end())
    kept = sum(len(ours[i][0]) for b in blocks for i in range(b.src_start, b.src_end))
    share = kept / sum(len(m[0]) for m in ours)
    by_words = Near(hay.folded.source(span), share)
    return whole if whole is not None and whole.share > share + 0.15 else by_words


def _core(blocks: list[Opcode], length: int) -> tuple[Opcode, Opcode]:
    """First and last of the aligned blocks, stray single words at the rim left out where they lie far off."""
    kept = list(blocks)
    while len(kept) > 1 and _stray(kept[0], kept[1], length):
        kept.pop(0)
    while len(kept) > 1 and _stray(kept[-1], kept[-2], length):
        kept.pop()
    return kept[0], kept[-1]


def _stray(rim: Opcode, inner: Opcode, length: int) -> bool:
    gap = max(inner.dest_start - rim.dest_end, rim.dest_start - inner.dest_end)
    ours = max(inner.src_start - rim.src_end, rim.src_start - inner.src_end)
    return rim.src_end - rim.src_start <= 2 and gap - ours > max(3, length // 4)


def _by_characters(quote: str, hay: Haystack, window: Span) -> Near | None:
    """For noise inside words, and scripts without word spaces: the best stretch by characters."""
    text = hay.folded.text
    found = fuzz.partial_ratio_alignment(quote, text[window.start : window.end])
    if found is None or found.dest_start == found.dest_end:
        return None
    span = Span(window.start + found.dest_start, window.start + found.dest_end)
    share = Levenshtein.normalized_similarity(quote, span.of(text))
    return Near(hay.to_words(hay.folded.source(span)), share)
