"""VitaminC: a claim and one passage, with the label of that passage.

Records that share ``case_id`` are about one question, so that they contrast. A record that was imported from VitaminC
(see :mod:`factcheck.exchange.foreign`) is a claim with one link, which keeps the record; it comes back with its own
fields. ``claim``, ``evidence`` and ``label`` are what the model holds of it: the stance of the link, or the verdict
where that was changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange.foreign import Kept, in_order, kept
from factcheck.exchange.grounds import Grounds
from factcheck.exchange.labels import PROPOSED, spelt, stance_word, word
from factcheck.exchange.layout import by_split
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Drop, Losses, Written

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "vitaminc"

DROPS = (
    Drop("verdicts", "a label is that of one passage; how they weigh together has no place"),
    Drop("passages that state a claim", "that somebody says so neither supports nor refutes it"),
    Drop("speakers, scopes, comparisons, spans", "a record is a claim and a passage"),
    Drop("revisions", "a source was saved once, so `wiki_revision_id` is empty"),
)


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``vitaminc/claims.jsonl``, one claim and passage a line."""
    writer = _Writer(Records(tables))
    claims = in_order(writer.records.claims, NAME)
    made = [(claim, record) for claim in claims for record in writer.made(claim)]
    writer.losses.drop(DROPS)
    return Written(by_split(NAME, made), writer.losses.all())


class _Writer:
    def __init__(self, records: Records) -> None:
        self.records = records
        self.losses = Losses(NAME)
        self._grounds = Grounds(records, self.losses)

    def made(self, claim: Row) -> Iterator[dict[str, Any]]:
        """The records of a claim."""
        imported = False
        for link in self.records.links.get(claim["id"], ()):
            if origin := kept(link, NAME):
                imported = True
                label = self._label(claim, link, origin)
                yield {**origin.record, "label": label, "claim": claim["text"], "evidence": link["quote"]}
        if imported:
            return
        grounds = self._grounds.of(claim)
        if not grounds:
            self.losses.refuse("claims without grounds", "nothing speaks for or against them", claim["id"])
        for ground in grounds:
            link = ground.link
            yield {
                "unique_id": f"{claim['id']}:{link['id']}",
                "case_id": self._case(claim),
                "wiki_revision_id": "",
                "label": stance_word(NAME, ground.stance),
                "claim": claim["text"],
                "evidence": link["sentence"],
                "page": self.records.title(link["source"]),
                "revision_type": "real",
            }

    def _label(self, claim: Row, link: Row, origin: Kept) -> str:
        original = origin.record.get("label", "")
        verdict = self.records.verdict.get(claim["id"])
        known = spelt(original, PROPOSED[NAME])
        if verdict and known and PROPOSED[NAME][known] != verdict["verdict"]:
            found = word(NAME, verdict["verdict"])
            if found.word is not None:
                return found.word
        return stance_word(NAME, link["stance"], original)

    def _case(self, claim: Row) -> str:
        answers = self.records.answers.get(claim["id"], ())
        return answers[0]["question"] if answers else str(claim["id"])
