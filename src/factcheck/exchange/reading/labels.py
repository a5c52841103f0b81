"""The verdict that a label of somebody else's proposes; the label itself is kept word for word.

Datasets with a vocabulary of their own are in :data:`factcheck.exchange.labels.PROPOSED`, the words that fact-checkers
use in :data:`factcheck.exchange.ratings.WORDS`.
"""

from __future__ import annotations

from typing import cast

from factcheck.exchange.labels import PROPOSED, spelt
from factcheck.exchange.ratings import WORDS, by_word
from factcheck.exchange.reading.stances import WORDS as STANCE_WORDS
from factcheck.model import VerdictValue


def proposed(format_: str, label: str) -> VerdictValue | None:
    """The verdict that a label proposes; None where the table has none.

    >>> proposed("climate-fever", "DISPUTED"), proposed("claimreview", "Pants on Fire!"), proposed("csv", "3 Geppettos")
    ('mixed', 'refuted', None)
    """
    if format_ in PROPOSED:
        return cast("VerdictValue | None", PROPOSED[format_].get(spelt(label, PROPOSED[format_]) or ""))
    return by_word(label)


def page() -> str:
    """The table as a page of Markdown."""
    rows = [
        f"| `{format_}` | {label} | `{verdict}` |"
        for format_, labels in PROPOSED.items()
        for label, verdict in labels.items()
    ]
    free: dict[str, list[str]] = {}
    for word, verdict in WORDS.items():
        free.setdefault(verdict, []).append(word)
    rows += [f"| any other | {', '.join(words)} | `{verdict}` |" for verdict, words in free.items()]
    stances: dict[str, list[str]] = {}
    for word, stance in STANCE_WORDS.items():
        stances.setdefault(stance, []).append(word)
    listed = [f"| {', '.join(words)} | `{stance}` |" for stance, words in stances.items()]
    return _PAGE.format(rows="\n".join(rows), stances="\n".join(listed))


_PAGE = """\
<!-- Made by tools/write_docs.py from src/factcheck/exchange/reading/labels.py; do not edit. -->

# Labels of imported datasets

An import keeps every label word for word, in the record under `foreign` of the claim or link, and proposes a verdict
from this table. A label that stands in no row proposes none. An export gives the label back as long as the verdict is
still the one that it proposes.

| format | label | proposes |
|---|---|---|
{rows}

SciFact labels passages, not claims: a claim whose passages all carry one label is judged by its row, one with both
labels is `mixed`, one without passages `unverified`. Capital letters, hyphens and underscores are passed over; in the
formats without a table of their own (ClaimReview, CSV, JSON Lines, Label Studio) so are a full stop and an exclamation
mark at the end. A ClaimReview whose word stands in no row is judged by its number, in five equal steps from the worst
rating to the best, whichever of the two is the larger number; decimals may stand after a comma. A number outside of
the two judges nothing, and is reported.

## Stances

In CSV, JSON Lines, Label Studio and the data of linkml-reference-validator, a word for how a passage bears on the claim
is read by this table. One that stands in no row is reported, and the passage is `context`.

| word | stance |
|---|---|
{stances}
"""
