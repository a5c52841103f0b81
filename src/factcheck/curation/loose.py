"""YAML of any shape, as somebody else wrote it -> its entries with the lines on which they stand."""

from __future__ import annotations

from typing import Any, NamedTuple

from factcheck.curation import nodes
from factcheck.curation.file import YamlFile
from factcheck.curation.nodes import typed
from factcheck.curation.syntax import parse
from factcheck.diagnostics.encoding import NotUtf8, decode
from factcheck.text import Span

_TWICE = "FC003"


class Entry(NamedTuple):
    """An entry of a file.

    Args:
        line: The line on which it begins, from 1.
        value: What it holds; its text where it is refused.
        refused: Why it can't be taken as it is: a key in it stands twice.
    """

    line: int
    value: Any
    refused: str = ""


def loose(path: str, data: bytes) -> list[Entry]:
    r"""The entries of a file: those of its list, or the whole file where it holds something else.

    Plain numbers, ``true``, ``false`` and ``null`` are what they look like; all else is text.

    >>> [(entry.line, entry.value) for entry in loose("data.yaml", b"- {id: a}\n- {id: 2}\n")]
    [(1, {'id': 'a'}), (2, {'id': 2})]

    Raises:
        ValueError: If the file is not UTF-8 or no YAML, in words for the user.
    """
    text = decode(data)
    if isinstance(text, NotUtf8):
        raise ValueError(f"it {text.found}")  # noqa: TRY004 - the value is at fault, not a type
    file = YamlFile(path, text.removeprefix("\ufeff"))
    tree = parse(file)
    if tree.root is None:
        problem = tree.problems[0]
        raise ValueError(f"it is no YAML (line {file.line(problem.span.start)}): {problem.message}")
    entries = tree.root.items if isinstance(tree.root, nodes.Sequence) else [tree.root]
    twice = [problem for problem in tree.problems if problem.code == _TWICE]
    found = []
    for entry in entries:
        line, place = file.line(entry.start), Span(entry.start, entry.end)
        refused = next((each.message for each in twice if each.span.within(place)), "")
        found.append(Entry(line, place.of(file.text) if refused else typed(entry), refused))
    return found
