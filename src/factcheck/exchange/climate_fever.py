"""Climate-FEVER: a claim with a label, and sentences each with a label and the votes for it.

A claim that was imported from Climate-FEVER (see :mod:`factcheck.exchange.foreign`) comes back with its own fields;
``claim``, ``claim_label``, ``evidence`` and ``evidence_label`` are what the model holds of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import count
from typing import TYPE_CHECKING, Any

from factcheck.exchange.alike import Labelled, settled
from factcheck.exchange.corpus import Corpus
from factcheck.exchange.foreign import in_order, kept
from factcheck.exchange.grounds import Grounds
from factcheck.exchange.judged import borne_out, founded, label_of
from factcheck.exchange.labels import STANCES, spelt, stance_word
from factcheck.exchange.layout import by_split
from factcheck.exchange.legible import as_given
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Drop, Losses, Written

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "climate-fever"
NOT_ENOUGH = "NOT_ENOUGH_INFO"

DROPS = (
    Drop("votes", "the curator's own stance is the only vote, and the entropy is 0", "evidence"),
    Drop(
        "speakers, questions, scopes, comparisons",
        "a record is a claim and its sentences",
        "claims.speaker questions claims.scope_object claims.scope_quantifier comparisons",
    ),
    Drop("verdict sets, issues, rationale", "a label stands alone", "verdicts.sets verdicts.issues verdicts.rationale"),
)
_VOTES = 5
_DIGITS = 9  # of the number of a sentence; a longer one is none


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``climate-fever/claims.jsonl``, one claim a line."""
    writer = _Writer(Records(tables))
    claims = in_order(writer.records.claims, NAME)
    made = [(claim, record) for claim in claims if (record := writer.record(claim)) is not None]
    writer.losses.drop(DROPS, writer.records)
    return Written({**by_split(NAME, made), **writer.corpus.files()}, writer.losses.all())


def derived(labels: Collection[str]) -> str:
    """The label of a claim that the labels of its sentences make.

    >>> derived({"SUPPORTS", "NOT_ENOUGH_INFO"}), derived({"SUPPORTS", "REFUTES"}), derived(set())
    ('SUPPORTS', 'DISPUTED', 'NOT_ENOUGH_INFO')
    """
    if "SUPPORTS" in labels and "REFUTES" in labels:
        return "DISPUTED"
    return next((label for label in ("SUPPORTS", "REFUTES") if label in labels), NOT_ENOUGH)


class _Writer:
    def __init__(self, records: Records) -> None:
        self.records = records
        self.corpus = Corpus(records)
        self.losses = Losses(NAME)
        self._free = {
            source: count(max(len(listed), 1 + max(self._numbers(source), default=-1)))
            for source, listed in self.corpus.sources.items()
        }

    def _numbers(self, source: str) -> Iterator[int]:
        """The numbers that the sentences of an article had in Climate-FEVER."""
        for link in self.records.quoting.get(source, ()):
            origin = kept(link, NAME)
            number = str(origin.record.get("evidence_id")).rpartition(":")[2] if origin else ""
            if number.isdecimal() and len(number) <= _DIGITS:
                yield int(number)

    def record(self, claim: Row) -> dict[str, Any] | None:
        """A claim as Climate-FEVER has it; None where it is refused."""
        origin = kept(claim, NAME)
        label = label_of(self.records, self.losses, NAME, claim, origin=origin, field="claim_label")
        if label is None:
            return None
        if origin:
            evidences = [self._kept(link) for link in in_order(self.records.links.get(claim["id"], ()), NAME)]
        else:
            evidences = settled(self._evidences(claim), self.losses, "passages")
        settles = not spelt(label, [NOT_ENOUGH])
        if settles and not founded(self.losses, claim, label, evidences, origin=origin, field="claim_label"):
            return None
        if not origin or label != origin.record["claim_label"]:
            grounds = Grounds(self.records, self.losses).of(claim)
            if not borne_out(self.losses, claim, self.records.verdict[claim["id"]]["verdict"], label, grounds):
                return None
            self._compare(claim, label, evidences)
        text = as_given(claim["text"], origin.record.get("claim")) if origin else claim["text"]
        made = {"claim": text, "claim_label": label, "evidences": evidences}
        return {**origin.record, **made} if origin else {"claim_id": claim["id"], **made}

    def _compare(self, claim: Row, label: str, evidences: list[dict[str, Any]]) -> None:
        """Notes a label that is not the one that Climate-FEVER derives from the sentences."""
        found = {spelt(each["evidence_label"], STANCES[NAME]) or "" for each in evidences}
        if (made := derived(found)) != label:
            why = "the rule of Climate-FEVER derives the one from the labels of the sentences, the claim has the other"
            self.losses.collapse(f"{label} derived as {made}", why, claim["id"])

    def _kept(self, link: Row) -> dict[str, Any]:
        """A sentence of a claim that was imported; one that was added since has the fields of a new one."""
        origin = kept(link, NAME)
        if origin is None:
            return self._evidence(link, link["quote"], next(self._free[link["source"]]), link["stance"])
        label = stance_word(NAME, link["stance"], origin.record.get("evidence_label"))
        quote = as_given(link["quote"], origin.record.get("evidence"))
        return {**origin.record, "evidence": quote, "evidence_label": label}

    def _evidences(self, claim: Row) -> Iterator[Labelled[dict[str, Any]]]:
        for ground in Grounds(self.records, self.losses).of(claim):
            numbers, texts = self.corpus.numbers(ground.link), self.corpus.texts(ground.link)
            for number, text in zip(numbers, texts, strict=True):
                made = self._evidence(ground.link, text, number, ground.stance)
                id_ = f"{claim['id']}:{ground.link['id']}"
                yield Labelled(made["evidence_id"], made["evidence_label"], id_, made)

    def _evidence(self, link: Row, text: str, number: int, stance: str) -> dict[str, Any]:
        source = link["source"]
        label = stance_word(NAME, stance)
        return {
            "evidence_id": f"{self.records.names[source]}:{number}",
            "evidence_label": label,
            "article": self.records.title(source),
            "evidence": text,
            "entropy": 0.0,
            "votes": [label, *[None] * (_VOTES - 1)],
        }
