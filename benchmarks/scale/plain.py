"""The straightforward way: normalise both texts, find one in the other. `factcheck verify` is measured beside it.

`python -m benchmarks.scale.plain QUOTES SOURCES OUT` reads the same tables, deals them out to two processes, and writes
the same two formats. It tells whether a quote stands there up to typography, and where in the normalised text; nothing
of what differs, of what was cut off, or of a second place.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

SHARDS, WORKERS = 40, 2
FOLDS = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "-", "–": "-", "…": "...", "\u00a0": " "})


class Source(NamedTuple):
    """A source with its quotes, each with its row."""

    text: str
    quotes: list[tuple[int, str]]


Found = tuple[int, bool, int, str]
"""A row, whether its quote stands in the source, where, and the digest of the source."""


def normalised(text: str) -> str:
    return re.sub(r"\s+", " ", text.translate(FOLDS)).strip()


def prove(sources: list[Source]) -> list[Found]:
    found = []
    for text, quotes in sources:
        digest = hashlib.sha256(text.encode()).hexdigest()
        hay = normalised(text)
        for row, quote in quotes:
            at = hay.find(normalised(quote))
            found.append((row, at >= 0, at, digest))
    return found


def main(quotes: Path, sources: Path, out: Path) -> None:
    table = pq.read_table(quotes)
    wanted: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for row, (name, quote) in enumerate(zip(table["source_id"].to_pylist(), table["quote"].to_pylist(), strict=True)):
        wanted[name].append((row, quote))
    texts = pq.read_table(sources)
    paired = [
        Source(text, wanted[name])
        for name, text in zip(texts["id"].to_pylist(), texts["text"].to_pylist(), strict=True)
        if name in wanted
    ]
    with ProcessPoolExecutor(WORKERS) as pool:
        found = [each for part in pool.map(prove, [paired[at::SHARDS] for at in range(SHARDS)]) for each in part]
    _, stands, places, digests = zip(*sorted(found), strict=True)
    results = {"stands": pa.array(stands), "at": pa.array(places), "source_sha256": pa.array(digests)}
    for name, column in results.items():
        table = table.append_column(name, column)
    out.mkdir(parents=True, exist_ok=True)
    pq.write_table(table, out / "results.parquet", compression="zstd")
    with (out / "results.jsonl").open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in table.to_pylist())
    print(json.dumps({"stands": sum(stands)}))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
