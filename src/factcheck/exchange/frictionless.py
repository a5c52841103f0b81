"""Frictionless Data Package v2: ``datapackage.json`` over the CSV files, with types, vocabularies, keys and digests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange import csv
from factcheck.exchange.citation import RIGHTS, makers
from factcheck.exchange.document import document, without_none
from factcheck.exchange.identifiers import licence_url
from factcheck.exchange.keys import foreign_keys
from factcheck.exchange.manifest import digest
from factcheck.exchange.records import MOST_LISTED, Records
from factcheck.exchange.written import Drop, Losses, Written
from factcheck.tables import TABLE, Column
from factcheck.tables.column import Group, Kind, Many, Words

if TYPE_CHECKING:
    import pyarrow as pa

FILE = "datapackage.json"
_PROFILES = "https://datapackage.org/profiles/2.0"

DROPS = (
    Drop(
        "inner fields of lists and groups",
        "they are JSON in a cell, typed as array or object",
        "claims.modality evidence.spans evidence.route",
    ),
)
_TYPES: Mapping[Kind, str] = {"text": "string", "integer": "integer", "boolean": "boolean", "date": "date"}


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``datapackage.json`` and the CSV files it describes."""
    records, losses = Records(tables), Losses(FILE)
    losses.drop(DROPS, records)
    described = csv.write(tables)
    info = records.info
    package = {
        "$schema": f"{_PROFILES}/datapackage.json",
        "name": info["name"],
        "title": info["title"],
        "version": info["version"],
        **without_none(
            description=info.get("description"),
            homepage=info.get("url"),
            created=f"{records.day}T00:00:00Z" if records.day else None,
            keywords=list(info.get("keywords", ())),
        ),
        "licenses": [{"name": info["license"], **without_none(path=licence_url(info["license"])), "title": RIGHTS}],
        **without_none(contributors=[{"title": name, "roles": ["creator"]} for name in makers(records)]),
        "sources": _sources(records),
        "resources": [_resource(tables, name, described.files[f"{name}.csv"]) for name in tables],
    }
    return Written({**described.files, FILE: document(package)}, (*described.losses, *losses.all()))


def _sources(records: Records) -> list[dict[str, str]]:
    """The sources by title and address; of many, the table that lists them."""
    found = records.sources
    if len(found) > MOST_LISTED:
        return [{"title": f"{len(found)} sources, listed in sources.csv", "path": "sources.csv"}]
    return [{"title": records.title(id_), **without_none(path=source["url"])} for id_, source in found.items()]


def _resource(tables: Mapping[str, pa.Table], name: str, content: bytes) -> dict[str, Any]:
    table = TABLE[name]
    return {
        "$schema": f"{_PROFILES}/dataresource.json",
        "name": name,
        "type": "table",
        "path": f"{name}.csv",
        "description": table.text,
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{digest(content)}",
        "schema": {
            "$schema": f"{_PROFILES}/tableschema.json",
            "fields": [_field(column, required=column.name in table.key) for column in table.columns],
            "fieldsMatch": "exact",
            "missingValues": [""],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {
                    "fields": [key.column],
                    "reference": {"resource": "" if key.other == name else key.other, "fields": ["id"]},
                }
                for key in foreign_keys(tables, name)
            ],
        },
    }


def _field(column: Column, *, required: bool) -> dict[str, Any]:
    kind = column.kind
    constraints: dict[str, Any] = {"required": True} if required else {}
    field: dict[str, Any] = {"name": column.name, "type": _type(kind), "description": column.text}
    if isinstance(kind, Words):
        constraints["enum"] = list(kind.words)
        field |= {"categories": list(kind.words), "categoriesOrdered": False}
    return field | ({"constraints": constraints} if constraints else {})


def _type(kind: Kind) -> str:
    if isinstance(kind, Words):
        return "string"
    if isinstance(kind, Many):
        return "array"
    return "object" if isinstance(kind, Group) else _TYPES[kind]
