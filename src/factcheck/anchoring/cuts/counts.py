"""What a cut takes from a number or a noun: the rest of a range, the share of something that a sentence is about."""

from __future__ import annotations

import re
from itertools import takewhile

from factcheck.anchoring.anchor import Edge
from factcheck.anchoring.cuts.lead import Lead
from factcheck.anchoring.cuts.subjects import parted
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, cut_edge, outside_idioms, words_in
from factcheck.anchoring.words.patterns import YEAR
from factcheck.text import Span

_IDIOM = 5  # words before a cut that hold an idiom around a share
_RANGE = 3  # words that hold the first number of a range, and the word that opens it
_SIGN = re.compile(r"(?:[<>≤≥±−~≈]|\d[\d.,]*\s?[-–])\s?\Z")
_HYPHENS = "-‐‑"
_SIGNS = frozenset("<>≤≥±−~≈-–")
_CURRENCIES = ("$", "€", "£", "¥")
_PERCENT = ("%", " %", "\u00a0%", "\u202f%")


def count_of(lead: Lead, nearest: list[tuple[Word, str]]) -> tuple[Edge, ...]:
    """What a cut takes from the number or the noun that opens the quote.

    Args:
        lead: What stands before the cut.
        nearest: The words read back from it, the nearest first, each with what stands after it.
    """
    if not nearest or nearest[0][1] != " ":  # no sign stands between
        counted = _signed(lead) or _glued(lead)
        if counted or not nearest or nearest[0][1].strip():
            return counted
    last, lexicon = nearest[0][0].text, lead.lexicon
    counted = _counted(lead, nearest) if last in lexicon.before_numbers or last[0].isdigit() else ()
    if not counted and _is_cardinal(last, lexicon):
        return _of_counted(lead, nearest)
    if counted or last not in lexicon.before_amounts:
        return counted
    read = [word for word, _ in nearest[:3]]
    counted = _rounded(lead, read) or _narrowed(lead, read)
    if counted or lexicon.partitives.isdisjoint([word.text for word in read[:2]]):
        return counted
    return _owned(lead, lead.words(0, _IDIOM)[::-1])


def _owned(lead: Lead, before: list[Word]) -> tuple[Edge, ...]:
    """The share of what the quote names, or the noun that owns it: "a third of | the wall", "the wife of | the"."""
    lexicon, last = lead.lexicon, before[0]
    of = 0 if last.text in lexicon.partitives else 1
    if len(before) < of + 2 or (of and last.text not in lexicon.determiners):
        return ()
    share = before[of + 1]
    if share not in outside_idioms(lead.text, before[::-1], lexicon):
        return ()
    return _shared(lead, share, last) or parted(lead, share, before[of], last)


def _of_counted(lead: Lead, nearest: list[tuple[Word, str]]) -> tuple[Edge, ...]:
    """The share of so many things, right before their number: "two of the five | boats"."""
    lexicon = lead.lexicon
    before = [word for word, _ in takewhile(lambda read: read[1] == " ", nearest)][1:]
    of = 1 if before and before[0].text in lexicon.determiners - lexicon.partitives else 0
    if len(before) < of + 2 or before[of].text not in lexicon.partitives:
        return ()
    return _shared(lead, before[of + 1], nearest[0][0])


def _signed(lead: Lead) -> tuple[Edge, ...]:
    """A sign of comparison, a minus or the start of a range right before a number: "< | 5", "10–| 15"."""
    text, at = lead.text, lead.cut
    if _SIGNS.isdisjoint(text[max(0, at - 2) : at]) or not text[at : at + 2].strip("$€£ ")[:1].isdigit():
        return ()
    sign = _SIGN.search(text, max(lead.start, at - 20), at)
    return (cut_edge(text, "number", Span(*sign.span())),) if sign else ()


def _glued(lead: Lead) -> tuple[Edge, ...]:
    """The first part of a compound whose rest is the number that opens the quote: "COVID-| 19 patients"."""
    text, at = lead.text, lead.cut
    if at < 2 or text[at - 1] not in _HYPHENS or not text[at - 2].isalnum():
        return ()
    if not _opens_with_number(text, at, lead.lexicon):
        return ()
    first = at - 1
    while first and text[first - 1].isalnum():
        first -= 1
    return (cut_edge(text, "number", Span(first, at)),)


def _counted(lead: Lead, nearest: list[tuple[Word, str]]) -> tuple[Edge, ...]:
    """What belongs to the number that opens the quote: "minus | 4.2", "one in | five", "two or | three"."""
    lexicon = lead.lexicon
    last = first = nearest[0][0]
    if last.text in lexicon.ratios or (last.text in lexicon.determiners and len(nearest) > 1):
        first = lead.words(0, 2)[0]
        if "," in lead.text[first.end : last.start]:
            return ()
    elif last.text in lexicon.open_ranges:
        first = _start_of_range(lead, last)
    labels = last.text in lexicon.labels and lead.text[lead.cut].isdigit()
    kind = "number" if first.text[0].isdigit() or labels else lexicon.class_of(first.text)
    if kind not in ("number", "quantifier") or YEAR.match(first.text):
        return ()
    if not _opens_with_number(lead.text, lead.cut, lexicon):
        return ()
    return (cut_edge(lead.text, kind, Span(first.start, last.end)),)


