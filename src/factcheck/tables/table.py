"""Tables as data, and the one step from rows to Arrow."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
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
        import pyarrow as pa

        rows = list(self.rows(view))
        arrays = [array(column, rows) for column in self.columns]
        about = {**facts, "table": self.name, "key": self.key, "vocabularies": self.vocabularies}
        metadata = {"factcheck": json.dumps(about, ensure_ascii=False)}
        return pa.table(arrays, names=[column.name for column in self.columns]).replace_schema_metadata(metadata)
