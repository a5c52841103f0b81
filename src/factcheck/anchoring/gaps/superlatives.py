"""Whether an ellipsis takes from a noun the superlative that narrows it: "they serve [the poorest] families"."""

from __future__ import annotations

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import cut_edge, word_after, words_in
from factcheck.anchoring.words.superlatives import is_superlative
from factcheck.text import Span

_LONGEST = 4  # words of such a gap, from the determiner on: "the most combative hardliner | ministers"


def over_superlative(text: str, gap: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The determiner and superlative at the end of a gap, where the noun that they narrow was kept.

    Where the determiner is kept too, the noun still means the one that the source speaks of: "the ... families".

    >>> from factcheck.anchoring.lexicon import LEXICONS
    >>> text = "They serve the poorest families of Westport."
    >>> [edge.word for edge in over_superlative(text, Span(11, 23), LEXICONS["en"])]
    ['the poorest']
    >>> over_superlative(text, Span(15, 23), LEXICONS["en"])
    ()
    """
    last, after = words_in(text, gap, lexicon)[-_LONGEST:], word_after(text, gap.end, lexicon)
    at = next((place for place in range(len(last) - 1) if last[place].text in lexicon.determiners), None)
    if at is None or after is None:
        return ()
    article, superlative = last[at : at + 2]
    described = text[article.start : after.start]
    if not is_superlative(text[superlative.start : superlative.end], lexicon) or any(
        map(described.__contains__, ",.;:")
    ):
        return ()
    phrase = [*last[at + 2 :], after]
    if lexicon.capital_nouns and any(text[word.start].isupper() for word in phrase[:-1]):
        return ()  # "Milde Winter [in den letzten Jahren] führten"
    if any(word.text in lexicon.grammatical or word.text.endswith(lexicon.adverb_endings) for word in phrase):
        return ()
    return (cut_edge(text, "quantifier", Span(article.start, superlative.end)),)
