"""docs/verify.md says what stands in the results, and its example runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from factcheck.scale import verify
from factcheck.scale.bulk.proofs import LONGEST, MOST_PLACES
from factcheck.scale.bulk.schemas import RESULTS
from support.quotes import QUOTES, SOURCES, Row, write
from support.repository import ROOT

PAGE = (ROOT / "docs/verify.md").read_text(encoding="utf-8")
COLUMNS = PAGE.partition("### What comes out")[2].partition("### Rows that")[0]


def fields(kind: pa.DataType) -> Iterator[str]:
    """The names inside a column."""
    if pa.types.is_list(kind):
        yield from fields(kind.value_type)
    elif pa.types.is_struct(kind):
        yield from (field.name for field in kind)


def test_every_column_of_the_results_is_on_the_page_in_its_place() -> None:
    cells = [row.split("|") for row in COLUMNS.splitlines() if row.startswith("| `")]
    assert [name for row in cells for name in re.findall(r"`(\w+)`", row[1])] == RESULTS.names


@pytest.mark.parametrize("column", RESULTS.names)
def test_every_name_inside_a_column_is_on_the_page(column: str) -> None:
    row = next(row for row in COLUMNS.splitlines() if row.startswith("| `") and f"`{column}`" in row.split("|")[1])
    told = row if "as `spans`" not in row else next(row for row in COLUMNS.splitlines() if row.startswith("| `spans`"))
    assert set(fields(RESULTS.field(column).type)) <= set(re.findall(r"`(\w+)`", told))


def test_the_limits_on_the_page_are_those_of_the_code() -> None:
    assert f"more than {LONGEST} code points" in COLUMNS
    assert COLUMNS.count(f"first {MOST_PLACES} places") == 2


def test_the_example_sets_quotes_beside_their_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas")
    monkeypatch.chdir(tmp_path)
    quotes: list[Row] = [{**quote, "id": number, "desk": "news"} for number, quote in enumerate(QUOTES, 1)]
    verify(write(Path("quotes.csv"), quotes), write(Path("sources.jsonl"), SOURCES), "results")
    (example,) = re.findall(r"```python\n(import pandas.*?)```", COLUMNS, re.DOTALL)
    names: dict[str, Any] = {}
    exec(example, names)  # noqa: S102 - the page is ours
    beside = names["beside"]
    assert list(beside["id"]) == ["1", "2", "3", "4", "5", "6"]
    assert beside["says"][0] == "The council met on Monday."
    assert beside["says"][2] == "It will repair the part of the wall that storms have damaged"
    assert list(beside["desk"]) == ["news"] * 6
