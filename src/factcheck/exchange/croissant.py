"""Croissant 1.1, the description of datasets for machine learning: ``croissant.json`` over the Parquet files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from factcheck.exchange import parquet
from factcheck.exchange.citation import RIGHTS, makers, origin
from factcheck.exchange.claimreview import authors
from factcheck.exchange.datasheet import fates
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

FILE = "croissant.json"

DROPS = (
    Drop(
        "vocabularies",
        "a field of words is text; the words stand in the Parquet file and in the description",
        "claims.kind evidence.grade verdicts.verdict",
    ),
)

_TERMS = (
    "column excludes extract field fileProperty fileObject fileSet format includes isArray arrayShape jsonPath key md5 "
    "parentField path recordSet references regex repeated replace samplingRate separator source subField transform "
    "citeAs isLiveDataset equivalentProperty"
)
CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "dct": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "conformsTo": "dct:conformsTo",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "examples": {"@id": "cr:examples", "@type": "@json"},
    **{term: f"cr:{term}" for term in _TERMS.split()},
}
_TYPES: Mapping[Kind, str] = {"text": "sc:Text", "integer": "sc:Integer", "boolean": "sc:Boolean", "date": "sc:Date"}


_NO_DAY = "readers ask for it, and the dataset names no day; write `published` under `dataset`"


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``croissant.json`` and the Parquet files it describes."""
    records, losses = Records(tables), Losses(FILE)
    losses.drop(DROPS, records)
    if records.day is None:
        losses.lack("datePublished", _NO_DAY)
    parquets = parquet.write(tables)
    described = parquets.files
    info = records.info
    content = {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.1",
        "name": info["name"],
        "alternateName": info["title"],
        "description": f"{info.get('description') or info['title']} {RIGHTS}",
        "license": licence_url(info["license"]) or info["license"],
        "url": info.get("url") or f"urn:factcheck:{info['name']}",
        "version": info["version"],
        "inLanguage": info.get("language", "en"),
        "creator": authors(records),
        "citeAs": cite_as(records),
        **without_none(datePublished=records.day, keywords=list(info.get("keywords", ()))),
        "isLiveDataset": False,
        "rai:dataAnnotationProtocol": fates(records) or "No claim has a quote.",
        "prov:wasDerivedFrom": list(_derived(records)),
        "distribution": [_file(name, described[f"{name}.parquet"]) for name in tables],
        "recordSet": [_record_set(tables, name) for name in tables],
    }
    return Written({**described, FILE: document(content)}, (*parquets.losses, *losses.all()))


def _derived(records: Records) -> Iterator[dict[str, str]]:
    """What the dataset was made from: the files of an import, and the sources; of many, the table that lists them."""
    for file in records.imported:
        yield {"@type": "CreativeWork", "name": file["name"], "identifier": f"sha256:{file['sha256']}"}
    if len(records.sources) > MOST_LISTED:
        yield {"@type": "CreativeWork", "name": f"{len(records.sources)} sources, listed in sources.parquet"}
        return
    for id_, source in records.sources.items():
        yield {"@type": "CreativeWork", "name": records.title(id_), **without_none(url=source["url"])}


def cite_as(records: Records) -> str:
    """How to cite the dataset, in BibTeX."""
    info = records.info
    fields = without_none(
        author=" and ".join("{" + _tex(name) + "}" for name in makers(records)) or None,
        title="{" + _tex(info["title"]) + "}",
        version=info["version"],
        year=records.day[:4] if records.day else None,
        url=info.get("url"),
        note=_tex(origin(records)) or None,
    )
    return f"@misc{{{info['name']}, " + ", ".join(f"{name} = {{{value}}}" for name, value in fields.items()) + "}"


_TEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {
    sign: f"\\{sign}" for sign in "{}%&#_$"
}


def _tex(text: str) -> str:
    r"""A text that BibTeX prints as it is.

    >>> print(_tex("50 % of R&D {a_b}"))
    50 \% of R\&D \{a\_b\}
    """
    return "".join(_TEX.get(sign, sign) for sign in text)


def _file(name: str, content: bytes) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": f"{name}.parquet",
        "name": f"{name}.parquet",
        "contentUrl": f"{name}.parquet",
        "contentSize": f"{len(content)} B",
        "encodingFormat": "application/x-parquet",
        "sha256": digest(content),
    }


def _record_set(tables: Mapping[str, pa.Table], name: str) -> dict[str, Any]:
    table = TABLE[name]
    others = {key.column: key.other for key in foreign_keys(tables, name)}
    return {
        "@type": "cr:RecordSet",
        "@id": name,
        "name": name,
        "description": table.text,
        "key": [{"@id": f"{name}/{column}"} for column in table.key],
        "field": [_field(name, column, others.get(column.name)) for column in table.columns],
    }


def _field(table: str, column: Column, other: str | None) -> dict[str, Any]:
    field: dict[str, Any] = {
        "@type": "cr:Field",
        "@id": f"{table}/{column.name}",
        "name": column.name,
        "description": _described(column, other),
        **_shape(column.kind),
        **(_key(other) if other else {}),
    }
    inner = _group(column.kind)
    if inner:
        field["subField"] = list(_sub_fields(table, column.name, inner))
    else:
        field |= {"dataType": _data_type(column.kind), "source": _source(table, column.name)}
    return field


def _key(other: str) -> dict[str, Any]:
    """A reference to the ids of another table.

    The specification names the field that is meant; mlcroissant 1.1.1 does not open a description that does. The form
    of an earlier version, which names the column, it opens, validates and loads.
    """
    return {"references": _source(other, "id")}


def _described(column: Column, other: str | None) -> str:
    if isinstance(column.kind, Words):
        return f"{column.text} One of: {', '.join(column.kind.words)}."
    return f"{column.text} An `id` of `{other}`." if other else column.text


def _shape(kind: Kind) -> dict[str, Any]:
    """How deep a list goes; its lengths are not fixed."""
    depth = 0
    while isinstance(kind, Many):
        depth, kind = depth + 1, kind.of
    return {"isArray": True, "arrayShape": ",".join(["-1"] * depth)} if depth else {}


def _group(kind: Kind) -> Group | None:
    while isinstance(kind, Many):
        kind = kind.of
    return kind if isinstance(kind, Group) else None


def _data_type(kind: Kind) -> str:
    while isinstance(kind, Many):
        kind = kind.of
    return "sc:Text" if isinstance(kind, Words | Group) else _TYPES[kind]


def _sub_fields(table: str, column: str, kind: Group) -> Iterator[dict[str, Any]]:
    for name, inner in kind.fields:
        yield {
            "@type": "cr:Field",
            "@id": f"{table}/{column}/{name}",
            "name": name,
            "dataType": _data_type(inner),
            "source": {**_source(table, column), "transform": {"jsonPath": f"$.{name}"}},
        }


def _source(table: str, column: str) -> dict[str, Any]:
    return {"fileObject": {"@id": f"{table}.parquet"}, "extract": {"column": column}}
