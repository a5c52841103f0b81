"""Tables of quotes and sources for tests: a few rows about a harbour wall, and as many more as one likes."""

from __future__ import annotations

import csv
import json
import pickle
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from factcheck.scale.engines import Finished

Row = Mapping[str, Any]

WALL = "The council met on Monday. It will repair the part of the wall that storms have damaged, and no more of it."
RAIN = "The harbour office counted nine days of rain. The town hall did not say “enough” — nor did the harbour office."

SOURCES: Sequence[Row] = ({"id": "wall", "text": WALL}, {"id": "rain", "text": RAIN})
QUOTES: Sequence[Row] = (
    {"id": "q1", "source_id": "wall", "quote": "The council met on Monday."},
    {"id": "q2", "source_id": "rain", "quote": 'The town hall did not say "enough"'},
    {"id": "q3", "source_id": "wall", "quote": "It will repair the whole of the wall that storms have damaged"},
    {"id": "q4", "source_id": "rain", "quote": "The harbour office counted … days of rain."},
    {"id": "q5", "source_id": "rain", "quote": "say “enough”"},
    {"id": "q6", "source_id": "rain", "quote": "harbour office"},
)
"""Verbatim, typographic, altered, elided over a number, verbatim with a negation cut off, ambiguous."""


def many(sources: int, each: int = 4) -> tuple[list[Row], list[Row]]:
    """Quotes and sources of any number: three of four quotes are verbatim, the fourth is altered."""
    texts: list[Row] = []
    quotes: list[Row] = []
    for source in range(sources):
        lines = [f"In year {source} harbour {line} counted {line + 7} ships at the quay." for line in range(each)]
        texts.append({"id": f"s{source}", "text": "\n".join(lines)})
        for line, quote in enumerate(lines):
            words = quote if line % 4 < 3 else quote.replace("ships", "boats")
            quotes.append({"id": f"s{source}-{line}", "source_id": f"s{source}", "quote": words})
    return quotes, texts


def write(path: Path, rows: Sequence[Row], **options: Any) -> Path:
    """Writes rows in the format that the path's ending names; `options` are for Parquet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.suffix == ".parquet":
        pq.write_table(pa.Table.from_pylist([dict(row) for row in rows]), path, **options)
    elif path.suffix == ".jsonl":
        path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    else:
        names = list(dict.fromkeys(name for row in rows for name in row))
        with path.open("w", encoding="utf-8", newline="") as file:
            table = csv.DictWriter(file, names)
            table.writeheader()
            table.writerows({k: v if isinstance(v, str) else json.dumps(v) for k, v in row.items()} for row in rows)
    return path


def results(out: Path) -> dict[str, dict[str, Any]]:
    """The rows of a run by id."""
    return {row["id"]: row for row in pq.read_table(out / "results.parquet").to_pylist()}


def rejected(out: Path) -> list[dict[str, Any]]:
    """The rows a run kept aside."""
    return [json.loads(line) for line in (out / "rejected.jsonl").read_bytes().splitlines()]


def written(out: Path) -> dict[str, bytes]:
    """The files that a run is for, by name."""
    return {path.name: path.read_bytes() for path in sorted(out.iterdir()) if path.is_file()}


class Here:
    """An engine that runs shards in this process, in any order, and may be told to fail some."""

    width = 1

    def __init__(self, *, fails: Sequence[str] = (), stops_after: int | None = None) -> None:
        self._fails, self._left = fails, stops_after
        self._waiting: list[tuple[Any, Any]] = []
        self.seen: list[str] = []

    def submit(self, task: Any, shard: Any) -> None:
        self._waiting.append((task, pickle.loads(pickle.dumps(shard))))  # noqa: S301 - as a worker gets it

    def results(self) -> Iterator[Finished[Any, Any]]:
        while self._waiting:
            task, shard = self._waiting.pop()
            if self._left == 0:
                raise KeyboardInterrupt
            if self._left is not None:
                self._left -= 1
            self.seen.append(shard.name)
            failed = shard.name in self._fails
            yield Finished(shard, None, "no luck", 3) if failed else Finished(shard, task(shard))

    def close(self) -> None:
        self._waiting.clear()
