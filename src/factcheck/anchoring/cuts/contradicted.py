"""What the next clause says against the one before its stop: "the brakes failed|; the data do not bear this out"."""

from __future__ import annotations

import re

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.cuts.behind import unmarked
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import cut_edge, words_in
from factcheck.text import Span

STOP = re.compile(r"[\"'”’»\s]*;[\"'”’»\s]*")
"""A semicolon after a cut."""

_REACH = 14  # words of the next clause


def contradicted(text: str, at: int, end: int, lexicon: Lexicon) -> tuple[Edge, ...]:
    """A phrase of the list that contradicts what was said, unless a negation stands before it.

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
            phrase = next((each for each in lexicon.contraries if said.startswith(f"{each} ")), None)
            if phrase is not None:
                last = words[place + phrase.count(" ")]
                return (cut_edge(text, "negation", Span(word.start, last.end)),)
        if lexicon.class_of(word.text) == "negation":
            return ()
    return ()
