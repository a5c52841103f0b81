"""Words that narrow or deny a clause from its end, beyond the cut: "is free | for members only"."""

from __future__ import annotations

import re

from factcheck.anchoring.anchor import Edge, WordClass
from factcheck.anchoring.cuts.over_comma import foretells
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, outside_idioms, pattern, plain, words_in
from factcheck.anchoring.words.patterns import CLAUSE_END
from factcheck.text import Span

_REACH = 8  # words after a cut
_CLOSING = 3  # words after a late one that may close its clause
_PHRASE = 6  # words of a phrase of time or place, and the one that opens a condition after it
_NEAR = 120  # code points that hold them
_BEFORE = 80  # code points before a cut that are read
_FEWEST = 2  # words of a clause before its cut that may be a subject and a verb; "weil die Stadt |" has no verb yet
_PART = re.compile(r"[^.,;:!?…()\[\]{}\"“”„«»—–]*\Z")


def late(text: str, stretch: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The word that narrows or denies the clause of a cut from beyond it.

    Args:
        text: The text.
        stretch: From the first word after the cut to the end of the sentence.
        lexicon: The word lists.
    """
    near = plain(text[stretch.start : min(stretch.end, stretch.start + _NEAR)])
    if lexicon.late_pattern.search(near) is None:
        return ()
    clause = clause_before(text, stretch.start, lexicon)
    if len(clause) < _FEWEST or _has_just_opened(clause, lexicon):
        return ()
    words = words_in(text, stretch, lexicon, _REACH + _CLOSING)
    for place, word in enumerate(words[:_REACH]):
        if place and text[words[place - 1].end : word.start].strip():
            return ()
        kind = _turned(clause, word.text, lexicon) or lexicon.late.get(word.text)
        if kind == "condition" and not supposes(clause, lexicon):
            kind = None
        if kind and (
            (place == 0 and word.text in lexicon.turning) or _ends_clause(text, words[place:], stretch.end, lexicon)
        ):
            return (cut_edge(text, kind, word.span),) if word in outside_idioms(text, words, lexicon) else ()
        if word.text in lexicon.stops and (place or word.text not in lexicon.late_openers):
            return _on_condition(text, words[: place + 1], lexicon)
    return ()


def _has_just_opened(clause: list[str], lexicon: Lexicon) -> bool:
    """Whether a stop stands so close to a cut that no subject and verb come after it: "weil die Stadt |".

    Where every clause is parted off, a last word that would open one is an adverb: "ich rechne damit | nicht".
    """
    last = clause[-_FEWEST - 1 :]
    if lexicon.parts_clauses and last[-1] not in lexicon.joints:
        last = last[:-1]
    return any(_is_stop(word, lexicon) for word in last)


def denied_late(text: str, stretch: Span, clause: list[str], lexicon: Lexicon) -> tuple[Edge, ...]:
    """The negation that ends a clause, with adverbs alone before it: "das beweist es|, streng genommen, noch nicht".

    Args:
        text: The text.
        stretch: From the end of a parenthesis behind the cut to the end of the sentence.
        clause: The words before the cut.
        lexicon: The word lists.
    """
    adverbs = lexicon.adverbs | lexicon.degrees | lexicon.scopes | lexicon.sentence_adverbs
    words = words_in(text, stretch, lexicon, _CLOSING)
    denies = next((word for word in words if word.text not in adverbs), None)
    if denies is None or lexicon.late.get(denies.text) != "negation" or len(clause) < _FEWEST:
        return ()
    ends = "," not in text[stretch.start : denies.start] and CLAUSE_END.match(text, denies.end, stretch.end)
    return (cut_edge(text, "negation", denies.span),) if ends else ()


def _is_stop(word: str, lexicon: Lexicon) -> bool:
    """Whether a word opens a clause: none that may be a verb in the past ("is provided | for members only")."""
    return word in lexicon.stops and not (lexicon.past_endings and word.endswith(lexicon.past_endings))


def supposes(clause: list[str], lexicon: Lexicon) -> bool:
    """Whether a clause tells what would be: "would have won | otherwise"."""
    return any(foretells(word.partition("'")[0], lexicon) or word in lexicon.counterfactual for word in clause)


def _on_condition(text: str, words: list[Word], lexicon: Lexicon) -> tuple[Edge, ...]:
    """The last of some words, if it opens a condition behind a phrase of time or place: "| in the long term unless"."""
    first, last = words[0].text, words[-1]
    phrase = first in lexicon.prepositions - lexicon.governing and len(words) <= _PHRASE
    return (cut_edge(text, "condition", last.span),) if phrase and last.text in lexicon.bare_conditions else ()


def clause_before(text: str, at: int, lexicon: Lexicon) -> list[str]:
    """The words between the last mark and a cut, as far as they are read."""
    clause = _PART.search(text[max(0, at - _BEFORE) : at].rstrip(", \r\n\t"))
    return pattern(lexicon).findall(plain(clause[0])) if clause else []


def _turned(clause: list[str], last: str, lexicon: Lexicon) -> WordClass | None:
    """What the last word of a pair does to a clause that holds the first, and no other negation ("ne paiera | que")."""
    firsts = lexicon.open_pairs.get(last, frozenset())
    if any(word not in firsts and lexicon.class_of(word) == "negation" for word in clause):
        return None
    return next((lexicon.pairs[f"{word} * {last}"] for word in clause if word in firsts), None)


def _ends_clause(text: str, words: list[Word], end: int, lexicon: Lexicon) -> bool:
    """Whether a clause ends after its late word, or after the few words in lower case that may follow that."""
    most = _CLOSING if f"{words[0].text} *" in lexicon.late else 0
    for place, word in enumerate(words[: most + 1]):
        if place and not text[word.start].islower():
            return False
        after = words[place + 1 : place + 2]
        if CLAUSE_END.match(text, word.end, end) or (most and after and after[0].text in lexicon.stops):
            return True
    return False
