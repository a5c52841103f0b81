"""Words and phrases looked up by their longest word: the cost is that of the words read, however long the lists are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

Kind = TypeVar("Kind", bound=str)

ANY = "*"
"""Stands in a phrase for one to three words."""

_WORD = re.compile(r"[^\W_]++(?:'[^\W_]++)*+(?!\.\d)")  # "No.7" is no word of a list
_GOES_ON = re.compile(r"[\w']")
_BEGUN = re.compile(r"[^\W_]'?\Z")  # a word that goes on
_FREE = frozenset({"negation", "limit", "condition", "hedge", "time", "saying"})
"""Kinds of words that bear on nothing beyond a compound of which they are part ("a non-profit group")."""


class Found(NamedTuple, Generic[Kind]):
    """A word or phrase of some kind, and where it stands."""

    kind: Kind
    start: int
    end: int


class _Entry(NamedTuple):
    """A word or phrase of a list.

    Args:
        rank: The place of its kind.
        head: What it begins with: all of it, or what stands before an asterisk.
        before: How much of it stands before the word by which it is looked up.
        opened: Matches one with an asterisk.
        free: Whether it is a word that counts in no compound.
    """

    rank: int
    head: str
    before: int
    opened: re.Pattern[str] | None
    free: bool

    def end(self, joined: str, at: int) -> int:
        """Where it ends that begins at an offset; 0 where it begins inside a word or goes on otherwise."""
        end = at + len(self.head)
        if self.opened is not None:
            match = self.opened.match(joined, at)
            end = match.end() if match else 0
        if not end or _GOES_ON.match(joined, end) or (self.before and _BEGUN.search(joined, max(0, at - 2), at)):
            return 0
        compound = self.free and "-" in (joined[end : end + 1], joined[max(0, at - 1) : at])
        return 0 if compound else end


class Phrases(Generic[Kind]):
    """Words and phrases of some kinds, to be found in text joined by single spaces.

    Args:
        lists: The words and phrases of each kind, the weightiest kind first. A phrase begins with a letter or figure;
            an asterisk in it stands for one to three words.

    Example:
        >>> phrases = Phrases({"negation": {"not", "too * to"}, "limit": {"not all"}})
        >>> [found.kind for found in phrases.find("not all ships are too old to sail")]
        ['negation', 'negation', 'limit']
    """

    def __init__(self, lists: Mapping[Kind, frozenset[str] | set[str]]) -> None:
        self._kinds = tuple(lists)
        self._seconds: dict[str, set[str]] = {}
        self._by_word: dict[str, list[_Entry]] = {}
        entries = [(rank, phrase, _WORD.findall(phrase)) for rank, kind in enumerate(lists) for phrase in lists[kind]]
        for rank, phrase, (first, *rest) in entries:
            self._seconds.setdefault(first, set()).add("" if ANY in phrase else [*rest, ""][0])
            word, entry = _entry(rank, phrase, free=self._kinds[rank] in _FREE and not rest)
            self._by_word.setdefault(word, []).append(entry)

    @cached_property
    def openers(self) -> Mapping[str, frozenset[str]]:
        """The words that may open an entry, each with the words that may come next in it: "" where none must."""
        return {first: frozenset(seconds) for first, seconds in self._seconds.items()}

    def may_hold(self, words: Iterable[str]) -> bool:
        """Whether an entry may be among words; quicker than to look."""
        return not self._by_word.keys().isdisjoint(words)

    def may_begin_in(self, joined: str) -> bool:
        """Whether an entry may begin there, and go on behind it; quicker than to look."""
        words = _words(joined)
        if self._seconds.keys().isdisjoint(words):
            return False
        return words[-1] in self._seconds or any(
            not self._seconds[word].isdisjoint((after, "")) for word, after in pairwise(words) if word in self._seconds
        )

    def find(self, joined: str, words: Sequence[str] | None = None) -> list[Found[Kind]]:
        """Each word and phrase, kind after kind, as they stand in the text.

        Of those of one kind that overlap the first counts, and of those that begin together the longest.

        Args:
            joined: The text.
            words: Its words, if they are known and hold but letters.
        """
        words = words or _words(joined)
        if self._by_word.keys().isdisjoint(words):
            return []
        hits, at = [], 0
        for word in words:
            at = joined.index(word, at)
            if word in self._by_word:
                hits += self._hits(joined, at, self._by_word[word])
            at += len(word)
        return self._apart(hits) if hits else []

    @staticmethod
    def _hits(joined: str, at: int, entries: list[_Entry]) -> list[tuple[int, int, int]]:
        """Of the entries looked up by a word those that stand around it: the rank, the start, the length below 0."""
        hits = []
        for entry in entries:
            start = at - entry.before
            if start >= 0 and joined.startswith(entry.head, start) and (end := entry.end(joined, start)):
                hits.append((entry.rank, start, start - end))
        return hits

    def _apart(self, hits: list[tuple[int, int, int]]) -> list[Found[Kind]]:
        if len(hits) == 1:
            rank, start, length = hits[0]
            return [Found(self._kinds[rank], start, start - length)]
        found: list[Found[Kind]] = []
        last, done = -1, 0
        for rank, start, length in sorted(hits):
            if rank != last:
                last, done = rank, 0
            if start >= done:
                done = start - length
                found.append(Found(self._kinds[rank], start, done))
        return found


def _words(joined: str) -> list[str]:
    """The words as the lists part them."""
    if joined.replace(" ", "").isalnum():  # most are letters and figures alone, and the pattern is slow
        return joined.split(" ")
    return _WORD.findall(joined)


def _entry(rank: int, phrase: str, *, free: bool) -> tuple[str, _Entry]:
    """An entry, and its longest word: of all its words that which stands in the fewest texts, as a rule."""
    head, opened, _ = phrase.partition(ANY)
    longest = max(_WORD.finditer(head), key=lambda match: len(match[0]))
    pattern = re.compile(re.escape(phrase).replace(re.escape(ANY), "[^ ]+(?: [^ ]+){0,2}")) if opened else None
    return longest[0], _Entry(rank, head, longest.start(), pattern, free)
