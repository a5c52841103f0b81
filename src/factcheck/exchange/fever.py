"""FEVER: a claim with a label and sets of sentences, each by its page and its number on the page.

``wiki-pages.jsonl`` holds the pages: our sources, with the sentences that may be published (see
:mod:`factcheck.exchange.corpus`). Numbers stand for our ids, which ``ids.jsonl`` gives back.

A claim that was imported from FEVER (see :mod:`factcheck.exchange.foreign`) comes back with its own fields; ``claim``,
``label``, ``verifiable`` and the sets of ``evidence`` are what the model holds of it. Its links keep
``{"page": name, "sentence": number}`` and its pages ``{"id": name}``: both have the numbers that they had in FEVER.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import count
from typing import TYPE_CHECKING, Any

from factcheck.exchange import jsonl
from factcheck.exchange.corpus import DROP, Corpus
from factcheck.exchange.foreign import Kept, in_order, kept
from factcheck.exchange.grounds import Grounds
from factcheck.exchange.judged import founded, label_of, without_evidence
from factcheck.exchange.labels import PROPOSED, spelt
from factcheck.exchange.layout import by_split, numbered
from factcheck.exchange.legible import as_given
from factcheck.exchange.records import Records, Row
from factcheck.exchange.sets import merged, sets_of
from factcheck.exchange.written import Drop, Losses, Written

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "fever"
NOT_ENOUGH = "NOT ENOUGH INFO"

DROPS = (
    DROP,
    Drop(
        "speakers, questions, scopes, comparisons",
        "a record is a claim and its sentences",
        "claims.speaker questions claims.scope_object claims.scope_quantifier comparisons",
    ),
    Drop("spans", "evidence is whole sentences", "evidence.spans"),
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
Place = tuple[str, int]
"""A page and the number of a sentence on it."""

_RENUMBERED = "an id is a number that no other claim has: a doubled one, or one that is no number, became a free number"
_LINE_END_HYPHEN = re.compile(r"(?<=\w)-[^\S\r\n]*[\r\n]\s*(?=\w)")
_BRACKET = re.compile(r"\[sentence (\d+)\]")
"""How the import writes a sentence whose page was not read."""


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``fever/claims.jsonl``, ``fever/wiki-pages.jsonl`` and ``fever/ids.jsonl``."""
    writer = _Writer(Records(tables))
    claims = in_order(writer.records.claims, NAME)
    made = [(claim, record) for claim in claims if (record := writer.record(claim)) is not None]
    writer.losses.drop(DROPS, writer.records)
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


