"""What is put in and says nothing: an article, what joins an owner or two clauses, what stands there too, a mark."""

from __future__ import annotations

import re

from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.folding.folds import DASH
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import straight
from factcheck.text import Span

_SENTENCES = 3  # before an adverb of time, in which stands the year that it means
_NEAR = 60  # code points that hold the words beside a bracket
_ENDS = re.compile(r"\s?[.,;:!?]")
_CLAUSE_ENDS = re.compile(r"[,;]\s*\Z")
_MARK = re.compile(rf"[,;:.]|[-–—{DASH}]+")
_NO_WORDS = re.compile(r"[\s,;:.\"'“”„‚‘’«»‹›–—-]*")
_ASKS = re.compile(r"[\s\"'“”„‚‘’«»‹›)]*[?!]")
YEAR = re.compile(r"1\d{3}|20\d\d")
"""Four digits that are read as a year."""
_WEIGHTY = frozenset({"quantifier", "limit", "number", "negation"})


def adds_nothing(wording: Wording, inner: str, at: int) -> bool:
    """Whether words put in only join, or stand in the text after the word before them."""
    rules = (joins, dates, stands_with, completes)
    return WORD.search(inner) is not None and any(rule(wording, inner, at) for rule in rules)


def completes(wording: Wording, inner: str, at: int) -> bool:
    """Whether words stand in the two sentences before after the auxiliary that ends a clause: "it had not [been sold]".

    Args:
        wording: The rules of the words of a bracket, with the source.
        inner: The words of the bracket.
        at: Where they are put in, before a mark.
    """
    if not _ENDS.match(wording.text, at) or wording.weight(inner) is not None:
        return False
    before = [straight(word) for word in WORD.findall(wording.text, max(0, at - _NEAR), at)[-2:]]
    if before and before[-1] in wording.lexicon.negation:
        before.pop()
    if not before or before[-1] not in wording.lexicon.verbal:
        return False
    near = straight(wording.near(at, 2).of(wording.text)[: at - wording.near(at, 2).start])
    return re.search(rf"(?<!\w){re.escape(f'{before[-1]} {straight(inner)}')}(?!\w)", near) is not None


def is_mark(inner: str) -> bool:
    """Whether a bracket holds a mark alone: a comma, semicolon, colon, full stop or dash.

    >>> is_mark(","), is_mark("–"), is_mark("?"), is_mark("a,")
    (True, True, False, False)
    """
    return _MARK.fullmatch(inner) is not None


def may_punctuate(text: str, gap: Span, *, last: bool) -> bool:
    """Whether an editor's mark may stand over a stretch: no word, no question and no cry lies there or ends it.

    Args:
        text: The source.
        gap: The stretch.
        last: Whether the mark ends the quote.
    """
    if last and _ASKS.match(text, gap.end):
        return False
    return _NO_WORDS.fullmatch(text, *gap) is not None


def joins(wording: Wording, inner: str, at: int) -> bool:
    """Whether words are put in that only join: "section 377 [of the] code", "we build, [and] we pay", "[on] July 4".

    Args:
        wording: The rules of the words of a bracket, with the source.
        inner: The words of the bracket.
        at: Where they are put in.
    """
    words = [straight(word) for word in WORD.findall(inner)]
    following = WORD.search(wording.text, at, at + _NEAR)
    if following is None or not words:
        return False
    after, own = straight(following[0]), wording.determiners
    if own.joining.issuperset(words):
        speaks = any(after in group for group in wording.forms.speakers + wording.forms.others)
        return (
            speaks and after not in own.owners and _CLAUSE_ENDS.search(wording.text, max(0, at - _NEAR), at) is not None
        )
    if wording.text[at : following.start()].strip():
        return False
    if own.dates.issuperset(words) and (after in wording.lexicon.calendar or YEAR.fullmatch(after)):
        return True
    if not own.linking.issuperset(words):
        return False
    return wording.lexicon.class_of(after) not in _WEIGHTY and after not in wording.lexicon.pointing


def dates(wording: Wording, inner: str, at: int) -> bool:
    """Whether a year tells an adverb of time that points back, and is the last that stood near: "then [2019]".

    Args:
        wording: The rules of the words of a bracket, with the source.
        inner: The words of the bracket.
        at: Where they are put in.
    """
    *before, year = WORD.findall(inner)
    lead = [part for word in WORD.findall(wording.text, max(0, at - _NEAR), at)[-1:] for part in wording.parted(word)]
    if not (wording.determiners.dates.issuperset(map(straight, before)) and YEAR.fullmatch(year)):
        return False
    near = [word for word in WORD.findall(wording.text, wording.near(at, _SENTENCES).start, at) if YEAR.fullmatch(word)]
    return not wording.determiners.then.isdisjoint(map(straight, lead)) and near[-1:] == [year]


def stands_with(wording: Wording, inner: str, at: int) -> bool:
    """Whether the text has the very words somewhere right after the word before them, a noun or the like.

    "this right [to hold opinions without interference]", of any length, but without a word of weight.
    """
    before = WORD.findall(wording.text, max(0, at - _NEAR), at)
    if straight(WORD.findall(inner)[0]) not in wording.lexicon.prepositions | wording.lexicon.partitives:
        return False
    if not before or not wording.says(before[-1]) or wording.weight(inner) is not None:
        return False
    return wording.stands(f"{before[-1]} {inner}")
