"""SQLite and DuckDB on the export, with the queries of docs/publish.md."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from factcheck.exchange import parquet
from factcheck.tables import TABLE, TABLES
from support.repository import ROOT


@pytest.fixture
def base(dist: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"{(dist / 'dataset.sqlite').as_uri()}?mode=ro", uri=True)) as connection:
        yield connection


def _query(language: str, number: int = 0) -> str:
    page = (ROOT / "docs/publish.md").read_text(encoding="utf-8")
    blocks: list[str] = re.findall(rf"^```{language}\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return blocks[number]


def test_the_file_is_sound_and_its_keys_hold(base: sqlite3.Connection) -> None:
    assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert base.execute("PRAGMA foreign_key_check").fetchall() == []
    assert base.execute("PRAGMA foreign_key_list(evidence)").fetchall()


def test_every_row_of_every_table_is_there(base: sqlite3.Connection, dist: Path) -> None:
    for table in TABLES:
        rows = parquet.read((dist / f"{table.name}.parquet").read_bytes()).to_pylist()
        found = base.execute(f'SELECT * FROM "{table.name}"').fetchall()  # noqa: S608 - names of our own
        assert len(found) == len(rows)
        places = [at for at, column in enumerate(table.columns) if column.kind in ("text", "integer")]
        expected = {tuple(list(row.values())[at] for at in places) for row in rows}
        assert {tuple(row[at] for at in places) for row in found} == expected


def test_words_are_found_in_passages_and_claims(base: sqlite3.Connection) -> None:
    for table, column in (("evidence", "passage"), ("claims", "text"), ("dataset", "quote")):
        (text,) = base.execute(f"SELECT {column} FROM {table} LIMIT 1").fetchone()  # noqa: S608
        word = max(re.findall(r"[a-z]+", text), key=len)
        hits = base.execute(
            f"SELECT {table}.rowid FROM {table}_fts JOIN {table} ON {table}.rowid = {table}_fts.rowid "  # noqa: S608
            f"WHERE {table}_fts MATCH ?",
            (word,),
        )
        assert hits.fetchall(), word


def test_the_query_of_the_docs_finds_passages(base: sqlite3.Connection) -> None:
    assert base.execute(_query("sql")).fetchall()


def test_a_word_outside_a_vocabulary_is_refused(dist: Path) -> None:
    with closing(sqlite3.connect(":memory:")) as base:
        base.deserialize((dist / "dataset.sqlite").read_bytes())
        with pytest.raises(sqlite3.IntegrityError):
            base.execute("UPDATE claims SET kind = 'guess'")


def test_datasette_is_told_columns_that_exist(dist: Path) -> None:
    ((_, database),) = json.loads((dist / "datasette.json").read_bytes())["databases"].items()
    for name, shown in database["tables"].items():
        columns = {column.name for column in TABLE[name].columns}
        assert set(shown["columns"]) == columns
        assert set(shown.get("facets", ())) <= columns
        assert {shown.get("label_column", "id")} <= columns | {"id"}


def test_duckdb_reads_parquet_without_a_hint(dist: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(dist.parent)
    query = _query("sql", 1).replace("dist/", f"{dist.name}/")
    with closing(duckdb.connect()) as base:
        found = base.execute(query).fetchall()
        (proved,) = base.execute(f"SELECT sum(len(spans)) FROM '{dist.name}/evidence.parquet'").fetchone() or (0,)  # noqa: S608
    assert found
    assert proved >= len(found) > 0