def _one_line(sentence: str) -> str:
    r"""A sentence on one line. After a hyphen at a line end no space is put: so written, the source still proves it.

    >>> _one_line("The operator sent a warn-\ning by\n  siren - twice.")
    'The operator sent a warn-ing by siren - twice.'
    """
    return " ".join(_LINE_END_HYPHEN.sub("-", sentence).split())


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
        origin, number = kept(claim, NAME), self._ids[claim["id"]]
        text = as_given(claim["text"], origin.record.get("claim")) if origin else claim["text"]
        if origin and "label" not in origin.record and claim["id"] not in self.records.verdict:
            self._renumbered(claim, origin)
            return {**origin.record, "id": number, "claim": text}  # as test sets come, without a label
        label = label_of(self.records, self.losses, NAME, claim, origin=origin)
        if label is None:
            return None
        evidence = self._kept(claim, origin, label) if origin else self._evidence(claim, label, number)
        cited = [place for group in evidence for entry in group if (place := _place(entry))]
        if not _not_enough(label) and not founded(self.losses, claim, label, cited, origin=origin):
            return None
        made = {
            "id": number,
            "verifiable": "NOT VERIFIABLE" if _not_enough(label) else "VERIFIABLE",
            "label": label,
            "claim": text,
            "evidence": evidence,
        }
        if origin and "label" in origin.record:
            made = {name: value for name, value in made.items() if name in origin.record}
        self._renumbered(claim, origin)
        return {**origin.record, **made} if origin else made

    def _renumbered(self, claim: Row, origin: Kept | None) -> None:
        """Notes an id of FEVER that could not be kept."""
        if origin and origin.record.get("id") != self._ids[claim["id"]]:
            self.losses.collapse("id", _RENUMBERED, claim["id"])

    def _kept(self, claim: Row, origin: Kept, label: str) -> Evidence:
        """The sets of an imported claim as they were, but for those that the verdict has changed."""
        groups: Evidence = origin.record.get("evidence", [])
        number = self._ids[claim["id"]]
        if label == NOT_ENOUGH and not _not_enough(origin.record.get("label", "")):
            without_evidence(self.losses, claim, label, self.records.links.get(claim["id"]))
            return [[[number, None, None, None]]]
        entries = [entry for group in groups for entry in group]
        known = {place: entry for entry in reversed(entries) if (place := _place(entry))}
        sides = {"SUPPORTS": ("for",), "REFUTES": ("against",)}.get(spelt(label, PROPOSED[NAME]) or "", ())
        now = [
            tuple(dict.fromkeys(place for link in links for place in self._places(link)))
            for links in sets_of(self.records, claim, *sides)
        ]
        return merged(
            groups,
            lambda group: [place for entry in group if (place := _place(entry))],
            now,
            lambda places: [known.get(place) or [number, next(self._evidence_id), *place] for place in places],
        )

    def _evidence(self, claim: Row, label: str, number: int) -> Evidence:
        """Sets of sentences that are alternatives; without enough information, one empty place."""
        if label == NOT_ENOUGH:
            without_evidence(self.losses, claim, label, self._grounds.of(claim))
            return [[[number, None, None, None]]]
        sets = self._grounds.sets(claim, refuting=label == "REFUTES")
        return [list(self._set(links, number)) for links in sets]

    def _set(self, links: list[Row], number: int) -> Iterator[list[Any]]:
        for place in dict.fromkeys(place for link in links for place in self._places(link)):
            yield [number, next(self._evidence_id), *place]

    def _places(self, link: Row) -> list[Place]:
        """The page of a link and the numbers of the sentences it quotes."""
        source, origin = kept(self.records.sources[link["source"]], NAME), kept(link, NAME)
        if source is None:
            return [(page(link["source"]), each) for each in self.corpus.numbers(link)]
        name: str = source.record["id"]
        if link["proved"]:  # an imported page has one sentence a line
            return [(name, line - 1) for line in range(link["line"], link["last_line"] + 1)]
        if found := _BRACKET.fullmatch(link["quote"]):
            return [(name, int(found[1]))]
        return [(name, origin.record["sentence"])] if origin else []

    def pages(self) -> Iterator[Row]:
        """The pages, their sentences one a line after a number and a tab."""
        for source, listed in self.corpus.sources.items():
            origin = kept(self.records.sources[source], NAME)
            texts = self._quoted(source) if origin else {at: _one_line(s.text) for at, s in enumerate(listed)}
            if not texts:
                continue
            lines = (f"{at}\t{texts[at]}\t" if at in texts else f"{at}\t" for at in range(max(texts) + 1))
            name = origin.record["id"] if origin else page(source)
            text = " ".join(texts[at] for at in sorted(texts))
            yield {"id": name, "text": text, "lines": "\n".join(lines)}

    def _quoted(self, source: str) -> dict[int, str]:
        """The sentences of an imported page that links quote, by number."""
        found: dict[int, str] = {}
        for link in self.records.quoting.get(source, ()):
            numbers = [at for _, at in self._places(link)]
            if not _BRACKET.fullmatch(link["quote"]):
                whole = link["sentence"] if link["proved"] and len(numbers) == 1 else link["quote"]
                found |= dict(zip(numbers, whole.split("\n"), strict=False))
        return found


def _not_enough(label: str) -> bool:
    return spelt(label, [NOT_ENOUGH]) is not None


def _place(entry: list[Any]) -> Place | None:
    """The page and the sentence of an entry; None for the empty place."""
    return (entry[2], entry[3]) if entry[2] is not None else None
