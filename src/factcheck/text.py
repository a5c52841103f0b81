"""Text as every other room sees it: lines, paragraphs, sentences, quoted stretches, units of offset.

Offsets are code points, half-open, into the stored text. No newline is translated; a line ends at LF, CRLF or CR and
nowhere else. Segmentation is frozen: a change of what it returns raises :data:`SEGMENTATION`.

Example:
    >>> text = "It rained. The council met."
    >>> [text[s.start:s.end] for s in sentences(text)]
    ['It rained.', 'The council met.']
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

SEGMENTATION = 1
"""The version of the sentence segmentation, stored with every export."""


class Span(NamedTuple):
    """A half-open stretch of code points, ``text[start:end]``.

    >>> Span(2, 5).of("abcdefg")
    'cde'
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words the span covers."""
        return text[self.start : self.end]

    def within(self, outer: Span) -> bool:
        """Whether the span lies inside another."""
        return outer.start <= self.start and self.end <= outer.end

    def meets(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end


# --------------------------------------------------------------------------------------------------------------------
# Lines and units
# --------------------------------------------------------------------------------------------------------------------

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_LINE_END = "\r\n"


class Lines:
    r"""The lines of a text, without their line ends.

    >>> lines = Lines("one\r\ntwo\n")
    >>> len(lines), lines[2], lines.place(6)
    (2, 'two', (2, 2))
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [match.start() for match in _LINE.finditer(text)]

    def __len__(self) -> int:
        return len(self._starts)

    def span(self, line: int) -> Span:
        """Where a line (1-based) stands, its line end left out."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self.text)
        while end > start and self.text[end - 1] in _LINE_END:
            end -= 1
        return Span(start, end)

    def __getitem__(self, line: int) -> str:
        return self.span(line).of(self.text)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both 1-based, the column in code points."""
        line = max(1, bisect_right(self._starts, offset))
        start = self._starts[line - 1] if self._starts else 0
        return line, offset - start + 1


class Units:
    r"""Turns offsets in code points into UTF-16 code units and UTF-8 bytes.

    >>> units = Units("a — \U0001f600 b")
    >>> units.utf16(6), units.utf8(6)
    (7, 11)
    """

    def __init__(self, text: str) -> None:
        wide = [] if text.isascii() else list(re.finditer(r"[^\x00-\x7f]", text))
        self._wide = [match.start() for match in wide]
        self._astral = [match.start() for match in wide if ord(match[0]) > 0xFFFF]
        self._extra = [0]
        for match in wide:
            code = ord(match[0])
            self._extra.append(self._extra[-1] + (1 if code < 0x800 else 2 if code < 0x10000 else 3))

    def utf16(self, offset: int) -> int:
        """The same offset counted in UTF-16 code units."""
        return offset + bisect_left(self._astral, offset)

    def utf8(self, offset: int) -> int:
        """The same offset counted in UTF-8 bytes."""
        return offset + self._extra[bisect_left(self._wide, offset)]


# --------------------------------------------------------------------------------------------------------------------
# Paragraphs and sentences
# --------------------------------------------------------------------------------------------------------------------

_BLANK = re.compile(r"(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*")

_CLOSERS = "\"'”’»›)\\]」』）】"
_STOPS, _MARKS = ".!?…‽", "。！？｡؟।॥"  # where words are parted by spaces; what never stands in an abbreviation
_SENTENCE_END = re.compile(  # a set of characters comes first, so that most of a text is passed over quickly
    rf"[{_STOPS}{_MARKS}](?:(?<=[{_STOPS}])[{_STOPS}]*[{_CLOSERS}]*(?=\s)|(?P<mark>(?<=[{_MARKS}])[{_MARKS}]*[{_CLOSERS}]*))"
)
_NEXT_WORD = re.compile(r"[\s\"'“”‘’«»‹›„(\[¿¡—–-]*(\w[\w'’]*)")
_UNSEEN = "\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff"
_LAST_WORD = re.compile(rf"(?:\w[\w.'’&{_UNSEEN}-]*)\Z")
_ACRONYM = re.compile(r"(?:\w\.)+\w?\.?\Z")

_FEW, _LONG = 3, 5_000  # questions of a text, and characters of a paragraph, up to which only a part is read
_NEVER_LAST = frozenset(
    """mr mrs ms dr prof rev hon gen col lt sgt capt cmdr adm maj sen rep gov pres supt st mt ft vs etc al fig no nos
    vol pp ed eds cf eg ie approx dept est jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
    av bd m mm mme mlle str nr bzw usw ca sr sra srta dra ud uds""".split()
)
_STARTERS = frozenset(
    """the a an he she it they we you i this that these those his her its their our but and so if when while after
    before in on at as for there here what who why how even most some many""".split()
)


