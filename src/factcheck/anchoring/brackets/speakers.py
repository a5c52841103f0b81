"""Who speaks where a bracket names one for *I*: the one who is named beside the speech."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.gaps.tellers import Teller, after, hull, meant_by, opening_of
from factcheck.anchoring.words.genders import genders_for
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import owner, straight
from factcheck.text import Span

_SPEECH = 600  # code points of a speech that are read for the mark at its end
_BESIDE = 100  # code points that hold who said it
_SENTENCES = 3  # before that of a pronoun, in which the one who spoke is named
_PAIR = 2  # words of "he said"
_MOST_WORDS = 6  # between a mark and the name of the speaker
_MARK = re.compile(r"[\"“”„«»]|[\r\n]\s*[\r\n]")
_STOP = re.compile(r"[.;:!?\"“”„«»\r\n]")
_CAPITAL = re.compile(r"[^\w]*[^\W\d_a-zß-öø-ÿ]")
_NAME = r"[^\W\d_a-zß-öø-ÿ][\w'’-]+"
_FULL_NAME = re.compile(rf"(?<![\w.'’-]){_NAME} {_NAME}")
_LABEL = re.compile(r"(?:\A|\n)[ \t]*([^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]*){0,3}):[ \t]", re.MULTILINE)


class Speakers:
    """Tells who speaks.

    Args:
        wording: The rules of the words of a bracket, with the source.
    """

    def __init__(self, wording: Wording) -> None:
        self._wording, self._lexicon = wording, wording.lexicon
        self._speaks = wording.forms.speakers[0] if wording.forms.speakers else frozenset[str]()

    def is_another(self, new: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether a bracket names one for *I* who is not the one named beside the speech, or is one of his.

        Args:
            new: The words of the bracket.
            old: The words it replaces.
            at: Where those stand.
        """
        spoken = {straight(word) for word in self._wording.contents(old)}
        if self._speaks.isdisjoint(spoken):
            return self._spoke_before(new, old, at) or self._says_it(new, old, at)
        own = self._speaks & self._wording.determiners.owners
        if any(straight(word) in own - spoken for word in new[:-1]):
            return True  # "my abbot" is not I
        if self._is_of_another(new, at):
            return True
        names = {owner(word) for word in self._wording.proper(self._wording.contents(new))} - self._lexicon.titles
        speaker = (
            {owner(word) for word in self._named_beside(at) or self._named_last(names, at)} if names else set[str]()
        ) - self._lexicon.titles
        if names and not speaker:
            return self._goes_on_speaking(names, at)
        if self._wording.forms.capital_nouns:  # "Kims Haus"
            speaker |= {f"{name}s" for name in speaker}
        return bool(speaker) and names.isdisjoint(speaker) and not self._are_one(names, speaker)

    def _goes_on_speaking(self, names: set[str], at: int) -> bool:
        """Whether another than the one named says *I* in a speech that goes on after it was told who speaks.

        Where a pronoun told it, the one named does not stand in the paragraph, and somebody with a full name does.
        """
        text, (told, opening) = self._wording.text, self._teller(at)
        if told is None or text[:opening].rstrip().endswith((",", ":")):
            return False
        told = meant_by(text, told, self._lexicon) or told if told.pronoun else told
        if not told.pronoun:
            words = {owner(word.text) for word in told.words}
            named = _FULL_NAME.search(text, *hull(told.words)) is not None
            return named and names.isdisjoint(words) and not self._are_one(names, words - self._lexicon.grammatical)
        before = text[text.rfind("\n\n", 0, opening) + 1 : opening]
        return _FULL_NAME.search(before) is not None and names.isdisjoint(map(owner, WORD.findall(before)))

    def _spoke_before(self, new: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether a pronoun beside a verb of saying means another, who was the last to be named beside one."""
        text, names = self._wording.text, self._wording.proper(self._wording.contents(new))
        if self._lexicon.capital_nouns or len(old) != 1 or not names:
            return False  # where every noun has a capital, nobody can be told to be named
        if straight(old[0]) not in self._lexicon.persons or not self._is_beside_saying(at):
            return False  # "Choe told him" does not say that he spoke
        near = self._wording.near(at, _SENTENCES).start
        found = list(WORD.finditer(text, near, at))
        words = [match[0] for match in found]
        for place in range(len(words) - 1, -1, -1):
            if words[place] in names or owner(words[place]) in map(owner, names):
                return False
            if straight(words[place]) not in self._lexicon.saying:
                continue
            parted = place and text[found[place - 1].end() : found[place].start()].strip()  # "Kim, of Leeds, said"
            speaker = (not parted and self._run([*reversed(words[:place])])) or self._run(words[place + 1 :])
            if speaker:
                own = {owner(word) for word in names}
                spoke = {owner(word) for word in speaker}
                return own.isdisjoint(spoke) and not self._are_one(own, spoke)
        return False

    def may_speak(self, new: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether a full name that the text lacks has the surname of the one who says *he* or *she*."""
        names, speaker = self._wording.contents(new), self._told_here(old, at)
        return (
            len(names) > 1
            and speaker[-1:] == [owner(names[-1])]
            and self._wording.is_name(names)
            and not self._wording.stands(" ".join(names))
        )

    def _says_it(self, new: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether *he* or *she* is told to be the one who says it: of oneself one says *I*."""
        ours, speaker = [*map(owner, self._wording.contents(new))], self._told_here(old, at)
        if not self._wording.is_name(self._wording.contents(new)):
            return bool(ours) and ours == speaker
        named = [name for name in ours if name not in self._lexicon.titles]
        return named[-1:] == speaker[-1:] and set(named) <= {*speaker} and not self._has_namesakes(named)

    def _has_namesakes(self, named: Sequence[str]) -> bool:
        """Whether the text has a surname, which a bracket gives alone, behind several first names."""
        if len(named) != 1:
            return not named
        found = re.findall(rf"(?<![\w'-])([^\W\d_][\w'-]*) {re.escape(named[0])}(?!\w)", self._wording.low)
        first = {name for name in found if f"{name.capitalize()} {named[0].capitalize()}" in self._wording.composed}
        return len(first - self._lexicon.grammatical - self._lexicon.titles) > 1

    def _teller(self, at: int) -> tuple[Teller | None, int]:
        """Who is said to speak in the quotation that holds an offset, and the mark that opens that."""
        text = self._wording.text
        opening = opening_of(text, Span(max(0, at - _SPEECH, text.rfind("\n", 0, at) + 1), at))
        return (None, at) if opening is None else (after(text, opening, at, self._lexicon), opening)

    def calls_himself(self, new: Sequence[str], old: Sequence[str], at: int) -> bool:
        """Whether a noun for a person is told to mean the one who says it: "The accused lied," Kim said.

        Args:
            new: The words of the bracket.
            old: The words it replaces.
            at: Where those stand.
        """
        names = {owner(name) for name in self._wording.contents(new)} - self._lexicon.titles
        told, _ = self._teller(at) if names and self._wording.is_name(self._wording.contents(new)) else (None, at)
        if told is not None and told.pronoun:
            told = meant_by(self._wording.text, told, self._lexicon)
        if told is None or self._wording.is_pronoun(old[-1]) or not names <= {owner(word.text) for word in told.words}:
            return False
        return _FULL_NAME.search(self._wording.text, *hull(told.words)) is not None

    def _told_here(self, old: Sequence[str], at: int) -> list[str]:
        """The words, in small letters, for the one who says a pronoun of a man or woman in a quotation of his own."""
        if len(old) != 1 or genders_for(self._lexicon.language).meant(straight(old[0])) is None:
            return []
        text, lexicon = self._wording.text, self._lexicon
        start = max(0, at - _SPEECH, text.rfind("\n", 0, at) + 1)
        opening = opening_of(text, Span(start, at))
        if opening is None or not (text[start:opening].rstrip().endswith((",", ":")) or _CAPITAL.match(text, opening)):
            return []  # 'Kim said she "did what she could"'
        told = after(text, opening, at, lexicon)
        words = [word.text for word in told.words if word.text not in lexicon.determiners] if told else []
        of = lexicon.prepositions | lexicon.partitives
        return [] if told is None or told.pronoun or not of.isdisjoint(words) else words

    def _is_beside_saying(self, at: int) -> bool:
        """Whether a verb of saying stands right after the pronoun at an offset, or right before."""
        near = self._wording.text[at : at + _BESIDE]
        after = WORD.findall(near)[1:2]
        before = WORD.findall(self._wording.text, max(0, at - _BESIDE), at)[-1:]
        return any(straight(word) in self._lexicon.saying for word in (*after, *before))

    def _is_of_another(self, new: Sequence[str], at: int) -> bool:
        """Whether words are a noun of the text, with its article, that it nowhere gives to the one who speaks."""
        wording = self._wording
        noun = wording.contents(new)
        if len(noun) != 1 or len(new) == 1 or straight(new[0]) not in wording.determiners.definite:
            return False
        if wording.forms.capital_nouns or wording.proper(noun) or not wording.stands(noun[0]):
            return False
        speaker = [re.escape(straight(word)) for word in self._named_beside(at) if word[0].isupper()]
        return bool(speaker) and not any(wording.tells(word, straight(noun[0])) for word in speaker)

    def _are_one(self, names: set[str], speaker: set[str]) -> bool:
        """Whether the text has two names beside each other: "Kim, known as Choe"."""
        return any(self._wording.tells(re.escape(one), other) for one in names for other in speaker)

    def _named_beside(self, at: int) -> list[str]:
        """The names of the one who said what stands at an offset, if there are any right beside it."""
        text = self._wording.text
        end = _MARK.search(text, at, at + _SPEECH)
        if end is None or end[0][0] in "\r\n":
            return self._labelled(at)
        return self._after(end.end()) or self._before(at)

    def _after(self, at: int) -> list[str]:
        """The names in "said Kim", "Kim said", after a speech."""
        near = self._wording.text[at : at + _BESIDE]
        stops = (stop.start() for stop in _STOP.finditer(near) if not self._is_of_title(near, stop.start()))
        return self._speaker(WORD.findall(near[: next(stops, None)])[: _MOST_WORDS + 2])

    def _is_of_title(self, text: str, stop: int) -> bool:
        """Whether a full stop ends no sentence, but a title or an initial: "Ms. Kim"."""
        words = WORD.findall(text[:stop])
        if text[stop] != "." or not words or not text[:stop].endswith(words[-1]):
            return False
        return len(words[-1]) == 1 or straight(words[-1]) in self._lexicon.titles

    def _before(self, at: int) -> list[str]:
        """The names in "Kim said", before a speech."""
        text = self._wording.text
        low = max(0, at - _SPEECH)
        opens = max(text.rfind(mark, low, at) for mark in '"“„«»')
        if opens < 0 or text[max(0, opens - 2) : opens].strip()[-1:] not in (",", ":"):
            return []
        near = _STOP.split(text[max(0, opens - _BESIDE) : opens].rstrip(" ,:"))[-1]
        words = WORD.findall(near)
        if not words or straight(words[-1]) not in self._lexicon.saying:
            return []
        return self._run(list(reversed(words[:-1])))

    def _speaker(self, words: list[str]) -> list[str]:
        words = [word for word in words if straight(word) not in self._lexicon.auxiliaries]
        said = next((i for i, word in enumerate(words) if straight(word) in self._lexicon.saying), None)
        if said is None:
            return []
        if said:
            return words[:said] if self._wording.is_name(words[:said]) else []
        rest = words[1:]
        lead = [*takewhile(lambda word: word.islower(), rest)]
        others = (self._lexicon.pronouns - self._lexicon.determiners) | self._lexicon.prepositions
        if len(lead) > _MOST_WORDS or not others.isdisjoint(map(straight, lead)):
            return []
        return self._run(rest[len(lead) :])

    def _run(self, words: list[str]) -> list[str]:
        named = self._lexicon.nameless | self._lexicon.titles
        run = takewhile(lambda word: word[0].isupper(), words)
        return [word for word in run if straight(word).rstrip(".") not in named]

    def _named_last(self, names: set[str], at: int) -> list[str]:
        """The names of who opened the last sentence before a speech that somebody opens, if it has none of some names.

        "Mayor Kim will close it. “I would drink it,” she said.": who says *I* is Kim.
        """
        text, lexicon = self._wording.text, self._lexicon
        start = self._wording.near(at, _SENTENCES).start
        start = max(start, text.rfind("\n\n", 0, at) + 1)
        opens = max(text.rfind(mark, start, at) for mark in '"“„«»')
        end = _MARK.search(text, at, at + _SPEECH)
        if opens < 0 or end is None:
            return []
        beside = {straight(word) for word in WORD.findall(text[end.end() : end.end() + _BESIDE])[:_PAIR]}
        if beside.isdisjoint(lexicon.saying) or beside.isdisjoint(lexicon.persons):
            return []
        before = {owner(word) for word in WORD.findall(text, start, opens)}
        found = [self._run(list(WORD.findall(sentence))) for sentence in _STOP.split(text[start:opens])]
        return next((name for name in reversed(found) if len(name) > 1 and names.isdisjoint(before)), [])

    def _labelled(self, at: int) -> list[str]:
        """The names in "REED:" at the start of the line or paragraph that holds an offset."""
        text = self._wording.text
        start = max(text.rfind("\n", 0, at), 0)
        label = _LABEL.match(text, start)
        return label[1].split() if label and label.end() <= at else []
