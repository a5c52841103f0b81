"""A bracket for all of a noun phrase whose last words are not its head: "[The report]" for "a report of the bank"."""

from __future__ import annotations

import re

from factcheck.anchoring.brackets.names import abbreviates
from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import straight
from factcheck.text import Span

_REACH = 120  # code points that hold the phrase
_MOST_LEFT_AWAY = 7
_NO_MARK = re.compile(r"[ \u00a0]|[ \t]?\n[ \t]?")
_PART = re.compile(r"[^']+'?")
_OF_A_VERB = ("ed", "ing")


class WholePhrases:
    """Finds the noun phrase that a bracket cuts down to its head.

    Args:
        wording: The rules of the words of a bracket, with the source.
    """

    def __init__(self, wording: Wording) -> None:
        self._wording, self._text, lexicon = wording, wording.text, wording.lexicon
        self._of = lexicon.partitives | wording.forms.partitive | wording.determiners.belonging
        self._leads = (lexicon.saying | lexicon.complementizers | lexicon.stops) - lexicon.prepositions - lexicon.joints
        self._clause = (
            lexicon.verbal | lexicon.saying | lexicon.stops | lexicon.complementizers | lexicon.relatives
            | lexicon.restrictive | (lexicon.prepositions - self._of)
        )  # fmt: skip

    def replaced(self, words: list[str], at: int) -> Span | None:
        """The phrase that ends at an offset, if it has the words of a bracket as its head and more after them.

        Args:
            words: The words of the bracket.
            at: Where the phrase ends.
        """
        if not words or not self._wording.opens(words):
            return None
        ours, found = self._wording.contents(words), self._run(at)
        for place in range(len(found) - 2, -1, -1):
            if abbreviates(ours, self._wording.contents([match[0] for match in found[place:]])):
                return Span(found[place].start(), at)
        for place in range(len(found) - len(ours) - 1, -1, -1):
            stretch = found[place : place + len(ours)]
            if [straight(match[0]) for match in stretch] == [*map(straight, ours)]:
                rest = [match[0] for match in found[place + len(ours) :]]
                return Span(stretch[0].start(), at) if self._is_head(rest) and self._opens(place, found) else None
        return None

    def _run(self, at: int) -> list[re.Match[str]]:
        """The words before an offset with white space alone between, up to the last mark."""
        found: list[re.Match[str]] = []
        end = at
        for match in reversed(list(WORD.finditer(self._text, max(0, at - _REACH), at))):
            if not _NO_MARK.fullmatch(self._text, match.end(), end):
                break
            found.insert(0, match)
            end = match.start()
        return found

    def _is_head(self, rest: list[str]) -> bool:
        """Whether what is left away only says of whom or of what the noun is."""
        if not 1 < len(rest) <= _MOST_LEFT_AWAY or self._wording.weight(" ".join(rest)) is not None:
            return False
        elides = self._wording.lexicon.elides
        low = [part for word in rest for part in (_PART.findall(straight(word)) if elides else [straight(word)])]
        first = next((i for i, word in enumerate(low) if word in self._of), len(low))
        said_before = first and not (self._wording.forms.noun_first and all(map(str.istitle, rest[:first])))
        if said_before or first == len(low) or low[-1] in self._of:
            return False
        english = self._wording.lexicon.language == "en"
        verbs = english and any(word.islower() and word.endswith(_OF_A_VERB) for word in rest)
        return not verbs and self._clause.isdisjoint(low)

    def _opens(self, place: int, found: list[re.Match[str]]) -> bool:
        """Whether the phrase is no part of a longer one: "the wife of [the mayor] of Lille" is not the mayor."""
        before = [straight(match[0]) for match in found[:place]]
        if before and before[-1] in self._wording.lexicon.articles:
            before.pop()
        elif before:
            return False
        return not before or before[-1] in self._leads or self._is_finite(before)

    def _is_finite(self, before: list[str]) -> bool:
        """Whether the word before is the verb of its sentence, and a clause follows: "a study shows the rise of"."""
        lexicon = self._wording.lexicon
        if lexicon.language != "en" or not before[-1].endswith("s") or before[-1].endswith(("ss", "us", "'s")):
            return False
        return (lexicon.relatives | lexicon.restrictive | lexicon.governing | {"to"}).isdisjoint(before)
