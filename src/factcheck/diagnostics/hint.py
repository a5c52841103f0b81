"""Did you mean: the known word most like one that is not."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.diagnostics.codes import CODES

_LONGEST = 80  # characters of a word that are compared


def nearest(word: str, known: Iterable[str], *, alike: float = 65) -> str | None:
    """The known word most like another, case and signs aside, or None where none is close.

    Args:
        word: The word.
        known: What it may have been meant to be.
        alike: How much of the two must be alike, from 0 to 100.

    >>> nearest("counsil", ["council", "residents"])
    'council'
    >>> nearest("mayor", ["council", "residents"]) is None
    True
    """
    from rapidfuzz import fuzz, process
    from rapidfuzz.utils import default_process

    best = process.extractOne(
        word[:_LONGEST], tuple(known), scorer=fuzz.ratio, processor=default_process, score_cutoff=alike
    )
    return best[0] if best else None


def did_you_mean(word: str, known: Iterable[str], mark: str = '"') -> str:
    """A question that offers the known word most like another between marks; nothing where none is close.

    >>> did_you_mean("counsil", ["council", "residents"])
    'Did you mean "council"?'
    >>> did_you_mean("mayor", ["council", "residents"])
    ''
    """
    guess = nearest(word, known)
    return f"Did you mean {mark}{guess}{mark}?" if guess else ""


def advice_on_code(code: str) -> str:
    """What to do about a code that no rule has.

    >>> advice_on_code("FC3O1")
    'Did you mean "FC301"? `factcheck rules` lists all codes.'
    """
    guess = nearest(code.upper(), CODES) or nearest(code.lower(), (row.name for row in CODES.values()))
    question = f'Did you mean "{guess}"? ' if guess else ""
    return f"{question}`factcheck rules` lists all codes."
