"""Byte-minimal edits of YAML text: stretches of a value replaced, a key added, and nothing else touched."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from factcheck.curation.file import YamlFile
from factcheck.curation.nodes import Entry, Mapping, Node, Scalar, Sequence, child
from factcheck.curation.scalars import Pieces, pieces
from factcheck.curation.syntax import parse
from factcheck.diagnostics import Edit
from factcheck.diagnostics.encoding import UTF8_BOM
from factcheck.text import Span

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_COMMENT = re.compile(r"[ \t]+#")
_BLOCK_PREFIX = re.compile(r" *(?:- +)*")
_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?")
_NOT_TEXT = re.compile(r"[0-9][0-9.eE_+-]*|0[xo][0-9a-fA-F]+|true|false|null|yes|no|on|off|y|n", re.IGNORECASE)


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text of one file with edits made.

    Of edits that overlap, or that begin at the same place, the first in the file (of two at one place, the first
    given) is made; the others can be asked for again.

    >>> apply("a: one", [Edit("x.yaml", 3, 6, "two"), Edit("x.yaml", 4, 5, "!")])
    'a: two'
    """
    parts: list[str] = []
    done, latest = 0, -1
    for edit in sorted(edits, key=lambda edit: edit.start):
        if edit.start < done or edit.start == latest:
            continue
        parts += (text[done : edit.start], edit.replacement)
        done, latest = edit.end, edit.start
    return "".join((*parts, text[done:]))


def apply_to_bytes(data: bytes, edits: Iterable[Edit]) -> bytes:
    r"""The bytes of one file with edits made: byte order mark and line ends stay as they are.

    Raises:
        UnicodeDecodeError: If the bytes are not UTF-8; a file that could be read is.

    >>> apply_to_bytes(b"\xef\xbb\xbfa: one\r\n", [Edit("x.yaml", 3, 6, "two")])
    b'\xef\xbb\xbfa: two\r\n'
    """
    mark = UTF8_BOM if data.startswith(UTF8_BOM) else b""
    return mark + apply(data[len(mark) :].decode("utf-8"), edits).encode("utf-8")


def replace_in_scalar(file: YamlFile, scalar: Scalar, spans: Iterable[tuple[Span, str]]) -> tuple[Edit, ...]:
    """Edits that replace stretches of a scalar's value; empty unless YAML reads the result as wanted.

    A plain scalar that can't hold the new text is put in quotation marks, its lines as they were; one with a comment
    behind it is not, since the comment may be the rest of its text (FC006), which would then be lost unseen.
    """
    where = pieces(scalar, file.text)
    if where is None or scalar.value is None:
        return ()
    changes, wanted = [], scalar.value
    for span, replacement in sorted(spans, reverse=True):
        stretch = behind(where, span)
        if stretch is None or _LINE_BREAK.search(file.text, *stretch):
            return ()
        changes.append((stretch, replacement))
        wanted = wanted[: span.start] + replacement + wanted[span.end :]
    edits = [Edit(file.path, *stretch, _written(new, scalar.style)) for stretch, new in reversed(changes)]
    if _reads_as(file, scalar, edits, wanted):
        return tuple(edits)
    as_it_is = scalar.style or _COMMENT.match(file.text, scalar.end)
    quoted = [] if as_it_is else [_quoted(file, scalar, changes, style) for style in _fewer_signs_first(wanted)]
    return next(((edit,) for edit in quoted if _reads_as(file, scalar, [edit], wanted)), ())


def behind(where: Pieces, span: Span) -> Span | None:
    """The stretch of the file behind a stretch of a value; None where it is not one, or not in the value."""
    if not 0 <= span.start <= span.end <= len(where) or not where:
        return None
    if span.start == span.end:
        at = where[span.start].start if span.start < len(where) else where[-1].end
        return Span(at, at)
    found = where[span.start : span.end]
    touching = all(one.end == two.start for one, two in pairwise(found))
    return Span(found[0].start, found[-1].end) if touching else None


def _fewer_signs_first(text: str) -> list[str]:
    """The two quotation marks of YAML, first the one that the text needs to escape less often."""
    return sorted("'\"", key=text.count)


def _quoted(file: YamlFile, scalar: Scalar, changes: Iterable[tuple[Span, str]], style: str) -> Edit:
    """A plain scalar in quotation marks, with stretches of it replaced and its line breaks where they were."""
    written, at = [], scalar.start
    for stretch, replacement in sorted(changes):
        written += [file.text[at : stretch.start], replacement]
        at = stretch.end
    written.append(file.text[at : scalar.end])
    return Edit(file.path, scalar.start, scalar.end, f"{style}{_written(''.join(written), style)}{style}")


