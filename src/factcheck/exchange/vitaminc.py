"""VitaminC: a claim and one passage, with the label of that passage.

Records that share ``case_id`` are about one question, so that they contrast. A record that was imported from VitaminC
(see :mod:`factcheck.exchange.foreign`) is a claim with one link, which keeps the record; it comes back with its own
fields. ``claim``, ``evidence`` and ``label`` are what the model holds of it: the stance of the link, or the verdict
where that was changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange.alike import Labelled, settled
from factcheck.exchange.foreign import Kept, in_order, kept
from factcheck.exchange.grounds import Grounds
from factcheck.exchange.judged import label_of
from factcheck.exchange.labels import stance_word
from factcheck.exchange.layout import by_split
from factcheck.exchange.legible import as_given
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Drop, Losses, Written

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "vitaminc"
NOT_ENOUGH = "NOT ENOUGH INFO"

DROPS = (
    Drop(
        "verdicts",
        "a label is that of one passage; a verdict says only whether there is enough information",
        "verdicts",
    ),
    Drop(
        "passages that state a claim", "that somebody says so neither supports nor refutes it", "evidence.stance=states"
    ),
    Drop(
        "speakers, scopes, comparisons, spans",
        "a record is a claim and a passage",
        "claims.speaker claims.scope_object claims.scope_quantifier comparisons evidence.spans",
    ),
    Drop("revisions", "a source was saved once, so `wiki_revision_id` is empty", "sources.retrieved"),
)


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``vitaminc/claims.jsonl``, one claim and passage a line."""
    writer = _Writer(Records(tables))
    made = writer.made()
    writer.losses.drop(DROPS, writer.records)
    return Written(by_split(NAME, made), writer.losses.all())


class _Writer:
    def __init__(self, records: Records) -> None:
        self.records = records
        self.losses = Losses(NAME)
        self._grounds = Grounds(records, self.losses)

    def made(self) -> list[tuple[Row, dict[str, Any]]]:
        """The records with their claims: those that were imported as they come, then the others, each once."""
        imported: list[tuple[Row, dict[str, Any]]] = []
        new: list[Labelled[tuple[Row, dict[str, Any]]]] = []
        for claim in in_order(self.records.claims, NAME):
            links = [(link, origin) for link in self.records.links.get(claim["id"], ()) if (origin := kept(link, NAME))]
            if links:
                imported += [(claim, record) for link, origin in links if (record := self._kept(claim, link, origin))]
            else:
                new += self._new(claim)
        return imported + settled(new, self.losses, "passages")

    def _kept(self, claim: Row, link: Row, origin: Kept) -> dict[str, Any] | None:
        """A record that was imported: the label is that of its verdict, or of its link where only that was changed."""
        before = origin.record
        original = before.get("label", "")
        label = label_of(self.records, self.losses, NAME, claim, origin=origin)
        if label is None:
            return None
        label = stance_word(NAME, link["stance"], original) if label == original else label
        text, quote = as_given(claim["text"], before.get("claim")), as_given(link["quote"], before.get("evidence"))
        return {**before, "label": label, "claim": text, "evidence": quote}

    def _new(self, claim: Row) -> Iterator[Labelled[tuple[Row, dict[str, Any]]]]:
        """A claim with each of its grounds: all of them leave open what the verdict leaves open."""
        verdict = label_of(self.records, self.losses, NAME, claim)
        if verdict is None:
            return
        grounds = self._grounds.of(claim)
        if not grounds:
            self.losses.refuse("claims without grounds", "nothing speaks for or against them", claim["id"])
        for link, stance in grounds:
            label = verdict if verdict == NOT_ENOUGH else stance_word(NAME, stance)
            record = {
                "unique_id": f"{claim['id']}:{link['id']}",
                "case_id": self._case(claim),
                "wiki_revision_id": "",
                "label": label,
                "claim": claim["text"],
                "evidence": link["sentence"],
                "page": self.records.title(link["source"]),
                "revision_type": "real",
            }
            yield Labelled((claim["text"], link["sentence"]), label, record["unique_id"], (claim, record))

    def _case(self, claim: Row) -> str:
        answers = self.records.answers.get(claim["id"], ())
        return answers[0]["question"] if answers else str(claim["id"])
