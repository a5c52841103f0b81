"""A noun or a pronoun in a bracket for a name or another noun: "[the film]" for "Heron", "[she]" for "the captain"."""

from __future__ import annotations

from functools import cached_property

from factcheck.anchoring.anchor import WordClass
from factcheck.anchoring.brackets.clauses import begins
from factcheck.anchoring.brackets.names import abbreviates, told_as
from factcheck.anchoring.brackets.noun_phrases import STOP, NounPhrases, Phrase
from factcheck.anchoring.brackets.persons import Persons
from factcheck.anchoring.brackets.referents import Referents
from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.remembered import remembered
from factcheck.anchoring.words.genders import Gender, genders_for, looks_plural
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import owner, straight, unowned
from factcheck.text import Sentences, Span

_NEAR = 60  # code points that hold the word beside a bracket
_REACH = 400  # code points of a sentence before a bracket
_SUBJECT = 14  # words that may stand before the verb of a sentence
_FEWEST = 3  # words of a clause before "and" and the second verb
_SENTENCES = 3  # before that of a noun, in which stands what it means
_THING = ("it", "its", "es")


class Renaming:
    """Judges a noun phrase or a pronoun that replaces a noun phrase: it hides nothing, for the reader sees the bracket.

    Args:
        wording: The rules of the words of a bracket, with the source.
    """

    def __init__(self, wording: Wording) -> None:
        self._wording, self._lexicon = wording, wording.lexicon
        self._phrases, self._persons = NounPhrases(wording), Persons(wording)
        self._genders = genders_for(wording.lexicon.language)
        self._referents = Referents(wording, self._persons)
        self._sentences = Sentences(wording.text)

    # ------------------------------------------------------------------------------------------------- what may stand

    def allows(self, inner: str, replaced: Span, *, opens: bool = False) -> bool:
        """Whether words of a bracket, none of them of weight, may stand for a noun phrase of the source.

        Args:
            inner: The words of the bracket.
            replaced: What it stands over.
            opens: Whether it opens the quote, so that more of what it stands for may stand before.
        """
        words = self._phrases.words(inner)
        theirs = self._phrases.replaced(replaced) if words else None
        if theirs is None or (opens and not self._is_whole(replaced)):
            return False
        if self._phrases.is_third(words):
            mine = theirs.determiner in self._wording.determiners.owners
            return not mine and self._agrees(straight(words[0]), theirs)
        ours = self._phrases.named(words, replaced)
        if ours is None or ours.owns != theirs.owns or self._is_predicate(replaced):
            return False
        return self._is_told(ours, theirs, replaced) or self._may_mean(ours, theirs, replaced)

    def subject(self, inner: str, at: int) -> Span | None:
        """The whole subject of a sentence before its verb, for which a pronoun may open a quote.

        Args:
            inner: The words of the bracket.
            at: Where the quote goes on.
        """
        words, start = self._phrases.words(inner), self._sentences.start(at)
        if not words or not self._phrases.is_third(words) or at - start > _REACH:
            return None
        found = list(WORD.finditer(self._wording.text, start, at))
        if not 0 < len(found) <= _SUBJECT or STOP.search(self._wording.text, found[0].start(), at):
            return None
        low, joining = [straight(match[0]) for match in found], self._wording.determiners.joining
        opens = int(low[0] in self._lexicon.determiners)
        others = self._lexicon.prepositions | self._lexicon.adverbs
        if low[0] in others or not (self._clause - joining).isdisjoint(low[opens:]):
            return None
        if self._wording.is_pronoun(found[0][0]) and not opens:
            return None
        inside = self._lexicon.prepositions | self._lexicon.partitives
        ends = next((place for place, word in enumerate(low) if place and word in inside), len(low))
        head = self._phrases.phrase([match[0] for match in found[:ends]], "")
        pronoun, whole = straight(words[0]), Span(found[0].start(), at)
        if not joining.isdisjoint(low[:ends]):
            return None if pronoun in self._genders.single or pronoun in _THING else whole
        return whole if self._agrees(pronoun, head or Phrase((), low[0], low[ends - 1], owns=False)) else None

    def goes_on(self, inner: str, at: int) -> bool:
        """Whether a bracket names the subject of its sentence again, before the second of two verbs: "and | said".

        Args:
            inner: The words of the bracket.
            at: Where the quote goes on.
        """
        wording, lexicon = self._wording, self._lexicon
        before, after = WORD.findall(wording.text, max(0, at - _NEAR), at)[-1:], WORD.match(wording.text, at)
        if not before or straight(before[0]) not in wording.determiners.joining or after is None:
            return False
        if after[0][0].isupper() or straight(after[0]) in lexicon.determiners | lexicon.pronouns | lexicon.prepositions:
            return False
        start = self._sentences.start(at)
        words = WORD.findall(wording.text, start, at) if at - start < _REACH else []
        ours, theirs = (
            [straight(word) for word in wording.contents(each)] for each in (WORD.findall(inner), words[:_SUBJECT])
        )
        end = next((place for place, word in enumerate(theirs) if word in self._clause), len(theirs))
        subject = theirs[: max(end, len(ours))] if len(words) >= _FEWEST else []
        return bool(ours) and any(subject[place : place + len(ours)] == ours for place in range(2))

    def counts_again(self, inner: str, at: int) -> bool:
        """Whether words with a number open the sentence before, where a verb may stand without its subject.

        Args:
            inner: The words of the bracket.
            at: Where the quote goes on, at the start of its sentence.
        """
        wording, words = self._wording, WORD.findall(inner)
        if not wording.determiners.subjectless or wording.weight(inner) != "number":
            return False
        return len(words) > 1 and begins(WORD.findall(wording.text, wording.near(at, 1).start, at), words)

    # ------------------------------------------------------------------------------------------------ what is in doubt

    def doubt(self, inner: str, replaced: Span) -> WordClass | None:
        """What is left open where a noun or pronoun may stand: whom it means."""
        words, theirs = self._phrases.words(inner), self._phrases.replaced(replaced)
        if not words or theirs is None:
            return None
        if self._phrases.is_third(words):
            return "referent" if self._may_mean_another(straight(words[0]), theirs, replaced) else None
        ours = self._phrases.named(words, replaced)
        return None if ours is None or self._is_told(ours, theirs, replaced) else "referent"

    def keeps_name(self, inner: str, replaced: Span) -> bool:
        """Whether a bracket keeps the noun of a name, so that it hides nothing: "[the bill]" for "House Bill 272"."""
        words = self._phrases.words(inner)
        theirs = self._phrases.replaced(replaced) if words else None
        ours = self._phrases.named(words, replaced) if theirs and not theirs.determiner else None
        return ours is not None and theirs is not None and straight(ours.head) in map(owner, theirs.words)

    @remembered
    def _is_told(self, ours: Phrase, theirs: Phrase, replaced: Span) -> bool:
        """Whether the text tells that two are one: beside each other, by a part of the name, or as one stands near."""
        wording, relations, noun = self._wording, self._wording.relations, straight(ours.head)
        low = [owner(word) for word in theirs.words]
        open_only = not self._speaks_against(ours, theirs, replaced)
        if theirs.determiner:
            general = low[-1] in relations.people or noun in relations.people
            return general and open_only and self._stands_near(ours, replaced)
        own, names = wording.determiners.definite, [unowned(word) for word in theirs.words]
        if noun in low or abbreviates([ours.head], names):
            return True
        if any(told_as(wording.composed, name, ours.head, own) for name in wording.proper(names)):
            return True
        if noun in relations.places:
            person = self._persons.gender(theirs.words) is not None or self._referents.is_surname(theirs.words)
            return not person or self._referents.is_place(theirs.words)
        named = self._stands_near(ours, replaced) and self._referents.is_most_named(theirs.words, replaced.start)
        return named and open_only

    def _may_mean(self, ours: Phrase, theirs: Phrase, replaced: Span) -> bool:
        """Whether nothing speaks against it that a noun names what is replaced: a name, or a general noun."""
        if self._speaks_against(ours, theirs, replaced):
            return False
        listed = self._wording.relations
        general = (listed.people, listed.organisations, listed.places, listed.kinds)
        one, other = (any(straight(noun) in group for group in general) for noun in (ours.head, theirs.head))
        return (other and not one) if theirs.determiner else (one or self._stands_near(ours, replaced))

    def _speaks_against(self, ours: Phrase, theirs: Phrase, replaced: Span) -> bool:
        """Whether the two are of another gender or number, or stand to each other, or another is called so."""
        one, other = straight(ours.head), straight(theirs.head)
        told, called = self._gender(ours), self._gender(theirs)
        if told is not None and called is not None and told != called:
            return True
        if self._is_many(ours) != self._is_many(theirs) or self._is_another_kind(one, other):
            return True
        if theirs.determiner:
            return False
        if self._stand_together(ours, theirs, replaced):
            return True
        if one in self._wording.relations.places or self._stands_near(ours, replaced):
            return False
        return self._referents.another_is_called(theirs.words, one)

    def _is_another_kind(self, one: str, other: str) -> bool:
        """Whether two nouns stand to each other as those of a pair, or speak of a person and of what is none."""
        relations = self._wording.relations
        if other in relations.converse(one):
            return True
        things = relations.organisations | relations.places | relations.kinds
        return bool({one, other} & relations.people and {one, other} & things)

    def _stand_together(self, ours: Phrase, theirs: Phrase, replaced: Span) -> bool:
        """Whether a name and a noun stand in one clause near before, as two do: "the minister told Kim"."""
        near, noun = self._wording.near(replaced.start, _SENTENCES).start, owner(ours.head)
        names = {unowned(word) for word in theirs.words}
        for clause in STOP.split(self._wording.text[near : replaced.start]):
            words = WORD.findall(clause)
            if not names.isdisjoint(map(unowned, words)) and noun in map(owner, words):
                return self._wording.forms.be.isdisjoint(map(straight, words))
        return False

    def _stands_near(self, ours: Phrase, replaced: Span) -> bool:
        """Whether a noun stands in its sentence or those right before."""
        near = self._wording.near(replaced.start, _SENTENCES).start
        return straight(ours.head) in map(straight, WORD.findall(self._wording.text, near, replaced.start))

    def _is_whole(self, replaced: Span) -> bool:
        """Whether what is replaced is no part of a longer phrase: "the wife of [the mayor]" is not the mayor."""
        start = max(self._sentences.start(replaced.start), replaced.start - _NEAR)
        before = self._wording.text[start : replaced.start].rstrip()
        words = WORD.findall(before)
        if words and straight(words[-1]) in self._phrases.known:
            before = before[: -len(words.pop())].rstrip()
        if not words or not before.endswith(words[-1]):
            return True
        return straight(words[-1]) in self._clause - self._wording.determiners.joining - self._lexicon.prepositions

    def _is_predicate(self, replaced: Span) -> bool:
        """Whether what is replaced says what somebody is: "he was the [thief]"."""
        before = WORD.findall(self._wording.text, max(0, replaced.start - _NEAR), replaced.start)[-2:]
        return any(straight(word) in self._wording.forms.be or straight(word).endswith("'s") for word in before)

    # -------------------------------------------------------------------------------------------------- what agrees

    def _agrees(self, pronoun: str, phrase: Phrase) -> bool:
        """Whether a pronoun may mean what is replaced, by gender, number and owner."""
        own = pronoun in self._wording.determiners.owners or pronoun in ("hers", "theirs")
        if phrase.owns != own or phrase.determiner in self._genders.clashing.get(pronoun, ()):
            return False
        if self._is_many(phrase):
            return pronoun not in self._genders.single and pronoun not in _THING
        meant, told = self._genders.meant(pronoun), self._gender(phrase)
        return meant is None or told is None or meant == told

    def _is_many(self, phrase: Phrase) -> bool:
        if phrase.determiner in self._genders.several:
            return True
        return self._lexicon.language == "en" and phrase.head.islower() and looks_plural(phrase.head)

    def _gender(self, phrase: Phrase) -> Gender | None:
        told = self._genders.of(phrase.head, phrase.determiner) if phrase.determiner else None
        return told or (self._persons.gender(phrase.words) if phrase.words else None)

    def _may_mean_another(self, pronoun: str, phrase: Phrase, replaced: Span) -> bool:
        """Whether a pronoun of its gender stands right before, and who is replaced was not named till then."""
        meant = self._genders.meant(pronoun)
        if meant is None or phrase.determiner in self._phrases.known:
            return False
        text, start = self._wording.text, self._wording.near(replaced.start, _SENTENCES).start
        if phrase.words and phrase.words[-1] in text[: replaced.start]:
            return False
        return any(self._genders.meant(straight(word)) == meant for word in WORD.findall(text, start, replaced.start))

    @cached_property
    def _clause(self) -> frozenset[str]:
        lexicon = self._lexicon
        return lexicon.verbal | lexicon.saying | lexicon.stops | lexicon.complementizers | lexicon.relatives