def paragraphs(text: str, within: Span | None = None) -> tuple[Span, ...]:
    """Paragraphs of a text (or of a stretch of it), parted by blank lines, without the white space around them."""
    start, limit = within or Span(0, len(text))
    spans = []
    for gap in (*_BLANK.finditer(text, start, limit), None):
        end = gap.start() if gap else limit
        if (span := _trim(text, start, end)) is not None:
            spans.append(span)
        start = gap.end() if gap else end
    return tuple(spans)


def sentences(text: str, within: Span | None = None) -> tuple[Span, ...]:
    """Sentences of a text (or of a stretch of it), a paragraph at a time.

    A full stop ends a sentence unless it belongs to an abbreviation or the next word begins in lower case; an
    acronym such as "U.S." ends one only before a word that commonly begins a sentence.
    """
    found = []
    for outer in paragraphs(text) if within is None else (within,):
        start = outer.start
        for end in _sentence_ends(text, outer):
            if (span := _trim(text, start, end)) is not None:
                found.append(span)
                start = end
        if (span := _trim(text, start, outer.end)) is not None:
            found.append(span)
    return tuple(found)


def _sentence_ends(text: str, within: Span) -> Iterator[int]:
    for match in _SENTENCE_END.finditer(text, within.start, within.end):
        if _is_end(text, match, within.end):
            yield match.end()


def _is_end(text: str, match: re.Match[str], limit: int) -> bool:
    return match["mark"] is not None or _ends_sentence(text, match, limit)


class Sentences:
    """The paragraphs and sentences of a text, each paragraph parted only when something in it is asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._parted: dict[Span, tuple[Span, ...]] = {}
        self._asked = 0

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs, in order."""
        return paragraphs(self.text)

    def over(self, span: Span) -> tuple[Span, ...]:
        """The paragraphs that a span touches."""
        self._asked += 1
        known = self.paragraphs if self._asked > _FEW else paragraphs(self.text, self._stretch(span))
        first = bisect_left(known, span.start, key=lambda paragraph: paragraph.end)
        last = bisect_left(known, max(span.end, span.start + 1), key=lambda paragraph: paragraph.start)
        return known[first:last]

    def _stretch(self, span: Span) -> Span:
        """The text from the blank line before a span to the one after it: it is not parted whole for a few quotes."""
        start = 0
        for size in (1_000, 10_000):
            before = [gap.end() for gap in _BLANK.finditer(self.text, max(0, span.start - size), span.start)]
            if before:
                start = before[-1]
                break
        end = span.end
        while end > span.start and self.text[end - 1].isspace():
            end -= 1
        after = _BLANK.search(self.text, end)
        return Span(start, after.start() if after else len(self.text))

    def of(self, paragraph: Span) -> tuple[Span, ...]:
        """The sentences of one paragraph."""
        if paragraph not in self._parted:
            self._parted[paragraph] = sentences(self.text, paragraph)
        return self._parted[paragraph]

    def around(self, span: Span) -> Span:
        """The whole sentences that a span touches.

        >>> Sentences("One. Two three. Four.").around(Span(9, 12))
        Span(start=5, end=15)
        """
        touched = self.over(span)
        if not touched:
            return span
        inner = _trim(self.text, *span)
        paragraph = touched[0]
        if len(touched) == 1 and inner and self._asked <= _FEW and paragraph.end - paragraph.start < _LONG:
            return self._around_in(paragraph, span, inner.end)
        inside = [s for outer in touched for s in self.of(outer) if s.end > span.start and s.start < span.end]
        return Span(min(span.start, inside[0].start), max(span.end, inside[-1].end)) if inside else span

    def _around_in(self, paragraph: Span, span: Span, last: int) -> Span:
        """The same without parting the whole paragraph: back to the last sentence end, on to the next."""
        text, limit = self.text, paragraph.end
        stops = list(_SENTENCE_END.finditer(text, *paragraph))
        ends = (m.end() for m in reversed(stops) if m.end() <= span.start and _is_end(text, m, limit))
        start = next(ends, paragraph.start)
        end = next((m.end() for m in stops if m.end() >= last and _is_end(text, m, limit)), limit)
        whole = _trim(text, start, end) or span
        return Span(min(span.start, whole.start), max(span.end, end))


def _ends_sentence(text: str, match: re.Match[str], limit: int) -> bool:
    follower = _NEXT_WORD.match(text, match.end(), limit)
    if follower is None:
        return True
    word = follower[1]
    if word[0].islower():
        return False
    if match[0].rstrip(_CLOSERS.replace("\\", "")) != ".":
        return True
    last = _last_word(text, match.start())
    if _ACRONYM.match(last + ".") and not last.isdigit():
        return len(last) > 1 and word.lower() in _STARTERS
    if last.lower() in _NEVER_LAST:
        return word.lower() in _STARTERS and last.lower() in {"etc", "al"}
    return True


