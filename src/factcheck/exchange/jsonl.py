"""JSON Lines: one object a row, every column in every object, characters as they are.

Besides one file a table there is ``claims.nested.jsonl``, one claim a line with everything it rests on.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from factcheck.exchange.nested import claims
from factcheck.exchange.rows import encoded, rows
from factcheck.exchange.withheld import withheld
from factcheck.exchange.written import Written

if TYPE_CHECKING:
    import pyarrow as pa

NESTED = "claims.nested.jsonl"

_ENCODER = json.JSONEncoder(ensure_ascii=False, default=date.isoformat)
_LINE_BREAKS = re.compile("[\u0085\u2028\u2029]")
"""JSON allows these as they are, yet some readers of lines break at them."""


def write(tables: Mapping[str, pa.Table]) -> Written:
    """One ``.jsonl`` a table, and the nested claims."""
    files = {f"{name}.jsonl": lines(rows(table)) for name, table in tables.items()}
    return Written({**files, NESTED: lines(claims(tables))}, withheld(tables, "{}.jsonl"))


def lines(records: Iterable[Mapping[str, Any]]) -> bytes:
    """Records as lines, each ended by LF.

    >>> print(lines([{"id": "a", "text": "Où ?"}]).decode(), end="")
    {"id": "a", "text": "Où ?"}
    """
    return encoded(f"{_line(record)}\n" for record in records)


def _line(row: Mapping[str, Any]) -> str:
    text = _ENCODER.encode(row)
    return _LINE_BREAKS.sub(lambda mark: f"\\u{ord(mark[0]):04x}", text)


def read(content: bytes) -> Iterator[Mapping[str, Any]]:
    """The rows of a file that :func:`write` wrote; a date stays text."""
    return map(json.loads, content.decode().split("\n")[:-1])
