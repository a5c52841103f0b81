"""What the next clause says against the one before its stop: "the brakes failed|; the data do not bear this out"."""

from __future__ import annotations

import re

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.cuts.behind import unmarked
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, words_in
from factcheck.text import Span

STOP = re.compile(r"[\"'”’»\s]*;[\"'”’»\s]*")
"""A semicolon after a cut."""

_REACH = 14  # words of the next clause
_TURN = 3  # words behind its first that may set it against the one before


def contrasted(text: str, first: Word, end: int, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The same in a clause set against the quote, behind a comma: "the drug works|, but that has not been proved"."""
    set_against = first.text in lexicon.contrasting or (
        first.text in lexicon.contrary_openers and _turns(text, first, end, lexicon)
    )
    return contradicted(text, first.start, end, lexicon) if set_against else ()


def _turns(text: str, first: Word, end: int, lexicon: Lexicon) -> bool:
    """Whether a clause that opens otherwise is set against the one before it: "sicher ist das aber nicht"."""
    turning = lexicon.adversatives | lexicon.contrasts
    return any(word.text in turning for word in words_in(text, Span(first.end, end), lexicon, _TURN))


def contradicted(text: str, at: int, end: int, lexicon: Lexicon) -> tuple[Edge, ...]:
    """A phrase of the lists that contradicts what was said or leaves it unproved, unless a negation stands before it.

    Args:
        text: The text.
        at: Where the next clause begins.
        end: Where the sentence ends.
        lexicon: The word lists.
    """
    words = unmarked(text, words_in(text, Span(at, end), lexicon, _REACH))
    joined = "".join([f"{word.text} " for word in words])
    for place, word in enumerate(words):
        if word.text in lexicon.contrary_openers:
            said = joined[sum(len(each.text) + 1 for each in words[:place]) :]
            phrase = next((each for each in lexicon.contrary_openers[word.text] if said.startswith(f"{each} ")), None)
            last = words[place + phrase.count(" ")] if phrase is not None else word
            rest = words[words.index(last) :]
            if phrase is not None and not _complemented(rest, lexicon, ends=lexicon.contraries[phrase] == "hedge"):
                return (cut_edge(text, lexicon.contraries[phrase], Span(word.start, last.end)),)
        if lexicon.class_of(word.text) == "negation":
            return ()
    return ()


def _complemented(words: list[Word], lexicon: Lexicon, *, ends: bool) -> bool:
    """Whether the last word of a phrase opens what it is about: "denied that he", "denied it had".

    A phrase for what is unproved must end its clause, but for where and when: "it is not certain to".
    """
    if len(words) == 1:
        return False
    after = words[1].text
    if ends:
        free = (lexicon.prepositions - lexicon.governing) | lexicon.adverbs | lexicon.modals | lexicon.number
        free |= lexicon.auxiliaries if lexicon.parts_clauses else set()
        return after not in free and not after.endswith(lexicon.adverb_endings)
    verb = after in lexicon.verbal or bool(lexicon.past_endings and after.endswith(lexicon.past_endings))
    return words[0].text in lexicon.complementizers or (words[0].text in lexicon.pronouns and verb)
