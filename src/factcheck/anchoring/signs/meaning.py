"""What an editor's sign may stand for in the source: an ellipsis words near enough, a bracket what it names."""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from factcheck.anchoring.anchor import DifferenceKind, Edge, Omission
from factcheck.anchoring.brackets.bracket import BRACKET_REACH, Brackets
from factcheck.anchoring.brackets.clauses import opening_gap
from factcheck.anchoring.brackets.doubts import Doubts
from factcheck.anchoring.brackets.joining import is_mark, may_punctuate
from factcheck.anchoring.folding.folds import UNSPACED
from factcheck.anchoring.gaps.endings import over_end
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.remembered import remembered
from factcheck.anchoring.signs.elision import Part, Sign
from factcheck.anchoring.words.patterns import WORD
from factcheck.text import Span, sentences

ELLIPSIS_REACH = 1200
"""Most code points an ellipsis may leave out."""

_PARTS = (re.compile(r"[.,;:!?\"“”„«»—–]"), re.compile(r"[.!?]"))
"""What a gap holds that a mark after its ellipsis may stand for: any mark, a stop."""
_BLANK = string.whitespace + "\u00a0*_"
"""What may stand beside a note: white space and marks of emphasis."""
_STOP = re.compile(r"[.!?]\s")
_STOPS = (".", "!", "…")
_BRACKETS = ("[", "(", ".")
"""What a sign begins with that stands beside words; any other stands inside one."""
_UNSPACED_WORDS = re.compile(f"(?![\u30a0-\u30ff]+(?![{UNSPACED}]))[{UNSPACED}]{{4,}}")
"""More than one word, where no space parts them; of katakana, a word may have any length."""


