"""Number words and quantifiers of a gap that count nothing: an article, one of many, a superlative, a date."""

from __future__ import annotations

import re

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, plain, word_after, words_in
from factcheck.text import Span

_BEFORE = 30  # code points that hold the word before
_MARKS = ",.;:()!?—–"
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")
_DAY = re.compile(r"(?:[12]?\d|3[01])(?:st|nd|rd|th|er)?\Z")
_AFTER = 40  # code points that hold the two words after


def counts_nothing(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a word of a gap that may count stands there as an article, for a member of a group, compares or dates.

    "with [un] gol", "[making it one of the poorest towns]", "[the region's most populous]", "built [in 1904,] but".
    """
    if edge.kind not in ("number", "quantifier"):
        return False
    word = plain(edge.word)
    if word[0].isdigit():
        return text.startswith("&#", edge.span.start - 2) or _dates(text, edge.span, gap, lexicon)
    if word in lexicon.ones:
        after = word_after(text, edge.span.end, lexicon)
        if after is not None and after.text in lexicon.partitives:
            return _holds_all_of(text, Span(after.end, gap.end), lexicon)
        article = word in lexicon.articles or edge.kind == "quantifier"
        return article and not _is_measured(after, lexicon)
    if edge.kind != "quantifier" or word not in lexicon.superlatives or not _is_owned(text, edge.span.start, lexicon):
        return False
    return _holds_all_of(text, Span(edge.span.end, gap.end), lexicon)


def _dates(text: str, figure: Span, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a figure is the year or day of a date that lies in a gap, and nothing that it might count comes next."""
    words = words_in(text, Span(gap.start, figure.end), lexicon)
    after = words_in(text, Span(figure.end, figure.end + _AFTER), lexicon, 2)
    if len(words) == 1 or _ends_with_second(text, words[0], gap, lexicon):
        return False
    at, before = words[-1].text, words[-2]
    if _YEAR.match(at):
        ends = len(words) > 2 and _DAY.match(before.text) is not None and _is_month(text, words[-3], lexicon)
        return (ends or before.text in lexicon.dating) and _counts_no(text, figure, after, lexicon)
    if not _DAY.match(at):
        return False
    month = after[1:] if after and after[0].text in lexicon.partitives else after[:1]
    if any(_is_month(text, word, lexicon) for word in month):
        return True
    return _is_month(text, before, lexicon) and _counts_no(text, figure, after, lexicon)


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
