"""Whether a cut makes a statement of a question: "The bridge is safe | ?", "Was | the mayor bribed by the firm?"."""

from __future__ import annotations

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.cuts.lead import Lead
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, words_in
from factcheck.text import Span

_OPENING = 4  # words of a question, one of which asks
_ASKING = 60  # code points from the mark that opens a question to the clause that it asks about
_MARKS = 2  # code points that may stand before the first word of a sentence


def question_mark(text: str, span: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The question mark after a quote, as a hedge, if the quote's first word is one with which statements begin.

    So too if the mark that opens a question stands before it, right before the quote or a clause that ends there.
    """
    at = text.find("?", span.end)
    first = words_in(text, Span(span.start, span.end), lexicon, _OPENING)
    if not first or any(word.text in lexicon.interrogatives for word in first):
        return ()
    opens = first[0].text in lexicon.pointing or _is_asked(text, span.start, lexicon)
    if not (opens or _names(text, first, lexicon)):
        return ()
    return (cut_edge(text, "hedge", Span(at, at + 1)),)


def _is_asked(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a mark that opens a question stands right before a quote, or before a clause on which it depends."""
    asked = text.rfind("¿", max(0, start - _ASKING), start)
    if asked < 0:
        return False
    words = words_in(text, Span(asked + 1, start), lexicon)
    return not words or words[-1].text in lexicon.complementizers


def _names(text: str, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words open with somebody's name: with a capital, in no list, and no verb before its subject."""
    name, *rest = words
    small = lexicon.opening_verbs | lexicon.verbal | lexicon.stops
    inverted = bool(rest) and rest[0].text in lexicon.pointing
    return (
        text[name.start].isupper() and not inverted and name.text not in small and lexicon.class_of(name.text) is None
    )


def opening_verb(lead: Lead, word: Word) -> tuple[Edge, ...]:
    """A word as a hedge, if it opens the sentence as the verb of a question."""
    if word.text not in lead.lexicon.opening_verbs or not lead.text[word.start].isupper():
        return ()
    return (cut_edge(lead.text, "hedge", word.span),) if word.start <= lead.start + _MARKS else ()
