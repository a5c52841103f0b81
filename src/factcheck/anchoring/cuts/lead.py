"""The part of a sentence before a cut, read back from it."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import islice

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import (
    NEAR,
    Word,
    is_name,
    plain,
    token_pattern,
    word_after,
    words_in,
)
from factcheck.text import SENTENCE_SIGNS, Span

REACH = 5
"""How many words are read back from a cut."""

_QUOTED = 8  # words of a quote in which its mood shows

_CLOSE = 48  # code points that hold the words read back in most sentences
_DOTS = ("...", "…")
_FUNCTION_WORD = 16  # code points that hold an auxiliary verb or preposition


class Lead:
    """The part of a sentence before a cut. Where it begins is found only when asked for: that costs more than to read.

    Args:
        text: The text.
        cut: Where the quote starts.
        lexicon: The word lists.
        begin: Finds where the sentence begins.
        low: What stands before is no part of it.
        end: Where the quote ends, if that is known.
    """

    def __init__(  # noqa: PLR0917 - one is made for every quote
        self, text: str, cut: int, lexicon: Lexicon, begin: Callable[[], int], low: int = 0, end: int = sys.maxsize
    ) -> None:
        self.text = text
        self.cut = cut
        self.lexicon = lexicon
        self._begin = begin
        self._low = low
        self.end = end
        self._start = -1
        self._read: list[tuple[Word, str]] = []
        self._reading = self._read_back()
        first, parted, _ = text[cut : cut + _FUNCTION_WORD].partition(" ")
        self.first_quoted = plain(first) if parted else ""
        """The first word of the quote, unless it is long."""
        if lexicon.elides:
            self.first_quoted = self.first_quoted.partition("'")[0]

    @property
    def start(self) -> int:
        """Where it begins."""
        if self._start < 0:
            self._start = max(self._low, self._begin())
        return self._start

    @cached_property
    def quoted(self) -> list[Word]:
        """The first words of the quote, in which its mood shows."""
        return words_in(self.text, Span(self.cut, min(self.end, self.cut + NEAR)), self.lexicon, _QUOTED)

    @property
    def hedged(self) -> bool:
        """Whether the first words of the quote hold a hedge."""
        return any(word.text in self.lexicon.hedge and not is_name(self.text, word) for word in self.quoted)

    @property
    def reported(self) -> bool:
        """Whether the quote is reported by the mood of its verb alone ("weist zurück, | man habe gelogen")."""
        lexicon = self.lexicon
        return lexicon.parts_clauses and any(word.text in lexicon.reporting for word in self.quoted)

    @property
    def supposed(self) -> bool:
        """Whether the verb after the subject that opens the quote is told as no fact: "er spiele", not "er spielte"."""
        lexicon, words = self.lexicon, self.quoted
        place = 1 if words and words[0].text in lexicon.third_persons else 2
        if len(words) <= place or (place > 1 and words[0].text not in lexicon.articles):
            return False
        verb = words[place].text
        listed = verb in lexicon.pointing or verb in lexicon.relatives or lexicon.class_of(verb) is not None
        ends = verb.endswith("e") and not verb.endswith("te")
        return ends and not listed and self.text[words[place].start].islower()

    def may_hold(self, opening: re.Pattern[str]) -> bool:
        """Whether a pattern is found in it, which may be what its sentence opens with; quicker than to look where."""
        return opening.search("\n" + plain(self.text[max(self._low, self.cut - NEAR) : self.cut])) is not None

    def back(self, count: int | None = None) -> list[tuple[Word, str]]:
        """Its words, or so many of them, the nearest to the cut first, each with what stands after it."""
        if count is None:
            self._read += self._reading
        elif (missing := count - len(self._read)) > 0:
            self._read += islice(self._reading, missing)
        return self._read[:count]

    def words(self, nearer: int, count: int) -> list[Word]:
        """So many of its words, in the order of the text, behind which stand as many as are nearer to the cut."""
        return [word for word, _ in self.back(nearer + count)[nearer:]][::-1]

    def _read_back(self) -> Iterator[tuple[Word, str]]:
        end, size, tokens = self.cut, _CLOSE, token_pattern(self.lexicon)
        floor = max(self._low, end - NEAR)
        while True:
            rim = max(floor, end - size)
            near = self.text[rim:end]
            read = tokens.findall(near.lower() if near.isascii() else plain(near))
            for word, gap in reversed(read if rim == floor else read[1:]):  # at the rim it may be half of one
                if gap == " " and "." not in word:
                    stop = end - 1
                else:
                    stop = end - len(gap)
                    if self._may_end(word, gap) and (self._ends(word, gap, end) or stop <= self.start):
                        return
                end = stop - len(word)
                yield Word(word, end, stop), gap
            if rim == floor:
                return
            size *= 2

    def _ends(self, word: str, gap: str, after: int) -> bool:
        """Whether a sentence surely ends with a word before a capital: "No. The"; or with dots: "IN EFFECT...The"."""
        answered = gap[:1] == "." and word in self.lexicon.answers
        return (gap in _DOTS or answered) and self.text[after : after + 1].isupper()

    @staticmethod
    def _may_end(word: str, gap: str) -> bool:
        """Whether a sentence may end with a word: a note that follows its stop is read as part of the word."""
        return not SENTENCE_SIGNS.isdisjoint(gap) or ("." in word and not word[-1].isalpha())


def tells_where(text: str, edge: Edge, lexicon: Lexicon) -> bool:
    """Whether a word of time stands before a name, and tells of a place: "desde Granada", "jusqu'à Foix"."""
    if edge.kind != "time" or plain(edge.word) not in lexicon.spatial:
        return False
    after = word_after(text, edge.span.end, lexicon)
    return after is not None and text[after.start].isupper() and after.text not in lexicon.calendar
