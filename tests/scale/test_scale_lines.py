"""Arrow rows as JSON Lines: what json.dumps would write, whatever the words are."""

from __future__ import annotations

import json
from typing import Any

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from factcheck.scale.bulk.lines import lines

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SCHEMA = pa.schema(
    [
        ("id", pa.large_string()),
        ("note", pa.string()),
        ("sound", pa.bool_()),
        ("row", pa.int64()),
        ("flags", pa.list_(pa.string())),
        ("spans", pa.list_(pa.struct([("start", pa.int64()), ("word", pa.string())]))),
    ]
)
ROWS = st.fixed_dictionaries(
    {
        "id": WORDS,
        "note": st.none() | WORDS,
        "sound": st.none() | st.booleans(),
        "row": st.integers(-(2**63), 2**63 - 1),
        "flags": st.lists(WORDS, max_size=3),
        "spans": st.lists(st.fixed_dictionaries({"start": st.integers(0, 99), "word": WORDS | st.none()}), max_size=3),
    }
)


@given(st.lists(ROWS, max_size=8), st.integers(0, 3))
def test_lines_are_those_of_json(rows: list[dict[str, Any]], skipped: int) -> None:
    table = pa.Table.from_pylist(rows, schema=SCHEMA).slice(skipped)
    expected = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in table.to_pylist())
    assert b"".join(piece.to_pybytes() for piece in lines(table)) == expected.encode()
