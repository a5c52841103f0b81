from __future__ import annotations

import csv as standard
import io
import json

from hypothesis import given
from hypothesis import strategies as st

from factcheck.exchange import csv, jsonl

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
HARD = st.sampled_from(["a,b", 'say "no"', "two\nlines", "two\r\nlines", "\r", "\u2028", "🌊", "=1+1", " ", '"', ""])


@given(st.lists(st.lists(TEXTS | HARD, min_size=2, max_size=2), max_size=5))
def test_csv_cells_come_back(rows: list[list[str]]) -> None:
    written = "".join(",".join(map(csv.cell, row)) + "\n" for row in rows)
    assert list(standard.reader(io.StringIO(written, newline=""), strict=True)) == rows


@given(st.lists(st.fixed_dictionaries({"id": TEXTS | HARD, "list": st.lists(TEXTS | HARD)}), max_size=5))
def test_json_lines_come_back_a_line_each(rows: list[dict[str, object]]) -> None:
    written = jsonl.lines(rows).decode()
    assert [json.loads(line) for line in written.splitlines()] == rows
    assert written.endswith("\n") or not rows


@given(st.lists(TEXTS | HARD))
def test_lists_are_json_inside_a_csv_cell(words: list[str]) -> None:
    (row,) = standard.reader(io.StringIO(f"{csv.cell(words)},x\n", newline=""), strict=True)
    assert json.loads(row[0]) == words


def test_cells_a_spreadsheet_would_run_stay_as_they_are() -> None:
    assert [csv.cell(text) for text in ("=1+1", "+1", "-1", "@SUM(A1)")] == ["=1+1", "+1", "-1", "@SUM(A1)"]
