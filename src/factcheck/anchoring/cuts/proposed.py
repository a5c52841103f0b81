"""Whether what is said of a proposition behind it denies it: "Dass drei Häuser schließen|, ist nicht beschlossen"."""

from __future__ import annotations

import re
from itertools import pairwise

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.cuts.behind import unmarked
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, outside_idioms, plain, words_in
from factcheck.text import Span

_BEFORE = 32  # code points before a quote that hold the word that names or opens a proposition
_REACH = 10  # words of what is said of it
_START = re.compile(r"[\s\"'”’»«]*,?[\s\"'”’»«]*")
_ASIDE = re.compile(r"[^,.;:!?()\"“”„«»]{1,60},\s*")
_FURTHER = 80  # code points that hold the noun and what parts it from "that"
_CLAUSE = re.compile(r"(?P<words>[^.,;:!?()\"“”„«»–—]*),?\s+\w+'?\s*\Z")
_OPENING_MARKS = frozenset('"“„«»‘')
_NO_WORD = "\"'“”‘’«»„,:()"


def is_proposed(text: str, span: Span, first: str, lexicon: Lexicon) -> bool:
    """Whether a quote is a proposition of which something is said, or part of one; quicker than to read what is said.

    Args:
        text: The text.
        span: The quote.
        first: Its first word.
        lexicon: The word lists.
    """
    if first in lexicon.complementizers and lexicon.class_of(first) != "condition":
        return text[span.start].isupper() and _opens_clause(text, span, lexicon)
    if (first in lexicon.determiners or first in lexicon.claims) and _names_a_claim(text, span, first, lexicon):
        return True
    before = text[max(0, span.start - _BEFORE) : span.start].split()
    marked = bool(before) and before[-1] in _OPENING_MARKS
    before = before[:-1] if marked else before
    last = before[-1].strip(_NO_WORD) if before else ""
    word = plain(last)
    if not before or word not in lexicon.proposing:
        return False
    if (marked and word in lexicon.claims) or _is_said_by_a_claim(text, span, last, lexicon):
        return True
    if word in lexicon.complementizers:
        claimed = len(before) > 1 and _is_claim(before[-2], text, span, lexicon)
        return last[:1].isupper() or claimed or _is_claimed_further(text, span, lexicon)
    return lexicon.parts_clauses and before[-1][-1:] == "," and word in lexicon.claims


