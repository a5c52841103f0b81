"""Who is said to have said a quotation: behind it, between two halves of it, or in the sentence before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from factcheck.anchoring.gaps.stitches import is_verb, opens_a_noun_phrase
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.determiners import determiners_for
from factcheck.anchoring.words.genders import Gender, genders_for
from factcheck.anchoring.words.hidden_words import Word, words_in
from factcheck.anchoring.words.patterns import SENTENCE_ENDS
from factcheck.anchoring.words.relations import relations_for
from factcheck.text import Span, sentences

_OPENED = re.compile(r"(?<![^\s(\[—–-])[\"“„«»]\s{0,2}(?=[\w\[¿¡])")
_CLOSED = re.compile(r"(?<=[^\s(\[])\s?[\"”»“«](?!\w)")
NEAR = 400  # code points in which a sentence or quotation beside a gap ends
NAMED = 6  # words that hold a name and a verb of saying
_OF_A_SENTENCE = 12  # the same where a sentence opens with them: "The chair of governors, Mr Min Kim, said"
MARK = 3  # code points of a mark and what must stand behind it
_CALLED = frozenset(",?!")  # what a quotation ends with, where its sentence goes on
_IN_A_WORD = "'’ \u00a0\t\r\n"
_FULL_NAME = 2  # words of a name
_BACK = 800  # code points before a pronoun that hold the name of whoever it means


class Teller(NamedTuple):
    """The words that tell who speaks: a name or noun phrase, or a pronoun."""

    words: tuple[Word, ...]
    pronoun: str = ""

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return hull(self.words)

    def gender(self, lexicon: Lexicon) -> Gender | None:
        """Whether a man or a woman speaks, as far as a pronoun or title tells."""
        own = genders_for(lexicon.language)
        if self.pronoun:
            return own.meant(self.pronoun)
        told = {own.of(word.text) for word in self.words} - {None}
        return told.pop() if len(told) == 1 else None


def opening_of(text: str, gap: Span) -> int | None:
    """The mark that opens the quotation in which a gap ends, if it stands in the gap or right behind it."""
    found = [match.start() for match in _OPENED.finditer(text, gap.start, gap.end + MARK) if match.start() <= gap.end]
    closed = _last(_CLOSED, text, gap.start, gap.end)
    return found[-1] if found and not (closed and found[-1] < closed.end() - 1) else None


def closes(text: str, at: int) -> bool:
    """Whether a quotation closes right before or behind an offset."""
    return _CLOSED.search(text, max(0, at - MARK), at + MARK) is not None


def before(text: str, at: int, lexicon: Lexicon) -> Teller | None:
    """Who speaks where a quote breaks off: inside a quotation, or in the sentence behind one that says who spoke."""
    at -= len(text[max(0, at - NEAR) : at]) - len(text[max(0, at - NEAR) : at].rstrip())
    start = _paragraph(text, at)
    closed = _last(_CLOSED, text, start, at)
    if closed and not text[closed.end() : at].strip():
        at = closed.start()
    inside = _quotation(text, start, at)
    closing = closed if inside is None else _CLOSED.search(text, at - 1, at + NEAR)
    if closing is None or (inside is None and len(sentences(text, Span(closing.end(), at))) > 1):
        return None
    told = _told_behind(text, closing, lexicon)
    return told if told or inside is None else _told_before(text, start, inside, lexicon)


def after(text: str, opening: int, at: int, lexicon: Lexicon) -> Teller | None:
    """Who speaks where a quote goes on inside a quotation that has an opening mark."""
    closing = _CLOSED.search(text, at, at + NEAR)
    told = _told_behind(text, closing, lexicon) if closing else None
    return told or _told_before(text, _paragraph(text, opening), opening, lexicon)


def told_last(text: str, stretch: Span, lexicon: Lexicon) -> tuple[int, Teller] | None:
    """Who is last told to speak in a stretch, by a name or noun, and where.

    Where its sentence opens with whoever says it, or behind a quotation: "“...,” said a spokesman. He added:".
    """
    start = _paragraph(text, stretch.start)
    closings = (mark for mark in _CLOSED.finditer(text, *stretch) if _goes_on(text, mark))
    behind = [Teller(tuple(who)) for mark in closings if (who := _attributed(text, mark.end(), lexicon))]
    for sentence in reversed(sentences(text, stretch)):
        if behind and behind[-1].span.start >= sentence.start:
            return behind[-1].span.start, behind[-1]
        if _quotation(text, start, sentence.start + MARK) is not None:
            continue
        if told := _named_in(text, sentence, lexicon):
            return sentence.start, told
    return None


def reported(text: str, at: int, lexicon: Lexicon) -> Teller | None:
    """Who says what a quote breaks off from in indirect speech: "Choe said that it was late"."""
    last = sentences(text, Span(max(0, at - NEAR), at))[-1:]
    if not last or _quotation(text, _paragraph(text, at), at) is not None:
        return None
    words = words_in(text, last[0], lexicon, 2)
    return _pronoun_beside(text, words, lexicon, said=True) or _named_in(text, last[0], lexicon)


def is_named_before(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether somebody has a name not far before: after a title or role, or beside a verb of saying."""
    words = words_in(text, Span(max(0, at - _BACK), at), lexicon)
    own = genders_for(lexicon.language)
    beside = lexicon.titles | lexicon.saying | own.men | own.women | own.epicene
    named = [text[word.start].isupper() and word.text not in lexicon.nameless | lexicon.titles for word in words]
    return any(word.text in beside and any(named[max(0, k - 1) : k + 3]) for k, word in enumerate(words))


