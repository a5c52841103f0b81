"""Whom a pronoun means by where it stands: the subject of the sentence before, rather than one who stands far off."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.words.genders import genders_for, looks_plural
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import owner, straight

_SENTENCES = 3  # before that of a pronoun, in which stands whom it means
_NOUN = 2  # words of a noun with its determiner
_SEVERAL = frozenset("they ils elles ellos ellas".split())
_FURTHER = 6000  # code points before a bracket in which others of whom the text speaks stand
_OF_HER = frozenset("la une cette ma ta sa".split())
_CLAUSES = re.compile(r"[,;:()\"“”„«»—–]")


class Antecedents:
    """Looks for what a pronoun may mean right before it.

    Args:
        wording: The rules of the words of a bracket, with the source.
    """

    def __init__(self, wording: Wording) -> None:
        self._wording, self._lexicon = wording, wording.lexicon
        self._genders, own = genders_for(wording.lexicon.language), wording.determiners
        self._opening = own.definite | own.owners | own.demonstratives | wording.forms.indefinite

    def is_far(self, new: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether the sentence before has a subject that a pronoun fits, and what a bracket names stands not near.

        Args:
            new: The words of the bracket.
            old: The words it replaces.
            at: Where those stand.
        """
        pronoun, wording = straight(old[0]) if len(old) == 1 else "", self._wording
        several = pronoun in _SEVERAL
        if pronoun in self._lexicon.determiners or not (several or self._genders.meant(pronoun)):
            return False
        told = [word for word in wording.contents(new) if wording.says(word)]
        if not told or any(map(self.is_general, told)) or self._are_near(told, at):
            return False
        if several and not self._stand_further(told, at):
            return False
        clauses = self._clauses(pronoun, at)
        return any(self._names_several(each) if several else self._fits(each, pronoun) for each in clauses)

    def is_general(self, noun: str) -> bool:
        """Whether a noun may name anybody or anything: "the woman", "the company"."""
        listed, low = self._wording.relations, owner(noun)
        return any(low in group for group in (listed.people, listed.organisations, listed.places, listed.kinds))

    def _are_near(self, told: Sequence[str], at: int) -> bool:
        wording = self._wording
        ours, near = (
            [owner(part) for word in words for part in wording.parted(word)]
            for words in (told, WORD.findall(wording.text, *wording.near(at, _SENTENCES)))
        )
        return any(wording.akin(word, other) for word in ours for other in near)

    def _stand_further(self, told: Sequence[str], at: int) -> bool:
        """Whether the text spoke long before of those whom a bracket names: a noun of the editor's own may be right."""
        further = {*WORD.findall(self._wording.text, max(0, at - _FURTHER), at)}
        return any(self._wording.akin(word, other) for word in told for other in further)

    def _names_several(self, clause: Sequence[str]) -> bool:
        """Whether a clause opens with a noun of many: "the neighbours", "three of the five neighbours"."""
        if len(clause) < _NOUN:
            return False
        first, noun = straight(clause[0]), clause[1]
        if first in self._lexicon.number and first not in self._wording.forms.indefinite and first != "one":
            return True
        many = looks_plural(noun) if self._lexicon.language == "en" else first in self._genders.several
        return first in self._opening and many and self._wording.says(noun)

    def _clauses(self, pronoun: str, at: int) -> list[list[str]]:
        """The words of the clauses of the sentence before, if that has no such pronoun; "he said" does not count."""
        text, near = self._wording.text, self._wording.near(at, 1)
        before = text[near.start : self._wording.near(at, 0).start]
        if "\n\n" in before:
            return []
        said = self._lexicon.saying
        stretches = filter(None, map(WORD.findall, _CLAUSES.split(before)))
        clauses = [words for stretch in stretches for words in self._parted(stretch)]
        low = ["", *map(straight, WORD.findall(before)), ""]
        spoken = [i for i, word in enumerate(low[1:-1]) if word == pronoun and said.isdisjoint((low[i], low[i + 2]))]
        opens = bool(clauses) and self._is_person(clauses[0], pronoun)  # "My landlord claims that he fixed it"
        return [] if spoken and not opens else clauses

    def _parted(self, words: list[str]) -> list[list[str]]:
        """A clause, and what follows a complementizer in it."""
        opens = [i + 1 for i, word in enumerate(words) if straight(word) in self._lexicon.complementizers]
        return [words[i:] for i in (0, *opens)]

    def _is_person(self, clause: Sequence[str], pronoun: str) -> bool:
        """Whether a clause opens with a noun for a person, after a determiner, that a pronoun may mean."""
        if len(clause) < _NOUN or straight(clause[0]) not in self._opening:
            return False
        first, noun = straight(clause[0]), straight(clause[1])
        told = self._genders.of(clause[1], first)
        if told is None and self._wording.relations.converse(noun):
            return self._lexicon.language == "en" or self._is_her(first, noun) == (pronoun in self._genders.hers)
        return told is not None and told == self._genders.meant(pronoun)

    def _is_her(self, determiner: str, noun: str) -> bool:
        """Whether a noun for somebody who stands to another is of a woman, by its ending or determiner."""
        if self._lexicon.elides:
            return determiner in _OF_HER
        return noun.endswith("in" if self._lexicon.capital_nouns else "a")

    def _fits(self, clause: Sequence[str], pronoun: str) -> bool:
        """Whether a clause opens with a noun that a pronoun may mean."""
        own, forms, genders = self._wording.determiners, self._wording.forms, self._genders
        if len(clause) < _NOUN or straight(clause[0]) not in self._opening:
            return False
        first, noun = straight(clause[0]), clause[1]
        clashing = genders.clashing.get(pronoun)
        if first in genders.several or straight(noun) in self._lexicon.grammatical:
            return False
        if clashing is None or first in own.owners:
            return self._is_person(clause, pronoun)
        return first not in clashing and self._wording.says(noun) and (not forms.capital_nouns or noun[0].isupper())
