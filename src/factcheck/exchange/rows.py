"""Rows of Arrow tables as Python's values, a few at a time: all of them weigh ten times as much as the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

Row = Mapping[str, Any]

BLOCK = 1_000
"""Rows that are made at once."""


def blocks(table: pa.Table) -> Iterator[list[dict[str, Any]]]:
    """The rows of a table, some at a time."""
    return (batch.to_pylist() for batch in table.to_batches(max_chunksize=BLOCK))


def rows(table: pa.Table) -> Iterator[dict[str, Any]]:
    """The rows of a table, one after the other."""
    return chain.from_iterable(blocks(table))


class Grouped:
    """The rows of a table by the value of a column, made when they are asked for.

    Args:
        table: The table.
        column: The column, of text.
    """

    def __init__(self, table: pa.Table, column: str) -> None:
        self._table = table
        self._places: dict[str, list[int]] = {}
        for place, value in enumerate(table.column(column).to_pylist()):
            self._places.setdefault(value, []).append(place)

    def of(self, values: Iterable[str]) -> dict[str, list[Row]]:
        """The rows of some values, in their order; nothing for a value that has none."""
        import pyarrow as pa

        groups = {value: self._places[value] for value in values if value in self._places}
        places = pa.array(chain.from_iterable(groups.values()), pa.int64())
        found = iter(self._table.take(places).to_pylist())
        return {value: [next(found) for _ in places] for value, places in groups.items()}


def encoded(texts: Iterable[str]) -> bytes:
    """Texts one after the other, in UTF-8.

    >>> encoded(["Où", " ?"]).decode()
    'Où ?'
    """
    content = BytesIO()
    content.writelines(text.encode() for text in texts)
    return content.getvalue()
