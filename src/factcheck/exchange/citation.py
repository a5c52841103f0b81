"""How to cite the dataset: ``CITATION.cff`` (Citation File Format 1.2.0) and ``.zenodo.json``."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange.document import document, without_none
from factcheck.exchange.records import Records
from factcheck.exchange.written import Drop, Losses, Written
from factcheck.model.licences import listed

if TYPE_CHECKING:
    import pyarrow as pa

CITATION, ZENODO = "CITATION.cff", ".zenodo.json"

DROPS = (Drop("records", "a citation names the dataset and nothing in it", "claims evidence verdicts comparisons"),)


def write_citation(tables: Mapping[str, pa.Table]) -> Written:
    """``CITATION.cff``; YAML whose values are written as JSON, which YAML reads the same."""
    records, losses = Records(tables), Losses(CITATION)
    losses.drop(DROPS, records)
    info = records.info
    fields = without_none(
        **{
            "cff-version": "1.2.0",
            "message": "If you use this dataset, please cite it as below.",
            "type": "dataset",
            "title": info["title"],
            "abstract": info.get("description"),
            "authors": [_author(creator) for creator in info.get("creators", ())] or _unnamed(records),
            "version": info["version"],
            "date-released": records.day,
            "license": _licence(records, losses),
            "url": info.get("url"),
            "keywords": list(info.get("keywords", ())),
        }
    )
    return Written(
        {CITATION: "".join(f"{name}: {_json(value)}\n" for name, value in fields.items()).encode()}, losses.all()
    )


def write_zenodo(tables: Mapping[str, pa.Table]) -> Written:
    """``.zenodo.json``, the metadata of a deposit."""
    records, losses = Records(tables), Losses(ZENODO)
    losses.drop(DROPS, records)
    info = records.info
    content = without_none(
        upload_type="dataset",
        title=info["title"],
        description=_markup(info.get("description") or info["title"]),
        creators=[without_none(**creator) for creator in info.get("creators", ())] or _unnamed(records),
        version=info["version"],
        publication_date=records.day,
        license=_licence(records, losses, lower=True),
        access_right="open" if listed(info["license"]) else "closed",
        keywords=list(info.get("keywords", ())),
        language=info.get("language", "en"),
        notes=_markup(" ".join(filter(None, (RIGHTS, origin(records))))),
    )
    return Written({ZENODO: document(content)}, losses.all())


RIGHTS = "The licence covers the annotations. Quoted passages keep the rights of their sources."
"""What the licence does not cover, in two sentences."""


UNKNOWN = "Creators not stated"
"""Who made an imported dataset that names nobody, where a format must have a name."""


def makers(records: Records) -> list[str]:
    """Who made the dataset, by name: its creators, else its curators; of an import that names nobody, nobody knows."""
    named = [creator["name"] for creator in records.info.get("creators", ())]
    return named or ([] if records.imported else [f"The curators of {records.info['name']}"])


def origin(records: Records) -> str:
    """The files that an imported dataset was made from, in a sentence; nothing of one that was written by hand."""
    listed = [f"{file['name']} (SHA-256 {file['sha256']})" for file in records.imported]
    return f"Made from {', '.join(listed)}." if listed else ""


def _unnamed(records: Records) -> list[dict[str, str]]:
    """Who made a dataset that names no creators."""
    return [{"name": name} for name in makers(records) or [UNKNOWN]]


def _licence(records: Records, losses: Losses, *, lower: bool = False) -> str | None:
    """The licence, where the format has a place for it."""
    found: str = records.info["license"]
    if not listed(found):
        losses.refuse("the licence", "only licences of the SPDX list have a place", found)
        return None
    return found.lower() if lower else found


def _author(creator: Mapping[str, Any]) -> dict[str, Any]:
    """A creator as an entity, since a name is never taken apart; an entity has no affiliation."""
    orcid = f"https://orcid.org/{creator['orcid']}" if creator.get("orcid") else None
    return without_none(name=creator["name"], orcid=orcid)


def _markup(text: str) -> str:
    """A text for a field that is read as HTML."""
    return html.escape(text, quote=False)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
