"""An import part by part gives the tables that an import at once gives."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from factcheck.exchange import parquet
from factcheck.exchange.reading import Imported, Options
from factcheck.project import WriteError, importing
from factcheck.project.errors import ReadError
from factcheck.proof import prove
from support import foreign
from support.imports import lines

FORMATS = ("averitec", "climate-fever", "fever", "scifact", "vitaminc", "wice")


def given(format_: str) -> dict[str, bytes]:
    return {name: text.encode() for name, text in foreign.files(format_).items()}


def rows(folder: Path) -> Mapping[str, list[str]]:
    """The rows of every table, sorted: parts stand one after the other."""
    return {path.name: sorted(path.read_text(encoding="utf-8").splitlines()) for path in folder.glob("*.jsonl")}


def manifest(folder: Path) -> Any:
    return json.loads((folder / "manifest.json").read_bytes())


@pytest.mark.parametrize("format_", FORMATS)
def test_parts_give_the_same_rows_as_one_import(format_: str, tmp_path: Path) -> None:
    importing.write_tables(format_, given(format_), tmp_path / "whole")
    parted = importing.write_tables(format_, given(format_), tmp_path / "parts", Options(part=1))
    assert parted.handed_on == len(foreign.records(format_))
    assert rows(tmp_path / "parts") == rows(tmp_path / "whole")
    one, other = manifest(tmp_path / "parts"), manifest(tmp_path / "whole")
    assert [one[key] for key in ("counts", "sources")] == [other[key] for key in ("counts", "sources")]
    assert [(each["path"], each.get("rows")) for each in one["files"]] == [
        (each["path"], each.get("rows")) for each in other["files"]
    ]
    for table in ("claims", "evidence", "sources"):
        made = parquet.read((tmp_path / f"parts/{table}.parquet").read_bytes())
        assert made.num_rows == len(rows(tmp_path / "whole")[f"{table}.jsonl"])


def test_ids_are_told_apart_across_parts(tmp_path: Path) -> None:
    files = {"claims.jsonl": lines([foreign.CLIMATE[0]] * 3).encode()}
    importing.write_tables("climate-fever", files, tmp_path / "there", Options(part=1))
    found = [json.loads(row)["id"] for row in rows(tmp_path / "there")["claims.jsonl"]]
    assert found == ["climate-fever-0", "climate-fever-0-2", "climate-fever-0-3"]


def test_a_part_has_the_speakers_and_sources_that_it_needs() -> None:
    parts: list[Imported] = []
    last = importing.read_foreign("averitec", given("averitec"), Options(part=1, take=parts.append))
    for part in parts:
        dataset = part.dataset
        assert {link.source for _, link in dataset.links()} == {source.id for source in dataset.sources}
        assert {source.publisher for source in dataset.sources} <= dataset.speaker.keys()
    assert (last.handed_on, last.links, last.dataset.claims) == (4, 9, ())
    assert len(last.dataset.sources) == 4  # one of each claim whose answers name no page


def test_an_import_that_breaks_off_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = 0

    def proving(*_: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise WriteError("no space left")
        return original(*_)

    original = prove
    monkeypatch.setattr(importing, "prove", proving)
    with pytest.raises(WriteError, match="no space left"):
        importing.write_tables("wice", given("wice"), tmp_path / "there", Options(part=1))
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_read_writes_nothing(tmp_path: Path) -> None:
    read = importing.write_tables("wice", {"a.jsonl": b"{}\n"}, tmp_path / "there")
    assert (len(read.rejected), list(tmp_path.iterdir())) == (1, [])


def test_files_are_read_when_they_are_asked_for(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/.hidden").write_bytes(b"x")
    path = tmp_path / "data/a.jsonl"
    path.write_bytes("größer".encode("latin-1"))
    assert list(importing.read_files([tmp_path / "data"])) == ["data/a.jsonl"]
    assert importing.read_files([path], "latin-1")["a.jsonl"].decode() == "größer"
    path.unlink()
    with pytest.raises(ReadError, match=r"a\.jsonl can't be read"):
        importing.read_files([path])["a.jsonl"]
