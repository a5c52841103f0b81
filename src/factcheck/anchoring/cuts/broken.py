"""What limits a sentence from its second half, where its speaker broke it: "We will pay," he said, "once we can"."""

from __future__ import annotations

import re

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.cuts.late import clause_before
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import NEAR, Word, cut_edge, words_in
from factcheck.anchoring.words.superlatives import is_superlative
from factcheck.text import Span

_REACH = 12  # words of the second half
_PHRASE = 3  # of one that opens it
_SHORT = 5  # words of a second half that holds no clause
_END = re.compile(r"[.;:!?…»”\"]")
_MODAL = ("'d", "'ll")
_OPENING = "«“„"
_CLOSING = "»”"


def is_speech(text: str, at: int) -> bool:
    """Whether the last quotation mark before an offset opens speech."""
    near = text[max(0, at - NEAR) : at]
    opened = max(near.rfind(sign) for sign in _OPENING)
    return opened >= 0 and opened > max(near.rfind(sign) for sign in _CLOSING)


def broken(text: str, cut: int, at: int, end: int, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The words with which the second half limits the first, or makes it depend on something.

    Args:
        text: The text.
        cut: Where the first half ends.
        at: Where the first word of the second one stands.
        end: Where the sentence ends.
        lexicon: The word lists.
    """
    closed = _END.search(text, at, end)
    half = words_in(text, Span(at, closed.start() if closed else end), lexicon, _REACH)
    if not half or not text[at].islower():
        return ()
    clause = clause_before(text, cut, lexicon)
    return _limiting(text, clause, half, lexicon) or _adding(text, clause, half, lexicon)


def _limiting(text: str, clause: list[str], half: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """A phrase of the list; neither half may tell of the past: "I was six," he said, "when we moved"."""
    for count in range(min(_PHRASE, len(half)), 0, -1):
        kind = lexicon.breaking_off.get(" ".join([word.text for word in half[:count]]))
        if kind is not None:
            past = _is_past([*clause, *(word.text for word in half)], lexicon)
            return () if past and kind != "limit" else (cut_edge(text, kind, Span(half[0].start, half[count - 1].end)),)
    supposes = half[0].text in lexicon.inverted and len(half) > 1 and half[1].text in lexicon.pointing
    depends = supposes and any(word in lexicon.modals or word.endswith(_MODAL) for word in clause)
    return (cut_edge(text, "condition", half[0].span),) if depends else ()


def _is_past(words: list[str], lexicon: Lexicon) -> bool:
    return any(word in lexicon.gone or (lexicon.past_endings and word.endswith(lexicon.past_endings)) for word in words)


def _adding(text: str, clause: list[str], half: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """A phrase with a preposition that turns the first half, or narrows what it says of all, none or the most."""
    turns = half[0].text in lexicon.adversatives
    phrase = half[turns:]
    if not 1 < len(phrase) <= _SHORT or phrase[0].text not in lexicon.prepositions | lexicon.governing:
        return ()
    wide = any(lexicon.class_of(word) in {"negation", "quantifier"} or is_superlative(word, lexicon) for word in clause)
    return (cut_edge(text, "limit", Span(half[0].start, half[-1].end)),) if turns or wide else ()
