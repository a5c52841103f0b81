"""What an ellipsis at the end of a quote takes, where that was the point: "I have met him [and would not]"."""

from __future__ import annotations

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import cut_edge, outside_idioms, words_in
from factcheck.anchoring.words.patterns import SENTENCE_ENDS
from factcheck.text import Span

_MOST = 4  # words of such an end
_NEAR = 60  # code points that hold them
_MARKS = '.,;:!?…()"“”„«»—–'


def over_end(text: str, at: int, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The last words of a sentence, where they are few with no mark before them, and deny or judge what was quoted.

    >>> from factcheck.anchoring.lexicon import LEXICONS
    >>> text = "I have met him and would not. I have met him in town."
    >>> [edge.word for edge in over_end(text, 14, LEXICONS["en"])]
    ['not']
    >>> over_end(text, 44, LEXICONS["en"])
    ()
    """
    words = words_in(text, Span(at, at + _NEAR), lexicon, _MOST + 1)
    end = next((place for place, word in enumerate(words, 1) if text.startswith(SENTENCE_ENDS, word.end)), 0)
    if not 0 < end <= _MOST or any(mark in text[at : words[end - 1].end] for mark in _MARKS):
        return ()
    denying = (
        word
        for word in outside_idioms(text, words[:end], lexicon)
        if lexicon.class_of(word.text) == "negation" or word.text in lexicon.denial or word.text in lexicon.retractions
    )
    return tuple(cut_edge(text, "negation", word.span) for word in denying)[:1]
