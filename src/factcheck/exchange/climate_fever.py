"""Climate-FEVER: a claim with a label, and sentences each with a label and the votes for it.

A claim that was imported from Climate-FEVER (see :mod:`factcheck.exchange.foreign`) comes back with its own fields;
``claim``, ``claim_label``, ``evidence`` and ``evidence_label`` are what the model holds of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange.corpus import Corpus
from factcheck.exchange.foreign import in_order, kept
from factcheck.exchange.grounds import Grounds
from factcheck.exchange.judged import label_of
from factcheck.exchange.labels import stance_word
from factcheck.exchange.layout import by_split
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Drop, Losses, Written

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "climate-fever"

DROPS = (
    Drop("votes", "the curator's own stance is the only vote, and the entropy is 0"),
    Drop("speakers, questions, scopes, comparisons", "a record is a claim and its sentences"),
    Drop("verdict sets, issues, rationale", "a label stands alone"),
)
_VOTES = 5


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``climate-fever/claims.jsonl``, one claim a line."""
    writer = _Writer(Records(tables))
    claims = in_order(writer.records.claims, NAME)
    made = [(claim, record) for claim in claims if (record := writer.record(claim)) is not None]
    writer.losses.drop(DROPS)
    return Written({**by_split(NAME, made), **writer.corpus.files()}, writer.losses.all())


class _Writer:
    def __init__(self, records: Records) -> None:
        self.records = records
        self.corpus = Corpus(records)
        self.losses = Losses(NAME)

    def record(self, claim: Row) -> dict[str, Any] | None:
        """A claim as Climate-FEVER has it; None where it is refused."""
        origin = kept(claim, NAME)
        label = label_of(self.records, self.losses, NAME, claim, origin=origin, field="claim_label")
        if label is None:
            return None
        if origin:
            evidences = [self._kept(link) for link in in_order(self.records.links.get(claim["id"], ()), NAME)]
            return {**origin.record, "claim": claim["text"], "claim_label": label, "evidences": evidences}
        evidences = list(self._evidences(claim))
        if {"SUPPORTS", "REFUTES"} <= {each["evidence_label"] for each in evidences} and label != "DISPUTED":
            self.losses.collapse(
                label, "there is evidence both ways, from which Climate-FEVER derives DISPUTED", claim["id"]
            )
        return {"claim_id": claim["id"], "claim": claim["text"], "claim_label": label, "evidences": evidences}

    def _kept(self, link: Row) -> dict[str, Any]:
        """A sentence of a claim that was imported; one that was added since has the fields of a new one."""
        origin = kept(link, NAME)
        if origin is None:
            return self._evidence(link, link["quote"], 0, link["stance"])
        label = stance_word(NAME, link["stance"], origin.record.get("evidence_label"))
        return {**origin.record, "evidence": link["quote"], "evidence_label": label}

    def _evidences(self, claim: Row) -> Iterator[dict[str, Any]]:
        for ground in Grounds(self.records, self.losses).of(claim):
            numbers, texts = self.corpus.numbers(ground.link), self.corpus.texts(ground.link)
            for number, text in zip(numbers, texts, strict=True):
                yield self._evidence(ground.link, text, number, ground.stance)

    def _evidence(self, link: Row, text: str, number: int, stance: str) -> dict[str, Any]:
        article = self.records.title(link["source"])
        label = stance_word(NAME, stance)
        return {
            "evidence_id": f"{article}:{number}",
            "evidence_label": label,
            "article": article,
            "evidence": text,
            "entropy": 0.0,
            "votes": [label, *[None] * (_VOTES - 1)],
        }
