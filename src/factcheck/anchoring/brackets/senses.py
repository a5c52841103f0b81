"""Whether a word that a bracket repeats in another form says another thing: of another number, voice or mood."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.contractions import BASES
from factcheck.anchoring.words.forms import forms_for
from factcheck.anchoring.words.inflection import is_plural
from factcheck.anchoring.words.moods import settles
from factcheck.anchoring.words.wordforms import WordForms, straight

_CLITIC = re.compile(r"(\w+(?:[aeiáéí]r|ndo))(me|te|se|nos|os|l[aeo]s?)")
_ACTS = "ing"
_MANY = frozenset("people police staff men women children others many several few both some all most".split())


class Senses:
    """Judges words in another form by what stands before them.

    Args:
        lexicon: The lists of the language.
        forms: Which words are forms of one.
    """

    def __init__(self, lexicon: Lexicon, forms: WordForms) -> None:
        self._lexicon, self._akin, self._forms = lexicon, forms.akin, forms_for(lexicon.language)

    def change(self, new: Sequence[str], old: Sequence[str], lead: Sequence[str]) -> bool:
        """Whether some word says another thing in the bracket than in what that replaces.

        Args:
            new: The words of the bracket.
            old: The words it replaces.
            lead: The words before those in their sentence.
        """
        before = lead[-1] if lead else ""
        theirs = [(straight(word), straight(last)) for last, word in zip([before, *old], old, strict=False)]
        for last, ours in zip([before, *new], new, strict=False):
            word = straight(ours)
            if any(word == other for other, _ in theirs):
                continue
            other = next((each for each in theirs if self._akin(word, each[0])), None)
            if other and self._differs((word, straight(last)), other, old, [*map(straight, lead)]):
                return True
        return False

    def _differs(self, ours: tuple[str, str], theirs: tuple[str, str], old: Sequence[str], lead: list[str]) -> bool:
        return (
            self._other_number(ours, theirs, old, lead)
            or self._other_clitic(ours[0], theirs[0])
            or self._other_voice(ours, theirs)
            or self._other_mood(ours[0], theirs, lead)
        )

    def _other_number(
        self, ours: tuple[str, str], theirs: tuple[str, str], old: Sequence[str], lead: list[str]
    ) -> bool:
        """Whether a noun, which a determiner stands before, is of one in place of many, or of many in place of one."""
        (word, last), (other, before) = ours, theirs
        forms, lexicon = self._forms, self._lexicon
        if lexicon.capital_nouns:
            noun = any(straight(each) == other and each[0].isupper() for each in old)
            kept = len(old) == 1 and before in lexicon.articles and bool(lead)
            return noun and (kept or (last in forms.indefinite) != (before in forms.indefinite))
        if {last, before} & forms.counted and is_plural(word, other, lexicon):
            return True
        beside = before in lexicon.determiners | lexicon.prepositions | lexicon.partitives
        return beside and not _CLITIC.fullmatch(other) and forms.tells_person(word, other)

    def _other_clitic(self, word: str, other: str) -> bool:
        """Whether a Spanish verb has another pronoun at its end: "verlos" for "verlo"."""
        if not self._forms.noun_first or self._lexicon.elides:
            return False
        ours, theirs = _CLITIC.fullmatch(word), _CLITIC.fullmatch(other)
        if ours is None or theirs is None or ours[1] != theirs[1]:
            return False
        return not self._forms.may_stand_for(ours[2], theirs[2])

    def _other_voice(self, ours: tuple[str, str], theirs: tuple[str, str]) -> bool:
        """Whether one acts to whom it was done, or the other way round."""
        (word, last), (other, before) = ours, theirs
        if {last, before} & self._forms.passive:
            return not (word in self._forms.passive or word in self._forms.be)
        if self._lexicon.language != "en" or word.endswith(_ACTS) == other.endswith(_ACTS):
            return False
        return any(each in self._forms.be or each.endswith(("'s", "'re", "'m")) for each in (last, before))

    def _other_mood(self, word: str, theirs: tuple[str, str], lead: list[str]) -> bool:
        """Whether what was wanted or hearsay is told as done: "that the minister [resigned]" for "resign"."""
        other, before = theirs
        if settles(word, other, self._lexicon.language):
            return True
        if self._lexicon.language != "en":
            return False
        if other == "be":
            return word in self._forms.be
        if word.endswith(("s", _ACTS)) or not (word.endswith("ed") or other in BASES) or other.endswith(("ed", "s")):
            return False
        lexicon = self._lexicon
        if not before or before in (lexicon.pronouns | lexicon.stops | lexicon.verbal | _MANY) - {"being"}:
            return False
        asked = lexicon.complementizers | lexicon.governing | self._forms.wanting
        return not before.endswith(("s", "ly")) and not asked.isdisjoint(lead)
