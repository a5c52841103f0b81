"""Reuse in a large collection: which texts share words, in time linear in their number.

Every text is read once and turned into numbers, one for every six neighbouring words; one in four is kept, in four
bytes. Sorted, equal numbers stand side by side. A number that more than :data:`CAP` texts have is boilerplate. Any two
texts that share two rarer ones are read again and compared in full: they are a pair where they share a run of eight
words that is not boilerplate.

Reading and comparing take nine tenths of the time. Both are done in shards, which can be anybody's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, combinations
from typing import TYPE_CHECKING, NamedTuple

from factcheck.lineage.chance import LONG
from factcheck.lineage.hashing import GRAM, Hashed, hashed
from factcheck.lineage.spread import Spread, here

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from factcheck.lineage.hashing import Counts, Numbers

KEPT = 4
"""One in so many grams is kept."""

CAP = 20
"""Texts that may share a gram; what more of them have is boilerplate."""

MET = 2
"""Kept grams that two texts must share to be compared in full: one alone is mostly chance."""

TEXTS = 1 << 24
"""Texts that fit into one collection."""

_OWNER = 24
"""Bits of a key that name the text."""

_PARTS, _PART = 32, 27
"""Ranges of numbers that are put together and sorted one after the other, and the bits that count inside each."""

_BATCH = 64
"""Texts that are turned into numbers at once."""

_SHARD = 512
"""Texts that are read, and pairs that are compared, by one and the same."""

Progress = Callable[[str, int, int], None]


class Pair(NamedTuple):
    """Two texts that share words, by their places in the collection, ``a`` before ``b``.

    ``longest`` is the words of the longest shared run; ``contained_a`` the share of the grams of ``a`` that stand in
    ``b``, boilerplate left out, and ``contained_b`` the share the other way.
    """

    a: int
    b: int
    longest: int
    contained_a: float
    contained_b: float


def find(texts: Sequence[str], *, spread: Spread = here, progress: Progress | None = None) -> tuple[Pair, ...]:
    """The pairs of texts that share words, in the order of their places.

    Args:
        texts: The texts; slices of it are lists. They are read in order, and those that may be a pair once more.
        spread: Who reads and compares; what is found does not depend on it.
        progress: Told what is being done, how much of it is done, and how much there is.

    Raises:
        ValueError: If there are more than :data:`TEXTS` texts.
    """
    if len(texts) > TEXTS:
        raise ValueError(f"{len(texts):,} texts are too many for one collection; it holds {TEXTS:,}")
    tell = progress or _quiet
    kept = list(spread(_read, _to_read(texts, tell)))
    tell("sorting", 0, 0)
    likely, boilerplate = _meetings(kept)
    kept.clear()
    found = spread(_confirmed, _to_compare(texts, likely, boilerplate, tell))
    return tuple(chain.from_iterable(found))


def _quiet(what: str, done: int, total: int) -> None:
    """Tells nobody."""


# --------------------------------------------------------------------------------------------------------------------
# Which texts may share words
# --------------------------------------------------------------------------------------------------------------------


class _Kept(NamedTuple):
    """The kept grams of neighbouring texts, in their order, in four bytes each, and how many each text has."""

    grams: NDArray[np.uint32]
    counts: NDArray[np.uint32]
    first: int


def _to_read(texts: Sequence[str], tell: Progress) -> Iterator[tuple[int, Sequence[str]]]:
    for start in range(0, len(texts), _SHARD):
        tell("reading the texts", start, len(texts))
        yield start, texts[start : start + _SHARD]


def _read(shard: tuple[int, Sequence[str]]) -> _Kept:
    import numpy as np

    first, texts = shard
    grams, counts = [], []
    for start in range(0, len(texts), _BATCH):
        some = texts[start : start + _BATCH]
        batch = hashed(some)
        kept = _kept(batch.grams)
        grams.append(_short(batch.grams[kept]))
        counts.append(np.bincount(batch.owner[kept], minlength=len(some)).astype(np.uint32))
    return _Kept(np.concatenate(grams), np.concatenate(counts), first)


def _kept(grams: Numbers) -> NDArray[np.bool_]:
    kept: NDArray[np.bool_] = grams % KEPT == 0
    return kept


def _short(grams: Numbers) -> NDArray[np.uint32]:
    """The upper half of the numbers, which tells kept grams apart well enough: what meets is compared in full."""
    import numpy as np

    return (grams >> np.uint64(32)).astype(np.uint32)


def _meetings(kept: Sequence[_Kept]) -> tuple[Counts, NDArray[np.uint32]]:
    """The pairs of texts that share enough rare grams, one a row, and the grams that are boilerplate."""
    import numpy as np

    pairs, frequent = [np.zeros(0, dtype=np.uint64)], [np.zeros(0, dtype=np.uint32)]
    for part in range(_PARTS):
        found, common = _met(np.concatenate([np.zeros(0, dtype=np.uint64), *(_keys(each, part) for each in kept)]))
        pairs.append(found)
        frequent.append(common)
    met, counts = np.unique(np.concatenate(pairs), return_counts=True)
    likely = met[counts >= MET].astype(np.int64)
    return np.stack((likely >> _OWNER, likely & (TEXTS - 1)), axis=1), np.concatenate(frequent)


def _keys(kept: _Kept, part: int) -> Numbers:
    """The grams of one range, each with its text."""
    import numpy as np

    inside = kept.grams >> np.uint32(_PART) == part
    texts = np.repeat(np.arange(kept.first, kept.first + len(kept.counts), dtype=np.uint64), kept.counts)
    keys: Numbers = kept.grams[inside].astype(np.uint64) << np.uint64(_OWNER) | texts[inside]
    return keys


def _met(keys: Numbers) -> tuple[Numbers, NDArray[np.uint32]]:
    """A pair of texts for each gram that two have in common, and the grams that too many have."""
    import numpy as np

    keys.sort()
    keys = keys[np.diff(keys, prepend=~keys[:1]) > 0]
    grams, texts = keys >> np.uint64(_OWNER), keys & np.uint64(TEXTS - 1)
    starts = np.flatnonzero(np.diff(grams, prepend=~grams[:1]))
    counts = np.diff(starts, append=len(grams))
    pairs = [np.zeros(0, dtype=np.uint64)]
    for count in range(2, CAP + 1):
        groups = texts[starts[counts == count][:, None] + np.arange(count)]
        pairs += [groups[:, a] << np.uint64(_OWNER) | groups[:, b] for a, b in combinations(range(count), 2)]
    return np.concatenate(pairs), grams[starts[counts > CAP]].astype(np.uint32)


# --------------------------------------------------------------------------------------------------------------------
# Which of them do
# --------------------------------------------------------------------------------------------------------------------


class _Likely(NamedTuple):
    """Pairs to compare, one a row, with the texts they name by place and the grams that are boilerplate."""

    pairs: Counts
    texts: dict[int, str]
    boilerplate: NDArray[np.uint32]


def _to_compare(
    texts: Sequence[str], likely: Counts, boilerplate: NDArray[np.uint32], tell: Progress
) -> Iterator[_Likely]:
    import numpy as np

    for start in range(0, len(likely), _SHARD):
        tell("comparing pairs", start, len(likely))
        some = likely[start : start + _SHARD]
        yield _Likely(some, {place: texts[place] for place in np.unique(some).tolist()}, boilerplate)


def _confirmed(shard: _Likely) -> list[Pair]:
    batches = (shard.pairs[start : start + _BATCH] for start in range(0, len(shard.pairs), _BATCH))
    return [pair for pairs in batches for pair in _confirmed_at_once(shard._replace(pairs=pairs))]


def _confirmed_at_once(likely: _Likely) -> Iterator[Pair]:
    import numpy as np

    places = np.unique(likely.pairs)
    batch = hashed([likely.texts[place] for place in places.tolist()])
    edges = np.searchsorted(batch.owner, np.arange(len(places) + 1))
    spans = {int(place): slice(*map(int, edges[at : at + 2])) for at, place in enumerate(places)}
    kinds, numbers = np.unique(batch.grams, return_inverse=True)
    usual = (_kept(kinds) & np.isin(_short(kinds), likely.boilerplate))[numbers]
    known = np.zeros(len(kinds), dtype=np.bool_)
    for a, b in likely.pairs.tolist():
        known[numbers[spans[a]]] = True
        pair = _compared(batch, known[numbers[spans[b]]], usual[spans[b]], spans[a], spans[b])
        known[numbers[spans[a]]] = False
        if pair is not None:
            yield Pair(a, b, *pair)


def _compared(
    batch: Hashed, shared: NDArray[np.bool_], usual: NDArray[np.bool_], a: slice, b: slice
) -> tuple[int, float, float] | None:
    """The longest run that two texts share, and the share of either in the other; None without a run that counts.

    Args:
        batch: The grams of both.
        shared: Which grams of the second stand in the first.
        usual: Which grams of the second were kept and are boilerplate.
        a: Where the grams of the first stand.
        b: Where those of the second stand.
    """
    import numpy as np

    edges = np.flatnonzero(np.diff(shared, prepend=False, append=False))
    firsts, lasts = edges[::2], edges[1::2]
    kept, boilerplate = (_within(signs, firsts, lasts) for signs in (_kept(batch.grams[b]), usual))
    own = (boilerplate == 0) | (2 * boilerplate < kept)
    words = lasts - firsts + GRAM - 1
    start = batch.first[b][firsts]
    counted = own & (batch.worth[start + words] - batch.worth[start] >= LONG)
    if not counted.any():
        return None
    grams = int((lasts - firsts)[own].sum())
    return int(words[counted].max()), min(1.0, grams / (a.stop - a.start)), grams / (b.stop - b.start)


def _within(signs: NDArray[np.bool_], firsts: Counts, lasts: Counts) -> Counts:
    """How many signs stand in each run."""
    import numpy as np

    counts = np.concatenate(([0], np.cumsum(signs)))
    return counts[lasts] - counts[firsts]
