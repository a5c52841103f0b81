"""Of whom a noun with its determiner speaks: it points back as a pronoun does, so a name near by may replace it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from factcheck.anchoring.anchor import WordClass
from factcheck.anchoring.brackets.persons import Persons
from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.finding.literal import occurrences
from factcheck.anchoring.words.genders import genders_for, looks_plural
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.relations import relations_for
from factcheck.anchoring.words.wordforms import owner, straight, unowned
from factcheck.text import Span

_MOST_PLACES = 100  # places of a noun or name that are looked at
_NEAR = 60  # code points that hold what stands beside a noun or name
_SENTENCES = 3  # before that of a noun, in which the name stands of which it speaks
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w.'-]*"
_REACH = 20_000  # code points before a noun in which names are counted
_FEWEST = 2  # times that a text names the one of whom it speaks
_MARK = re.compile(r"[.,;:!?()\[\]\"“”„«»—–\n]")
_CALLED = rf"({_CAPITAL}(?: {_CAPITAL}){{0,3}})"
_AFTER = re.compile(rf",? {_CALLED}")
_BEFORE = re.compile(rf"{_CALLED}(?:, | \()(?:[a-z']+ )?(?:\w+ )?\Z")
_UNDOTTED = r"[^\W\d_a-zß-öø-ÿ](?:[\w'-]|\.(?=\w))*"
_RUN = re.compile(rf"(?<![\w'’-]){_UNDOTTED}(?: {_UNDOTTED})*")


class _Noun(NamedTuple):
    """A determiner and its noun, in small letters, and whether the noun is of many."""

    determiner: str
    head: str
    many: bool


class Referents:
    """Judges whether a name may stand for a noun with its determiner.

    Args:
        wording: The rules of the words of a bracket, with the source.
        persons: What tells a man or a woman.
    """

    def __init__(self, wording: Wording, persons: Persons) -> None:
        self._wording, self._persons, self._lexicon = wording, persons, wording.lexicon
        self._relations = relations_for(wording.lexicon.language)
        self._genders = genders_for(wording.lexicon.language)

    def doubt(self, name: Sequence[str], old: Sequence[str], replaced: Span) -> WordClass | None:
        """Whom a name means in place of a noun: nothing speaks against it; it stands far off; or it is another.

        Args:
            name: The words of the bracket, without articles.
            old: The words it replaces.
            replaced: Where those stand.
        """
        noun = self._noun(old, replaced.start)
        if noun is None:
            return "subject"
        if noun.determiner in self._wording.determiners.owners or noun.head in self._relations.kin:
            return None if self._is_converse(name, noun) else "subject"
        if self._speaks_against(name, noun, replaced):
            return "subject"
        if noun.head in self._relations.places and not self.is_place(name):
            return "referent"
        return None if self._stands_near(name, replaced) or self.is_most_named(name, replaced.start) else "referent"

    def means_another(self, name: Sequence[str], noun: str, at: Span) -> bool:
        """Whether something speaks against a name that stands right after a noun with its determiner, as what it means.

        Args:
            name: The words of the bracket, without articles.
            noun: The word before it.
            at: Where that stands.
        """
        known = self._noun([noun], at.start)
        if known is None:
            return False
        if known.head in self._relations.kin:
            return not self._is_converse(name, known)
        return known.determiner not in self._wording.determiners.owners and self._speaks_against(name, known, at)

    def may_tell_which(self, name: Sequence[str], at: int) -> bool:
        """Whether a name is of no person, and of a place or of what the text speaks most: "the [Northstar] board"."""
        if self._persons.gender(name) is not None or self.is_surname(name):
            return False
        which = self._lexicon.language == "en" and self._wording.stands(f"{straight(name[-1])}, which")
        return which or self.is_place(name) or self.is_most_named(name, at)

    def is_last_named(self, name: Sequence[str], at: int) -> bool:
        """Whether a name is the last before a place, in its sentence and those right before."""
        stretch = self._wording.near(at, _SENTENCES).start
        found = [run.split() for run in _RUN.findall(self._wording.text, stretch, at)]
        small = self._small | self._lexicon.stops
        named = [run for run in found if any(straight(word) not in small for word in run)]
        return bool(named) and unowned(named[-1][-1]) == unowned(name[-1])

    def _noun(self, old: Sequence[str], at: int) -> _Noun | None:
        """The noun that old words are, with the determiner before or outside them; none where they are more."""
        own, lexicon = self._wording.determiners, self._lexicon
        pointing = own.definite | own.owners | own.demonstratives
        before = WORD.findall(self._wording.text, max(0, at - _NEAR), at)[-1:]
        words = [straight(part) for word in (*before, *old) for part in self._wording.parted(word)]
        first = next((place for place in (1, 0) if place < len(words) - 1 and words[place] in pointing), None)
        if first is None:
            return None
        rest = [owner(word) for word in words[first + 1 :]]
        if not (lexicon.prepositions | lexicon.partitives | lexicon.verbal).isdisjoint(rest):
            return None
        head = rest[0] if self._wording.forms.noun_first else rest[-1]
        return _Noun(words[first], head, self._is_of_many(words[first], head))

    def _is_of_many(self, determiner: str, head: str) -> bool:
        if determiner in self._genders.several:
            return True
        return self._lexicon.language == "en" and looks_plural(head)

    def _is_converse(self, name: Sequence[str], noun: _Noun) -> bool:
        """Whether the text has the other of two who stand to each other as that of the name: "Kim's son"."""
        return any(self._stands_to(name[-1], other) for other in self._relations.converse(noun.head))

    def _stands_to(self, name: str, noun: str) -> bool:
        """Whether the text has a noun as somebody's: "Kim's lawyer", "the lawyer of Kim"."""
        wording, low = self._wording, straight(name)
        if self._lexicon.language == "en" and wording.stands(f"{low}'s {noun}"):
            return True
        if noun not in wording.low or low not in wording.low:
            return False
        between = "|".join(sorted(map(re.escape, wording.determiners.belonging | {"for"})))
        title = r"(?:[^\W\d_]{1,6}\.? )?(?:\w+ )?"
        owned = rf"(?<!\w){re.escape(noun)} (?:{between}) ?{title}{re.escape(low)}(?!\w)"
        return re.search(owned, wording.low) is not None

    def _speaks_against(self, name: Sequence[str], noun: _Noun, replaced: Span) -> bool:
        return (
            noun.many != self._names_many(name)
            or self._is_of_another_kind(name, noun)
            or self.another_is_called(name, noun.head)
            or self._stand_together(name, noun.head, replaced)
        )

    def _names_many(self, name: Sequence[str]) -> bool:
        """Whether words name several: by what joins them, or as a noun of many."""
        if self._lexicon.language == "en" and name[-1].islower() and looks_plural(name[-1]):
            return True
        return not self._wording.determiners.joining.isdisjoint(map(straight, name))

    def _is_of_another_kind(self, name: Sequence[str], noun: _Noun) -> bool:
        """Whether a name is of a man for a woman, of a person for an organisation, of a place for a person."""
        told = self._genders.of(noun.head, noun.determiner)
        called = self._persons.gender(name)
        if told is not None and called is not None and told != called:
            return True
        listed = self._relations.organisations | self._relations.places
        if not listed.isdisjoint((noun.head, noun.head.removesuffix("s"), noun.head.removesuffix("ies") + "y")):
            return called is not None or self.is_surname(name)
        return called is None and self.is_place(name)

    def is_surname(self, name: Sequence[str]) -> bool:
        """Whether a name ends a longer one: a person is called by the last word of his name, a firm by the first."""
        articles = self._wording.determiners.definite
        if any(self._wording.stands(f"{article} {' '.join(name)}") for article in articles):
            return False
        longer = re.findall(rf"(?<![\w.'-])({_CAPITAL}) {re.escape(' '.join(name))}(?!\w)", self._wording.composed)
        return any(straight(word) not in self._lexicon.grammatical for word in longer)

    def is_place(self, name: Sequence[str]) -> bool:
        """Whether the text says of a name that something is in it."""
        bare = unowned(name[0])
        text = self._wording.composed
        places = islice(occurrences(bare, text), _MOST_PLACES)
        return any(
            self._inside.search(text, max(0, at - _NEAR), at) and not text.startswith("'s", at + len(bare))
            for at in places
        )

    @cached_property
    def _inside(self) -> re.Pattern[str]:
        inside = "|".join(sorted(self._relations.inside))
        return re.compile(rf"(?<!\w)(?i:{inside}) \Z" if inside else r"(?!)")

    def another_is_called(self, name: Sequence[str], noun: str) -> bool:
        """Whether the text calls another one so: "the minister Choe", "Choe, the minister,"."""
        own = {unowned(word) for word in name}
        for run in self._called(noun):
            names = [unowned(word) for word in run.split() if straight(word) not in self._small]
            if names and own.isdisjoint(names) and not self._wording.is_same_name(tuple(name), tuple(names)):
                return True
        return False

    def only_another_is_called(self, name: Sequence[str], noun: str) -> bool:
        """Whether the text calls another so, and nowhere the one of a name."""
        own = {unowned(word) for word in name}
        return own.isdisjoint(unowned(word) for run in self._called(noun) for word in run.split()) and (
            self.another_is_called(name, noun)
        )

    def _called(self, noun: str) -> Iterator[str]:
        """The names right beside a noun."""
        text, low = self._wording.composed, self._wording.low
        if len(low) != len(text):
            return
        for at in islice(occurrences(noun, low), _MOST_PLACES):
            end = at + len(noun)
            if text[end : end + 1].isalnum() or text[at - 1 : at].isalnum():
                continue
            if found := _AFTER.match(text, end):
                yield found[1]
            if text[end : end + 1] in (",", ")", ".") and (found := _BEFORE.search(text, max(0, at - _NEAR), at)):
                yield found[1]

    def _stand_together(self, name: Sequence[str], noun: str, replaced: Span) -> bool:
        """Whether near before the two stand in one clause, as two do: "Kim met the minister."."""
        names, near = {*map(unowned, name)}, self._wording.near(replaced.start, _SENTENCES).of(self._wording.text)
        if names.isdisjoint(map(unowned, WORD.findall(near))):
            return False
        clauses = [WORD.findall(clause) for clause in _MARK.split(near)]
        return any(
            self._meet(words, place, names)
            for words in clauses
            for place, word in enumerate(words)
            if owner(word) == noun
        )

    def _meet(self, words: Sequence[str], place: int, names: set[str]) -> bool:
        """Whether nothing opens a clause between the noun at a place and a name, which is in no phrase with another."""
        opens = self._lexicon.complementizers | self._lexicon.relatives | self._lexicon.joints | self._lexicon.saying
        inside = self._lexicon.prepositions | self._lexicon.partitives | opens
        for at, word in enumerate(words):
            first, last = min(at, place), max(at, place)
            before = straight(words[at - 1]) if at else ""
            between = {*map(straight, words[first + 1 : last])}
            if word in names and before not in inside and opens.isdisjoint(between) and not self._are_one(between):
                return True
        return False

    def _are_one(self, between: set[str]) -> bool:
        """Whether words between a name and a noun say that the one is the other: "Northstar was then the firm"."""
        return not self._wording.forms.be.isdisjoint(between) and self._lexicon.prepositions.isdisjoint(between)

    def _stands_near(self, name: Sequence[str], replaced: Span) -> bool:
        stretch = set(map(unowned, WORD.findall(self._wording.near(replaced.start, _SENTENCES).of(self._wording.text))))
        return any(unowned(word) in stretch for word in self._wording.proper(name) or name)

    def is_most_named(self, name: Sequence[str], at: int) -> bool:
        """Whether a text has named one more often than any other before a place."""
        before = self._wording.text[max(0, at - _REACH) : at]
        if before.count(name[0]) < _FEWEST:
            return False
        runs = (map(unowned, run.split()) for run in _RUN.findall(before))
        counts = Counter(next((word for word in run if straight(word) not in self._small), "") for run in runs)
        own = {*map(unowned, name), ""}
        return counts[unowned(name[0])] > max((count for word, count in counts.items() if word not in own), default=0)

    @cached_property
    def _small(self) -> frozenset[str]:
        """Words with a capital that are no name."""
        return self._lexicon.grammatical | self._lexicon.calendar | self._lexicon.titles
