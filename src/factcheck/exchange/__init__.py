"""Tables in, files out: one module a format, and the table of contents.

A new format is one module with ``write(tables) -> Written`` and one line in :data:`FORMATS`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from factcheck.exchange import csv, jsonl, parquet
from factcheck.exchange.manifest import NAME, digest, digests, manifest
from factcheck.exchange.written import Format, Loss, Written

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["FORMATS", "MANIFEST", "Format", "Loss", "Written", "digest", "digests", "manifest", "write_all"]

_FORMATS = (
    Format("csv", "Comma-separated values, for spreadsheets", csv.write),
    Format("jsonl", "JSON Lines, for programs", jsonl.write),
    Format("parquet", "Parquet, for analysis; the one that `factcheck.load` reads", parquet.write),
)

FORMATS: Mapping[str, Format] = {each.name: each for each in _FORMATS}
"""Every format, by name."""

MANIFEST = NAME
"""The name of the manifest in an export."""


def write_all(tables: Mapping[str, pa.Table], formats: Iterable[str] = tuple(FORMATS)) -> Written:
    """The files of several formats together.

    Args:
        tables: The tables, as :func:`factcheck.tables.tables` makes them.
        formats: Names of formats.

    Raises:
        KeyError: If there is no format of a name.
    """
    written = [FORMATS[name].write(tables) for name in dict.fromkeys(formats)]
    files = {path: content for each in written for path, content in each.files.items()}
    return Written(files, tuple(loss for each in written for loss in each.losses))
