"""Read an export back: the folder that a build wrote, its files held against the manifest."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any

from factcheck import exchange
from factcheck.project.disk import is_project
from factcheck.project.errors import FactcheckError
from factcheck.project.publishing import interrupted
from factcheck.tables import TABLES, Table

if TYPE_CHECKING:
    import pyarrow as pa


class ExportError(FactcheckError):
    """A folder is no whole export: it has no manifest, or files are missing or changed."""


def is_export(path: str | Path) -> bool:
    """Whether a folder holds an export, whole or not, and no project; or did, before a build was broken off."""
    folder = Path(path)
    marks = (exchange.MANIFEST, *(f"{table.name}.parquet" for table in TABLES))
    held = any((folder / mark).is_file() for mark in marks) or interrupted(folder)
    return held and not is_project(folder)


def read_export(path: str | Path) -> Mapping[str, pa.Table]:
    """The tables of an export, by name, from its Parquet files, else from JSON Lines, else from CSV.

    Every file that the manifest lists is held against its digest, whatever is read.

    Raises:
        ExportError: If the folder has no manifest, if a file is missing or has other bytes than the manifest says, or
            if the export holds the tables in none of these formats.
    """
    folder = Path(path)
    manifest = _manifest(folder)
    try:
        digests, facts = exchange.digests(manifest), exchange.facts(manifest)
    except ValueError as error:
        raise ExportError(f'"{folder}" is no export: {error}.') from None
    form = next((form for form in _FORMS if all(f"{table.name}.{form}" in digests for table in TABLES)), None)
    if form is None:
        raise ExportError(
            f'"{path}" was built without the tables; build it again, with one of the formats {", ".join(_FORMS)}.'
        )
    contents = {name: _verified(folder, name, digest) for name, digest in digests.items()}
    return {table.name: _table(folder, table, form, contents[f"{table.name}.{form}"], facts) for table in TABLES}


_FORMS = ("parquet", "jsonl", "csv")
"""The formats that tables can be read from, the best first: CSV does not tell an empty text from a missing one."""


def _table(folder: Path, table: Table, form: str, content: bytes, facts: Mapping[str, Any]) -> pa.Table:
    if form == "parquet":
        return exchange.parquet.read(content)
    rows = exchange.jsonl.read(content) if form == "jsonl" else exchange.csv.read(content, table)
    try:
        return table.restored(rows, facts)
    except (KeyError, ValueError) as error:
        raise ExportError(
            f'"{folder}" was built by another version of factcheck: {table.name}.{form} does not have the columns of '
            f"this one ({error}). Build it again."
        ) from None


def _manifest(folder: Path) -> bytes:
    content = _content(folder / exchange.MANIFEST)
    if content is None and interrupted(folder):
        raise ExportError(
            f'"{folder}" is not there: a build was broken off while it was replaced. Build it again; the old one, '
            "which lies beside it under another name, is brought back first."
        )
    if content is None:
        raise ExportError(f'"{folder}" has no {exchange.MANIFEST} that says what was built. Build it again.')
    return content


def _verified(folder: Path, name: str, digest: str) -> bytes:
    """The bytes of a file that the manifest lists; its name is not trusted."""
    parts = PurePosixPath(name).parts
    if PureWindowsPath(name).anchor or "\\" in name or name.startswith("/") or not parts or ".." in parts:
        raise ExportError(f'"{folder}" is no export: its {exchange.MANIFEST} lists a file outside it, {name!r}.')
    content = _content(folder / name)
    if content is None:
        raise ExportError(f'"{folder}" is not whole: {name} is missing. Build it again.')
    if exchange.digest(content) != digest:
        raise ExportError(f'"{folder}" was changed after it was built: {name} has other bytes. Build it again.')
    return content


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ExportError(f'"{path}" can\'t be read: {error.strerror or error}.') from None
