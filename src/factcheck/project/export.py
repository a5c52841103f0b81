"""Read an export back: the folder that a build wrote, its files held against the manifest."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import exchange
from factcheck.project.disk import CLAIMS
from factcheck.project.errors import FactcheckError
from factcheck.tables import TABLES

if TYPE_CHECKING:
    import pyarrow as pa


class ExportError(FactcheckError):
    """A folder is no whole export: it has no manifest, or files are missing or changed."""


def is_export(path: str | Path) -> bool:
    """Whether a folder holds an export, whole or not, and no project."""
    folder = Path(path)
    marks = (exchange.MANIFEST, *(f"{table.name}.parquet" for table in TABLES))
    return not (folder / CLAIMS).exists() and any((folder / mark).is_file() for mark in marks)


def read_export(path: str | Path) -> Mapping[str, pa.Table]:
    """The tables of an export, by name, from its Parquet files.

    Raises:
        ExportError: If the folder has no manifest, if a file is missing or has other bytes than the manifest says, or
            if the export was built without Parquet.
    """
    folder = Path(path)
    digests = _digests(folder)
    tables = {}
    for table in TABLES:
        name = f"{table.name}.parquet"
        if name not in digests:
            raise ExportError(f'"{path}" was built without {name}; build it again, with the format parquet.')
        content = _content(folder / name)
        if content is None:
            raise ExportError(f'"{path}" is not whole: {name} is missing. Build it again.')
        if exchange.digest(content) != digests[name]:
            raise ExportError(f'"{path}" was changed after it was built: {name} has other bytes. Build it again.')
        tables[table.name] = exchange.parquet.read(content)
    return tables


def _digests(folder: Path) -> Mapping[str, str]:
    content = _content(folder / exchange.MANIFEST)
    if content is None:
        raise ExportError(f'"{folder}" has no {exchange.MANIFEST} that says what was built. Build it again.')
    try:
        return exchange.digests(content)
    except ValueError as error:
        raise ExportError(f'"{folder}" is no export: {error}.') from None


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ExportError(f'"{path}" can\'t be read: {error.strerror or error}.') from None
