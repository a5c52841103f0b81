"""Brackets that tell a verb again, in another person or tense: "[She doesn't] know him" for "I don't know him"."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.remembered import remembered
from factcheck.anchoring.words.contractions import CONTRACTED, english, written_out
from factcheck.anchoring.words.forms import forms_for
from factcheck.anchoring.words.moods import is_past, settles, shifts, unshifts
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import straight
from factcheck.text import Sentences, Span

_WORD_BEFORE = re.compile(r"\w\s*\Z")
_AFTER = 40  # code points that hold the words by which a contraction is told
_BEFORE = 60  # code points that hold a verb and its pronoun
_MOST_WORDS = 6
_MOST_BACK = 5
_OF_ICH = {"hab": "hat", "habe": "hat", "werde": "wird"}  # else they are of reported speech
_HAVE = frozenset({"have", "has", "had"})
_STOPS = (".", "!", "?", ",", ";")
_OWNER = re.compile(r"\w['’]s\Z")
_BE = frozenset({"am", "is", "are"})
_OPEN = frozenset("have 've like love prefer rather".split())
"""Words after which *would* is no future that was told: "they would like"."""
_REPORTED = 200  # code points before a verb that hold the verb of saying which shifts it
_AUXILIARY = 3  # words before a participle that hold its auxiliary
_SPEECH = re.compile(r"[\"“”„«»]")
_QUOTED = re.compile(r"[\"“„«][^\"“”„«»\n]*[\"“”»]")

Test = Callable[[str, str], bool]


class Retelling:
    """Judges brackets that repeat every verb and negation of what they replace.

    Args:
        text: The source.
        lexicon: The lists of its language.
        akin: Whether two words are forms of one.
        names: Whether the other words of a bracket may replace those of the source.
    """

    def __init__(self, text: str, lexicon: Lexicon, akin: Test, names: Callable[[list[str], list[str]], bool]) -> None:
        self._text, self._lexicon, self._akin, self._names = text, lexicon, akin, names
        self._listed = lexicon.auxiliaries | lexicon.modals
        self._sentences, self._have = Sentences(text), forms_for(lexicon.language).have

    @remembered
    def _has_verb(self, inner: str) -> bool:
        return any(map(self._may_be_verb, WORD.findall(inner)))

    def replaced(self, inner: str, gap: Span, *, opens: bool = False) -> Span | None:
        """What a bracket tells again, from the pronoun that it replaces; None if it does not.

        Args:
            inner: The words of the bracket.
            gap: What it stands over.
            opens: Whether it opens the quote, so that it may stand for words before the gap as well.
        """
        words = WORD.findall(inner)
        if not (0 < len(words) <= _MOST_WORDS and self._has_verb(inner)):
            return None
        bare = gap.of(self._text)
        gap = Span(gap.start + len(bare) - len(bare.lstrip()), gap.end)
        after = WORD.findall(self._text, gap.end, gap.end + _AFTER)
        if self._opens_contraction(words, gap, after):
            return gap
        for start in self._starts(gap) if opens else [gap.start]:
            old = self._tokens(start, gap.end, after)
            if words[-1] == "is" and old and _OWNER.search(old[-1]) and self._is_no_owner(gap.end):
                old = [*old[:-1], old[-1][:-2], "is"]
            for new in self._readings(words, after):
                if self._same(new, old, start, after) and (
                    self._opens_with_pronoun(start) or self._is_whole(start, gap, new, old)
                ):
                    return Span(start, gap.end)
        return None

    def _opens_contraction(self, words: list[str], gap: Span, after: list[str]) -> bool:
        """Whether a bracket writes out the verb that stands contracted with the word before it: "he [has] been"."""
        old = gap.of(self._text).strip()
        if len(words) > 1 or self._lexicon.language != "en" or not CONTRACTED.fullmatch(old):
            return False
        before = WORD.findall(self._text, max(0, gap.start - _AFTER), gap.start)
        if not before or not (before[-1].lower() in self._lexicon.pronouns or self._is_no_owner(gap.end)):
            return False
        return words[0] == written_out(old, after)

    def _is_no_owner(self, at: int) -> bool:
        """Whether what follows a name or noun with *'s* is nothing that it could own: "Kim's on leave"."""
        after = WORD.search(self._text, at, at + _AFTER)
        if after is None:
            return False
        opens = self._lexicon.prepositions | self._lexicon.determiners | self._lexicon.pronouns
        return after[0].lower() in opens or (after[0].endswith("ing") and self._text[after.end() :][:1] in _STOPS)

    def _is_whole(self, start: int, gap: Span, new: list[str], old: list[str]) -> bool:
        """Whether a subject that is no pronoun has no word before it: in "the wife of the mayor" no mayor is one."""
        if start >= gap.start and (len(new) == len(old) or not new):
            return True
        return not _WORD_BEFORE.search(self._text, max(0, start - _BEFORE), start)

    def _starts(self, gap: Span) -> list[int]:
        """Where what an opening bracket replaces may start: at the gap, or words before it, with nothing between."""
        starts = [gap.start]
        for match in reversed(list(WORD.finditer(self._text, max(0, gap.start - _BEFORE), starts[0]))):
            between = self._text[match.end() : starts[-1]]
            if between.strip() or len(between) > 1 or len(starts) > _MOST_BACK or self._opens_with_pronoun(starts[-1]):
                break
            starts.append(match.start())
        return starts

    def _opens_with_pronoun(self, start: int) -> bool:
        """Whether the subject stands at an offset, so that no word before it is replaced."""
        first = WORD.match(self._text, start)
        if first is None:
            return False
        word = self._written_out([first[0]], [])[0].lower()
        return word in self._lexicon.pronouns and word not in self._listed

    def _tokens(self, start: int, end: int, after: list[str]) -> list[str]:
        """The words of a stretch; where it opens with a contracted verb, without the pronoun of that."""
        if not CONTRACTED.match(self._text, start) or not start:
            return self._written_out(WORD.findall(self._text, start, end), after)
        head = re.search(r"\w+\Z", self._text[max(0, start - _AFTER) : start])
        begin = start - len(head[0]) if head else start
        return self._written_out(WORD.findall(self._text, begin, end), after)[1:]

    def _written_out(self, words: list[str], after: list[str]) -> list[str]:
        if self._lexicon.language == "en":
            return english(words, after, self._lexicon.pronouns)
        if self._lexicon.language == "de" and any(word.lower() == "ich" for word in words):
            return [_OF_ICH.get(word.lower(), word) for word in words]
        if not self._lexicon.elides:
            return words
        parted = [re.sub(r"\b[Nn]['’]", "ne ", word).replace("’", "'") for word in words]
        return [each for word in parted for each in re.findall(r"[^\s']+'?", word)]

    def _readings(self, words: list[str], after: list[str]) -> list[list[str]]:
        """What a bracket may say: an English noun with 's at its end owns what follows, or is it."""
        new = self._written_out(words, after)
        head, mark, _ = new[-1].replace("’", "'").rpartition("'s")
        return [new, [*new[:-1], head, "is"]] if self._lexicon.language == "en" and mark and head else [new]

    def _same(self, new: list[str], old: list[str], start: int, after: list[str]) -> bool:
        """Whether all verbs and negations are the same in the same order, and the rest names who is meant."""
        ours, place, kept = list[str](), 0, list[int]()
        for word in new:
            told = (self._tells(word.lower(), each.lower()) for each in old[place:])
            at = next((place + i for i, same in enumerate(told) if same), None)
            if at is None and (at := self._unshifted(word.lower(), old, place)) is not None:
                then = [other.lower() for other in (*old[at + 1 :], *after[:1])]
                if not self._is_reported(start) or not self._is_future(word.lower(), then):
                    return False
            if at is None:
                ours.append(word)
            else:
                kept.append(at)
                place = at + 1
        theirs = [word for i, word in enumerate(old) if i not in kept]
        if not any(self._is_verb(old[i]) for i in kept) or any(map(self._weighs, ours + theirs)):
            return False
        if not ours:
            return all(word.lower() in self._lexicon.pronouns for word in theirs)
        if not theirs and all(word[0].isupper() for word in ours):  # "[Kim Choe is]" for "Kim is"
            theirs = [old[i] for i in kept if old[i][0].isupper() and not self._is_verb(old[i])]
            ours = [*theirs, *ours]
            return bool(theirs) and " ".join(ours) in self._text and self._names(ours, theirs)
        return bool(theirs) and self._names(ours, theirs)

    def _tells(self, new: str, old: str) -> bool:
        lexicon = self._lexicon
        if {new, old} & lexicon.pronouns:
            return False
        if "'s" in (new, old) or "'d" in (new, old):
            return new == old or (new == "'s" and old in _BE | _HAVE)
        shifted = shifts(new, old, lexicon.language)
        if shifted is not None or settles(new, old, lexicon.language):
            return bool(shifted)
        return new == old or (lexicon.class_of(new) is None and self._akin(new, old))

    def _unshifted(self, new: str, old: list[str], place: int) -> int | None:
        """Which of the words replaced may be a verb as reported speech has it: *would* of *will*."""
        language = self._lexicon.language
        return next((i for i in range(place, len(old)) if unshifts(new, old[i].lower(), language)), None)

    def _is_future(self, verb: str, then: list[str]) -> bool:
        """Whether the words after a verb leave it a future: in "would have paid", "would like" there is none."""
        if not _OPEN.isdisjoint(then):
            return False
        return verb not in self._have or any(word in self._lexicon.determiners for word in then)

    @remembered
    def _is_reported(self, at: int) -> bool:
        """Whether somebody was said before an offset, in its sentence and outside quotation marks, to have told it.

        What depends on a condition is no future that was told: "He said they would pay if they could".
        """
        begin, lexicon = max(self._sentences.start(at), at - _REPORTED), self._lexicon
        lead = _QUOTED.sub(" ", self._text[begin:at])
        if _SPEECH.search(lead):
            return False
        rest = map(straight, WORD.findall(self._text, at, self._sentences.end(at)))
        found = list(WORD.finditer(lead))
        low = [straight(match[0]) for match in found]
        if any(lexicon.class_of(word) == "condition" for word in (*low, *rest)):
            return False
        return any(self._was_said(low, place, lead[match.end() :]) for place, match in enumerate(found))

    def _was_said(self, low: list[str], place: int, then: str) -> bool:
        """Whether a word is a past verb of saying, or of telling what the complementizer after it opens.

        No comma parts off what is said without a complementizer: "the mayor, who said no, would pay".
        """
        lexicon, word = self._lexicon, low[place]
        past = is_past(word, lexicon.language) or word.endswith(lexicon.past_endings)
        if not (past or not self._have.isdisjoint(low[max(0, place - _AUXILIARY) : place])):
            return False
        opened = not lexicon.complementizers.isdisjoint(low[place + 1 : -1])
        if word in lexicon.saying:
            return opened or "," not in then
        return opened and low[place + 1] in lexicon.complementizers

    def _is_verb(self, word: str) -> bool:
        """Whether a word that is told again is more than a noun or an article."""
        low = word.lower()
        return low in self._listed or low in ("'s", "'d") or shifts(low, low, self._lexicon.language) is True

    def _may_be_verb(self, word: str) -> bool:
        """Whether a word of a bracket, contracted or not, may be one."""
        return "'" in word or "’" in word or word.lower() == "cannot" or self._is_verb(word)

    def _weighs(self, word: str) -> bool:
        low = word.lower()
        if low in self._lexicon.pronouns:
            return False
        return self._lexicon.class_of(low) is not None or low in self._listed or low in ("'s", "'d")
