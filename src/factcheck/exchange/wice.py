"""WiCE: a claim with the sentences of the pages it cites, and which of them together support it.

A claim that was imported from WiCE (see :mod:`factcheck.exchange.foreign`) comes back with its own fields; ``claim``,
``label``, ``supporting_sentences`` and the sentences that a link quotes are what the model holds of it; such a link
keeps ``{"sentence": number}``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange.corpus import DROP, Corpus
from factcheck.exchange.foreign import ONLY_QUOTED, Kept, in_order, kept
from factcheck.exchange.grounds import Grounds
from factcheck.exchange.judged import founded, label_of
from factcheck.exchange.labels import spelt
from factcheck.exchange.layout import by_split
from factcheck.exchange.legible import as_given
from factcheck.exchange.records import Records, Row
from factcheck.exchange.sets import edited, merged, sentence_of, sets_of
from factcheck.exchange.written import Drop, Losses, Written

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "wice"

DROPS = (
    DROP,
    Drop(
        "passages that refute", "sentences support a claim or they do not", "evidence.stance=refutes verdicts.against"
    ),
    Drop(
        "speakers, scopes, comparisons, sources",
        "a record is a claim and sentences without an address",
        "claims.speaker claims.scope_object claims.scope_quantifier comparisons sources",
    ),
)


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``wice/claims.jsonl``, one claim a line."""
    writer = _Writer(Records(tables))
    claims = in_order(writer.records.claims, NAME)
    made = [(claim, record) for claim in claims if (record := writer.record(claim)) is not None]
    writer.losses.drop(DROPS, writer.records)
    return Written({**by_split(NAME, made), **writer.corpus.files()}, writer.losses.all())


class _Writer:
    def __init__(self, records: Records) -> None:
        self.records = records
        self.corpus = Corpus(records)
        self.losses = Losses(NAME)
        self._grounds = Grounds(records, self.losses)

    def record(self, claim: Row) -> dict[str, Any] | None:
        """A claim as WiCE has it; None where it is refused."""
        origin = kept(claim, NAME)
        label = label_of(self.records, self.losses, NAME, claim, origin=origin)
        if label is None:
            return None
        if origin:
            if origin.withheld:
                self.losses.refuse("sentences of pages", ONLY_QUOTED, claim["id"])
            made = self._kept(claim, origin, label)
            if _supported(label) and not founded(
                self.losses, claim, label, any(made["supporting_sentences"]), origin=origin
            ):
                return None
            text = as_given(claim["text"], origin.record.get("claim"))
            return {**origin.record, "label": label, "claim": text, **made}
        places = self._places(claim)
        sets = self._sets(claim, places) if _supported(label) else []
        if _supported(label) and not founded(self.losses, claim, label, sets):
            return None
        answers = self.records.answers.get(claim["id"], ())
        question = self.records.questions[answers[0]["question"]]["text"] if answers else ""
        return {
            "label": label,
            "supporting_sentences": sets or [[]],
            "claim": claim["text"],
            "evidence": [self.corpus.sources[source][number].text for source, number in places],
            "meta": {
                "id": claim["id"],
                "claim_title": self.records.info["title"],
                "claim_section": question,
                "claim_context": "",
            },
        }

    def _kept(self, claim: Row, origin: Kept, label: str) -> dict[str, Any]:
        """The sentences of an imported claim and the sets of them, as its links and its verdict have them now."""
        sentences, places = list(origin.record["evidence"]), dict[str, int]()
        for link in self.records.links.get(claim["id"], ()):
            found = kept(link, NAME)
            number = found.record["sentence"] if found else None
            place = sentence_of(link, origin.record["evidence"], number)
            if place is None:
                self.losses.refuse("passages in no sentence", "its words are not in the record", link["id"])
                continue
            places[link["id"]] = place
            if place == number:
                sentences[place] = edited(link, sentences[place])
        sides = ("for",) if _supported(label) else ()
        now = [
            tuple(dict.fromkeys(places[link["id"]] for link in links if link["id"] in places))
            for links in sets_of(self.records, claim, *sides)
        ]
        sets = merged(origin.record["supporting_sentences"], list, now, list)
        return {"supporting_sentences": sets, "evidence": sentences}

    def _places(self, claim: Row) -> dict[tuple[str, int], int]:
        """The sentences behind the verdict and the claim, by source and number, and their place in the record."""
        links = [ground.link for ground in self._grounds.of(claim)] + list(self.records.links.get(claim["id"], ()))
        found = sorted({(link["source"], number) for link in links for number in self.corpus.numbers(link)})
        return {place: at for at, place in enumerate(found)}

    def _sets(self, claim: Row, places: Mapping[tuple[str, int], int]) -> list[list[int]]:
        return [
            sorted({places[link["source"], number] for link in links for number in self.corpus.numbers(link)})
            for links in self._grounds.sets(claim, refuting=False)
        ]


def _supported(label: str) -> bool:
    return spelt(label, ["not_supported"]) is None
