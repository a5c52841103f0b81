"""Paragraphs and sentences."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cached_property

from factcheck.text.offsets import Span

SEGMENTATION = 1
"""The version of the sentence segmentation, stored with every export."""

_BLANK = re.compile(r"[\r\n](?:(?<=\r)\n)?+[^\S\r\n]*[\r\n]\s*")  # a set first: most of a text is passed over quickly

_CLOSERS = "\"'”’»›“‘«‹)\\]」』）】"  # German closes with “ and «
_THIN = " \u00a0\u202f"
_SPACED_CLOSER = rf"[{_THIN}][»›](?=\s|\Z)"  # as French sets it
_STOPS, _MARKS = ".!?…‽", "。！？｡؟।॥"  # where words are parted by spaces; what never stands in an abbreviation
SENTENCE_SIGNS = frozenset(_STOPS + _MARKS + "\r\n")
"""Signs without one of which no sentence and no paragraph ends."""
_NOTE = r"(?:[¹²³⁰⁴-⁹]+|[*†‡]+|\[\d{1,3}\]|(?<=[^\W\d]\.)\d{1,2}|(?<=[%)\]\"'”’»]\.)\d{1,2}|(?<=\.[\"'”’»)])\d{1,2})"
"""A reference to a note right after a sentence: no figure whose decimals it might be stands before it."""
_SENTENCE_END = re.compile(  # a set of characters comes first, so that most of a text is passed over quickly
    rf"[{_STOPS}{_MARKS}](?:(?<=[{_STOPS}])[{_STOPS}]*[{_CLOSERS}]*(?:{_SPACED_CLOSER}|{_NOTE}?(?=\s))|(?P<mark>(?<=[{_MARKS}])[{_MARKS}]*[{_CLOSERS}]*))"
)
_BEHIND_STOP = _CLOSERS.replace("\\", "") + _THIN + "¹²³⁰⁴⁵⁶⁷⁸⁹*†‡[0123456789"
_NEXT_WORD = re.compile(r"[\s\"'“”‘’«»‹›„(\[¿¡—–-]*(\w[\w'’]*)")
_UNSEEN = "\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff"
_LAST_WORD = re.compile(rf"(?:\w[\w.'’&{_UNSEEN}-]*)\Z")
_ACRONYM = re.compile(r"(?:\w\.)+\w?\.?\Z")

_RUN = 16  # characters that the signs which end a sentence take up, at most
_LONG = 64  # characters of the longest word that is looked up
_NEAR = (250, 5_000)  # characters that are read for the start or end of a sentence before its paragraph is parted whole
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
_DATING = frozenset("am vom zum beim im bis ab seit und der dem den des das".split())
_BEFORE_ORDINAL = re.compile(rf"\b(?:{'|'.join(sorted(_DATING))})\s+\d\d?\Z", re.IGNORECASE)
_STARTERS = frozenset(
    """the a an he she it they we you i this that these those his her its their our but and so if when while after
    before in on at as for there here what who why how even most some many""".split()
)
_LAST_BEFORE_STARTERS = frozenset("etc al".split())


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

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs, in order."""
        return paragraphs(self.text)

    def over(self, span: Span) -> tuple[Span, ...]:
        """The paragraphs that a span touches."""
        first = bisect_left(self.paragraphs, span.start, key=lambda paragraph: paragraph.end)
        last = bisect_left(self.paragraphs, max(span.end, span.start + 1), key=lambda paragraph: paragraph.start)
        return self.paragraphs[first:last]

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
        return Span(self.start(span.start), self.end(span.end))

    def start(self, at: int) -> int:
        """Where the sentence begins that an offset lies in; between sentences, the offset itself."""
        first = _skip_white(self.text, at)
        if first == len(self.text):
            return at
        for size in _NEAR:
            low = max(0, first - size)
            begun = _begun(self.text, low, first)
            if begun is not None or low == 0:
                return min(at, _skip_white(self.text, begun or 0))
        touching = self._touching(first)
        return min(at, touching.start) if touching else at

    def end(self, at: int, reach: int = sys.maxsize) -> int:
        """Where the sentence ends whose words go up to an offset, or where the reach ends that is looked over."""
        text = self.text
        last = at
        while last and text[last - 1].isspace():
            last -= 1
        if last == 0:
            return at
        limit = self._paragraph_end(last)
        begun = last
        while begun and not text[begun - 1].isspace():
            begun -= 1
        for match in _SENTENCE_END.finditer(text, begun, min(limit, last + min(reach, _NEAR[-1]))):
            if match.end() >= last and _is_end(text, match, limit):
                return max(at, match.end())
        if limit < last + min(reach, _NEAR[-1]):
            return max(at, limit)
        touching = self._touching(last - 1) if reach > _NEAR[-1] else None
        return max(at, touching.end if touching else min(limit, last + reach))

    def _paragraph_end(self, at: int) -> int:
        """Where the paragraph ends that an offset lies in, or how far that was looked for."""
        text, far = self.text, at + _NEAR[-1] + _LONG  # what comes after a stop says whether it ends a sentence
        gap = next(_blanks(text, at, far), None)
        if gap is None and far < len(text):
            return far
        limit = gap.start() if gap else len(text)
        while limit > at and text[limit - 1].isspace():
            limit -= 1
        return limit

    def _touching(self, at: int) -> Span | None:
        """The sentence that an offset lies in, found by parting its paragraph once for all that is asked of it."""
        inside = [each for paragraph in self.over(Span(at, at + 1)) for each in self._parted_at(paragraph, at)]
        return inside[0] if inside else None

    def _parted_at(self, paragraph: Span, at: int) -> tuple[Span, ...]:
        known = self.of(paragraph)
        place = bisect_left(known, at + 1, key=lambda sentence: sentence.end)
        return known[place : place + 1] if place < len(known) and known[place].start <= at else ()


