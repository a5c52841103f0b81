"""Comma-separated values as RFC 4180 has them: UTF-8 without a byte order mark, lines ending in LF, one header line.

Lists and groups are JSON in their cell, an empty cell is null, and no cell is altered: a spreadsheet may run one that
begins with ``=`` as a formula, which rule FC901 reports.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from factcheck.exchange.written import Loss, Written

if TYPE_CHECKING:
    import pyarrow as pa

_QUOTED = re.compile(r'[",\r\n]')


def write(tables: Mapping[str, pa.Table]) -> Written:
    """One ``.csv`` a table."""
    files: dict[str, bytes] = {}
    losses: list[Loss] = []
    for name, table in tables.items():
        path = f"{name}.csv"
        rows = (row.values() for row in table.to_pylist())
        files[path] = "".join(map(_line, (table.column_names, *rows))).encode()
        losses += _losses(path, table)
    return Written(files, tuple(losses))


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
    return json.dumps(value, ensure_ascii=False)


def _losses(path: str, table: pa.Table) -> Iterator[Loss]:
    for name in table.column_names:
        values = set(table.column(name).to_pylist()) if _is_text(table.schema.field(name).type) else set()
        if {"", None} <= values:
            yield Loss(path, name, "an empty text and a missing one are both written as an empty cell")


def _is_text(type_: pa.DataType) -> bool:
    import pyarrow as pa

    return bool(pa.types.is_string(type_))
