"""SciFact: a claim with rationales, sentences of abstracts that support or contradict it; none where nothing does.

``corpus.jsonl`` holds the documents: our sources, with the sentences that may be published (see
:mod:`factcheck.exchange.corpus`). Numbers stand for our ids, which ``ids.jsonl`` gives back.

A claim that was imported from SciFact (see :mod:`factcheck.exchange.foreign`) comes back with its own fields, and so
does its document. ``claim``, the rationales of ``evidence`` and the sentences that a link quotes are what the model
holds of them; such a link keeps ``{"sentence": number}``, and the number of its ``document`` where that was not read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from factcheck.exchange import jsonl
from factcheck.exchange.corpus import DROP, Corpus
from factcheck.exchange.foreign import ONLY_QUOTED, Kept, in_order, kept
from factcheck.exchange.grounds import Grounds
from factcheck.exchange.judged import founded, label_of, without_evidence
from factcheck.exchange.labels import STANCES, spelt
from factcheck.exchange.layout import by_split, numbered
from factcheck.exchange.legible import as_given
from factcheck.exchange.records import Records, Row
from factcheck.exchange.sets import edited, merged, sentence_of, sets_of
from factcheck.exchange.written import Drop, Losses, Written
from factcheck.model import VerdictValue

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "scifact"
NOT_ENOUGH = "NOT_ENOUGH_INFO"

DROPS = (
    DROP,
    Drop(
        "speakers, questions, scopes, comparisons",
        "a record is a claim and its rationales",
        "claims.speaker questions claims.scope_object claims.scope_quantifier comparisons",
    ),
    Drop("spans", "a rationale is whole sentences", "evidence.spans"),
)

Evidence = dict[str, list[dict[str, Any]]]
Rationale = tuple[str, dict[str, Any]]
"""A document and a rationale in it."""

_LABELS = {stance: label for label, stance in STANCES[NAME].items()}


class Place(NamedTuple):
    """A sentence of a document, and the label of the rationale it stands in."""

    document: str
    number: int
    label: str


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``scifact/claims.jsonl``, ``scifact/corpus.jsonl`` and ``scifact/ids.jsonl``."""
    writer = _Writer(Records(tables))
    claims = in_order(writer.records.claims, NAME)
    made = [(claim, record) for claim in claims if (record := writer.record(claim)) is not None]
    writer.losses.drop(DROPS, writer.records)
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
        if origin:
            return self._imported(claim, origin)
        label = label_of(self.records, self.losses, NAME, claim)
        if label is None:
            return None
        if label == NOT_ENOUGH:
            without_evidence(self.losses, claim, label, self._grounds.of(claim))
        found: Evidence = {} if label == NOT_ENOUGH else self._evidence(claim, label)
        if label != NOT_ENOUGH and not founded(self.losses, claim, label, found):
            return None
        cited = {link["source"] for link in self.records.links.get(claim["id"], ()) if self.corpus.numbers(link)}
        documents = sorted({*map(int, found), *(self._doc_ids[source] for source in cited)})
        return {"id": self._ids[claim["id"]], "claim": claim["text"], "evidence": found, "cited_doc_ids": documents}

    def _imported(self, claim: Row, origin: Kept) -> dict[str, Any] | None:
        """An imported claim with its rationales as the verdict has them now; None where it is refused."""
        verdict = self.records.verdict.get(claim["id"])
        text = as_given(claim["text"], origin.record.get("claim"))
        if verdict is None and "evidence" not in origin.record:
            return {**origin.record, "claim": text}  # as test sets come, without evidence
        kept_ones = [(doc, each) for doc, listed in origin.record.get("evidence", {}).items() for each in listed]
        now = kept_ones if verdict is None else merged(kept_ones, _places, self._sets(claim), _rationale)
        if verdict is None or verdict["verdict"] not in {_proposed(kept_ones), _proposed(now)}:
            label = label_of(self.records, self.losses, NAME, claim)
            if label is None:
                return None
            now = self._relabelled(claim, now, label)
            if label != NOT_ENOUGH and not founded(self.losses, claim, label, now):
                return None
        evidence: Evidence = {}
        for doc, each in now:
            evidence.setdefault(doc, []).append(each)
        made: dict[str, Any] = {"claim": text, "evidence": evidence}
        if "cited_doc_ids" in origin.record:
            cited = origin.record["cited_doc_ids"]
            made["cited_doc_ids"] = [*cited, *(int(doc) for doc in evidence if int(doc) not in cited)]
        return {**origin.record, **made}

    def _relabelled(self, claim: Row, rationales: list[Rationale], label: str) -> list[Rationale]:
        """The rationales of a claim that has another verdict now: those on its side, or all where none was on it.

        A rationale never changes sides beside one that was on the side of the verdict from the beginning.
        """
        if label == NOT_ENOUGH:
            without_evidence(self.losses, claim, label, rationales)
            return []
        side = [(doc, each) for doc, each in rationales if _label(each) == label]
        if side and len(side) < len(rationales):
            self.losses.refuse(f"rationales of claims labelled {label}", "they are on the other side", claim["id"])
        elif not side and rationales:
            self.losses.collapse(f"rationales labelled {label}", "only the verdict on the claim says so", claim["id"])
        return side or [(doc, {**each, "label": label}) for doc, each in rationales]

    def _sets(self, claim: Row) -> Iterator[list[Place]]:
        """The sets of the verdict on an imported claim, parted by document and by label."""
        for links in sets_of(self.records, claim, "for", "against"):
            parted: dict[tuple[str, str], list[Place]] = {}
            for place in dict.fromkeys(place for link in links for place in self._quoted(link)):
                parted.setdefault((place.document, place.label), []).append(place)
            if len(parted) > 1:
                self.losses.collapse("sets over several documents", "a rationale stays in one document", claim["id"])
            yield from parted.values()

    def _quoted(self, link: Row) -> Iterator[Place]:
        """The sentences that a link of an imported claim quotes."""
        source, origin = kept(self.records.sources[link["source"]], NAME), kept(link, NAME)
        label = _LABELS.get(link["stance"])
        if label is None:
            return
        if source:
            number = sentence_of(link, source.record["abstract"], origin.record["sentence"] if origin else None)
            if number is not None:
                yield Place(str(source.record["doc_id"]), number, label)
        elif origin and "document" in origin.record:
            yield Place(origin.record["document"], origin.record["sentence"], label)
        else:
            document = str(self._doc_ids[link["source"]])
            yield from (Place(document, number, label) for number in self.corpus.numbers(link))

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
                if origin.withheld:
                    self.losses.refuse("sentences of pages", ONLY_QUOTED, id_)
                yield {**origin.record, "abstract": self._abstract(id_, origin.record["abstract"])}
                continue
            abstract = [each.text for each in self.corpus.sources[id_]]
            title = self.records.title(id_)
            if abstract:
                yield {"doc_id": self._doc_ids[id_], "title": title, "abstract": abstract, "structured": False}

    def _abstract(self, source: str, sentences: list[str]) -> list[str]:
        """The sentences of an imported document, those that links quote as they stand now."""
        found = list(sentences)
        for link in self.records.quoting.get(source, ()):
            origin = kept(link, NAME)
            number = origin.record["sentence"] if origin else None
            if number is not None and number < len(found) and number == sentence_of(link, sentences, number):
                found[number] = edited(link, sentences[number])
        return found

    def ids(self, made: list[tuple[Row, dict[str, Any]]]) -> Iterator[Row]:
        """What the numbers stand for."""
        yield from ({"id": record["id"], "claim": claim["id"]} for claim, record in made)
        yield from ({"doc_id": number, "source": source} for source, number in self._doc_ids.items())


def _kept_ids(rows: Any, field: str) -> dict[str, Any]:
    return {row["id"]: found.record.get(field) for row in rows if (found := kept(row, NAME))}


def _places(group: Rationale) -> list[Place]:
    document, rationale = group
    return [Place(document, number, _label(rationale)) for number in rationale["sentences"]]


def _rationale(places: Sequence[Place]) -> Rationale:
    return places[0].document, {"sentences": [place.number for place in places], "label": places[0].label}


def _proposed(rationales: Iterable[Rationale]) -> VerdictValue:
    return proposed({_label(rationale) for _, rationale in rationales})


def _label(rationale: Mapping[str, Any]) -> str:
    """The label of a rationale as SciFact spells it."""
    return spelt(rationale["label"], STANCES[NAME]) or rationale["label"]
