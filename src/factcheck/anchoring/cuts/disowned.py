"""What denies the whole of a statement from behind its comma: "took bribes|, a charge she denies"."""

from __future__ import annotations

import re
from itertools import pairwise

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, edges_of, outside_idioms, words_in
from factcheck.text import Span

_DISOWNING = 8  # words after a comma that may deny what stands before it
_SUMMED_UP = 12  # the same after a noun that sums it up
_NAMES = 2  # words after a comma that may hold the noun
_DENIES: frozenset[WordClass] = frozenset({"negation"})


def disowned(text: str, start: re.Match[str], end: int, lexicon: Lexicon) -> tuple[Edge, ...]:
    """A denial of the whole of it in the next words: "took bribes, | a charge she denies"."""
    if "," not in start[0]:
        return ()
    words = words_in(text, Span(start.end(), end), lexicon, _SUMMED_UP)
    opening = lexicon.determiners | lexicon.relatives | lexicon.pronouns | lexicon.complementizers | lexicon.concessions
    opened = any(word.text in opening | lexicon.claims for word in words[:2])
    opened = opened or (len(words) > 2 and _when(words[0], words[2], lexicon))
    if not opened or words[0].text in lexicon.reasons | (lexicon.saying - lexicon.claims):  # ", dijo que rechaza"
        return ()
    if len(words) > 1 and words[0].text in lexicon.joints - lexicon.adversatives and words[1].text in lexicon.articles:
        return ()  # "or the ballot will be rejected"
    opens = ["", *(word.text for word in words[:2])]
    summed_up = any(_sums_up(before, word, lexicon) for before, word in pairwise(opens))
    said = _unbroken(text, words, lexicon)
    free = outside_idioms(text, said, lexicon)
    denies = [word for word in free if word.text in lexicon.denial]
    negates = [word for word in free if lexicon.class_of(word.text) == "negation"]
    if summed_up:
        phrases = {edge.span.start for edge in edges_of(text, said, lexicon, _DENIES) if " " in edge.word}
        denies += [word for word in said if word.start in phrases and word not in denies]  # "thrown out"
        denies += [
            word for word in free[_NAMES:] if word.text in lexicon.retractions - lexicon.claims and word not in denies
        ]
        denies.sort(key=lambda word: word.start)
        taken_back = denies and any(_undoes(word, denies[0], said, lexicon) for word in negates if word not in denies)
        found = [] if taken_back else sorted({*denies, *negates}, key=lambda word: word.start)
    else:
        found = [word for word in said[:_DISOWNING] if word in denies and word in negates]
    if words[0].text in lexicon.concessions:
        found = [word for word in found if said[said.index(word) - 1].text not in lexicon.copulas]
    return (cut_edge(text, "negation", found[0].span),) if found else ()


def _when(first: Word, third: Word, lexicon: Lexicon) -> bool:
    """Whether words open a clause on when: "antes de que lo desmintiera"."""
    return third.text in lexicon.complementizers and first.text in lexicon.afterwards


def _undoes(word: Word, denial: Word, said: list[Word], lexicon: Lexicon) -> bool:
    """Whether a negation takes a denial back: "a claim that nobody disputes", not "he disputes and could not check"."""
    between = said[said.index(denial) : said.index(word)]
    return lexicon.joints.isdisjoint([each.text for each in between])


def _sums_up(before: str, word: str, lexicon: Lexicon) -> bool:
    """Whether a word sums up what was said: one that is a verb of saying too only after a determiner ("he claims")."""
    return word in lexicon.claims and (word not in lexicon.saying or before in lexicon.determiners)


def _unbroken(text: str, words: list[Word], lexicon: Lexicon) -> list[Word]:
    """The words up to the first mark that parts them off."""
    for place in range(1, len(words)):
        mark = text[words[place - 1].end : words[place].start].strip(" '’\r\n\"“”„«»")
        if mark and not (mark == "," and lexicon.parts_clauses and words[place].text in lexicon.relatives):
            return words[:place]
    return words
