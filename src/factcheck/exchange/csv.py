"""Comma-separated values as RFC 4180 has them: UTF-8 without a byte order mark, lines ending in LF, one header line.

Lists and groups are JSON in their cell, an empty cell is null, and no cell is altered: a spreadsheet may run one that
begins with ``=`` as a formula, which rule FC901 reports.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any

from factcheck.exchange.rows import encoded, rows
from factcheck.exchange.withheld import withheld
from factcheck.exchange.written import Loss, Written
from factcheck.tables import Table
from factcheck.tables.column import Kind, Words

if TYPE_CHECKING:
    import pyarrow as pa

_ENCODER = json.JSONEncoder(ensure_ascii=False)  # made once: json.dumps makes one a cell
_QUOTED = re.compile(r'[",\r\n]')
_CELL = re.compile(r'(?:"((?:[^"]|"")*)"|([^",\n]*))([,\n])')


def write(tables: Mapping[str, pa.Table]) -> Written:
    """One ``.csv`` a table."""
    files: dict[str, bytes] = {}
    losses: list[Loss] = []
    for name, table in tables.items():
        path = f"{name}.csv"
        cells = (row.values() for row in rows(table))
        files[path] = encoded(map(_line, chain([table.column_names], cells)))
        losses += _losses(path, table)
    return Written(files, (*losses, *withheld(tables, "{}.csv")))


def _line(values: Iterable[Any]) -> str:
    return ",".join(map(cell, values)) + "\n"


def cell(value: Any) -> str:
    """A value as the text of a cell, quoted where it must be.

    >>> print(cell("all, or part"), cell(["a"]), cell(True), cell(None), sep=";")
    "all, or part";"[""a""]";true;
    """
    text = _text(value)
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    return _ENCODER.encode(value)


def _losses(path: str, table: pa.Table) -> Iterator[Loss]:
    import pyarrow as pa
    import pyarrow.compute as pc

    for name, column in zip(table.column_names, table.columns, strict=True):
        if column.null_count and pa.types.is_string(column.type) and pc.any(pc.equal(column, "")).as_py():
            yield Loss(path, name, "an empty text and a missing one are both written as an empty cell")


def read(content: bytes, table: Table) -> Iterator[Mapping[str, Any]]:
    """The rows of a file that :func:`write` wrote; a date stays text, an empty cell is None."""
    kinds = {column.name: column.kind for column in table.columns}
    header, *found = _rows(content.decode())
    for row in found:
        yield {name: _value(cell, kinds.get(name)) for name, cell in zip(header, row, strict=True)}


def _rows(text: str) -> Iterator[list[str]]:
    row: list[str] = []
    for found in _CELL.finditer(text):
        quoted, plain, end = found.groups()
        row.append(plain if quoted is None else quoted.replace('""', '"'))
        if end == "\n":
            yield row
            row = []


def _value(cell: str, kind: Kind | None) -> Any:
    if not cell:
        return None
    return cell if kind in (None, "text", "date") or isinstance(kind, Words) else json.loads(cell)
