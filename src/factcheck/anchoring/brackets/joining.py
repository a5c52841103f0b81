"""Words put in that say nothing: an article, what joins an owner, what joins two clauses; or what stands there too."""

from __future__ import annotations

import re

from factcheck.anchoring.brackets.wording import WORD, Wording
from factcheck.anchoring.words.wordforms import straight

_NEAR = 60  # code points that hold the words beside a bracket
_CLAUSE_ENDS = re.compile(r"[,;]\s*\Z")
_WEIGHTY = frozenset({"quantifier", "limit", "number", "negation"})


def adds_nothing(wording: Wording, inner: str, at: int) -> bool:
    """Whether words put in only join, or stand in the text after the word before them."""
    return joins(wording, inner, at) or stands_with(wording, inner, at)


def joins(wording: Wording, inner: str, at: int) -> bool:
    """Whether words are put in that only join: "section 377 [of the] code", "we build, [and] we pay".

    Args:
        wording: The rules of the words of a bracket, with the source.
        inner: The words of the bracket.
        at: Where they are put in.
    """
    words = [straight(word) for word in WORD.findall(inner)]
    following = WORD.search(wording.text, at, at + _NEAR)
    if following is None or not words:
        return False
    after, own = straight(following[0]), wording.determiners
    if own.joining.issuperset(words):
        speaks = any(after in group for group in wording.forms.speakers + wording.forms.others)
        return (
            speaks and after not in own.owners and _CLAUSE_ENDS.search(wording.text, max(0, at - _NEAR), at) is not None
        )
    if not own.linking.issuperset(words) or wording.text[at : following.start()].strip():
        return False
    return wording.lexicon.class_of(after) not in _WEIGHTY and after not in wording.lexicon.pointing


def stands_with(wording: Wording, inner: str, at: int) -> bool:
    """Whether the text has the very words somewhere right after the word before them, a noun or the like.

    "this right [to hold opinions without interference]", of any length, but without a word of weight.
    """
    before = WORD.findall(wording.text, max(0, at - _NEAR), at)
    first = straight(WORD.findall(inner)[0])
    if first not in wording.lexicon.prepositions | wording.lexicon.partitives:
        return False
    if not before or not wording.says(before[-1]) or wording.weight(inner) is not None:
        return False
    return wording.stands(f"{before[-1]} {inner}")
