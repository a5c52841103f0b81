"""YAML of any shape, as somebody else wrote it -> its entries with the lines on which they stand."""

from __future__ import annotations

from typing import Any

from factcheck.curation import nodes
from factcheck.curation.file import YamlFile
from factcheck.curation.nodes import typed
from factcheck.curation.syntax import parse
from factcheck.diagnostics.encoding import NotUtf8, decode


def loose(path: str, data: bytes) -> list[tuple[int, Any]]:
    r"""The entries of a file: those of its list, or the whole file where it holds something else.

    Plain numbers, ``true``, ``false`` and ``null`` are what they look like; all else is text.

    >>> loose("data.yaml", b"- {id: a}\n- {id: 2}\n")
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
    return [(file.line(entry.start), typed(entry)) for entry in entries]
