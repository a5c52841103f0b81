"""Words of a text as the lists know them: parted, in lower case, and by class."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import islice
from typing import NamedTuple

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.finding.literal import lower
from factcheck.anchoring.lexicon import Found, Lexicon
from factcheck.text import Span

NEAR = 200
"""Code points that surely hold the words read beside a cut."""

_CLOSE = 60  # code points that surely hold the next word
_SHORT = 400  # code points that are made plain at once, whatever number of words is asked for

BREAK = re.compile(r"[;:()\[\]{}—–―]|--|\s-\s")
"""A mark that parts clauses: reading never goes over it."""

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_ELIDING_WORD = re.compile(r"[^\W_]+(?:[.-][^\W_]+)*")
_TOKEN, _ELIDING_TOKEN = (re.compile(rf"({word.pattern})([\W_]*)") for word in (_WORD, _ELIDING_WORD))
_NAMELESS: frozenset[WordClass] = frozenset({"hedge", "saying"})  # of these, what has a capital letter is a name
_NUMBERED = re.compile(r"No\.?\s?\d")
_FIGURE = re.compile(r"\b\d[\w.,-]*")


class Word(NamedTuple):
    """A word in lower case with straight apostrophes, and where it stands."""

    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """What a word is in a language: one that elides parts words at the apostrophe."""
    return _ELIDING_WORD if lexicon.elides else _WORD


def token_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Matches a word and what stands after it, as two groups."""
    return _ELIDING_TOKEN if lexicon.elides else _TOKEN


def plain(text: str) -> str:
    """Words as lists hold them; a text keeps its length."""
    return text.lower() if text.isascii() else lower(text).replace("’", "'")


def words_in(text: str, stretch: Span, lexicon: Lexicon, first: int | None = None) -> list[Word]:
    """The words of a stretch, or the first few of them."""
    start, end = stretch
    if end - start > _SHORT and first is not None:
        found = islice(pattern(lexicon).finditer(text, start, end), first)
        return [Word(plain(match[0]), *match.span()) for match in found]
    found = islice(pattern(lexicon).finditer(plain(text[start:end])), first)
    return [Word(match[0], start + low, start + high) for match in found for low, high in [match.span()]]


def word_after(text: str, at: int, lexicon: Lexicon) -> Word | None:
    """The next word after an offset, unless it is far."""
    return next(iter(words_in(text, Span(at, at + _CLOSE), lexicon, 1)), None)


def cut_edge(text: str, kind: WordClass, span: Span) -> Edge:
    """A word beside a cut that bears on the quote."""
    return Edge("cut", kind, span.of(text), span)


def edges_of(text: str, words: list[Word], lexicon: Lexicon, kinds: frozenset[WordClass]) -> tuple[Edge, ...]:
    """The words and phrases of some classes among words, the weightiest class of each, idioms left out; figures too."""
    texts = [word.text for word in words]
    joined = " ".join(texts)
    if "".join(texts).isalpha():
        listed = lexicon.classed.find(joined, texts)
    else:
        listed = lexicon.classed.find(joined)
        listed += (Found("number", *match.span()) for match in _FIGURE.finditer(joined))
    if kinds.isdisjoint([found.kind for found in listed]):
        return ()
    starts = _starts(words)
    taken: list[tuple[int, int]] = []
    edges, idioms = [], _idioms(text, joined, words, lexicon)
    for kind, start, end in listed:
        first = bisect_right(starts, start) - 1
        alone = " " not in joined[start:end]  # what a phrase means is told by all of it
        if alone and (kind in _NAMELESS or lexicon.capital_nouns) and is_name(text, words[first]):
            continue
        if _numbers(text, words[first]):
            continue
        if taken and any(low < end and start < high for low, high in taken):
            continue
        if idioms and any(each.takes(start, end, kind) for each in idioms):
            continue
        if kind not in kinds and any(longer.start <= start and end < longer.end for longer in listed):
            continue  # nobody asks for "first" where "at first thought" is listed
        span = Span(words[first].start, words[bisect_left(starts, end) - 1].end)
        word = span.of(text)
        if "," in word and lexicon.class_of(joined[start:end]) is None:
            continue  # an asterisk stands for no comma
        taken.append((start, end))
        if kind in kinds:
            edges.append(Edge("cut", kind, word, span))
    return tuple(edges)


def outside_idioms(text: str, words: list[Word], lexicon: Lexicon) -> list[Word]:
    """The words that are part of no idiom."""
    if not words:
        return []
    idioms = _idioms(text, " ".join([word.text for word in words]), words, lexicon)
    if not idioms:
        return words
    starts = _starts(words)
    return [
        word
        for word, start in zip(words, starts, strict=False)
        if not any(idiom.start <= start < idiom.end for idiom in idioms)
    ]


def _starts(words: list[Word]) -> list[int]:
    """Where each word stands among the words joined."""
    starts, at = [], 0
    for word in words:
        starts.append(at)
        at += len(word.text) + 1
    return starts


class _Idiom(NamedTuple):
    """Where an idiom stands among words joined, and whether the cut parts it: "no | doubt"."""

    start: int
    end: int
    parted: bool

    def takes(self, start: int, end: int, kind: WordClass) -> bool:
        """Whether words of a class are its own; it may stand in a phrase, as "or not" in "whether or not"."""
        if start < self.start and self.end <= end:
            return False
        return self.start < end and start < self.end and not (self.parted and kind == "negation")


def _idioms(text: str, joined: str, words: list[Word], lexicon: Lexicon) -> list[_Idiom]:
    """Where idioms stand; one may run into the quote by two words ("up to | the state")."""
    if not lexicon.idiomatic.may_begin_in(joined):
        return []
    following = words_in(text, Span(words[-1].end, words[-1].end + 40), lexicon, 2)
    whole = " ".join([joined, *(word.text for word in following)])
    return [
        _Idiom(start, end, not lexicon.grammatical.issuperset(whole[len(joined) : end].split()))
        for _, start, end in lexicon.idiomatic.find(whole)
    ]


def _numbers(text: str, word: Word) -> bool:
    """Whether a word only stands for "number": "No. 78"."""
    return word.text == "no" and _NUMBERED.match(text, word.start) is not None


def is_name(text: str, word: Word) -> bool:
    """Whether a word is set as a name inside a sentence: the month of May."""
    at = word.start
    return text[at].isupper() and text[max(0, at - 2) : at].strip().isalnum()
