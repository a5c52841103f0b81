"""The words and numbers in which fact-checkers rate claims, and the verdict that each proposes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.model import VerdictValue

WORDS: Mapping[str, VerdictValue] = {
    "true": "supported",
    "correct": "supported",
    "accurate": "supported",
    "supported": "supported",
    "supports": "supported",
    "mostly true": "mostly_supported",
    "mostly correct": "mostly_supported",
    "mostly accurate": "mostly_supported",
    "half true": "mixed",
    "mixture": "mixed",
    "mixed": "mixed",
    "partly true": "mixed",
    "partly false": "mixed",
    "partially true": "mixed",
    "misleading": "mixed",
    "mostly false": "mostly_refuted",
    "mostly incorrect": "mostly_refuted",
    "false": "refuted",
    "incorrect": "refuted",
    "inaccurate": "refuted",
    "wrong": "refuted",
    "fake": "refuted",
    "pants on fire": "refuted",
    "refuted": "refuted",
    "refutes": "refuted",
    "unproven": "unverified",
    "unverified": "unverified",
    "unsupported": "unverified",
    "not enough info": "unverified",
    "not enough information": "unverified",
    "no evidence": "unverified",
    "opinion": "not_checkable",
    "satire": "not_checkable",
}
"""The verdict that a word proposes, by the word in lower case."""

_STEPS: tuple[VerdictValue, ...] = ("refuted", "mostly_refuted", "mixed", "mostly_supported", "supported")


def by_word(label: str) -> VerdictValue | None:
    """The verdict that a word proposes; None where the table has none.

    >>> by_word("Pants on Fire!"), by_word("Mostly-True"), by_word("3 Geppettos")
    ('refuted', 'mostly_supported', None)
    """
    return WORDS.get(" ".join(label.lower().replace("_", " ").replace("-", " ").split()).strip(" .!"))


def by_rating(rating: Mapping[str, Any]) -> VerdictValue | None:
    """The verdict that a rating of schema.org proposes: by its word, else by its number.

    A number stands in one of five equal steps from the worst rating to the best, whichever of the two is the larger.

    >>> by_rating({"ratingValue": "2", "worstRating": 1, "bestRating": 5})
    'mostly_refuted'
    >>> by_rating({"ratingValue": "1,5", "worstRating": 6, "bestRating": 1})
    'supported'
    """
    word = rating.get("alternateName")
    return (by_word(word) if isinstance(word, str) else None) or _by_number(rating)


def rating_of(given: Any) -> Mapping[str, Any]:
    """A rating as a record: of several the first, and a text alone is its word.

    >>> rating_of("False"), rating_of([{"ratingValue": 1}, "True"]), rating_of(None)
    ({'alternateName': 'False'}, {'ratingValue': 1}, {})
    """
    for each in given if isinstance(given, list) else [given]:
        if isinstance(each, dict):
            return each
        if isinstance(each, str):
            return {"alternateName": each}
    return {}


def _by_number(rating: Mapping[str, Any]) -> VerdictValue | None:
    value, worst, best = (_number(rating.get(key)) for key in ("ratingValue", "worstRating", "bestRating"))
    if value is None or worst is None or best is None or worst == best:
        return None
    share = (value - worst) / (best - worst)
    return _STEPS[min(int(share * len(_STEPS)), len(_STEPS) - 1)] if 0 <= share <= 1 else None


def _number(value: Any) -> float | None:
    """A number, its decimals after a point or a comma."""
    try:
        return float(value.replace(",", ".") if isinstance(value, str) else value)
    except (TypeError, ValueError):
        return None
