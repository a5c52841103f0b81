"""The passage of a text most like a quote that does not stand there: it locates, it never accepts.

Pieces of the quote are looked up by plain string search; where a few of them lie at about the same distance from their
places in the quote, the words around are aligned. The cost is that of a handful of searches, on any length of text.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from factcheck.anchoring.finding.likeness import END, SURE, fit
from factcheck.anchoring.finding.literal import occurrences
from factcheck.anchoring.finding.rims import Near, Surface
from factcheck.anchoring.finding.unpointed import Unpointed, bare, may_lack_points
from factcheck.text import Span

ALTERED = 0.6
"""Share of a quote's characters that must stand in a passage, in order, for it to count as that passage altered."""
LIKE = 0.4
"""The same for a passage to be worth showing."""

_LONG_TEXT = 200_000
_SHORT = 100  # characters of a quote that is looked for twice in a long text: few of its pieces stand in one place
_ENOUGH = 9  # pieces none of which stands: of quotes with 10 % of noise, that is one in a hundred
_SHIFT = 4  # characters by which a piece may be moved to end with a rare letter
_COMMON = " etaoinsrhldcumfpgywbvk"
_MOST_HITS = 4
_FAINT = 0.01  # voice of a piece that stands in as many places: it may stand in more
_SHORT_PIECE, _SHORT_PIECES, _FEWEST_SHORT = 4, 24, 2  # size, number, and how many must agree on a place
_MARGIN = 24  # characters read beside a place that is sure
_FURTHEST = 400  # characters that a quote may leave out between two of its pieces
_LONGEST = 4000  # characters aligned at once
_SAME = 0.98  # how alike a quote with a word or two altered is
_LONGEST_WHOLE = 200_000  # characters compared at once
_MOST_CHUNKS, _FEWEST_CHUNKS = 8, 3  # stretches of a longer quote that are aligned; after which none stands


class _Look(NamedTuple):
    """How a text is searched: the size of pieces, how many of them, and how many places of each are looked at."""

    size: int
    pieces: int
    hits: int


_NEAR = _Look(8, 16, _MOST_HITS)  # eight letters outlive 10 % of noise four times in ten
_QUICK = _Look(12, 8, 1)  # in a long text, where eight letters stand in too many places
_PATIENT = _Look(8, 12, 300)


def _look(inside: Span) -> _Look:
    return _NEAR if inside.end - inside.start < _LONG_TEXT else _QUICK


def nearest(quote: str, surface: Surface, within: list[Span]) -> Near | None:
    """The stretch of the allowed spans that is most like a quote; None where nothing is.

    Args:
        quote: The quote, written as the surface is.
        surface: The text.
        within: Allowed spans of the stored text.
    """
    near = _among(quote, surface, within)
    if (near is None or near.share <= SURE) and may_lack_points(quote, surface.loose):
        return _likelier(near, _among(bare(quote), Unpointed(surface), within))
    return near


def _among(quote: str, surface: Surface, within: list[Span]) -> Near | None:
    """The likest stretch of any allowed span."""
    best: Near | None = None
    for allowed in within:
        inside = Span(surface.offset(allowed.start), surface.offset(allowed.end))
        best = _likelier(best, _whole(quote, surface, inside))
    return best


def _likelier(best: Near | None, near: Near | None) -> Near | None:
    return near if best is None or (near is not None and near.share > best.share) else best


def _whole(needle: str, surface: Surface, inside: Span) -> Near | None:
    """The likest stretch of the letters of one allowed span."""
    if (same_ends := _from_end_to_end(needle, surface, inside)) is not None:
        return same_ends
    return _one(needle, surface, inside) if len(needle) <= _LONGEST else _piecemeal(needle, surface, inside)


def _one(needle: str, surface: Surface, inside: Span) -> Near | None:
    """The likest stretch; a short quote whose few pieces tell no sure place of a long text is looked for once more."""
    best = _among_windows(needle, surface, _windows(needle, surface.loose, inside, _look(inside)))
    unsure = best is None or best.share <= SURE
    if unsure and len(needle) <= _SHORT and _look(inside) is _QUICK:
        again = _among_windows(needle, surface, _windows(needle, surface.loose, inside, _PATIENT))
        best = _likelier(best, again) if again else best
    return best


