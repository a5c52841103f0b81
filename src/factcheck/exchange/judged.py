"""The label of a claim, or the reason why it has none: what every dataset of labelled claims begins with."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.exchange.foreign import Kept
from factcheck.exchange.grounds import Ground, refused
from factcheck.exchange.labels import spelt, word
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Losses
from factcheck.model import SIDES


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


def founded(
    losses: Losses, claim: Row, label: str, evidence: object, *, origin: Kept | None = None, field: str = "label"
) -> bool:
    """Whether a claim has something to show for its label; if not it must be left out, which is noted.

    A record that was imported with that label and without evidence is as it was.

    Args:
        losses: Notes what is left out.
        claim: The claim.
        label: Its label, one that says that there is evidence.
        evidence: The evidence; empty where there is none.
        origin: What the claim keeps of the record it was imported from.
        field: The field of that record that holds the label.
    """
    if evidence or (origin and spelt(label, [origin.record.get(field, "")])):
        return True
    losses.refuse(f"claims labelled {label}", "no proved passage shows it", claim["id"])
    return False


def borne_out(losses: Losses, claim: Row, verdict: str, label: str, grounds: Iterable[Ground]) -> bool:
    """Whether the evidence of a claim does not all speak against its label; if it does it must be left out, as noted.

    Args:
        losses: Notes what is left out.
        claim: The claim.
        verdict: Its verdict.
        label: Its label.
        grounds: Its evidence.
    """
    stances = {ground.stance for ground in grounds}
    own, other = ("supports", "refutes") if SIDES.get(verdict) == "for" else ("refutes", "supports")
    if verdict not in SIDES or own in stances or other not in stances:
        return True
    losses.refuse(f"claims labelled {label}", "all its passages speak against the label", claim["id"])
    return False


def without_evidence(losses: Losses, claim: Row, label: str, evidence: object) -> None:
    """Notes that the evidence of a claim is left out, since its label says that there is not enough."""
    if evidence:
        losses.refuse(f"evidence of claims labelled {label}", "the label stands for having none", claim["id"])
