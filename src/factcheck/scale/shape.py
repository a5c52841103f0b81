"""What a row of a published table must hold for a proof: its columns, each of its kind, by the one list of columns."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from factcheck.scale.errors import named
from factcheck.tables import TABLE, Column
from factcheck.tables.column import Group, Kind, Many, Scalar, Words, label

_UNITS: Final = tuple(f"span_{end}{unit}" for unit in ("", "_utf16", "_utf8") for end in ("start", "end"))
_SAID: Final = (
    "source_sha256 grade proved flags hidden passage spans omitted prefix suffix sentence sentence_start line last_line"
)
TOLD: Final = frozenset(f"{_SAID} region deep_link directness spoken".split()).union(_UNITS)
"""The columns of a link that its quote, its source and its text alone tell."""

_READ: Final = {
    "evidence": TOLD | {"id", "claim", "source", "quote", "headline"},
    "sources": frozenset({"id", "file", "sha256", "characters", "language", "text", "url", "regions"}),
}
_NEEDED: Final = {
    "evidence": frozenset({"id", "claim", "source", "quote", "proved", "headline"}),
    "sources": frozenset({"id", "language"}),
}
_LARGEST: Final = 2**63

COLUMNS: Final[Mapping[str, tuple[Column, ...]]] = {
    table: tuple(column for column in TABLE[table].columns if column.name in read) for table, read in _READ.items()
}
"""The columns that are read, by table."""


def fault(table: str, row: object) -> str | None:
    """What keeps a row from being one of its table, as the end of a sentence; None where all is well.

    >>> fault("sources", {"id": "news"})
    'has no "file"'
    >>> fault("sources", ["news"])
    'is no row'
    """
    if not isinstance(row, Mapping):
        return "is no row"
    for column in COLUMNS[table]:
        if column.name not in row:
            return f'has no "{column.name}"'
        value = row[column.name]
        if value is None and column.name in _NEEDED[table]:
            return f'has no "{column.name}"'
        if not (fits(column.kind, value) or (value is None and not isinstance(column.kind, Many))):
            return f'holds as "{column.name}" {named(json.dumps(value, default=str))}, which is no {_what(column.kind)}'
    return None


def fits(kind: Kind, value: object) -> bool:
    """Whether a value is of a kind.

    >>> fits("integer", True), fits("text", "a wall"), fits(Words(("cut", "gap")), "cat")
    (False, True, False)
    """
    if isinstance(kind, Many):
        return isinstance(value, list) and all(fits(kind.of, each) for each in value)
    if isinstance(kind, Group):
        return isinstance(value, Mapping) and all(fits(inner, value.get(name)) for name, inner in kind.fields)
    if isinstance(kind, Words):
        return isinstance(value, str) and value in kind.words
    return _SCALARS[kind](value)


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character
        return False
    return True


_SCALARS: Final[Mapping[Scalar, Callable[[object], bool]]] = {
    "text": lambda value: isinstance(value, str) and _is_whole(value),
    "integer": lambda value: type(value) is int and -_LARGEST <= value < _LARGEST,
    "boolean": lambda value: isinstance(value, bool),
    "date": lambda value: isinstance(value, str | date),
}


def _what(kind: Any) -> str:
    return f"word of {', '.join(kind.words)}" if isinstance(kind, Words) else label(kind)
