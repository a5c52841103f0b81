"""Where each word of a saved text stands in a new capture of it, however its lines are broken and in whatever order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise

from factcheck.lineage.alignment import Match, matches
from factcheck.lineage.words import GRAM, Words
from factcheck.text import Span

_MOST = 1_000_000  # pairs of words between two runs that are compared one by one

_NOWHERE = -1

_END = re.compile(r"[.!?…。！？\n\r]")


class Followed:
    r"""The words of a saved text, each with its place among those of the new one.

    Runs of five words or more are found wherever they stand; what lies between two of them is aligned word by word.

    Args:
        old: The saved text.
        new: The new one.

    Example:
        >>> followed = Followed("It rained.\nThe council met in the hall.", "The council met\nin the big hall.")
        >>> followed.span(Span(11, 39)).of(followed.theirs.text)
        'The council met\nin the big hall.'
    """

    def __init__(self, old: str, new: str) -> None:
        self.ours, self.theirs = Words(old), Words(new)
        self._there = [_NOWHERE] * len(self.ours.folded)
        self._back = [_NOWHERE] * len(self.theirs.folded)
        runs = (part for match in matches(self.ours, self.theirs) for part in self._parted(match))
        for match in sorted(runs, key=lambda match: (-match.length, match.b)):
            for step in range(match.length):
                self._pair(match.a + step, match.b + step)
        for a, b in self._between():
            self._align(a, b)

    def _parted(self, match: Match) -> Iterator[Match]:
        """A run without the few words at its ends that are of other sentences, and these: chance may have joined them.

        A paragraph that moved goes on with "The" as it did before, and that "The" is of the paragraph it opens.
        """
        ends = [step for step in range(1, match.length) if self._ends_sentence(match.b + step)]
        head = max((step for step in ends if step < GRAM), default=0)
        tail = min((step for step in ends if match.length - step < GRAM and step > head), default=match.length)
        for start, end in pairwise(sorted({0, head, tail, match.length})):
            yield Match(match.a + start, match.b + start, end - start)

    def _ends_sentence(self, word: int) -> bool:
        """Whether a sentence or line ends right before a word of the new text."""
        before = self.theirs.span(word - 1, word + 1)
        return _END.search(before.of(self.theirs.text)) is not None

    def _pair(self, a: int, b: int) -> None:
        if self._there[a] == self._back[b] == _NOWHERE:
            self._there[a], self._back[b] = b, a

    def _between(self) -> Iterator[tuple[range, range]]:
        """What stands between two words of the new text that follow each other in both."""
        left_a = left_b = -1
        for right_b in range(len(self._back) + 1):
            right_a = self._back[right_b] if right_b < len(self._back) else len(self._there)
            if right_a == _NOWHERE:
                continue
            if right_b - left_b > 1 and right_a - left_a > 1:
                yield range(left_a + 1, right_a), range(left_b + 1, right_b)
            left_a, left_b = right_a, right_b

    def _align(self, a: range, b: range) -> None:
        if len(a) * len(b) > _MOST:
            return
        ours, theirs = self.ours.folded[a.start : a.stop], self.theirs.folded[b.start : b.stop]
        for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
            for step in range(block.size):
                self._pair(a.start + block.a + step, b.start + block.b + step)

    @property
    def kept(self) -> float:
        """The share of the saved words that the new text still has, 0 to 1."""
        return sum(there != _NOWHERE for there in self._there) / len(self._there) if self._there else 1.0

    def share(self, span: Span) -> float:
        """The share of the words of a saved passage that the new text still has, 0 to 1."""
        words = self.ours.inside(span)
        return sum(self._there[word] != _NOWHERE for word in words) / len(words) if words else 0.0

    def pairs(self) -> Iterator[tuple[int, int]]:
        """The words that stand in both, in the order of the saved text: where each starts in either, in code points."""
        for a, b in enumerate(self._there):
            if b != _NOWHERE:
                yield self.ours.span(a, a + 1).start, self.theirs.span(b, b + 1).start

    def span(self, span: Span) -> Span | None:
        """The passage of the new text that a saved one became; None where nothing is left of it.

        It reaches from the word after the one that stood before the passage to the word before the one that stood
        after it, so that an edited first or last word is part of it; words from elsewhere in the saved text are none.
        """
        words = self.ours.inside(span)
        stand = [self._there[word] for word in words if self._there[word] != _NOWHERE]
        if not stand:
            return None
        first, last = stand[0], max(stand)
        if self._there[words[0]] == _NOWHERE:
            first = self._after(words[0], first)
        if self._there[words[-1]] == _NOWHERE:
            last = self._before(words[-1], last)
        return self._with_marks(self.theirs.span(first, last + 1), span)

    def _with_marks(self, found: Span, saved: Span) -> Span:
        """A passage with the marks at its ends, where the saved one has some there."""
        text, words = self.theirs.text, saved.of(self.ours.text)
        start, end = found
        while not words[0].isalnum() and start and _is_mark(text[start - 1]):
            start -= 1
        while not words[-1].isalnum() and end < len(text) and _is_mark(text[end]):
            end += 1
        return Span(start, end)

    def _after(self, word: int, known: int) -> int:
        """The first new word that may stand for an edited one, before a known one of the passage.

        No word that was kept stands between the two; where what stood before the passage has moved, no sentence ends.
        """
        before = next((self._there[at] for at in range(word - 1, -1, -1) if self._there[at] != _NOWHERE), -1)
        moved = before > known
        between = range(known - 1, -1 if moved else before, -1)
        ends = (at for at in between if self._back[at] != _NOWHERE or (moved and self._ends_sentence(at + 1)))
        return next(ends, between.stop) + 1

    def _before(self, word: int, known: int) -> int:
        """The last new word that may stand for an edited one, behind a known one of the passage; likewise."""
        last = len(self._back)
        after = next((there for there in self._there[word + 1 :] if there != _NOWHERE), last)
        moved = after < known
        between = range(known + 1, last if moved else after)
        ends = (at for at in between if self._back[at] != _NOWHERE or (moved and self._ends_sentence(at)))
        return next(ends, between.stop) - 1


def _is_mark(character: str) -> bool:
    return not (character.isalnum() or character.isspace())