def _begun(text: str, low: int, at: int) -> int | None:
    """The last place between two offsets after which a paragraph or a sentence begins; a word stands at the second."""
    gap = low
    for blank in _blanks(text, low, at):
        gap = blank.end()
    stops = []
    for match in _SENTENCE_END.finditer(text, gap, at + _RUN):
        if match.end() > at:
            break
        stops.append(match)
    ended = next(_blanks(text, at, at + _LONG), None) if stops else None
    limit = ended.start() if ended else at + _LONG
    for match in reversed(stops):
        if (match.start() > low or low == 0) and _is_end(text, match, limit):  # at the rim it may be half of one
            return match.end()
    return gap if gap > low else None


def _blanks(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The blank lines of a stretch; most stretches hold no line end at all, and plain search says so at once."""
    line = text.find("\n", start, end)
    feed = text.find("\r", start, end)
    if line < 0 and feed < 0:
        return iter(())
    first = max(line, feed) if line < 0 or feed < 0 else min(line, feed)
    return _BLANK.finditer(text, first, end)


def _skip_white(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def _ends_sentence(text: str, match: re.Match[str], limit: int) -> bool:
    follower = _NEXT_WORD.match(text, match.end(), limit)
    if follower is None:
        return True
    word = follower[1]
    if word[0].islower():
        return False
    if match[0].rstrip(_BEHIND_STOP) != ".":
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
    return last.lower() not in _NEVER_LAST or (word.lower() in _STARTERS and last.lower() in _LAST_BEFORE_STARTERS)


_LABELLED = frozenset(
    """plan option vitamin vitamine vitamina hepatitis group groupe gruppe grupo class classe klasse clase type typ tipo
    grade zone zona line ligne linie línea block bloc exhibit appendix section hall pier gate terminal route phase case
    fall team model variant variante scenario schedule category catégorie kategorie categoría""".split()
)
"""Nouns that a single letter follows as a label: there it is no initial, and its stop may end a sentence."""
LISTS: Mapping[str, frozenset[str]] = {
    "abbreviations": _NEVER_LAST,
    "words_too": _ALSO_WORDS,
    "openers": _STARTERS,
    "last_before_openers": _LAST_BEFORE_STARTERS,
    "dating": _DATING,
    "dated": _DATED,
    "may_end": _MAY_END,
    "never_end": _NEVER_ENDS,
    "labels": _LABELLED,
}
"""The word lists of the segmentation by the names under which they are published; a change raises its version."""
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
        if "." not in last:
            return _last_word(text, stop.start() - len(last) - 1).lower() in _LABELLED
        return last.lower() not in _NEVER_ENDS
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
