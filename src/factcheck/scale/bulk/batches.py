"""Rows gathered into Arrow batches, and Arrow columns checked as a whole where all is well."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from factcheck.diagnostics.hint import nearest
from factcheck.scale.bulk import rows
from factcheck.scale.bulk.context import OPTIONAL, present
from factcheck.scale.bulk.rows import BadRowError, Quote, Rejected, Source, Which
from factcheck.scale.bulk.schemas import QUOTES, SOURCES
from factcheck.scale.errors import ScaleError

Read: TypeAlias = pa.RecordBatch | Rejected
"""What a reader yields: rows of :data:`QUOTES` or :data:`SOURCES`, or some that were kept aside."""

UNREADABLE = object()
"""A value of Parquet that can't be had."""

ROWS, BYTES = 16_384, 2 * 2**20
"""A batch is full at so many rows or bytes, whichever comes first."""


class Gathered:
    """Rows from a text format, one after the other.

    Args:
        table: Which input they come from.
        file: Its name, for messages.
    """

    def __init__(self, table: Which, file: str) -> None:
        self._table: Which = table
        self._file = file
        self._rows: list[tuple[Any, ...]] = []
        self._bytes = 0

    def add(self, row: int, record: Mapping[str, Any]) -> Iterator[Read]:
        """Takes a row; yields what is full, or why the row was kept aside."""
        try:
            taken = rows.quote(record) if self._table == "quotes" else rows.source(record)
        except BadRowError as error:
            yield self.rejected(row, str(error), record)
            return
        yield from self.take(row, taken)

    def take(self, row: int, taken: Quote | Source, file: str | None = None) -> Iterator[Read]:
        """Takes a row that was looked at; a source without a text stays, so that its quotes are told why."""
        if isinstance(taken, Source) and taken.refused is not None:
            yield Rejected(self._table, file or self._file, row, taken.refused, taken.id)
        self._rows.append((row, *taken) if isinstance(taken, Quote) else (row, *taken, file or self._file))
        self._bytes += sum(len(value) for value in taken if value)
        if len(self._rows) >= ROWS or self._bytes >= BYTES:
            yield from self.rest()

    def rejected(self, row: int, why: str, record: Mapping[str, Any] | None = None) -> Rejected:
        """A row that is kept aside."""
        named = {key: value for key in ("id", "source_id") if isinstance(value := (record or {}).get(key), str | int)}
        printed = {key: str(value).encode("utf-8", "replace").decode() for key, value in named.items()}
        return Rejected(self._table, self._file, row, why, printed.get("id"), printed.get("source_id"))

    def rest(self) -> Iterator[pa.RecordBatch]:
        """What is left."""
        if self._rows:
            schema = QUOTES if self._table == "quotes" else SOURCES
            columns = zip(*self._rows, strict=True)
            arrays = [pa.array(column, field.type) for column, field in zip(columns, schema, strict=True)]
            self._rows, self._bytes = [], 0
            yield pa.RecordBatch.from_arrays(arrays, schema=schema)


# --------------------------------------------------------------------------------------------------------------------
# Columns
# --------------------------------------------------------------------------------------------------------------------


def checked(table: Which, file: str, found: pa.RecordBatch, first: int) -> Iterator[Read]:
    """The rows of an Arrow batch; only those that something is wrong with are looked at one by one.

    Args:
        table: Which input they come from.
        file: Its name, for messages.
        found: The columns as they were written; types were seen to by :func:`typed`.
        first: The number of the first row.
    """
    count = found.num_rows
    row = pa.array(range(first, first + count), pa.int64())
    good = _good(table, found)
    extra = present(found.schema.names) if table == "quotes" else []
    if good is None or any(found[name].null_count < count for name in extra):  # or some text in it is no UTF-8
        yield from _one_by_one(table, file, row, found)
        return
    if pc.sum(good).as_py() != count:
        yield from _one_by_one(table, file, row.filter(pc.invert(good)), found.filter(pc.invert(good)))
        row, found = row.filter(good), found.filter(good)
    if not found.num_rows:
        return
    if table == "sources":
        count = found.num_rows
        yield _batch(SOURCES, row, found, refused=pa.nulls(count, pa.string()), file=pa.repeat(file, count))
    else:
        yield _batch(QUOTES, row, found, context=pa.nulls(found.num_rows, pa.string()))