def without_marks(text: str, words: list[Word]) -> list[Word]:
    """Words up to the first mark between two."""
    end = next((at for at in range(1, len(words)) if text[words[at - 1].end : words[at].start].strip()), len(words))
    return words[:end]


def opens(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word opens a noun phrase, and stands for none."""
    bare = word.text.partition("'")[0]  # "He'll"
    return opens_a_noun_phrase(text, word, lexicon) and bare not in lexicon.pronouns - lexicon.determiners


def names(words: Sequence[Word], lexicon: Lexicon) -> frozenset[str]:
    """The words that name somebody."""
    said = (word.text for word in words if len(word.text) > 1 or not lexicon.elides)
    return frozenset(said) - lexicon.determiners - lexicon.titles


def hull(words: Sequence[Word]) -> Span:
    """From the first word to the last."""
    return Span(words[0].start, words[-1].end)


def meant_by(text: str, told: Teller, lexicon: Lexicon) -> Teller | None:
    """Whom a pronoun behind the first quotation of a paragraph means: the last one whom the text before that names.

    "A baker, Choe Min, shook his head. “Nobody came,” he said."; not where another pronoun may mean him: "Kim Jong
    called him a liar. “I am not,” he said.".
    """
    start = _paragraph(text, told.span.start)
    opening = _OPENED.search(text, start, told.span.start)
    if opening is None or len(_CLOSED.findall(text, opening.end(), told.span.start)) != 1:
        return None
    for sentence in reversed(sentences(text, Span(start, opening.start()))):
        words = words_in(text, sentence, lexicon)
        if any(_is_object(word, after, lexicon) for word, after in pairwise(words)):
            return None
        if who := _subject(text, words, told.pronoun, lexicon):
            return Teller(tuple(who))
    return None


# --------------------------------------------------------------------------------------------------------------------


def _told_behind(text: str, closing: re.Match[str], lexicon: Lexicon) -> Teller | None:
    """Who is said to speak right after a closing mark: "said Kim", "he said"."""
    if not _goes_on(text, closing):
        return None
    words = words_in(text, Span(closing.end(), closing.end() + NEAR), lexicon, 2)
    if told := _pronoun_beside(text, words, lexicon):
        return told
    who = _attributed(text, closing.end(), lexicon)
    return Teller(tuple(who)) if who else None


def _attributed(text: str, at: int, lexicon: Lexicon) -> list[Word]:
    """Who is said, right after a quotation, to have said it: "said the mayor", "the mayor said"."""
    words = words_in(text, Span(at, at + NEAR), lexicon, NAMED)
    if len(words) <= 1:
        return []
    verb = _inverted(text, at, words, lexicon)
    if verb is not None:
        ends = lexicon.prepositions | lexicon.stops
        who = list(takewhile(lambda word: word.text not in ends, _one_name(text, words[verb:], lexicon)))
    else:
        place = next((place for place, word in enumerate(words) if word.text in lexicon.saying), 0)
        who = words[:place]
    return who if who and opens(text, who[0], lexicon) else []


def _goes_on(text: str, closing: re.Match[str]) -> bool:
    """Whether the sentence goes on after a closing mark, so that what stands there may tell who spoke."""
    behind = text[closing.end() : closing.end() + 3]
    if behind.startswith(SENTENCE_ENDS):
        return False
    return not (text[closing.start() - 1] in ".…" and behind[:1].isspace() and behind.strip()[:1].isupper())


def _is_object(word: Word, after: Word, lexicon: Lexicon) -> bool:
    """Whether a word is a pronoun for a person as an object: "called him", "l'avait traité"."""
    if word.text in lexicon.persons or word.text in lexicon.actors:
        return False
    before_verb = lexicon.elides or determiners_for(lexicon.language).subjectless
    if before_verb and after.text in lexicon.verbal:
        return any(each in lexicon.pointing for each in (word.text, f"{word.text}'"))
    return word.text not in lexicon.determiners and genders_for(lexicon.language).meant(word.text) is not None


def _subject(text: str, words: list[Word], pronoun: str, lexicon: Lexicon) -> list[Word]:
    """The name that opens a sentence, or its main clause after a comma, or stands behind a comma and verb of saying."""
    determiners = lexicon.persons.get(pronoun, " ".join(lexicon.persons.values())).split()
    for place in range(len(words)):
        said = place > 1 and words[place - 1].text in lexicon.saying
        comma = words[place - 1 - said].end if place > said else 0
        if place and not (text.startswith(",", comma) and (said or not lexicon.parts_clauses)):
            continue
        who = _name(text, words[place:], determiners, lexicon)
        then = words[place + len(who) :][:1]
        if who and (said or (then and _goes_with(text, who[-1], then[0], lexicon, opening=not place))):
            return who
    return []


def _goes_with(text: str, name: Word, then: Word, lexicon: Lexicon, *, opening: bool) -> bool:
    """Whether what comes after a name may be its verb or, where a sentence opens with it, an apposition."""
    between = text[name.end : then.start].strip()
    if name.text.endswith("'s") or then.text in lexicon.joints:
        return False
    if opening:
        return between in ("", ",")
    others = (lexicon.prepositions, lexicon.partitives, lexicon.stops, lexicon.relatives)
    return not between and text[then.start].islower() and not any(then.text in each for each in others)


def _may_name(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word with a capital is grammatical in no way and in no class."""
    listed = word.text in lexicon.nameless or word.text in lexicon.grammatical
    return text[word.start].isupper() and not listed and lexicon.class_of(word.text) is None


def _name(text: str, words: list[Word], determiners: list[str], lexicon: Lexicon) -> list[Word]:
    """The words up to the name of a person with which they open: "Mr Kim", "the mayor, Min Kim"."""
    high = [_may_name(text, word, lexicon) for word in words[: NAMED + 2]]
    determined = words[0].text in lexicon.determiners
    if not high or (determined and words[0].text not in determiners) or words[0].text in lexicon.prepositions:
        return []
    first = next((at for at in range(len(high) - 1) if high[at] and high[at + 1]), None)
    if first is None or any(text[a.end : b.start].strip(" .,") for a, b in pairwise(words[: first + 2])):
        return []
    end = next((at for at in range(first + 1, len(high)) if not high[at]), len(high))
    own, listed = genders_for(lexicon.language), relations_for(lexicon.language)
    is_one = own.of(words[first].text) is not None or end - first > _FULL_NAME
    apposed = not first and text.startswith(",", words[end - 1].end)
    if not (is_one or apposed or ((first > 1 or not determined) and not lexicon.capital_nouns)):
        return []  # "The White House", "der Deutsche Wetterdienst", "Gestern Abend"
    if first > 1 and words[first - 1].text in lexicon.prepositions | lexicon.partitives:
        return []  # "The chair of Min Kim"
    things = listed.organisations | listed.places | lexicon.stops | lexicon.verbal
    return [] if any(word.text in things for word in words[:end]) else words[:end]


def _paragraph(text: str, at: int) -> int:
    """Where the paragraph of an offset begins, or what is read of it."""
    return max(0, at - 2 * NEAR, text.rfind("\n\n", 0, at) + 1)


def _quotation(text: str, start: int, at: int) -> int | None:
    """The mark that opens the quotation in which an offset stands, in a paragraph."""
    opening, closing = _last(_OPENED, text, start, at), _last(_CLOSED, text, start, at - 1)
    if opening is None or (closing is not None and opening.start() < closing.start()):
        return None
    return opening.start()


def _last(mark: re.Pattern[str], text: str, start: int, at: int) -> re.Match[str] | None:
    return next(reversed(list(mark.finditer(text, start, at))), None)


def _told_before(text: str, start: int, opening: int, lexicon: Lexicon) -> Teller | None:
    """Who is said to speak before an opening mark: in the sentence there, after another quotation or none."""
    closing = _last(_CLOSED, text, start, opening)
    if closing and _goes_on(text, closing) and len(sentences(text, Span(closing.end(), opening))) == 1:
        return _told_behind(text, closing, lexicon)
    last = (sentences(text, Span(closing.end() if closing else start, opening)) or [Span(start, start)])[-1]
    words = words_in(text, last, lexicon)
    for place in range(len(words) - 2, -1, -1):
        if told := _pronoun_beside(text, words[place : place + 2], lexicon, said=True):
            return told
    return _named_in(text, last, lexicon) or _named_behind(text, Span(last.start, opening), words, lexicon)


def _named_behind(text: str, sentence: Span, words: list[Word], lexicon: Lexicon) -> Teller | None:
    """Who stands behind the verb of saying with which words before a quotation open: "Said Choe: “"."""
    if len(words) <= 1 or words[0].text not in lexicon.saying or not sentence.of(text).rstrip().endswith((":", ",")):
        return None
    who = _one_name(text, words, lexicon)
    return Teller(tuple(who)) if who and opens(text, who[0], lexicon) else None


def _pronoun_beside(text: str, words: list[Word], lexicon: Lexicon, *, said: bool = False) -> Teller | None:
    """The pronoun of two words, if the other is its verb, of saying or any: "he said", "sagte er", "a-t-il dit"."""
    for word in words[:1]:
        joined = word.text.rpartition("-")[2]
        if joined in lexicon.persons and "-" in word.text:
            return Teller((word,), joined)
    if words and determiners_for(lexicon.language).subjectless and not said:  # "», dijo."
        alone = words[0].text in lexicon.saying and text[words[0].end : words[0].end + 1] in (".", ",")
        if alone:
            return Teller((words[0],), words[0].text)
    if len(words) <= 1 or text[words[0].end : words[1].start].strip():
        return None
    for pronoun, verb in (words, words[::-1]):
        several = lexicon.capital_nouns and verb is words[0] and verb.text.endswith("n")  # "sagten sie"
        if several or pronoun.text not in lexicon.persons:
            continue
        if verb.text in lexicon.saying or (not said and is_verb(verb, lexicon)):
            return Teller((pronoun,), pronoun.text)
    return None


def _named_in(text: str, sentence: Span, lexicon: Lexicon) -> Teller | None:
    """Who opens a sentence, if a verb of saying or denial follows: "The envoy, Ms Kim, said she was not asked."."""
    words = words_in(text, sentence, lexicon, _OF_A_SENTENCE)
    if words and words[0].text in lexicon.adversatives | lexicon.sentence_adverbs:
        words = words[1:]
    place = next((place for place, word in enumerate(words) if _answers(text, word, lexicon)), 0)
    who = words[:place]
    ends = lexicon.pronouns - lexicon.determiners | lexicon.verbal
    if not who or not opens(text, who[0], lexicon) or any(word.text in ends for word in who):
        return None
    return Teller(tuple(who))


def _answers(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word is a verb of saying, or one of denial or concession: "dismissed the charge"."""
    if word.text in lexicon.saying:
        return True
    return text[word.start].islower() and (word.text in lexicon.denial or word.text in lexicon.conceding)


def _inverted(text: str, at: int, words: list[Word], lexicon: Lexicon) -> int | None:
    """Which word is the verb before whoever spoke: one of saying, or one in no list after a comma or call.

    "said Kim", "s'agace sa déléguée", "se queja Kim", "a rappelé son délégué", "laughed Kim".
    """
    if words[0].text in lexicon.saying:
        return 0
    helped = words[0].text in lexicon.auxiliaries or (lexicon.elides and len(words[0].text) == 1)
    helped = helped or words[0].text in lexicon.pronouns - lexicon.actors - lexicon.persons.keys()
    verb, then = words[helped], next(iter(words[helped + 1 :]), None)
    if then is None or _CALLED.isdisjoint(text[at - 3 : words[0].start]) or not opens(text, then, lexicon):
        return None
    if not text[verb.start].islower() or verb.text in lexicon.grammatical or text[verb.end : then.start].strip():
        return None
    if lexicon.class_of(verb.text) not in (None, "saying") or verb.text.endswith(lexicon.adverb_endings):
        return None
    return None if not helped and verb.text.endswith(lexicon.participle_endings) else int(helped)


def _one_name(text: str, words: list[Word], lexicon: Lexicon) -> list[Word]:
    """The words after a verb up to a mark: not that of a title or initial, nor before the name of one told so far.

    "said Prof. M. Choe", "said its captain, Choe".
    """
    if text[words[0].end : words[1].start].strip():
        return []
    for at in range(2, len(words)):
        between = text[words[at - 1].end : words[at].start].strip(_IN_A_WORD)
        short = words[at - 1].text in lexicon.titles or words[at - 1].end - words[at - 1].start == 1
        named = text[words[at].start].isupper()
        apposed = between == "," and named and not text[words[at - 1].start].isupper()
        if between and not (apposed or (between == "." and short and named)):
            return words[1:at]
    return words[1:]
