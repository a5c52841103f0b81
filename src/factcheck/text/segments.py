"""Paragraphs and sentences."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from factcheck.text.offsets import Span

SEGMENTATION = 1
"""The version of the sentence segmentation, stored with every export."""

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
_ALSO_WORDS = frozenset("no sun sat wed mon mar fig col gen sen rep sept mm ft".split())
"""Abbreviations that, in lower case, are words or units too: before a capital letter their stop ends a sentence."""
_MAY_END = frozenset(
    """etc al usw dept ed av bd jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun""".split()
)
"""Abbreviations that stand before no name and no figure where they close a sentence."""
_NEVER_ENDS = frozenset("e.g i.e p.ej z.b d.h u.a o.ä".split())
_DATED = frozenset(
    """januar februar märz april mai juni juli august september oktober november dezember jahrhundert
    jahrhunderts""".split()
)
_BEFORE_ORDINAL = re.compile(r"\b(?:am|vom|zum|beim|im|bis|ab|seit|und|der|dem|den|des|das)\s+\d\d?\Z", re.IGNORECASE)
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
    return _stop_ends(text, match.start(), word)


def _stop_ends(text: str, stop: int, word: str) -> bool:
    """Whether a single full stop ends a sentence before a word that does not begin in lower case."""
    last = _last_word(text, stop)
    if last.isdigit():
        return word.lower() not in _DATED or _BEFORE_ORDINAL.search(text, max(0, stop - 12), stop) is None
    if _ACRONYM.match(last + "."):
        return len(last) > 1 and word.lower() in _STARTERS
    if last in _ALSO_WORDS and word[0].isupper():
        return True
    return last.lower() not in _NEVER_LAST or (word.lower() in _STARTERS and last.lower() in {"etc", "al"})


_OPENING = re.compile(r"[.!?…][\"'”’»)]*\s[\s\"'“‘«„(]*\Z")


def follows_abbreviated_end(text: str, at: int) -> bool:
    """Whether right before a place stands the stop of an acronym or abbreviation that a sentence may well end with.

    Such a stop ends a sentence by :func:`sentences` only before a few words. Titles, initials and what stands before a
    figure never end one.

    >>> follows_abbreviated_end("They left the U.K. Ministers agreed.", 19)
    True
    >>> follows_abbreviated_end("They met Dr. Smith.", 13)
    False
    """
    stop = _OPENING.search(text, max(0, at - 12), at)
    if stop is None:
        return False
    last = _last_word(text, stop.start())
    if _ACRONYM.match(last + "."):
        return "." in last and last.lower() not in _NEVER_ENDS
    return last.lower() in _MAY_END


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