def _opens_clause(text: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether a word opens a clause and is no determiner: "That the mayor left", not "That man"."""
    first = words_in(text, span, lexicon, 2)
    if len(first) > 1 and first[0].text in lexicon.determiners:
        return first[1].text in lexicon.pointing or text[first[1].start].isupper()
    return True


def _is_named(text: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether a quote stands in marks right after a noun for what is said: "The phrase “...” was never used"."""
    *_, noun, mark = ("", "", *text[max(0, span.start - _BEFORE) : span.start].split())
    return mark in _OPENING_MARKS and plain(noun) in lexicon.claims


def _is_fronted(text: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether a proposition opens its sentence, so that a comma may stand behind it: "Que la fête ait lieu|, nul"."""
    before = text[max(0, span.start - _BEFORE) : span.start].split()
    first = words_in(text, span, lexicon, 1)
    opens = before[-1].strip(_NO_WORD) if before else ""
    opens = opens if plain(opens) in lexicon.complementizers else (first[0].span.of(text) if first else "")
    return opens[:1].isupper() and plain(opens) in lexicon.complementizers


def _is_claim(word: str, text: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether a word before "that" is a noun for a claim; of one that is a verb too the quote must be the clause."""
    word = plain(word.strip(_NO_WORD))
    if word not in lexicon.claims or word not in lexicon.saying:
        return word in lexicon.claims
    return any(_may_be_verb(each.text, lexicon) for each in words_in(text, span, lexicon, _REACH))


def _is_claimed_further(text: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether a noun for a claim stands before "that" with but whose or where between: "reports in the press that"."""
    clause = _CLAUSE.search(text[max(0, span.start - _FURTHER) : span.start])
    before = [plain(word) for word in clause["words"].split()] if clause else []
    for at, (noun, of) in enumerate(pairwise(before)):
        if of in lexicon.prepositions | lexicon.partitives and _is_claim(noun, text, span, lexicon):
            tells = any(_may_be_verb(word, lexicon) or word in lexicon.saying for word in before[at + 1 :])
            verb = any(_may_be_verb(word.text, lexicon) for word in words_in(text, span, lexicon, _REACH))
            return verb and not tells
    return False


def _may_be_verb(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.verbal or bool(lexicon.past_endings and word.endswith(lexicon.past_endings))


def _is_said_by_a_claim(text: str, span: Span, last: str, lexicon: Lexicon) -> bool:
    """Whether a noun for a claim, and a phrase for what it says, stand before a quote: "Berichte, denen zufolge"."""
    if last not in lexicon.whereby_ends:
        return False
    low = max(0, span.start - _FURTHER)
    phrase = lexicon.whereby_pattern.search(text, low, span.start)
    return phrase is not None and _is_claim(("", *text[low : phrase.start()].split())[-1], text, span, lexicon)


def _names_a_claim(text: str, span: Span, first: str, lexicon: Lexicon) -> bool:
    """Whether a quote opens with a noun for a claim, and goes on with what is claimed or ends as a noun phrase.

    The noun stands after a determiner, or without one with a capital: "Reports on Sunday that he was ill".
    """
    words = text[span.start : min(span.end, span.start + _FURTHER)].split(" ")
    determined = first in lexicon.determiners
    noun, opens, *rest = (*words[determined:], "", "")
    if plain(noun.rstrip(",")) not in lexicon.claims or not (determined or noun[:1].isupper()):
        return False
    if lexicon.parts_clauses:
        return noun.endswith(",")
    if plain(opens) in lexicon.partitives or plain(opens) in lexicon.complementizers:
        return True
    return plain(opens) in lexicon.prepositions and any(plain(word) in lexicon.complementizers for word in rest)


def _negates(word: Word, lexicon: Lexicon) -> bool:
    return lexicon.class_of(word.text) == "negation"


def unsettled(text: str, span: Span, end: int, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The word behind a proposition that denies it.

    A word of denial, a noun for what never was, or a negation beside a verb of saying or a word for what is settled. A
    negation and a denial together deny nothing:
    "dass er zahlt, bestreitet niemand"; nor does what judges a thing that happened: "dass er ging, war ein Fehler".
    """
    start = _START.match(text, span.end, end)
    if start is None:
        return ()
    parted = "," in start[0]
    fronted = _is_fronted(text, span, lexicon) if parted else _is_named(text, span, lexicon)
    if parted != lexicon.parts_clauses and not fronted:
        return ()
    at = start.end()
    words = _predicate(text, Span(at, end), lexicon)
    aside = _ASIDE.match(text, at, end) if words and words[0].text in lexicon.stops | lexicon.prepositions else None
    if aside is not None:
        words = _predicate(text, Span(aside.end(), end), lexicon)
    if not words or text[at : at + 1].isspace():
        return ()
    free = outside_idioms(text, words, lexicon)
    near = words_in(text, Span(max(0, span.start - _BEFORE), min(span.end, span.start + _BEFORE)), lexicon)
    claimed = any(word.text in lexicon.claims for word in near)
    claimed = claimed or any(word.text in lexicon.judging for word in free)
    claimed = claimed or _is_claimed_further(text, span, lexicon)
    denies = [word for word in free if _denies(word, lexicon, claimed=claimed)]
    negates = [word for word in free if _negates(word, lexicon) and word not in denies]
    if denies:
        return () if negates else (cut_edge(text, "negation", denies[0].span),)
    telling = lexicon.settled | lexicon.saying | lexicon.opining
    if not negates or telling.isdisjoint([word.text for word in free]):
        return ()
    return (cut_edge(text, "negation", negates[0].span),)


def _denies(word: Word, lexicon: Lexicon, *, claimed: bool) -> bool:
    """Whether a word denies a proposition, or only a claim or opinion ("his claim is an error", "call it nonsense")."""
    listed = word.text in lexicon.denial
    return word.text in lexicon.fictions or (listed and (claimed or _negates(word, lexicon)))


def _predicate(text: str, stretch: Span, lexicon: Lexicon) -> list[Word]:
    return unmarked(text, words_in(text, stretch, lexicon, _REACH))
