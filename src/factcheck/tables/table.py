"""Tables as data, and the one step from rows to Arrow."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from factcheck.tables.column import Column, Words, array
from factcheck.tables.view import View

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the dataset.

    Args:
        name: Its name, and that of its files.
        text: What a row is.
        key: The columns that tell rows apart; rows are sorted by them.
        columns: Its columns, in order.
        rows: Finds the rows in a view.
    """

    name: str
    text: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: Callable[[View], Iterable[Any]]

    @property
    def vocabularies(self) -> Mapping[str, tuple[str, ...]]:
        """The words of each column that has a vocabulary, in order."""
        return {column.name: column.kind.words for column in self.columns if isinstance(column.kind, Words)}

    def arrow(self, view: View, facts: Mapping[str, Any]) -> pa.Table:
        """The table in Arrow, with facts about the dataset in its metadata, under ``factcheck``, as JSON."""
        return self._made(self.columns, list(self.rows(view)), facts)

    def restored(self, rows: Iterable[Mapping[str, Any]], facts: Mapping[str, Any]) -> pa.Table:
        """The table in Arrow from rows as a file holds them: a value a column, dates as text, facts as above.

        Raises:
            KeyError: If a row lacks a column.
            ValueError: If a value is none of its column.
        """
        columns = (replace(column, value=_stored(column)) for column in self.columns)
        return self._made(tuple(columns), list(rows), facts)

    def _made(self, columns: Iterable[Column], rows: list[Any], facts: Mapping[str, Any]) -> pa.Table:
        import pyarrow as pa

        arrays = [array(column, rows) for column in columns]
        about = {**facts, "table": self.name, "key": self.key, "vocabularies": self.vocabularies}
        metadata = {"factcheck": json.dumps(about, ensure_ascii=False)}
        return pa.table(arrays, names=[column.name for column in self.columns]).replace_schema_metadata(metadata)


def _stored(column: Column) -> Callable[[Mapping[str, Any]], Any]:
    """Finds the value of a column in a row of a file."""
    if column.kind != "date":
        return itemgetter(column.name)
    return lambda row: None if row[column.name] is None else date.fromisoformat(row[column.name])
