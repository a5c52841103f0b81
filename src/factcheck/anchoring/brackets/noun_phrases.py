"""What is a name, a noun with what stands before it, or a pronoun: of the words under a bracket, and of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.remembered import remembered
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import owner, straight, unowned
from factcheck.text import Span

STOP = re.compile(r"[,.;:!?()\[\]\"“”„«»—–]")
"""A mark, between which no noun phrase goes on."""
_NEAR = 60  # code points that hold the words beside a bracket
_MOST = 4  # words of a noun phrase with its determiner
_OF_A_VERB = ("ed", "ing")
_OWNS = ("'s", "s'")


class Phrase(NamedTuple):
    """A name, or a noun with what stands before it."""

    words: tuple[str, ...]
    determiner: str  # in small letters; empty before a name
    head: str  # the noun, as it is written, without the ending of an owner
    owns: bool


class NounPhrases:
    """Reads noun phrases.

    Args:
        wording: The rules of the words of a bracket, with the source.
    """

    def __init__(self, wording: Wording) -> None:
        self._wording, self._lexicon = wording, wording.lexicon
        own = wording.determiners
        self.known = own.definite | own.demonstratives
        self._opening = self.known | own.owners | wording.forms.indefinite

    @remembered
    def words(self, inner: str) -> list[str]:
        """The words of a bracket that may be a noun phrase or a pronoun of the third person; else none."""
        words = WORD.findall(inner)
        return words if 0 < len(words) <= _MOST and (len(words) == 1 or self._points(words)) else []

    def is_third(self, words: Sequence[str]) -> bool:
        """Whether words are one pronoun of the third person, which is not reflexive; outside English, no determiner."""
        forms, low = self._wording.forms, straight(words[0])
        if len(words) != 1 or low in forms.reflexive:
            return False
        if low in self._lexicon.determiners and self._lexicon.language != "en":
            return False
        return any(low in group for group in forms.others) and not any(low in group for group in forms.speakers)

    def replaced(self, over: Span) -> Phrase | None:
        """The name or noun phrase that a bracket stands over, its determiner in it or right before."""
        return self.phrase(WORD.findall(self._wording.text, *over), self._before(over))

    def named(self, words: Sequence[str], over: Span) -> Phrase | None:
        """The noun phrase of a bracket, if what points to it stands in it or right before, and the text has it."""
        opens = self._points(words)
        outside = "" if opens else self._before(over)
        if not opens and not (outside in self.known and len(words) == 1 and self._ends_phrase(words[0], over)):
            return None
        found = self.phrase(words, outside)
        if found is None or (found.head[0].isupper() and not self._wording.forms.capital_nouns):
            return None
        return found if all(map(self._is_of_text, found.words)) else None

    def phrase(self, words: Sequence[str], outside: str) -> Phrase | None:
        """Words as a name, or as at most three after the determiner in or outside them; none if they are more."""
        first, rest = straight(words[0]) if words else "", [*words[1:]]
        if self._lexicon.elides and "'" in first:
            noun = words[0].replace("’", "'").partition("'")[2]
            first, rest = first.partition("'")[0] + "'", [noun, *rest] if noun else rest
        elif outside and (self._wording.forms.capital_nouns or not self._wording.is_name(words)):
            first, rest = outside, [*words]
        elif first not in self._opening:
            return self._name(words)
        return self._noun(first, rest)

    def _name(self, words: Sequence[str]) -> Phrase | None:
        name = [word for word in self._wording.contents(words) if not word.isdigit()]
        if not self._wording.is_name(name) or any(map(self._is_no_noun, name)):
            return None
        return Phrase(tuple(name), "", unowned(name[-1]), straight(name[-1]).endswith(_OWNS))

    def _noun(self, determiner: str, rest: list[str]) -> Phrase | None:
        forms = self._wording.forms
        if not 0 < len(rest) < _MOST - forms.noun_first or any(map(self._is_no_noun, rest)):
            return None
        head = rest[0] if forms.noun_first else rest[-1]
        if forms.capital_nouns and not head[0].isupper():
            return None
        if self._lexicon.language == "en" and straight(head).endswith(_OF_A_VERB):
            return None
        return Phrase(tuple(rest), determiner, unowned(head), straight(rest[-1]).endswith(_OWNS))

    def _points(self, words: Sequence[str]) -> bool:
        first = straight(words[0])
        return first in self.known or (self._lexicon.elides and first.startswith("l'"))

    def _before(self, over: Span) -> str:
        """The determiner right before a place, if there is one."""
        near = self._wording.text[max(0, over.start - _NEAR) : over.start].rstrip()
        last = straight((WORD.findall(near) or [""])[-1])
        known = last in self.known or last in self._wording.determiners.owners
        return last if known and straight(near).endswith(last) else ""

    def _ends_phrase(self, noun: str, over: Span) -> bool:
        """Whether a word after a determiner is a noun: by its capital, or since none can follow it."""
        if self._wording.forms.capital_nouns:
            return noun[0].isupper()
        if self._wording.forms.noun_first or not noun.islower():
            return noun.islower()
        text = self._wording.text
        after = WORD.search(text, over.end, over.end + _NEAR)
        if after is None or STOP.search(text, over.end, after.start()):
            return True
        return straight(after[0]) in self._lexicon.verbal | self._lexicon.prepositions | self._lexicon.relatives

    def _is_of_text(self, word: str) -> bool:
        """Whether a word stands in the text, or says of anybody or anything what it is: "the country"."""
        listed, low = self._wording.relations, owner(word)
        return low in listed.places | listed.organisations | listed.people or self._wording.stands(low)

    def _is_no_noun(self, word: str) -> bool:
        low = straight(word)
        if low in self._no_nouns and not self._wording.forms.capital_nouns:
            return True
        return self._wording.is_pronoun(word) or self._wording.is_adverb(word) or low in self._lexicon.auxiliaries

    @cached_property
    def _no_nouns(self) -> frozenset[str]:
        lexicon = self._lexicon
        others = lexicon.stops | lexicon.prepositions | lexicon.adverbs | lexicon.partitives | lexicon.negation
        return lexicon.verbal | lexicon.saying | others
