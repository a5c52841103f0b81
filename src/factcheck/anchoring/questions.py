"""Whether a cut makes a statement of a question: "The bridge is safe | ?", "Was | the mayor bribed by the firm?"."""

from __future__ import annotations

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.hidden_words import Word, cut_edge, words_in
from factcheck.anchoring.lead import Lead
from factcheck.anchoring.lexicon import Lexicon
from factcheck.text import Span

_CLOSE = 40  # code points that surely hold a word
_MARKS = 2  # code points that may stand before the first word of a sentence


def question_mark(text: str, span: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The question mark after a quote, as a hedge, if the quote's first word is one with which statements begin."""
    at = text.find("?", span.end)
    first = words_in(text, Span(span.start, span.start + _CLOSE), lexicon, 1)
    if (
        not first
        or first[0].text not in lexicon.determiners | lexicon.pronouns
        or first[0].text in lexicon.interrogatives
    ):
        return ()
    return (cut_edge(text, "hedge", Span(at, at + 1)),)


def opening_verb(lead: Lead, word: Word) -> tuple[Edge, ...]:
    """A word as a hedge, if it opens the sentence as the verb of a question."""
    if word.text not in lead.lexicon.opening_verbs or not lead.text[word.start].isupper():
        return ()
    return (cut_edge(lead.text, "hedge", word.span),) if word.start <= lead.start + _MARKS else ()
