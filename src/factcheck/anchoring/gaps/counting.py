"""Number words and quantifiers of a gap that count nothing: an article, one of many, a superlative."""

from __future__ import annotations

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, plain, word_after, words_in
from factcheck.text import Span

_BEFORE = 30  # code points that hold the word before
_MARKS = ",.;:()!?—–"


def counts_nothing(text: str, edge: Edge, gap: Span, lexicon: Lexicon) -> bool:
    """Whether a word of a gap that may count stands there as an article, for a member of a group, or compares.

    "with [un] gol", "[making it one of the poorest towns]", "[the region's most populous]".
    """
    if edge.kind not in ("number", "quantifier"):
        return False
    word = plain(edge.word)
    if word in lexicon.ones:
        after = word_after(text, edge.span.end, lexicon)
        if after is not None and after.text in lexicon.partitives:
            return _holds_all_of(text, Span(after.end, gap.end), lexicon)
        article = word in lexicon.articles or edge.kind == "quantifier"
        return article and not _is_measured(after, lexicon)
    if edge.kind != "quantifier" or word not in lexicon.superlatives or not _is_owned(text, edge.span.start, lexicon):
        return False
    return _holds_all_of(text, Span(edge.span.end, gap.end), lexicon)


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
