"""FEVER: a claim with a label and sets of sentences, each by its page and its number on the page.

``wiki-pages.jsonl`` holds the pages: our sources, with the sentences that may be published (see
:mod:`factcheck.exchange.corpus`). Numbers stand for our ids, which ``ids.jsonl`` gives back.

A claim that was imported from FEVER (see :mod:`factcheck.exchange.foreign`) comes back with its own fields, evidence
included; ``claim``, ``label`` and ``verifiable`` are what the model holds of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from typing import TYPE_CHECKING, Any

from factcheck.exchange import jsonl
from factcheck.exchange.corpus import DROP, Corpus
from factcheck.exchange.foreign import in_order, kept
from factcheck.exchange.grounds import Grounds
from factcheck.exchange.judged import label_of
from factcheck.exchange.layout import by_split, numbered
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Drop, Losses, Written

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "fever"
NOT_ENOUGH = "NOT ENOUGH INFO"

DROPS = (
    DROP,
    Drop("speakers, questions, scopes, comparisons", "a record is a claim and its sentences"),
    Drop("passages on the other side of the label", "evidence shows that the label holds, never the contrary"),
    Drop("spans", "evidence is whole sentences"),
)

_ESCAPES = {
    "(": "-LRB-",
    ")": "-RRB-",
    "[": "-LSB-",
    "]": "-RSB-",
    "{": "-LCB-",
    "}": "-RCB-",
    ":": "-COLON-",
    " ": "_",
}

Evidence = list[list[list[Any]]]


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``fever/claims.jsonl``, ``fever/wiki-pages.jsonl`` and ``fever/ids.jsonl``."""
    writer = _Writer(Records(tables))
    claims = in_order(writer.records.claims, NAME)
    made = [(claim, record) for claim in claims if (record := writer.record(claim)) is not None]
    writer.losses.drop(DROPS)
    ids = ({"id": record["id"], "claim": claim["id"]} for claim, record in made)
    files = {
        **by_split(NAME, made),
        f"{NAME}/ids.jsonl": jsonl.lines(ids),
        f"{NAME}/wiki-pages.jsonl": jsonl.lines(writer.pages()),
        **writer.corpus.files(),
    }
    return Written(files, writer.losses.all())


def page(name: str) -> str:
    """The name of a page as FEVER writes it.

    >>> page("Harbour (town): the wall")
    'Harbour_-LRB-town-RRB--COLON-_the_wall'
    """
    return "".join(_ESCAPES.get(sign, sign) for sign in name)


class _Writer:
    def __init__(self, records: Records) -> None:
        self.records = records
        self.corpus = Corpus(records)
        self.losses = Losses(NAME)
        origins = {claim["id"]: found.record.get("id") for claim in records.claims if (found := kept(claim, NAME))}
        self._ids = numbered((claim["id"] for claim in records.claims), origins)
        self._grounds = Grounds(records, self.losses)
        self._evidence_id = count(1)

    def record(self, claim: Row) -> dict[str, Any] | None:
        """A claim as FEVER has it; None where it is refused."""
        origin = kept(claim, NAME)
        label = label_of(self.records, self.losses, NAME, claim, origin=origin)
        if label is None:
            return None
        number = self._ids[claim["id"]]
        if origin:
            same = label == origin.record.get("label")
            evidence = origin.record.get("evidence") if same else self._evidence(claim, label, number)
        else:
            evidence = self._evidence(claim, label, number)
        if evidence is None:
            self.losses.refuse(f"claims labelled {label}", "no proved passage shows it", claim["id"])
            return None
        made = {
            "id": number,
            "verifiable": "NOT VERIFIABLE" if label == NOT_ENOUGH else "VERIFIABLE",
            "label": label,
            "claim": claim["text"],
            "evidence": evidence,
        }
        return {**origin.record, **{name: made[name] for name in made if name in origin.record}} if origin else made

    def _evidence(self, claim: Row, label: str, number: int) -> Evidence | None:
        """Sets of sentences that are alternatives; without enough information, one empty place."""
        if label == NOT_ENOUGH:
            return [[[number, None, None, None]]]
        sets = self._grounds.sets(claim, refuting=label == "REFUTES")
        found = [list(self._set(links, number)) for links in sets]
        return found or None

    def _set(self, links: list[Row], number: int) -> Iterator[list[Any]]:
        sentences = {(link["source"], each): None for link in links for each in self.corpus.numbers(link)}
        for source, sentence in sentences:
            yield [number, next(self._evidence_id), page(source), sentence]

    def pages(self) -> Iterator[Row]:
        """The pages, their sentences one a line after a number and a tab."""
        for source, sentences in self.corpus.sources.items():
            if not sentences:
                continue
            texts = [" ".join(each.text.split()) for each in sentences]
            lines = "\n".join(f"{number}\t{text}\t" for number, text in enumerate(texts))
            yield {"id": page(source), "text": " ".join(texts), "lines": lines}
