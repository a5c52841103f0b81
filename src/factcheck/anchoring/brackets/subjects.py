"""Who was the subject of the sentence before, where a sentence opens with *he* or *she*."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from factcheck.anchoring.brackets.persons import Persons
from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.gaps.tellers import after, hull, opening_of, told_last
from factcheck.anchoring.words.genders import Gender, genders_for
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import owner, straight, unowned
from factcheck.text import Sentences, Span, sentences

_OPENING = 2  # words of a sentence before its subject
_SUBJECT = 8  # words that hold the subject of a sentence
_PAIR = 2  # words of "he said"
_SPEECH = 600  # code points of a speech that are read for the mark at its end
_BESIDE = 40  # code points that hold who said it, or what a clause opens with
_PARAGRAPH = 1200  # code points of a paragraph that are read for one spoken of in it
_MOST_NAMES = 100  # names before a pronoun that are looked at
_STOP = re.compile(r"[.\n]")
_CLOSED = re.compile(r"[»”\"]\s")
_SPEECH_ENDS = re.compile(r"[\"”»]")
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w'’-]+"
_SENTENCES = 3  # before that of a pronoun, in which the one whom it means is named
_NAMES = re.compile(rf"(?<![\w.'’-]){_CAPITAL}(?: {_CAPITAL})*")
_FULL_NAME = re.compile(rf"(?<![\w.'’-]){_CAPITAL}(?: {_CAPITAL})+")


class Subjects:
    """Compares a name with the subject of the sentence before.

    Args:
        wording: The rules of the words of a bracket, with the source.
        persons: What tells a man or a woman.
    """

    def __init__(self, wording: Wording, persons: Persons) -> None:
        self._wording, self._persons, self._genders = wording, persons, genders_for(wording.lexicon.language)
        self._sentences = Sentences(wording.text)

    def is_another(self, new: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether another of the same gender is the subject of the sentence before, where the name does not stand.

        Args:
            new: The words of the bracket.
            old: The words it replaces.
            at: Where those stand.
        """
        text, wording = self._wording.text, self._wording
        meant, names = self._named_for(new, old)
        if meant is None or not names:
            return False
        start = self._sentences.start(at)
        if len(WORD.findall(text, start, at)) > _OPENING:
            return False
        end = len(text[:start].rstrip())
        if not end or "\n" in text[end:start]:
            return False
        before = self._sentences.start(end - 1)
        stretch = text[before:end]
        compound = r"\w*" if wording.forms.capital_nouns and len(names) < len(new) else ""  # "Verkehrsminister"
        if any(re.search(rf"(?<!\w){compound}{re.escape(owner(name))}", straight(stretch)) for name in names):
            return False
        words = WORD.findall(stretch)
        return self._opens_with(words[:_SUBJECT], meant) and self._persons.oblique(straight(old[0])).isdisjoint(
            map(straight, words)
        )

    def is_unknown(self, new: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether a name for *he* or *she* stands only in later paragraphs, and another is spoken of before.

        That is a person named right before, or with a full name the last who spoke in the paragraph; in a speech, if
        the pronoun stands in the paragraph already.

        Args:
            new: The words of the bracket.
            old: The words it replaces.
            at: Where those stand.
        """
        text, wording = self._wording.text, self._wording
        meant, names = self._named_for(new, old)
        if meant is None or not names or (wording.forms.capital_nouns and len(names) < len(new)):
            return False  # "[der Minister]" is no name
        told = [owner(name) for name in names if straight(name) not in wording.lexicon.titles]
        end = text.find("\n", at)
        known = straight(text[:end]) if end >= 0 else ""
        if not known or any(re.search(rf"(?<!\w){re.escape(name)}", known) for name in told):
            return False
        later = straight(text[end:])
        if not all(name in later for name in told):
            return False
        near, speaker = text[wording.near(at, 1).start : at], self._speaker(at)
        if not wording.lexicon.persons.keys().isdisjoint(map(straight, speaker[:_PAIR])):
            return False  # "he told me," she said: who was named speaks
        named = islice(dict.fromkeys(_FULL_NAME.findall(near)), _MOST_NAMES)
        another = any(self._is_person(run.split()) and run.split()[-1] not in speaker for run in named)
        return another or self._means_one_before(straight(old[0]), at)

    def _means_one_before(self, pronoun: str, at: int) -> bool:
        """Whether a pronoun goes on to speak of one before: after a speech who spoke; in one, whom it meant."""
        text = self._wording.text
        paragraph = Span(max(0, at - _PARAGRAPH, text.rfind("\n\n", 0, at) + 1), at)
        told = told_last(text, paragraph, self._wording.lexicon)
        if told is None or not _FULL_NAME.search(text, *hull(told[1].words)):
            return False
        before, opening = WORD.findall(text, *paragraph), opening_of(text, paragraph)
        outside = opening is None or _CLOSED.fullmatch(text, opening, at) is not None
        return outside or pronoun in map(straight, before)

    def is_far(self, new: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether another person than the one named for *he* or *she* is a subject near before, and he is not named.

        Args:
            new: The words of the bracket.
            old: The words it replaces.
            at: Where those stand.
        """
        text, wording = self._wording.text, self._wording
        meant, names = self._named_for(new, old)
        if meant is None or not names or wording.forms.capital_nouns:
            return False  # where every noun has a capital, nobody can be told to be named
        near = wording.near(at, _SENTENCES)
        if not {*map(owner, names)}.isdisjoint(map(owner, WORD.findall(text, near.start, at))):
            return False
        opening = self._speech_of(at)
        speaker = after(text, opening, at, wording.lexicon) if opening is not None else None
        if speaker and speaker.pronoun:
            return False  # whoever is named before may be the one who speaks
        told = {word.text for word in speaker.words} if speaker else set[str]()
        return any(
            told.isdisjoint(map(owner, name))
            and self._persons.gender([unowned(word) for word in name]) in (None, meant)
            and self._is_surname(name)
            for name in islice(dict.fromkeys(self._spoken_of(Span(near.start, at), opening)), _MOST_NAMES)
        )

    def _named_for(self, new: Sequence[str], old: Sequence[str]) -> tuple[Gender | None, Sequence[str]]:
        """The gender of the pronoun that is replaced, if it is one that has any, and the name given for it, if any."""
        names = self._wording.contents(new)
        meant = self._genders.meant(straight(old[0])) if len(old) == 1 else None
        return meant, names if self._wording.is_name(names) else ()

    def _spoken_of(self, stretch: Span, opening: int | None) -> Iterator[tuple[str, ...]]:
        """The names that open a clause of a stretch, but for other speeches and sentences that say who speaks."""
        text, saying = self._wording.text, self._wording.lexicon.saying
        for sentence in sentences(text, stretch):
            told = sentence.of(text)
            if _SPEECH_ENDS.search(told) and not saying.isdisjoint(map(straight, WORD.findall(told))):
                continue
            for found in _NAMES.finditer(text, *sentence):
                lead = text[max(sentence.start, found.start() - _BESIDE) : found.start()].rstrip().rstrip('"“„«')
                opens = not lead or lead.endswith(",") or self._announces(lead)
                if opens and self._speech_of(found.start()) in (None, opening):
                    yield tuple(found[0].split())

    def _announces(self, lead: str) -> bool:
        """Whether what stands before a clause ends with a word that opens it: "told the jury that"."""
        return straight(lead.rpartition(" ")[2]) in self._wording.lexicon.complementizers

    def _speech_of(self, at: int) -> int | None:
        """The mark that opens the speech which holds an offset."""
        return opening_of(self._wording.text, Span(max(0, at - _SPEECH), at))

    def _is_surname(self, name: Sequence[str]) -> bool:
        """Whether words with capitals end with what the text has behind a first name, and alone too."""
        lexicon, last = self._wording.lexicon, unowned(name[-1])
        if any(straight(word) in lexicon.grammatical | lexicon.calendar for word in name):
            return False
        small = lexicon.grammatical | lexicon.titles
        first = next((word for word in self._persons.first_names(last) if straight(word) not in small), "")
        return bool(first) and self._is_person([first, last])

    def _speaker(self, at: int) -> list[str]:
        """The words behind the speech that holds an offset, in which he stands who said it."""
        text = self._wording.text
        paragraph = text.find("\n\n", at, at + _SPEECH)
        end = _SPEECH_ENDS.search(text, at, paragraph if paragraph >= 0 else at + _SPEECH)
        near = text[end.end() : end.end() + _BESIDE].replace("-", " ") if end else ""  # "dit-elle"
        return WORD.findall(_STOP.split(near)[0])

    def _is_person(self, name: list[str]) -> bool:
        """Whether words with capitals are a first name and a surname that stands in the text without that too."""
        lexicon = self._wording.lexicon
        if any(straight(word) in lexicon.grammatical | lexicon.calendar for word in name):
            return False
        return self._persons.is_called(name[-2], unowned(name[-1]))

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
