"""The verdict scale in the words of others: one table, one way, with what each word loses.

A label that somebody else gave is never read through this table: it is kept word for word.

Example:
    >>> label("politifact", "mostly_refuted")
    Label(word='Mostly False', loss='')
    >>> number("refuted"), number("supported")
    (1, 5)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from factcheck.model import VerdictValue, values

WORST, BEST = 1, 5
"""The ends of the number: 1 for a claim that is refuted, 5 for one that is supported."""


class Label(NamedTuple):
    """A verdict in another scale: its word, None where that scale has none, and what the word loses."""

    word: str | None
    loss: str = ""


class Scale(NamedTuple):
    """Another scale.

    Args:
        title: Its name.
        order: Its words for claims that were judged, from the falsest to the truest.
        labels: Our verdicts in its words.
    """

    title: str
    order: tuple[str, ...]
    labels: Mapping[str, Label]


def _row(*labels: Label | str) -> Mapping[str, Label]:
    """Labels in the order of our scale; a bare word loses nothing."""
    given = (Label(each) if isinstance(each, str) else each for each in labels)
    return dict(zip(values(VerdictValue), given, strict=True))


_MOSTLY = 'the word does not say "mostly"'
_UNRATED = "it does not publish such claims as rated"

SCALES: Mapping[str, Scale] = {
    "politifact": Scale(
        "PolitiFact",
        ("False", "Mostly False", "Half True", "Mostly True", "True"),
        _row(
            "True",
            "Mostly True",
            "Half True",
            "Mostly False",
            Label("False", "Pants on Fire, which speaks of tone, is never given"),
            Label(None, "it has no label for a claim that could not be settled"),
            Label(None, _UNRATED),
        ),
    ),
    "snopes": Scale(
        "Snopes",
        ("False", "Mostly False", "Mixture", "Mostly True", "True"),
        _row(
            "True",
            "Mostly True",
            "Mixture",
            "Mostly False",
            "False",
            Label("Unproven", "it may no longer be in use"),
            Label(None, _UNRATED),
        ),
    ),
    "afp-aap": Scale(
        "AFP, AAP",
        ("False", "Mostly False", "Mixture", "Mostly True", "True"),
        _row(
            "True",
            "Mostly True",
            Label("Mixture", "Misleading and Missing context, also in use there, are not told apart"),
            Label("Mostly False", "Misleading, also in use there, is not told apart"),
            "False",
            Label("Unproven", "AFP publishes nothing without strong evidence"),
            Label(None, _UNRATED),
        ),
    ),
    "averitec": Scale(
        "AVeriTeC",
        ("Refuted", "Conflicting Evidence/Cherrypicking", "Supported"),
        _row(
            "Supported",
            Label("Supported", _MOSTLY),
            "Conflicting Evidence/Cherrypicking",
            Label("Refuted", _MOSTLY),
            "Refuted",
            "Not Enough Evidence",
            Label(None, "it has no label for what is no matter of fact"),
        ),
    ),
    "claimskg": Scale(
        "ClaimsKG",
        ("FALSE", "MIXTURE", "TRUE"),
        _row(
            "TRUE",
            Label("MIXTURE", "one label for all that is neither true nor false"),
            "MIXTURE",
            Label("MIXTURE", "one label for all that is neither true nor false"),
            "FALSE",
            Label("OTHER", "one label for all that is not rated"),
            Label("OTHER", "one label for all that is not rated"),
        ),
    ),
    "fever": Scale(
        "FEVER",
        ("REFUTES", "SUPPORTS"),
        _row(
            "SUPPORTS",
            Label("SUPPORTS", _MOSTLY),
            Label(None, "refused: evidence both ways has no label"),
            Label("REFUTES", _MOSTLY),
            "REFUTES",
            "NOT ENOUGH INFO",
            Label(None, "refused: it labels matters of fact alone"),
        ),
    ),
    "vitaminc": Scale(
        "VitaminC",
        ("REFUTES", "SUPPORTS"),
        _row(
            "SUPPORTS",
            Label("SUPPORTS", _MOSTLY),
            Label(None, "refused: evidence both ways has no label"),
            Label("REFUTES", _MOSTLY),
            "REFUTES",
            "NOT ENOUGH INFO",
            Label(None, "refused: it labels matters of fact alone"),
        ),
    ),
    "climate-fever": Scale(
        "Climate-FEVER",
        ("REFUTES", "DISPUTED", "SUPPORTS"),
        _row(
            "SUPPORTS",
            Label("SUPPORTS", _MOSTLY),
            "DISPUTED",
            Label("REFUTES", _MOSTLY),
            "REFUTES",
            "NOT_ENOUGH_INFO",
            Label(None, "refused: it labels matters of fact alone"),
        ),
    ),
    "scifact": Scale(
        "SciFact",
        ("CONTRADICT", "SUPPORT"),
        _row(
            "SUPPORT",
            Label("SUPPORT", _MOSTLY),
            Label(None, "refused: evidence both ways has no label"),
            Label("CONTRADICT", _MOSTLY),
            "CONTRADICT",
            Label("NOT_ENOUGH_INFO", "no label is written: the claim has no evidence"),
            Label(None, "refused: it labels matters of fact alone"),
        ),
    ),
    "wice": Scale(
        "WiCE",
        ("not_supported", "partially_supported", "supported"),
        _row(
            "supported",
            "partially_supported",
            Label(None, "refused: evidence both ways has no label"),
            Label("not_supported", "it does not tell what is refuted from what is not supported"),
            Label("not_supported", "it does not tell what is refuted from what is not supported"),
            Label("not_supported", "it does not tell what is not settled from what is refuted"),
            Label(None, "refused: it labels matters of fact alone"),
        ),
    ),
}
"""The scales of others, by a name for use in code."""

_NUMBERS: Mapping[str, int] = {
    "supported": 5,
    "mostly_supported": 4,
    "mixed": 3,
    "mostly_refuted": 2,
    "refuted": 1,
}

RANKED = tuple(sorted(_NUMBERS, key=_NUMBERS.__getitem__))
"""The verdicts that have a number, from the worst to the best."""


def label(scale: str, verdict: str) -> Label:
    """A verdict in the words of another scale.

    Raises:
        KeyError: If there is no such scale.
    """
    return SCALES[scale].labels[verdict]


def number(verdict: str) -> int | None:
    """A verdict as a number from 1 (worst) to 5 (best); None for one that settles nothing."""
    return _NUMBERS.get(verdict)


def page() -> str:
    """The table as a page of Markdown."""
    titles = [scale.title for scale in SCALES.values()]
    rows = (
        [f"`{verdict}`", *(_cell(scale.labels[verdict].word) for scale in SCALES.values()), _cell(number(verdict))]
        for verdict in values(VerdictValue)
    )
    losses = (
        f"- {scale.title}, `{verdict}`: {found.loss}."
        for scale in SCALES.values()
        for verdict, found in scale.labels.items()
        if found.loss
    )
    table = "\n".join(_line(row) for row in (["verdict", *titles, "number"], ["-"] * (len(titles) + 2), *rows))
    return _PAGE.format(table=table, losses="\n".join(losses), worst=WORST, best=BEST)


def _cell(value: str | int | None) -> str:
    return "none" if value is None else str(value)


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


_PAGE = """\
<!-- Generated from the table by tools/write_docs.py: change src/factcheck/scales.py, not this page. -->

# The verdict scale in the words of others

A verdict judges the proposition in a claim's text; `issues` say what is wrong with it. Other fact-checkers and datasets
use other words. This table leads from our verdicts to theirs, one way: a label that was imported is kept word for word
and is never overwritten through it.

The number runs from {worst}, the worst, for a claim that is refuted, to {best}, the best, for one that is supported.
Where markup asks for the ends of the scale, `worstRating` is {worst} and `bestRating` is {best}.

{table}

## What is lost

{losses}
"""
