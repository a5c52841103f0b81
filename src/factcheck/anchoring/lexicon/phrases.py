"""Words and phrases looked up by their first word: the cost is that of the words read, however long the lists are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from itertools import accumulate
from typing import Generic, NamedTuple, TypeVar

Kind = TypeVar("Kind", bound=str)

ANY = "*"
"""Stands in a phrase for one to three words."""

_WORD = re.compile(r"[^\W_]++(?:'[^\W_]++)*+(?!\.\d)")  # "No.7" is no word of a list
_GOES_ON = re.compile(r"[\w']")
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
        opened: Matches one with an asterisk.
        free: Whether it is a word that counts in no compound.
    """

    rank: int
    head: str
    opened: re.Pattern[str] | None
    free: bool

    def end(self, joined: str, at: int) -> int:
        """Where it ends that begins at an offset; 0 where it goes on otherwise."""
        if self.opened is not None:
            match = self.opened.match(joined, at)
            end = match.end() if match else 0
        else:
            end = at + len(self.head)
        if _GOES_ON.match(joined, end) or (self.free and "-" in (joined[end : end + 1], joined[max(0, at - 1) : at])):
            return 0
        return end


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
        self._by_first: dict[str, list[_Entry]] = {}
        for rank, kind in enumerate(self._kinds):
            for phrase in sorted(lists[kind], key=lambda entry: (-len(entry), entry)):
                first, *rest = _WORD.findall(phrase)
                self._seconds.setdefault(first, set()).add("" if ANY in phrase else [*rest, ""][0])
                self._by_first.setdefault(first, []).append(_entry(rank, phrase, kind in _FREE and phrase == first))

    @cached_property
    def openers(self) -> Mapping[str, frozenset[str]]:
        """The words that may open an entry, each with the words that may come next in it: "" where none must."""
        return {first: frozenset(seconds) for first, seconds in self._seconds.items()}

    def may_begin_in(self, joined: str) -> bool:
        """Whether a word stands there that may open an entry; quicker than to look."""
        return bool(self._openings(joined))

    def find(self, joined: str) -> list[Found[Kind]]:
        """Each word and phrase, kind after kind, as they stand in the text.

        Of those of one kind that overlap the first counts, and of those that begin together the longest.
        """
        hits = [
            (entry.rank, at, at - end)
            for word, at in self._openings(joined)
            for entry in self._by_first[word]
            if joined.startswith(entry.head, at) and (end := entry.end(joined, at))
        ]
        return self._apart(sorted(hits)) if hits else []

    def _openings(self, joined: str) -> list[tuple[str, int]]:
        """The words that may open an entry, each with where it stands."""
        if joined.replace(" ", "").isalpha():  # most words are letters alone, and the pattern is slow
            words = joined.split(" ")
            if self._by_first.keys().isdisjoint(words):
                return []
            ends = accumulate(map(len, words), lambda end, length: end + 1 + length)
            return [(word, end - len(word)) for word, end in zip(words, ends, strict=True) if word in self._by_first]
        return [(match[0], match.start()) for match in _WORD.finditer(joined) if match[0] in self._by_first]

    def _apart(self, hits: list[tuple[int, int, int]]) -> list[Found[Kind]]:
        found: list[Found[Kind]] = []
        last, done = -1, 0
        for rank, start, length in hits:
            if rank != last:
                last, done = rank, 0
            if start >= done:
                done = start - length
                found.append(Found(self._kinds[rank], start, done))
        return found


def _entry(rank: int, phrase: str, free: bool) -> _Entry:  # noqa: FBT001
    head, opened, _ = phrase.partition(ANY)
    if not opened:
        return _Entry(rank, phrase, None, free)
    return _Entry(rank, head, re.compile(re.escape(phrase).replace(re.escape(ANY), "[^ ]+(?: [^ ]+){0,2}")), free)
