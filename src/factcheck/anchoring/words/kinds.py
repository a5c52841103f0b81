"""What sort of words a difference is of: the first kind of a table that holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from factcheck.anchoring.anchor import DifferenceKind, WordClass
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.forms import forms_for
from factcheck.anchoring.words.inflection import inflects, is_plural
from factcheck.anchoring.words.lookalike import look_alike

_NUMBER = re.compile(r"[-−–‒‑]?\d[\d.,:/-]*(?:st|nd|rd|th)?$")
_FIGURES = re.compile(r"\d+(?:[.,:/]\d+)*")
_YEAR = re.compile(r"(?:[^\W\d]+-)?(?:1[5-9]|20)\d\d(?:s|-\d\d(?:\d\d)?)?$")
_ROMAN = re.compile(r"[IVXLCDM]+(?:e|er|ème)?$")
_MEASURED = re.compile(r"(?P<figure>[-−]?\d[\d.,]*)-?(?P<unit>[^\W\d_]{1,4}|%)$")
_STEM = 3  # letters of a word that a prefix may deny, at least
_CLAUSE = 4  # words that, left out or put in together, are more than a date or a number
_ENDS = frozenset(".!?")


class _Change(NamedTuple):
    """Two runs of words as the kinds look at them: as printed, in lower case, and the words only one side has."""

    quoted: Sequence[str]
    found: Sequence[str]
    ours: Sequence[str]
    theirs: Sequence[str]
    changed: Sequence[str]
    classes: frozenset[WordClass | None]
    lexicon: Lexicon

    def has(self, words: frozenset[str]) -> bool:
        """Whether a changed word is in a list."""
        return any(word in words for word in self.changed)

    def negates(self, words: Sequence[str]) -> bool:
        """Whether a word of one side denies."""
        parts = [part for word in words for part in word.split("'")] if self.lexicon.elides else words
        return any(self.lexicon.class_of(word) == "negation" for word in (*words, *parts))

    def other_figures(self) -> bool:
        """Whether a changed figure is no year."""
        return any(_NUMBER.match(word) and not _YEAR.match(word) for word in self.changed)

    def like(self, pattern: re.Pattern[str]) -> bool:
        """Whether a changed word has a shape."""
        return any(pattern.match(word) for word in self.changed)


def kind_of(quoted: Sequence[str], found: Sequence[str], lexicon: Lexicon) -> DifferenceKind:
    """What sort of difference two runs of words are: the first kind of the table that holds.

    >>> from factcheck.anchoring.lexicon import lexicon_for
    >>> kind_of(["all"], ["only", "partial"], lexicon_for("en")), kind_of(["2018"], ["2016"], lexicon_for("en"))
    ('quantifier', 'date')
    """
    ours, theirs = (
        _with_idiom([token.lower().replace("’", "'") for token in side], lexicon) for side in (quoted, found)
    )
    changed = [word for word in ours if word not in theirs] + [word for word in theirs if word not in ours]
    classes = frozenset(lexicon.class_of(word) for word in changed)
    change = _Change(quoted, found, ours, theirs, changed, classes, lexicon)
    return next((kind for kind, holds in _KINDS if holds(change)), "other")


def _with_idiom(words: list[str], lexicon: Lexicon) -> list[str]:
    """Words that are an idiom and nothing else, as one: "sin embargo" denies nothing; one that counts is left."""
    phrase = " ".join(word for word in words if word[0].isalnum())
    counts = any(lexicon.class_of(word) in {"quantifier", "number"} for word in words)
    whole = not counts and any(idiom.end - idiom.start == len(phrase) for idiom in lexicon.idiomatic.find(phrase))
    return [phrase] if whole else words


def _is_opposite(change: _Change) -> bool:
    """Whether one word is the other with a prefix that denies it: "lawful", "unlawful"."""
    if not len(change.ours) == len(change.theirs) == 1:
        return False
    short, long = sorted((change.ours[0], change.theirs[0]), key=len)
    return len(short) > _STEM and long.removesuffix(short) in change.lexicon.negating_prefixes


def _is_pronoun_swap(change: _Change) -> bool:
    """A pronoun for another, or for a name or short noun phrase; in longer runs something else was changed too."""
    if not (change.ours and change.theirs) or max(len(change.ours), len(change.theirs)) > 3:
        return False
    return any(_stem(word) in change.lexicon.pronouns or word in change.lexicon.pronouns for word in change.changed)


def _is_plural(change: _Change) -> bool:
    lexicon = change.lexicon
    ours, theirs = ([word for word in side if word not in lexicon.determiners] for side in (change.ours, change.theirs))
    if len(ours) == len(theirs) == 1 and is_plural(ours[0], theirs[0], lexicon):
        return True
    owners = sorted("".join(side) for side in (ours, theirs))  # "builder's" and "builders'"
    return owners[0][-2:] == "'s" and owners[1][-2:] == "s'" and owners[0][:-2] == owners[1][:-2]


def _is_tense(change: _Change) -> bool:
    lexicon = change.lexicon
    if len(change.ours) == len(change.theirs) == 1:
        (ours,), (theirs,) = change.ours, change.theirs
        if inflects(ours, theirs, lexicon.tense_endings) or lexicon.auxiliaries.issuperset((ours, theirs)):
            return True
        if forms_for(lexicon.language).of_one_verb(ours, theirs):
            return True
        return _is_auxiliary(ours, lexicon) and _is_auxiliary(theirs, lexicon) and _stem(ours) == _stem(theirs)
    return all(any(_is_auxiliary(word, lexicon) for word in side) for side in (change.ours, change.theirs))


def _is_auxiliary(word: str, lexicon: Lexicon) -> bool:
    _, mark, contracted = word.partition("'")
    return word in lexicon.auxiliaries or (bool(mark) and mark + contracted in lexicon.auxiliaries)


def _stem(word: str) -> str:
    """A word without what is contracted with it, or with the mark of its owner."""
    return word.partition("'")[0]


def _is_numeral(change: _Change) -> bool:
    """Whether numbers differ that are written otherwise: VI, ½, the fifth, twelve-month."""
    if any(character.isnumeric() and not character.isdecimal() for word in change.changed for character in word):
        return True
    words = [token for token in (*change.quoted, *change.found) if token.lower() in change.changed]
    if len(words) > 1 and all(map(_ROMAN.match, words)) and any(len(word) > 1 for word in words):
        return True
    lexicon = change.lexicon
    parts = [part for word in change.changed if "-" in word for part in word.split("-")]
    return change.has(lexicon.ordinals) or any(lexicon.class_of(part) == "number" for part in parts)


def _is_unit(change: _Change) -> bool:
    """Whether a unit differs, beside its figure or written with it: "187m", "187bn"."""
    if change.has(change.lexicon.units):
        return True
    ours, theirs = (_MEASURED.match("".join(side)) for side in (change.ours, change.theirs))
    return bool(ours and theirs and ours["figure"] == theirs["figure"] and ours["unit"] != theirs["unit"])


def _is_other_figure(change: _Change) -> bool:
    """Whether words differ in nothing but their figures ("28-year-old", "4:00pm"), or in one with its unit ("95kg")."""
    measured = [
        {found["figure"] for word in side if (found := _MEASURED.match(word))} for side in (change.ours, change.theirs)
    ]
    if all(measured) and measured[0] != measured[1]:
        return True
    ours, theirs = (_FIGURES.subn("0", " ".join(side)) for side in (change.ours, change.theirs))
    return ours == theirs and ours[1] > 0


def _is_name(change: _Change) -> bool:
    """Capitals on both sides, but of more than small words that open a sentence."""
    lexicon = change.lexicon
    small = lexicon.determiners | lexicon.stops | lexicon.pronouns | lexicon.interrogatives | lexicon.verbal

    def named(tokens: Sequence[str]) -> bool:
        capital = (token.lower() for token in tokens if token[:1].isupper())
        return any(word not in small and lexicon.class_of(word) != "condition" for word in capital)

    return named(change.quoted) and named(change.found)


_KINDS: tuple[tuple[DifferenceKind, Callable[[_Change], bool]], ...] = (
    ("glyph", lambda c: look_alike("".join(c.quoted), "".join(c.found))),
    ("negation", lambda c: c.negates(c.ours) != c.negates(c.theirs) or _is_opposite(c)),
    ("quantifier", lambda c: bool(c.classes & {"quantifier", "limit"}) or c.has(c.lexicon.amounts)),
    ("dropped", lambda c: not c.quoted and len(c.found) >= _CLAUSE),
    ("added", lambda c: not c.found and len(c.quoted) >= _CLAUSE),
    ("date", lambda c: c.has(c.lexicon.calendar) or (c.like(_YEAR) and not c.other_figures())),
    ("unit", _is_unit),
    ("number", lambda c: "number" in c.classes or c.like(_NUMBER) or _is_other_figure(c) or _is_numeral(c)),
    ("hedge", lambda c: "hedge" in c.classes or c.has(c.lexicon.modals)),
    ("dropped", lambda c: len(c.found) >= _CLAUSE and _ends_sentence(c.found) and not _ends_sentence(c.quoted)),
    ("plural", _is_plural),
    ("tense", _is_tense),
    ("pronoun", _is_pronoun_swap),
    ("glyph", lambda c: not any(token[0].isalnum() for token in (*c.quoted, *c.found))),
    ("added", lambda c: not c.found),
    ("dropped", lambda c: not c.quoted),
    ("name", _is_name),
)
"""The kinds in the order in which they are tried, the weightiest first."""


def _ends_sentence(words: Sequence[str]) -> bool:
    return not _ENDS.isdisjoint(words[:-1])