def _rounded(lead: Lead, before: list[Word]) -> tuple[Edge, ...]:
    """A word that makes the number approximate or a limit: "about | 40", "close to | a third"."""
    rounding, last = lead.lexicon.rounded, before[0]
    for words in (before[1::-1], before[:1]):
        kind = rounding.get(" ".join([word.text for word in words]))
        if kind and _opens_with_amount(lead):
            return (cut_edge(lead.text, kind, Span(words[0].start, last.end)),)
    return ()


def _opens_with_amount(lead: Lead) -> bool:
    """Whether the quote opens with a figure, a word of magnitude or a share ("a third of", "half the crew")."""
    text, at, lexicon = lead.text, lead.cut, lead.lexicon
    if text[at].isdigit() or text.startswith(_CURRENCIES, at):
        return _opens_with_number(text, at, lexicon)
    first = [word.text for word in lead.quoted[:2]]
    return not (lexicon.shares | lexicon.magnitudes).isdisjoint(
        first[1:] if first[:1] and first[0] in lexicon.determiners else first[:1]
    )


def _start_of_range(lead: Lead, joint: Word) -> Word:
    """The first number of a range that its opening word tells ("between 200 and | 300"); else the joint itself."""
    openers = lead.lexicon.open_ranges[joint.text]
    _, *before = lead.words(0, _RANGE + 2)[::-1]
    return before[0] if any(word.text in openers for word in before[1:]) else joint


def _opens_with_number(text: str, at: int, lexicon: Lexicon) -> bool:
    money = text.startswith(_CURRENCIES, at)
    if text[at + money : at + money + 1].isdigit():
        return money or not YEAR.match(text, at, at + 4)
    first = words_in(text, Span(at, at + 40), lexicon, 2)
    if len(first) == 2 and first[0].text in lexicon.determiners:
        return first[1].text in lexicon.magnitudes
    return bool(first) and first[0].text in lexicon.cardinals


def _narrowed(lead: Lead, before: list[Word]) -> tuple[Edge, ...]:
    """A word right before the cut that narrows what follows: "some | boats", "half | of the crew"."""
    lexicon, word = lead.lexicon, before[0]
    narrows = word.text in lexicon.narrowing - lexicon.time or _is_scarce(word, before[1:2], lexicon)
    if not narrows and word.text not in lexicon.shares:
        return ()
    first = _first(lead)
    if first in lexicon.stops or first in lexicon.verbal or not (narrows or first in lexicon.partitives):
        return ()
    if word.text in lexicon.superlatives and any(_makes_superlative(each.text, lexicon) for each in before[1:2]):
        return ()
    free = word in outside_idioms(lead.text, before[1::-1], lexicon)
    return (cut_edge(lead.text, "quantifier", word.span),) if free else ()


def _is_scarce(word: Word, before: list[Word], lexicon: Lexicon) -> bool:
    """Whether a word says of how little a thing is: "it is little | surprise", not "a little" nor "her little"."""
    if word.text not in lexicon.scarce or not before:
        return False
    verb = before[0].text
    subject, _, copula = verb.partition("'")
    if f"'{copula}" in lexicon.copulas:
        return subject in lexicon.pronouns or subject in lexicon.adverbs
    return verb in lexicon.verbal or verb in lexicon.copulas


def _is_label(lead: Lead, figure: Word) -> bool:
    """Whether a figure may number the word before it: "Article 8 of the | Convention"."""
    before = next((word for word, _ in lead.back() if word.end < figure.start), None)
    share = lead.text.startswith(_PERCENT, figure.end)
    if before is None or share or lead.text[before.end : figure.start] != " ":
        return False
    lexicon, word = lead.lexicon, before.text
    return not (
        lexicon.class_of(word) or any(word in each for each in (lexicon.stops, lexicon.verbal, lexicon.before_amounts))
    )


def _makes_superlative(word: str, lexicon: Lexicon) -> bool:
    """Whether a word tells that "most" after it compares: "the most | able", "second most | able"."""
    return word in lexicon.determiners | lexicon.number


def _shared(lead: Lead, share: Word, last: Word) -> tuple[Edge, ...]:
    """The share or number of what the quote names: "a third of | the wall", "two of the | boats", "5 % of | it"."""
    lexicon = lead.lexicon
    if share.text in lexicon.shares:
        return (cut_edge(lead.text, "quantifier", Span(share.start, last.end)),)
    if not _is_cardinal(share.text, lexicon) or _first(lead) in lexicon.calendar | lexicon.units:
        return ()
    if share.text[0].isdigit() and _is_label(lead, share):
        return ()
    return (cut_edge(lead.text, "number", Span(share.start, last.end)),)


def _first(lead: Lead) -> str:
    return lead.quoted[0].text if lead.quoted else ""


def _is_cardinal(word: str, lexicon: Lexicon) -> bool:
    if word[0].isdigit():
        return word[-1].isdigit() and not YEAR.match(word)
    return word in lexicon.cardinals
