"""What an editor's bracket may say: name what a pronoun or a noun phrase stands for, never add to the meaning."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.anchoring.anchor import DifferenceKind
from factcheck.anchoring.forms import forms_for
from factcheck.anchoring.lexicon import Lexicon
from factcheck.text import Span

BRACKET_REACH = 60
"""Most code points an editor's bracket may replace."""

_MOST_WORDS = 6
_TOLD = frozenset({"negation", "quantifier", "number", "limit", "hedge"})  # what a gap hides of these is flagged
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?…]['\"’”»)]*\s|[\r\n]\s*[\r\n]|[;:()\[\]]")
_POSSESSIVE = ("'s", "s'")
_OTHER_WORDS = ({"", "e"}, {"s", "es"})  # "not" and "note", "plans" and "planes"


class Brackets:
    """Judges the words in brackets by the lists of a language.

    Args:
        text: The source.
        lexicon: The lists of its language; without them nothing but length and weight is judged.
    """

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text, self.lexicon = text, lexicon
        self.forms = forms_for(lexicon.language)
        self.weight = cache(self._weight)

    def may_replace(self, inner: str, gap: Span) -> bool:
        """Whether words in brackets may stand over a stretch of the source, empty or not."""
        words = _WORD.findall(inner)
        if not self._is_light(inner, words):
            return False
        if not self.lexicon.determiners:  # without lists nothing more can be said; the anchor is flagged unjudged
            return True
        old = gap.of(self.text).strip()
        return self._replaces(words, _WORD.findall(old)) if old else self._inserts(words, gap)

    def may_close(self, inner: str, at: int) -> bool:
        """Whether words in brackets may end a quote whose last words end at an offset.

        They are judged against the words that follow there, or stand beside a pronoun or a name.
        """
        words = _WORD.findall(inner)
        if not self._is_light(inner, words):
            return False
        if not self.lexicon.determiners:
            return True
        if self._names_beside(words, self._word_before(at)):
            return True
        return any(
            self.weight(" ".join(old)) is None and self._replaces(words, old) for old in self._following(words, at)
        )

    def _is_light(self, inner: str, words: list[str]) -> bool:
        """Whether a bracket is short, brings in no word of weight, and is no clause of its own."""
        if not 0 < len(words) <= _MOST_WORDS or self.weight(inner) is not None:
            return False
        return len(words) <= 3 or not any(word.lower() in self.lexicon.auxiliaries for word in words[:-1])

    # ------------------------------------------------------------------------------------------- words for other words

    def _replaces(self, new: list[str], old: list[str]) -> bool:
        """Whether words name or repeat what they replace."""
        ours, theirs = self._contents(new), self._contents(old)
        kept = [word for word in ours if any(self._akin(word, other) for other in theirs)]
        brought = [word for word in ours if word not in kept and word.lower() not in self.forms.have]
        lost = [word for word in theirs if not any(self._akin(word, other) for other in ours)]
        if self._auxiliary(brought) or (self._proper(brought) and self._proper(lost)):
            return False
        dropped = self._untold(lost)
        if not dropped:
            return not brought or self._specifies(new, brought, theirs)
        if all(map(self._is_pronoun, dropped)):
            if brought and all(map(self._is_pronoun, brought)):
                return all(any(self._may_stand_for(a, b) for b in dropped) for a in brought)
            return not brought or self._opens(new)
        if not brought:
            return bool(kept) and not self._auxiliary(dropped)
        return self._is_name(brought) and all(word in self.text for word in brought)

    def _specifies(self, new: list[str], brought: list[str], theirs: list[str]) -> bool:
        """Whether words only say more closely which: beside a word they repeat; alone, for an article, whose."""
        if theirs:
            return self._opens(new)
        return bool(self._proper(brought)) or any(_straight(word).endswith(_POSSESSIVE) for word in brought)

    def _untold(self, words: list[str]) -> list[str]:
        """Words that no flag will tell of; what only joins a weighty word to the others goes with it."""
        light = [word for word in words if self.lexicon.class_of(_straight(word)) not in _TOLD]
        weighty = len(light) < len(words)
        light = [word for word in light if word.lower() not in self.forms.have]
        joins = self.lexicon.auxiliaries | self.forms.partitive if weighty else frozenset()
        return [word for word in light if word.lower() not in joins]

    def _contents(self, words: list[str]) -> list[str]:
        """Words without articles; a verb contracted with its pronoun stands apart."""
        lexicon, found = self.lexicon, list[str]()
        for word in words:
            head, mark, tail = word.replace("’", "'").partition("'")
            if mark and lexicon.elides:
                found += [head + mark, tail]
            elif mark and head.lower() in lexicon.pronouns and mark + tail in lexicon.auxiliaries:
                found += [head, mark + tail]
            else:
                found.append(word)
        articles = lexicon.determiners - lexicon.pronouns
        return [word for word in found if word and word.lower() not in articles]

    def _akin(self, a: str, b: str) -> bool:
        """Whether two words are forms of one: by the endings of the lists, or of a verb that changes otherwise."""
        a, b = _owner(a), _owner(b)
        if a == b or self.forms.of_one_verb(a, b):
            return True
        endings = self.lexicon.tense_endings + self.lexicon.plural_endings
        ours, theirs = set(_stems(a, endings)), set(_stems(b, endings))
        return any(stem == other and {x, y} not in _OTHER_WORDS for stem, x in ours for other, y in theirs)

    def _may_stand_for(self, new: str, old: str) -> bool:
        return self.forms.may_stand_for(new.lower(), old.lower())

    def _is_pronoun(self, word: str) -> bool:
        return word.lower() in self.lexicon.pronouns

    def _auxiliary(self, words: Sequence[str]) -> bool:
        return any(word.lower() in self.lexicon.auxiliaries for word in words)

    def _opens(self, words: list[str]) -> bool:
        """Whether words open as a name or a noun phrase does."""
        return words[0][0].isupper() or words[0].lower() in self.lexicon.determiners | self.lexicon.pronouns

    def _proper(self, words: list[str]) -> list[str]:
        """The names among words."""
        common = self.lexicon.pronouns | self.lexicon.determiners | self.lexicon.calendar
        return [word for word in words if word[0].isupper() and word.lower() not in common]

    def _is_name(self, words: list[str]) -> bool:
        return bool(words) and self._proper(words) == words

    # --------------------------------------------------------------------------------------------- words put in or last

    def _inserts(self, words: list[str], gap: Span) -> bool:
        """Whether words may be put in where they replace nothing."""
        lexicon = self.lexicon
        before = self._word_before(gap.start)
        after = _WORD.match(self.text[gap.end : gap.end + 40].lstrip())
        verb_follows = after is not None and after[0].lower() in lexicon.auxiliaries | lexicon.saying
        if before and before.lower() in lexicon.pronouns & lexicon.determiners and not self._opens(words):
            return verb_follows and "-" not in words[0]  # "those [sanctions] were"
        if not before:
            return self._opens(words)
        return self._names_beside(words, before) or (verb_follows and self._is_name(self._contents(words)))

    def _names_beside(self, words: list[str], before: str) -> bool:
        """Whether words name the one of whom the pronoun or name before them speaks."""
        if (
            not before
            or not self._opens(words)
            or words[0].lower() in self.forms.indefinite
            or all(map(self._is_pronoun, words))
        ):
            return False
        return self._is_pronoun(before) or bool(self._proper([before]) and not self.forms.capital_nouns)

    def _word_before(self, at: int) -> str:
        """The last word before an offset in its sentence, or nothing."""
        near = _SENTENCE_END.split(self.text[max(0, at - 40) : at])[-1]
        words: list[str] = _WORD.findall(near)
        return words[-1] if words else ""

    def _following(self, words: list[str], at: int) -> Iterator[list[str]]:
        """The stretches after an offset that a closing bracket of so many words may stand for.

        None ends inside a name, or with a word that only opens a noun phrase, unless nothing follows it.
        """
        near = self.text[at : at + BRACKET_REACH]
        end = _SENTENCE_END.search(near + " ")
        following = _WORD.findall(near[: end.start()] if end else near)
        for count in range(1, len(following) + 1):
            stretch, rest = following[:count], following[count : count + 1]
            if len(self._contents(stretch)) > len(words):
                return
            if rest and stretch[-1].lower() in self.lexicon.determiners:
                continue
            if not (rest and stretch[-1][0].isupper() and rest[0][0].isupper()):
                yield stretch

    def _weight(self, words: str) -> DifferenceKind | None:
        """The class of words that a bracket must not bring in."""
        for word in _WORD.findall(words):
            kind = self.lexicon.class_of(_straight(word))
            if kind in ("negation", "hedge"):
                return kind
            if kind in ("quantifier", "limit"):
                return "quantifier"
            if kind == "number" or any(map(str.isdigit, word)):
                return "number"
            if kind in ("condition", "time") or word.lower().endswith(self.lexicon.adverb_endings or ("\0",)):
                return "added"
        return None


def opening_gap(text: str, at: int) -> Span:
    """The word just before an offset, with the rest of the name that it ends; empty where there is none.

    >>> opening_gap("Then Westport Bank paid.", 19).of("Then Westport Bank paid.").split()
    ['Then', 'Westport', 'Bank']
    """
    start = at
    for match in reversed(list(_WORD.finditer(text, max(0, at - 120), at))):
        between = text[match.end() : start]
        if between.strip() or (start < at and between != " "):
            break
        capital = match[0][0].isupper()
        if start < at and not capital:
            break
        start = match.start()
        if not capital:
            break
    return Span(start, at)


def _straight(word: str) -> str:
    return word.lower().replace("’", "'")


def _owner(word: str) -> str:
    """A word in small letters, without the ending of an owner."""
    return _straight(word).removesuffix("'s") or "'s"


def _stems(word: str, endings: Sequence[str]) -> Iterator[tuple[str, str]]:
    """A word as it is and without each ending, and that ending; "stopped" is a form of "stop", "carried" of "carry"."""
    yield word, ""
    for ending in endings:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 3:
            continue
        yield stem, ending
        if stem[-1] == stem[-2]:
            yield stem[:-1], ending
        if stem.endswith("i"):
            yield stem[:-1] + "y", ending
