"""What a bracket says that the source does not bear out: words of no source, a name for a noun, an owner."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise, product

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.brackets.antecedents import Antecedents
from factcheck.anchoring.brackets.explaining import PLAIN, is_form, points, tells_adverb
from factcheck.anchoring.brackets.paragraphs import Paragraphs
from factcheck.anchoring.brackets.persons import Persons
from factcheck.anchoring.brackets.pronoun_phrases import means_last, means_several
from factcheck.anchoring.brackets.referents import Referents
from factcheck.anchoring.brackets.renaming import Renaming
from factcheck.anchoring.brackets.speakers import Speakers
from factcheck.anchoring.brackets.subjects import Subjects
from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.finding.literal import occurrences
from factcheck.anchoring.words.genders import genders_for, looks_plural
from factcheck.anchoring.words.hidden_words import cut_edge
from factcheck.anchoring.words.inflection import is_genitive
from factcheck.anchoring.words.moods import unshifts
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import owner, straight, unowned
from factcheck.text import Span

_ALIKE = 3  # letters with which two forms of a word begin
_IT = frozenset({"it"})
_SEVERAL = frozenset("men women children people police staff".split())
_NOUN = 2  # words of a noun with its determiner
_NAME = 4  # letters of a name that others are derived from: "Russian" of "Russia"
_INFINITIVES = frozenset({"haben", "sein", "werden"})
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w-]+"
_CLOSE = 800  # code points before a bracket in which its words stand
_SENTENCES = 3  # before that of a bracket, in which stands whose something is
_NEAR = 60  # code points that hold the word beside a bracket


class Doubts:
    """Finds what cannot be judged in brackets that may stand.

    Args:
        wording: The rules of the words of a bracket, with the source.
    """

    def __init__(self, wording: Wording) -> None:
        self.wording, self._lexicon, self._forms = wording, wording.lexicon, wording.forms
        self._persons, self._speakers, self._antecedents = Persons(wording), Speakers(wording), Antecedents(wording)
        self._referents, self._subjects = Referents(wording, self._persons), Subjects(wording, self._persons)
        self._paragraphs, self.renaming = Paragraphs(wording, self._persons, self._referents), Renaming(wording)

    def of(self, inner: str, replaced: Span) -> Iterator[Edge]:
        """The words under a bracket, or beside it, of which it says what the source does not bear out.

        Args:
            inner: The words of the bracket.
            replaced: What it stands over; empty where it is put in.
        """
        text = self.wording.text
        last, several = means_last(replaced.of(text)), means_several(replaced.of(text), self._lexicon.language)
        if (last and self._another_is_last(inner, replaced.start)) or (several and self._names_one(inner)):
            yield replace(cut_edge(text, "subject", self._shown(replaced)), flag="gap")
            return
        inner, stretch = self.wording.told_plainly(inner, replaced.of(text).strip())
        old = WORD.findall(stretch)
        before = WORD.findall(text, max(0, replaced.start - _NEAR), replaced.start)
        kind = self._kind(inner, old, before[-1] if before else "", replaced) or self._settled(inner, old)
        if kind is not None:
            yield replace(cut_edge(text, kind, self._shown(replaced)), flag="gap")

    def _names_one(self, inner: str) -> bool:
        """Whether a bracket is one name, or in English a noun that does not end as one of many does."""
        words, own = WORD.findall(inner), self.wording.determiners
        if not own.joining.isdisjoint(map(straight, words)):
            return False
        if straight(words[0]) not in self._lexicon.determiners:
            return self.wording.is_name(words)
        irregular = words[-1] in _SEVERAL or not words[-1].islower()
        return self._lexicon.language == "en" and not looks_plural(words[-1]) and not irregular

    def _another_is_last(self, inner: str, at: int) -> bool:
        """Whether another stands right behind the last words of a bracket, joined to them: "the owners and tenants"."""
        wording = self.wording
        near = straight(wording.text[wording.near(at, _SENTENCES).start : at])
        noun = owner(WORD.findall(inner)[-1])
        *_, after = ["", *re.findall(rf"(?<!\w){re.escape(noun)}(?!\w)(?:\s+({WORD.pattern}))?", near)]
        return after in wording.determiners.joining

    def governed(self, replaced: Span) -> Iterator[Edge]:
        """The modal verb after what ends a German clause: "bestohlen [hat]" for "bestohlen haben soll"."""
        text = self.wording.text
        after = WORD.search(text, replaced.end, replaced.end + _NEAR)
        if not self._forms.capital_nouns or after is None or text[replaced.end : after.start()].strip():
            return
        told = WORD.findall(text, *replaced)
        if told and straight(told[-1]) in _INFINITIVES and straight(after[0]) in self._lexicon.modals:
            yield replace(cut_edge(text, "hedge", Span(*after.span())), flag="gap")

    def explaining(self, inner: str, at: int) -> Iterator[Edge]:
        """What an explaining bracket leaves in doubt: whom it names for a known noun; else where its words stand.

        Args:
            inner: The words of the bracket.
            at: Where they are put in.
        """
        words, text = WORD.findall(inner), self.wording.text
        ours, before = self.wording.contents(words), list(WORD.finditer(text, max(0, at - _NEAR), at))
        named = self.wording.names(ours) and not (self._forms.capital_nouns and len(ours) < len(words))
        if points(self.wording, words, at):
            noun = Span(*before[-1].span())
            if self._is_owner_of(words, before):
                if not self._referents.is_last_named(ours, at):
                    yield replace(cut_edge(text, "referent", noun), flag="gap")
            elif named and self._means_another(ours, before[-1][0], noun):
                yield replace(cut_edge(text, "subject", noun), flag="gap")
            return
        told = list(filter(self.wording.says, words))
        near = reversed(list(WORD.finditer(text, max(0, at - _CLOSE), at)))
        place = next((match for match in near if any(self.wording.akin(word, match[0]) for word in told)), None)
        shown = Span(*place.span()) if place else self._shown(Span(at, at))
        doubt: WordClass = "subject" if named and not self._referents.may_tell_which(ours, at) else "referent"
        yield replace(cut_edge(text, doubt, shown), flag="gap")

    def _means_another(self, name: Sequence[str], noun: str, at: Span) -> bool:
        """Whether something speaks against a name after a noun; after an article alone, none is there."""
        return straight(noun) not in self._lexicon.determiners and self._referents.means_another(name, noun, at)

    def _is_owner_of(self, words: Sequence[str], before: Sequence[re.Match[str]]) -> bool:
        """Whether words are the name of whose the noun before them is: "her husband [of Ms Kim]"."""
        own, first = self.wording.determiners, self.wording.parted(words[0])
        if self._forms.capital_nouns:
            return False  # where every noun has a capital, nobody can be told to be named
        theirs = len(before) > 1 and straight(before[-2][0]) in own.owners
        name = self.wording.contents([*first[1:], *words[1:]])
        return theirs and straight(first[0]) in own.belonging and self.wording.is_name(name)

    def _kind(self, inner: str, old: Sequence[str], beside: str, replaced: Span) -> WordClass | None:
        wording, lexicon = self.wording, self._lexicon
        new = WORD.findall(inner)
        near = [beside] if beside and self._stands_beside(beside, replaced.start) else []
        ours, theirs = wording.contents(new), wording.contents(old)
        brought = [word for word in ours if not any(self._tells_again(word, other) for other in theirs)]
        lost = [word for word in theirs if not any(self._tells_again(other, word) for other in ours)]
        if wording.abbreviates(ours, theirs) or tells_adverb(wording, inner, replaced):
            return None
        if brought and lost and not wording.replaces(new, old) and self.renaming.allows(inner, replaced):
            return self.renaming.doubt(inner, replaced)
        if self._brings_strangers(inner, brought, theirs, lost if old else [beside]):
            return "subject"
        points_back = wording.tells_kind(brought, lost) or self._names_noun(new, old, brought)
        if points_back and (doubt := self._referents.doubt(ours, old, replaced)):
            return doubt
        another = (
            self._persons.is_another(new, old, replaced)
            or self._speakers.is_another(new, old, replaced.start)
            or (points_back and self._speakers.calls_himself(new, old, replaced.start))
            or self._subjects.is_another(new, old, replaced.start)
            or (straight(beside) not in lexicon.determiners and self._gives_subject(brought, old, replaced.start))
            or (not old and self._subjects.is_second(new, replaced.end))
            or self._gives_surname(ours if old else [*near, *ours], [*theirs, *near], brought)
            or (self._gives_owner(new, old, lost, replaced) and not self._is_owned(new, replaced))
        )
        if another:
            return "subject"
        doubtful = (
            self._is_named_later(new, old, replaced.start)
            or self._antecedents.is_far(new, old, replaced.start)
            or self._subjects.is_unknown(new, old, replaced.start)
            or self._subjects.is_far(new, old, replaced.start)
            or self._speakers.may_speak(new, old, replaced.start)
            or self._paragraphs.speak_of_another(new, old, replaced.start)
        )
        return "referent" if doubtful else None

    def _stands_beside(self, word: str, at: int) -> bool:
        """Whether a word stands in the same sentence right before an offset."""
        return self.wording.text[max(0, at - _NEAR) : at].rstrip().endswith(word)

    def _tells_again(self, new: str, old: str) -> bool:
        """Whether a word is a form of another, or what reported speech shifted: *saisira* of *saisirait*."""
        language = self._lexicon.language
        return self.wording.akin(new, old) or unshifts(straight(new), straight(old), language)

    def _settled(self, inner: str, old: Sequence[str]) -> WordClass | None:
        """The class of a verb that was told as possible and is told as a fact: "[can]" for "could"."""
        language, lexicon, theirs = self._lexicon.language, self._lexicon, [*map(straight, old)]
        pairs = list(product(map(straight, WORD.findall(inner)), theirs))
        denied = any(lexicon.class_of(word) == "negation" for word in theirs)
        maybe = any(
            unshifts(new, was, language) and lexicon.class_of(was) == "hedge" != lexicon.class_of(new)
            for new, was in pairs
            if was not in lexicon.backshifted
        )
        return "hedge" if maybe and not denied else None

    def _is_named_later(self, new: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether a noun for *he*, *she* or *it* stands in the text, and nowhere before."""
        pronoun = straight(old[0]) if len(old) == 1 else ""
        if len(new) != _NOUN or not (pronoun in _IT or genders_for(self._lexicon.language).meant(pronoun) is not None):
            return False
        noun = straight(new[1])
        if pronoun in _IT and self._antecedents.is_general(noun):
            return False  # what it means may have been named: "[the company]"
        known = straight(new[0]) in self.wording.determiners.definite
        compound = r"\w*" if self._forms.capital_nouns else ""  # "Verkehrsminister"
        word = re.compile(rf"(?<!\w){compound}{re.escape(noun)}", re.IGNORECASE)
        text = self.wording.text
        return known and word.search(text, at) is not None and word.search(text, 0, at) is None

    def _brings_strangers(self, inner: str, brought: Sequence[str], theirs: Sequence[str], lost: Sequence[str]) -> bool:
        """Whether words of no source name somebody, or do more than point to whom the words replaced mean."""
        new = WORD.findall(inner)
        told = [word for word in brought if self.wording.says(word) and not self._persons.is_courtesy(word, brought)]
        if all(map(self._is_of_text, told)) or (lost and self._spells_out(new, lost[0])):
            return False
        names = [word for word in new if self._is_name(word, inner)]
        several = len(told) > 1 or (names and self._lexicon.language == "en")
        strangers = bool(names and several) and not any(map(self._is_name_of_text, names))
        return strangers or len(told) > 1 or not self._only_points(new, theirs, lost)

    def _spells_out(self, new: Sequence[str], acronym: str) -> bool:
        """Whether words have the first letters of what they stand beside: "the ECB [European Central Bank]"."""
        acronym = re.split("['’]", acronym)[-1]
        words = [word for word in self.wording.contents(new) if self.wording.says(word)]
        initials = "".join(word[0] for word in words).upper()
        return len(words) > 1 and acronym.isupper() and initials == acronym

    def _only_points(self, new: Sequence[str], theirs: Sequence[str], lost: Sequence[str]) -> bool:
        """Whether a noun with its determiner stands for a pronoun, or beside one: "it [the council]"."""
        opens = straight(new[0]) in self._lexicon.determiners or (
            self._lexicon.elides and straight(new[0]).startswith(("l'", "d'"))
        )
        pointing = self._lexicon.pointing | self._lexicon.verbal
        if not theirs and lost and straight(lost[0]) in self._lexicon.pronouns & self._lexicon.determiners:
            return True  # "those [sanctions]"
        if not theirs and any(straight(word) in group for group in self._forms.speakers for word in lost):
            return False  # "we [the liars]"
        if any(straight(word) in self._forms.anyone for word in theirs):
            return False  # "[the firemen] prefer" for "on préfère"
        return opens and bool(lost or not theirs) and all(straight(word) in pointing for word in lost)

    def _is_name(self, word: str, inner: str) -> bool:
        """Whether a word has a capital that the start of the bracket does not give it."""
        common = self._lexicon.pointing | self._lexicon.stops
        return word[0].isupper() and not inner.startswith(word) and straight(word) not in common

    def _is_of_text(self, word: str) -> bool:
        """Whether the text has a word, or a form of it."""
        low = owner(word)
        alike = set(_beginning_with(low[:_ALIKE], self.wording.low))
        if low in alike or self._is_name_of_text(word):
            return True
        if any(self.wording.akin(low, other) for other in alike):
            return True
        if not (self._forms.capital_nouns and word[0].isupper()):
            return False
        begun = {word[:_ALIKE], word[:_ALIKE].translate(PLAIN)}
        near = (other for letters in begun for other in _beginning_with(letters, self.wording.composed))
        return any(is_form(self.wording, word, other) for other in near)

    def _is_name_of_text(self, word: str) -> bool:
        """Whether the text has a name, or one that is derived from it: "Russian" of "Russia"."""
        if not word[0].isupper():
            return False
        name = unowned(word)
        begun = name[:-1] if len(name) > _NAME else name
        return any(begun != name or unowned(other) == name for other in _beginning_with(begun, self.wording.composed))

    def _names_noun(self, new: Sequence[str], old: Sequence[str], brought: Sequence[str]) -> bool:
        """Whether a name replaces a noun that the text puts beside it nowhere."""
        if not old or self.wording.replaces(new, old, named=False) or not self.wording.names(brought):
            return False
        nouns = [owner(word) for word in self.wording.contents(old) if not self.wording.is_pronoun(word)]
        names = [owner(word) for word in brought]
        if not any(map(self.wording.says, nouns)):
            return False
        if any(self.wording.tells(re.escape(name), noun) for name in names for noun in nouns):
            return False
        if self.wording.is_same_name(tuple(brought), tuple(self.wording.contents(old))):
            return False
        roles = [noun for noun in nouns if noun in self._forms.roles and noun.capitalize() in map(unowned, old)]
        return not roles or any(self.wording.tells(self._any_name, noun.capitalize()) for noun in roles)

    def _gives_surname(self, new: Sequence[str], kept: Sequence[str], brought: Sequence[str]) -> bool:
        """Whether a surname is put behind a name which the text has behind others alone."""
        if self._forms.capital_nouns or not self.wording.proper(brought):
            return False
        return any(
            name in brought and first in kept and self._is_of_another(name, first) for first, name in pairwise(new)
        )

    def _is_of_another(self, surname: str, first: str) -> bool:
        """Whether the text has a surname behind other names, and never with this one."""
        wording, name = self.wording, unowned(surname)
        if first == name or not (wording.is_name([name]) and wording.proper([first])):
            return False
        before = re.findall(rf"(?<![\w.-])({_CAPITAL}) {re.escape(name)}(?!\w)", wording.composed)
        named = {word for word in before if wording.says(word) and straight(word) not in self._lexicon.titles}
        return bool(named) and first not in named and not wording.stands(f"{name}, {first}")

    def _gives_subject(self, brought: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether a participle is told of one whom its sentence does not name before it."""
        names = self.wording.proper(brought)
        if not names or len(old) != 1 or not straight(old[0]).endswith(self._lexicon.participle_endings or ("\0",)):
            return False
        before = set(map(unowned, WORD.findall(self.wording.text, self.wording.near(at, 0).start, at)))
        return not any(unowned(name) in before for name in names)

    def _gives_owner(self, new: Sequence[str], old: Sequence[str], lost: Sequence[str], replaced: Span) -> bool:
        """Whether what had no owner is told to be somebody's, which the text does not say."""
        if lost or not old:
            return False
        text, after = self.wording.text, self._after(replaced.end)
        lead = WORD.findall(text, max(0, replaced.start - _NEAR), replaced.start)
        if is_genitive(new[-1], old[-1], lead, self._lexicon):
            return False
        owners = [(word, then) for word, then in pairwise([*new, after]) if self._owns(word, then)]
        before = {owner(word) for word in old}
        return any(owner(word) not in before and not self.wording.stands(f"{word} {then}") for word, then in owners)

    def _is_owned(self, new: Sequence[str], replaced: Span) -> bool:
        """Whether a bracket says whose something is that was said to be theirs, in words that stand near before."""
        wording = self.wording
        before = WORD.findall(wording.text, max(0, replaced.start - _NEAR), replaced.start)[-1:]
        theirs = any(straight(word) in wording.determiners.owners for word in before)
        if not theirs or any(straight(word) in group for word in before for group in self._forms.speakers):
            return False
        near = set(
            map(owner, WORD.findall(wording.text, wording.near(replaced.start, _SENTENCES).start, replaced.start))
        )
        return all(owner(word) in near for word in new[:-1] if wording.says(word))

    def _owns(self, word: str, then: str) -> bool:
        """Whether a word has the ending of an owner; in German, where it stands right before what is owned."""
        if self._forms.capital_nouns:
            named = word[0].isupper() and straight(word) not in self._lexicon.determiners
            return named and word.endswith("s") and then[:1].isupper()
        return straight(word).endswith("'s")

    def _after(self, at: int) -> str:
        found = WORD.search(self.wording.text, at, at + _NEAR)
        return found[0] if found else ""

    def _shown(self, replaced: Span) -> Span:
        """The words replaced, or the word beside which others were put."""
        text = self.wording.text
        bare = list(WORD.finditer(text, *replaced))
        if bare:
            return Span(bare[0].start(), bare[-1].end())
        before = list(WORD.finditer(text, max(0, replaced.start - _NEAR), replaced.start))
        found = before[-1] if before else WORD.search(text, replaced.end)
        return Span(*found.span()) if found else replaced

    @cached_property
    def _any_name(self) -> str:
        articles = "|".join(re.escape(word.capitalize()) for word in sorted(self._lexicon.determiners))
        return rf"(?!(?:{articles})\b)[A-Z][a-z]+"


def _beginning_with(letters: str, text: str) -> Iterator[str]:
    """The words of a text that begin with some letters; of two that an apostrophe joins, each by itself too."""
    for at in occurrences(letters, text):
        if at and (text[at - 1].isalnum() or text[at - 1] == "-"):
            continue
        word = WORD.match(text, at)
        if word is not None:
            yield word[0]
            yield word[0].partition("'")[0]
