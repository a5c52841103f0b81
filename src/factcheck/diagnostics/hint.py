"""Did you mean: the known word most like one that is not."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.diagnostics.codes import CODES


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


def advice_on_code(code: str) -> str:
    """What to do about a code that no rule has.

    >>> advice_on_code("FC3O1")
    'Did you mean "FC301"? `factcheck rules` lists all codes.'
    """
    guess = nearest(code.upper(), CODES) or nearest(code.lower(), (row.name for row in CODES.values()))
    question = f'Did you mean "{guess}"? ' if guess else ""
    return f"{question}`factcheck rules` lists all codes."
