"""What is told from a language's word lists, each thing once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from factcheck.anchoring.anchor import WordClass
from factcheck.anchoring.lexicon.lists import CLASSES, Lists
from factcheck.anchoring.lexicon.phrases import ANY, Phrases


class Lexicon(Lists):
    """The lists of a language, and what follows from them."""

    @cached_property
    def classed(self) -> Phrases[WordClass]:
        """The words and phrases of each class, the weightiest class first."""
        return Phrases({kind: self._entries(kind) for kind in CLASSES})

    @cached_property
    def idiomatic(self) -> Phrases[str]:
        """The idioms."""
        return Phrases({"idiom": self._entries("idioms")})

    @cached_property
    def attribution_pattern(self) -> re.Pattern[str]:
        """Matches an attribution at the start of a sentence; the group ``phrase`` holds it."""
        return _opening(self.attributions)

    @cached_property
    def counterfactual_pattern(self) -> re.Pattern[str]:
        """Matches the opening of a counterfactual or conditional clause; the group ``phrase`` holds it."""
        opening = self.counterfactual | self.open_conditions | self.waiting
        elided = {f"{entry[:-1]}'" for entry in opening if self.elides and entry.endswith(" de")}
        return _opening(opening | elided, self.stops | self.joints)

    @cached_property
    def infinitive_pattern(self) -> re.Pattern[str]:
        """Matches an infinitive with one of the :attr:`infinitive` before its verb or in it, before any mark."""
        signs = "|".join(self.infinitive) or "(?!)"
        return re.compile(rf"[^.,;:!?()]*?\b(?:(?:{signs}) [^\W\d_A-Z]+|[^\W\d_A-Z]{{2,}}(?:{signs})[^\W\d_A-Z]+)n\b")

    @cached_property
    def following(self) -> dict[str, WordClass]:
        """:attr:`after`, its phrases as they stand in text joined by single spaces."""
        return {form: kind for phrase, kind in self.after.items() for form in self._forms(phrase)}

    @cached_property
    def following_at_once(self) -> dict[str, WordClass]:
        """:attr:`at_once` likewise."""
        return {form: kind for phrase, kind in self.at_once.items() for form in self._forms(phrase)}

    @cached_property
    def breaking_off(self) -> dict[str, WordClass]:
        """:attr:`breaking` likewise."""
        return {form: kind for phrase, kind in self.breaking.items() for form in self._forms(phrase)}

    @cached_property
    def contraries(self) -> dict[str, WordClass]:
        """:attr:`contrary` likewise, and :attr:`unproved` as hedges."""
        unproved: dict[str, WordClass] = dict.fromkeys(self._entries("unproved"), "hedge")
        return unproved | dict.fromkeys(self._entries("contrary"), "negation")

    @cached_property
    def hedging_idioms(self) -> frozenset[str]:
        """Idioms that deny nothing, and hedge ("sans doute")."""
        return self.idioms & self.hedge

    @cached_property
    def contrasting(self) -> frozenset[str]:
        """Words that open a clause set against the one before it."""
        return self.adversatives | self.concessions | self.turning

    @cached_property
    def contrary_openers(self) -> Mapping[str, tuple[str, ...]]:
        """The first words of :attr:`contraries`, each with the phrases that begin with it, the longest first."""
        found: dict[str, tuple[str, ...]] = {}
        for phrase in sorted(self.contraries, key=len, reverse=True):
            first = phrase.partition(" ")[0]
            found[first] = (*found.get(first, ()), phrase)
        return found

    @cached_property
    def scoped(self) -> frozenset[str]:
        """:attr:`scopes` as they stand in text joined by single spaces."""
        return self._entries("scopes")

    @cached_property
    def rated(self) -> frozenset[str]:
        """:attr:`rates` likewise."""
        return self._entries("rates")

    @cached_property
    def rounded(self) -> dict[str, WordClass]:
        """:attr:`rounding` likewise."""
        return {self._parted(phrase): kind for phrase, kind in self.rounding.items()}

    @cached_property
    def followers(self) -> Mapping[str, frozenset[str]]:
        """The words that, next after a cut, may bear on the quote; see :attr:`Phrases.openers`."""
        alone = self.restrictive | self.owning_relatives | self.exceptions
        alone |= self.magnitudes | self.occasions | self.purposes
        ranges = {f"{joint} {number}" for joint in self.ratios for number in self.cardinals}
        supposed = {f"{verb} {who}" for verb in self.inverted for who in self.actors}
        supposed |= {f"{verb} {who}" for verb in self.inverted - self.modals for who in self.determiners}
        supposed = set() if self.parts_clauses else supposed
        listed = (self.following, self.following_at_once, self.scoped, self.rated, ranges, supposed)
        return Phrases({"follows": alone.union(*listed)}).openers

    @cached_property
    def following_first(self) -> frozenset[str]:
        """The first words of :attr:`following` and :attr:`following_at_once`."""
        return _first_words((*self.following, *self.following_at_once))

    @cached_property
    def completing(self) -> frozenset[str]:
        """Words that, right after a cut, may complete the last words of the quote."""
        return _first_words(self.rated) | self.ratios | self.exceptions | self.negation | self.magnitudes

    @cached_property
    def scoped_first(self) -> frozenset[str]:
        """The first words of :attr:`scoped`."""
        return _first_words(self.scoped)

    @cached_property
    def restricting(self) -> frozenset[str]:
        """Words that may open a restrictive clause."""
        return self.restrictive | self.owning_relatives

    @cached_property
    def further(self) -> frozenset[str]:
        """Words behind a cut that may bear on the quote though others stand between."""
        return self.telling | self.late_words.keys()

    @cached_property
    def followers_last(self) -> frozenset[str]:
        """The last words of :attr:`following`."""
        return frozenset(phrase.rpartition(" ")[2] for phrase in self.following)

    @cached_property
    def few(self) -> frozenset[str]:
        """The first words of the ``subjects`` that say of how few something holds ("few", "hardly any")."""
        return frozenset(phrase.partition(" ")[0] for phrase in self.subjects if self.class_of(phrase) != "limit")

    @cached_property
    def weighty(self) -> frozenset[str]:
        """The words and phrases that bind a stop after them."""
        return frozenset[str]().union(*map(self._entries, ("limit", "negation", "condition", "hedge", "idioms")))

    @cached_property
    def closers(self) -> frozenset[str]:
        """The last words of the phrases that bind a stop, or end right before it."""
        return frozenset(phrase.rpartition(" ")[2] for phrase in self.weighty if " " in phrase)

    @cached_property
    def open_before(self) -> Mapping[str, frozenset[str]]:
        """The last words of phrases with an open place, each with the first words of those ("too narrow | to")."""
        return _open(entry for kind in CLASSES for entry in getattr(self, kind) if ANY in entry)

    @cached_property
    def completed_by(self) -> frozenset[str]:
        """The prepositions and auxiliaries that a phrase may end with in the quote ("accused | of")."""
        last = {entry.rpartition(" ")[2] for kind in CLASSES for entry in self._entries(kind) if " " in entry}
        return (self.prepositions | self.partitives | self.auxiliaries) & last - self.governing

    @cached_property
    def open_ranges(self) -> Mapping[str, frozenset[str]]:
        """The last words of :attr:`ranges`, each with the first words of those."""
        return _open(self.ranges)

    @cached_property
    def cardinals(self) -> frozenset[str]:
        """Number words that are nothing else: "one" is a pronoun too."""
        return self.number - self.pronouns - self.determiners

    @cached_property
    def before_amounts(self) -> frozenset[str]:
        """Words right before a cut that may make a number approximate, or narrow a noun."""
        if not self.shares:
            return frozenset()
        rounding = {phrase.rpartition(" ")[2] for phrase in self.rounded}
        return self.narrowing | self.scarce | self.shares | self.partitives | self.determiners | rounding

    @cached_property
    def before_numbers(self) -> frozenset[str]:
        """Words right before a cut that may belong to the number which the quote opens with; figures may too."""
        counting = {word for word, kind in self._classes.items() if kind in ("number", "quantifier")}
        return self.ratios | self.determiners | self.labels | self.open_ranges.keys() | counting

    @cached_property
    def late_first(self) -> frozenset[str]:
        """The first words of :attr:`late`."""
        return _first_words(self.late)

    @cached_property
    def occasional(self) -> frozenset[str]:
        """The first words of :attr:`occasions`."""
        return _first_words(self.occasions)

    @cached_property
    def late_words(self) -> Mapping[str, frozenset[str]]:
        """The last words of :attr:`late` and :attr:`pairs`, each with the words before it: "" where none must be."""
        found: dict[str, set[str]] = {word: {""} for word in self.open_pairs.keys() | self.bare_conditions}
        for entry in self.late:
            *_, before, last = ("", *entry.removesuffix(f" {ANY}").split(" "))
            found.setdefault(last, set()).add("" if before == ANY else before)
        return {last: frozenset(before) for last, before in found.items()}

    @cached_property
    def bare_conditions(self) -> frozenset[str]:
        """Words that open a condition and nothing else, with no comma before it ("unless")."""
        alone = self.condition & self.stops - self.complementizers
        return frozenset(word for word in alone if not (self.parts_clauses or word.endswith(self.past_endings)))

    @cached_property
    def late_pattern(self) -> re.Pattern[str]:
        """Matches one of the :attr:`late_words` where a clause may end with it, or a few words behind it."""
        free = {entry.split()[-2] for entry in self.late if entry.endswith(f" {ANY}")}
        free |= self.turning | self.bare_conditions
        listed, opened = ("|".join(map(re.escape, sorted(words))) or "(?!)" for words in (self.late_words, free))
        return re.compile(rf"\b(?:(?:{listed})(?=[\"'”’»«)]*(?:[.,;:!?…)–—]|\s*\Z))|(?:{opened})\b)")

    @cached_property
    def unsaying(self) -> frozenset[str]:
        """Words one of which stands behind a comma in what takes back or limits what stands before it."""
        return self.denial | self.heralds

    @cached_property
    def undoers(self) -> Phrases[str]:
        """What undoes, clears, puts off or binds a statement from behind its comma."""
        kinds = {"clears": "clearing", "undoes": "undoing", "relents": "relenting", "binds": "binding"}
        kinds |= {"proves": "proved", "never": "never"}
        return Phrases({kind: self._entries(name) for kind, name in kinds.items()})

    @cached_property
    def undone_openers(self) -> frozenset[str]:
        """Words that open a clause on the thing before them with no comma between ("a motion that it dropped")."""
        return frozenset() if self.parts_clauses else self.taking_up | (self.restrictive & self.complementizers)

    @cached_property
    def turning_points(self) -> frozenset[str]:
        """Of :attr:`afterwards`, the words that tell of later by themselves ("later", "finally")."""
        alone = self.afterwards & (self.resuming | self.later | self.adverbs) - self.quantifier
        return alone | {word for word in self.afterwards if word.endswith(self.adverb_endings or ("\0",))}

    @cached_property
    def foretelling(self) -> frozenset[str]:
        """Verbs of what is announced, meant or yet to come."""
        return self.announcing | self.intending | self.saying | self.modals

    @cached_property
    def leading(self) -> frozenset[str]:
        """Words before a verb whose subject is that of the clause before ("but later")."""
        joining = self.joints | self.contrasting | self.resuming | self.sentence_adverbs | self.afterwards
        when = self.adverbs | self.calendar | self.later | self.brief | self.number
        return (joining | when | self.auxiliaries | self.pronouns) - self.relatives - self.demonstratives

    @cached_property
    def sayable(self) -> frozenset[str]:
        """Verbs of saying, in the infinitive too."""
        return self.saying | {entry.rpartition(" ")[2] for entry in self.asserting}

    @cached_property
    def telling(self) -> frozenset[str]:
        """Verbs behind a comma that tell who said what stands before it, or that it was a joke."""
        return self.saying | self.jests

    @cached_property
    def heralds(self) -> frozenset[str]:
        """Words one of which tells that what stands behind a comma may limit or take back what stands before it."""
        occasions = self.occasions | self.permitting
        return occasions | self.conceding | _first_words(self.ranks) | self.inverted | self.retractions | self.purposes

    @cached_property
    def behind(self) -> frozenset[str]:
        """Words one of which stands in all that limits a statement from behind or takes it back."""
        return self.heralds | self.denial | frozenset(self.late_words)

    @cached_property
    def inverted(self) -> frozenset[str]:
        """Verbs that open a conditional clause behind a comma ("should they ask", "rechnet man")."""
        verbs = self.verbal | self.hedge if self.parts_clauses else self.auxiliaries
        return (self.counterfactual & verbs) | {
            phrase.partition(" ")[0] for phrase in self.counterfactual if self.parts_clauses and phrase.endswith(" man")
        }

    @cached_property
    def open_pairs(self) -> Mapping[str, frozenset[str]]:
        """The last words of :attr:`pairs`, each with the first words."""
        return _open(self.pairs)

    @cached_property
    def late_openers(self) -> frozenset[str]:
        """The stops of :attr:`late`."""
        return frozenset(phrase.split()[0] for phrase in self.late if f" {ANY} " in phrase)

    @cached_property
    def over_comma(self) -> frozenset[str]:
        """The words that turn round or narrow what stands before a comma right before them."""
        return self.late_openers | self.turning

    @cached_property
    def turning(self) -> frozenset[str]:
        """The last words of :attr:`pairs` that turn a clause round from where they stand, and need not end one."""
        return (self.stops | self.joints | self.sentence_adverbs) & self.open_pairs.keys()

    @cached_property
    def subject_pattern(self) -> re.Pattern[str]:
        """Matches what one of :attr:`subjects` opens with where a sentence or clause may begin."""
        words, joints = ("|".join(map(re.escape, sorted(each))) for each in (self.subject_openers, self.joints))
        begins = rf"[.!?…‽。！？｡؟।॥:\r\n\"“«„][\W\d_¹²³⁰-⁹]{{0,8}}|, (?:{joints}) "
        return re.compile(rf"(?:{begins})(?:(?:{joints}) )?(?:{words})\b")

    @cached_property
    def subject_openers(self) -> frozenset[str]:
        """The first words of :attr:`subjects`."""
        return _first_words(self.subjects)

    @cached_property
    def predicating(self) -> frozenset[str]:
        """Verbs that may open what is said of the subject before a cut."""
        return self.verbal | self.saying | self.opening_verbs

    @cached_property
    def proposing(self) -> frozenset[str]:
        """Words before a quote that may name or open a proposition."""
        return self.complementizers | self.claims | self.whereby_ends

    @cached_property
    def verbal(self) -> frozenset[str]:
        """Words one of which stands before what is said of a subject."""
        return self.auxiliaries | self.modals

    @cached_property
    def whether(self) -> frozenset[str]:
        """Conditions that leave open which of two holds: "whether in May or in June"."""
        return self.condition & self.complementizers - self.open_conditions

    @cached_property
    def waiting(self) -> frozenset[str]:
        """Phrases that open a clause on what may be yet to come."""
        return self.occasions.union(self.awaiting)

    @cached_property
    def content_openers(self) -> frozenset[str]:
        """Words that open a clause on what is said, and make nothing depend on it."""
        return self.complementizers - self.condition

    @cached_property
    def alternatives(self) -> frozenset[str]:
        """Words that join two things both of which a negation before them denies ("or")."""
        return self.ratios & self.joints

    @cached_property
    def articles(self) -> frozenset[str]:
        """Determiners that never stand alone: *the*, not *this*."""
        return self.determiners - self.pronouns

    @cached_property
    def pointing(self) -> frozenset[str]:
        """What opens a noun phrase, or stands for one."""
        return self.determiners | self.pronouns

    @cached_property
    def nameless(self) -> frozenset[str]:
        """What is no name, even with a capital."""
        return self.pointing | self.calendar

    @cached_property
    def grammatical(self) -> frozenset[str]:
        """What says nothing of its own, but how other words hang together."""
        return self.pointing | self.verbal | self.stops | self.prepositions | self.partitives | self.governing

    @cached_property
    def third_persons(self) -> frozenset[str]:
        """Pronouns for those of whom somebody tells, as subject."""
        return (self.actors - self.first_persons) | self.persons.keys()

    @cached_property
    def whereby_ends(self) -> frozenset[str]:
        """The last words of :attr:`whereby`."""
        return frozenset(phrase.rpartition(" ")[2] for phrase in self.whereby)

    @cached_property
    def whereby_pattern(self) -> re.Pattern[str]:
        """Matches one of :attr:`whereby` where a stretch ends, before a blank or not."""
        phrases = "|".join(re.escape(phrase).replace("'", "['’]") for phrase in _longest_first(self.whereby))
        return re.compile(rf"\b(?:{phrases or '(?!)'})\s?\Z", re.IGNORECASE)

    @cached_property
    def personal_relatives(self) -> frozenset[str]:
        """Words that open a clause on a person and are nothing else."""
        return (self.relatives & self.restrictive) - self.determiners - self.complementizers

    @cached_property
    def magnitudes(self) -> frozenset[str]:
        """Number words that are units as well: "million"."""
        return self.number & self.units

    def class_of(self, word: str) -> WordClass | None:
        """The weightiest class of a single word."""
        return self._classes.get(word) or ("negation" if word.endswith("n't") and self.language == "en" else None)

    @cached_property
    def _classes(self) -> dict[str, WordClass]:
        return {word: kind for kind in reversed(CLASSES) for word in getattr(self, kind)}

    def _entries(self, name: str) -> frozenset[str]:
        """A list as it stands in text joined by single spaces: an eliding language parts words at the apostrophe.

        There a phrase that ends with *de* or *que* may end with *d'* or *qu'*.
        """
        return frozenset(form for entry in getattr(self, name) for form in self._forms(entry))

    def _forms(self, entry: str) -> tuple[str, ...]:
        phrase = self._parted(entry)
        return (phrase, phrase[:-1]) if self.elides and phrase.endswith((" de", " que")) else (phrase,)

    def _parted(self, text: str) -> str:
        return text.replace("'", " ").strip() if self.elides else text


def _open(phrases: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """The last words of phrases with an open place, each with the first words of those."""
    entries = [phrase.split() for phrase in phrases]
    return {last: frozenset(entry[0] for entry in entries if entry[-1] == last) for *_, last in entries}


def _first_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


def _longest_first(entries: frozenset[str]) -> list[str]:
    return sorted(entries, key=lambda entry: (-len(entry), entry))


def _opening(entries: frozenset[str], joints: frozenset[str] = frozenset()) -> re.Pattern[str]:
    """Matches one of some phrases where a clause opens, after a word that joins it to the one before or without."""
    if not entries:
        return re.compile(r"(?!)(?P<phrase>)")
    phrases, joined = (
        "|".join(re.escape(phrase).replace("'", "['’]") for phrase in _longest_first(each))
        for each in (entries, joints)
    )
    before = rf"(?:(?:{joined})\s+)??" if joints else ""
    return re.compile(rf"\s*(?:[\"'“‘«„]\s?)?{before}(?P<phrase>{phrases})\b", re.IGNORECASE)
