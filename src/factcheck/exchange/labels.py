"""Verdicts and stances in the labels of other datasets, and what their labels propose as a verdict.

The way out is the table of :mod:`factcheck.scales`. The way in is :data:`PROPOSED`: a proposal for a curator, beside
which the label is kept word for word. A label that was imported comes back as it was unless its verdict was changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from factcheck.scales import Label, label

_FEVER = {"SUPPORTS": "supported", "REFUTES": "refuted", "NOT ENOUGH INFO": "unverified"}

PROPOSED: Mapping[str, Mapping[str, str]] = {
    "fever": _FEVER,
    "vitaminc": _FEVER,
    "climate-fever": {
        "SUPPORTS": "supported",
        "REFUTES": "refuted",
        "NOT_ENOUGH_INFO": "unverified",
        "DISPUTED": "mixed",
    },
    "averitec": {
        "Supported": "supported",
        "Refuted": "refuted",
        "Not Enough Evidence": "unverified",
        "Conflicting Evidence/Cherrypicking": "mixed",
    },
    "scifact": {"SUPPORT": "supported", "CONTRADICT": "refuted"},
    "wice": {
        "supported": "supported",
        "partially_supported": "mostly_supported",
        "not_supported": "unverified",
    },
}
"""The verdict that each label of another dataset proposes, by the name of its format."""

STANCES: Mapping[str, Mapping[str, str]] = {
    "climate-fever": {"SUPPORTS": "supports", "REFUTES": "refutes", "NOT_ENOUGH_INFO": "context"},
    "vitaminc": {"SUPPORTS": "supports", "REFUTES": "refutes", "NOT ENOUGH INFO": "context"},
    "scifact": {"SUPPORT": "supports", "CONTRADICT": "refutes"},
}
"""The stance that each label of a piece of evidence stands for."""

NO_VERDICT = "the claim has no verdict, hence no label"


def spelt(label: str, words: Iterable[str]) -> str | None:
    """The one of some words that a label is, whatever its letters and what parts its words; None where it is none.

    >>> spelt("not enough info", PROPOSED["climate-fever"]), spelt("Maybe", PROPOSED["fever"])
    ('NOT_ENOUGH_INFO', None)
    """
    return next((each for each in words if plain(each) == plain(label)), None)


def plain(label: str) -> str:
    """A label without what tells only its spelling apart: capitals, and what parts its words.

    >>> plain("NOT_ENOUGH_INFO")
    'not enough info'
    """
    return " ".join(label.casefold().replace("_", " ").replace("-", " ").split())


def word(format_: str, verdict: str, original: str | None = None) -> Label:
    """A verdict in the labels of a format; None where it has no such label.

    Args:
        format_: The name of the format.
        verdict: The verdict.
        original: The label the claim was imported with: it comes back where it proposes this verdict.

    >>> word("climate-fever", "mixed").word, word("fever", "unverified", "NOT ENOUGH INFO").word
    ('DISPUTED', 'NOT ENOUGH INFO')
    """
    known = spelt(original, PROPOSED[format_]) if original is not None else None
    if original is not None and known is not None and PROPOSED[format_][known] == verdict:
        return Label(original)
    return label(format_, verdict)


def stance_word(format_: str, stance: str, original: str | None = None) -> str:
    """A stance in the labels of a format; any stance that neither supports nor refutes is the label of neither."""
    words = STANCES[format_]
    known = spelt(original, words) if original is not None else None
    if original is not None and known is not None and words[known] == stance:
        return original
    found = {each: name for name, each in words.items()}
    return found.get(stance, found["context"])
