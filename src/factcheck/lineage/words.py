r"""The words of a text, folded, each with its place: what reuse is counted in.

Two stretches hold the same words where they fold to the same words: case, quotation marks, dashes, white space, line
ends and punctuation aside. In a script without spaces every character is a word.

Example:
    >>> words = Words("“We’re  seeking RELIEF,” they said—in 2,500 words.")
    >>> words.folded
    ("we're", 'seeking', 'relief', 'they', 'said', 'in', '2,500', 'words')
    >>> words.span(1, 3)
    Span(start=8, end=22)
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from factcheck.anchoring.folding.folds import LINE_END_HYPHEN, UNSPACED, fold
from factcheck.text import MARKS, Span

GRAM = 5
"""Words of a gram: the shortest run that is looked for."""

CAP = 16
"""Places of one gram that are looked at, so that a text of one word takes no more time than any other."""

_INNER = rf"['{LINE_END_HYPHEN}]|(?<=\d)[.,:](?=\d)"
_SPACED = re.compile(rf"[\w{MARKS}]+(?:(?:{_INNER})[\w{MARKS}]+)*")


@cache
def _mixed() -> re.Pattern[str]:
    """Words where some are of a script without spaces."""
    letters = rf"(?:(?![{UNSPACED}])\w|[{MARKS}])+"
    return re.compile(rf"(?=\w)[{UNSPACED}][{MARKS}]*|{letters}(?:(?:{_INNER}){letters})*")


@cache
def _unspaced() -> re.Pattern[str]:
    """A letter of a script without spaces."""
    return re.compile(rf"(?=\w)[{UNSPACED}]")


Gram = tuple[str, ...]


class Words:
    """The words of some stretches of a text, in order; a run never goes on from one stretch to the next.

    Args:
        text: The stored text.
        within: The stretches, half-open code points; the whole text by default.
    """

    def __init__(self, text: str, within: Sequence[Span] | None = None) -> None:
        self.text = text
        folded = fold(without_emphasis(text))
        stretches = [Span(0, len(text))] if within is None else within
        self._folded = folded
        self._stretches = [Span(folded.folded(start), folded.folded(end)) for start, end in stretches]
        self._pattern = _mixed() if not text.isascii() and _unspaced().search(text) else _SPACED

    @cached_property
    def parts(self) -> list[list[str]]:
        """The words of each stretch that has any."""
        text, find = self._folded.text, self._pattern.findall
        parts = [find(text[start:end].casefold()) for start, end in self._stretches]
        if LINE_END_HYPHEN in text:
            parts = [[word.replace(LINE_END_HYPHEN, "") for word in part] for part in parts]
        return [part for part in parts if part]

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The words; an empty one stands between two stretches and equals no word."""
        joined: list[str] = []
        for part in self.parts:
            if joined:
                joined.append("")
            joined += part
        return tuple(joined)

    @cached_property
    def count(self) -> int:
        """How many words there are."""
        return sum(map(len, self.parts))

    @cached_property
    def grams(self) -> frozenset[int]:
        """Every run of :data:`GRAM` words, once, as a number that is good for this process."""
        return frozenset(hash(gram) for part in self.parts for gram in _grams(part))

    def shares(self, other: Words, enough: int) -> bool:
        """Whether at least so many different grams stand in another text too; it looks no further than it must."""
        found: set[int] = set()
        for gram in (hash(gram) for part in self.parts for gram in _grams(part)):
            if gram in other.grams:
                found.add(gram)
                if len(found) >= enough:
                    return True
        return False

    @cached_property
    def places(self) -> dict[Gram, list[int]]:
        """Where in :attr:`folded` each gram starts, the first :data:`CAP` places of it."""
        found: dict[Gram, list[int]] = {}
        first = 0
        for part in self.parts:
            for at, gram in enumerate(_grams(part), first):
                known = found.setdefault(gram, [])
                if len(known) < CAP:
                    known.append(at)
            first += len(part) + 1
        return found

    def starts(self, word: str) -> Sequence[int]:
        """Where in :attr:`folded` a word stands."""
        return self._by_word.get(word, ())

    @cached_property
    def _by_word(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for at, word in enumerate(self.folded):
            found.setdefault(word, []).append(at)
        return found

    @cached_property
    def _spans(self) -> list[Span]:
        """Where each word stands in the text, in step with :attr:`folded`."""
        joined: list[Span] = []
        for part in self._spans_of_parts():
            if joined:
                joined.append(Span(joined[-1].end, joined[-1].end))
            joined += part
        return joined

    def _spans_of_parts(self) -> Iterator[list[Span]]:
        for start, end in self._stretches:
            if part := [Span(*match.span()) for match in self._pattern.finditer(self._folded.text, start, end)]:
                yield part

    def span(self, first: int, last: int) -> Span:
        """The stretch of the text from one word to another, the last not included."""
        return self._folded.source(Span(self._spans[first].start, self._spans[last - 1].end))

    def inside(self, span: Span) -> range:
        """The words that lie wholly inside a stretch of the text."""
        first, last = self._folded.folded(span.start), self._folded.folded(span.end)
        start = bisect_left(self._spans, first, key=lambda word: word.start)
        end = bisect_left(self._spans, last + 1, key=lambda word: word.end)
        while end > start and not self.folded[end - 1]:  # the end of a stretch
            end -= 1
        return range(start, max(start, end))

    def weight(self, first: int, last: int) -> float:
        """How much a run of words is worth: a word one, a character of a script without spaces a half."""
        if self._pattern is _SPACED:
            return last - first
        return sum(0.5 if _unspaced().match(word) else 1 for word in self.folded[first:last])


def _grams(words: Sequence[str]) -> Iterator[Gram]:
    return zip(*(words[at:] for at in range(GRAM)), strict=False)


def without_emphasis(text: str) -> str:
    """A text of the same length whose marks of emphasis part words, wherever they stand.

    >>> without_emphasis("_all_ of *it*")
    '|all| of |it|'
    """
    return text.replace("_", "|").replace("*", "|")


def same_words(ours: str, theirs: str) -> bool:
    """Whether two stretches fold to the same words.

    >>> same_words("“Basically, they…”", '"basically they"')
    True
    """
    return Words(ours).folded == Words(theirs).folded
