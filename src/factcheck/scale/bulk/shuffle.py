"""Rows dealt out to shards, in memory that does not grow with them.

Rows are gathered until a few megabytes are full, sorted by their shard, and written as one run: an Arrow file with a
batch a shard, and a list of which is whose. A shard is read from all runs.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from factcheck.scale.bulk.memory import give_back
from factcheck.scale.storage import Folder

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

FULL = 16 * 2**20
"""Bytes of rows that are held before a run is written."""

Numbers = npt.NDArray[np.int64]


class Hashed(io.RawIOBase):
    """A file to write to, with the digest of what was written.

    Args:
        stream: The file.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._found = stream, hashlib.sha256()

    @property
    def digest(self) -> str:
        """The digest of all that was written."""
        return self._found.hexdigest()

    def writable(self) -> bool:
        """It is."""
        return True

    def write(self, content: Buffer) -> int:
        """Writes on."""
        self._found.update(content)
        return self._stream.write(content)


class Dealer:
    """Deals rows out.

    Args:
        folder: Where runs are written.
        name: What their names begin with.
        schema: The rows'.
    """

    def __init__(self, folder: Folder, name: str, schema: pa.Schema) -> None:
        self._folder, self._name, self._schema = folder, name, schema
        self._batches: list[pa.RecordBatch] = []
        self._shards: list[Numbers] = []
        self._bytes = 0
        self.runs = 0
        self.digests: dict[str, str] = {}
        """The digest of each run, by its name."""
        self.rows: dict[int, int] = {}
        """How many rows each shard was dealt."""
        self.sizes: dict[int, int] = {}
        """About how many bytes each shard was dealt."""

    def deal(self, batch: pa.RecordBatch, shards: Numbers) -> None:
        """Takes rows with the number of the shard of each."""
        if batch.num_rows:
            self._batches.append(batch)
            self._shards.append(shards)
            self._bytes += batch.nbytes
        if self._bytes >= FULL:
            self.flush()

    def flush(self) -> None:
        """Writes what is held."""
        if not self._batches:
            return
        shards = np.concatenate(self._shards)
        order = np.argsort(shards, kind="stable")
        rows = pa.Table.from_batches(self._batches).combine_chunks().take(order).combine_chunks()
        self._batches, self._shards, self._bytes = [], [], 0
        numbers, counts = np.unique(shards, return_counts=True)
        self._count(numbers, counts, rows.nbytes / len(shards))
        facts = {b"shards": numbers.astype(np.int64).tobytes(), b"rows": counts.astype(np.int64).tobytes()}
        schema = self._schema.with_metadata(facts)
        name = _run(self._name, self.runs)
        with self._folder.writing(name) as stream:
            hashed = Hashed(stream)
            with pa.ipc.new_file(hashed, schema) as writer:
                start = 0
                for count in counts:
                    writer.write_table(rows.slice(start, count), max_chunksize=int(count))
                    start += count
        self.digests[name] = hashed.digest
        self.runs += 1
        del rows
        give_back()  # else what long texts leave between shorter ones grows with the table

    def _count(self, numbers: Numbers, counts: Numbers, size: float) -> None:
        for number, count in zip(numbers.tolist(), counts.tolist(), strict=True):
            self.rows[number] = self.rows.get(number, 0) + count
            self.sizes[number] = self.sizes.get(number, 0) + int(size * count)


class Dealt(NamedTuple):
    """What was dealt out: the folder, the beginning of the runs' names, how many there are."""

    folder: Folder
    name: str
    runs: int

    def shard(self, number: int, start: int = 0, stop: int | None = None) -> Iterator[pa.RecordBatch]:
        """The rows of a shard, in the order in which they were dealt, or those from ``start`` to ``stop`` of them."""
        passed = 0
        for run in range(self.runs):
            with opened(self.folder, _run(self.name, run)) as file:
                facts = file.schema.metadata
                numbers, counts = (np.frombuffer(facts[key], np.int64) for key in (b"shards", b"rows"))
                at = int(np.searchsorted(numbers, number))
                if at == len(numbers) or numbers[at] != number:
                    continue
                count = int(counts[at])
                first, last = max(start - passed, 0), count if stop is None else min(stop - passed, count)
                passed += count
                if first < last:
                    yield file.get_batch(at).slice(first, last - first).replace_schema_metadata()


def _run(name: str, run: int) -> str:
    return f"{name}-{run:05}.arrow"


def opened(folder: Folder, name: str) -> pa.ipc.RecordBatchFileReader:
    """An Arrow file, mapped into memory where it lies on this machine."""
    if folder.local:
        return pa.ipc.open_file(pa.memory_map(folder.path(name)))
    return pa.ipc.open_file(pa.PythonFile(folder.open(name, whole=False), "r"))
