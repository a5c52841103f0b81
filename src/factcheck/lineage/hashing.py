"""The words and grams of many texts as numbers, all at once.

Words are those of :mod:`factcheck.lineage.words`, and a gram here has six of them. The numbers are the same in every
process and on every machine. numpy is imported when it is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.anchoring.folding.folds import LINE_END_HYPHEN, UNSPACED, fold
from factcheck.lineage.words import without_emphasis
from factcheck.text import MARKS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.uint64]
    Counts = NDArray[np.int64]

GRAM = 6
"""Words of a gram."""

_BETWEEN = "\0"
"""Stands between two texts."""

_PART_WORDS = (_BETWEEN, "–", "—")

_LONGEST = 64
"""Letters of a word that tell it from others."""


@dataclass(frozen=True)
class Hashed:
    """The grams of some texts, one after the other.

    Args:
        grams: A number for each gram, in the order of the texts.
        owner: Which text each is of.
        first: The first word of each, counted through all texts.
        worth: What the words before each word are worth, a character of a script without spaces a half.
    """

    grams: Numbers
    owner: Counts
    first: Counts
    worth: NDArray[np.float64]


def hashed(texts: Sequence[str]) -> Hashed:
    """The grams of texts.

    Args:
        texts: As stored; they are folded here.
    """
    import numpy as np

    joined = _BETWEEN.join(map(_folded, texts)) + _BETWEEN
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    signs = _signs(codes)
    starts = np.flatnonzero(signs.starts)
    if len(starts) < GRAM:
        return Hashed(
            np.zeros(0, dtype=np.uint64), np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), np.zeros(1)
        )
    numbers = _numbers(codes, signs.letters, starts)
    owner = np.repeat(np.arange(len(texts)), np.diff(np.searchsorted(starts, np.flatnonzero(codes == 0)), prepend=0))
    count = len(numbers) - GRAM + 1
    grams = np.zeros(count, dtype=np.uint64)
    for place, factor in enumerate(_powers()[:GRAM]):
        grams += numbers[place : place + count] * factor
    whole = owner[:count] == owner[GRAM - 1 :]
    worth = np.concatenate((np.zeros(1), np.cumsum(np.where(signs.unspaced[starts], 0.5, 1.0))))
    return Hashed(_mixed(grams)[whole], owner[:count][whole], np.flatnonzero(whole), worth)


def _folded(text: str) -> str:
    for sign in _PART_WORDS:  # which dash it is tells no words apart, and asking costs half of all folding
        text = text.replace(sign, "|")
    return fold(without_emphasis(text)).text.replace(LINE_END_HYPHEN, "").casefold()


class _Signs(NamedTuple):
    """For each character, whether it starts a word, belongs to one, or is one by itself."""

    starts: NDArray[np.bool_]
    letters: NDArray[np.bool_]
    unspaced: NDArray[np.bool_]


def _signs(codes: NDArray[np.uint32]) -> _Signs:
    import numpy as np

    kinds = _kinds()[codes if codes.max() < _PLANE else np.minimum(codes, _PLANE - 1)]
    word, unspaced, mark = ((kinds & kind) > 0 for kind in (_WORD, _ALONE, _MARK))
    closed = unspaced  # what ends a word of its own: the character, or the last of its marks
    alone = bool(unspaced.any())
    if alone and mark.any():
        closed = unspaced[np.maximum.accumulate(np.where(mark, 0, np.arange(len(codes))))]
    letters = word.copy()
    letters[_inner(kinds, closed, unspaced)] = True
    starts = word
    starts[1:] &= ~letters[:-1] | unspaced[1:] | (closed[:-1] & ~mark[1:]) if alone else ~letters[:-1]
    return _Signs(starts, letters, unspaced)


def _inner(kinds: NDArray[np.uint8], closed: NDArray[np.bool_], unspaced: NDArray[np.bool_]) -> Counts:
    """The apostrophes between letters, and the points and commas between digits."""
    import numpy as np

    at = np.flatnonzero(kinds & (_APOSTROPHE | _POINT))
    at = at[(at > 0) & (at < len(kinds) - 1)]
    wanted = np.where(kinds[at] & _POINT, _DIGIT, _WORD)
    before, after = kinds[at - 1] & wanted, kinds[at + 1] & wanted
    return at[(before > 0) & (after > 0) & ~closed[at - 1] & ~unspaced[at + 1]]


def _numbers(codes: NDArray[np.uint32], letters: NDArray[np.bool_], starts: Counts) -> Numbers:
    """A number for each word; what stands between words counts for nothing."""
    import numpy as np

    first = int(starts[0])
    lengths = np.diff(starts, append=len(codes))
    place = np.arange(first, len(codes), dtype=np.int32) - np.repeat(starts.astype(np.int32), lengths)
    values = np.multiply(codes[first:], letters[first:], dtype=np.uint64)
    values *= _powers()[place if lengths.max() <= _LONGEST else np.minimum(place, _LONGEST - 1)]
    return _mixed(np.add.reduceat(values, starts - first))


def numbered(parts: Iterable[Sequence[str]], size: int) -> Numbers:
    """Every different run of so many words, as a number, in the order of the numbers.

    Args:
        parts: Words; no run goes on from one part to the next.
        size: How many words a run has.
    """
    import numpy as np

    found = [np.zeros(0, dtype=np.uint64)]
    for words in parts:
        if (count := len(words) - size + 1) > 0:
            numbers = _word_numbers(words)
            runs = (numbers[at : at + count] * factor for at, factor in enumerate(_powers()[:size]))
            found.append(_mixed(sum(runs, start=np.zeros(count, dtype=np.uint64))))
    return np.unique(np.concatenate(found))


def _word_numbers(words: Sequence[str]) -> Numbers:
    """A number for each word, the same that :func:`hashed` has for it."""
    import numpy as np

    codes = np.frombuffer(_BETWEEN.join(words).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    letters = codes != ord(_BETWEEN)
    return _numbers(codes, letters, np.concatenate(([0], np.flatnonzero(~letters) + 1)))


def _mixed(numbers: Numbers) -> Numbers:
    """Spreads numbers over all bits (the finaliser of splitmix64)."""
    import numpy as np

    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return numbers ^ (numbers >> np.uint64(31))


@cache
def _powers() -> Numbers:
    """Powers of an odd number, which no two short words share."""
    import numpy as np

    return np.cumprod(np.full(_LONGEST, 0x9E3779B97F4A7C15, dtype=np.uint64), dtype=np.uint64)


_WORD, _ALONE, _MARK, _DIGIT, _APOSTROPHE, _POINT = (1 << bit for bit in range(6))
_PLANE = 1 << 16


@cache
def _kinds() -> NDArray[np.uint8]:
    """What each character of Unicode's first plane is; those of the others count as the last one, a letter."""
    import numpy as np

    plane = "".join(" " if 0xD800 <= code < 0xE000 else chr(code) for code in range(_PLANE))
    classes = {
        _WORD: rf"[\w{MARKS}]",
        _ALONE: rf"(?=\w)[{UNSPACED}]",
        _MARK: rf"[{MARKS}]",
        _DIGIT: r"\d",
        _APOSTROPHE: "'",
        _POINT: "[.,:]",
    }
    kinds = np.zeros(_PLANE, dtype=np.uint8)
    for kind, pattern in classes.items():
        kinds[[match.start() for match in re.finditer(pattern, plane)]] |= kind
    kinds[_PLANE - 1] = _WORD
    return kinds
