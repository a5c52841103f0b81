"""Did you mean: the known word most like one that is not."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like another, or None where none is close.

    >>> nearest("counsil", ["council", "residents"])
    'council'
    >>> nearest("mayor", ["council", "residents"]) is None
    True
    """
    from rapidfuzz import fuzz, process

    best = process.extractOne(word, tuple(known), scorer=fuzz.ratio, score_cutoff=70)
    return best[0] if best else None
