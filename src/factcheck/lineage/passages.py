"""Which passages of two pages tell the same, though in other words: those that share the rarer words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import log
from typing import NamedTuple

from factcheck.anchoring.lexicon import Lexicon
from factcheck.lineage.chance import common_words
from factcheck.lineage.page import Page
from factcheck.text import Span

UNSHARED = 0.25
"""What a word that only one of two passages has takes away, against what a shared one adds."""

ENOUGH = 4.0
"""What two passages must gain to be set side by side: about two words that stand in no other sentence."""

MANY = 1000
"""Passages of the parent with one word past which the word tells nothing, so that the cost stays bounded."""

STEM = 7
"""Letters by which two words are known as one: "permanent" and "permanently"."""

CLAUSES = 6
"""Neighbouring clauses that a passage may run over."""

_WORD = re.compile(r"[^\W_](?:\w|[-'’](?=\w)|[.,:](?=\d))*")
BREAK = re.compile(r"[,;:—–()\"“”„«»]")
"""What parts two clauses."""


@dataclass(frozen=True)
class Passage:
    """Neighbouring clauses of one sentence, numbered through the page."""

    page: Page
    sentence: Span
    clauses: range
    words: tuple[re.Match[str], ...]
    stems: tuple[str, ...]
    """One a word; empty for a word that every text needs."""

    @cached_property
    def own(self) -> frozenset[str]:
        """The stems that not every text needs."""
        return frozenset(filter(None, self.stems))

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.words[0].start(), self.words[-1].end())

    def meets(self, other: Passage) -> bool:
        """Whether the two have a clause in common."""
        return self.clauses.start < other.clauses.stop and other.clauses.start < self.clauses.stop


def passages(page: Page, lexicon: Lexicon) -> list[Passage]:
    """Every run of neighbouring clauses of the same sentence."""
    common = common_words(page.language) or frozenset()
    found: list[Passage] = []
    number = 0
    for sentence in page.sentences:
        clauses = _clauses(page.text, sentence, lexicon)
        for first in range(len(clauses)):
            for last in range(first + 1, min(first + CLAUSES, len(clauses)) + 1):
                words = tuple(chain.from_iterable(clauses[first:last]))
                stems = tuple(_stem(plain(word[0]), lexicon, common) for word in words)
                found.append(Passage(page, sentence, range(number + first, number + last), words, stems))
        number += len(clauses)
    return found


def _clauses(text: str, sentence: Span, lexicon: Lexicon) -> list[list[re.Match[str]]]:
    """The words of each clause: parted by punctuation, before words that open one, and after a verb of saying."""
    clauses: list[list[re.Match[str]]] = []
    for word in _WORD.finditer(text, *sentence):
        before = clauses[-1][-1] if clauses else None
        opens = before is None or plain(word[0]) in lexicon.stops or plain(before[0]) in lexicon.saying
        if opens or (before and BREAK.search(text, before.end(), word.start())):
            clauses.append([])
        clauses[-1].append(word)
    return clauses


def plain(word: str) -> str:
    """A word as it is compared: in lower case, with a straight apostrophe."""
    return word.casefold().replace("’", "'")


def as_listed(text: str, lexicon: Lexicon) -> str:
    """A text of the same length, to look up word lists in: an eliding language parts words at the apostrophe."""
    return text.replace("'", " ") if lexicon.elides else text


def _stem(word: str, lexicon: Lexicon, common: frozenset[str]) -> str:
    if lexicon.elides:
        word = word.rpartition("'")[2]
    if word in common:
        return ""
    word = word.removesuffix("'s")
    for ending in (*lexicon.tense_endings, *lexicon.plural_endings):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word.removesuffix(ending)
            break
    return word[:STEM]


class Pair(NamedTuple):
    """Two passages with what they gain by the words they share."""

    gain: float
    parent: Passage
    child: Passage

    @property
    def order(self) -> tuple[float, int, Span, Span]:
        """Best first; of equals the one with more around it, then the earlier one."""
        return (
            -round(self.gain, 9),
            -len(self.child.words) - len(self.parent.words),
            self.child.span,
            self.parent.span,
        )


def pairs(ours: Sequence[Passage], theirs: Sequence[Passage]) -> Iterator[Pair]:
    """The pairs that gain most, none of which shares a clause with a better one."""
    weights = _weights([*ours, *theirs])
    holders: dict[str, list[int]] = {}
    for at, passage in enumerate(ours):
        for stem in passage.own:
            holders.setdefault(stem, []).append(at)
    weigh = [sum(weights[stem] for stem in sorted(passage.own)) for passage in ours]
    likely = []
    for child in theirs:
        shared: defaultdict[int, float] = defaultdict(float)
        for stem in sorted(child.own):
            if len(holders.get(stem, ())) <= MANY:
                for at in holders.get(stem, ()):
                    shared[at] += weights[stem]
        total = sum(weights[stem] for stem in sorted(child.own))
        for at, weight in shared.items():
            gain = weight - UNSHARED * (total + weigh[at] - 2 * weight)
            if gain >= ENOUGH:
                likely.append(Pair(gain, ours[at], child))
    taken: list[Pair] = []
    for pair in sorted(likely, key=lambda each: each.order):
        if not any(pair.child.meets(each.child) or pair.parent.meets(each.parent) for each in taken):
            taken.append(pair)
            yield pair


def _weights(passages: Sequence[Passage]) -> Mapping[str, float]:
    """A stem weighs the more the fewer sentences have it."""
    sentences: dict[tuple[int, Span], set[str]] = {}
    for passage in passages:
        sentences.setdefault((id(passage.page), passage.sentence), set()).update(passage.own)
    counts = Counter(stem for stems in sentences.values() for stem in stems)
    return {stem: log(1 + len(sentences) / count) for stem, count in counts.items()}
