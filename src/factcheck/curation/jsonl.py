"""A file of JSON Lines: one record a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NoReturn

from factcheck.curation.file import JsonFile
from factcheck.curation.json_syntax import parse_json
from factcheck.curation.rows import UNSURE
from factcheck.curation.syntax import Tree


class JsonLines:
    r"""The records of a file, by the numbers of their lines.

    >>> list(JsonLines("data/claims.jsonl", '{"id": "wall"}\n\n{"id": "quay", "count": 2}\n'))
    [(1, {'id': 'wall'}), (3, {'id': 'quay', 'count': '2'})]
    """

    def __init__(self, path: str, text: str) -> None:
        self.file = JsonFile(path, text)

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        lines = self.file.lines
        for number in range(1, len(lines) + 1):
            line = lines[number]
            if line and not line.isspace():
                yield number, quick(line)

    def tree(self, number: int) -> Tree:
        """A line as a tree."""
        return parse_json(self.file, self.file.lines.span(number))


def quick(line: str) -> Any:
    """The data of a line, or :data:`UNSURE` where something about it has to be looked at."""
    try:
        data = _WORDS.decode(line)
        if '"foreign"' in line and isinstance(data, dict):
            _keep_types(data, json.loads(line, parse_constant=_refuse))
    except (ValueError, RecursionError, TypeError, LookupError):
        return UNSURE
    return data


def _keep_types(data: dict[str, Any], typed: dict[str, Any]) -> None:
    """What was imported is kept with its types: there a number was a number."""
    if "foreign" in typed:
        data["foreign"] = typed["foreign"]
    for link, same in zip(data.get("evidence") or (), typed.get("evidence") or (), strict=True):
        if "foreign" in same:
            link["foreign"] = same["foreign"]


def _refuse(_: str) -> NoReturn:
    raise ValueError


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError  # a key stands twice
    return found


_WORDS = json.JSONDecoder(object_pairs_hook=_object, parse_int=str, parse_float=str, parse_constant=_refuse)
"""Reads numbers as they are written."""