def _batch(schema: pa.Schema, row: pa.Array, found: pa.RecordBatch, **more: pa.Array) -> pa.RecordBatch:
    columns = {"row": row, **more}
    arrays = [columns[field.name] if field.name in columns else found[field.name].cast(field.type) for field in schema]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _good(table: Which, found: pa.RecordBatch) -> pa.Array | None:
    """Which rows are surely in order; None where some text is no UTF-8."""
    names, words = (("id", "source_id"), "quote") if table == "quotes" else (("id",), "text")
    try:
        for name in (*names, words):
            found[name].validate(full=True)
    except pa.ArrowInvalid:
        return None
    good = pc.is_valid(found[words])
    if table == "quotes":
        text = found[words]
        blank = pc.or_(pc.equal(pc.binary_length(text), 0), pc.utf8_is_space(text))
        good = pc.and_(good, pc.invert(pc.fill_null(blank, fill_value=True)))
    else:
        good = pc.and_(good, pc.less_equal(pc.fill_null(pc.binary_length(found[words]), 0), rows.LARGEST))
    for name in names:
        good = pc.and_(good, pc.fill_null(pc.greater(pc.binary_length(found[name]), 0), fill_value=False))
    return good


def _one_by_one(table: Which, file: str, row: pa.Array, found: pa.RecordBatch) -> Iterator[Read]:
    gathered = Gathered(table, file)
    for number, record in zip(row.to_pylist(), _records(found), strict=True):
        yield from gathered.add(number, record)
    yield from gathered.rest()


def _records(found: pa.RecordBatch) -> Iterable[Mapping[str, Any]]:
    names = found.schema.names
    for values in zip(*(_values(found[name]) for name in names), strict=True):
        yield dict(zip(names, values, strict=True))


def _values(column: pa.Array) -> Sequence[Any]:
    """The values of a column; where text is no UTF-8, with its bytes kept as the csv module keeps them."""
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if not _is_text(column.type):
        return _others(column)
    raw = column.cast(pa.large_binary()).to_pylist()
    return [value if value is None else value.decode("utf-8", "surrogateescape") for value in raw]


def _others(column: pa.Array) -> Sequence[Any]:
    """The values of a column that holds no plain text; one that Python can't hold is no value that a row may have."""
    try:
        values: list[Any] = column.to_pylist()
    except Exception:  # noqa: BLE001 - such as text within lists that is no UTF-8, or times in a zone that nobody knows
        return [_value(each) for each in column]
    return values


def _value(scalar: pa.Scalar[Any]) -> Any:
    try:
        return scalar.as_py()
    except Exception:  # noqa: BLE001 - as above
        return UNREADABLE


def _is_text(kind: pa.DataType) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


# --------------------------------------------------------------------------------------------------------------------
# Types
# --------------------------------------------------------------------------------------------------------------------

_EXACT = {16: 2.0**11, 32: 2.0**24, 64: rows.EXACT}  # from here on, floating numbers may stand for another one
_KINDS: Sequence[tuple[Callable[[pa.DataType], bool], str]] = (
    (pa.types.is_integer, "whole numbers"),
    (pa.types.is_floating, "numbers with a fraction"),
    (pa.types.is_decimal, "numbers with a fraction"),
    (pa.types.is_boolean, "true or false"),
    (pa.types.is_temporal, "dates or times"),
    (pa.types.is_binary, "bytes"),
    (pa.types.is_large_binary, "bytes"),
    (pa.types.is_nested, "lists or objects"),
)


