"""Who was the subject of the sentence before, where a sentence opens with *he* or *she*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.words.genders import genders_for
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import owner, straight
from factcheck.text import Sentences

_OPENING = 2  # words of a sentence before its subject
_SUBJECT = 8  # words that hold the subject of a sentence


class Subjects:
    """Compares a name with the subject of the sentence before.

    Args:
        wording: The rules of the words of a bracket, with the source.
    """

    def __init__(self, wording: Wording) -> None:
        self._wording, self._genders = wording, genders_for(wording.lexicon.language)
        self._sentences = Sentences(wording.text)

    def is_another(self, new: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether another of the same gender is the subject of the sentence before, where the name does not stand.

        Args:
            new: The words of the bracket.
            old: The words it replaces.
            at: Where those stand.
        """
        text, wording = self._wording.text, self._wording
        meant = self._genders.meant(straight(old[0])) if len(old) == 1 else None
        names = wording.contents(new)
        if meant is None or not wording.is_name(names):
            return False
        start = self._sentences.start(at)
        if len(WORD.findall(text, start, at)) > _OPENING:
            return False
        end = len(text[:start].rstrip())
        if not end or "\n" in text[end:start]:
            return False
        before = self._sentences.start(end - 1)
        stretch = text[before:end]
        if any(re.search(rf"(?<!\w){re.escape(owner(name))}", straight(stretch)) for name in names):
            return False
        words = WORD.findall(stretch)
        return self._opens_with(words[:_SUBJECT], meant) and self._oblique(straight(old[0])).isdisjoint(
            map(straight, words)
        )

    def is_second(self, new: Sequence[str], at: int) -> bool:
        """Whether a name opens the second verb of a sentence that another name opens: "Kim came and [Choe] said".

        Args:
            new: The words of the bracket.
            at: Where they are put in.
        """
        wording, lexicon = self._wording, self._wording.lexicon
        after = WORD.match(wording.text, at)
        names = wording.contents(new)
        if after is None or straight(after[0]) not in lexicon.verbal | lexicon.saying or not wording.is_name(names):
            return False
        found = WORD.findall(wording.text, self._sentences.start(at), at)
        words = wording.contents([part for word in found for part in wording.parted(word)])
        run = {*map(owner, takewhile(lambda word: word[0].isupper(), words))}
        joined = bool(words) and straight(words[-1]) in wording.determiners.joining
        named = joined and bool(run) and run.isdisjoint(lexicon.grammatical | lexicon.calendar)
        if lexicon.capital_nouns or not named:
            return False
        told = {*map(owner, words)}
        return all(owner(name) not in told for name in names if straight(name) not in lexicon.titles)

    def _oblique(self, pronoun: str) -> frozenset[str]:
        """The other forms of a pronoun: in "Kim praised him" two are spoken of."""
        forms = self._wording.forms
        alike = frozenset().union(*(group for group in forms.others if pronoun in group))
        return alike - forms.reflexive - {pronoun}

    def _opens_with(self, words: list[str], meant: str) -> bool:
        """Whether words open with somebody of a gender: "Mr Kim", "the captain, Mr Kim"."""
        lexicon = self._wording.lexicon
        small = lexicon.stops | lexicon.prepositions | lexicon.auxiliaries | lexicon.modals | lexicon.saying
        lead = [*takewhile(lambda word: straight(word) not in small, words)]
        for place, word in enumerate(lead[:-1]):
            then = lead[place + 1]
            told = self._genders.of(word, lead[place - 1] if place else "")
            if told == meant and then[0].isupper() and then.lower() not in lexicon.nameless:
                return True
        return False
