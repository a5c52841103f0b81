"""The folds: the explicit, versioned table of differences between a quote and its source that carry no meaning.

Never NFKC or NFKD: superscripts, fractions and a minus before a digit stay distinct, and no punctuation is dropped.
Passes over the text, each with a map back to what it was given: canonical composition, characters one by one, emphasis
marks, and what depends on neighbours (white space, dashes, ellipses, a hyphen at a line end).

Example:
    >>> folded = fold("“Basically”,  they — said…")
    >>> folded.text
    '"Basically", they—said...'
    >>> folded.source(Span(13, 17)).of("“Basically”,  they — said…")
    'they'
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import NamedTuple

from factcheck.text import Span

VERSION = 1
"""The version of the table, stored with every proof; a change of what folds raises it."""

LINE_END_HYPHEN = "\ue000"
"""Stands in folded text for a hyphen at a line end between two letters: a break of the line or part of the word."""

DOUBLE_MARKS = "“”„‟«»〝〞〟「」﹁﹂"
SINGLE_MARKS = "‘’‚‛‹›`´ʼ『』﹃﹄"
DASHES = "‒–—―⸺⸻﹘"
HYPHENS = "‐‑﹣−"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff\ufe0e\ufe0f\u061c\u180e"
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}

CHARACTERS: dict[str, str] = {
    **dict.fromkeys(DOUBLE_MARKS, '"'),
    **dict.fromkeys(SINGLE_MARKS, "'"),
    **dict.fromkeys(HYPHENS, "-"),
    **dict.fromkeys(DASHES, "—"),
    **dict.fromkeys(INVISIBLE, ""),
    **LIGATURES,
    "…": "...",
    **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},
}
"""Characters that fold by themselves. En and figure dashes are told from hyphens by their neighbours, see below."""

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u30ff\u3105-\u312f\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff々〆、。・！？，：；（）「」『』"
)
"""Scripts that put no space between words (Thai, Lao, Khmer, Burmese, Han, kana) and their punctuation."""


class _Edit(NamedTuple):
    """A replacement that changed length: ``[start, end)`` of the folded text came from ``[first, last)``."""

    start: int
    end: int
    first: int
    last: int


class Folded:
    """A folded text with its map back to the text it came from."""

    __slots__ = ("_edits", "_ends", "_inner", "_starts", "text")

    def __init__(self, text: str, edits: list[_Edit], inner: Folded | None = None) -> None:
        self.text = text
        self._edits = edits
        self._starts = [edit.start for edit in edits]
        self._ends = [edit.end for edit in edits]
        self._inner = inner

    def source(self, span: Span) -> Span:
        """The stretch of the source that a non-empty stretch of the folded text came from."""
        outer = Span(self._start(span.start), self._end(span.end))
        return self._inner.source(outer) if self._inner is not None else outer

    def _start(self, offset: int) -> int:
        place = bisect_right(self._starts, offset) - 1
        if place < 0:
            return offset
        edit = self._edits[place]
        return edit.first if offset < edit.end else edit.last + offset - edit.end

    def _end(self, offset: int) -> int:
        place = bisect_left(self._starts, offset) - 1
        if place < 0:
            return offset
        edit = self._edits[place]
        return edit.last if offset <= edit.end else edit.last + offset - edit.end

    def folded(self, offset: int) -> int:
        """Where an offset of the source stands in the folded text (the start of what it became)."""
        if self._inner is not None:
            offset = self._inner.folded(offset)
        place = bisect_right(self._edits, offset, key=lambda edit: edit.first) - 1
        if place < 0:
            return offset
        edit = self._edits[place]
        return edit.start if offset < edit.last else edit.end + offset - edit.last


def fold(text: str) -> Folded:
    """Folds a text.

    Returns:
        The folded text with a map back; the same text gives the same result for one :data:`VERSION`.
    """
    folded = Folded(text, [])
    if not text.isascii():
        if not unicodedata.is_normalized("NFC", text):
            folded = _compose(folded)
        folded = _substitute(folded, _CHARACTER, _in_place)
    if "*" in text or "_" in text:
        folded = _without_emphasis(folded)
    return _substitute(folded, _CONTEXT, _in_context)


def _substitute(inner: Folded, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> Folded:
    text = inner.text
    pieces: list[str] = []
    edits: list[_Edit] = []
    done = length = 0
    for match in pattern.finditer(text):
        new = replacement(match)
        start, end = match.span()
        pieces += (text[done:start], new)
        length += start - done
        if len(new) != end - start:
            edits.append(_Edit(length, length + len(new), start, end))
        length += len(new)
        done = end
    if not pieces:
        return inner
    pieces.append(text[done:])
    return Folded("".join(pieces), edits, inner)


# --------------------------------------------------------------------------------------------------------------------
# Canonical composition, cluster by cluster, so that the map stays exact
# --------------------------------------------------------------------------------------------------------------------

_CONTINUES = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a\u07eb-\u07f3"
    "\u0816-\u082d\u0859-\u085b\u08d3-\u08ff\u093c\u094d-\u0954\u09bc\u09be\u09cd\u09d7\u0a3c\u0a4d\u0abc\u0acd"
    "\u0b3c\u0b3e\u0b4d-\u0b57\u0bbe\u0bcd\u0bd7\u0c4d-\u0c56\u0cbc\u0cc2\u0ccd-\u0cd6\u0d3e\u0d4d\u0d57\u0dca\u0dcf\u0ddf"
    "\u0e38-\u0e3a\u0e48-\u0e4b\u0eb8-\u0ebb\u0ec8-\u0ecb\u0f18-\u0f19\u0f35-\u0f39\u0f71-\u0f87\u102e\u1037-\u103a"
    "\u1161-\u1175\u11a8-\u11c2\u1ab0-\u1aff\u1b34\u1b35\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f"
)
_CLUSTER = re.compile(rf".[{_CONTINUES}]+|[^\x00-\x7f]", re.DOTALL)


def _compose(inner: Folded) -> Folded:
    return _substitute(inner, _CLUSTER, lambda match: unicodedata.normalize("NFC", match[0]))


# --------------------------------------------------------------------------------------------------------------------
# Characters by themselves
# --------------------------------------------------------------------------------------------------------------------

_LINE_END = re.compile(r"[^\S\r\n]*[\r\n]\s*[^\W\d_]")
_CHARACTER = re.compile("[" + re.escape("".join(CHARACTERS)) + "]")


def _in_place(match: re.Match[str]) -> str:
    character, text, at = match[0], match.string, match.start()
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if character in "‒–":  # between words or before a number it is a hyphen set long, else a dash
        return "-" if after.isalnum() and (before.isalnum() or before == "." or after.isdigit()) else "—"
    if (
        character == "\u00ad" and before.isalpha() and _LINE_END.match(text, at + 1)
    ):  # it breaks a word as a hyphen does
        return "-"
    return CHARACTERS[character]


# --------------------------------------------------------------------------------------------------------------------
# Emphasis marks of plain text
# --------------------------------------------------------------------------------------------------------------------

_EMPHASIS = re.compile(r"(?<![\w*])(?P<mark>\*{1,3}|_{1,3})(?=[^\s*_])[^*_\r\n]{1,300}?(?<=\S)(?P=mark)(?![\w*])")


def _without_emphasis(inner: Folded) -> Folded:
    marks: set[int] = set()
    for match in _EMPHASIS.finditer(inner.text):
        width = len(match["mark"])
        marks.update(range(match.start(), match.start() + width), range(match.end() - width, match.end()))
    if not marks:
        return inner
    return _substitute(inner, re.compile(r"[*_]"), lambda match: "" if match.start() in marks else match[0])


# --------------------------------------------------------------------------------------------------------------------
# What depends on neighbours
# --------------------------------------------------------------------------------------------------------------------

_CONTEXT = re.compile(
    r"(?P<break>(?<=[^\W\d_])-[^\S\r\n]*(?:\r\n|\r|\n)\s*(?=[^\W\d_]))"
    r"|(?P<ellipsis>\s*(?<!\.)\.(?:\s?\.){2,3}(?!\.)\s*)"
    r"|(?P<dash>\s*(?:—+|(?<!-)--{1,2}(?!-))\s*|(?<=\S)\s+-\s+(?=\S))"
    rf"|(?P<none>(?<=[{UNSPACED}])\s+(?=[{UNSPACED}]))"
    r"|(?P<space>\s\s+|[^\S ])"
    r"|(?P<double>``|(?<!')''(?!'))"
)
_BECOMES = {"break": LINE_END_HYPHEN, "dash": "—", "none": "", "space": " ", "double": '"'}


def _in_context(match: re.Match[str]) -> str:
    kind = match.lastgroup or ""
    return "." * match[0].count(".") if kind == "ellipsis" else _BECOMES[kind]
