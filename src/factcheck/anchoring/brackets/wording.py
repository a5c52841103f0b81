"""What the words of a bracket say against those they replace: name who is meant, tell a form again, add nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import chain, groupby, islice
from unicodedata import normalize

from factcheck.anchoring.anchor import DifferenceKind
from factcheck.anchoring.brackets.heads import Heads
from factcheck.anchoring.brackets.names import abbreviates, glossed, same_name, told_as
from factcheck.anchoring.brackets.pronoun_phrases import told_plainly
from factcheck.anchoring.brackets.senses import Senses
from factcheck.anchoring.finding.literal import occurrences
from factcheck.anchoring.folding.boundaries import inside_word
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.remembered import remembered
from factcheck.anchoring.words.determiners import determiners_for
from factcheck.anchoring.words.forms import forms_for
from factcheck.anchoring.words.genders import genders_for, looks_plural
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.relations import relations_for
from factcheck.anchoring.words.wordforms import WordForms, straight
from factcheck.text import Sentences, Span

_NOUN = 2  # words of a noun with its article
_MOST_PLACES = 100  # places of a word that are looked at
_BESIDE = 60  # code points that hold the words beside one
_TOLD = frozenset({"negation", "quantifier", "number", "limit", "hedge"})  # what a gap hides of these is flagged
_ELIDED = re.compile(r"[^'’]+['’]?")
_POSSESSIVE = ("'s", "s'")
_APOSTROPHE = "'"


class Wording:
    """Judges words against words.

    Args:
        text: The source.
        lexicon: The lists of its language.
    """

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text, self.lexicon = text, lexicon
        self.forms = forms_for(lexicon.language)
        self.determiners, self.relations = determiners_for(lexicon.language), relations_for(lexicon.language)
        forms = WordForms(lexicon)
        self.akin = forms.akin
        self._sentences = Sentences(text)
        self._senses, self._heads = Senses(lexicon, forms), Heads(lexicon, forms)

    def replaces(self, new: Sequence[str], old: Sequence[str], *, named: bool = True) -> bool:
        """Whether words name or repeat what they replace; a name may stand for a noun, unless that is ruled out.

        Args:
            new: The words of the bracket.
            old: The words it replaces.
            named: Whether a name may stand for a noun.
        """
        ours, theirs = self.contents(new), self.contents(old)
        brought = [word for word in ours if not any(self.akin(word, other) for other in theirs)]
        brought = [word for word in brought if word.lower() not in self.forms.have]
        lost = [word for word in theirs if not any(self.akin(other, word) for other in ours)]
        kind = named and self.tells_kind(brought, lost)
        if kind or self._names_day(new, old) or self.abbreviates(ours, theirs) or self._describes(new, brought, lost):
            return True
        verbs = [word for word in brought if not self.is_german_noun(word, new)]
        if any(self._tells_as_fact(new, old, word) for word in lost):
            return False
        if self._auxiliary(verbs, beside=lost) or self._other_name(new, brought, lost, old):
            return False
        dropped = self._untold(lost)
        if not dropped:
            return not brought or self._specifies(new, brought, theirs)
        if all(map(self.is_pronoun, dropped)):
            return not brought or self._stands_for(new, brought, dropped)
        return (named and self._names_noun(brought, dropped)) if brought else self._keeps_head(new, old, lost)

    def told_plainly(self, new: str, old: str) -> tuple[str, str]:
        """What a bracket says, and the pronoun for which it does, where words stand together as one: "ces derniers"."""
        told = told_plainly(new, old, self.lexicon.language)
        return told if self.is_pronoun(told[1]) else (new, old)

    def abbreviates(self, one: Sequence[str], other: Sequence[str]) -> bool:
        """Whether the one is a short form of the other, by its letters or as the text gives it."""
        return abbreviates(one, other) or glossed(self.composed, one, other, self.determiners.definite)

    def is_short_for(self, inner: str, old: str) -> bool:
        """Whether a bracket holds the acronym of what it replaces, or what that is short for."""
        return self.abbreviates(*(self.contents(WORD.findall(words)) for words in (inner, old)))

    def _stands_for(self, new: Sequence[str], brought: Sequence[str], pronouns: Sequence[str]) -> bool:
        """Whether words may stand for pronouns: another of the same, or what opens as a name or a noun does."""
        if all(map(self.is_pronoun, brought)):
            return all(any(self._may_stand_for(a, b) for b in pronouns) for a in brought)
        if straight(new[-1]) in self.lexicon.calendar and any(map(self._is_personal, pronouns)):
            return False
        return self.opens(new) or self._is_noun_of_text(new)

    def _is_personal(self, pronoun: str) -> bool:
        """Whether a pronoun means a person."""
        low = straight(pronoun)
        told = genders_for(self.lexicon.language).meant(low) is not None
        return told or any(low in group for group in self.forms.speakers)

    def _keeps_head(self, new: Sequence[str], old: Sequence[str], lost: list[str]) -> bool:
        """Whether words that a bracket leaves away only said more of those it keeps."""
        ours, theirs, dropped = self.contents(new), self.contents(old), self._untold(lost)
        counted = len(self._untold(lost, joined=False)) < len(lost)
        if not any(self.akin(word, other) for word in ours for other in theirs) or self._auxiliary(dropped):
            return False
        if self._heads.joins(new, old, counted=counted):
            return False
        return self._heads.kept(ours, theirs, dropped, noun=self.opens(new))

    def _names_noun(self, brought: Sequence[str], dropped: Sequence[str]) -> bool:
        """Whether a name of the text may stand for what is replaced: no verb, nothing that a preposition opens."""
        names = [word for word in brought if straight(word) not in self.determiners.joining]
        if not (self.names(brought) and all(map(self._names, names))):
            return False
        if any(straight(word) in self.lexicon.joints for word in dropped):
            return False
        return not self._auxiliary(dropped) and not self._heads.leads(dropped)

    def _describes(self, new: Sequence[str], brought: Sequence[str], dropped: Sequence[str]) -> bool:
        """Whether a noun with its article stands for a name of which the text says that it is that."""
        if self.forms.capital_nouns or straight(new[0]) not in self.determiners.definite or not self.is_name(dropped):
            return False
        noun = [straight(word) for word in brought if straight(word) not in self.determiners.definite]
        if not noun or not dropped or self.proper(brought[-1:]):
            return False
        return told_as(self.composed, dropped[-1], " ".join(noun), self.determiners.definite)

    def tells_kind(self, brought: Sequence[str], dropped: Sequence[str]) -> bool:
        """Whether a noun of the text stands for one that says of what kind it is: "the [larks]" for "the birds"."""
        if len(brought) != 1 or len(dropped) != 1 or straight(dropped[0]) not in self.relations.kinds:
            return False
        noun, kind = straight(brought[0]), straight(dropped[0])
        if self.lexicon.language == "en" and looks_plural(noun) != looks_plural(kind):
            return False
        return self.says(brought[0]) and not self.is_adverb(noun) and self.stands(noun)

    def _tells_as_fact(self, new: Sequence[str], old: Sequence[str], word: str) -> bool:
        """Whether a word is a modal verb of what may be, without which a bracket tells the verb behind it as a fact."""
        low = straight(word)
        if low not in self.lexicon.modals or self.lexicon.class_of(low) != "hedge":
            return False
        if any(straight(each) in self.lexicon.auxiliaries for each in new):
            return True
        behind = [straight(each) for each in old][list(map(straight, old)).index(low) + 1 :]
        return any(self.akin(ours, theirs) for ours in new for theirs in behind)

    def _specifies(self, new: Sequence[str], brought: list[str], theirs: list[str]) -> bool:
        """Whether words only say more closely which: beside a word they repeat; alone, for an article, whose."""
        if theirs:
            return self.opens(new)
        return bool(self.proper(brought)) or any(straight(word).endswith(_POSSESSIVE) for word in brought)

    def _untold(self, words: list[str], *, joined: bool = True) -> list[str]:
        """Words that no flag will tell of; what only joins a weighty word to the others goes with it."""
        light = [word for word in words if self.lexicon.class_of(straight(word)) not in _TOLD]
        if not joined:
            return light
        weighty = len(light) < len(words)
        light = [word for word in light if word.lower() not in self.forms.have]
        joins = self.lexicon.auxiliaries | self.forms.partitive if weighty else frozenset()
        return [word for word in light if word.lower() not in joins]

    def contents(self, words: Sequence[str]) -> list[str]:
        """Words without articles; a verb contracted with its pronoun stands apart."""
        lexicon, found = self.lexicon, list[str]()
        for word in words:
            head, mark, tail = word.replace("’", "'").partition("'")
            if mark and lexicon.elides:
                found += [head + mark, tail]
            elif mark and head.lower() in lexicon.pronouns and mark + tail in lexicon.auxiliaries:
                found += [head, mark + tail]
            elif word.lower() in self.determiners.merged:
                found.append(self.determiners.merged[word.lower()])
            else:
                found.append(word)
        return [word for word in found if word and word.lower() not in lexicon.articles]

    def _may_stand_for(self, new: str, old: str) -> bool:
        return self.forms.may_stand_for(new.lower(), old.lower())

    def is_pronoun(self, word: str) -> bool:
        """Whether a word is a pronoun."""
        return word.lower() in self.lexicon.pronouns

    def _auxiliary(self, words: Sequence[str], beside: Sequence[str] = ()) -> bool:
        """Whether words hold an auxiliary; one that is a pronoun too (*sein*) is none where it replaces pronouns."""
        pronouns = self.lexicon.pronouns if beside and all(map(self.is_pronoun, beside)) else frozenset()
        return any(word.lower() in self.lexicon.auxiliaries - pronouns for word in words)

    def opens(self, words: Sequence[str]) -> bool:
        """Whether words open as a name or a noun phrase does."""
        if words[0][0].isupper() or words[0].lower() in self.lexicon.pointing:
            return True
        return self.lexicon.elides and straight(words[0]).startswith("l'")

    def proper(self, words: Sequence[str]) -> list[str]:
        """The names among words."""
        return [word for word in words if word[0].isupper() and word.lower() not in self.lexicon.nameless]

    def is_name(self, words: Sequence[str]) -> bool:
        """Whether words are names only, but for what belongs to them inside one: "Banco de España"."""
        if not words or self.proper(words) == [*words]:
            return bool(words)
        inside = self.determiners.belonging
        bare = [word for word in words[1:-1] if straight(word) not in inside]
        ends = [words[0], *words[-1:]]
        return len(words) > 2 and self.proper([*ends, *bare]) == [*ends, *bare]

    def names(self, words: Sequence[str]) -> bool:
        """Whether words are one name or several that are joined: "Kim and Choe"."""
        runs = groupby(words, lambda word: straight(word) in self.determiners.joining)
        return bool(words) and all(joins or self.is_name([*run]) for joins, run in runs)

    def is_german_noun(self, word: str, words: Sequence[str]) -> bool:
        """Whether a word has its capital as a noun does: *Würde* in "die Würde", which is no verb there."""
        return self.forms.capital_nouns and word[0].isupper() and bool(words) and word != words[0]

    def near(self, at: int, sentences: int) -> Span:
        """The sentence that holds an offset and some before it."""
        start = self._sentences.start(at)
        for _ in range(sentences):
            while start and self.text[start - 1].isspace():
                start -= 1
            start = self._sentences.start(start - 1) if start else 0
        return Span(start, self._sentences.end(at))

    def changes(self, new: Sequence[str], old: Sequence[str], lead: Callable[[], list[str]]) -> bool:
        """Whether a word that both sides have says another thing in its other form; `lead` gives the words before."""
        told = {straight(word) for word in old}
        if not any(straight(word) not in told and any(self.akin(word, other) for other in old) for word in new):
            return False
        return self._senses.change(new, old, lead())

    def _other_name(
        self, new: Sequence[str], brought: Sequence[str], lost: Sequence[str], before: Sequence[str]
    ) -> bool:
        """Whether one name replaces another; what somebody is called by what he does in a text is none."""
        names = self.proper(lost)
        if not self.proper(brought) or not names or self.is_same_name(tuple(brought), tuple(lost)):
            return False
        if self.forms.capital_nouns and (
            straight(new[0]) in self.lexicon.determiners or any(map(self._is_listed, new))
        ):
            return True  # "[die Bank]" is no name
        return not (len(names) == 1 and self._is_role(names[0], before))

    @remembered
    def is_same_name(self, brought: tuple[str, ...], lost: tuple[str, ...]) -> bool:
        """Whether the text has two names as one: "Marie" and "Curie" beside each other, "AJC" by its initials."""
        return same_name(self.composed, brought, lost, self.determiners.definite)

    def _is_role(self, word: str, before: Sequence[str]) -> bool:
        """Whether a word with a capital names a role: "the Group"; in German, any noun for somebody or something."""
        low = straight(word).removesuffix("'s")
        if low not in self.forms.roles and not (self.forms.capital_nouns and self._is_listed(word)):
            return False
        place = next((at for at, other in enumerate(before) if other == word), 0)
        return place > 0 and before[place - 1].lower() in self.lexicon.determiners

    def _is_listed(self, noun: str) -> bool:
        """Whether a noun is a listed one for a person, an organisation or a place."""
        listed, low = self.relations, straight(noun)
        if genders_for(self.lexicon.language).of(noun) is not None:
            return True
        return low in listed.organisations or low in listed.places

    def _names_day(self, new: Sequence[str], old: Sequence[str]) -> bool:
        """Whether a weekday of the text stands for a word such as *today*."""
        ours, theirs = (
            [word for word in words if straight(word) not in self.lexicon.determiners | self.lexicon.prepositions]
            for words in (new, old)
        )
        if not (len(ours) == len(theirs) == 1):
            return False
        day, today = straight(ours[0]), straight(theirs[0])
        if day.endswith("'s") != today.endswith("'s"):
            return False
        day, today = day.removesuffix("'s"), today.removesuffix("'s")
        return day in self.forms.weekdays and today in self.forms.todays and self.stands(day)

    @remembered
    def tells(self, name: str, noun: str) -> bool:
        """Whether the text says what one of a name is, which is a pattern: "Kim, the leader", "leader Kim"."""
        text = self.low if noun.islower() else self.text
        after = rf"\b{name}(?: {{0}}|(?:, | \(| (?:{self._be}) )(?:(?:{self._articles}) )?(?:\w+ )?{{0}})\b(?!'s)"
        pattern = re.compile(rf"{after}|\b{{0}},? (?:\w+ )?{name}\b".replace("{0}", re.escape(noun)))
        places = islice(occurrences(noun, text), _MOST_PLACES)
        return any(pattern.search(text, max(0, at - _BESIDE), at + len(noun) + _BESIDE) for at in places)

    @cached_property
    def _articles(self) -> str:
        return "|".join(sorted(map(re.escape, self.lexicon.determiners)))

    @cached_property
    def _be(self) -> str:
        return "|".join(sorted(map(re.escape, self.forms.be)))

    @remembered
    def stands_beside(self, words: str, noun: str) -> bool:
        """Whether the text has words right after a noun, or a name with that noun after it: "mayor Kim"."""
        named = self.is_name(WORD.findall(words))
        told = re.compile(rf"{re.escape(words)}(?!\w)(?:,? (?:(?:{self._articles}) )?{re.escape(noun)}(?!\w))?")
        before = re.compile(rf"(?<!\w){re.escape(noun)} \Z")
        for at in islice(occurrences(words, self.text), _MOST_PLACES):
            found = told.match(self.text, at)
            if found is None or inside_word(self.text, at):
                continue
            if (named and len(found[0]) > len(words)) or before.search(self.text, max(0, at - _BESIDE), at):
                return True
        return False

    def _names(self, name: str) -> bool:
        return name in self.text or straight(name).removesuffix("'s") in self.low

    def says(self, word: str) -> bool:
        """Whether a word says something of its own."""
        lexicon, low = self.lexicon, straight(word)
        if low in lexicon.grammatical or low in self.forms.partitive | self.forms.be | self.forms.have:
            return False
        return lexicon.class_of(low) is None and low not in self.forms.weekdays

    @remembered
    def stands(self, phrase: str) -> bool:
        """Whether words stand in the text one after the other, but for capitals."""
        words = straight(phrase)
        return words in self.low and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", self.low) is not None

    @cached_property
    def composed(self) -> str:
        """The text with composed letters, as brackets have them, and straight apostrophes."""
        return normalize("NFC", self.text).replace("’", "'")

    @cached_property
    def low(self) -> str:
        """The same in lower case."""
        return self.composed.lower()

    def _is_noun_of_text(self, new: Sequence[str]) -> bool:
        """Whether words without a determiner may be a noun of the text: "They told [inspectors]"."""
        lexicon = self.lexicon
        others = lexicon.verbal | lexicon.stops | lexicon.prepositions | lexicon.pronouns | lexicon.adverbs
        if any(straight(word) in others or self.is_adverb(straight(word)) for word in new):
            return False
        return self.stands(" ".join(new))

    def is_known_noun(self, words: Sequence[str]) -> bool:
        """Whether words are an article and a noun that the text has after one: "the ban"."""
        if len(words) != _NOUN or straight(words[0]) not in self.determiners.definite:
            return False
        articles = "|".join(sorted(map(re.escape, self.lexicon.articles)))
        return re.search(rf"(?<!\w)(?:{articles}) {re.escape(straight(words[1]))}(?!\w)", self.low) is not None

    @remembered
    def weight(self, words: str) -> DifferenceKind | None:
        """The class of words that a bracket must not bring in."""
        before = ""
        for word in chain.from_iterable(map(self.parted, WORD.findall(words))):
            low = straight(word)
            kind = self.lexicon.class_of(low)
            if before and low in self.lexicon.modals and self.is_german_noun(word, [before]):
                kind = None
            if kind in ("negation", "hedge"):
                return kind
            if kind in ("quantifier", "limit"):
                return "quantifier"
            if kind == "number" or (any(map(str.isdigit, word)) and not self._is_name_with_digit(words, before, word)):
                return "number"
            if kind in ("condition", "time") or self.is_adverb(word, before):
                return "added"
            before = word
        return None

    def _is_name_with_digit(self, words: str, before: str, word: str) -> bool:
        """Whether a word with a digit is a name of the text, or ends one with that before it: "A4", "the B 3"."""
        if word[0].isupper():
            return self.stands(word)
        named = word.isdigit() and words.endswith(word) and bool(before) and bool(self.proper([before]))
        return named and f"{before} {word}" in self.composed and self.stands(f"{before} {word}")

    def parted(self, word: str) -> list[str]:
        """A word parted at the apostrophe, where the language does."""
        return _ELIDED.findall(word) if self.lexicon.elides else [word]

    def is_adverb(self, word: str, before: str = "") -> bool:
        """Whether a word is an adverb by its ending, not a name, or a noun right after its determiner."""
        if straight(before) in self.lexicon.determiners or word[0].isupper():
            return False
        return word.endswith(self.lexicon.adverb_endings or ("\0",)) and not self._is_french_noun(word)

    def _is_french_noun(self, word: str) -> bool:
        """Whether a word that ends as an adverb stands in the text after an article, as a noun does: "un logement"."""
        own = self.determiners.definite | self.forms.indefinite if self.lexicon.elides else frozenset[str]()
        return any(self.stands(f"{article}{'' if article.endswith(_APOSTROPHE) else ' '}{word}") for article in own)
