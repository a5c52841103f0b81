"""Folders as they are found: pipes, links to nothing, files that are no tables, columns named twice."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from factcheck.scale import ScaleError, verify
from support.quotes import QUOTES, SOURCES, rejected, results, write

GOOD = {"id": "good", "source_id": "wall", "quote": "The council met"}


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    (folder / "closed").mkdir(parents=True)
    for row in SOURCES:
        (folder / f"{row['id']}.txt").write_bytes(row["text"].encode())
    return folder


@pytest.fixture
def quotes(tmp_path: Path) -> Path:
    return write(tmp_path / "quotes.jsonl", [GOOD])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
def test_only_regular_files_are_read_and_the_others_counted(tmp_path: Path, texts: Path, quotes: Path) -> None:
    os.mkfifo(texts / "pipe.txt")
    (texts / "gone.txt").symlink_to(tmp_path / "absent")
    (texts / "loop.txt").symlink_to(texts / "loop.txt")
    (texts / "again").symlink_to(texts)
    summary = verify(quotes, texts, tmp_path / "out").summary
    assert (summary.sources, summary.sources_rejected, summary.results) == (2, 4, 1)
    assert {row["file"]: row["reason"] for row in rejected(tmp_path / "out")} == {
        "pipe.txt": "It is no regular file but a pipe.",
        "gone.txt": "It is a link to a file that is not there.",
        "loop.txt": "It is a link that leads to itself.",
        "again": "It is a link to a folder; such links are not followed.",
    }


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("wall.pdf", b"%PDF-1.7"),
        ("wall.docx", b"PK\x03\x04" + bytes(99)),
        ("wall.rtf", b"{\\rtf1 The council met}"),
        ("wall.html", b"<p>The council met"),
        ("wall.HTM", b"\xff\xfe"),
    ],
)
def test_the_original_beside_a_text_is_told_and_the_text_is_read(
    tmp_path: Path, texts: Path, quotes: Path, name: str, content: bytes
) -> None:
    (texts / name).write_bytes(content)
    summary = verify(quotes, texts, tmp_path / "out").summary
    assert (summary.sources, summary.sources_rejected, summary.results) == (2, 1, 1)
    (row,) = rejected(tmp_path / "out")
    assert (row["file"], "is taken for the original of that text" in row["reason"]) == (name, True)
    assert "wall.txt" in row["reason"]


@pytest.mark.parametrize("content", [b"Another text.", "The council met".encode("utf-16"), b"caf\xe9 and the rest"])
def test_another_text_of_the_same_name_is_no_original(
    tmp_path: Path, texts: Path, quotes: Path, content: bytes
) -> None:
    (texts / "wall.md").write_bytes(content)
    assert verify(quotes, texts, tmp_path / "out").summary.results == 0


def test_a_page_alone_is_read_as_it_is(tmp_path: Path, texts: Path, quotes: Path) -> None:
    (texts / "wall.txt").rename(texts / "wall.html")
    summary = verify(quotes, texts, tmp_path / "out").summary
    assert (summary.sources_rejected, summary.results) == (0, 1)


def test_a_folder_that_cannot_be_read_is_counted(
    tmp_path: Path, texts: Path, quotes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    def denied(path: Any) -> Any:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", denied)
    summary = verify(quotes, texts, tmp_path / "out").summary
    assert (summary.sources, summary.sources_rejected) == (2, 1)
    (row,) = rejected(tmp_path / "out")
    assert (row["file"], row["reason"]) == ("closed", "The folder can't be read: Permission denied.")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes")
def test_a_pipe_is_no_table(tmp_path: Path, texts: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")
    with pytest.raises(ScaleError, match="is no regular file"):
        verify(tmp_path / "pipe.jsonl", texts, tmp_path / "out")


@pytest.mark.parametrize("column", ["quote", "id", "source_id"])
def test_a_column_that_is_empty_everywhere_keeps_every_row_aside(tmp_path: Path, texts: Path, column: str) -> None:
    columns = {name: [GOOD[name]] * 2 for name in GOOD} | {column: pa.array([None, None], pa.string())}
    pq.write_table(pa.table(columns), tmp_path / "q.parquet")
    summary = verify(tmp_path / "q.parquet", texts, tmp_path / "out").summary
    assert (summary.quotes, summary.results, summary.rejected) == (2, 0, 2)


def test_files_that_are_no_tables_are_passed_over_by_name(tmp_path: Path, texts: Path) -> None:
    write(tmp_path / "parts/a.jsonl", QUOTES[:2])
    (tmp_path / "parts/_SUCCESS").touch()
    (tmp_path / "parts/readme.txt").write_bytes(b"Quotes of the council.")
    verify(tmp_path / "parts/a.jsonl", texts, tmp_path / "first")
    (tmp_path / "first").rename(tmp_path / "parts/first")
    summary = verify(tmp_path / "parts", texts, tmp_path / "out").summary
    assert (summary.quotes, summary.results) == (2, 2)
    assert summary.passed_over == ("_SUCCESS", "first", "readme.txt")


def test_sources_are_a_table_where_most_files_are_tables(tmp_path: Path, texts: Path, quotes: Path) -> None:
    write(tmp_path / "tables/a.parquet", SOURCES)
    (tmp_path / "tables/_SUCCESS").touch()
    summary = verify(quotes, tmp_path / "tables", tmp_path / "out").summary
    assert (summary.results, summary.sources, summary.passed_over) == (1, 2, ("_SUCCESS",))
    write(texts / "list.csv", [{"note": "x"}])
    summary = verify(quotes, texts, tmp_path / "out").summary
    assert (summary.results, summary.sources, summary.passed_over) == (1, 3, ())


def test_a_column_or_key_that_stands_twice_is_never_guessed(tmp_path: Path, texts: Path) -> None:
    (tmp_path / "q.csv").write_bytes(b"id,source_id,quote,quote\nq,wall,x,The council met\n")
    with pytest.raises(ScaleError, match='has the column "quote" twice'):
        verify(tmp_path / "q.csv", texts, tmp_path / "out")
    (tmp_path / "q.csv").write_bytes(b"id,source_id,quote,,\nq,wall,The council met,,\n")
    assert verify(tmp_path / "q.csv", texts, tmp_path / "out").summary.results == 1
    (tmp_path / "q.jsonl").write_bytes(b'{"id": "q", "source_id": "wall", "quote": "x", "quote": "The council met"}\n')
    assert verify(tmp_path / "q.jsonl", texts, tmp_path / "out").summary.rejected == 1
    assert rejected(tmp_path / "out")[0]["reason"] == 'The line holds "quote" twice.'


@pytest.mark.parametrize(("tag", "taken"), [("nl", True), ("zh-Hant-TW", True), ("english", False), ("nl_BE", False)])
def test_the_language_of_a_row_has_the_shape_of_a_tag(tmp_path: Path, texts: Path, tag: str, taken: bool) -> None:
    path = write(tmp_path / "q.jsonl", [{**GOOD, "language": tag}])
    assert verify(path, texts, tmp_path / "out").summary.results == taken
    assert taken or f'The language "{tag}" is no tag' in rejected(tmp_path / "out")[0]["reason"]


def saved(text: str) -> Iterator[tuple[str, bytes, str]]:
    yield "q.csv", text.encode("utf-16"), "is in UTF-16; save it as UTF-8"
    yield "q.jsonl", text.encode("utf-16"), "is in UTF-16; save it as UTF-8"


@pytest.mark.parametrize(("name", "content", "why"), list(saved("id,source_id,quote\nq,wall,The council met\n")))
def test_how_a_table_was_saved_is_told(tmp_path: Path, texts: Path, name: str, content: bytes, why: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ScaleError, match=why):
        verify(tmp_path / name, texts, tmp_path / "out")
    assert not results_of(tmp_path / "out")


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_what_parts_the_cells_of_a_table_is_told_by_its_first_line(
    tmp_path: Path, texts: Path, sign: str, mark: bytes
) -> None:
    lines = (
        ("id", "source_id", "quote", '"a, b; c"'),
        ("q", "wall", '"The council met"', "x,y" if sign != "," else "x;y"),
    )
    (tmp_path / "q.csv").write_bytes(mark + "".join(f"{sign.join(cells)}\r\n" for cells in lines).encode())
    summary = verify(tmp_path / "q.csv", texts, tmp_path / "out").summary
    assert (summary.results, summary.unfaithful, summary.rejected) == (1, 0, 0)


@pytest.mark.parametrize("above", [0, 1, 3])
def test_a_quotation_mark_that_is_not_closed_is_told_in_the_last_row_too(
    tmp_path: Path, texts: Path, above: int
) -> None:
    rows = [f"q{number},wall,The council met\n" for number in range(above)]
    (tmp_path / "q.csv").write_text("".join(["id,source_id,quote\n", *rows, 'last,wall,"The council met']), "utf-8")
    assert verify(tmp_path / "q.csv", texts, tmp_path / "out").summary.results == above
    (row,) = rejected(tmp_path / "out")
    assert (row["row"], row["rows"]) == (above + 2, 1)
    assert row["reason"] == "The row is no CSV: a quotation mark opens a cell that is not closed."


def results_of(out: Path) -> list[str]:
    return list(results(out)) if (out / "results.parquet").exists() else []


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="a system whose names are Unicode")
def test_a_name_that_is_no_utf8_is_kept_aside_with_its_reason(tmp_path: Path, texts: Path, quotes: Path) -> None:
    (texts / os.fsdecode(b"bad\xff.txt")).write_bytes(b"The council met on Tuesday.")
    (texts / os.fsdecode(b"old\xe9")).mkdir()
    (texts / os.fsdecode(b"old\xe9") / "wall.txt").write_bytes(b"The council met on Tuesday.")
    summary = verify(quotes, texts, tmp_path / "out").summary
    assert (summary.sources, summary.sources_rejected, summary.results) == (2, 2, 1)
    assert [(row["file"], row["reason"]) for row in rejected(tmp_path / "out")] == [
        (name, "Its name is not UTF-8; rename it.") for name in (r"bad\xff.txt", r"old\xe9/wall.txt")
    ]


def test_what_is_hidden_is_passed_over_by_name(tmp_path: Path, texts: Path, quotes: Path) -> None:
    (texts / ".git/objects").mkdir(parents=True)
    for name in (".hidden.txt", "closed/.DS_Store", ".git/config", ".git/objects/ab"):
        (texts / name).write_bytes(b"The council met.")
    hidden = (".git", ".hidden.txt", "closed/.DS_Store")
    summary = verify(quotes, texts, tmp_path / "out").summary
    assert (summary.sources, summary.passed_over) == (2, hidden)
    write(tmp_path / "parts/a.jsonl", QUOTES[:2])
    (tmp_path / "parts/.a.jsonl.crc").write_bytes(b"crc")
    assert verify(tmp_path / "parts", texts, tmp_path / "out").summary.passed_over == (".a.jsonl.crc", *hidden)


def test_a_quote_whose_source_is_not_found_is_told_what_could_not_be_read(tmp_path: Path) -> None:
    lines = [*(json.dumps(row) for row in SOURCES), '{"id": "k", "text": "x", "text": "y"}', "no JSON"]
    (tmp_path / "s.jsonl").write_text("\n".join(lines), encoding="utf-8")
    path = write(tmp_path / "q.jsonl", [GOOD, {**GOOD, "id": "k", "source_id": "k"}])
    verify(path, tmp_path / "s.jsonl", tmp_path / "out")
    (row,) = (row for row in rejected(tmp_path / "out") if row["table"] == "quotes")
    places = "s.jsonl, line 3 and s.jsonl, line 4"
    assert row["reason"] == f'No source has the id "k"; it may stand in what could not be read: {places}.'


def test_only_the_first_places_that_could_not_be_read_are_named(tmp_path: Path, texts: Path) -> None:
    for number in range(5):
        (texts / f"gone{number}.txt").symlink_to(tmp_path / "absent")
    verify(write(tmp_path / "q.jsonl", [{**GOOD, "source_id": "gone4"}]), texts, tmp_path / "out")
    *_, row = rejected(tmp_path / "out")
    assert row["reason"].endswith(" could not be read: gone0.txt; gone1.txt; gone2.txt and others.")
