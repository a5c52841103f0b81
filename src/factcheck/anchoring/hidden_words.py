"""Words of a text as the lists know them: parted, in lower case, and by class."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate, islice
from typing import NamedTuple

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.lexicon import Lexicon
from factcheck.text import Span

NEAR = 200
"""Code points that surely hold the words read beside a cut."""

BREAK = re.compile(r"[;:()\[\]{}—–―]|--|\s-\s")
"""A mark that parts clauses: reading never goes over it."""

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_ELIDING_WORD = re.compile(r"[^\W_]+(?:[.-][^\W_]+)*")
_FIGURE = re.compile(r"\b\d[\w.,-]*")


class Word(NamedTuple):
    """A word in lower case with straight apostrophes, and where it stands."""

    text: str
    span: Span


def pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """What a word is in a language: one that elides parts words at the apostrophe."""
    return _ELIDING_WORD if lexicon.elides else _WORD


def plain(word: str) -> str:
    """A word as lists hold it."""
    return word.lower().replace("’", "'")


def word_of(match: re.Match[str]) -> Word:
    """The word that a pattern found."""
    return Word(plain(match[0]), Span(*match.span()))


def words_in(text: str, stretch: Span, lexicon: Lexicon, first: int | None = None) -> list[Word]:
    """The words of a stretch, or the first few of them."""
    return [word_of(match) for match in islice(pattern(lexicon).finditer(text, stretch.start, stretch.end), first)]


def edges_of(text: str, words: list[Word], lexicon: Lexicon, kinds: frozenset[WordClass]) -> tuple[Edge, ...]:
    """The words and phrases of some classes among words."""
    return tuple(Edge("cut", kind, span.of(text), span) for kind, span in _found(text, words, lexicon) if kind in kinds)


def outside_idioms(text: str, words: list[Word], lexicon: Lexicon) -> list[Word]:
    """The words that are part of no idiom."""
    if not words:
        return []
    taken = _idioms(text, " ".join(word.text for word in words), words, lexicon)
    starts = _starts(words)
    return [
        word for word, start in zip(words, starts, strict=False) if not any(low <= start < high for low, high in taken)
    ]


def _found(text: str, words: list[Word], lexicon: Lexicon) -> Iterator[tuple[WordClass, Span]]:
    """Each word or phrase of the lists among words, the weightiest class of each, idioms left out; figures too."""
    if not words:
        return
    joined = " ".join(word.text for word in words)
    kinds = lexicon.kinds_in(joined)
    if not kinds and not _FIGURE.search(joined):
        return
    starts = _starts(words)
    taken = _idioms(text, joined, words, lexicon)
    for kind, listed in (*lexicon.phrases, ("number", _FIGURE)):
        if kind not in kinds and listed is not _FIGURE:
            continue
        for match in listed.finditer(joined):
            if kind == "hedge" and _is_name(text, words[bisect_right(starts, match.start()) - 1]):
                continue
            if any(low < match.end() and match.start() < high for low, high in taken):
                continue
            taken.append(match.span())
            first = bisect_right(starts, match.start()) - 1
            last = bisect_left(starts, match.end()) - 1
            yield kind, Span(words[first].span.start, words[last].span.end)


def _starts(words: list[Word]) -> list[int]:
    return list(accumulate((len(word.text) + 1 for word in words), initial=0))


def _idioms(text: str, joined: str, words: list[Word], lexicon: Lexicon) -> list[tuple[int, int]]:
    """Where idioms stand; one may run into the quote by two words ("could not | resist")."""
    following = words_in(text, Span(words[-1].span.end, words[-1].span.end + 40), lexicon, 2)
    whole = " ".join([joined, *(word.text for word in following)])
    return [match.span() for match in lexicon.idiom_pattern.finditer(whole)]


def _is_name(text: str, word: Word) -> bool:
    """Whether a word is set as a name inside a sentence: the month of May."""
    at = word.span.start
    return text[at].isupper() and text[max(0, at - 2) : at].strip().isalnum()
