"""What an editor's sign may stand for in the source.

An ellipsis may leave out words near enough; a bracket may name what a pronoun or a noun phrase stands for, never add to
the meaning.
"""

from __future__ import annotations

import re
from functools import cache

from factcheck.anchoring.anchor import DifferenceKind
from factcheck.anchoring.elision import Part
from factcheck.anchoring.lexicon import Lexicon
from factcheck.text import Span, sentences

ELLIPSIS_REACH = 1200
"""Most code points an ellipsis may leave out."""
BRACKET_REACH = 60
"""Most code points an editor's bracket may replace."""

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


class Signs:
    """Decides whether a sign may stand over a stretch of the source."""

    def __init__(self, parts: list[Part], text: str, lexicon: Lexicon) -> None:
        self.parts, self.text, self.lexicon = parts, text, lexicon
        self._kept = [len(_WORD.findall(part.text)) for part in parts]
        self.weight = cache(self._weight)

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
        return self._names(part, word_before(self.text, gap.end) if part.sign.kind == "ellipsis" else gap)

    def _is_note(self, part: Part) -> bool:
        if part.sign is None or part.sign.kind != "bracket":
            return False
        inner = part.sign.words.strip(".! ").lower()
        return inner in self.lexicon.notes

    def _no_stitch(self, part: Part, gap: Span) -> bool:
        """A single word may be joined over an ellipsis only inside its sentence."""
        place = self.parts.index(part)
        if 1 not in self._kept[max(0, place - 1) : place + 1]:
            return True
        return len(sentences(self.text, gap)) <= 1 and not re.search(r"[.!?]\s", gap.of(self.text))

    def _names(self, part: Part, gap: Span) -> bool:
        inner = part.sign.words if part.sign else ""
        replaced = gap.of(self.text).strip()
        words = _WORD.findall(inner)
        if not words or len(words) > 6 or self.weight(inner) is not None or self._is_clause(words):
            return False
        if self._most_of_sentence(gap):
            return False
        if not self.lexicon.determiners:  # without lists nothing more can be said; the anchor is flagged unjudged
            return True
        return self._replaces(words, replaced) if replaced else self._inserts(words, part, gap)

    def _is_clause(self, words: list[str]) -> bool:
        """Whether the words of a bracket say something of their own: several, with a verb and more after it."""
        return len(words) > 3 and any(word.lower() in self.lexicon.auxiliaries for word in words[:-1])

    def _most_of_sentence(self, gap: Span) -> bool:
        """Whether a bracket replaces more words than are quoted around it."""
        replaced = len(_WORD.findall(gap.of(self.text)))
        return replaced > 1 and replaced >= sum(self._kept)

    def _replaces(self, words: list[str], replaced: str) -> bool:
        lexicon = self.lexicon
        old = _WORD.findall(replaced)
        opens = words[0].lower() in lexicon.determiners | lexicon.pronouns
        if not (opens or words[0][0].isupper() or _akin(words, old)):
            return False
        dropped = self._proper(old) - set(words)
        return not dropped or not self._proper(words) - set(old)

    def _proper(self, words: list[str]) -> set[str]:
        """The names among words."""
        common = self.lexicon.pronouns | self.lexicon.determiners
        return {word for word in words if word[0].isupper() and word.lower() not in common}

    def _inserts(self, words: list[str], part: Part, gap: Span) -> bool:
        lexicon = self.lexicon
        before = _WORD.findall(self.text[max(0, gap.start - 40) : gap.start])[-1:]
        after = _WORD.findall(self.text[gap.end : gap.end + 40])[:1]
        verb_follows = bool(after) and after[0].lower() in lexicon.auxiliaries | lexicon.saying
        if not (words[0][0].isupper() or words[0].lower() in lexicon.determiners):  # "those [sanctions] were"
            return (
                verb_follows
                and "-" not in words[0]
                and bool(before)
                and before[0].lower() in lexicon.pronouns & lexicon.determiners
            )
        return (
            not before
            or verb_follows
            or before[0].lower() in lexicon.pronouns
            or (before[0][0].isupper() and before[0].lower() not in lexicon.determiners)
            or not part.text[:1].isalnum()
        )

    def _weight(self, words: str) -> DifferenceKind | None:
        """The class of words that a bracket must not bring in."""
        for word in _WORD.findall(words):
            kind = self.lexicon.class_of(word.lower().replace("’", "'"))
            if kind in ("negation", "hedge"):
                return kind
            if kind in ("quantifier", "limit"):
                return "quantifier"
            if kind == "number" or any(map(str.isdigit, word)):
                return "number"
            if kind in ("condition", "time") or word.lower().endswith(self.lexicon.adverb_endings or ("\0",)):
                return "added"
        return None


def word_before(text: str, at: int) -> Span:
    """The word just before an offset, in its sentence; empty where there is none."""
    low = max(0, at - 80)
    found = list(_WORD.finditer(text, low, at))[-1:]
    if not found or text[found[0].end() : at].strip():
        return Span(at, at)
    return Span(found[0].start(), at)


def _akin(words: list[str], old: list[str]) -> bool:
    """Whether a bracket gives a form of a word it replaces ("[wanted]" for "want")."""
    stems = {word.lower()[:4] for word in old if len(word) >= 3}
    return any(
        word.lower()[:4] in stems or word.lower()[:3] in {stem[:3] for stem in stems if len(stem) == 3}
        for word in words
    )
