"""Tables that are damaged, or written by programs that know better: nothing is lost without a word, nothing guessed."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from factcheck.scale import ScaleError, verify
from support.quotes import QUOTES, SOURCES, WALL, Row, rejected, results, write

GOOD = QUOTES[0]["quote"]


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    return write(tmp_path / "sources.jsonl", SOURCES)


def parquet(path: Path, **columns: Any) -> Path:
    """A table of quotes that all stand in their source, with columns of any type."""
    count = len(next(iter(columns.values())))
    ids = [f"q{number}" for number in range(1, count + 1)]
    pq.write_table(pa.table({"id": ids, "source_id": ["wall"] * count, "quote": [GOOD] * count, **columns}), path)
    return path


# --------------------------------------------------------------------------------------------------------------------
# Ids as floating-point numbers
# --------------------------------------------------------------------------------------------------------------------


def test_a_whole_number_is_an_id_however_long(tmp_path: Path) -> None:
    long = "9" * 400
    sources = tmp_path / "s.jsonl"
    sources.write_text(f'{{"id": {long}, "text": "{WALL}"}}\n', encoding="utf-8")
    (tmp_path / "q.jsonl").write_text(f'{{"id": {long}, "source_id": {long}, "quote": "{GOOD}"}}\n', encoding="utf-8")
    verify(tmp_path / "q.jsonl", sources, tmp_path / "out")
    assert results(tmp_path / "out")[long]["source_id"] == long


@pytest.mark.parametrize(("kind", "limit"), [(np.float16, 2**11), (np.float32, 2**24), (np.float64, 2**53)])
def test_floating_ids_are_whole_numbers_only_as_far_as_they_are_exact(
    tmp_path: Path, sources: Path, kind: type, limit: int
) -> None:
    exact = parquet(tmp_path / "exact.parquet", id=np.array([limit - 1, -7, np.nan], kind))
    verify(exact, sources, tmp_path / "out")
    assert list(results(tmp_path / "out")) == [str(limit - 1), "-7"]
    rounded = parquet(tmp_path / "rounded.parquet", source_id=np.array([7, limit], kind))
    with pytest.raises(ScaleError, match=f'"source_id" of rounded.parquet holds floating-point numbers from {limit}'):
        verify(rounded, sources, tmp_path / "out")


def test_a_floating_id_in_json_is_a_whole_number_only_as_far_as_it_is_exact(tmp_path: Path, sources: Path) -> None:
    lines = "".join(
        f'{{"id": {number}, "source_id": "wall", "quote": "{GOOD}"}}\n'
        for number in ("9007199254740993.0", "-1e300", "9007199254740991.0", "9007199254740993")
    )
    (tmp_path / "quotes.jsonl").write_text(lines, encoding="utf-8")
    verify(tmp_path / "quotes.jsonl", sources, tmp_path / "out")
    assert list(results(tmp_path / "out")) == ["9007199254740991", "9007199254740993"]
    assert [row["row"] for row in rejected(tmp_path / "out")] == [1, 2]
    assert "may stand for another whole number" in rejected(tmp_path / "out")[0]["reason"]


# --------------------------------------------------------------------------------------------------------------------
# Quotation marks that are not closed
# --------------------------------------------------------------------------------------------------------------------


def lines_of(path: Path, cells: Sequence[str]) -> Path:
    rows = "".join(f"{number},wall,{cell}\n" for number, cell in enumerate(cells, 1))
    path.write_text(f"id,source_id,quote\n{rows}", encoding="utf-8")
    return path


UNCLOSED = f'"{GOOD}'


@pytest.mark.parametrize(
    ("cells", "read", "why"),
    [
        ([GOOD] * 4 + [UNCLOSED] + [GOOD] * 5, ["1", "2", "3", "4"], "Lines 6 to 11 were not read: in line 6 a"),
        ([GOOD, UNCLOSED, GOOD, f'"{GOOD}"', GOOD], ["1", "5"], "Lines 3 to 5 were not read: in line 3 a"),
        (['"two\nlines"', UNCLOSED, GOOD], ["1"], "Lines 4 to 5 were not read: in line 4 a quotation mark"),
    ],
)
def test_a_quotation_mark_that_is_not_closed_is_told_with_all_it_swallowed(
    tmp_path: Path, sources: Path, cells: Sequence[str], read: Sequence[str], why: str
) -> None:
    summary = verify(lines_of(tmp_path / "quotes.csv", cells), sources, tmp_path / "out").summary
    assert list(results(tmp_path / "out")) == read
    (aside,) = rejected(tmp_path / "out")
    assert aside["reason"].startswith(why)
    assert aside["rows"] == 0
    assert (summary.quotes, summary.rejected, summary.quotes_unread, summary.ok) == (len(read), 0, 1, False)


def test_a_table_that_lost_rows_twice_is_one_table(tmp_path: Path, sources: Path) -> None:
    cells = [UNCLOSED, f'"{GOOD}"', GOOD, UNCLOSED, f'"{GOOD}"', GOOD]
    summary = verify(lines_of(tmp_path / "quotes.csv", cells), sources, tmp_path / "out").summary
    assert (summary.quotes_unread, len(rejected(tmp_path / "out"))) == (1, 2)


def test_sources_that_a_quotation_mark_swallowed_are_told_where_they_are_missed(tmp_path: Path) -> None:
    table = tmp_path / "sources.csv"
    table.write_text(f'id,text\nrain,"It rained.\nwall,{WALL}\n', encoding="utf-8")
    summary = verify(write(tmp_path / "quotes.jsonl", QUOTES[:1]), table, tmp_path / "out").summary
    assert (summary.sources_unread, summary.ok) == (1, False)
    assert (
        "it may stand in what could not be read: sources.csv, from line 2 on" in rejected(tmp_path / "out")[1]["reason"]
    )


def test_lines_that_carriage_returns_part_are_not_one_row(tmp_path: Path, sources: Path) -> None:
    line = f'{{"id": 1, "source_id": "wall", "quote": "{GOOD}"}}'
    (tmp_path / "quotes.jsonl").write_bytes(f"{line}\r{line}\r".encode())
    summary = verify(tmp_path / "quotes.jsonl", sources, tmp_path / "out").summary
    assert (summary.quotes, summary.quotes_unread, summary.ok) == (0, 1, False)
    assert "a carriage return parts" in rejected(tmp_path / "out")[0]["reason"]


# --------------------------------------------------------------------------------------------------------------------
# Columns of Parquet of any type
# --------------------------------------------------------------------------------------------------------------------

BAD = pa.array([b"en", b"\xff", None], pa.binary()).view(pa.string())
NOWHERE = pa.array([2**50, None, None], pa.timestamp("us", tz="Mars/Phobos"))


@pytest.mark.parametrize(
    ("columns", "row", "why"),
    [
        ({"language": BAD.dictionary_encode()}, 2, "The language is not UTF-8, at character 1."),
        ({"voice": BAD.dictionary_encode()}, 1, "The voice is neither outlet nor other."),
        ({"prefix": NOWHERE}, 1, "The prefix is no text."),
        ({"voice": NOWHERE}, 1, "The voice is neither outlet nor other."),
        ({"within": pa.ListArray.from_arrays([0, 1, None, 2], BAD[:2])}, 1, "The column within holds no list of spans"),
    ],
)
def test_a_value_that_nobody_can_read_costs_only_its_row(
    tmp_path: Path, sources: Path, columns: dict[str, Any], row: int, why: str
) -> None:
    verify(parquet(tmp_path / "quotes.parquet", **columns), sources, tmp_path / "out")
    assert "q3" in results(tmp_path / "out")
    aside = {each["row"]: each["reason"] for each in rejected(tmp_path / "out")}
    assert aside[row].startswith(why)


def test_only_spans_that_do_not_fit_are_told_so(tmp_path: Path, sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def break_down(*_: object, **__: object) -> None:
        raise ValueError("subsection not found")

    monkeypatch.setattr("factcheck.anchoring.Text.locate", break_down)
    spans = [[[0, 5]], [[0, 9999]]]
    verify(parquet(tmp_path / "quotes.parquet", within=spans), sources, tmp_path / "out", workers=1)
    assert [row["reason"] for row in rejected(tmp_path / "out")] == [
        "factcheck failed on it; please report this: ValueError: subsection not found.",
        f"The column within does not fit the source: (0, 9999) is not a span of a text of {len(WALL)} code points.",
    ]


def test_decimal_numbers_are_whole_numbers_where_they_are_whole(tmp_path: Path, sources: Path) -> None:
    numbers = pa.array([Decimal("1.0"), Decimal("1.5"), Decimal(10) ** 60, None], pa.decimal256(76, 1))
    verify(parquet(tmp_path / "quotes.parquet", occurrence=numbers), sources, tmp_path / "out")
    assert list(results(tmp_path / "out")) == ["q1", "q4"]
    assert [row["reason"] for row in rejected(tmp_path / "out")] == [
        "The occurrence is no whole number from 1.",
        "The occurrence is larger than any text that is read.",
    ]


ORDER: Sequence[Row] = [
    {"id": "q1", "source_id": "wall", "quote": GOOD, "voice": "other"},
    {"id": "q2", "source_id": "wall", "quote": GOOD, "voice": "nobody"},
    {"id": "q3", "source_id": "wall", "quote": "", "voice": None},
    {"id": "q4", "source_id": "wall", "quote": GOOD, "voice": "nobody"},
    {"id": None, "source_id": "wall", "quote": GOOD, "voice": None},
]


@pytest.mark.parametrize("ending", ["jsonl", "parquet"])
def test_rows_are_kept_aside_in_their_order(tmp_path: Path, sources: Path, ending: str) -> None:
    verify(write(tmp_path / f"quotes.{ending}", ORDER), sources, tmp_path / "out")
    assert [row["row"] for row in rejected(tmp_path / "out")] == [2, 3, 4, 5]


def test_the_row_of_an_id_that_stood_before_is_that_of_its_file(tmp_path: Path, sources: Path) -> None:
    folder = tmp_path / "quotes"
    write(folder / "a.jsonl", QUOTES[:2])
    write(folder / "b.jsonl", [QUOTES[2], QUOTES[1], QUOTES[2]])
    verify(folder, sources, tmp_path / "out")
    assert [(row["file"], row["row"], row["reason"]) for row in rejected(tmp_path / "out")] == [
        ("b.jsonl", 2, "Its id stands in a.jsonl, line 2 already."),
        ("b.jsonl", 3, "Its id stands in b.jsonl, line 1 already."),
    ]


@pytest.mark.parametrize("occurrence", ["9" * 5000, 1e300, 10**40])
def test_a_number_without_end_is_told_in_a_few_words(tmp_path: Path, sources: Path, occurrence: object) -> None:
    quotes = write(tmp_path / "quotes.jsonl", [{**QUOTES[0], "occurrence": occurrence}])
    verify(quotes, sources, tmp_path / "out")
    (aside,) = rejected(tmp_path / "out")
    assert aside["reason"].startswith("The occurrence is ")
    assert len(aside["reason"]) < 80


def test_spans_without_end_are_no_spans(tmp_path: Path, sources: Path) -> None:
    quotes = write(tmp_path / "quotes.jsonl", [{**QUOTES[0], "within": [[1e300, 2e300]]}])
    verify(quotes, sources, tmp_path / "out")
    assert "holds no list of spans" in rejected(tmp_path / "out")[0]["reason"]


def test_the_module_of_python_reads_no_table_otherwise(tmp_path: Path, sources: Path) -> None:
    """A cell with line ends is legal, whatever stands in it."""
    cells = ['"a ""b""\nc"', GOOD, '"It rained,\nall day"']
    path = lines_of(tmp_path / "quotes.csv", cells)
    verify(path, sources, tmp_path / "out")
    with path.open(encoding="utf-8", newline="") as file:
        expected = [row["quote"] for row in csv.DictReader(file)]
    assert [row["quote"] for row in results(tmp_path / "out").values()] == expected