def _written(text: str, style: str) -> str:
    if style == "'":
        return text.replace("'", "''")
    if style == '"':
        return text.replace("\\", "\\\\").replace('"', '\\"')
    return text


def _reads_as(file: YamlFile, scalar: Scalar, edits: list[Edit], wanted: str) -> bool:
    """Whether the edited scalar, read alone, has the wanted value; a plain one must also hold between brackets."""
    raw = file.text[scalar.start : scalar.end]
    shifted = [Edit(edit.path, edit.start - scalar.start, edit.end - scalar.start, edit.replacement) for edit in edits]
    edited = apply(raw, shifted)
    contexts = [context for context in (_in_block, _in_brackets) if context(raw) == scalar.value]
    return bool(contexts) and all(context(edited) == wanted for context in contexts)


def _in_block(raw: str) -> str | None:
    root = parse(YamlFile("", f"x: {raw}")).root
    node = child(root, "x") if root else None
    return node.value if isinstance(node, Scalar) else None


def _in_brackets(raw: str) -> str | None:
    root = parse(YamlFile("", f"[{raw}]")).root
    items = root.items if isinstance(root, Sequence) else []
    return items[0].value if len(items) == 1 and isinstance(items[0], Scalar) else None


def insert_key(file: YamlFile, node: Node, key: str, value: str) -> tuple[Edit, ...]:
    """The edit that adds a key to a mapping: after its id if it has one, else as its first key."""
    if not isinstance(node, Mapping):
        return ()
    present = node.entries.get(key)
    if present is not None:
        return _fill(file, present, value)
    return insert_pair(file, node, f"{key}: {as_scalar(value)}")


def insert_pair(file: YamlFile, node: Mapping, pair: str) -> tuple[Edit, ...]:
    """The edit that adds ``key: value``, written as YAML on one line, to a mapping that has no such key."""
    return (_insert_in_flow if node.flow else _insert_in_block)(file, node, pair)


def _fill(file: YamlFile, entry: Entry, value: str) -> tuple[Edit, ...]:
    """Gives a key without a value its value."""
    key, node = entry
    if not isinstance(node, Scalar) or node.value is not None:
        return ()
    if node.start < node.end:
        return (Edit(file.path, node.start, node.end, as_scalar(value)),)
    colon = file.text.find(":", key.end, node.start + 1)
    if colon < 0 or file.text[key.end : node.start].strip() != ":":
        return ()
    return (Edit(file.path, colon + 1, colon + 1, f" {as_scalar(value)}"),)


def _insert_in_flow(file: YamlFile, node: Mapping, pair: str) -> tuple[Edit, ...]:
    if file.text[node.start] != "{":
        return ()
    name = node.entries.get("id")
    if name is not None:
        return (Edit(file.path, name.node.end, name.node.end, f", {pair}"),) if isinstance(name.node, Scalar) else ()
    return (Edit(file.path, node.start + 1, node.start + 1, f"{pair}, " if node.entries else pair),)


def _insert_in_block(file: YamlFile, node: Mapping, pair: str) -> tuple[Edit, ...]:
    name = node.entries.get("id")
    key = (name or next(iter(node.entries.values()))).key
    line = file.lines.span(file.line(key.start))
    if not _BLOCK_PREFIX.fullmatch(file.text, line.start, key.start):
        return ()
    indent = " " * (key.start - line.start)
    if name is None:
        return (Edit(file.path, key.start, key.start, f"{pair}{line_break(file, line.end)}{indent}"),)
    if not isinstance(name.node, Scalar) or name.node.style in ("|", ">") or name.node.end > line.end:
        return ()
    return (Edit(file.path, line.end, line.end, f"{line_break(file, line.end)}{indent}{pair}"),)


def line_break(file: YamlFile, at: int) -> str:
    """The line break the file uses: that of this line, given by its end, else the first of the file."""
    found = _LINE_BREAK.match(file.text, at) or _LINE_BREAK.search(file.text)
    return found[0] if found else "\n"


def as_scalar(value: str) -> str:
    r"""A value as YAML on one line, plain where every reader takes it for text.

    >>> as_scalar("news-1"), as_scalar("it said: yes"), as_scalar("two\nlines\x1b")
    ('news-1', '"it said: yes"', '"two\\nlines\\x1B"')
    """
    if _PLAIN.fullmatch(value) and not _NOT_TEXT.fullmatch(value):
        return value
    return '"' + "".join(_ESCAPED.get(character) or _escaped(character) for character in value) + '"'


_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def _escaped(character: str) -> str:
    code = ord(character)
    if character.isprintable():
        return character
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
