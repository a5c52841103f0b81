"""What YAML says, before anything is known of claims: scalars, mappings and sequences with their places.

Every scalar stays a string (but see :func:`typed`); only a plain empty value, ``null`` or ``~`` is None. Offsets are
code points of the text, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence as Path
from typing import Any, NamedTuple

from factcheck.text import Span


class Scalar:
    """A single value. ``style`` is empty for a plain scalar, else one of ``'``, ``"``, ``|`` and ``>``."""

    __slots__ = ("end", "start", "style", "value")

    def __init__(self, value: str | None, start: int, end: int, style: str) -> None:
        self.value = value
        self.start = start
        self.end = end
        self.style = style


class Mapping:
    """Keys with values. ``height`` counts the levels of collections inside."""

    __slots__ = ("end", "entries", "flow", "height", "merges", "pending", "start")

    def __init__(self, start: int, *, flow: bool) -> None:
        self.start = start
        self.end = start
        self.flow = flow
        self.height = 0
        self.entries: dict[str, Entry] = {}
        self.merges = False
        """Whether fields of it stand behind a merge key, which is reported and not read."""
        self.pending: Scalar | None = None
        """While the file is read: the key whose value comes next."""


class Sequence:
    """A list of values."""

    __slots__ = ("end", "flow", "height", "items", "start")

    def __init__(self, start: int, *, flow: bool) -> None:
        self.start = start
        self.end = start
        self.flow = flow
        self.height = 0
        self.items: list[Node] = []


Node = Scalar | Mapping | Sequence


class Entry(NamedTuple):
    """A key of a mapping with its value."""

    key: Scalar
    node: Node


def plain(node: Node) -> Any:
    """The node as dicts, lists, strings and None."""
    kind = type(node)
    if kind is Scalar:
        return node.value  # type: ignore[union-attr]  # `kind is` is twice as fast as isinstance here
    if kind is Mapping:
        return {key: plain(entry[1]) for key, entry in node.entries.items()}  # type: ignore[union-attr]
    return [plain(item) for item in node.items]  # type: ignore[union-attr]


_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?")
_LITERALS = {"true": True, "false": False}


def typed(node: Node) -> Any:
    """The node as :func:`plain` gives it, but plain scalars that JSON would read as a number or a truth value are one.

    What was imported is kept so, under ``foreign``: there a number was a number.
    """
    if isinstance(node, Mapping):
        return {key: typed(entry.node) for key, entry in node.entries.items()}
    if isinstance(node, Sequence):
        return [typed(item) for item in node.items]
    if node.value is None or node.style:
        return node.value
    if number := _NUMBER.fullmatch(node.value):
        return float(node.value) if any(number.groups()) else _whole(node.value)
    return _LITERALS.get(node.value, node.value)


def _whole(digits: str) -> int | str:
    """A whole number; one of more digits than Python reads stays a text."""
    try:
        return int(digits)
    except ValueError:
        return digits


def child(node: Node, step: str | int) -> Node | None:
    """The value under a key or at a position; a field of a record may be named with its trailing underscore."""
    if isinstance(node, Mapping) and isinstance(step, str):
        entry = node.entries.get(step) or node.entries.get(step.rstrip("_"))
        return entry.node if entry else None
    if isinstance(node, Sequence) and isinstance(step, int):
        return node.items[step] if 0 <= step < len(node.items) else None
    return None


def descend(node: Node, path: Path[str | int]) -> tuple[Node, int]:
    """The node a path leads to, or the nearest one above it, and how many steps could be taken."""
    for taken, step in enumerate(path):
        below = child(node, step)
        if below is None:
            return node, taken
        node = below
    return node, len(path)


def text_of(node: Node, key: str) -> str | None:
    """The scalar under a key, or None."""
    below = child(node, key)
    return below.value if isinstance(below, Scalar) else None


def parted(before: Node, after: Node) -> bool:
    """Whether a comma between two digits is all that stands between two plain scalars: one number to a reader."""
    if not (isinstance(before, Scalar) and isinstance(after, Scalar)) or before.style or after.style:
        return False
    left, right = before.value or "", after.value or ""
    return before.end + 1 == after.start and left[-1:].isdigit() and right[:1].isdigit()


_HEADS = ("id", "claim", "claims", "name")


def head(node: Node) -> Span:
    """The stretch that names a node: for a mapping its id, else its first entry; else the whole of it."""
    if not isinstance(node, Mapping) or not node.entries:
        return Span(node.start, last(node))
    key = next((key for key in _HEADS if key in node.entries), None)
    entry = node.entries[key] if key else next(iter(node.entries.values()))
    return Span(entry.key.start, max(entry.key.end, last(entry.node)))


def last(node: Node) -> int:
    """Where a node ends; YAML itself lets a block collection run on to the next one."""
    while not isinstance(node, Scalar) and not node.flow:
        if isinstance(node, Sequence) and node.items:
            node = node.items[-1]
        elif isinstance(node, Mapping) and node.entries:
            node = next(reversed(node.entries.values())).node
        else:
            break
    return node.end
