"""Byte-minimal edits of lists: items changed, dropped and put in, while comments and all other bytes stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.curation import json_edits, nodes
from factcheck.curation.edits import apply, as_scalar, insert_pair, line_break, replace_in_scalar
from factcheck.curation.file import JsonFile, YamlFile
from factcheck.curation.nodes import Node, Scalar, child
from factcheck.diagnostics import Edit
from factcheck.text import Span

_DASH = re.compile(r" *- +")
_FIGURES = re.compile(r"\d+(?:-\d+)*")  # a line, a range of lines, a date: written plain, as curators write them


class Kept(NamedTuple):
    """An item that stays, by its position from 0; some of its fields may get a new value."""

    place: int
    fields: Mapping[str, str] = {}


class New(NamedTuple):
    """An item that is put in, written as one line in braces."""

    fields: Mapping[str, object]


Item = Kept | New


def edit_items(file: YamlFile, listed: Node, wanted: Sequence[Item]) -> tuple[Edit, ...]:
    """Edits that give a list the wanted items, in this order; an item that is not named is dropped.

    Empty where that cannot be done exactly: items in another order, a comment inside brackets, a field that is absent.
    """
    if not isinstance(listed, nodes.Sequence):
        return ()
    kept = [item for item in wanted if isinstance(item, Kept)]
    if [item.place for item in kept] != sorted({item.place for item in kept} & set(range(len(listed.items)))):
        return ()
    changes = {item.place: _changes(file, listed.items[item.place], item.fields) for item in kept}
    if any(found is None for found in changes.values()):
        return ()
    inner = [edit for found in changes.values() for edit in found or ()]
    if len(kept) == len(wanted) == len(listed.items):
        return tuple(inner)
    if listed.flow or not listed.items:
        return _in_brackets(file, listed, wanted, inner)
    moved = _in_block(file, listed, wanted)
    return (*inner, *moved) if moved else ()


def extend(file: YamlFile, node: Node, key: str, items: Sequence[New]) -> tuple[Edit, ...]:
    """Edits that add items at the end of the list under a key of a mapping; the list is made where there is none."""
    if not isinstance(node, nodes.Mapping):
        return ()
    listed = child(node, key)
    if listed is None and isinstance(file, JsonFile):
        return json_edits.insert_key(file, node, key, [item.fields for item in items])
    if listed is None:
        return insert_pair(file, node, f"{key}: {_value([item.fields for item in items])}")
    stay = [Kept(place) for place in range(len(listed.items))] if isinstance(listed, nodes.Sequence) else []
    return edit_items(file, listed, (*stay, *items))


def in_braces(fields: Mapping[str, object]) -> str:
    """A mapping as YAML on one line.

    >>> in_braces({"lines": "3-9", "kind": "body", "parts": [{"kind": "ad", "text": "Buy: now"}]})
    '{lines: 3-9, kind: body, parts: [{kind: ad, text: "Buy: now"}]}'
    """
    return "{" + ", ".join(f"{key}: {_value(value)}" for key, value in fields.items()) + "}"


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        return in_braces(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return f"[{', '.join(map(_value, value))}]"
    text = str(value)
    return text if _FIGURES.fullmatch(text) else as_scalar(text)


def _changes(file: YamlFile, item: Node, fields: Mapping[str, str]) -> list[Edit] | None:
    """The edits of an item's fields; None where one of them can't be made."""
    edits: list[Edit] = []
    for name, value in fields.items():
        scalar = child(item, name)
        if not isinstance(scalar, Scalar) or not scalar.value:
            return None
        if scalar.value != value:
            replace = json_edits.replace_in_scalar if isinstance(file, JsonFile) else replace_in_scalar
            made = replace(file, scalar, [(Span(0, len(scalar.value)), value)])
            if not made:
                return None
            edits += made
    return edits


def _in_brackets(file: YamlFile, listed: nodes.Sequence, wanted: Sequence[Item], inner: list[Edit]) -> tuple[Edit, ...]:
    whole = Span(listed.start, listed.end)
    json = isinstance(file, JsonFile)
    if not whole.of(file.text).startswith("[") or ("#" in whole.of(file.text) and not json):
        return ()
    write = json_edits.written if json else in_braces
    written = [
        _raw(file, listed.items[item.place], inner) if isinstance(item, Kept) else write(item.fields) for item in wanted
    ]
    return (Edit(file.path, whole.start, whole.end, f"[{', '.join(written)}]"),)


def _raw(file: YamlFile, item: Node, inner: list[Edit]) -> str:
    """An item as it stands, its own edits made."""
    span = Span(item.start, nodes.last(item))
    own = [edit for edit in inner if span.start <= edit.start and edit.end <= span.end]
    shifted = [Edit(edit.path, edit.start - span.start, edit.end - span.start, edit.replacement) for edit in own]
    return apply(span.of(file.text), shifted)


def _in_block(file: YamlFile, listed: nodes.Sequence, wanted: Sequence[Item]) -> tuple[Edit, ...]:
    rows = list(_rows(file, listed))
    if len(rows) != len(listed.items):
        return ()
    after = _lines_after(file, rows[0], wanted)
    kept = {item.place for item in wanted if isinstance(item, Kept)}
    edits: list[Edit] = []
    waiting = after.get(-1, "")
    at = rows[0].start
    for place, row in enumerate(rows):
        if place not in kept:
            edits.append(Edit(file.path, row.start, row.end, waiting))
            waiting = ""
        elif waiting:
            edits.append(Edit(file.path, at, at, waiting))
            waiting = ""
        waiting += after.get(place, "")
        at = row.end
    if waiting:
        ends = file.text[at - 1 : at] in ("\n", "\r")
        edits.append(Edit(file.path, at, at, waiting if ends else line_break(file, at) + waiting.rstrip("\r\n")))
    return tuple(edits)


def _rows(file: YamlFile, listed: nodes.Sequence) -> Iterator[Span]:
    """The whole lines of each item, line end included; fewer than there are items where a line holds more than one."""
    for item in listed.items:
        start, end = file.line_start(item.start), nodes.last(item)
        if not _DASH.fullmatch(file.text, start, item.start):
            return
        if file.text[end - 1 : end] not in ("\n", "\r"):
            end = file.line_end(end)
            end += 2 if file.text.startswith("\r\n", end) else 1 if end < len(file.text) else 0
        yield Span(start, end)


def _lines_after(file: YamlFile, first: Span, wanted: Sequence[Item]) -> dict[int, str]:
    """The lines to put in after each item that stays; -1 stands for the place before the first."""
    indent = file.text[first.start :].partition("-")[0]
    end = line_break(file, file.line_end(first.start))
    found: dict[int, str] = {}
    place = -1
    for item in wanted:
        if isinstance(item, Kept):
            place = item.place
        else:
            found[place] = found.get(place, "") + f"{indent}- {in_braces(item.fields)}{end}"
    return found