def _last_word(text: str, end: int) -> str:
    near = text[max(0, end - 40) : end]
    word = near.rsplit(None, 1)[-1] if near.strip() else ""
    if word.isalpha() and near.endswith(word) and len(word) < len(near):  # most are plain, and the pattern is slow
        return word
    found = _LAST_WORD.search(near)
    return found[0] if found else ""


def _trim(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


# --------------------------------------------------------------------------------------------------------------------
# What stands inside quotation marks
# --------------------------------------------------------------------------------------------------------------------

_PAIRS = {"“": "”", "„": "“”", "«": "»", "‹": "›", "「": "」", "『": "』", "‘": "’", "‚": "‘’", '"': '"', "＂": "＂"}
_QUOTE_MARK = re.compile("[" + "".join(_PAIRS) + "”»›」』’']")


def quoted_spans(text: str, within: Span) -> tuple[Span, ...]:
    """The stretches inside the quotation marks of a paragraph, marks left out, outermost marks only.

    Marks are paired inside the paragraph. A quotation left open runs to its end, as print does when the next
    paragraph opens with marks again. An apostrophe is not a mark.

    >>> text = 'He said "yes" twice.'
    >>> [s.of(text) for s in quoted_spans(text, Span(0, len(text)))]
    ['yes']
    """
    found: list[Span] = []
    opened, closers = -1, ""
    for match in _QUOTE_MARK.finditer(text, within.start, within.end):
        mark, at = match[0], match.start()
        if opened >= 0:
            if mark in closers and not _is_apostrophe(text, at, closing=True):
                found.append(Span(opened, at))
                opened = -1
        elif _opens(text, at, mark):
            opened, closers = at + 1, "'" if mark == "'" else _PAIRS[mark]
    if opened >= 0 and opened < within.end and text[opened - 1] not in "'‘‚":
        found.append(Span(opened, within.end))
    return tuple(found)


def _opens(text: str, at: int, mark: str) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if mark == '"':
        return not before.isdigit() and bool(after)
    if mark == "'":
        return not before.isalnum() and after.isalpha() and _closes_later(text, at + 1)
    return mark in _PAIRS and bool(after)


def _closes_later(text: str, start: int) -> bool:
    """Whether a straight single mark closes on the same line: otherwise it stands for dropped letters ('tis)."""
    end = next((i for i in (text.find("\n", start), text.find("\r", start)) if i >= 0), len(text))
    return any(
        text[i] == "'" and not _is_apostrophe(text, i, closing=True)
        for i in range(start + 1, min(end, start + 2000))
        if text[i] == "'"
    )


def _is_apostrophe(text: str, at: int, *, closing: bool) -> bool:
    if text[at] not in "'’":
        return False
    return text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum() if closing else False


# --------------------------------------------------------------------------------------------------------------------
# A saved document
# --------------------------------------------------------------------------------------------------------------------


class Area(NamedTuple):
    """A stretch of a document that is of one kind."""

    kind: str
    span: Span


@dataclass(frozen=True)
class Document:
    """The text of a source with the digest of its bytes and its areas, in order.

    ``body`` is where evidence may stand: the areas of kind ``body``, neighbours joined over the blank lines between
    them, so that a quote may run over a paragraph's end but never across furniture.
    """

    text: str
    digest: str = ""
    areas: tuple[Area, ...] = ()

    @cached_property
    def lines(self) -> Lines:
        """The lines of the text."""
        return Lines(self.text)

    @cached_property
    def units(self) -> Units:
        """Offsets in other units."""
        return Units(self.text)

    @cached_property
    def body(self) -> tuple[Span, ...]:
        """The allowed spans."""
        return self.spans_of({"body"})

    def spans_of(self, kinds: set[str] | frozenset[str]) -> tuple[Span, ...]:
        """The spans of areas of these kinds, neighbours joined where only white space parts them."""
        joined: list[Span] = []
        for area in self.areas:
            if area.kind not in kinds:
                continue
            if joined and not self.text[joined[-1].end : area.span.start].strip():
                joined[-1] = Span(joined[-1].start, area.span.end)
            else:
                joined.append(area.span)
        return tuple(joined)

    def kind_at(self, offset: int) -> str | None:
        """The kind of the area an offset stands in."""
        return next((area.kind for area in self.areas if area.span.start <= offset < area.span.end), None)

    @cached_property
    def sentences(self) -> Sentences:
        """The paragraphs and sentences of the text."""
        return Sentences(self.text)


def words(text: str) -> Iterator[re.Match[str]]:
    """Words of a text: letters, digits and marks, with inner apostrophes, hyphens, points and commas of numbers.

    >>> [m[0] for m in words("Kim's 2,500 re-signed papers.")]
    ["Kim's", '2,500', 're-signed', 'papers']
    """
    return _WORD.finditer(text)


_WORD = re.compile(r"[^\W_](?:[\w\u0300-\u036f]|[-'’‐‑.,](?=[^\W_]))*")
