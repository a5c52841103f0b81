"""The sample project with its records in JSON Lines or in Parquet."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from factcheck.curation import read
from factcheck.model import SECTIONS
from support.project import CLAIMS, Tiny

Fields = dict[str, Any]


def records(tiny: Tiny) -> Mapping[str, list[Fields]]:
    """The records of a project by list, as the file has them."""
    dataset = read({CLAIMS: tiny.files[CLAIMS]}).dataset
    assert dataset is not None
    return {
        section: [each.model_dump(exclude_unset=True, by_alias=True, mode="json") for each in getattr(dataset, section)]
        for section in SECTIONS
    }


def lines(rows: Sequence[Fields]) -> str:
    """Records as JSON Lines."""
    return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)


def parquet(rows: Sequence[Fields] | Mapping[str, Any]) -> bytes:
    """Records, or columns, as Parquet."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    if not isinstance(rows, Mapping):
        rows = {key: [row.get(key) for row in rows] for key in dict.fromkeys(key for row in rows for key in row)}
    sink = pa.BufferOutputStream()
    pq.write_table(pa.table(rows), sink)
    return bytes(sink.getvalue())


def as_rows(tiny: Tiny, form: str) -> Tiny:
    """A project whose header stays in YAML while each list gets a file of its own."""
    head = tiny.text().split("speakers:")[0]
    made = tiny.with_file(CLAIMS, head)
    for section, rows in records(tiny).items():
        if rows:
            content = lines(rows) if form == "jsonl" else parquet(rows)
            made = made.with_file(f"data/{section}.{form}", content)
    return made
