"""What rows are made from: the dataset without what was retracted, its proofs, and the waivers that were used."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol

from factcheck.lineage.independence import Independence
from factcheck.model import (
    Claim,
    Comparison,
    Dataset,
    Evidence,
    Object,
    Record,
    Source,
    Speaker,
    Split,
    Verdict,
    link_id,
)
from factcheck.proof import Proof, Proofs
from factcheck.tables import kept
from factcheck.text import Document, Span

AROUND = 32
"""Code points of the source given before and after a passage."""


class Finding(Protocol):
    """What a rule found, as far as a table tells it."""

    @property
    def code(self) -> str:
        """The rule's code."""

    @property
    def record(self) -> str:
        """The id of the record."""

    @property
    def message(self) -> str:
        """What was found."""


class Waived(Protocol):
    """A finding set aside."""

    @property
    def diagnostic(self) -> Finding:
        """What was found."""

    @property
    def reason(self) -> str:
        """Why it was set aside, in the curator's words."""


@dataclass(frozen=True)
class View:
    """The whole input of the tables. Rows come sorted by id, so that moving records between files changes nothing."""

    dataset: Dataset
    proofs: Proofs
    waived: Iterable[Waived] = ()
    splits: Mapping[str, Split] = field(default_factory=dict)
    part: bool = False

    @cached_property
    def claims(self) -> tuple[ClaimRow, ...]:
        """The claims that stand, by id."""
        standing = (claim for claim in self.dataset.claims if claim.status != "retracted")
        return tuple(ClaimRow(self, claim) for claim in sorted(standing, key=lambda claim: claim.id))

    @cached_property
    def claim(self) -> Mapping[str, ClaimRow]:
        """The rows of claims, by id."""
        return {row.record.id: row for row in self.claims}

    @cached_property
    def links(self) -> tuple[LinkRow, ...]:
        """The links of those claims, by full id."""
        return tuple(sorted((link for row in self.claims for link in row.links), key=lambda link: link.id))

    @cached_property
    def link(self) -> Mapping[str, LinkRow]:
        """The rows of links, by full id."""
        return {row.id: row for row in self.links}

    @property
    def pairs(self) -> Iterator[PairRow]:
        """The comparisons of two claims that stand, by id."""
        standing = (each for each in self.dataset.comparisons if all(claim in self.claim for claim in each.claims))
        return (PairRow(self, each) for each in sorted(standing, key=lambda each: each.id))

    @cached_property
    def verdict(self) -> Mapping[str, Verdict]:
        """The verdicts on claims that stand, by claim."""
        standing = (verdict for verdict in self.dataset.verdicts if verdict.claim in self.claim)
        return {verdict.claim: verdict for verdict in sorted(standing, key=lambda verdict: verdict.claim)}

    @cached_property
    def quoting(self) -> Mapping[str, list[LinkRow]]:
        """The links by the id of their source."""
        found: dict[str, list[LinkRow]] = {}
        for link in self.links:
            found.setdefault(link.record.source, []).append(link)
        return found

    @cached_property
    def pages(self) -> Mapping[str, tuple[str, ...]]:
        """Where the records that an import kept hold the text of a page."""
        return kept.columns(self.dataset.info.foreign)

    @cached_property
    def free(self) -> bool:
        """Whether there are sources, and each can be published whole."""
        sources = self.dataset.sources
        return bool(sources) and all(map(_free, sources))

    def rows(self, records: Iterable[Any]) -> Iterator[Row]:
        """One row a record, by id."""
        return (Row(self, record) for record in sorted(records, key=lambda record: record.id))

    def set_aside(self, name: str, *holders: Record) -> list[dict[str, str]]:
        """The findings about a record that its waivers, or those of the record that holds it, set aside."""
        waivers = {(waiver.code, waiver.reason) for holder in holders for waiver in holder.waive}
        return [
            {"code": found.code, "reason": reason, "message": found.message}
            for found, reason in self._waived.get(name, ())
            if (found.code, reason) in waivers
        ]

    @cached_property
    def _waived(self) -> Mapping[str, list[tuple[Finding, str]]]:
        by_record: dict[str, list[tuple[Finding, str]]] = {}
        for each in self.waived:
            by_record.setdefault(each.diagnostic.record, []).append((each.diagnostic, each.reason))
        return by_record


@dataclass(frozen=True)
class Row:
    """A record with all it can be looked up in."""

    view: View
    record: Any

    @property
    def waivers(self) -> list[dict[str, str]]:
        """What was set aside."""
        return self.view.set_aside(self.record.id, self.record)

    @cached_property
    def behind(self) -> Independence:
        """The documents, origins and speakers behind a claim or a verdict."""
        return self.view.proofs.independence(self.view.dataset, self.record)

    @property
    def foreign(self) -> str | None:
        """Fields kept from an import, as JSON; the text of a page is in them only where it may be published whole."""
        fields = self.record.foreign
        if not fields:
            return None
        if not self.view.pages.keys().isdisjoint(fields) and not self.free:
            shown = [text for link in self.quotes for text in (link.record.quote, link.around) if text]
            fields = kept.publishable(fields, self.view.pages, shown)
        return json.dumps(fields, ensure_ascii=False, sort_keys=True)

    @property
    def free(self) -> bool:
        """Whether the whole text of every page that the record may hold can be published."""
        return isinstance(self.record, Source) and _free(self.record)

    @property
    def quotes(self) -> Iterable[LinkRow]:
        """The links whose passages are published and may stand in what the record keeps."""
        known = isinstance(self.record, Source) and not self.view.part  # other parts quote from a source too
        return self.view.quoting.get(self.record.id, ()) if known else ()


