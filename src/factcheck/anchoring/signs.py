"""What an editor's sign may stand for in the source: an ellipsis words near enough, a bracket what it names."""

from __future__ import annotations

import re
from functools import cache

from factcheck.anchoring.anchor import DifferenceKind, Omission
from factcheck.anchoring.brackets import BRACKET_REACH, Brackets, opening_gap
from factcheck.anchoring.elision import Part
from factcheck.anchoring.lexicon import Lexicon
from factcheck.text import Span, sentences

ELLIPSIS_REACH = 1200
"""Most code points an ellipsis may leave out."""

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_STOP = re.compile(r"[.!?]\s")


class Signs:
    """Decides whether a sign may stand over a stretch of the source."""

    def __init__(self, parts: list[Part], text: str, lexicon: Lexicon) -> None:
        self.parts, self.text, self.lexicon = parts, text, lexicon
        self._brackets = Brackets(text, lexicon)
        self._kept = [len(_WORD.findall(part.text)) for part in parts]
        self._in_one_sentence = cache(self._lies_in_sentence)
        self._places = {id(part): place for place, part in enumerate(parts)}

    def near(self, part: Part, gap: Span) -> bool:
        """Whether the sign covers no more than it may, and a bracket adds no meaning."""
        return self.close(part, gap) and self.means_no_more(part, gap)

    def close(self, part: Part, gap: Span) -> bool:
        """Whether the sign covers no more than it may."""
        kind = part.sign.kind if part.sign else "letter"
        if kind == "ellipsis":
            return gap.end - gap.start <= ELLIPSIS_REACH and self._no_stitch(part, gap)
        if kind == "bracket" and not self._is_note(part):
            return gap.end - gap.start <= BRACKET_REACH
        return not gap.of(self.text).strip()

    def anywhere(self, part: Part, gap: Span) -> bool:  # noqa: ARG002
        """Any distance, to learn whether the order alone is right."""
        return True

    def means_no_more(self, part: Part, gap: Span) -> bool:
        """Whether a bracket only names what stands there."""
        if part.sign is None or not part.sign.words or self._is_note(part):
            return True
        words = part.sign.words
        if not part.text:
            return self._brackets.may_close(words, gap.start)
        if part.sign.kind == "ellipsis":
            return self._brackets.may_replace(words, opening_gap(self.text, gap.end))
        opens = part is self.parts[0]
        return (opens or not self._most_of_sentence(gap)) and self._brackets.may_replace(words, gap)

    def opening(self, at: int) -> tuple[Omission, ...]:
        """What a bracket that opens the quote stands for, in a text where its first words stand at an offset."""
        part = self.parts[0]
        if part.sign is None or part.sign.kind != "bracket" or self._is_note(part):
            return ()
        words = list(_WORD.finditer(self.text, *opening_gap(self.text, at)))
        if not words:
            return ()
        kept = {word.lower() for word in _WORD.findall(part.sign.words)}
        # words with capitals before a name are no part of it: "In Hanoi Kim"
        first = next((word for word in words if word[0].lower() in kept), words[0])
        replaced = Span(first.start(), words[-1].end())
        return (Omission(part.sign.text, replaced.of(self.text), replaced),)

    def weight(self, words: str) -> DifferenceKind | None:
        """The class of words that a bracket must not bring in."""
        return self._brackets.weight(words)

    def _is_note(self, part: Part) -> bool:
        return part.sign is not None and part.sign.words.strip(".! ").lower() in self.lexicon.notes

    def _no_stitch(self, part: Part, gap: Span) -> bool:
        """A single word may be joined over an ellipsis only inside its sentence."""
        place = self._places[id(part)]
        if 1 not in self._kept[max(0, place - 1) : place + 1]:
            return True
        return self._in_one_sentence(gap)

    def _lies_in_sentence(self, gap: Span) -> bool:
        return not _STOP.search(self.text, *gap) and len(sentences(self.text, gap)) <= 1

    def _most_of_sentence(self, gap: Span) -> bool:
        """Whether a bracket replaces more words than are quoted around it."""
        replaced = len(_WORD.findall(gap.of(self.text)))
        return replaced > 1 and replaced >= sum(self._kept)
