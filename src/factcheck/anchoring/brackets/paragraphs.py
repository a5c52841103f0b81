"""Of whom a paragraph speaks before it says *he* or *she*: the last person named there as a subject, or as speaking."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.anchoring.brackets.persons import Persons
from factcheck.anchoring.brackets.referents import Referents
from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.words.genders import genders_for
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import owner, straight, unowned

_REACH = 2_000  # code points of a paragraph that are read
_FULL_NAME = 2  # words of a name
_NOUN = 2  # words of a noun with its article
_QUOTED = re.compile(r"(?<!\w)[“„«\"»][^“„«\"»”]*[”»\"“«](?!\w)")
_QUOTES = re.compile(r"[“„«\"»”]")
_SENTENCE_ENDS = ".!?…"


class Paragraphs:
    """Compares a name with whom a paragraph speaks of.

    Args:
        wording: The rules of the words of a bracket, with the source.
        persons: What tells a man or a woman.
        referents: Whom the text calls by a noun.
    """

    def __init__(self, wording: Wording, persons: Persons, referents: Referents) -> None:
        self._wording, self._lexicon, self._persons, self._referents = wording, wording.lexicon, persons, referents
        self._genders = genders_for(wording.lexicon.language)

    def speak_of_another(self, new: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether another is the last subject before *he* or *she* in its paragraph, and the name stands not behind.

        So it is for a noun by which the text calls somebody else: "[The judge]" for "he", where the judge is Ms Kim.

        Args:
            new: The words of the bracket.
            old: The words it replaces.
            at: Where those stand.
        """
        text, names, lexicon = self._wording.text, self._wording.contents(new), self._lexicon
        pronoun = straight(old[0]) if len(old) == 1 else ""
        meant = self._genders.meant(pronoun) if pronoun in lexicon.persons else None
        called = self._noun(new)
        named_so = self._wording.is_name(names) and not (lexicon.capital_nouns and len(names) < len(new))
        if meant is None or not (called or named_so):
            return False
        start = max(text.rfind("\n", 0, at) + 1, at - _REACH)
        told = text[start:at]
        plain = _QUOTED.sub(lambda quoted: " " * (len(quoted[0]) - 1) + ".", told)
        if _QUOTES.search(plain):
            return False  # in a speech another may be meant than where somebody tells
        own = {*map(owner, names)}
        named = max((word.end() for word in WORD.finditer(told) if owner(word[0]) in own), default=0)
        others = self._genders.hers if meant == "man" else self._genders.his
        words = [word for word in WORD.finditer(plain) if word.start() >= named]
        low = [straight(word[0]) for word in words]
        for place in range(len(words) - 1, -1, -1):
            if low[place] in others and self._is_subject(plain, words, place, place):
                return False  # of somebody of the other sex
            first = self._name_at(plain, words, place)
            name = [word[0] for word in words[first : place + 1]]
            if name and self._persons.gender(name) in (None, meant) and self._is_subject(plain, words, first, place):
                two = not (self._persons.oblique(pronoun) - lexicon.articles).isdisjoint(low[place:])
                if two or (called and not self._referents.only_another_is_called(name, called)):
                    return False  # "Kim praised him. He": two are spoken of
                known = self._persons.gender(name) is not None or pronoun in low[place:]
                return known or not self._tells_of_two(pronoun, others, at)
        return False

    def _noun(self, new: Sequence[str]) -> str:
        """The noun that a bracket with a definite article is; nothing if it is more, a name, or German."""
        known = len(new) == _NOUN and straight(new[0]) in self._wording.determiners.definite
        return straight(new[1]) if known and new[1].islower() else ""

    def _tells_of_two(self, pronoun: str, others: frozenset[str], at: int) -> bool:
        """Whether a sentence has another pronoun behind that at an offset: "Kim spoke. He told her"."""
        behind = WORD.findall(self._wording.text, at, self._wording.near(at + 1, 0).end)
        return not (others | self._lexicon.persons.keys() - {pronoun}).isdisjoint(map(straight, behind))

    def _name_at(self, plain: str, words: Sequence[re.Match[str]], last: int) -> int:
        """The first word of the name of a person that ends with a word; beyond that, where none does."""
        surname, small = words[last][0], self._lexicon.grammatical | self._lexicon.calendar
        first = last
        while first and words[first - 1][0][0].isupper() and straight(words[first - 1][0]) not in small:
            if plain[words[first - 1].end() : words[first].start()].strip(" .\u00a0"):
                break
            first -= 1
        if not surname[0].isupper() or surname != unowned(surname) or straight(surname) in small:
            return last + 1
        return first if self._is_person(plain, words[first : last + 1]) else last + 1

    def _is_person(self, plain: str, run: Sequence[re.Match[str]]) -> bool:
        """Whether capitalised words name a person: by a title, between commas, or where he has a surname alone too."""
        last = run[-1][0]
        if any(self._genders.of(word[0]) or straight(word[0]) in self._lexicon.titles for word in run[:-1]):
            return True
        if len(run) == _FULL_NAME and plain[: run[0].start()].endswith(", ") and plain[run[-1].end() :].startswith(","):
            return True
        if len(run) > 1:
            return self._persons.is_called(run[-2][0], last)
        small = self._lexicon.grammatical | self._lexicon.calendar
        return any(straight(word) not in small for word in self._persons.first_names(last))

    def _is_subject(self, plain: str, words: Sequence[re.Match[str]], first: int, last: int) -> bool:
        """Whether words open a sentence or clause, stand between commas behind a role, or beside a verb of saying."""
        before = straight(words[first - 1][0]) if first else ""
        after = straight(words[last + 1][0]) if last + 1 < len(words) else ""
        lexicon = self._lexicon
        if before in (lexicon.prepositions | lexicon.partitives) - lexicon.complementizers:
            return False  # "a spokesman for Kim says"
        if not lexicon.saying.isdisjoint((before, after)) or before in lexicon.complementizers:
            return True
        lead = plain[: words[first].start()].rstrip()
        if lead.endswith(","):
            return plain.startswith(",", words[last].end())
        return not lead or lead[-1] in _SENTENCE_ENDS
