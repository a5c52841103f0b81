"""Whether a bracket names one whom the pronoun under it cannot mean: of another gender or number, or not who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.finding.literal import occurrences
from factcheck.anchoring.folding.boundaries import inside_word
from factcheck.anchoring.words.genders import Gender, genders_for, looks_plural
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import owner, straight, unowned
from factcheck.text import Span

_MOST_PLACES = 100  # places of a name that are looked at
_BESIDE = 60  # code points that hold what a name is called
_CAPITALISED = re.compile(r"(?<![\w.'’-])[^\W\d_a-zß-öø-ÿ][\w'’-]*\Z")
_COURTESY = frozenset("mr mrs ms m mme mlle monsieur madame herr frau sr sra señor señora don doña".split())
_OF_MANY = ("n", "nd")  # ends of German auxiliaries of several, and of the polite form
_TITLED = 3  # words with a capital between a title and the last of a name


class Persons:
    """Judges whom a pronoun may mean.

    Args:
        wording: The rules of the words of a bracket, with the source.
    """

    def __init__(self, wording: Wording) -> None:
        self._wording, self._genders = wording, genders_for(wording.lexicon.language)

    def is_another(self, new: Sequence[str], old: Sequence[str], replaced: Span) -> bool:
        """Whether words cannot stand for a pronoun by their gender or number.

        Args:
            new: The words of the bracket.
            old: The words it replaces.
            replaced: Where those stand.
        """
        if len(old) != 1 or not new:
            return False
        pronoun, genders = straight(old[0]), self._genders
        first = straight(new[0]).partition("'")[0]
        if first in genders.clashing.get(pronoun, ()) and genders.fixed.isdisjoint(map(straight, new)):
            return True
        if pronoun in genders.single and self._are_many(new):
            return True
        meant = genders.meant(pronoun)
        told = self.gender(new) if meant and not self._may_be_polite(old[0], replaced) else None
        return told is not None and told != meant

    def is_courtesy(self, word: str, new: Sequence[str]) -> bool:
        """Whether a word is one with which a person of a name is only called politely: "Ms" before "Kim".

        Args:
            word: The word.
            new: Words that hold it and the name.
        """
        told = self._genders.of(word)
        if straight(word) not in _COURTESY or told is None:
            return False
        name = self._wording.proper(new)[-1:]
        return bool(name) and name != [word] and self.gender(name) in (None, told)

    def oblique(self, pronoun: str) -> frozenset[str]:
        """The other forms of a pronoun: in "Kim praised him" two are spoken of."""
        forms = self._wording.forms
        alike = frozenset().union(*(group for group in forms.others if pronoun in group))
        return alike - forms.reflexive - {pronoun}

    def first_names(self, surname: str) -> Iterator[str]:
        """The words with a capital that stand right before a surname: "Min" of "Min Kim"."""
        text = self._wording.composed
        for at in self._places(f" {surname}"):
            if found := _CAPITALISED.search(text, max(0, at - _BESIDE), at):
                yield found[0]

    def is_called(self, first: str, surname: str) -> bool:
        """Whether a surname stands somewhere without a word before it: then both are the name of a person."""
        text = self._wording.composed
        places = (at for at in self._places(surname) if not inside_word(text, at))
        return any(not text.endswith(f"{first} ", 0, at) for at in places)

    def _places(self, words: str) -> Iterator[int]:
        """Where words stand that end where a word does, the first ones."""
        text, length = self._wording.composed, len(words)
        for at in islice(occurrences(words, text), _MOST_PLACES):
            if not text[at + length : at + length + 1].isalnum():
                yield at

    def _may_be_polite(self, pronoun: str, at: Span) -> bool:
        """Whether a pronoun may be of the second person: German *Sie*, not that of "Sie ist" at the start."""
        if pronoun not in self._wording.forms.polite:
            return False
        text = self._wording.text
        after = WORD.match(text, at.end + 1)
        opens = WORD.search(text, self._wording.near(at.start, 0).start, at.start) is None
        verb = straight(after[0]) if after else ""
        of_one = verb in self._wording.lexicon.verbal and not verb.endswith(_OF_MANY)
        return not (opens and of_one)

    def _are_many(self, new: Sequence[str]) -> bool:
        """Whether words are a noun of many: "the sheriffs"."""
        if straight(new[0]) in self._genders.several:
            return True
        own, lexicon = self._wording.determiners, self._wording.lexicon
        if straight(new[0]) not in own.definite | own.owners:
            return False
        joins = lexicon.prepositions | lexicon.partitives
        head = next((new[i - 1] for i, word in enumerate(new) if i > 1 and straight(word) in joins), new[-1])
        return head.islower() and looks_plural(head)

    def gender(self, new: Sequence[str]) -> Gender | None:
        """Whether words speak of a man or a woman, by themselves or by what the text calls the one of that name."""
        wording, genders = self._wording, self._genders
        owned = max((i + 1 for i, word in enumerate(new[:-1]) if owner(word) != straight(word)), default=0)
        new = new[owned:]  # "Mrs Kim's son" is no woman
        if wording.forms.capital_nouns and len(new) > 1 and new[-2].endswith("s") and genders.of(new[-1]):
            return genders.of(new[-1])
        named = straight(new[0]) not in wording.lexicon.pointing and new[-1][0].isupper()
        for place, word in enumerate(new):
            if named and place == len(new) - 1:
                break  # at the end of a name "King" is no king
            if told := genders.of(owner(word), new[place - 1] if place else ""):
                return told
        names = wording.contents(new)
        if not wording.is_name(names):
            return None
        found = set(self._told(unowned(names[-1])))
        return found.pop() if len(found) == 1 else None

    def _told(self, name: str) -> Iterator[Gender | None]:
        """What each title or noun right before a name tells; nothing where a first name stands there without one."""
        text = self._wording.composed
        for at in self._places(name):
            if inside_word(text, at):
                continue
            words = list(self._before(at, closed=text.startswith(",", at + len(name))))
            titles = {told for word, before in words if (told := self._genders.of(word, before))}
            if titles:
                yield "woman" if "woman" in titles else "man"  # "Frau Professor Curie"
            elif words and self._may_be_first_name(words[0][0]):
                yield None

    def _may_be_first_name(self, word: str) -> bool:
        lexicon = self._wording.lexicon
        if lexicon.capital_nouns or not word[0].isupper():
            return False
        return straight(word) not in lexicon.titles | lexicon.grammatical | lexicon.calendar

    def _is_short(self, word: str) -> bool:
        """Whether a full stop after a word ends no sentence, as that of "Mr."."""
        return len(word) == 1 or straight(word) in self._wording.lexicon.titles or self._genders.of(word) is not None

    def _before(self, at: int, *, closed: bool) -> Iterator[tuple[str, str]]:
        """The words right before a name from the last, up to the first in small letters, each with that before it.

        Where a comma closes the name, a comma may stand before it.
        """
        text, end = self._wording.composed, at
        words = list(WORD.finditer(text, max(0, at - _BESIDE), at))[-_TITLED - 1 :]
        for place in range(len(words) - 1, -1, -1):
            word = words[place][0]
            between = text[words[place].end() : end].strip()
            if between == "," and end < at and word.islower() and closed:
                yield word, words[place - 1][0] if place else ""  # "the chairwoman, Su Kim,"
            if between not in ("", "." if self._is_short(word) else ""):
                return
            yield word, words[place - 1][0] if place else ""
            if word.islower():
                return
            end = words[place].start()