def _among_windows(needle: str, surface: Surface, windows: Iterator[Span]) -> Near | None:
    best: Near | None = None
    for window in windows:
        best = _likelier(best, fit(needle, surface, window))
        if best is not None and best.share >= ALTERED:
            break
    return best


# --------------------------------------------------------------------------------------------------------------------
# Long quotes
# --------------------------------------------------------------------------------------------------------------------


class _Chunk(NamedTuple):
    """A stretch of a long quote, and the passage of the surface that is like it."""

    at: int
    passage: Span
    share: float

    @property
    def shift(self) -> int:
        """How much further on it ends than in the quote."""
        return self.passage.end - self.at - _LONGEST


def _piecemeal(needle: str, surface: Surface, inside: Span) -> Near | None:
    """A long quote by stretches of it, spread evenly: where most of them stand, in order, it stands from end to end."""
    chunks: list[_Chunk] = []
    tried = 0
    for at in _spread(len(needle) - _LONGEST, min(_MOST_CHUNKS, len(needle) // _LONGEST)):
        if tried == _FEWEST_CHUNKS and not chunks:
            return None
        tried += 1
        if (chunk := _chunk(needle, at, surface, inside, chunks)) is not None:
            chunks.append(chunk)
    chains: list[list[_Chunk]] = []
    for chunk in sorted(chunks):
        chain = next((chain for chain in chains if _follows(chunk, chain[-1])), None)
        if chain is None:
            chains.append([chunk])
        else:
            chain.append(chunk)
    if not chains:
        return None
    best = max(chains, key=_heard)
    span = Span(best[0].passage.start, best[-1].passage.end)
    return Near(surface.words(span), _heard(best) / tried)


def _chunk(needle: str, at: int, surface: Surface, inside: Span, known: list[_Chunk]) -> _Chunk | None:
    """Where a stretch of a quote stands: right where another one says, or anywhere."""
    piece = needle[at : at + _LONGEST]
    near: Near | None = None
    for other in sorted(known, key=lambda other: abs(other.at - at))[:1]:
        start = other.shift + at
        window = Span(max(inside.start, start - _LONGEST // 4), min(inside.end, start + _LONGEST * 5 // 4))
        near = fit(piece, surface, window) if window.start < window.end else None
    if near is None or near.share <= SURE:
        near = _one(piece, surface, inside)
    if near is None or near.share < LIKE:
        return None
    return _Chunk(at, Span(surface.offset(near.span.start), surface.offset(near.span.end)), near.share)


def _follows(chunk: _Chunk, last: _Chunk) -> bool:
    """Whether a stretch stands after another about as far as in the quote, or some pages further."""
    return chunk.passage.end > last.passage.end and abs(chunk.shift - last.shift) <= _LONGEST


def _heard(chain: list[_Chunk]) -> float:
    return sum(chunk.share for chunk in chain)


def _from_end_to_end(needle: str, surface: Surface, inside: Span) -> Near | None:
    """The passage with the first and the last letters of the quote, where few begin so: most were altered inside."""
    text, length, (low, high) = surface.loose, len(needle), inside
    if not 3 * END <= length <= _LONGEST_WHOLE:
        return None
    alike: tuple[float, Span] | None = None
    for start in _few(needle[:END], text, low, high):
        for closing in _few(needle[-END:], text, start + END, min(high, start + length + length // 4)):
            span = Span(start, closing + END)
            if text[max(0, start - 1) : start].isalnum() or text[span.end : span.end + 1].isalnum():
                continue
            share = Levenshtein.normalized_similarity(needle, span.of(text), score_cutoff=SURE, score_hint=_SAME)
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


def _windows(needle: str, text: str, inside: Span, look: _Look) -> Iterator[Span]:
    """Stretches of the folded text to align with, the likeliest first."""
    length, (low, high) = len(needle), inside
    if high - low <= 3 * length:
        yield Span(low, high)
        return
    slack = max(32, length // 3)
    for place in _places(needle, text, inside, slack, look):
        yield Span(max(low, place.start), min(high, place.end))


def _places(needle: str, text: str, inside: Span, slack: int, look: _Look) -> Iterator[Span]:
    """Stretches where pieces of the quote say that it stands.

    At once where two rare pieces agree; then up to two for which most voices are, a rare piece's being the louder.
    """
    votes: dict[int, float] = {}
    heard: dict[int, int] = {}
    rare: list[_Hit] = []
    hits: list[_Hit] = []
    for count, (at, size) in enumerate(_pieces(needle, look)):
        if count == _ENOUGH and not heard:
            break
        found = [
            _Hit(at, place - at) for place in islice(occurrences(needle[at : at + size], text, *inside), look.hits)
        ]
        few = 0 < len(found) < _MOST_HITS
        for hit in found:
            bucket = hit.start // slack
            heard.setdefault(bucket, hit.start)
            votes[bucket] = votes.get(bucket, 0.0) + (1 / len(found) if few else _FAINT)
        if few:
            hits += found
        if len(found) == 1:
            new = found[0]
            for other in rare:
                if abs(other.start - new.start) < _MARGIN and abs(other.at - at) >= len(needle) // 2:
                    yield _hull([new, other, *_beside(new, hits)], len(needle), _MARGIN)
            rare.append(new)
    if not heard and look is _NEAR:
        for at, place in _short_pieces(needle, text, *inside):
            heard.setdefault((place - at) // slack, place - at)
            votes[(place - at) // slack] = votes.get((place - at) // slack, 0.0) + 1
        heard = {bucket: start for bucket, start in heard.items() if _voices(votes, bucket) >= _FEWEST_SHORT}
    ranked = sorted(heard, key=lambda bucket: (-_voices(votes, bucket), bucket))
    for bucket in ranked[:2]:
        louder = votes.get(bucket + 1, 0) > votes[bucket]
        first, last = heard[bucket], heard[bucket + louder]
        near = [hit for one in hits if one.start in (first, last) for hit in _beside(one, hits)]
        yield _hull([_Hit(0, first), _Hit(0, last), *near], len(needle), slack)


class _Hit(NamedTuple):
    """A piece of a quote, and where the quote would start if this place of the piece were its own."""

    at: int
    start: int


def _beside(hit: _Hit, hits: list[_Hit]) -> list[_Hit]:
    """The pieces that stand before or after one as they do in the quote, with less than a clause or two between."""
    return [
        other
        for other in hits
        if abs(other.start - hit.start) <= _FURTHEST
        and (other.at - hit.at) * (other.at + other.start - hit.at - hit.start) > 0
    ]


def _hull(hits: list[_Hit], length: int, margin: int) -> Span:
    starts = [hit.start for hit in hits]
    return Span(min(starts) - margin, max(starts) + length + margin)


def _voices(votes: dict[int, float], bucket: int) -> float:
    return votes[bucket] + votes.get(bucket + 1, 0)


def _short_pieces(needle: str, text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Offsets and places of shorter pieces, for a quote with noise in every longer one."""
    for at in range(0, max(1, len(needle) - _SHORT_PIECE), max(1, len(needle) // _SHORT_PIECES)):
        for place in islice(occurrences(needle[at : at + _SHORT_PIECE], text, low, high), 2):
            yield at, place


def _pieces(needle: str, look: _Look) -> Iterator[tuple[int, int]]:
    """Offsets and sizes of pieces of the quote, the surest first."""
    size = min(look.size, len(needle), max(2, len(needle) // 3))
    for at in _spread(len(needle) - size, min(look.pieces, (len(needle) - size) // max(1, size // 2) + 1)):
        yield (_ending_rarely(needle, at, size) if look is _QUICK else at), size


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
