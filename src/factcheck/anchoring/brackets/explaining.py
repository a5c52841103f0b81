"""Words put in that add none of their own: the source has them close by, and an editor tells what is spoken of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.anchoring.brackets.wording import WORD, Wording
from factcheck.anchoring.words.wordforms import straight

_NEAR = 800  # code points before a bracket in which its words stand
_FAR = 20_000  # code points before in which they stand together
_BESIDE = 60  # code points that hold a noun and its determiner
_NOUN = 2  # words of those


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
    bare = lexicon.pronouns | lexicon.quantifier | lexicon.number | wording.determiners.naming
    if not opens and straight(before) not in bare:
        return False
    near = WORD.findall(wording.text, max(0, at - _NEAR), at)
    return all(
        any(wording.akin(word, other) for other in near) or (word[0].isupper() and wording.stands(word))
        for word in told
    )


def points(wording: Wording, words: Sequence[str], at: int) -> bool:
    """Whether the source itself says that more is to be told, and the words put in are those that it has for it.

    After a noun with an owner that is only a pronoun they tell the owner, or who the noun is ("its use [of the land]",
    "his father [the worker]"); after a noun with an article that says that it is known, of what it is, where the source
    has those words together ("the jars [of almond butter]"); between what points and its noun, where the source has the
    two together elsewhere ("that [three-drug] protocol"); after a noun that announces a name, the name ("the term [hard
    border]"); after a German *da* with its preposition, what that means ("darauf [auf die Zusage]").
    """
    own, lexicon = wording.determiners, wording.lexicon
    before = [straight(word) for word in WORD.findall(wording.text, max(0, at - _BESIDE), at)]
    if len(before) < _NOUN or not words:
        return False
    first, determiner = straight(words[0]), before[-2]
    told = " ".join(word for word in words if straight(word) not in own.linking)
    there = before[-1].removeprefix("da")
    if wording.forms.capital_nouns and there != before[-1] and first in (there, there.removeprefix("r")):
        return True
    if before[-1] in wording.determiners.naming:
        return wording.stands(told)
    if before[-1] in own.demonstratives:
        after = WORD.search(wording.text, at, at + _BESIDE)
        return after is not None and wording.stands(f"{told} {after[0]}")
    if determiner in own.owners:
        theirs = not any(determiner in group for group in wording.forms.speakers)
        return first in own.definite or (theirs and first in own.belonging | lexicon.partitives)
    known = determiner in own.definite | own.demonstratives and first in own.belonging
    return known and _stands_of(wording, before[-1], told, at)


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
