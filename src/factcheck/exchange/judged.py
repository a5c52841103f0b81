"""The label of a claim, or the reason why it has none: what every dataset of labelled claims begins with."""

from __future__ import annotations

from factcheck.exchange.foreign import Kept
from factcheck.exchange.grounds import refused
from factcheck.exchange.labels import word
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Losses


def label_of(
    records: Records, losses: Losses, format_: str, claim: Row, *, origin: Kept | None = None, field: str = "label"
) -> str | None:
    """The label of a claim in the words of a format; None, and a loss, where the claim must be left out.

    Args:
        records: The dataset.
        losses: Notes what the label loses.
        format_: The name of the format.
        claim: The claim.
        origin: What the claim keeps of the record it was imported from.
        field: The field of that record that holds the label.
    """
    verdict = records.verdict.get(claim["id"])
    if verdict is None:
        refused(losses, claim)
        return None
    found = word(format_, verdict["verdict"], origin.record.get(field) if origin else None)
    if found.word is None:
        refused(losses, claim, verdict["verdict"], found.loss)
    elif found.loss:
        losses.collapse(f"{verdict['verdict']} as {found.word}", found.loss, claim["id"])
    return found.word
