"""Whether two words are forms of one word, by the endings of the lists and the verbs that change otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.remembered import remembered
from factcheck.anchoring.words.forms import forms_for
from factcheck.anchoring.words.moods import shifts

_SHORTEST = 3  # letters of a stem
_OTHER_WORDS = ({"", "e"}, {"s", "es"})  # "not" and "note", "plans" and "planes"
_SHORT = re.compile(r"[^aeiouy]*[aeiou][bcdfghjklmnpqrtv]")
_HISSES = ("s", "x", "z", "ch", "sh", "o")
_VOWELS = "aeiou"
_OWNS = ("'s", "s'")


class _Stem(NamedTuple):
    text: str
    ending: str
    doubled: bool = False  # "stopped": one of its two last letters is of the ending

    @property
    def opens(self) -> bool:
        """Whether the ending begins with a vowel after a stem that is not doubled: "taped" is no form of "tap"."""
        return not self.doubled and self.ending[:1] in tuple(_VOWELS)


class WordForms:
    """Tells forms of one word.

    Args:
        lexicon: The lists of the language.

    Example:
        >>> from factcheck.anchoring.lexicon import LEXICONS
        >>> forms = WordForms(LEXICONS["en"])
        >>> forms.akin("stopped", "stop"), forms.akin("tapped", "taped"), forms.akin("Kim", "Kim's")
        (True, False, False)
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._forms = forms_for(lexicon.language)
        self._endings = lexicon.tense_endings + lexicon.plural_endings

    @remembered
    def akin(self, a: str, b: str) -> bool:
        """Whether a word is a form of another; of two names or nouns, both own or neither does."""
        a, b = straight(a), straight(b)
        if a == b:
            return True
        if a.endswith(_OWNS) != b.endswith(_OWNS) and "'s" not in (a, b):
            return False
        a, b = owner(a), owner(b)
        if a == b or self._forms.of_one_verb(a, b):
            return True
        if (shifted := shifts(a, b, self._lexicon.language)) is not None:
            return shifted
        if any(x.text == y.text and self._agree(x, y) for x in self._stems(a) for y in self._stems(b)):
            return True
        return self._forms.tells_person(a, b)

    def _agree(self, x: _Stem, y: _Stem) -> bool:
        """Whether two endings may stand after one stem."""
        if {x.ending, y.ending} in _OTHER_WORDS:
            return False
        if self._lexicon.language != "en":
            return True
        if "es" in (x.ending, y.ending) and {x.ending, y.ending} & {"", "s"} and not x.text.endswith(_HISSES):
            return False
        return not _SHORT.fullmatch(x.text) or x.opens == y.opens

    def _stems(self, word: str) -> Iterator[_Stem]:
        """A word as it is and without each ending; "stopped" is a form of "stop", "carried" of "carry"."""
        yield _Stem(word, "")
        for ending in self._endings:
            stem = word.removesuffix(ending)
            if stem == word or len(stem) < _SHORTEST or (ending == "s" and stem.endswith("s")):
                continue
            yield _Stem(stem, ending)
            if stem[-1] == stem[-2]:
                yield _Stem(stem[:-1], ending, doubled=True)
            if stem.endswith("i"):
                yield _Stem(stem[:-1] + "y", "i" + ending)


def straight(word: str) -> str:
    """A word in small letters, with the apostrophe of a typewriter."""
    return word.lower().replace("’", "'")


def owner(word: str) -> str:
    """A word in small letters, without the ending of an owner."""
    return straight(word).removesuffix("'s") or "'s"


def unowned(word: str) -> str:
    """A word as it is written, without the ending of an owner.

    >>> unowned("Kim’s"), unowned("Kim")
    ('Kim', 'Kim')
    """
    return word.replace("’", "'").removesuffix("'s")
