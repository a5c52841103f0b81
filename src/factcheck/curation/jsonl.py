"""A file of JSON Lines: one record a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NoReturn

from factcheck.curation.file import JsonFile
from factcheck.curation.json_syntax import parse_json
from factcheck.curation.problem import Problem
from factcheck.curation.rows import UNSURE
from factcheck.curation.syntax import Tree
from factcheck.text import Span


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
                data = quick(line)
                yield number, data
                if data is UNSURE and self._runs_on(number):
                    return  # so may every record below, and each of their lines would be a fault

    def tree(self, number: int) -> Tree:
        """A line as a tree."""
        span = self.file.lines.span(number)
        tree = parse_json(self.file, span)
        if tree.root is None and (last := self._runs_on(number)):
            tree.problems[:] = [_spread(span, last, listed=span.of(self.file.text).strip()[:1] == "[")]
        return tree

    def _runs_on(self, number: int) -> int:
        """The line on which the value that begins on a line ends, where that is a later one; else 0."""
        start = self.file.lines.span(number).start
        start += len(self.file.lines[number]) - len(self.file.lines[number].lstrip())
        try:
            _, end = _VALUE.raw_decode(self.file.text, start)
        except (ValueError, RecursionError):
            return 0
        last = self.file.line(end - 1)
        return last if last > number else 0


def _spread(span: Span, last: int, *, listed: bool) -> Problem:
    """What is wrong with a record, or a list of them, that runs on over several lines."""
    what, more = ("list", ", without square brackets around them and commas between") if listed else ("record", "")
    message = f"The {what} that begins here runs on to line {last}; in JSON Lines, each line is one record."
    return Problem("FC018", message, f"Write each record of the file on a line of its own{more}.", span)


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


_VALUE = json.JSONDecoder(parse_int=str, parse_float=str)
_WORDS = json.JSONDecoder(object_pairs_hook=_object, parse_int=str, parse_float=str, parse_constant=_refuse)
"""Reads numbers as they are written."""
