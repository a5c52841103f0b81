"""PROV-O: who handed each statement on, from the speaker to the page, as JSON-LD.

A link's passage is an entity quoted from the saved text. Each step of its route is an entity attributed to the one who
spoke or printed, derived from the step before; the reason of a step stands in ``dct:description``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange.document import document, without_none
from factcheck.exchange.identifiers import digest_uri, identifier
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Drop, Losses, Written

if TYPE_CHECKING:
    import pyarrow as pa

FILE = "prov.jsonld"

CONTEXT = {
    "prov": "http://www.w3.org/ns/prov#",
    "dct": "http://purl.org/dc/terms/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
}
DROPS = (
    Drop(
        "questions, scopes, comparisons, verdicts",
        "provenance tells where a passage comes from, not what it is worth",
        "questions claims.scope_object claims.scope_quantifier comparisons verdicts",
    ),
    Drop(
        "spans, grades, flags", "a passage is an entity with its words", "evidence.spans evidence.grade evidence.flags"
    ),
)
_UNPROVED = "not proved: the words could not be held against a saved text of the source"
_AGENTS = {"person": "prov:Person", "group": "prov:Agent", "organisation": "prov:Organization"}


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``prov.jsonld``."""
    records, losses = Records(tables), Losses(FILE)
    graph = [*_agents(records), *_sources(records), *_claims(records)]
    for link in records.evidence.values():
        graph += _steps(records, link)
    losses.drop(DROPS, records)
    return Written({FILE: document({"@context": CONTEXT, "@graph": graph})}, losses.all())


def _ref(records: Records, kind: str, id_: str) -> dict[str, str]:
    return {"@id": identifier(records, kind, id_)}


def _agents(records: Records) -> Iterator[dict[str, Any]]:
    for speaker in records.speakers.values():
        kind = _AGENTS[speaker["kind"]]
        yield {
            **_ref(records, "speaker", speaker["id"]),
            "@type": kind if kind == "prov:Agent" else ["prov:Agent", kind],
            "rdfs:label": speaker["name"],
            **without_none(**{"dct:description": speaker["role"]}),
        }


def _sources(records: Records) -> Iterator[dict[str, Any]]:
    for source in records.sources.values():
        parents = [_ref(records, "source", each["source"]) for each in source["derived_from"]]
        publishers = dict.fromkeys((source["publisher"], *([source["republishes"]] if source["republishes"] else [])))
        saved = {"@id": digest_uri(source["sha256"])} if source["sha256"] else None
        yield {
            **_ref(records, "source", source["id"]),
            "@type": "prov:Entity",
            "prov:wasAttributedTo": [_ref(records, "speaker", each) for each in publishers],
            **without_none(
                **{
                    "dct:title": source["title"],
                    "prov:wasDerivedFrom": parents,
                    "prov:atLocation": {"@id": source["url"]} if source["url"] else None,
                    "prov:alternateOf": saved,
                }
            ),
        }


def _claims(records: Records) -> Iterator[dict[str, Any]]:
    for claim in records.claims:
        links = [_ref(records, "link", link["id"]) for link in records.links.get(claim["id"], ())]
        yield {
            **_ref(records, "claim", claim["id"]),
            "@type": "prov:Entity",
            "prov:value": claim["text"],
            "prov:wasAttributedTo": _ref(records, "speaker", claim["speaker"]),
            **without_none(**{"prov:wasDerivedFrom": links}),
        }


def _steps(records: Records, link: Row) -> Iterator[dict[str, Any]]:
    """The passage, and before it each hand the statement went through."""
    handed: list[str] = []
    for place, step in enumerate(link["route"]):
        handed.append(f"{link['id']}/{place}")
        yield {
            **_ref(records, "step", handed[-1]),
            "@type": "prov:Entity",
            "prov:wasAttributedTo": _ref(records, "speaker", step["speaker"]),
            "dct:description": step["reason"],
            **({"prov:wasDerivedFrom": _ref(records, "step", handed[-2])} if place else {}),
        }
    yield {
        **_ref(records, "link", link["id"]),
        "@type": "prov:Entity",
        "prov:value": link["passage"] or link["quote"],
        **_quoted(records, link),
        **({"prov:wasDerivedFrom": _ref(records, "step", handed[-1])} if handed else {}),
    }


def _quoted(records: Records, link: Row) -> dict[str, Any]:
    """Where a passage is quoted from; of one that was not proved, only that it is said to be from there."""
    source = _ref(records, "source", link["source"])
    if link["proved"]:
        return {"prov:wasQuotedFrom": source}
    return {"prov:wasInfluencedBy": source, "dct:description": _UNPROVED}
