"""Number words and quantifiers of a gap that count nothing: an article, one of many, a superlative, a date, a mark."""

from __future__ import annotations

import re
from functools import cache

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.gaps.stitches import is_verb
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, plain, word_after, words_in
from factcheck.anchoring.words.patterns import YEAR
from factcheck.text import Span

_BEFORE = 30  # code points that hold the word before
_MARKS = ",.;:()!?—–"
_DAY = re.compile(r"(?:[12]?\d|3[01])(?:st|nd|rd|th|er)?\Z")
_AFTER = 40  # code points that hold the two words after
_BOUND = re.compile(r"[^\W\d_]+\.\d{1,3}[a-z]{0,2}\Z|[A-Z]{1,2}\d{1,3}\Z|[^\W\d_]*[A-Z][^\W\d_]*-\d{1,3}\Z")
_CITED = re.compile(r"\b\d+ (?:[A-Z]\w*\.[\w.]*\s)+(?:\d\w+\s)?\d+\b")
_ROUND = ("00", "50")  # what a sum ends with that may look like a year
_RANGE = 4  # words of "between 2016 and 2019"


def counts_nothing(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a word of a gap that may count stands there as an article, for a member of a group, compares or dates.

    "with [un] gol", "[making it one of the poorest towns]", "[the region's most populous]", "built [in 1904,] but". Nor
    does the figure of a name or reference mark, or an item of a list: "the wall.1", "a niece[, two sons] and a parrot".
    """
    if edge.kind not in ("number", "quantifier"):
        return False
    if any(told(text, edge, gap, lexicon) for told in (_is_long_ago, _is_an_item, _is_an_hour)):
        return True
    word = plain(edge.word)
    if word[0].isdigit():
        return text.startswith("&#", edge.span.start - 2) or _names(text, edge.span, gap, lexicon)
    if word in lexicon.ones:
        return _is_one(text, edge, gap, lexicon)
    if edge.kind != "quantifier" or word not in lexicon.superlatives or not _is_owned(text, edge.span.start, lexicon):
        return _BOUND.match(edge.word) is not None
    return _holds_all_of(text, Span(edge.span.end, gap.end), lexicon)


def _is_one(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a word is an article, or stands for one of many."""
    after = word_after(text, edge.span.end, lexicon)
    if after is not None and after.text in lexicon.partitives:
        return _holds_all_of(text, Span(after.end, gap.end), lexicon)
    article = plain(edge.word) in lexicon.articles or edge.kind == "quantifier"
    return article and not _is_measured(after, lexicon)


def _is_long_ago(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a number says how long ago something was, or after what: "two years ago", "ten minutes later".

    A vague one may also count from now: "the last few years", "ces quelques dernières années".
    """
    number = edge.span
    after = words_in(text, Span(number.end, min(gap.end, number.end + _AFTER)), lexicon, 3)
    before = words_in(text, Span(max(gap.start, number.start - _BEFORE), number.start), lexicon)[-2:]
    if after and (after[0].text in lexicon.calendar or after[0].text in lexicon.brief):
        behind = [word.text for word in after[1:]]
        if behind and (behind[0] in lexicon.later or " ".join(behind) in lexicon.later or behind[0] in lexicon.ago):
            return True
    if not after or after[0].text not in lexicon.calendar:
        recent = edge.kind == "quantifier" and len(after) > 1 and after[0].text in lexicon.recent
        return recent and after[1].text in lexicon.calendar
    if edge.kind == "quantifier" and lexicon.recent & {word.text for word in (*after[1:2], *before[-1:])}:
        return True
    return bool(before) and (before[-1].text in lexicon.ago or " ".join(word.text for word in before) in lexicon.ago)


def _is_an_hour(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a number is an hour of the day, or its minutes: "at 4.20 p.m.", "um 16.20 Uhr", "a las seis de la tarde".

    "16 heures" alone says how long.
    """
    number, start = edge.span, max(0, gap.start - _BEFORE)
    for found in _hours(lexicon.at_hour, lexicon.clock).finditer(text, start, gap.end + _AFTER):
        hour, clock, at = found["hour"], (found["clock"] or "").lower(), found["at"] is not None
        if not found.start("hour") <= number.start < number.end <= found.end():
            continue
        if clock:
            return at or (clock not in lexicon.units and " " not in clock)
        after = words_in(text, Span(found.end(), found.end() + _AFTER), lexicon, 1)
        told = at and hour[0].isdigit() and (":" in hour or "h" in hour.lower())
        return told and _counts_no(text, Span(found.end(), found.end()), after, lexicon)
    return False


@cache
def _hours(at_hour: frozenset[str], clock: frozenset[str]) -> re.Pattern[str]:
    before, after = ("|".join(sorted(map(re.escape, each), key=len, reverse=True)) for each in (at_hour, clock))
    hour = r"(?:[01]?\d|2[0-4])(?:\s?[:.h]\s?[0-5]\d)?(?!\d)|[^\W\d_]+"
    return re.compile(rf"(?i)(?<![\w.,])(?:(?P<at>{before})\s+)?(?P<hour>{hour})(?:\s?(?P<clock>{after})(?!\w))?")


def _is_an_item(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a number counts the last item of a row that was left out, before "and": "a niece[, two sons] and"."""
    number, after = edge.span, word_after(text, gap.end, lexicon)
    if after is None or after.text not in lexicon.joints or not text.endswith(", ", 0, number.start):
        return False
    counted = words_in(text, Span(number.end, gap.end), lexicon)
    other = (lexicon.prepositions, lexicon.stops, lexicon.verbal, lexicon.units, lexicon.calendar)
    return bool(counted) and not any(word.text in each or is_verb(word, lexicon) for word in counted for each in other)


def _names(text: str, figure: Span, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a figure is part of a date, or of the place where something is printed: "311 F.2d 87 (1962)"."""
    if any(found.start() <= figure.start < found.end() for found in _CITED.finditer(text, *gap)):
        return True
    in_brackets = text.startswith("(", figure.start - 1) and text.startswith(")", figure.end)
    return (in_brackets and YEAR.match(figure.of(text)) is not None) or _dates(text, figure, gap, lexicon)


def _dates(text: str, figure: Span, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a figure is the year or day of a date that lies in a gap, and nothing that it might count comes next."""
    words = words_in(text, Span(gap.start, figure.end), lexicon)
    after = words_in(text, Span(figure.end, figure.end + _AFTER), lexicon, 2)
    if len(words) == 1 or _ends_with_second(text, words[0], gap, lexicon):
        return False
    at, before = words[-1].text, words[-2]
    if YEAR.match(at) and not at.endswith(_ROUND) and _tells_which(text, figure, before, after, lexicon):
        return True
    if YEAR.match(at):
        ends = len(words) > 2 and _DAY.match(before.text) is not None and _is_month(text, words[-3], lexicon)
        ends = ends or _ends_range(words, lexicon)
        return (ends or before.text in lexicon.dating) and _counts_no(text, figure, after, lexicon)
    if not _DAY.match(at):
        return False
    month = after[1:] if after and after[0].text in lexicon.partitives else after[:1]
    if any(_is_month(text, word, lexicon) for word in month):
        return True
    told = len(words) > 2 and words[-3].text in lexicon.articles  # "in the Oct. 1 issue"
    return _is_month(text, before, lexicon) and (told or _counts_no(text, figure, after, lexicon))


def _tells_which(text: str, year: Span, before: Word, after: list[Word], lexicon: Lexicon) -> bool:
    """Whether a year stands right before the noun that it tells apart: "the 2015 treaty", "Ohio's 2016 vote"."""
    owned = before.text.endswith("'s") or (before.text in lexicon.determiners and before.text in lexicon.pronouns)
    if not (owned or before.text in lexicon.articles) or _counts_no(text, year, after, lexicon):
        return False
    return not any(after[0].text in each for each in (lexicon.units, lexicon.calendar, lexicon.partitives))


def _ends_range(words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words end with two years of which the first is a date: "between 2016 and 2019"."""
    if len(words) < _RANGE or words[-2].text not in lexicon.joints | lexicon.ratios:
        return False
    return YEAR.match(words[-3].text) is not None and words[-4].text in lexicon.dating


def _is_month(text: str, word: Word, lexicon: Lexicon) -> bool:
    if word.text not in lexicon.dating or word.text in lexicon.prepositions:
        return False
    return lexicon.class_of(word.text) is None or text[word.start].isupper()


def _ends_with_second(text: str, first: Word, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a gap is all of a second clause but its end: "elected in 2004 [and buried in 2006] over the wall"."""
    ends = text[gap.end - 1 : gap.end + 1].strip()
    return first.text in lexicon.joints and not any(mark in _MARKS for mark in ends)


def _counts_no(text: str, figure: Span, after: list[Word], lexicon: Lexicon) -> bool:
    """Whether what comes next is no noun that a figure may count."""
    if not after or _parted(text, figure.end, after[0].start):
        return True
    listed = (
        lexicon.stops, lexicon.prepositions, lexicon.determiners, lexicon.pronouns, lexicon.verbal, lexicon.relatives,
        lexicon.restrictive,
    )  # fmt: skip
    return any(after[0].text in each for each in listed)


def _is_measured(after: Word | None, lexicon: Lexicon) -> bool:
    """Whether what comes next is counted: "un millón", "ein Drittel", "un an"."""
    return after is None or any(
        after.text in each for each in (lexicon.units, lexicon.shares, lexicon.calendar, lexicon.ratios, lexicon.limit)
    )


def _is_owned(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether the word before is an owner: "the region's"."""
    before = words_in(text, Span(max(0, at - _BEFORE), at), lexicon)[-1:]
    return bool(before) and before[0].text.endswith(("'s", "s'")) and text[before[0].end : at].isspace()


def _holds_all_of(text: str, rest: Span, lexicon: Lexicon) -> bool:
    """Whether a noun phrase ends before the end of a gap, or with it."""
    words = words_in(text, rest, lexicon)
    ends = (lexicon.stops - lexicon.joints) | lexicon.prepositions | lexicon.verbal | lexicon.governing
    begun = 0
    for place, word in enumerate(words):
        if begun and (word.text in ends or _parted(text, words[place - 1].end, word.start)):
            return True
        if begun > 1 and word.text in lexicon.joints:
            return True
        begun += word.text not in lexicon.pointing and word.text not in lexicon.partitives
    after = word_after(text, rest.end, lexicon)
    if not begun or after is None:
        return bool(begun)
    return after.text in ends or _parted(text, words[-1].end, after.start)


def _parted(text: str, end: int, start: int) -> bool:
    return any(mark in text[end:start] for mark in _MARKS)