def typed(table: Which, file: str, found: pa.RecordBatch) -> pa.RecordBatch:
    """The columns that are needed, as text where they must be text.

    Raises:
        ScaleError: If a column is of a type that holds no text.
    """
    columns = {}
    for name in found.schema.names:
        needed = name in (rows.QUOTE if table == "quotes" else rows.SOURCE)
        columns[name] = _as_text(file, name, found[name]) if needed else found[name]
    return pa.RecordBatch.from_pydict(columns)


def _as_text(file: str, name: str, column: pa.Array) -> pa.Array:
    kind = column.type
    if pa.types.is_dictionary(kind):
        column, kind = column.dictionary_decode(), kind.value_type
    if _is_text(kind):
        return column
    number = name in ("id", "source_id") and pa.types.is_integer(kind)
    if number or pa.types.is_null(kind) or pa.types.is_string_view(kind):
        return column.cast(pa.large_string())
    if name in ("id", "source_id"):
        if pa.types.is_floating(kind):
            return _whole(file, name, column.cast(pa.float64()), _EXACT[kind.bit_width]).cast(pa.large_string())
        if pa.types.is_decimal(kind):
            return pa.array([_digits(file, name, value) for value in column.to_pylist()], pa.large_string())
        raise ScaleError(f'The column "{name}" of {file} holds {_kind(kind)}; it must hold text or whole numbers.')
    raise ScaleError(f'The column "{name}" of {file} holds {_kind(kind)}; it must hold text.')


def _whole(file: str, name: str, column: pa.Array, limit: float) -> pa.Array:
    """Ids as whole numbers: a table with gaps in a column of them is often saved with ``7.0`` in place of ``7``."""
    column = pc.if_else(pc.is_nan(column), pa.scalar(None, pa.float64()), column)
    if len(bad := column.filter(pc.not_equal(pc.floor(column), column)).drop_null()):
        raise _fraction(file, name, bad[0])
    if len(bad := column.filter(pc.greater_equal(pc.abs(column), limit)).drop_null()):
        raise ScaleError(
            f'The column "{name}" of {file} holds floating-point numbers from {limit:.0f} on, such as {bad[0]}, which '
            "may stand for another whole number; save it as text or whole numbers."
        )
    return column.cast(pa.int64())


def _digits(file: str, name: str, value: Decimal | None) -> str | None:
    """The same of a decimal number, which has any number of digits."""
    if value is not None and value != value.to_integral_value():
        raise _fraction(file, name, value)
    return None if value is None else f"{value:.0f}"


def _fraction(file: str, name: str, value: object) -> ScaleError:
    return ScaleError(
        f'The column "{name}" of {file} holds numbers with a fraction, such as {value}; '
        "it must hold text or whole numbers."
    )


def _kind(kind: pa.DataType) -> str:
    """What a column holds, in words."""
    return next((words for fits, words in _KINDS if fits(kind)), f"values of the type {kind}")


def missing(table: Which, file: str, columns: Iterable[str]) -> None:
    """Refuses a table without a column it needs, or with two of a name that is read.

    Raises:
        ScaleError: If one is missing, or stands twice.
    """
    found = list(columns)
    for name in (*rows.QUOTE, *OPTIONAL) if table == "quotes" else rows.SOURCE:
        if found.count(name) > 1:
            raise ScaleError(f'{file} has the column "{name}" twice; which of the two is meant can\'t be known.')
    for name in rows.QUOTE if table == "quotes" else rows.SOURCE:
        if name not in found:
            listed = ", ".join(found[:20]) or "none"
            like = nearest(name, (each for each in found[:20] if each not in rows.QUOTE + rows.SOURCE), alike=80)
            rename = f' Did you mean "{like}"? Name it "{name}".' if like else ""
            raise ScaleError(
                f'{file} has no column "{name}", which a table of {table} needs; its columns are: {listed}.{rename}'
            )
