"""YAML text -> nodes with their places, and what is wrong with the YAML.

The parser's events are read one by one instead of letting it compose a tree: nesting and the expansion of aliases are
bounded before anything recurses, and it is faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from factcheck.curation.file import YamlFile
from factcheck.curation.nodes import Entry, Mapping, Node, Scalar, Sequence
from factcheck.curation.problem import Problem, shown
from factcheck.curation.repeats import repeated
from factcheck.curation.syntax_messages import explain
from factcheck.text import Span

MAX_DEPTH = 100
"""The most collections one inside another."""
MAX_COPIED = 100_000
"""The most values that aliases may copy in one file."""

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_IN_A_NUMBER = re.compile(r",(?<=\d,)(?=\d)")  # the comma first: a search for it is thirty times as fast
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass
class Tree:
    """What a file says.

    Args:
        file: The file.
        root: The outermost node; None where the file could not be read or is empty.
        problems: What is wrong with the YAML.
        cut: Plain scalars that YAML may have cut, in order: a comment follows on their last line, or they begin after a
            comma between two digits.
        lossy: Whether a list of records was left out, since its key stands twice.
        aliased: Whether some value is named, so that another may repeat it.
        again: The keys that stand in a map once more, with their values, by the identity of the map.
    """

    file: YamlFile
    root: Node | None = None
    problems: list[Problem] = field(default_factory=list)
    cut: list[Scalar] = field(default_factory=list)
    lossy: bool = False
    aliased: bool = False
    again: dict[int, list[Entry]] = field(default_factory=dict)


def parse(file: YamlFile) -> Tree:
    """Reads the YAML of a file; a fault that ends the reading leaves no root."""
    tree = Tree(file)
    try:
        tree.root = _Builder(tree).build()
        if tree.root is None:
            tree.problems.append(empty(file))
    except _RefusedError as refusal:
        tree.problems.append(refusal.problem)
    except yaml.MarkedYAMLError as error:
        tree.problems.append(explain(file, error))
    except (yaml.reader.ReaderError, UnicodeEncodeError):
        tree.problems.append(_unprintable(file))
    return tree


def empty(file: YamlFile) -> Problem:
    """What is wrong with a file that says nothing."""
    help_ = "Write the records of the dataset in it, or delete it."
    found = "holds nothing but comments" if file.text.strip() else "is empty"
    return Problem("FC001", f"`{file.path}` {found}.", help_, Span(0, 0))


class _RefusedError(Exception):
    """Ends the reading of a file."""

    def __init__(self, message: str, help_: str, start: int, end: int) -> None:
        super().__init__(message)
        self.problem = Problem("FC002", message, help_, Span(start, end))


class _Builder:
    """Builds the tree of one file from the parser's events."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.file = tree.file
        self.root: Node | None = None
        self.open: list[Mapping | Sequence] = []
        self.comments = frozenset(_comments(self.file.text))
        self.commas = frozenset(found.end() for found in _IN_A_NUMBER.finditer(self.file.text))
        self.anchors: dict[str, tuple[Node, int]] = {}
        self.anchored: dict[int, tuple[str, int]] = {}
        self.size = 0
        self.copied = 0

    def build(self) -> Node | None:
        act = {
            yaml.ScalarEvent: self.scalar,
            yaml.MappingStartEvent: self.start_mapping,
            yaml.MappingEndEvent: self.end,
            yaml.SequenceStartEvent: self.start_sequence,
            yaml.SequenceEndEvent: self.end,
            yaml.AliasEvent: self.alias,
            yaml.DocumentStartEvent: self.start_document,
        }
        loader = _LOADER(self.file.text)
        try:
            while type(event := loader.get_event()) is not yaml.StreamEndEvent:
                handle = act.get(type(event))
                if handle is not None:
                    handle(event)
        finally:
            loader.dispose()
        return self.root

    def scalar(self, event: Any) -> None:
        style = event.style or ""
        start, end = event.start_mark.index, event.end_mark.index
        if event.tag is not None:
            self.refuse_tag(event)
        if style:
            node = Scalar(event.value, start, end, style)
        else:
            value = event.value
            node = Scalar(None if value in _NULL else value, start, end, "")
            if end in self.comments or start in self.commas:
                self.tree.cut.append(node)
            if node.value is None and self.expects_key():
                node.value = value
        if event.anchor is not None:
            self.tree.aliased = True
            self.anchors[event.anchor] = (node, 1)
        self.attach(node)

    def start_mapping(self, event: Any) -> None:
        self.start(event, Mapping(event.start_mark.index, flow=bool(event.flow_style)))

    def start_sequence(self, event: Any) -> None:
        self.start(event, Sequence(event.start_mark.index, flow=bool(event.flow_style)))

    def start(self, event: Any, node: Mapping | Sequence) -> None:
        if event.tag is not None:
            self.refuse_tag(event)
        if self.expects_key():
            self.refuse_key(event)
        if len(self.open) >= MAX_DEPTH:
            raise _too_deep(event)
        if event.anchor is not None:
            self.tree.aliased = True
            self.anchored[id(node)] = (event.anchor, self.size)
        self.open.append(node)

    def end(self, event: Any) -> None:
        node = self.open.pop()
        node.end = event.end_mark.index
        if id(node) in self.anchored:
            name, before = self.anchored.pop(id(node))
            self.anchors[name] = (node, self.size - before + 1)
        if isinstance(node, Mapping) and (again := self.tree.again.get(id(node))):
            listed = bool(self.open) and isinstance(self.open[-1], Sequence)
            self.tree.problems += repeated(self.file, node, again, listed=listed)
        if self.open:
            self.open[-1].height = max(self.open[-1].height, node.height + 1)
        self.attach(node)

    def alias(self, event: Any) -> None:
        if self.expects_key():
            self.refuse_key(event)
        start, end = event.start_mark.index, event.end_mark.index
        if event.anchor not in self.anchors:
            message = f"`*{event.anchor}` points to a value, but no value before it is named `&{event.anchor}`."
            raise _RefusedError(message, f"Write the value itself, or name one `&{event.anchor}` first.", start, end)
        node, size = self.anchors[event.anchor]
        self.copied += size
        self.size += size - 1
        if self.copied > MAX_COPIED:
            message = f"The aliases of this file copy more than {MAX_COPIED:,} values."
            raise _RefusedError(message, "Write the values out instead of repeating them with `*`.", start, end)
        if not isinstance(node, Scalar):
            if len(self.open) + node.height >= MAX_DEPTH:
                raise _too_deep(event)
            self.open[-1].height = max(self.open[-1].height, node.height + 1)
        self.attach(node)

    def start_document(self, event: Any) -> None:
        if self.root is not None:
            raise _RefusedError(
                "A second YAML document begins here; only one a file is read.",
                "Delete the line `---`, or put what follows it in a file of its own.",
                event.start_mark.index,
                event.end_mark.index,
            )

    def expects_key(self) -> bool:
        return bool(self.open) and isinstance(self.open[-1], Mapping) and self.open[-1].pending is None

    def attach(self, node: Node) -> None:
        self.size += 1
        if not self.open:
            self.root = node
            return
        parent = self.open[-1]
        if type(parent) is Sequence:
            parent.items.append(node)
        elif type(parent) is Mapping:
            key = parent.pending
            if key is None:
                assert isinstance(node, Scalar)  # noqa: S101  # start() and alias() refuse every other key
                parent.pending = node
                return
            parent.pending = None
            name = key.value or ""
            if name in parent.entries or name == "<<":
                self.odd_key(parent, name, key, node)
            else:
                parent.entries[name] = Entry(key, node)

    def odd_key(self, parent: Mapping, name: str, key: Scalar, node: Node) -> None:
        """A key that is no key of ours, or stands there already."""
        if name == "<<" and not key.style:
            parent.merges = True
            message = "A merge key (`<<`) stands here; they are not read."
            self.problem("FC002", message, "Write the fields out, so that each stands where it is looked for.", key)
        elif name in parent.entries:
            self.tree.lossy |= len(self.open) == 1
            self.tree.again.setdefault(id(parent), []).append(Entry(key, node))
        else:
            parent.entries[name] = Entry(key, node)

    def problem(self, code: str, message: str, help_: str, node: Node) -> None:
        self.tree.problems.append(Problem(code, message, help_, Span(node.start, node.end)))

    def refuse_tag(self, event: Any) -> None:
        start = event.start_mark.index
        tag = re.compile(r"\S*").match(self.file.text, start)
        message = f"A tag ({shown(tag[0] if tag else '!')}) stands here; tags are not read."
        help_ = "Delete it; if it belongs to the text, put the text in double quotes."
        self.tree.problems.append(Problem("FC002", message, help_, Span(start, tag.end() if tag else start + 1)))

    def refuse_key(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        help_ = "A key is a plain word such as `text:`; put text that begins with a bracket or `*` in double quotes."
        raise _RefusedError("A list, a map or an alias stands where a key should be.", help_, start, end)


def _too_deep(event: Any) -> _RefusedError:
    message = f"More than {MAX_DEPTH} lists and maps stand one inside another."
    help_ = "Look for brackets that are never closed; no record needs more than a few levels."
    return _RefusedError(message, help_, event.start_mark.index, event.end_mark.index)


def _comments(text: str) -> Iterator[int]:
    """Where the white space before each ``#`` begins: a plain scalar that ends there is cut by a comment."""
    at = text.find("#")
    while at >= 0:
        start = at
        while start and text[start - 1] in " \t":
            start -= 1
        if start < at:
            yield start
        at = text.find("#", at + 1)


def _unprintable(file: YamlFile) -> Problem:
    found = _UNPRINTABLE.search(file.text)
    at, character = (found.start(), found[0]) if found else (0, "\0")
    name = {"\0": "a NUL character", "\x1b": "an escape character"}.get(character, "a control character")
    message = f"There is {name} (U+{ord(character):04X}) in the file, which YAML does not allow."
    help_ = "Delete it. Such characters come in unseen when text is pasted from a terminal or a web page."
    return Problem("FC002", message, help_, Span(at, at + 1))
