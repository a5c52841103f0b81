"""Of whom a noun with its determiner speaks, where the text does not put the name beside it: "the company"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from factcheck.anchoring.brackets.wording import WORD, Wording
from factcheck.anchoring.words.relations import relations_for
from factcheck.anchoring.words.wordforms import straight

_NAME = re.compile(r"(?<![\w'’-])[^\W\d_a-zß-öø-ÿ]\w+(?:['’.-]\w+)*(?: [^\W\d_a-zß-öø-ÿ]\w+(?:['’.-]\w+)*)*")
_FEWEST = 2  # times that a text names the one of whom it speaks
_REACH = 20_000  # code points before a place in which names are counted
_NEAR = 40  # code points that hold the determiner of a noun
_PHRASE = 2  # words: a determiner and its noun


def borne_out(wording: Wording, name: Sequence[str], old: Sequence[str], at: int) -> bool:
    """Whether a name stands for a determiner and a noun that speak of it by what the text says around them.

    Args:
        wording: The rules of the words of a bracket, with the source.
        name: The words of the bracket, without articles.
        old: The words it replaces.
        at: Where those stand.
    """
    words = [*WORD.findall(wording.text, max(0, at - _NEAR), at)[-1:], *old] if len(old) == 1 else old
    if len(words) != _PHRASE or not name:
        return False
    determiner, noun = map(straight, words)
    relations = relations_for(wording.lexicon.language)
    if determiner in wording.determiners.definite and noun in relations.organisations:
        return _is_the_one_named(wording, name, at)
    others = relations.converse(noun) if determiner in wording.determiners.owners else frozenset()
    return any(_stands_to(wording, name[-1], other) for other in others)


def _stands_to(wording: Wording, name: str, noun: str) -> bool:
    """Whether the text has a noun as somebody's: "Kim's lawyer", "the lawyer of Kim"."""
    low = straight(name)
    if wording.lexicon.language == "en" and wording.stands(f"{low}'s {noun}"):
        return True
    between = "|".join(sorted(map(re.escape, wording.determiners.belonging | {"for"})))
    title = r"(?:[^\W\d_]{1,6}\.? )?(?:\w+ )?"
    if noun not in wording.low or low not in wording.low:
        return False
    return re.search(rf"(?<!\w){re.escape(noun)} (?:{between}) ?{title}{re.escape(low)}(?!\w)", wording.low) is not None


def _is_the_one_named(wording: Wording, name: Sequence[str], at: int) -> bool:
    """Whether a text has named one more often than any other before a place."""
    before = wording.text[max(0, at - _REACH) : at]
    if before.count(name[0]) < _FEWEST or _is_surname(wording, before, name):
        return False
    counts = Counter(word for run in _NAME.findall(before) for word in _names(wording, run))
    own = {straight(word) for word in name}
    rivals = (count for word, count in counts.items() if straight(word) not in own)
    return counts[name[0]] > max(rivals, default=0)


def _is_surname(wording: Wording, text: str, name: Sequence[str]) -> bool:
    """Whether a name ends a longer one: a person is called by the last word of his name, a firm by the first."""
    longer = re.findall(rf"([A-Z][\w.-]*) {re.escape(' '.join(name))}(?!\w)", text)
    return any(straight(word) not in wording.lexicon.grammatical for word in longer)


def _names(wording: Wording, run: str) -> list[str]:
    """The first name of a run of words with capitals; of one that opens a sentence, no small word."""
    words = [word.replace("’", "'").removesuffix("'s") for word in run.split()]
    small = wording.lexicon.grammatical | wording.lexicon.calendar
    return [word for word in words if straight(word) not in small][:1]
