"""The fields of a foreign record, each with what may stand there; anything else rejects the record in plain words."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from factcheck.exchange.labels import spelt
from factcheck.exchange.reading.imported import MalformedError

Record = Mapping[str, Any]

_MOST = 10**12
"""More than anything has that a record numbers."""
_NAMES = {str: "a text", list: "a list", dict: "a record in braces", int: "a whole number", bool: "true or false"}


def text(record: Record, key: str) -> str:
    """A text that is not blank.

    >>> text({"claim": "It stands."}, "claim")
    'It stands.'

    Raises:
        MalformedError: If it is missing, empty or no text.
    """
    value: str = _of(record, key, str)
    if not value.strip():
        raise MalformedError(f"`{key}` is empty")
    return value


def listed(record: Record, key: str) -> list[Any]:
    """A list, which may be empty.

    Raises:
        MalformedError: If it is missing or no list.
    """
    value: list[Any] = _of(record, key, list)
    return value


def records(record: Record, key: str) -> list[dict[str, Any]]:
    """A list of records.

    Raises:
        MalformedError: If it is missing, no list, or holds anything else.
    """
    found = listed(record, key)
    for each in found:
        if not isinstance(each, dict):
            raise MalformedError(f"`{key}` holds {shown(each)}, which is no record")
    return found


def word(record: Record, key: str, words: Collection[str]) -> str:
    """One of some words, whatever its letters: "Supports" is SUPPORTS.

    Raises:
        MalformedError: If anything else stands there.
    """
    value: str = _of(record, key, str)
    found = spelt(value, words)
    if found is None:
        raise MalformedError(f"`{key}` is {shown(value)}; it should be one of {', '.join(words)}")
    return found


def optional(record: Record, key: str) -> str:
    """A text, or an empty one where there is none or something else."""
    value = record.get(key)
    return value if isinstance(value, str) else ""


def number(value: Any, what: str) -> int:
    """A whole number from 0 that may count something.

    Raises:
        MalformedError: If it is anything else.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise MalformedError(f"{what} is {shown(value)}; it should be a whole number")
    if value > _MOST:
        raise MalformedError(f"{what} is {shown(value)}, which is too large")
    return value


def name(record: Record, key: str) -> str:
    """A text or a whole number, as a text: what identifies a record.

    Raises:
        MalformedError: If it is missing, empty or anything else.
    """
    value = record.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return text(record, key)


def without(record: Record, *keys: str) -> dict[str, Any]:
    """The record without some fields."""
    return {key: value for key, value in record.items() if key not in keys}


def shown(value: Any) -> str:
    """A value as it stands in the file, cut to a length that fits a message."""
    written = json.dumps(value, ensure_ascii=False)
    return written if len(written) <= 60 else written[:57] + "..."


def _of(record: Record, key: str, kind: type) -> Any:
    if key not in record:
        raise MalformedError(f"`{key}` is missing")
    value = record[key]
    if not isinstance(value, kind):
        raise MalformedError(f"`{key}` is {shown(value)}; it should be {_NAMES[kind]}")
    return value
