"""W3C Web Annotations: each proved link as an annotation of the saved text, by its words and by its place.

The saved text is named by its digest (``ni:``), so that positions, in code points, count in it and nowhere else. Where
the source has a live address, the words are a second target there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange.document import document, without_none
from factcheck.exchange.identifiers import digest_uri, identifier, licence_url
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Drop, Losses, Written

if TYPE_CHECKING:
    import pyarrow as pa

FILE = "annotations.jsonld"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"

DROPS = (
    Drop(
        "grades, flags, origins, routes",
        "an annotation joins a body to a target",
        "evidence.grade evidence.flags evidence.origin evidence.route",
    ),
    Drop("comparisons and verdicts", "only links are annotations", "comparisons verdicts"),
    Drop(
        "parts of an elided quote",
        "a selector marks the passage from its first part to its last",
        "evidence.grade=elided",
    ),
)
_MOTIVATIONS = {"states": "describing", "supports": "assessing", "refutes": "assessing", "context": "linking"}


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``annotations.jsonld``, one collection with one page."""
    records, losses = Records(tables), Losses(FILE)
    items = []
    for link in records.evidence.values():
        if link["proved"]:
            items.append(_annotation(records, link))
        else:
            losses.refuse("unproved links", "they have no place in a text", link["id"])
    losses.drop(DROPS, records)
    collection = {
        "@context": CONTEXT,
        "id": identifier(records, "annotations", "all"),
        "type": "AnnotationCollection",
        "label": records.info["title"],
        **without_none(rights=licence_url(records.info["license"])),
        "total": len(items),
    }
    if items:
        page = identifier(records, "annotations", "page")
        collection["first"] = {"id": page, "type": "AnnotationPage", "startIndex": 0, "items": items}
    return Written({FILE: document(collection)}, losses.all())


def _annotation(records: Records, link: Row) -> dict[str, Any]:
    claim, source = records.claim[link["claim"]], records.sources[link["source"]]
    body = {
        "id": identifier(records, "claim", claim["id"]),
        "type": "TextualBody",
        "value": claim["text"],
        "format": "text/plain",
        "language": records.info.get("language", "en"),
    }
    tag = {"type": "TextualBody", "value": link["stance"], "format": "text/plain", "purpose": "tagging"}
    quote = {
        "type": "TextQuoteSelector",
        "exact": link["passage"],
        **without_none(prefix=link["prefix"], suffix=link["suffix"]),
    }
    position = {"type": "TextPositionSelector", "start": link["span_start"], "end": link["span_end"]}
    saved = {
        "type": "SpecificResource",
        "source": {
            "id": digest_uri(link["source_sha256"]),
            "type": "Text",
            "format": "text/plain",
            "language": source["language"],
        },
        "selector": [quote, position],
        **without_none(scope=source["url"]),
    }
    live = {"type": "SpecificResource", "source": source["url"], "selector": quote}
    return {
        "id": identifier(records, "link", link["id"]),
        "type": "Annotation",
        "motivation": _MOTIVATIONS[link["stance"]],
        "body": [body, tag],
        "target": [saved, live] if source["url"] else [saved],
    }
