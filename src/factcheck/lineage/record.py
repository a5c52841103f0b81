"""A lineage as plain data, for JSON: counts, documents, every shared run with its spans, what rests on how much."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.lineage.credits import Credit
from factcheck.lineage.direction import Reason
from factcheck.lineage.independence import Independence
from factcheck.lineage.kinship import Joined
from factcheck.lineage.overview import Overview
from factcheck.lineage.page import Page
from factcheck.lineage.reuse import Quotation, Reuse, Run
from factcheck.model import Source
from factcheck.text import Span


def record(overview: Overview) -> dict[str, Any]:
    """The lineage as dictionaries and lists; offsets are code points of the saved texts, half-open."""
    return {
        "documents": len(overview.documents),
        "origins": len(set(overview.origins.values())),
        "sources": [_source(overview, source) for source in overview.documents],
        "reuse": [_joined(joined, overview) for joined in overview.joined],
        "links": [
            {
                "id": told.link,
                "manner": told.manner,
                "route": [{"speaker": step.speaker, "reason": step.reason} for step in told.route],
                "origin": told.origin,
            }
            for told in overview.told
        ],
        "claims": [_behind("id", id_, behind) for id_, behind in overview.claims.items()],
        "verdicts": [_behind("claim", id_, behind) for id_, behind in overview.verdicts.items()],
    }


def _source(overview: Overview, source: Source) -> dict[str, Any]:
    return {
        "id": source.id,
        "publisher": source.publisher,
        "republishes": source.republishes,
        "origin": overview.origins[source.id],
        "derived_from": [{"source": each.source, "reason": each.reason} for each in source.derived_from],
        "credits": [
            {"organisation": each.organisation, "start": each.span.start, "end": each.span.end}
            for each in overview.credits.get(source.id, ())
        ],
    }


def _joined(joined: Joined, overview: Overview) -> dict[str, Any]:
    reuse, direction = joined.reuse, joined.direction
    return {
        "a": _side(reuse, reuse.one.id),
        "b": _side(reuse, reuse.other.id),
        "identical": reuse.identical,
        "copied": reuse.copied,
        "parent": direction.parent,
        "declared": direction.declared,
        "explained_by": overview.explained.get((reuse.one.id, reuse.other.id)),
        "reasons": [_reason(reason) for reason in direction.reasons],
        "against": [_reason(reason) for reason in direction.against],
        "runs": [_run(reuse, run) for run in reuse.runs],
        "quotations": {source: [_quotation(each) for each in found] for source, found in reuse.quotations.items()},
    }


def _side(reuse: Reuse, source: str) -> dict[str, Any]:
    side = reuse.sides[source]
    return {
        "source": source,
        "words": side.page.words.count,
        "contained": round(side.contained, 4),
        "covered": round(side.covered, 4),
        "credits": [_credit(each, side.page) for each in side.credits],
    }


def _run(reuse: Reuse, run: Run) -> dict[str, Any]:
    places = {"a": (reuse.one, run.a), "b": (reuse.other, run.b)}
    return {
        "words": run.words,
        "kind": run.kind,
        "counts": run.counts,
        **{
            name: {
                **_span(place.span, page),
                "quoted": place.quoted,
                "credit": _credit(credit, page) if (credit := reuse.sides[page.id].credit(place)) else None,
            }
            for name, (page, place) in places.items()
        },
    }


def _quotation(quotation: Quotation) -> dict[str, Any]:
    found = quotation.found
    return {
        "start": quotation.span.start,
        "end": quotation.span.end,
        "found": {"start": found.start, "end": found.end} if found else None,
    }


def _credit(credit: Credit, page: Page) -> dict[str, Any]:
    return {"organisation": credit.organisation, **_span(credit.span, page)}


def _span(span: Span, page: Page) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.of(page.text)}


def _reason(reason: Reason) -> Mapping[str, str | None]:
    return {"kind": reason.kind, "parent": reason.parent, "text": reason.text}


def _behind(key: str, id_: str, behind: Independence) -> dict[str, Any]:
    return {
        key: id_,
        "documents": len(behind.documents),
        "origins": len(behind.origins),
        "speakers": len(behind.speakers),
        "document_ids": list(behind.documents),
        "origin_ids": list(behind.origins),
        "speaker_ids": list(behind.speakers),
    }
