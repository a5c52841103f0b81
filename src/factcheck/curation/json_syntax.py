"""One line of JSON -> nodes with their places, and what is wrong with it.

Values are kept as they are written, as they are in YAML: a number stays its digits.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from json import JSONDecodeError
from json.decoder import scanstring  # type: ignore[attr-defined]  # the one scanner of strings; it is in no stub

from factcheck.curation.file import YamlFile
from factcheck.curation.nodes import Entry, Mapping, Node, Scalar, Sequence
from factcheck.curation.problem import Problem, shown
from factcheck.curation.syntax import MAX_DEPTH, Tree
from factcheck.diagnostics.invisible import first_invisible
from factcheck.text import Span

_SPACE = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])", re.ASCII)
_LITERAL = re.compile(r"(?:true|false|null)\b")
_BARE = re.compile(r"[^\s,:{}\[\]\"]+")
_LONE = re.compile("[\ud800-\udfff]")


def parse_json(file: YamlFile, span: Span) -> Tree:
    r"""Reads the one value that stands in a stretch of a file; a fault that ends the reading leaves no root.

    >>> tree = parse_json(YamlFile("data/claims.jsonl", '{"id": "wall", "count": 2}'), Span(0, 26))
    >>> {key: entry.node.value for key, entry in tree.root.entries.items()}
    {'id': 'wall', 'count': '2'}
    """
    tree = Tree(file)
    try:
        tree.root = _Scanner(tree, span).whole()
    except _RefusedError as refusal:
        tree.problems.append(refusal.problem)
    return tree


class _RefusedError(Exception):
    """Ends the reading of a line."""

    def __init__(self, message: str, help_: str, start: int, end: int) -> None:
        super().__init__(message)
        self.problem = Problem("FC018", message, help_, Span(start, max(end, start + 1)))


class _Scanner:
    """Reads a value from a stretch of a text; ``at`` is where it is."""

    def __init__(self, tree: Tree, span: Span) -> None:
        self.tree = tree
        self.text = tree.file.text
        self.at, self.end = span

    def whole(self) -> Node:
        root = self.value(0)
        if self.sign():
            raise self.refused(
                "Something stands after the end of the record.", "Begin the next record on a line of its own.", self.end
            )
        return root

    def value(self, depth: int) -> Node:
        sign = self.sign()
        if depth >= MAX_DEPTH:
            message = f"More than {MAX_DEPTH} lists and maps stand one inside another."
            raise self.refused(message, "No record needs more than a few levels.")
        if sign == "{":
            return self.mapping(depth)
        if sign == "[":
            return self.sequence(depth)
        if sign == '"':
            return self.string()
        found = _NUMBER.match(self.text, self.at, self.end) or _LITERAL.match(self.text, self.at, self.end)
        if found is None:
            raise self.no_value()
        start, self.at = found.span()
        return Scalar(None if found[0] == "null" else found[0], start, self.at, "")

    def mapping(self, depth: int) -> Mapping:
        node = Mapping(self.at, flow=True)

        def entry() -> None:
            if self.sign() != '"':
                raise self.no_key()
            key = self.string()
            if self.sign() != ":":
                raise self.refused(f"A colon is missing after the key {shown(key.value or '')}.", "Put one in.")
            self.at += 1
            self.add(node, key, self.value(depth + 1))

        self.entries("}", entry)
        node.end = self.at
        return node

    def sequence(self, depth: int) -> Sequence:
        node = Sequence(self.at, flow=True)
        self.entries("]", lambda: node.items.append(self.value(depth + 1)))
        node.end = self.at
        return node

    def entries(self, closing: str, read: Callable[[], None]) -> None:
        """Reads what stands between brackets, parted by commas."""
        self.at += 1
        if self.sign() == closing:
            self.at += 1
            return
        while True:
            read()
            sign, comma = self.sign(), self.at
            if sign not in (",", closing):
                raise self.refused("A comma or a closing bracket is missing here.", f"Write `,` or `{closing}`.")
            self.at += 1
            if sign == closing:
                return
            if self.sign() == closing:
                self.at = comma
                raise self.refused("A comma stands before a closing bracket.", "Take the comma away.")

    def add(self, node: Mapping, key: Scalar, value: Node) -> None:
        name = key.value or ""
        if name not in node.entries:
            node.entries[name] = Entry(key, value)
            return
        column = self.tree.file.location(Span(node.entries[name].key.start, key.end)).column
        message = f"The key `{name}` stands twice: first in column {column}, and again here."
        self.tree.problems.append(
            Problem("FC003", message, "Keep one of the two; the first is read.", Span(key.start, key.end))
        )

    def string(self) -> Scalar:
        start = self.at
        try:
            value, self.at = scanstring(self.text, start + 1)
        except JSONDecodeError as error:
            raise self.bad_string(error) from None
        if _LONE.search(value):
            raise _RefusedError(
                "A character stands here by half: `\\u` with a number from d800 to dfff.",
                "Write the character itself.",
                start,
                self.at,
            )
        return Scalar(value, start, self.at, '"')

    def sign(self) -> str:
        """The next character that is no white space; empty at the end."""
        found = _SPACE.match(self.text, self.at, self.end)
        self.at = found.end() if found else self.at
        return self.text[self.at : min(self.at + 1, self.end)]

    # ------------------------------------------------------------------------------------------------ what is wrong

    def refused(self, message: str, help_: str, end: int = 0) -> _RefusedError:
        if self.sign():
            return _RefusedError(message, help_, self.at, end or self.at + 1)
        return self.cut_off(self.at)

    def cut_off(self, start: int) -> _RefusedError:
        """The line ends before the record does."""
        if self.end == len(self.tree.file.text):
            message = "The last line ends in the middle of a record: the file was not written to its end."
            return _RefusedError(message, "Write the file again.", max(0, start - 1), start)
        message = "The line ends in the middle of a record."
        return _RefusedError(message, "Write all of a record on one line.", max(0, start - 1), start)

    def no_key(self) -> _RefusedError:
        found = _BARE.match(self.text, self.at, self.end)
        if found is None:
            return self.refused("A key is missing here.", 'A key stands in double quotes, such as "text".')
        bare = found[0].strip("'") or found[0]
        return _RefusedError(
            f"The key {shown(bare)} does not stand in double quotes.", f'Write "{bare}".', *found.span()
        )

    def no_value(self) -> _RefusedError:
        found = _BARE.match(self.text, self.at, self.end)
        if found is None:
            return self.refused("A value is missing here.", "Write one, or take the key away.")
        if hidden := first_invisible(found[0]):
            return _RefusedError(f"There is {hidden} outside of any text.", "Delete it.", *found.span())
        help_ = "Put a text in double quotes; a line is one record in curly brackets."
        return _RefusedError(f"{shown(found[0])} is no value of JSON.", help_, *found.span())

    def bad_string(self, error: JSONDecodeError) -> _RefusedError:
        if error.msg.startswith("Unterminated") or error.pos >= self.end:
            return self.cut_off(self.end)
        if "escape" in error.msg:
            help_ = "Write `\\\\` for a backslash, and `\\u` with four digits for a character by its number."
            return _RefusedError(
                "A backslash is not followed by what JSON expects.", help_, error.pos, min(error.pos + 2, self.end)
            )
        character = self.text[error.pos : error.pos + 1]
        name = "a NUL character" if character == "\0" else "a tab" if character == "\t" else "a control character"
        message = f"There is {name} (U+{ord(character or chr(0)):04X}) in a text, which JSON does not allow."
        return _RefusedError(message, "Delete it, or write it as `\\u` with four digits.", error.pos, error.pos + 1)
