"""Byte-minimal edits of JSON: stretches of a text replaced, a key added, and nothing else touched."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from factcheck.curation import nodes
from factcheck.curation.edits import apply, behind
from factcheck.curation.file import YamlFile
from factcheck.curation.nodes import Node, Scalar
from factcheck.curation.scalars import pieces
from factcheck.diagnostics import Edit
from factcheck.text import Span


def replace_in_scalar(file: YamlFile, scalar: Scalar, spans: Iterable[tuple[Span, str]]) -> tuple[Edit, ...]:
    """Edits that replace stretches of a text; empty unless JSON reads the result as wanted.

    A number or a truth value becomes a text in double quotes.
    """
    where = pieces(scalar, file.text)
    if where is None or scalar.value is None:
        return ()
    edits, wanted = [], scalar.value
    for span, replacement in sorted(spans, reverse=True):
        stretch = behind(where, span)
        if stretch is None:
            return ()
        edits.append(Edit(file.path, *stretch, written(replacement)[1:-1]))
        wanted = wanted[: span.start] + replacement + wanted[span.end :]
    if not scalar.style:
        return (Edit(file.path, scalar.start, scalar.end, written(wanted)),)
    raw = file.text[scalar.start : scalar.end]
    moved = [Edit(edit.path, edit.start - scalar.start, edit.end - scalar.start, edit.replacement) for edit in edits]
    return tuple(reversed(edits)) if _read(apply(raw, moved)) == wanted else ()


def insert_key(file: YamlFile, node: Node, key: str, value: Any) -> tuple[Edit, ...]:
    """The edit that adds a key to a record: after its id if it has one, else as its first key."""
    if not isinstance(node, nodes.Mapping):
        return ()
    present = node.entries.get(key)
    if present is not None:
        free = isinstance(present.node, Scalar) and present.node.value is None
        return (Edit(file.path, present.node.start, present.node.end, written(value)),) if free else ()
    pair = f"{written(key)}:{_gap(file, node, ':')}{written(value)}"
    comma = f",{_gap(file, node, ',')}"
    if (name := node.entries.get("id")) is not None:
        return (Edit(file.path, name.node.end, name.node.end, f"{comma}{pair}"),)
    return (Edit(file.path, node.start + 1, node.start + 1, f"{pair}{comma}" if node.entries else pair),)


def written(value: Any) -> str:
    """A value as JSON, letters of all scripts as they are."""
    return json.dumps(value, ensure_ascii=False, default=_as_object)


def _as_object(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"no value of JSON: {value!r}")


def _gap(file: YamlFile, node: nodes.Mapping, sign: str) -> str:
    """The white space that this record sets after a colon or a comma."""
    for key, value in node.entries.values():
        at = file.text.find(sign, key.end if sign == ":" else nodes.last(value))
        if 0 <= at < node.end:
            return " " if file.text[at + 1 : at + 2] == " " else ""
    return " "


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
