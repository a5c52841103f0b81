"""The tables of a published dataset, read from its own files."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from factcheck.diagnostics.json_keys import TwiceError, once

Row = Mapping[str, Any]

MANIFEST = "manifest.json"


class PublishedError(Exception):
    """A folder holds no dataset that can be read; the text is written for the user."""


class Published:
    """A folder that a build wrote.

    Args:
        folder: The folder.

    Raises:
        PublishedError: If it has no manifest, or one that was not written by a build.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            manifest = json.loads(self._bytes(MANIFEST))
            self._digests = {str(each["path"]): str(each["sha256"]) for each in manifest["files"]}
        except (ValueError, KeyError, TypeError):
            raise PublishedError(f"{folder / MANIFEST} is no manifest of a published dataset.") from None

    def rows(self, table: str) -> Iterator[Row]:
        """The rows of a table, from JSON Lines or else from Parquet.

        Raises:
            PublishedError: If the table is in neither, or its file is not the one that was published.
        """
        if f"{table}.jsonl" in self._digests:
            lines = self._whole(f"{table}.jsonl").decode().split("\n")
            return (self._row(table, number, line) for number, line in enumerate(lines, 1) if line)
        if f"{table}.parquet" in self._digests:
            return _parquet(self._whole(f"{table}.parquet"))
        raise PublishedError(f"{self.folder} holds no {table}.jsonl and no {table}.parquet; one of them is needed.")

    def _row(self, table: str, number: int, line: str) -> Row:
        try:
            row: Row = json.loads(line, object_pairs_hook=once)
        except TwiceError as error:
            where = f"{self.folder / table}.jsonl holds, on line {number},"
            raise PublishedError(f'{where} "{error}" twice: nobody can tell which of the two was published.') from None
        return row

    def _whole(self, name: str) -> bytes:
        """The bytes of a file, which must be those that were published."""
        content = self._bytes(name)
        if sha256(content).hexdigest() != self._digests[name]:
            raise PublishedError(f"{self.folder / name} has other bytes than the manifest says: it was changed.")
        return content

    def _bytes(self, name: str) -> bytes:
        try:
            return (self.folder / name).read_bytes()
        except OSError as error:
            raise PublishedError(f"{self.folder / name} can't be read: {error.strerror or error}.") from None


def _parquet(content: bytes) -> Iterator[Row]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    for batch in pq.ParquetFile(pa.BufferReader(content)).iter_batches():
        yield from batch.to_pylist()