class Signs:
    """Decides whether a sign may stand over a stretch of the source."""

    def __init__(self, parts: list[Part], doubts: Doubts) -> None:
        self.parts, self._doubts = parts, doubts
        self.text, self.lexicon = doubts.wording.text, doubts.wording.lexicon
        self._brackets = Brackets(doubts.wording, doubts.renaming)
        self._kept = sum(len(WORD.findall(part.text)) for part in parts)
        self._count = cache(lambda text: len(WORD.findall(text)))
        self._notes = {id(part) for part in parts if part.sign and _says_nothing(part.sign, self.lexicon)}
        self._marks = {id(part) for part in parts if part.sign and is_mark(part.sign.words)}
        self._reach = {id(part): self._reach_of(part) for part in parts}
        single = [_is_single_word(part.text) and not _goes_on(parts, place) for place, part in enumerate(parts)]
        pairs = zip(parts, [False, *single], single, strict=False)
        self._beside_single = {id(part) for part, *words in pairs if any(words)}
        self._after_answer = {id(part) for before, part in pairwise(parts) if _is_answer(before, part)}

    def close(self, part: Part, gap: Span) -> bool:
        """Whether the sign covers no more than it may: an ellipsis beside a single word nothing beyond its sentence."""
        reach = self._reach[id(part)]
        if not reach:
            return not gap.of(self.text).strip(_BLANK)
        if gap.end - gap.start > reach:
            return False
        stitches = reach == ELLIPSIS_REACH and id(part) in self._beside_single
        return not stitches or self._lies_in_sentence(gap) or (id(part) in self._after_answer and self._answers(gap))

    def _answers(self, gap: Span) -> bool:
        """Whether a sentence ends before a gap in which nobody asks and no paragraph begins."""
        left_out = gap.of(self.text)
        ended = self.text.endswith(_STOPS, 0, gap.start)
        return ended and left_out[:1].isspace() and "?" not in left_out and "\n\n" not in left_out

    def _reach_of(self, part: Part) -> int:
        """Most code points that a sign may cover; 0 where it covers white space alone."""
        kind = part.sign.kind if part.sign else "letter"
        if kind == "ellipsis":
            return ELLIPSIS_REACH
        return BRACKET_REACH if kind == "bracket" and not self._is_note(part) else 0

    def means_no_more(self, part: Part, gap: Span) -> bool:
        """Whether a bracket only names what stands there."""
        if part.mark and part.text and not _PARTS[part.mark in ".!?"].search(gap.of(self.text)):
            return False
        if part.sign is None or self._is_note(part):
            return True
        if not part.sign.words:
            return part.sign.kind != "bracket"
        if id(part) in self._marks:
            return part.sign.kind == "ellipsis" or self._may_punctuate(part, part.sign, gap)
        if not part.sign.text.startswith(_BRACKETS):
            return self._changes_ending(part, gap)
        return self._may_stand(part, part.sign, gap)

    def _may_punctuate(self, part: Part, sign: Sign, gap: Span) -> bool:
        """Whether a mark in brackets may stand where it does; never in a number or before one as its sign."""
        if part.text[:1].isdigit() and (sign.words not in ",;:." or part.span.start == sign.span.end):
            return False
        return part is self.parts[0] or may_punctuate(self.text, gap, last=not part.text)

    def _may_stand(self, part: Part, sign: Sign, gap: Span) -> bool:
        """Whether the words of a bracket may stand where it does: last, first, or over a gap."""
        if not part.text:
            return self._brackets.may_close(sign.words, gap.start, at_mark=bool(part.mark))
        if sign.leads and part is not self.parts[0] and self._before_ellipsis(sign, gap):
            return True
        if sign.kind == "ellipsis" or part is self.parts[0]:
            return self._brackets.may_open(sign.words, gap.end)
        if self._most_of_sentence(gap) and not self._doubts.wording.is_short_for(sign.words, gap.of(self.text)):
            return False
        return self._brackets.may_replace(sign.words, gap)

    def _before_ellipsis(self, sign: Sign, gap: Span) -> Span | None:
        """What the words of a bracket right before an ellipsis stand for: of the gap, the first words."""
        replaced = self._brackets.closed_over(sign.words, gap.start) if sign.leads else None
        return replaced if replaced and replaced.end <= gap.end else None

    def _changes_ending(self, part: Part, gap: Span) -> bool:
        """Whether a bracket inside a word only gives the one word that stands there another ending."""
        words = part.sign.words if part.sign else ""
        if not part.text:
            following = WORD.search(self.text, gap.start, gap.start + BRACKET_REACH)
            gap = Span(gap.start, following.end()) if following else gap
        elif part is self.parts[0]:
            gap = opening_gap(self.text, gap.end)
        return self._count(gap.of(self.text)) == 1 and self._brackets.tells_form(words, gap)

    def opening(self, at: int) -> tuple[Omission, ...]:
        """What a bracket that opens the quote stands for, in a text where its first words stand at an offset."""
        part = self.parts[0]
        if part.sign is None or part.sign.kind != "bracket" or self._is_note(part) or id(part) in self._marks:
            return ()
        over = self._brackets.opened_over(part.sign.words, at) if self.lexicon.determiners else None
        if over is not None:
            return (Omission(part.sign.text, over.of(self.text).strip(), _stripped(self.text, over)),)
        words = list(WORD.finditer(self.text, *opening_gap(self.text, at)))
        if not words:
            return ()
        kept = {word.lower() for word in WORD.findall(part.sign.words)}
        # words with capitals before a name are no part of it: "In Hanoi Kim"
        first = next((word for word in words if word[0].lower() in kept), words[0])
        replaced = Span(first.start(), words[-1].end())
        return (Omission(part.sign.text, replaced.of(self.text), replaced),)

    def retold(self, start: int, gaps: Sequence[Span]) -> tuple[Span, ...]:
        """Of a chain that starts at an offset, what its brackets tell again: nothing is hidden there."""
        found = []
        for part, gap in zip(self.parts, [Span(start, start), *gaps], strict=True):
            if not part.text or part.sign is None or part.sign.kind != "bracket" or self._is_note(part):
                continue
            opens = part is self.parts[0]
            over = opening_gap(self.text, start) if opens else gap
            if told := self._brackets.retold(part.sign.words, over, opens=opens):
                found.append(told)
            elif self._doubts.renaming.keeps_name(part.sign.words, over):
                found.append(over)
        return tuple(found)

    def doubts(self, hull: Span, gaps: Sequence[Span]) -> tuple[Edge, ...]:
        """What the brackets of a chain say that the source does not bear out."""
        found: list[Edge] = []
        for part, gap in zip(self.parts, [Span(hull.start, hull.start), *gaps], strict=True):
            if part.sign is not None and part.sign.kind == "ellipsis" and not part.text:
                found += (replace(edge, flag="gap") for edge in over_end(self.text, hull.end, self.lexicon))
            if part.sign is None or not WORD.search(part.sign.words) or self._is_note(part):
                continue
            if not self.lexicon.determiners:
                break
            words = part.sign.words
            if not part.text:
                replaced = self._brackets.closed_over(words, hull.end, at_mark=bool(part.mark)) or Span(
                    hull.end, hull.end
                )
            elif part is self.parts[0]:
                told = self._brackets.retold(words, opening_gap(self.text, hull.start), opens=True)
                replaced = told or next((each.span for each in self.opening(hull.start)), gap)
            else:
                inside = Span(gap.end, gap.end) if part.sign.kind == "ellipsis" else gap
                replaced = self._before_ellipsis(part.sign, gap) or inside
            if not part.text:
                found += self._doubts.governed(replaced)
            found += tuple(self._doubts.of(words, replaced)) or self._explained(part, words, replaced)
        return tuple(found)

    def _explained(self, part: Part, words: str, replaced: Span) -> tuple[Edge, ...]:
        """A doubt about words put in that stand elsewhere in the source, and not where they were put."""
        put_in = part is not self.parts[0] and not replaced.of(self.text).strip()
        if not (put_in and self._brackets.only_explains(words, replaced.end)):
            return ()
        return tuple(self._doubts.explaining(words, replaced.end))

    def weight(self, words: str) -> DifferenceKind | None:
        """The class of words that a bracket must not bring in."""
        return self._brackets.weight(words)

    def _is_note(self, part: Part) -> bool:
        return id(part) in self._notes

    @remembered
    def _lies_in_sentence(self, gap: Span) -> bool:
        return not _STOP.search(self.text, *gap) and len(sentences(self.text, gap)) <= 1

    def _most_of_sentence(self, gap: Span) -> bool:
        """Whether a bracket replaces more words than are quoted around it."""
        replaced = self._count(gap.of(self.text))
        return replaced > 1 and replaced >= self._kept


def _says_nothing(sign: Sign, lexicon: Lexicon) -> bool:
    return sign.words.strip(".! ").lower() in lexicon.notes


def _is_answer(before: Part, part: Part) -> bool:
    """Whether a single word before an ellipsis is a sentence by itself, and more than a word comes after it: "No."."""
    told = before.sign is None and before.text[:1].isupper() and before.text.endswith(_STOPS)
    return told and _is_single_word(before.text) and not _is_single_word(part.text)


def _goes_on(parts: Sequence[Part], place: int) -> bool:
    """Whether a bracket, and no ellipsis, joins a part to words beside it: "... Then [Kim] went"."""
    beside = pairwise(parts[max(0, place - 1) : place + 2])
    return any(after.sign and after.sign.kind == "bracket" and before.text and after.text for before, after in beside)


def _is_single_word(text: str) -> bool:
    return len(WORD.findall(text)) == 1 and not _UNSPACED_WORDS.search(text)


def _stripped(text: str, span: Span) -> Span:
    """A stretch without the white space at its ends."""
    bare = span.of(text)
    start = span.start + len(bare) - len(bare.lstrip())
    return Span(start, start + len(bare.strip()))
