"""Words put in that add none of their own: the source has them close by, and an editor tells what is spoken of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.anchoring.brackets.joining import YEAR
from factcheck.anchoring.brackets.wording import Wording
from factcheck.anchoring.words.genders import genders_for, looks_plural
from factcheck.anchoring.words.patterns import WORD
from factcheck.anchoring.words.wordforms import straight
from factcheck.text import Span

_NEAR = 800  # code points before a bracket in which its words stand
_BESIDE = 60  # code points that hold a noun and its determiner
_FAR = 20_000  # code points before in which they stand together
_SENTENCES = 3  # before that of a bracket, in which stands of whom something is
_ADJECTIVE = 3  # words of a noun with both
_COMPOUND = 2  # words of a preposition and its noun
_DOUBLED = 4  # words that hold a pronoun before a verb, and that verb
PLAIN = str.maketrans("äöü", "aou")
"""German vowels without the umlaut that a plural may bring."""
_ALONE = {"en": {"without"}, "fr": {"sans", "avec"}, "de": {"ohne"}, "es": {"sin"}}
"""Prepositions whose noun may be left away."""
_MARK = re.compile(r"\s?[.,;:!?…)]")
_CLAUSE_END = re.compile(r"[.,;:!?…()\[\]\"“”„«»—–]\s*(?=\S)")


def explains(wording: Wording, words: Sequence[str], before: str, at: int) -> bool:
    """Whether words only tell, in words of the source, what is spoken of: "none [of the bees] was seen".

    Args:
        wording: The rules of the words of a bracket, with the source.
        words: The words put in.
        before: The word before them. A bare word may stand after a pronoun, number or word of quantity alone: elsewhere
            it describes.
        at: Where they are put in. Words with a capital stand anywhere in the source, the others not far before.
    """
    lexicon = wording.lexicon
    told = [word for word in words if wording.says(word)]
    if not told or any(straight(word) in lexicon.verbal | lexicon.saying for word in words):
        return False
    opens = words[0][0].isupper() or straight(words[0]) in (
        lexicon.determiners | lexicon.prepositions | lexicon.partitives
    )
    bare = lexicon.pronouns | lexicon.quantifier | lexicon.number | lexicon.ordinals
    bare |= wording.determiners.naming | wording.determiners.others
    alone = straight(before) in wording.determiners.definite and _stands_alone(wording, words, at)
    named = straight(before) in bare or _counts(before) or _lacks_noun(wording, before, at)
    if not (opens or alone or named or tells_whose(wording, words, at)):
        return False
    if straight(before) in wording.determiners.others and _noun_follows(wording, at):
        return False
    near = WORD.findall(wording.text, max(0, at - _NEAR), at)
    return all(
        any(is_form(wording, word, other) for other in near) or (word[0].isupper() and wording.stands(word))
        for word in told
    )


def _noun_follows(wording: Wording, at: int) -> bool:
    """Whether what stands right behind an offset, without a mark between, is no grammatical word."""
    after = WORD.match(wording.text[at : at + _BESIDE].lstrip())
    return after is not None and straight(after[0]) not in wording.lexicon.grammatical


def _counts(word: str) -> bool:
    """Whether a word is a number in digits and no year."""
    return word[:1].isdigit() and not word[-1].isalpha() and not YEAR.fullmatch(word)


def points(wording: Wording, words: Sequence[str], at: int) -> bool:
    """Whether words put in tell more of what the source speaks of as known, so that they need not stand there.

    They stand after a pronoun or number, or after a noun that a determiner says to be known ("that club [the
    Islanders]", "his father [the worker]"); between what points and its noun, where the source has the two together
    elsewhere ("that [three-drug] protocol"); after a noun that announces a name, as that ("the term [hard border]");
    between an article and a noun, as "of the" behind that would ("the [university] administration");
    after a pronoun that a preposition tells again ("lo dejo [a Kim]", "darauf [auf die Zusage]"); or where a verb
    needs no subject.
    """
    own = wording.determiners
    near = WORD.findall(_CLAUSE_END.split(wording.text[max(0, at - _BESIDE) : at])[-1])
    before = [part for word in near for part in wording.parted(word)]
    if not before or not words:
        return False
    last = straight(before[-1])
    if last in wording.relations.there and straight(words[0]) in wording.relations.at:
        return _stand_before(wording, words, wording.near(at, _SENTENCES).start, at)
    if last in own.naming:
        return wording.stands(" ".join(words))
    if last in own.demonstratives or (last in own.definite and _stands_alone(wording, words, at)):
        return _is_pointed_at(wording, words, last, at)
    opening = straight(wording.parted(words[0])[0])
    if _is_told_again(wording, words, opening, before):
        return wording.forms.capital_nouns or _stand_before(wording, words, max(0, at - _NEAR), at)
    told_of = _asks(wording, opening, before) and _are_told(wording, words, before, at)
    one = last in wording.forms.indefinite and len(before) > 1 and straight(before[-2]) in own.definite
    lacks = one or last in own.others
    if _lacks_noun(wording, last, at):
        lacks, words = True, wording.contents(words)
    left_away = lacks and _is_left_away(wording, words, at, of_several=one)
    return told_of or tells_whose(wording, words, at) or left_away


def _stands_alone(wording: Wording, words: Sequence[str], at: int) -> bool:
    """Whether an article stands without its noun before a preposition: "der [Bericht] von 1957", "el [informe] de"."""
    after = WORD.match(wording.text[at : at + _BESIDE].lstrip())
    alone = wording.forms.capital_nouns or wording.determiners.subjectless
    joins = wording.lexicon.prepositions | wording.lexicon.partitives
    return alone and len(words) == 1 and after is not None and straight(after[0]) in joins


def is_form(wording: Wording, word: str, other: str) -> bool:
    """Whether a word is a form of another, of a German noun with its umlaut too: *Wölfe* of *Wolf*."""
    if wording.akin(word, other):
        return True
    nouns = wording.forms.capital_nouns and word[0].isupper() and other[0].isupper()
    many, one = sorted((straight(word), straight(other)), key=len, reverse=True)
    return nouns and many.translate(PLAIN).removesuffix("n").removesuffix("r").removesuffix("e") == one


def _is_pointed_at(wording: Wording, words: Sequence[str], pointing: str, at: int) -> bool:
    """Whether the source has words before the noun that something points at; or has one that may be that noun.

    "that [three-drug] protocol"; "raise that [share] to ten", where what points has no noun of its own.
    """
    after = WORD.match(wording.text[at : at + _BESIDE].lstrip())
    if after is not None and wording.stands(f"{' '.join(words)} {after[0]}"):
        return True
    alone = after is None or straight(after[0]) in wording.lexicon.prepositions | wording.lexicon.stops
    several = pointing in genders_for(wording.lexicon.language).several
    if len(words) > 1 or not alone or pointing not in wording.lexicon.pronouns | wording.determiners.definite:
        return False
    in_number = wording.lexicon.language != "en" or several == looks_plural(words[0])
    return in_number and _stand_before(wording, words, wording.near(at, 1).start, at)


def tells_whose(wording: Wording, words: Sequence[str], at: int) -> bool:
    """Whether an English noun put in right before another says what "of the" and it would say behind that.

    "the [university] administration" for "the administration [of the university]": the source has that noun with its
    article right before, in the sentence there or the one before, and no further noun.
    """
    before = WORD.findall(wording.text, max(0, at - _BESIDE), at)[-1:]
    after = WORD.match(wording.text[at : at + _BESIDE].lstrip())
    if wording.lexicon.language != "en" or len(words) > 1 or after is None or not before:
        return False
    if straight(before[0]) not in wording.determiners.definite or not (words[0] + after[0]).islower():
        return False
    if straight(after[0]) in wording.lexicon.grammatical:
        return False
    known = re.compile(rf"(?<![^\W_])the {re.escape(words[0])}(?:'s?)?(?: (?P<then>[^\W\d_]+))?")
    near = straight(wording.text[wording.near(at, 1).start : at])
    if not known.search(near.lower()):
        return False
    followed = (found["then"] for found in known.finditer(wording.low))
    return any(then is None or then in wording.lexicon.grammatical for then in followed)


def _lacks_noun(wording: Wording, before: str, at: int) -> bool:
    """Whether the word before an offset is a preposition without its noun: "Without, nobody gets in"."""
    alone = straight(before) in _ALONE.get(wording.lexicon.language, ())
    return alone and _MARK.match(wording.text, at) is not None


def _is_left_away(wording: Wording, words: Sequence[str], at: int, *, of_several: bool = False) -> bool:
    """Whether a word is the noun that *another* stands without: it was named not far before; of several, as those."""
    if len(words) > 1 or not wording.says(words[0]):
        return False
    near = WORD.findall(wording.text, wording.near(at, 1).start, at)
    return any(is_form(wording, words[0], word) for word in near if not (of_several and word == words[0]))


def _asks(wording: Wording, opening: str, before: Sequence[str]) -> bool:
    """Whether what opens with a word may tell more of the noun, pronoun or number that ends other words."""
    lexicon, last = wording.lexicon, straight(before[-1])
    if opening in lexicon.prepositions - wording.determiners.belonging:
        return False
    if opening in wording.determiners.belonging | lexicon.partitives and any(
        straight(word) in group for word in before[-2:] for group in wording.forms.speakers
    ):
        return False  # "my house [of the council]"
    counted = (lexicon.pronouns - lexicon.determiners) | lexicon.number | lexicon.ordinals
    return last in counted or _counts(last) or _is_known(wording, before)


def _are_told(wording: Wording, words: Sequence[str], before: Sequence[str], at: int) -> bool:
    """Whether the source has words not far before, or says of the noun there that it is of them."""
    own, opening = wording.determiners, straight(wording.parted(words[0])[0])
    if len(before) > 1 and straight(before[-2]) in own.owners and opening in own.definite - own.belonging:
        return True
    if opening not in own.belonging | wording.lexicon.partitives:
        return _stand_before(wording, words, max(0, at - _NEAR), at)
    told = " ".join(word for word in words if straight(word) not in own.linking)
    near = wording.near(at, _SENTENCES).start
    return _stand_before(wording, words, near, at) or _stands_of(wording, straight(before[-1]), told, at)


def _stand_before(wording: Wording, words: Sequence[str], start: int, at: int) -> bool:
    """Whether each word that says something, or a form of it, stands in a stretch."""
    near = WORD.findall(wording.text, start, at)
    return all(any(is_form(wording, word, other) for other in near) for word in words if wording.says(word))


def tells_adverb(wording: Wording, inner: str, gap: Span) -> bool:
    """Whether a bracket says in words of the source what an adverb points to: "[in Leeds]" for "there".

    Args:
        wording: The rules of the words of a bracket, with the source.
        inner: The words of the bracket.
        gap: What it stands over.
    """
    return _names_place(wording, inner, gap) or _resolves(wording, inner, gap)


def _names_place(wording: Wording, inner: str, gap: Span) -> bool:
    """Whether a bracket says, in words of the source not far before, which place an adverb means: "[in Leeds]"."""
    old = WORD.findall(wording.text, *gap)
    if len(old) != 1 or straight(old[0]) not in wording.relations.there:
        return False
    words, after = WORD.findall(inner), WORD.search(wording.text, gap.end, gap.end + _BESIDE)
    if not any(map(wording.says, words)) or straight(words[0]) not in wording.relations.at:
        return False
    if wording.weight(inner) is not None:
        return False
    if after is not None and straight(after[0]) in wording.relations.existing:
        return False  # "there is"
    return _stand_before(wording, words, wording.near(gap.start, _SENTENCES).start, gap.start)


def _resolves(wording: Wording, inner: str, gap: Span) -> bool:
    """Whether a bracket writes out what *da* means in a German word, in words of the source: "[mit dem Boot]", "damit".

    A number is one of the source, if the words stand there together.
    """
    old, words = WORD.findall(wording.text, *gap), WORD.findall(inner)
    if not wording.forms.capital_nouns or len(old) != 1 or len(words) < _COMPOUND:
        return False
    there, opening = straight(old[0]).removeprefix("da"), straight(words[0])
    if there == straight(old[0]) or wording.determiners.merged.get(opening, opening) not in (
        there,
        there.removeprefix("r"),
    ):
        return False
    told = " ".join(words[1:])
    if wording.weight(told) is not None and not wording.stands(told):
        return False
    return _stand_before(wording, words, max(0, gap.start - _NEAR), gap.start)


def _is_told_again(wording: Wording, words: Sequence[str], opening: str, before: Sequence[str]) -> bool:
    """Whether a pronoun stands before its verb for what is put in, or the verb needs no subject there."""
    own, lexicon = wording.determiners, wording.lexicon
    there = straight(before[-1]).removeprefix("da")
    if wording.forms.capital_nouns and there != straight(before[-1]) and opening in (there, there.removeprefix("r")):
        return True
    if not own.doubled.get(opening, frozenset()).isdisjoint(map(straight, before[-_DOUBLED:])):
        return True
    clause = lexicon.complementizers | lexicon.interrogatives | lexicon.saying
    if not own.subjectless or not wording.opens(words):
        return False
    near = [*map(straight, before[-_DOUBLED:])]
    opens = next((place for place in range(len(near) - 1, -1, -1) if near[place] in clause), None)
    aside = near[opens + 1 :] if opens is not None else []
    return opens is not None and (not aside or aside[0] in lexicon.prepositions)  # "que en otoño [el dolmen] vuelva"


def _stands_of(wording: Wording, noun: str, told: str, at: int) -> bool:
    """Whether words stood not far behind a noun in a sentence before: "jars of its almond butter"."""
    text, told = wording.low, straight(told)
    place = text.rfind(told, max(0, at - _FAR), at)
    while place >= 0:
        lead = text[max(0, place - _BESIDE) : place]
        if re.search(rf"(?<!\w){re.escape(noun)}(?!\w)[^.!?\n]*\Z", lead):
            return True
        place = text.rfind(told, max(0, at - _FAR), place)
    return False


def _is_known(wording: Wording, before: Sequence[str]) -> bool:
    """Whether words end with a noun and a determiner that says that it is known, an adjective between or not."""
    own, lexicon = wording.determiners, wording.lexicon
    known = own.definite | own.owners | own.demonstratives | own.merged.keys()
    low = [straight(word) for word in before]
    if low[-1] in lexicon.grammatical or wording.is_adverb(before[-1]):
        return False
    if len(low) > 1 and low[-2] in known:
        return True
    if len(low) < _ADJECTIVE or low[-3] not in known or low[-2] in lexicon.grammatical:
        return False
    if wording.forms.capital_nouns:
        return before[-1][0].isupper()
    return low[-3] in own.demonstratives or (len(low) > _ADJECTIVE and low[-4] in lexicon.prepositions)
