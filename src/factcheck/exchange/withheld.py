"""What was left out of the records that an import kept, since the page may only be quoted: counted for every format."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from factcheck.exchange.written import Loss

if TYPE_CHECKING:
    import pyarrow as pa

_MARK = '"withheld": '


def withheld(tables: Mapping[str, pa.Table], path: str) -> tuple[Loss, ...]:
    """The losses of a format that carries the column `foreign`, one a table.

    Args:
        tables: The tables.
        path: The file of a table, with ``{}`` for its name.
    """
    return tuple(
        Loss(
            path.format(name),
            "`foreign`",
            "whole texts of pages that may only be quoted are left out of the records kept there; the project has them",
            "dropped",
            count=count,
        )
        for name, count in counted(tables).items()
    )


def counted(tables: Mapping[str, pa.Table]) -> Mapping[str, int]:
    """How many records of each table lack the text of a page; a table all of whose records are whole is not in it."""
    found = {name: sum(1 for _ in _marked(table)) for name, table in tables.items() if "foreign" in table.column_names}
    return {name: count for name, count in found.items() if count}


def _marked(table: pa.Table) -> Iterator[str]:
    import pyarrow.compute as pc

    column = table.column("foreign")
    for cell in column.filter(pc.fill_null(pc.match_substring(column, _MARK), fill_value=False)).to_pylist():
        if any(isinstance(kept, dict) and kept.get("withheld") for kept in json.loads(cell).values()):
            yield cell
