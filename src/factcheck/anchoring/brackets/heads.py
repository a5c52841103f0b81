"""Whether a bracket that keeps a part of what it replaces keeps what counts: the noun, the verb that governs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.forms import forms_for
from factcheck.anchoring.words.wordforms import WordForms, straight

_OF_A_VERB = ("ed", "ing")


class Heads:
    """Judges what a bracket leaves away of the words that it repeats.

    Args:
        lexicon: The lists of the language.
        forms: Which words are forms of one.
    """

    def __init__(self, lexicon: Lexicon, forms: WordForms) -> None:
        self._lexicon, self._akin, self._forms = lexicon, forms.akin, forms_for(lexicon.language)
        self._joins = lexicon.prepositions | lexicon.governing | lexicon.partitives | self._forms.partitive

    def kept(self, ours: Sequence[str], theirs: Sequence[str], dropped: Sequence[str], *, noun: bool) -> bool:
        """Whether what is left away only said more of what is kept.

        Args:
            ours: The words of the bracket, without articles.
            theirs: The words it replaces, likewise.
            dropped: Those of them that no flag tells of and the bracket has not.
            noun: Whether the bracket opens as a noun phrase does.
        """
        if not all(any(self._is_same(word, other) for other in theirs) for word in ours):
            return False
        named = not self._forms.capital_nouns and all(map(str.istitle, ours))
        last = [*theirs[-1:], *(takewhile(str.istitle, reversed(theirs)) if named else ())]
        ends = any(self._is_same(word, other) for word in ours for other in last)
        begins = self._forms.noun_first and any(self._is_same(word, theirs[0]) for word in ours)
        if not (ends or begins):
            return False
        return (noun and ends) or not any(map(self._is_verb, dropped))

    def joins(self, new: Sequence[str], old: Sequence[str], *, counted: bool) -> bool:
        """Whether a preposition or particle is left away; that of an amount may go with the amount."""
        ours = {*map(straight, new)}
        spared = self._forms.partitive if counted else frozenset()
        return any(
            word in self._joins - ours - spared and not (place == 0 and word in self._lexicon.determiners)
            for place, word in enumerate(map(straight, old))
        )

    def leads(self, dropped: Sequence[str]) -> bool:
        """Whether what is replaced opens as no noun phrase does: with a preposition, or an adverb."""
        first, endings = straight(dropped[0]), self._lexicon.adverb_endings or ("\0",)
        return first in self._joins - self._lexicon.determiners or first.endswith(endings)

    def _is_same(self, word: str, other: str) -> bool:
        """Whether a word stands there in the same form; a German noun in any case."""
        if straight(word) == straight(other) or word.lower() in self._forms.have:
            return True
        return self._forms.capital_nouns and word[0].isupper() and other[0].isupper() and self._akin(word, other)

    def _is_verb(self, word: str) -> bool:
        low = straight(word)
        if self._lexicon.language == "en" and low.endswith(_OF_A_VERB):
            return True
        return any(low in verb for verb in self._forms.verbs)
