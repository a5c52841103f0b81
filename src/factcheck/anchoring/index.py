"""Which of many texts a quote may stand in: found by its words, so that few of them are searched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from factcheck.anchoring.finding.literal import loosen
from factcheck.anchoring.folding.folds import LINE_END_HYPHEN, fold
from factcheck.anchoring.locate import Text
from factcheck.text import Span

_WORD = re.compile(r"\w+(?:[.,]\w+)*")
_BETWEEN_SPACES = re.compile(rf"(?<=\s){_WORD.pattern}(?=\s)")
"""Words of a quote that stand as they are in every text that has it: no mark beside them that a fold may move."""
_PATIENCE = 8
"""So many quotes are looked for in every text; beyond that the texts are worth an index."""


class Index:
    """Texts by name, in which many quotes are looked for.

    Example:
        >>> index = Index({"news": Text("It rained on the wall."), "minutes": Text("The wall stood.")})
        >>> list(index.standing("the wall stood"))
        [('minutes', Span(start=0, end=14))]
    """

    def __init__(self, texts: Mapping[str, Text]) -> None:
        self._texts = texts
        self._asked = 0

    def standing(self, quote: str) -> Iterator[tuple[str, Span]]:
        """Every place in every text where a quote stands word for word, as :meth:`Text.stands` finds it."""
        for name in self.candidates(quote):
            for span in self._texts[name].stands(quote):
                yield name, span

    def candidates(self, quote: str) -> list[str]:
        """The texts that may have a quote, in their order; all others have not."""
        self._asked += 1
        if self._asked <= _PATIENCE:
            return list(self._texts)
        found = set(self._broken)
        for language, (words, everywhere) in self._words.items():
            asked = set(_BETWEEN_SPACES.findall(loosen(fold(quote).text.strip(), language)))
            holders = sorted((words.get(word, set()) for word in asked), key=len)
            found |= set.intersection(*holders) if holders else everywhere
        return [name for place, name in enumerate(self._texts) if place in found]

    @cached_property
    def _broken(self) -> frozenset[int]:
        """The texts with words parted at a line's end: such a word may stand there and not be found."""
        return frozenset(place for place, text in enumerate(self._texts.values()) if LINE_END_HYPHEN in text.loose)

    @cached_property
    def _words(self) -> Mapping[str, tuple[dict[str, set[int]], set[int]]]:
        """By language: the texts that have a word, and all its texts."""
        found: dict[str, tuple[dict[str, set[int]], set[int]]] = {}
        for place, text in enumerate(self._texts.values()):
            words, everywhere = found.setdefault(text.subtag, ({}, set()))
            everywhere.add(place)
            for word in set(_WORD.findall(text.loose)):
                words.setdefault(word, set()).add(place)
        return found
