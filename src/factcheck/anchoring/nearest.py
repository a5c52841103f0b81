"""The passage of a text most like a quote that does not stand there: it locates, it never accepts.

Pieces of the quote are looked up by plain string search; where a few of them lie at about the same distance from their
places in the quote, the words around are aligned. The cost is that of a handful of searches, on any length of text.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from rapidfuzz.distance import Levenshtein

from factcheck.anchoring.likeness import END, SURE, Near, Surface, fit
from factcheck.anchoring.literal import occurrences
from factcheck.text import Span

ALTERED = 0.6
"""Share of a quote's characters that must stand in a passage, in order, for it to count as that passage altered."""
LIKE = 0.4
"""The same for a passage to be worth showing."""

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
            near = fit(needle, surface, window)
            if near is not None and (best is None or near.share > best.share):
                best = near
            if best is not None and best.share >= ALTERED:
                break
    return best


def _from_end_to_end(needle: str, surface: Surface, low: int, high: int) -> Near | None:
    """The passage with the first and the last letters of the quote, where few begin so: most were altered inside."""
    text, length = surface.loose, len(needle)
    if length < 3 * END:
        return None
    alike: tuple[float, Span] | None = None
    for start in _few(needle[:END], text, low, high):
        for closing in _few(needle[-END:], text, start + END, min(high, start + length + length // 4)):
            span = Span(start, closing + END)
            if text[max(0, start - 1) : start].isalnum() or text[span.end : span.end + 1].isalnum():
                continue
            share = Levenshtein.normalized_similarity(needle, span.of(text))
            if share > SURE and (alike is None or share > alike[0]):
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
