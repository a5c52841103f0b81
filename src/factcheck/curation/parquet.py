"""A Parquet file: one record a row, one column a field."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from factcheck.curation.fields import Model, bare, fields, hints, inner, model_of
from factcheck.curation.file import TableRow, YamlFile
from factcheck.curation.json_syntax import parse_json
from factcheck.curation.problem import Problem
from factcheck.curation.syntax import Tree
from factcheck.diagnostics.hint import did_you_mean
from factcheck.text import Span

if TYPE_CHECKING:
    import pyarrow as pa

_BATCH = 1_000
_HERE = Span(0, 0)
_REWRITE = "Write the file again; it may have been cut off on its way."


class ParquetTable:
    """The records of a file, by the numbers of their rows.

    A null counts as not written, as in YAML, and so does what pandas writes for it in a column of numbers.

    Args:
        path: The file.
        content: Its bytes.
        model: What its rows should be.
    """

    def __init__(self, path: str, content: bytes, model: Model) -> None:
        self.file = YamlFile(path, "")
        self.problems: list[Problem] = []
        self.usable = False
        """Whether there are rows that can be read."""
        self._table = self._opened(content)
        if self._table is not None:
            self._choose(model)

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        if self._table is None or not self.usable:
            return
        number = 0
        for batch in self._table.to_batches(max_chunksize=_BATCH):
            for row in batch.to_pylist():
                number += 1
                yield number, _plain(row)

    def tree(self, number: int) -> Tree:
        """A row as a tree: JSON on one line."""
        rows = self._table.slice(number - 1, 1).to_pylist() if self._table is not None else [{}]
        text = json.dumps(_plain(rows[0]), ensure_ascii=False)
        return parse_json(TableRow(self.file.path, text, number), Span(0, len(text)))

    def _opened(self, content: bytes) -> pa.Table | None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            table = pq.read_table(pa.BufferReader(content))
            table.validate(full=True)
        except (pa.ArrowException, OSError, ValueError) as error:
            what = "is no Parquet file" if not content.startswith(b"PAR1") else "is damaged"
            told = " ".join(str(error).split())[:200]
            self.problems.append(
                Problem("FC001", f"`{self.file.path}` {what}; the reader says: {told}", _REWRITE, _HERE)
            )
            return None
        return table

    def _choose(self, model: Model) -> None:
        """Keeps the columns that are fields; says what is wrong with the columns, once for all rows."""
        assert self._table is not None  # noqa: S101  # called where there is one
        names: list[str] = self._table.schema.names
        twice = sorted({name for name in names if names.count(name) > 1})
        unknown = [name for name in names if name not in fields(model)]
        missing = [name for name, field in fields(model).items() if field.is_required() and name not in names]
        known = [name for name in names if name in fields(model)]
        wrong = [name for name in known if name not in twice and not self._fits(name, model)]
        for name in twice:
            self._say("FC003", f"The column `{name}` stands twice in `{self.file.path}`.", "Keep one of the two.")
        for name in unknown:
            self._say("FC004", f"`{self.file.path}` has the column `{name}`, which is not known there.",
                      _advice(name, model))  # fmt: skip
        for name in missing:
            self._say("FC005", f"`{self.file.path}` has no column `{name}`, which every row needs.", "Add it.")
        for name in wrong:
            found = self._table.schema.field(name).type
            self._say("FC005", f"The column `{name}` of `{self.file.path}` should hold {_wanted(model, name)}, but its "
                      f"type is {found}.", "Write the column with that type.")  # fmt: skip
        self.usable = not (twice or missing or wrong)
        if self.usable:
            self._table = self._table.select(known)

    def _fits(self, name: str, model: Model) -> bool:
        """Whether the values of a column may be what a field holds; each is looked at later."""
        import pyarrow.types as kind

        assert self._table is not None  # noqa: S101  # called where there is one
        found = self._table.schema.field(name).type
        if kind.is_dictionary(found):
            found = found.value_type
        if kind.is_null(found):
            return True
        if kind.is_binary(found) or kind.is_large_binary(found):
            return False
        listed = kind.is_list(found) or kind.is_large_list(found) or kind.is_fixed_size_list(found)
        mapped = kind.is_struct(found) or kind.is_map(found)
        return _shape(hints(model)[name]) == ("list" if listed else "map" if mapped else "value")

    def _say(self, code: str, message: str, help_: str) -> None:
        self.problems.append(Problem(code, message, help_, _HERE))


def _shape(hint: Any) -> str:
    """What a field holds: a list, a map of keys with values, or a single value."""
    hint = bare(hint)
    if inner(hint) is not None:
        return "map" if isinstance(hint, dict) or getattr(hint, "__origin__", None) is dict else "list"
    return "map" if model_of(hint) is not None else "value"


def _wanted(model: Model, name: str) -> str:
    return {"list": "lists", "map": "structs or maps"}.get(_shape(hints(model)[name]), "text")


def _advice(name: str, model: Model) -> str:
    if name.startswith("__index_level_"):
        return "pandas wrote its index; write the file with `to_parquet(..., index=False)`."
    return did_you_mean(name, fields(model), "`") or f"The columns known there: {', '.join(fields(model))}."


def _plain(value: Any) -> Any:
    """A value as YAML would hold it: what is null is not there, and a number is its digits."""
    if isinstance(value, dict):
        kept = {key: each for key, each in value.items() if not _is_null(each)}
        return {key: _json(each) if key == "foreign" else _plain(each) for key, each in kept.items()}
    if isinstance(value, list):
        pairs = value and all(isinstance(each, tuple) for each in value)  # how Arrow gives a map
        if pairs and len(dict(value)) == len(value):  # with a key that stands twice it is no map of ours
            return _plain(dict(value))
        return [_plain(each) for each in value]
    if isinstance(value, str | bool) or value is None:
        return value
    return _written(value)


def _written(value: Any) -> str:
    """A number or a date as a curator writes it."""
    if isinstance(value, datetime):
        return (value.date() if value.time() == time() else value).isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    return str(value)


def _json(value: Any) -> Any:
    """What was imported, with its types as far as JSON has them."""
    return json.loads(json.dumps(value, default=str))


def _is_null(value: Any) -> bool:
    return value is None or (isinstance(value, float) and math.isnan(value))