@dataclass(frozen=True)
class ClaimRow(Row):
    """A claim."""

    record: Claim

    @property
    def speaker(self) -> Speaker | None:
        """Who makes it."""
        return self.view.dataset.speaker.get(self.record.speaker)

    @cached_property
    def links(self) -> tuple[LinkRow, ...]:
        """Its links, in the curator's order."""
        return tuple(LinkRow(self.view, proof.link, self, proof) for proof in self.view.proofs.of_claim(self.record))

    @property
    def free(self) -> bool:
        """Whether all pages that it rests on can be published whole; without a link, all pages there are."""
        return all(link.free for link in self.links) if self.links else self.view.free

    @property
    def quotes(self) -> Iterable[LinkRow]:
        """Its links."""
        return self.links

    @property
    def split(self) -> Split | None:
        """The side it stands on."""
        return self.view.splits.get(self.record.id, self.record.split)

    @property
    def verdict(self) -> Verdict | None:
        """The verdict on it."""
        return self.view.verdict.get(self.record.id)

    @property
    def object(self) -> Object | None:
        """What its scope is about."""
        scope = self.record.scope
        return self.view.dataset.object.get(scope.object) if scope and scope.object else None


@dataclass(frozen=True)
class LinkRow(Row):
    """A link with its proof."""

    record: Evidence
    claim: ClaimRow
    proof: Proof

    @property
    def id(self) -> str:
        """The full id."""
        return link_id(self.claim.record, self.record)

    @property
    def waivers(self) -> list[dict[str, str]]:
        """What was set aside, by the link or by its claim."""
        return self.view.set_aside(self.id, self.record, self.claim.record)

    @property
    def source(self) -> Source | None:
        """The source."""
        return self.proof.source

    @property
    def free(self) -> bool:
        """Whether its page can be published whole."""
        return self.source is not None and _free(self.source)

    @property
    def quotes(self) -> Iterable[LinkRow]:
        """Itself."""
        return (self,)

    @property
    def around(self) -> str | None:
        """The whole sentences around the passage."""
        return self.sentence.of(self.document.text) if self.sentence else None

    @property
    def publisher(self) -> Speaker | None:
        """Who published the source."""
        return self.view.dataset.speaker.get(self.source.publisher) if self.source else None

    @cached_property
    def document(self) -> Document:
        """The text of the source; without a proof, an empty one."""
        return self.proof.document if self.proof.proved and self.proof.document else Document("")

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Where the parts of the quote stand; none without a proof."""
        return self.proof.anchor.spans if self.proof.proved and self.proof.anchor else ()

    @cached_property
    def hull(self) -> Span | None:
        """From the first part to the last."""
        return Span(self.spans[0].start, self.spans[-1].end) if self.spans else None

    @cached_property
    def sentence(self) -> Span | None:
        """The whole sentences around it."""
        return self.document.sentences.around(self.hull) if self.hull else None


def _free(source: Source) -> bool:
    return source.rights.text == "full"


@dataclass(frozen=True)
class PairRow(Row):
    """A comparison with both its claims and the two passages set side by side."""

    record: Comparison

    @property
    def claims(self) -> tuple[ClaimRow, ClaimRow]:
        """The two claims."""
        a, b = self.record.claims
        return self.view.claim[a], self.view.claim[b]

    @property
    def links(self) -> tuple[LinkRow | None, LinkRow | None]:
        """The two links: those the comparison names, else the first of each claim."""
        named = self.record.links
        if named is not None:
            return self.view.link.get(named[0]), self.view.link.get(named[1])
        a, b = (next(iter(claim.links), None) for claim in self.claims)
        return a, b

    @property
    def link_ids(self) -> tuple[str | None, str | None]:
        """Their full ids."""
        a, b = (link.id if link else None for link in self.links)
        return a, b

    @property
    def shared(self) -> list[dict[str, str]]:
        """What each answers to the questions both answer."""
        a, b = (claim.record.answers for claim in self.claims)
        return [{"question": question, "a": a[question], "b": b[question]} for question in sorted(a) if question in b]


@dataclass(frozen=True)
class AnswerRow:
    """The position a claim takes on a question."""

    claim: str
    question: str
    position: str


def answers(view: View) -> Iterator[AnswerRow]:
    """One row a claim and question."""
    for row in view.claims:
        for question, position in sorted(row.record.answers.items()):
            yield AnswerRow(row.record.id, question, position)


def verdicts(view: View) -> Iterator[Row]:
    """One row a verdict."""
    return (Row(view, verdict) for verdict in view.verdict.values())
