"""Keys that stand once more in a map: one too many, or the entry behind it, whose ``- `` was forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.curation.file import YamlFile
from factcheck.curation.nodes import Entry, Mapping, Node
from factcheck.curation.problem import Problem
from factcheck.text import Span

_MOST_NAMED = 4
_IN_A_NUMBER = re.compile(r"\d,\d")


def further(node: Node, again: Sequence[Entry]) -> list[Mapping]:
    """The entries of a list that were read as part of the one above, each with the keys that stand there already.

    Args:
        node: An entry of a list.
        again: The keys that stand in it once more, with their values, in order.
    """
    if not isinstance(node, Mapping) or node.flow or not again:
        return []
    first = again[0].key.value or ""
    if first not in ("id", next(iter(node.entries))) and len(again) == 1:
        return []
    found: list[Mapping] = []
    for entry in again:
        if not found or entry.key.value == first:
            found.append(Mapping(entry.key.start, flow=False))
        found[-1].entries[entry.key.value or ""] = entry
    return found


def repeated(file: YamlFile, node: Mapping, again: Sequence[Entry], *, listed: bool) -> Iterator[Problem]:
    """What is wrong with a map in which keys stand once more; ``listed`` says whether it is an entry of a list."""
    if listed and (entries := further(node, again)):
        yield from (_without_dash(file, node, entry) for entry in entries)
        return
    for key, _ in again:
        if node.flow and _IN_A_NUMBER.match(file.text, max(0, key.start - 2)):
            message = f"A comma stands between digits before `{key.value or ''}`, which is taken for a key."
            yield Problem("FC002", message, "Put the whole text in double quotes.", Span(key.start, key.end))
            continue
        line = file.line(node.entries[key.value or ""].key.start)
        message = f"The key `{key.value or ''}` stands twice: first in line {line}, and again here."
        yield Problem("FC003", message, "Keep one of the two; the first is read.", Span(key.start, key.end))


def _without_dash(file: YamlFile, node: Mapping, entry: Mapping) -> Problem:
    names = [f"`{name}`" for name in entry.entries]
    if len(names) > _MOST_NAMED + 1:
        names[_MOST_NAMED:] = [f"{len(names) - _MOST_NAMED} more"]
    first = next(iter(entry.entries.values())).key
    line = file.line(node.entries[first.value or ""].key.start)
    if names[1:]:
        told = f"{', '.join(names[:-1])} and {names[-1]} stand in this entry already, from line {line} on"
    else:
        told = f"{names[0]} stands in this entry already, in line {line}"
    message = f"{told}: is the `- ` of another entry missing here?"
    help_ = f"Write `- ` before `{first.value}`, as in the entries above. If it is all one entry: keep one value a key."
    return Problem("FC003", message, help_, Span(first.start, first.end))
