"""Columns as data: a name, a kind, a sentence for the reader, and how the value is computed from a row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from factcheck.model import meanings

if TYPE_CHECKING:
    import pyarrow as pa

Scalar = Literal["text", "integer", "boolean", "date"]


@dataclass(frozen=True, slots=True)
class Words:
    """A vocabulary: a text that is one of these words, stored with all of them in this order."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Many:
    """A list of values of one kind; empty rather than null where there are none."""

    of: Kind


@dataclass(frozen=True, slots=True)
class Group:
    """Named values that belong together."""

    fields: tuple[tuple[str, Kind], ...]


Kind = Scalar | Words | Many | Group


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Args:
        name: Its name.
        kind: What its values are.
        text: A sentence for the reader of the dataset.
        value: Computes the value from a row; None where there is none.
    """

    name: str
    kind: Kind
    text: str
    value: Callable[[Any], Any]


def group(**fields: Kind) -> Group:
    """A group of named values."""
    return Group(tuple(fields.items()))


# --------------------------------------------------------------------------------------------------------------------
# Columns taken from a record as they are
# --------------------------------------------------------------------------------------------------------------------


def copy(record: type[BaseModel], field: str, get: Callable[[Any], Any], name: str) -> Column:
    """A column that repeats a field of a record; kind and description are the model's own.

    Args:
        record: The record's type.
        field: The field.
        get: Finds the record in a row; it may return None.
        name: The name of the column.
    """
    info = record.model_fields[field]
    meaning = meanings(record)[info.alias or field]
    return Column(name, kind_of(info.annotation), meaning, lambda row: plain(getattr(get(row), field, None)))


def copied(record: type[BaseModel], fields: str, get: Callable[[Any], Any], prefix: str = "") -> Iterator[Column]:
    """Several such columns, named as the fields are in the file, with a prefix."""
    for field in fields.split():
        yield copy(record, field, get, prefix + (record.model_fields[field].alias or field))


def derived(columns: Iterable[Column], names: str, get: Callable[[Any], Any], prefix: str) -> Iterator[Column]:
    """Some columns of one table as columns of another.

    Args:
        columns: The columns of the other table.
        names: Those to take, parted by spaces.
        get: Finds the other table's row in a row; it may return None.
        prefix: Put before the names.
    """
    known = {column.name: column for column in columns}
    for name in names.split():
        column = known[name]
        yield Column(prefix + name, column.kind, column.text, _through(get, column.value))


def _through(get: Callable[[Any], Any], value: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def compute(row: Any) -> Any:
        inner = get(row)
        return None if inner is None else value(inner)

    return compute


def kind_of(annotation: Any) -> Kind:
    """The kind of column that holds a field of the model.

    >>> kind_of(tuple[str, ...])
    Many(of='text')
    """
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return Words(arguments)
    if origin is tuple:
        return Many(kind_of(arguments[0]))
    if origin is Annotated:
        return kind_of(arguments[0])
    if origin in (Union, UnionType):
        (only,) = (each for each in arguments if each is not type(None))
        return kind_of(only)
    if issubclass(annotation, BaseModel):
        return Group(tuple((name, kind_of(field.annotation)) for name, field in annotation.model_fields.items()))
    return _SCALARS[annotation]


_SCALARS: dict[type, Scalar] = {str: "text", int: "integer", bool: "boolean"}


def plain(value: Any) -> Any:
    """A value of the model as lists, dictionaries and scalars."""
    if isinstance(value, BaseModel):
        return {name: plain(getattr(value, name)) for name in type(value).model_fields}
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return value


# --------------------------------------------------------------------------------------------------------------------
# Arrow
# --------------------------------------------------------------------------------------------------------------------


def arrow_type(kind: Kind) -> pa.DataType:
    """The Arrow type of values inside a list or group; see :func:`array` for whole columns."""
    import pyarrow as pa

    if isinstance(kind, Many):
        return pa.list_(arrow_type(kind.of))
    if isinstance(kind, Group):
        return pa.struct([(name, arrow_type(inner)) for name, inner in kind.fields])
    if isinstance(kind, Words):
        return pa.string()
    scalars: dict[Scalar, pa.DataType] = {
        "text": pa.string(),
        "integer": pa.int64(),
        "boolean": pa.bool_(),
        "date": pa.date32(),
    }
    return scalars[kind]


def array(column: Column, rows: Iterable[Any]) -> pa.Array[Any]:
    """The values of a column; a vocabulary is a dictionary array that holds all its words, in order.

    Raises:
        ValueError: If a value is not in the column's vocabulary.
    """
    import pyarrow as pa

    values = [column.value(row) for row in rows]
    if isinstance(column.kind, Many):
        values = [value or [] for value in values]
    if not isinstance(column.kind, Words):
        return pa.array(values, arrow_type(column.kind))
    words = column.kind.words
    places = [None if value is None else words.index(value) for value in values]
    return pa.DictionaryArray.from_arrays(pa.array(places, pa.int8()), pa.array(words, pa.string()))


def label(kind: Kind) -> str:
    """A kind in words, for the reference page.

    >>> label(Many(group(start="integer", end="integer")))
    'list of {start: integer, end: integer}'
    """
    if isinstance(kind, Many):
        return f"list of {label(kind.of)}"
    if isinstance(kind, Group):
        return "{" + ", ".join(f"{name}: {label(inner)}" for name, inner in kind.fields) + "}"
    if isinstance(kind, Words):
        return "one of " + ", ".join(kind.words)
    return kind
