"""The stance that a label on a passage stands for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from factcheck.exchange.labels import STANCES, plain, spelt
from factcheck.model import Stance

_WORDS: Mapping[Stance, tuple[str, ...]] = {
    "supports": (
        *("supports", "support", "supported", "supporting", "partially supports", "partially supported", "partial"),
        *("entails", "entailment", "entailed", "confirms", "confirmed", "agrees", "agree", "for", "pro"),
    ),
    "refutes": (
        *("refutes", "refute", "refuted", "refuting", "contradicts", "contradict", "contradicted", "contradiction"),
        *("contradictory", "disagrees", "disagree", "against", "con", "wrong statement"),
    ),
    "states": ("states", "state", "stated"),
    "context": (
        *("context", "neutral", "neither", "unrelated", "irrelevant", "discusses", "discuss", "not enough info"),
        *("not enough information", "nei", "no evidence", "not supported", "unsupported"),
    ),
}
WORDS: Mapping[str, Stance] = {word: stance for stance, words in _WORDS.items() for word in words}
"""The stance that a word stands for where a format has no words of its own, by the word in lower case."""


def by_word(label: str) -> Stance | None:
    """The stance that a word stands for, whatever its letters; None where the table has none.

    >>> by_word("Entailment"), by_word("NOT_ENOUGH_INFO"), by_word("perhaps")
    ('supports', 'context', None)
    """
    return WORDS.get(plain(label).strip(" .!"))


def stance_of(format_: str, label: str) -> Stance:
    """The stance; ``context`` for a label that neither supports nor refutes.

    >>> stance_of("climate-fever", "REFUTES")
    'refutes'
    """
    words = STANCES[format_]
    return cast("Stance", words.get(spelt(label, words) or "", "context"))
