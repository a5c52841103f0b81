"""Where each character of a scalar's value stands in the file, for every style of YAML scalar.

A value's code point ``i`` comes from ``text[pieces[i].start:pieces[i].end]``: one code point as a rule, an escape or a
line break with its indentation where YAML folds them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.curation.nodes import Scalar
from factcheck.text import Span

_BREAK = re.compile(r"\r\n|\r|\n")
_BLANKS = re.compile(r"[ \t]*")
_ESCAPES = {"x": 4, "u": 6, "U": 10}
_PAIR = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}")
"""One character as JSON escapes it: by the two halves that UTF-16 has for it."""


Pieces = Sequence[Span]
"""The stretches of a file behind the code points of a value, one each."""


def pieces(scalar: Scalar, text: str) -> Pieces | None:
    """The stretch of the file behind each code point of the value; None where it cannot be told exactly."""
    if scalar.value is None:
        return None
    if scalar.style in ("|", ">"):
        found = _block(scalar, text)[: len(scalar.value)]  # the sign after the style says how many line breaks stay
    else:
        inset = 1 if scalar.style else 0
        found = _flow(text, scalar.start + inset, scalar.end - inset, scalar.style)
    return found if _spells(found, scalar.value, text, escapes=scalar.style == '"') else None


def _spells(found: Sequence[Span], value: str, text: str, *, escapes: bool) -> bool:
    """Whether the pieces really spell the value: the proof that the scan followed YAML's rules."""
    if len(found) != len(value):
        return False
    for piece, character in zip(found, value, strict=True):
        raw = text[piece.start : piece.end]
        if raw != character and not (
            (character in " \n" and _BREAK.search(raw)) or (escapes and raw[0] == "\\") or raw == "''"
        ):
            return False
    return True


def _flow(text: str, at: int, end: int, style: str) -> list[Span]:
    """Plain and quoted scalars: line breaks fold, white space around them falls away."""
    found: list[Span] = []
    solid = 0
    while at < end:
        if text[at] in "\r\n":
            del found[solid:]
            at, folded = _fold(text, at, end)
            found += folded
            solid = len(found)
            continue
        size = _size(text, at, style)
        escaped_break = style == '"' and size > 1 and text[at + 1] in "\r\n"
        if escaped_break:
            at = _BLANKS.match(text, at + size, end).end()  # type: ignore[union-attr]  # it matches the empty string
            solid = len(found)
            continue
        found.append(Span(at, at + size))
        if size > 1 or text[at] not in " \t":
            solid = len(found)
        at += size
    return found


def _size(text: str, at: int, style: str) -> int:
    """How many code points of the file one code point of the value takes."""
    if style == "'" and text[at] == "'":
        return 2
    if style == '"' and text[at] == "\\":
        if _PAIR.match(text, at):
            return 12
        return 3 if text.startswith("\r\n", at + 1) else _ESCAPES.get(text[at + 1 : at + 2], 2)
    return 1


def _fold(text: str, at: int, end: int) -> tuple[int, list[Span]]:
    """One line break becomes a space; of several the first falls away."""
    start, breaks = at, []
    while (found := _BREAK.match(text, at, end)) is not None:
        breaks.append(Span(found.start(), found.end()))
        at = _BLANKS.match(text, found.end(), end).end()  # type: ignore[union-attr]  # it matches the empty string
    return at, [Span(start, at)] if len(breaks) == 1 else breaks[1:]


def _block(scalar: Scalar, text: str) -> list[Span]:
    """Literal and folded blocks; an indentation that is written out (``|2``) is not followed."""
    header = _BREAK.search(text, scalar.start, scalar.end)
    if header is None or any(sign.isdigit() for sign in text[scalar.start : header.start()].partition("#")[0]):
        return []
    rows = _rows(text, header.end(), scalar.end)
    indent = next((_indent(row.of(text)) for row, _ in rows if row.of(text).strip(" ")), 0)
    found: list[Span] = []
    held: list[Span] = []
    foldable = False
    for row, line_break in rows:
        start = min(row.start + indent, row.end)
        if start == row.end:
            held.append(line_break)
            continue
        now = scalar.style == ">" and text[start] not in " \t"
        found += held if not (foldable and now) else held[1:] or [Span(held[0].start, start)] if held else []
        found += (Span(at, at + 1) for at in range(start, row.end))
        held, foldable = [line_break], now
    return found + held


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _rows(text: str, at: int, end: int) -> list[tuple[Span, Span]]:
    """The lines of a block, each with its line break."""
    rows = []
    while at < end:
        found = _BREAK.search(text, at, end)
        stop, after = (found.start(), found.end()) if found else (end, end)
        rows.append((Span(at, stop), Span(stop, after)))
        at = after
    return rows
