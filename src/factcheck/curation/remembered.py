"""The plain data of a YAML file, kept so that the file need not be parsed again, and the places in it found on demand.

It is JSON and no more: whoever reads it validates every record, as if it came from the file.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from factcheck.curation import nodes
from factcheck.curation.collector import without_collector
from factcheck.curation.file import YamlFile
from factcheck.curation.header import KEYS
from factcheck.curation.nodes import Node, Sequence, plain, typed
from factcheck.curation.rows import UNSURE
from factcheck.curation.syntax import Tree, parse
from factcheck.diagnostics.encoding import NotUtf8, decode
from factcheck.model import SECTIONS
from factcheck.text import Span


def distil(path: str, content: bytes) -> bytes | None:
    r"""The plain data of a YAML file with the place of each record, as JSON; None where the file has to be parsed.

    That is so where its YAML is at fault, or where what it says is not all lists of records and a header.

    >>> distil("data/claims.yaml", b"questions:\n  - {id: cost, text: What is the cost?}\n")
    b'{"head": [], "lists": {"questions": [[15, 50, {"id": "cost", "text": "What is the cost?"}]]}}'
    """
    text = decode(content, nul=True)
    if isinstance(text, NotUtf8):
        return None
    with without_collector():
        return _distilled(parse(YamlFile(path, text.removeprefix("\ufeff"))))


def _distilled(tree: Tree) -> bytes | None:
    if tree.problems or tree.aliased or not isinstance(tree.root, nodes.Mapping):
        return None
    head, lists = [], {}
    for key, (name, node) in tree.root.entries.items():
        if key in KEYS:
            head.append((name.start, _end(tree.file, node)))
        elif key in SECTIONS and isinstance(node, Sequence):
            lists[key] = [(item.start, _end(tree.file, item), _data(tree, item)) for item in node.items]
        else:
            return None
    return json.dumps({"head": head, "lists": lists}).encode()


def _end(file: YamlFile, node: Node) -> int:
    """Where the text of a value ends, a comment behind it included: it may cut the value."""
    end = nodes.last(node)
    if (not isinstance(node, nodes.Scalar) and node.flow) or file.text[end - 1 : end] in ("\n", "\r"):
        return end
    return file.line_end(end)


def _data(tree: Tree, item: Node) -> Any:
    """The data of a record; None where a comment stands in it, which may cut a text, or where it is no record."""
    first, after = (bisect_left(tree.cut, at, key=lambda scalar: scalar.start) for at in (item.start, item.end))
    if first < after or not isinstance(item, nodes.Mapping):
        return None
    data = plain(item)
    _keep_types(item, data)
    if isinstance(links := nodes.child(item, "evidence"), Sequence):
        for link, same in zip(links.items, data["evidence"], strict=True):
            _keep_types(link, same)
    return data


def _keep_types(node: Node, data: Any) -> None:
    if isinstance(node, nodes.Mapping) and "foreign" in node.entries:
        data["foreign"] = typed(node.entries["foreign"].node)


class RememberedFile(NamedTuple):
    """A YAML file by what was remembered of it.

    Args:
        header: The file as a tree that holds its header alone.
        lists: The lists of the file, in its order.
    """

    header: Tree
    lists: Mapping[str, RememberedRows]

    @classmethod
    def of(cls, file: YamlFile, known: bytes) -> RememberedFile:
        """The file by what :func:`distil` gave for exactly its bytes.

        Raises:
            ValueError: If that is not what this version writes.
        """
        try:
            content = json.loads(known)
            header = _header(file, content["head"])
            return cls(header, {name: RememberedRows(file, name, rows) for name, rows in content["lists"].items()})
        except (LookupError, TypeError, AttributeError) as error:
            raise ValueError("another version wrote this") from error


def _header(file: YamlFile, places: list[Any]) -> Tree:
    root = nodes.Mapping(0, flow=False)
    header = Tree(file, root)
    for start, end in places:
        part = snippet(file, Span(start, end))
        root.entries.update(part.root.entries if isinstance(part.root, nodes.Mapping) else {})
        header.cut += part.cut
    return header


class RememberedRows:
    """The records of one list of a YAML file, by their numbers in it. They are handed out once."""

    def __init__(self, file: YamlFile, section: str, rows: list[Any]) -> None:
        self.file = file
        self.section = section
        self._places = [Span(start, end) for start, end, _ in rows]
        self._data = [data for _, _, data in rows]

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        data, self._data = self._data, []  # what was made a record is not held twice
        return ((number, UNSURE if each is None else each) for number, each in enumerate(data, 1))

    def tree(self, number: int) -> Tree:
        """A record as a tree."""
        tree = snippet(self.file, self._places[number - 1])
        return self._in_its_file(number) if tree.problems else tree

    def _in_its_file(self, number: int) -> Tree:
        """A record that can't be read alone."""
        whole = parse(self.file)
        listed = nodes.descend(whole.root, (self.section, number - 1))[0] if whole.root else None
        return Tree(self.file, listed, cut=whole.cut)


def snippet(file: YamlFile, span: Span) -> Tree:
    """A stretch of a YAML file that holds one value, read alone; its offsets are those of the file."""
    column = span.start - file.line_start(span.start)
    tree = parse(YamlFile(file.path, " " * column + span.of(file.text)))
    if tree.root is not None:
        _move(tree.root, span.start - column)
    return Tree(file, tree.root, tree.problems, tree.cut)


def _move(node: Node, by: int) -> None:
    node.start += by
    node.end += by
    if isinstance(node, nodes.Mapping):
        for key, value in node.entries.values():
            _move(key, by)
            _move(value, by)
    elif isinstance(node, Sequence):
        for item in node.items:
            _move(item, by)
