"""Pairs for entailment: claim against claim and passage against claim, with the label and what it was made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange.alike import Labelled, settled
from factcheck.exchange.grounds import Ground, Grounds
from factcheck.exchange.layout import by_split
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Drop, Losses, Written

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "entailment"

DROPS = (
    Drop("spans, grades, digests", "a pair is two texts", "evidence.spans evidence.grade evidence.source_sha256"),
    Drop("verdicts", "they judge a claim by all passages together", "verdicts"),
)

_COLLAPSED = {
    "supports": ("entailment", "to speak for a claim is less than to entail it"),
    "concedes": ("entailment", "to grant a claim is less than to entail it"),
    "narrows": ("neutral", "that one claim limits the other has no label"),
}
_RELATIONS = {"contradicts": "contradiction", "repeats": "entailment"}
_STANCES = {"states": "entailment", "supports": "entailment", "refutes": "contradiction", "context": "neutral"}


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``entailment/pairs.jsonl``, one pair a line."""
    writer = _Writer(Records(tables))
    found = (
        Labelled((record["premise"], record["hypothesis"]), record["label"], record["id"], (claim, record))
        for claim, record in (*writer.of_claims(), *writer.of_passages())
    )
    made = settled(found, writer.losses, "pairs")
    writer.losses.drop(DROPS, writer.records)
    return Written(by_split(NAME, made, name="pairs"), writer.losses.all())


class _Writer:
    def __init__(self, records: Records) -> None:
        self.records = records
        self.losses = Losses(NAME)
        self._grounds = Grounds(records, self.losses)

    def of_claims(self) -> Iterator[tuple[Row, Row]]:
        """Each comparison, its first claim the premise."""
        for row in self.records.comparisons:
            label = self._relation(row)
            if label is not None:
                claims = (self.records.claim[row[f"claim_{side}"]] for side in "ab")
                premise, claim = claims
                made = self._pair(
                    row["id"], premise["text"], claim, label=label, kind="claim", relation=row["relation"]
                )
                yield claim, {**made, "dimensions": row["dimensions"], "strength": row["strength"]}

    def of_passages(self) -> Iterator[tuple[Row, Row]]:
        """Each claim with the passages that state it, and with its grounds."""
        for claim in self.records.claims:
            stated = [
                Ground(link, "states")
                for link in self.records.links.get(claim["id"], ())
                if link["stance"] == "states" and self._renders(link)
            ]
            for link, stance in (*stated, *self._grounds.of(claim)):
                id_ = link["id"] if stance == "states" else f"{claim['id']}:{stance}:{link['id']}"
                label = _STANCES[stance]
                yield claim, self._pair(id_, link["sentence"], claim, label=label, kind="passage", relation=stance)

    def _relation(self, row: Row) -> str | None:
        relation = row["relation"]
        if relation == "repeats" and row["drift"]:
            self.losses.refuse("repeats with drift", "what drifted may be entailed or not", row["id"])
            return None
        if relation in _COLLAPSED:
            label, why = _COLLAPSED[relation]
            self.losses.collapse(f"{relation} as {label}", why, row["id"])
            return label
        return _RELATIONS[relation]

    def _renders(self, link: Row) -> bool:
        """Whether a passage that states its claim entails it: proved, and without drift."""
        if not link["proved"]:
            self.losses.refuse("unproved passages", "their words could not be proved against a saved text", link["id"])
        elif link["drift"]:
            self.losses.refuse("passages with drift", "what drifted may be entailed or not", link["id"])
        return bool(link["proved"] and not link["drift"])

    def _pair(self, id_: str, premise: str, claim: Row, *, label: str, kind: str, relation: str) -> dict[str, Any]:
        return {
            "id": id_,
            "premise": premise,
            "hypothesis": claim["text"],
            "label": label,
            "premise_kind": kind,
            "relation": relation,
            "dimensions": [],
            "strength": None,
            "claim": claim["id"],
            "speaker": self.records.speaker_name(claim["speaker"]),
        }
