"""Parquet: zstd, vocabularies as dictionaries, the dataset's description in the metadata under ``factcheck``.

The bytes repeat for one version of Arrow, whose number the file format records.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from factcheck.exchange.withheld import withheld
from factcheck.exchange.written import Written

if TYPE_CHECKING:
    import pyarrow as pa


def write(tables: Mapping[str, pa.Table]) -> Written:
    """One ``.parquet`` a table."""
    files = {f"{name}.parquet": file(table) for name, table in tables.items()}
    return Written(files, withheld(tables, "{}.parquet"))


def file(table: pa.Table) -> bytes:
    """A table as a file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, compression="zstd")
    return bytes(sink.getvalue())


def read(content: bytes) -> pa.Table:
    """The table in a file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    return pq.read_table(pa.BufferReader(content))
