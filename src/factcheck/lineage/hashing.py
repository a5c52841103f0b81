"""The words and grams of many texts as numbers, all at once.

Words are those of :mod:`factcheck.lineage.words`, and a gram here has six of them. The numbers are the same in every
process and on every machine. numpy is imported when it is needed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.anchoring.folds import LINE_END_HYPHEN, UNSPACED, fold
from factcheck.lineage.words import MARKS

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
        text = text.replace(sign, " ")
    return fold(text).text.replace(LINE_END_HYPHEN, "").casefold()


class _Signs(NamedTuple):
    """For each character, whether it starts a word, belongs to one, or is one by itself."""

    starts: NDArray[np.bool_]
    letters: NDArray[np.bool_]
    unspaced: NDArray[np.bool_]


def _signs(codes: NDArray[np.uint32]) -> _Signs:
    import numpy as np

    table = _table()[np.minimum(codes, 0xFFFF)]
    word, unspaced = (table & _WORD) > 0, (table & _ALONE) > 0
    mark, digit = (table & _MARK) > 0, (table & _DIGIT) > 0
    closed = unspaced  # what ends such a word: the character, or the last of its marks
    if mark.any() and unspaced.any():
        closed = unspaced[np.maximum.accumulate(np.where(mark, 0, np.arange(len(codes))))]
    open_, opens = word & ~closed, word & ~unspaced
    inner = np.zeros_like(word)
    inner[1:-1] = (codes[1:-1] == ord("'")) & open_[:-2] & opens[2:]
    between = (codes == ord(".")) | (codes == ord(",")) | (codes == ord(":"))
    inner[1:-1] |= between[1:-1] & (digit & open_)[:-2] & (digit & opens)[2:]
    letters = word | inner
    starts = word.copy()
    starts[1:] &= ~letters[:-1] | unspaced[1:] | (closed[:-1] & ~mark[1:])
    return _Signs(starts, letters, unspaced)


def _numbers(codes: NDArray[np.uint32], letters: NDArray[np.bool_], starts: Counts) -> Numbers:
    """A number for each word; what stands between words counts for nothing."""
    import numpy as np

    lengths = np.diff(starts, append=len(codes))
    place = np.arange(starts[0], len(codes)) - np.repeat(starts, lengths)
    values = np.where(letters[starts[0] :], codes[starts[0] :], 0).astype(np.uint64)
    values *= _powers()[np.minimum(place, _LONGEST - 1)]
    return _mixed(np.add.reduceat(values, starts - starts[0]))


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


_WORD, _ALONE, _MARK, _DIGIT = 1, 2, 4, 8


@cache
def _table() -> NDArray[np.uint8]:
    """What each character of Unicode's first plane is; those of the others count as the last one, a letter."""
    import numpy as np

    plane = "".join(" " if 0xD800 <= code < 0xE000 else chr(code) for code in range(0x10000))
    classes = {
        _WORD: rf"[\w{MARKS}]",
        _ALONE: rf"(?=\w)[{UNSPACED}]",
        _MARK: rf"[{MARKS}]",
        _DIGIT: r"\d",
    }
    table = np.zeros(0x10000, dtype=np.uint8)
    for kind, pattern in classes.items():
        table[[match.start() for match in re.finditer(pattern, plane)]] |= kind
    table[0xFFFF] = _WORD
    return table
