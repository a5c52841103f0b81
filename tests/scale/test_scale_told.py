"""What is said of rows that were kept aside, and of a table that can't be read: where, why, and what to do."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from factcheck.scale import ScaleError, verify
from factcheck.scale.bulk.guessing import MOST
from support.quotes import QUOTES, SOURCES, many, rejected, write

ROW = {"id": "q", "quote": "The council met on Monday."}


@pytest.mark.parametrize(
    ("asked", "meant"), [("Wall", "wall"), ("wall.txt", "wall"), ("rain", "2024/rain"), ("wal", "wall")]
)
def test_an_id_that_is_not_found_brings_the_one_most_like_it(asked: str, meant: str, tmp_path: Path) -> None:
    sources = write(tmp_path / "s.jsonl", [{"id": "wall", "text": "It."}, {"id": "2024/rain", "text": "It."}])
    verify(write(tmp_path / "q.jsonl", [{**ROW, "source_id": asked}]), sources, tmp_path / "out")
    assert rejected(tmp_path / "out")[0]["reason"] == f'No source has the id "{asked}". Did you mean "{meant}"?'


def test_among_very_many_sources_none_is_guessed(tmp_path: Path) -> None:
    sources = write(tmp_path / "s.jsonl", many(MOST + 1)[1])
    verify(write(tmp_path / "q.jsonl", [{**ROW, "source_id": "S1"}]), sources, tmp_path / "out")
    assert rejected(tmp_path / "out")[0]["reason"] == 'No source has the id "S1".'


def test_a_column_in_other_letters_is_offered(tmp_path: Path) -> None:
    quotes = write(tmp_path / "q.jsonl", []).with_suffix(".csv")
    quotes.write_text("ID,source_id,quote\n", encoding="utf-8")
    with pytest.raises(ScaleError) as error:
        verify(quotes, write(tmp_path / "s.jsonl", SOURCES), tmp_path / "out")
    assert str(error.value).endswith('its columns are: ID, source_id, quote. Did you mean "ID"? Name it "id".')


@pytest.mark.parametrize(("name", "told"), [("q.csv", "line 8"), ("q.jsonl", "line 7"), ("q.parquet", "row 7")])
def test_rows_are_called_lines_where_they_are_lines(name: str, told: str, tmp_path: Path) -> None:
    quotes = [*QUOTES, QUOTES[0], QUOTES[0]]
    verify(write(tmp_path / name, quotes), write(tmp_path / "s.jsonl", SOURCES), tmp_path / "out")
    first = told.replace("8", "2").replace("7", "1")
    assert [row["reason"] for row in rejected(tmp_path / "out")] == [f"Its id stands in {first} already."] * 2


def latin(tmp_path: Path) -> Path:
    rows = "".join(f'q{at},wall,"Caf\xe9 {at} \x93all\x94"\n' for at in range(5))
    table = tmp_path / "q.csv"
    table.write_bytes(f"id,source_id,quote\n{rows}".replace("\x93", "“").replace("\x94", "”").encode("cp1252"))
    return table


def test_a_table_in_another_encoding_is_told_once_with_what_to_do(tmp_path: Path) -> None:
    found = verify(latin(tmp_path), write(tmp_path / "s.jsonl", SOURCES), tmp_path / "out")
    [told] = found.summary.not_utf8
    assert told.startswith("q.csv is not UTF-8: the byte 0xE9")
    assert "probably in Windows-1252" in told
    assert 'save it again as "UTF-8"' in told
    assert told.endswith("5 lines of it were kept aside.")
    assert [row["row"] for row in found.aside] == [2]
    assert len(rejected(tmp_path / "out")) == 5


def test_a_single_wrong_byte_far_down_is_told_too(tmp_path: Path) -> None:
    table = tmp_path / "q.jsonl"
    good = b'{"id": "g", "source_id": "wall", "quote": "' + b"x" * 2**20 + b'"}\n'
    table.write_bytes(good + b'{"id": "b", "source_id": "wall", "quote": "caf\xe9"}\n')
    found = verify(table, write(tmp_path / "s.jsonl", SOURCES), tmp_path / "out")
    assert found.summary.not_utf8 == ('q.jsonl is not UTF-8 in 1 line. Save it again as "UTF-8".',)


def test_text_in_parquet_that_is_not_utf8_is_told_by_row_and_column(tmp_path: Path) -> None:
    quotes = pa.array([b"It will repair the part", b"caf\xe9"], pa.binary()).view(pa.string())
    pq.write_table(pa.table({"id": ["a", "b"], "source_id": ["wall"] * 2, "quote": quotes}), tmp_path / "q.parquet")
    found = verify(tmp_path / "q.parquet", write(tmp_path / "s.jsonl", SOURCES), tmp_path / "out")
    told = "q.parquet holds text that is not UTF-8 in 1 row. Write the table again with its text in UTF-8."
    assert found.summary.not_utf8 == (told,)
    assert [(row["row"], row["reason"]) for row in found.aside] == [(2, "The quote is not UTF-8, at character 4.")]


def test_an_outcome_is_one_line(tmp_path: Path) -> None:
    found = verify(write(tmp_path / "q.csv", QUOTES), write(tmp_path / "s.jsonl", SOURCES), tmp_path / "out")
    assert repr(found) == "<Outcome: 6 quotes: 2 faithful, 4 not, 0 kept aside>"
