"""A row as it was written: what it must hold, and why one is kept aside."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import isfinite
from typing import Any, Final, Literal, NamedTuple, Self

from factcheck.scale.bulk import context

Which = Literal["quotes", "sources"]

LARGEST: Final = 2**30
"""The largest text, in bytes."""

EXACT: Final = 2.0**53
"""From here on, a floating-point number may stand for another whole number than the one that was meant."""

QUOTE: Final = ("id", "source_id", "quote")
"""The columns a table of quotes must have."""

SOURCE: Final = ("id", "text")
"""The columns a table of sources must have."""


class Rejected(NamedTuple):
    """Rows that were kept aside.

    Args:
        table: Which input they stand in.
        file: Its file.
        row: The first of them, from 1: a line of a text file, a row of Parquet; 0 where it is the whole file.
        reason: Why, as a sentence.
        id: Their id, where they have one that can be read.
        source_id: The source they name.
        rows: How many they are; 0 where nobody knows.
    """

    table: Which
    file: str
    row: int
    reason: str
    id: str | None = None
    source_id: str | None = None
    rows: int = 1


class Unread(Rejected):
    """Rows that nobody could read: what stands in them is not known, not even an id."""


class UnreadTable(Unread):
    """A table that can't be read, or no further: nobody knows how many rows stand there, and ``rows`` is 0."""

    @classmethod
    def after(cls, table: Which, file: str, last: int, why: str) -> Self:
        """A table of which the rows up to ``last`` were read."""
        return cls(table, file, last + 1 if last else 0, why, rows=0)


_NOT_UTF8 = re.compile(r"The \w+ is not UTF-8, at (?:character|byte) \d+\.")


def is_not_utf8(rejected: Rejected) -> bool:
    """Whether a row of a text file was kept aside since it is not UTF-8, as others of its file may be.

    >>> is_not_utf8(Rejected("quotes", "quotes.csv", 3, "The quote is not UTF-8, at character 65."))
    True
    """
    return _NOT_UTF8.fullmatch(rejected.reason) is not None


class BadRowError(Exception):
    """A row that can't be taken in; the text is a sentence for the user."""


class Quote(NamedTuple):
    """A row of a table of quotes."""

    id: str
    source_id: str
    quote: str
    context: str | None


class Source(NamedTuple):
    """A row of a table of sources; one whose text can't be had says why."""

    id: str
    text: str | None
    refused: str | None = None


def quote(record: Mapping[str, Any]) -> Quote:
    """Takes a row of quotes in.

    Raises:
        BadRowError: If something is missing, or is of another type.

    Example:
        >>> quote({"id": 7.0, "source_id": "minutes", "quote": "the first repair", "occurrence": "2"})
        Quote(id='7', source_id='minutes', quote='the first repair', context='{"occurrence":2}')
    """
    found = Quote(_name(record, "id"), _name(record, "source_id"), _text(record, "quote"), None)
    if not found.quote.strip():
        raise BadRowError("The quote is empty.")
    try:
        return found._replace(context=context.encoded(record))
    except ValueError as error:
        raise BadRowError(str(error)) from None


def source(record: Mapping[str, Any]) -> Source:
    """Takes a row of sources in.

    Raises:
        BadRowError: If it has no id.
    """
    name = _name(record, "id")
    try:
        text = _text(record, "text")
    except BadRowError as error:
        return Source(name, None, str(error))
    if len(text) > LARGEST // 4 and len(text.encode()) > LARGEST:
        return Source(name, None, too_large(len(text.encode())))
    return Source(name, text)


def too_large(size: int) -> str:
    """Why a text of so many bytes is refused."""
    return f"The text has {size / 1e9:.1f} GB; the largest that is read has {LARGEST / 1e9:.1f} GB. Split it."


def _name(record: Mapping[str, Any], column: str) -> str:
    """An id: a text, or a whole number as its digits."""
    value = record.get(column)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return _digits(value, column)
    name = _text(record, column)
    if not name:
        raise BadRowError(f"The {column} is empty.")
    return name


def _digits(value: float, column: str) -> str:
    if not isfinite(value):
        raise BadRowError(f"The {column} is no finite number; write text or a whole number.")
    if value != value // 1:
        raise BadRowError(f"The {column} is a number with a fraction, {value}; write text or a whole number.")
    if abs(value) >= EXACT:
        raise BadRowError(
            f"The {column} is the floating-point number {value}, which may stand for another whole number; write text "
            "or a whole number."
        )
    return str(int(value))


def _text(record: Mapping[str, Any], column: str) -> str:
    value = record.get(column)
    if value is None:
        raise BadRowError(f"There is no {column}.")
    if not isinstance(value, str):
        raise BadRowError(f"The {column} is {_kind(value)}, not text.")
    if (why := context.broken(column, value)) is not None:
        raise BadRowError(why)
    return value


def _kind(value: object) -> str:
    """What a value is, in a word for the user."""
    match value:
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case list() | tuple():
            return "a list"
        case dict():
            return "an object"
        case bytes():
            return "bytes that are not UTF-8"
        case _:
            return f"of the type {type(value).__name__}"
