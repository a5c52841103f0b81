"""Whether an ellipsis takes what limits a denial, finding, noun or number: "stray [that far]", "helps [in mice]"."""

from __future__ import annotations

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.gaps.stitches import is_number
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.determiners import determiners_for
from factcheck.anchoring.words.hidden_words import Word, cut_edge, words_in
from factcheck.text import Span

_DEGREE = 2  # words of "that far"
_TESTED = 4  # words of "in very young mice"
_ROUNDING = 2  # words of "close to"
_BEFORE = 60  # code points before a gap in which its clause denies
_DENYING = 6  # words there
_OF_A_SHARE = 8  # words of "in forty per cent of the cases"
_MARKS = ",.;:()—–"


def over_restriction(text: str, gap: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The first words of a gap, where they say how far a denial goes, on whom a thing was found, or how little it is.

    >>> from factcheck.anchoring.lexicon import LEXICONS
    >>> text = "It did not stray that far from home, and helps in mice."
    >>> [edge.word for edge in over_restriction(text, Span(16, 25), LEXICONS["en"])]
    ['that far']
    >>> [edge.word for edge in over_restriction(text, Span(46, 54), LEXICONS["en"])]
    ['in mice']
    """
    words = words_in(text, gap, lexicon, _TESTED + 1)
    if _is_little(text, gap, words, lexicon):
        return (cut_edge(text, "limit", Span(words[0].start, words[-1].end)),)
    if _narrows_a_subject(text, gap, words, lexicon):
        return (cut_edge(text, "limit", Span(words[0].start, words[-1].end)),)
    if rounding := _rounding(text, gap, lexicon):
        return (rounding,)
    if share := over_share(text, gap, lexicon):
        return share
    words = words[:_TESTED]
    if not words or text[gap.start : words[0].start].strip():
        return ()
    count = _degree(text, gap, words, lexicon) or _tested(text, words, lexicon)
    return (cut_edge(text, "limit", Span(words[0].start, words[count - 1].end)),) if count else ()


def over_share(text: str, gap: Span, lexicon: Lexicon) -> tuple[Edge, ...]:
    """The words that open a gap and say of how many its sentence holds: "in half of the cases", "all but three".

    >>> from factcheck.anchoring.lexicon import LEXICONS
    >>> text = "Kim was cleared, on two of the five counts, in May."
    >>> [edge.word for edge in over_share(text, Span(15, 43), LEXICONS["en"])]
    ['on two of the five']
    """
    words = words_in(text, gap, lexicon, _OF_A_SHARE)
    if len(words) > 1 and words[0].text in lexicon.universals and words[1].text in lexicon.exceptions:
        return (cut_edge(text, "limit", words[1].span),)  # ", all but three,"
    of = next((at for at, word in enumerate(words) if at > 1 and word.text in lexicon.partitives), 0)
    if not of or words[0].text not in lexicon.extents or len(words) <= of + 1:
        return ()
    amount, whole = words[1:of], words[of + 1]
    known = determiners_for(lexicon.language)
    if whole.text in known.owners:
        return ()  # "in some of its reports"
    if whole.text in lexicon.determiners and len(words) > of + 2:
        whole = words[of + 2]
    if whole.text in lexicon.calendar or whole.text in lexicon.brief:
        return ()  # "in a fraction of a second"
    parted = len(amount) > 1 and amount[-1].text in lexicon.shares and amount[0].text not in known.definite
    counted = is_number(amount[-1], lexicon) and is_number(whole, lexicon)
    if not (parted or counted or amount[-1].text in lexicon.halves or "%" in text[amount[0].end : words[of].start]):
        return ()
    return (cut_edge(text, "limit", Span(words[0].start, whole.end)),)


def _rounding(text: str, gap: Span, lexicon: Lexicon) -> Edge | None:
    """The words at the end of a gap that make the number after it approximate or a limit: "paid [close to] 40"."""
    after = words_in(text, Span(gap.end, gap.end + _BEFORE), lexicon, 1)
    if not after or not is_number(after[0], lexicon):
        return None
    last = words_in(text, gap, lexicon)[-_ROUNDING:]
    for words in (last, last[1:]):
        kind = lexicon.rounded.get(" ".join(word.text for word in words))
        if kind and text[words[-1].end : after[0].start].isspace():
            return cut_edge(text, kind, Span(words[0].start, words[-1].end))
    return None


def _narrows_a_subject(text: str, gap: Span, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words are a phrase between a word for all, none or few and its verb: "Few [outside the town] agree"."""
    listed = (lexicon.partitives, lexicon.stops)
    if not 1 < len(words) <= _TESTED or words[0].text not in lexicon.prepositions:
        return False
    if any(words[0].text in each for each in listed) or any(mark in gap.of(text) for mark in _MARKS):
        return False
    before = words_in(text, Span(max(0, gap.start - _BEFORE), gap.start), lexicon)[-1:]
    if not before or before[0].text not in lexicon.sweeping or text[before[0].end : words[0].start].strip():
        return False
    after = words_in(text, Span(gap.end, gap.end + _BEFORE), lexicon, 1)
    if not after or text[words[-1].end : after[0].start].strip() or not text[after[0].start].islower():
        return False
    no_ends = (lexicon.determiners, lexicon.prepositions, lexicon.joints)
    return not any(word.text in each for word in (words[-1], *after) for each in no_ends)


def _degree(text: str, gap: Span, words: list[Word], lexicon: Lexicon) -> int:
    """How many words of a gap that holds no more say how much of what is denied before it."""
    if words[0].text not in lexicon.degrees or words_in(text, gap, lexicon, _DEGREE + 1)[_DEGREE:]:
        return 0
    listed = (lexicon.stops, lexicon.pronouns, lexicon.prepositions, lexicon.determiners)
    ambiguous = any(words[0].text in each for each in listed)
    if ambiguous and not (len(words) == _DEGREE and words[1].text in lexicon.adverbs | lexicon.quantifier):
        return 0
    before = words_in(text, Span(max(0, gap.start - _BEFORE), gap.start), lexicon)[-_DENYING:]
    for place in range(len(before) - 1, -1, -1):
        end = before[place + 1].start if place + 1 < len(before) else gap.start
        if text[before[place].end : end].strip(" '’\n\r\t"):
            return 0
        if lexicon.class_of(before[place].text) == "negation":
            return len(words)
    return 0


def _is_little(text: str, gap: Span, words: list[Word], lexicon: Lexicon) -> bool:
    """Whether words are all of a gap and tell of how little of what comes next: "low amounts of", "geringe Mengen"."""
    if not 1 < len(words) <= _TESTED or any(mark in gap.of(text) for mark in _MARKS):
        return False
    if words[0].text not in lexicon.slight and words[1].text not in lexicon.slight:
        return False
    after = text[gap.end : gap.end + 1]
    if lexicon.capital_nouns:
        return text[words[-1].start].isupper() and after.isupper()
    return words[-1].text in lexicon.partitives and text[words[-1].end : gap.end].isspace()


def _tested(text: str, words: list[Word], lexicon: Lexicon) -> int:
    """How many words say on whom something was found: "in mice", "among older women"."""
    if words[0].text not in lexicon.tested_in:
        return 0
    for place, word in enumerate(words):
        if place and (word.text in lexicon.stops or text[words[place - 1].end : word.start].strip()):
            return 0
        if place and word.text in lexicon.tested:
            return place + 1
    return 0
