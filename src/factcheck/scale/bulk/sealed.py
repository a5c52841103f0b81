"""Arrow files with a digest at their end: one that was cut off or altered is as good as absent.

A table has a batch for each stretch of its rows, so that one stretch of many tables can be read without the others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from typing import Final

import numpy as np
import pyarrow as pa

from factcheck.scale.storage import Folder

STRETCH = 32_768
"""Rows of the input that are put together at once."""

_DIGEST: Final = hashlib.sha256().digest_size
_FIRST: Final = b"first"


def write(folder: Folder, name: str, table: pa.Table) -> str:
    """Writes a table whose column ``row`` ascends; gives the digest of the file."""
    sink = pa.BufferOutputStream()
    rows = table["row"].to_numpy()
    first = number_of(rows[0]) if len(rows) else 0
    with pa.ipc.new_file(sink, table.schema.with_metadata({_FIRST: str(first)})) as writer:
        for whole in table.combine_chunks().to_batches():  # one, or none of an empty table
            bounds = [number * STRETCH + 1 for number in range(first, number_of(rows[-1]) + 2)]
            for start, end in pairwise(np.searchsorted(rows, bounds).tolist()):
                writer.write_batch(whole.slice(start, end - start))
    content = sink.getvalue()
    found = hashlib.sha256(content)
    seal = found.digest()
    with folder.writing(name) as stream:
        stream.write(content)
        stream.write(seal)
    found.update(seal)
    return found.hexdigest()


def number_of(row: int) -> int:
    """The stretch that a row, counted from 1, lies in."""
    return (int(row) - 1) // STRETCH


def read(folder: Folder, name: str) -> pa.Table | None:
    """Reads a table; None where there is no whole one."""
    with suppress(OSError, pa.ArrowException, ValueError):
        buffer = _buffer(folder, name)
        content = buffer.slice(0, buffer.size - _DIGEST)
        if hashlib.sha256(content).digest() == buffer.slice(buffer.size - _DIGEST).to_pybytes():
            return pa.ipc.open_file(content).read_all()
    return None


def stretch(folder: Folder, name: str, number: int) -> Iterator[pa.RecordBatch]:
    """Reads one stretch of a table that is known to be whole, and no more of it."""
    with folder.open(name, whole=False) as stream:
        size = stream.seek(0, 2) - _DIGEST
        file = pa.ipc.open_file(pa.PythonFile(stream, "r"), footer_offset=size)
        at = number - int(file.schema.metadata[_FIRST])
        if 0 <= at < file.num_record_batches:
            yield file.get_batch(at)


def _buffer(folder: Folder, name: str) -> pa.Buffer:
    if folder.local:
        with pa.memory_map(folder.path(name)) as mapped:
            return mapped.read_buffer()
    with folder.open(name) as stream:
        return pa.py_buffer(stream.read())
