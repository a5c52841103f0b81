"""A small dataset with everything that an export can carry, proved by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from factcheck.anchoring import Anchor, Edge, Omission
from factcheck.diagnostics import Diagnostic, Severity
from factcheck.model import (
    Claim,
    Comparison,
    Dataset,
    DatasetInfo,
    Evidence,
    Object,
    Question,
    Source,
    Speaker,
    Verdict,
)  # fmt: skip
from factcheck.proof import Proof, Proofs, Step
from factcheck.tables import tables
from factcheck.text import Area, Document, Span

TEXT = "🌊 Wall news\n\nThe office said: “Part of it, and only part, stands.” It may hold.\n"
DIGEST = "ab" * 32
DOCUMENT = Document(TEXT, DIGEST, (Area("headline", Span(0, 11)), Area("body", Span(13, len(TEXT) - 1))))

INFO = {"name": "wall", "title": "What stands?", "version": "0.1.0", "license": "CC-BY-4.0"}
SPEAKERS = (
    {"id": "residents", "kind": "group", "name": "The residents", "side": "residents", "count": 40},
    {"id": "office", "kind": "organisation", "name": "The office", "side": "council"},
    {"id": "news", "kind": "organisation", "name": "Wall News"},
)
SOURCES = (
    {
        "id": "news",
        "file": "seeds/news.txt",
        "sha256": DIGEST,
        "kind": "digest",
        "publisher": "news",
        "title": "Wall news",
        "published": "2019-03",
        "unknown": {"url": "not stated", "author": "not stated"},
        "derived_from": [{"source": "memo", "reason": "the same words"}],
    },
    {"id": "memo", "kind": "document", "publisher": "residents", "text": "private", "language": "fr"},
)
CLAIMS: tuple[dict[str, Any], ...] = (
    {
        "id": "office-part",
        "speaker": "office",
        "text": "Part of the wall stands.",
        "answers": {"how-much": "part of it"},
        "scope": {"quantifier": "part", "object": "wall", "amount": {"value": "2.4", "unit": "km"}, "from": "2018"},
        "modality": ["asserted", "hedged"],
        "said": {"date": "2019-02-28/2019-03", "occasion": "=the vote", "basis": ["news:3"]},
        "waive": [{"code": "FC312", "reason": "the hedge belongs to the next sentence"}],
        "foreign": {"imported": "yes, é"},
        "evidence": [
            {"id": "news-2", "source": "news", "quote": 'The office said: "Part of it ... stands."'},
            {"id": "news-1", "source": "news", "quote": "It may hold.", "verb": "said", "drift": ["modality"]},
        ],
    },
    {
        "id": "all-of-it",
        "speaker": "residents",
        "text": 'All of it, said\r\n"they".',
        "answers": {"when": "now", "how-much": "all of it"},
        "evidence": [{"id": "memo-1", "source": "memo", "quote": "All of it."}],
    },
    {
        "id": "none-of-it",
        "speaker": "office",
        "text": "None of it stands.",
        "status": "retracted",
        "answers": {"how-much": "none"},
        "evidence": [{"id": "news-1", "source": "news", "quote": "It may hold."}],
    },
)
COMPARISONS = (
    {"claims": ["office-part", "all-of-it"], "relation": "contradicts", "dimensions": ["quantity"], "rationale": "No."},
    {"claims": ["none-of-it", "all-of-it"], "relation": "contradicts", "dimensions": ["quantity"]},
)
VERDICTS = (
    {
        "claim": "all-of-it",
        "verdict": "refuted",
        "issues": ["overstated_scope"],
        "confidence": "low",
        "against": ["office-part"],
        "sets": [["office-part"], ["office-part/news-2"]],
        "history": [{"date": "2026", "verdict": "refuted", "why": "first reading"}],
    },
    {"claim": "none-of-it", "verdict": "unverified"},
)


@dataclass(frozen=True)
class Waived:
    """A finding set aside, as the engine of the rules has it."""

    diagnostic: Diagnostic
    reason: str


@dataclass(frozen=True)
class Example:
    """A dataset with its proofs and what was waived."""

    dataset: Dataset
    proofs: Proofs
    waived: tuple[Waived, ...]

    def tables(self) -> Any:
        return tables(self.dataset, self.proofs, waived=self.waived)

    def rows(self, table: str) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.tables()[table].to_pylist()
        return rows

    def row(self, table: str, id_: str) -> dict[str, Any]:
        return next(row for row in self.rows(table) if row["id"] == id_)


def example(claims: tuple[dict[str, Any], ...] = CLAIMS) -> Example:
    """The dataset, with its claims in the order given."""
    dataset = Dataset(
        info=DatasetInfo.model_validate(INFO),
        speakers=tuple(map(Speaker.model_validate, SPEAKERS)),
        sources=tuple(map(Source.model_validate, SOURCES)),
        questions=(Question(id="when", text="When?"), Question(id="how-much", text="How much of it?")),
        objects=(Object(id="wall", text="the wall"),),
        claims=tuple(map(Claim.model_validate, claims)),
        comparisons=tuple(map(Comparison.model_validate, COMPARISONS)),
        verdicts=tuple(map(Verdict.model_validate, VERDICTS)),
    )
    links = tuple(_proof(dataset, claim, link) for claim, link in dataset.links())
    return Example(dataset, Proofs(links, {"news": DOCUMENT}), (_waived(),))


def _proof(dataset: Dataset, claim: Claim, link: Evidence) -> Proof:
    source = dataset.source[link.source]
    if source.text == "private":
        return Proof(claim, link, source, grade="unproved", route=(Step(claim.speaker, "speaks"),))
    if "..." not in link.quote:
        anchor, edges = Anchor("verbatim", spans=(at(link.quote),)), (Edge("cut", "hedge", "may", at("may")),)
        return Proof(claim, link, source, DOCUMENT, "verbatim", anchor, ("cut",), edges, directness="paraphrase")
    gap = at(", and only part,")
    parts = (at("The office said: “Part of it"), at("stands.”"))
    return Proof(
        claim,
        link,
        source,
        DOCUMENT,
        "elided",
        Anchor("elided", spans=parts, omitted=(Omission("...", gap.of(TEXT), gap),)),
        directness="partial",
        spoken=(at("Part of it, and only part, stands."),),
        route=(Step("office", "speaks"), Step("news", "publishes")),
        origin="office",
    )


def at(words: str) -> Span:
    """Where words stand in the source."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def _waived() -> Waived:
    found = Diagnostic(
        "FC312", "cut-hides-hedge", Severity.WARNING, "The cut hides “may”.", record="office-part/news-1"
    )
    return Waived(found, "the hedge belongs to the next sentence")
