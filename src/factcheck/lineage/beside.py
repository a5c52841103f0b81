"""What stands in the clauses beside a passage and bears on it: who says so, on what condition, that it is denied."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import chain

from factcheck.anchoring.edges import Beside
from factcheck.anchoring.lexicon import Lexicon
from factcheck.lineage.page import Page
from factcheck.lineage.passages import BREAK, Passage, as_listed, plain
from factcheck.text import Span


class Widened:
    """Widens the passages of a page over the clauses of their sentences that bear on them.

    Args:
        page: The page.
        lexicon: The word lists of its language.
        known: Every passage of it.
        taken: The clauses that are told of by themselves.
    """

    def __init__(self, page: Page, lexicon: Lexicon, known: Sequence[Passage], taken: Collection[int]) -> None:
        self._page, self._lexicon, self._taken = page, lexicon, taken
        self._clauses: Mapping[int, Passage] = {each.clauses.start: each for each in known if len(each.clauses) == 1}
        self._beside = Beside(page.document.sentences, lexicon)

    def of(self, passage: Passage) -> Passage:
        """The passage with the clauses beside it up to the furthest that holds a word which bears on it."""
        opening = self._lexicon.complementizers - self._lexicon.condition
        words = [word for word in passage.words if plain(word[0]) not in opening]
        if not words:
            return passage
        span = Span(words[0].start(), words[-1].end())
        signs = [
            edge.span
            for edge in self._beside.of(span, passage.sentence)
            if edge.kind != "saying" or edge.span.start < span.start
        ]
        first, last = passage.clauses.start, passage.clauses.stop
        behind = self._free(passage, range(last, last + len(self._clauses)))
        if last - first > 1 and self._opens(last - 1):  # a verb of saying may have parted its last clause
            last = self._end(behind, last - 1)
        for number in self._free(passage, range(first - 1, -1, -1)):
            if any(sign.meets(self._clauses[number].span) for sign in signs):
                first = number
        for number in behind:
            if any(sign.meets(self._clauses[number].span) for sign in signs):
                last = max(last, self._end(behind, number))
        last = max(last, self._attributed(passage.clauses.stop, behind))
        clauses = range(first, last)
        return passage if clauses == passage.clauses else self._joined(passage, clauses)

    def _free(self, passage: Passage, numbers: range) -> list[int]:
        """The clauses of the sentence on one side of a passage, up to one that is told of by itself."""
        found: list[int] = []
        for number in numbers:
            clause = self._clauses.get(number)
            if clause is None or clause.sentence != passage.sentence or number in self._taken:
                break
            found.append(number)
        return found

    def _attributed(self, end: int, behind: Sequence[int]) -> int:
        """Where the clauses end that name, right behind a comma or mark, who says what stands before it."""
        for number in behind:
            if (number == end) != self._parted(number) or self._joins(number):
                return end
            if self._says(number):
                return self._end(behind, number)
        return end

    def _says(self, number: int) -> bool:
        """Whether a clause holds a word of saying."""
        text = " ".join(plain(word[0]) for word in self._clauses[number].words)
        return any(found.kind == "saying" for found in self._lexicon.classed.find(as_listed(text, self._lexicon)))

    def _end(self, behind: Sequence[int], number: int) -> int:
        """The clause after the last one that goes on with another: parted from it by a verb of saying alone."""
        after = [each for each in behind if each > number]
        return next((each for each in after if self._opens(each)), (after or [number])[-1] + 1)

    def _opens(self, number: int) -> bool:
        """Whether a clause begins behind a mark, or with a word that opens one."""
        return self._parted(number) or self._joins(number)

    def _joins(self, number: int) -> bool:
        return plain(self._clauses[number].words[0][0]) in self._lexicon.stops

    def _parted(self, number: int) -> bool:
        """Whether a mark stands between a clause and the one before it."""
        before, clause = self._clauses[number - 1], self._clauses[number]
        return BREAK.search(self._page.text, before.span.end, clause.span.start) is not None

    def _joined(self, passage: Passage, clauses: range) -> Passage:
        parts = [self._clauses[number] for number in clauses]
        words, stems = (
            tuple(chain.from_iterable(each)) for each in zip(*((p.words, p.stems) for p in parts), strict=True)
        )
        return Passage(self._page, passage.sentence, clauses, words, stems)
