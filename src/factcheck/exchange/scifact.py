"""SciFact: a claim with rationales, sentences of abstracts that support or contradict it; none where nothing does.

``corpus.jsonl`` holds the documents: our sources, with the sentences that may be published (see
:mod:`factcheck.exchange.corpus`). Numbers stand for our ids, which ``ids.jsonl`` gives back.

A claim that was imported from SciFact (see :mod:`factcheck.exchange.foreign`) comes back with its own fields, and so
does its document. ``claim``, the labels of ``evidence`` and the sentences that a link quotes are what the model holds
of them; such a link keeps ``{"sentence": number}``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange import jsonl
from factcheck.exchange.corpus import DROP, Corpus
from factcheck.exchange.foreign import Kept, in_order, kept
from factcheck.exchange.grounds import Grounds
from factcheck.exchange.judged import label_of
from factcheck.exchange.layout import by_split, numbered
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Drop, Losses, Written
from factcheck.model import VerdictValue

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "scifact"
NOT_ENOUGH = "NOT_ENOUGH_INFO"

DROPS = (
    DROP,
    Drop("speakers, questions, scopes, comparisons", "a record is a claim and its rationales"),
    Drop("passages on the other side of the label", "all rationales of a claim have one label"),
    Drop("spans", "a rationale is whole sentences"),
)

Evidence = dict[str, list[dict[str, Any]]]


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``scifact/claims.jsonl``, ``scifact/corpus.jsonl`` and ``scifact/ids.jsonl``."""
    writer = _Writer(Records(tables))
    claims = in_order(writer.records.claims, NAME)
    made = [(claim, record) for claim in claims if (record := writer.record(claim)) is not None]
    writer.losses.drop(DROPS)
    files = {
        **by_split(NAME, made),
        f"{NAME}/corpus.jsonl": jsonl.lines(writer.documents()),
        f"{NAME}/ids.jsonl": jsonl.lines(writer.ids(made)),
        **writer.corpus.files(),
    }
    return Written(files, writer.losses.all())


def proposed(labels: Collection[str]) -> VerdictValue:
    """The verdict that the labels of all passages of a claim propose together.

    >>> proposed({"SUPPORT"}), proposed({"SUPPORT", "CONTRADICT"}), proposed(set())
    ('supported', 'mixed', 'unverified')
    """
    if len(labels) > 1:
        return "mixed"
    return "unverified" if not labels else "supported" if "SUPPORT" in labels else "refuted"


class _Writer:
    def __init__(self, records: Records) -> None:
        self.records = records
        self.corpus = Corpus(records)
        self.losses = Losses(NAME)
        self._grounds = Grounds(records, self.losses)
        self._ids = numbered((claim["id"] for claim in records.claims), _kept_ids(records.claims, "id"))
        sources = records.sources.values()
        self._doc_ids = numbered((source["id"] for source in sources), _kept_ids(sources, "doc_id"))

    def record(self, claim: Row) -> dict[str, Any] | None:
        """A claim as SciFact has it; None where it is refused."""
        origin = kept(claim, NAME)
        if origin and self._unchanged(claim, origin):
            return {**origin.record, "claim": claim["text"]}
        label = label_of(self.records, self.losses, NAME, claim)
        if label is None:
            return None
        if origin:
            evidence = _relabelled(origin.record.get("evidence", {}), label)
            return {**origin.record, "claim": claim["text"], "evidence": evidence}
        found: Evidence = {} if label == NOT_ENOUGH else self._evidence(claim, label)
        if not found and label != NOT_ENOUGH:
            self.losses.refuse(f"claims labelled {label}", "no proved passage shows it", claim["id"])
            return None
        cited = {link["source"] for link in self.records.links.get(claim["id"], ())}
        documents = sorted({*map(int, found), *(self._doc_ids[source] for source in cited)})
        return {"id": self._ids[claim["id"]], "claim": claim["text"], "evidence": found, "cited_doc_ids": documents}

    def _unchanged(self, claim: Row, origin: Kept) -> bool:
        """Whether the verdict on an imported claim is the one that the labels of its rationales make."""
        verdict = self.records.verdict.get(claim["id"])
        rationales = (each for listed in origin.record.get("evidence", {}).values() for each in listed)
        return verdict is not None and verdict["verdict"] == proposed({each["label"] for each in rationales})

    def _evidence(self, claim: Row, label: str) -> Evidence:
        found: Evidence = {}
        for links in self._grounds.sets(claim, refuting=label == "CONTRADICT"):
            sources = list(dict.fromkeys(link["source"] for link in links))
            if len(sources) > 1:
                self.losses.collapse("sets over several documents", "a rationale stays in one document", claim["id"])
            for source in sources:
                numbers = {each for link in links if link["source"] == source for each in self.corpus.numbers(link)}
                rationale = {"sentences": sorted(numbers), "label": label}
                found.setdefault(str(self._doc_ids[source]), []).append(rationale)
        return found

    def documents(self) -> Iterator[dict[str, Any]]:
        """The documents with their sentences."""
        for id_, source in self.records.sources.items():
            if origin := kept(source, NAME):
                yield {**origin.record, "abstract": self._abstract(id_, list(origin.record["abstract"]))}
                continue
            abstract = [each.text for each in self.corpus.sources[id_]]
            title = self.records.title(id_)
            if abstract:
                yield {"doc_id": self._doc_ids[id_], "title": title, "abstract": abstract, "structured": False}

    def _abstract(self, source: str, sentences: list[str]) -> list[str]:
        """The sentences of an imported document, those that links quote as they stand now."""
        for link in self.records.evidence.values():
            if link["source"] == source and (origin := kept(link, NAME)):
                sentences[origin.record["sentence"]] = link["quote"]
        return sentences

    def ids(self, made: list[tuple[Row, dict[str, Any]]]) -> Iterator[Row]:
        """What the numbers stand for."""
        yield from ({"id": record["id"], "claim": claim["id"]} for claim, record in made)
        yield from ({"doc_id": number, "source": source} for source, number in self._doc_ids.items())


def _kept_ids(rows: Any, field: str) -> dict[str, Any]:
    return {row["id"]: found.record.get(field) for row in rows if (found := kept(row, NAME))}


def _relabelled(evidence: Evidence, label: str) -> Evidence:
    if label == NOT_ENOUGH:
        return {}
    return {
        document: [{**rationale, "label": label} for rationale in rationales]
        for document, rationales in evidence.items()
    }
