"""SQLite: every table typed, with primary and foreign keys, and full-text search over claims and passages.

``datasette.json`` is the metadata with which Datasette shows the file: what each table and column is, and the facets.
The bytes repeat for one version of SQLite, whose number the file format records.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING, Any

from factcheck.exchange.citation import RIGHTS
from factcheck.exchange.document import document, without_none
from factcheck.exchange.identifiers import licence_url
from factcheck.exchange.keys import foreign_keys
from factcheck.exchange.records import Records
from factcheck.exchange.rows import rows
from factcheck.exchange.withheld import withheld
from factcheck.exchange.written import Drop, Losses, Written
from factcheck.tables import TABLE, Column
from factcheck.tables.column import Kind, Words

if TYPE_CHECKING:
    import pyarrow as pa

FILE, METADATA = "dataset.sqlite", "datasette.json"

DROPS = (
    Drop(
        "inner fields of lists and groups",
        "they are JSON in a text column",
        "claims.modality evidence.spans evidence.route",
    ),
)

_SEARCHED = {
    "claims": ("text",),
    "evidence": ("quote", "passage", "sentence"),
    "dataset": ("claim_text", "quote", "passage", "sentence"),
}
_FACETS = {
    "dataset": ("speaker_name", "side", "stance", "directness", "grade", "origin", "source", "verdict"),
    "pairs": ("relation", "a_side", "b_side", "strength"),
    "claims": ("speaker", "kind", "scope_quantifier"),
    "evidence": ("source", "stance", "directness", "grade", "origin"),
    "comparisons": ("relation", "strength"),
    "verdicts": ("verdict", "confidence", "review"),
    "sources": ("kind", "publisher", "language"),
    "speakers": ("kind", "side"),
    "answers": ("question", "position"),
}
_LABELS = {"speakers": "name", "sources": "title", "questions": "text", "objects": "text", "claims": "text"}
_TYPES: Mapping[Kind, str] = {"integer": "INTEGER", "boolean": "INTEGER"}
_ORDER = "speakers questions objects sources claims evidence comparisons verdicts answers dataset pairs".split()
"""Tables after those that they refer to."""


def write(tables: Mapping[str, pa.Table]) -> Written:
    """``dataset.sqlite`` and ``datasette.json``."""
    losses = Losses(FILE)
    losses.drop(DROPS, Records(tables))
    with closing(sqlite3.connect(":memory:")) as base:
        base.execute("PRAGMA page_size = 4096")
        base.execute("PRAGMA foreign_keys = ON")
        for name in _ORDER:
            _fill(base, tables, name)
        base.commit()
        content = base.serialize()
    return Written(
        {FILE: content, METADATA: document(_metadata(Records(tables)))}, (*losses.all(), *withheld(tables, FILE))
    )


def _fill(base: sqlite3.Connection, tables: Mapping[str, pa.Table], name: str) -> None:
    table = TABLE[name]
    base.execute(f"CREATE TABLE {_name(name)} (\n  {_lines(tables, name)}\n)")
    places = ", ".join("?" * len(table.columns))
    cells = (tuple(map(_cell, row.values())) for row in _rows(tables, name))
    base.executemany(f"INSERT INTO {_name(name)} VALUES ({places})", cells)  # noqa: S608 - names of our own
    for key in foreign_keys(tables, name):
        base.execute(f"CREATE INDEX {_name(f'{name}_{key.column}')} ON {_name(name)} ({_name(key.column)})")
    if name in _SEARCHED:
        columns = ", ".join(_SEARCHED[name])
        base.execute(f"CREATE VIRTUAL TABLE {name}_fts USING fts5({columns}, content={_name(name)})")
        base.execute(f"INSERT INTO {name}_fts({name}_fts) VALUES ('rebuild')")  # noqa: S608


def _rows(tables: Mapping[str, pa.Table], name: str) -> Iterable[dict[str, Any]]:
    """The rows of a table; of objects, each after the one it is a part of, as its key asks."""
    if name != "objects":
        return rows(tables[name])
    by_id = {row["id"]: row for row in rows(tables[name])}

    def depth(row: dict[str, Any]) -> int:
        above, seen = row["part_of"], {row["id"]}
        while above in by_id and above not in seen:
            seen.add(above)
            above = by_id[above]["part_of"]
        return len(seen)

    return sorted(by_id.values(), key=lambda row: (depth(row), row["id"]))


def _lines(tables: Mapping[str, pa.Table], name: str) -> str:
    return ",\n  ".join((*_columns(name), *_constraints(tables, name)))


def _columns(name: str) -> Iterator[str]:
    key = TABLE[name].key
    for column in TABLE[name].columns:
        type_ = "TEXT" if not isinstance(column.kind, str) else _TYPES.get(column.kind, "TEXT")
        yield " ".join((_name(column.name), type_, *(["NOT NULL"] if column.name in key else []), *_check(column)))


def _check(column: Column) -> Iterator[str]:
    if isinstance(column.kind, Words):
        words = ", ".join(f"'{word}'" for word in column.kind.words)
        yield f"CHECK ({_name(column.name)} IN ({words}))"


def _constraints(tables: Mapping[str, pa.Table], name: str) -> Iterator[str]:
    yield f"PRIMARY KEY ({', '.join(map(_name, TABLE[name].key))})"
    for key in foreign_keys(tables, name):
        yield f"FOREIGN KEY ({_name(key.column)}) REFERENCES {_name(key.other)} (id)"


def _name(name: str) -> str:
    """A name in quotation marks, since some columns are words of SQL."""
    return f'"{name}"'


def _cell(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value


def _metadata(records: Records) -> dict[str, Any]:
    info = records.info
    return {
        "title": info["title"],
        **without_none(description=info.get("description"), source_url=info.get("url")),
        "license": info["license"],
        **without_none(license_url=licence_url(info["license"])),
        "about": RIGHTS,
        "databases": {FILE.partition(".")[0]: {"tables": {name: _shown(name) for name in TABLE}}},
    }


def _shown(name: str) -> dict[str, Any]:
    table = TABLE[name]
    return {
        "description": table.text,
        "columns": {column.name: column.text for column in table.columns},
        **without_none(facets=list(_FACETS.get(name, ())), label_column=_LABELS.get(name)),
        **({"fts_table": f"{name}_fts"} if name in _SEARCHED else {}),
    }
