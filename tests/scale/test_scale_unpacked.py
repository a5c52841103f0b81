"""A small Parquet file may hold very much: it is read in parts that are small once unpacked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from factcheck.scale import verify
from factcheck.scale.bulk.batches import BYTES
from factcheck.scale.bulk.readers import parquet
from factcheck.scale.storage import Folder
from support.quotes import results

LONG = "It will repair the part of the wall. " * 8_000
ROWS = 60


def column(kind: str) -> Any:
    """The same long text in many rows, for each of which a table holds a few bits."""
    few = pa.DictionaryArray.from_arrays(pa.array([0] * ROWS, pa.int32()), pa.array([LONG]))
    return few if kind == "dictionary" else few.cast(getattr(pa, kind)())


@pytest.mark.parametrize("kind", ["string", "large_string", "dictionary"])
def test_a_text_that_many_rows_share_is_unpacked_for_a_few_at_once(tmp_path: Path, kind: str) -> None:
    ids = [f"s{row}" for row in range(ROWS)]
    pq.write_table(pa.table({"id": ids, "text": column(kind)}), tmp_path / "s.parquet")
    assert (tmp_path / "s.parquet").stat().st_size < 2 * len(LONG)
    read = list(parquet(Folder(str(tmp_path)), "s.parquet", "sources"))
    assert sum(batch.num_rows for batch in read if isinstance(batch, pa.RecordBatch)) == ROWS
    assert max(batch.nbytes for batch in read if isinstance(batch, pa.RecordBatch)) < BYTES + len(LONG)


def test_offsets_that_many_rows_share_are_unpacked_for_a_few_at_once(tmp_path: Path) -> None:
    spans = [[0, 20]] * 5_000
    rows = {"id": [f"q{row}" for row in range(40)], "source_id": ["s"] * 40, "quote": ["the wall"] * 40}
    pq.write_table(pa.table({**rows, "within": [spans] * 40}), tmp_path / "q.parquet")
    read = list(parquet(Folder(str(tmp_path)), "q.parquet", "quotes"))
    assert [batch.num_rows for batch in read if isinstance(batch, pa.RecordBatch)] == [3] * 13 + [1]


def test_rows_are_numbered_through_and_proved_as_before(tmp_path: Path) -> None:
    count = 3_000
    quotes = {"id": range(count), "source_id": ["s0"] * count, "quote": ["It will repair the part"] * count}
    pq.write_table(pa.table(quotes), tmp_path / "q.parquet", row_group_size=2_000)
    pq.write_table(pa.table({"id": ["s0"], "text": ["It will repair the part."]}), tmp_path / "s.parquet")
    assert verify(tmp_path / "q.parquet", tmp_path / "s.parquet", tmp_path / "out", workers=1).summary.results == count
    assert [row["row"] for row in results(tmp_path / "out").values()] == list(range(1, count + 1))
