"""Whether an ellipsis joins what two people said: over a speaker's label, or from one quotation into another's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product

from factcheck.anchoring.gaps import tellers
from factcheck.anchoring.gaps.tellers import MARK, Teller, names
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word
from factcheck.text import Span

_LABEL = re.compile(r"(?:\A|\n)[ \t]*(?P<who>[^\W\d_][^\n:]{0,40}):\s")
_BACK = 3000  # code points in which whoever speaks before a gap has a label
_APART = 24  # code points between two words for one person: "Minister Choe", "its envoy, Choe"


def other_voice(text: str, gap: Span, lexicon: Lexicon) -> Span | None:
    """Whoever says what comes next, in a gap over the label of a speaker or from one quotation to another's."""
    return _labelled(text, gap) or _by_tellers(text, gap, lexicon)


def _labelled(text: str, gap: Span) -> Span | None:
    """The label of another speaker than the one before a gap: "MAYOR: It is bad. [UNION:] We will burn it"."""
    labels = _labels(text, gap)
    if not labels:
        return None
    before = _labels(text, Span(max(0, gap.start - _BACK), gap.start))
    return None if before and before[-1].of(text) == labels[-1].of(text) else labels[-1]


def _labels(text: str, stretch: Span) -> list[Span]:
    found = (Span(*match.span("who")) for match in _LABEL.finditer(text, *stretch))
    return [span for span in found if span.of(text).isupper()]


def _are_one(text: str, end: int, some: Sequence[Word], others: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether two that are said to speak may be one: by a name they share, or that the text puts beside each other."""
    here, there = names(some, lexicon), names(others, lexicon)
    if not here.isdisjoint(there) or not (here and there):
        return True
    known = text[:end].lower()
    here, there = (frozenset(word for word in each if word in known) for each in (here, there))
    pairs = (pair for one, other in product(here, there) for pair in ((one, other), (other, one)))
    return any(re.search(rf"\b{re.escape(a)}\b[^.!?;:\n]{{1,{_APART}}}\b{re.escape(b)}\b", known) for a, b in pairs)


def _by_tellers(text: str, gap: Span, lexicon: Lexicon) -> Span | None:
    """Whoever is told to speak where a gap ends in a quotation, if another is where it begins.

    "“We won,” he said. [... “We lost,] she said"; "Choe said that nobody had asked her. “We lost,” she said.".
    """
    opening = tellers.opening_of(text, gap)
    there = tellers.after(text, opening, gap.end, lexicon) if opening is not None else None
    here = tellers.before(text, gap.start, lexicon) if there else None
    if there is None:
        return None
    if here is None:
        return _is_introduced(text, gap, there, lexicon) or _is_reported(text, gap, there, lexicon)
    if len({each.gender(lexicon) for each in (here, there)} - {None}) > 1:
        return there.span
    return _of_other_paragraphs(text, gap, here, there, lexicon) or _another(text, gap, here, there, lexicon)


def _another(text: str, gap: Span, here: Teller, there: Teller, lexicon: Lexicon) -> Span | None:
    """Which of two tellers an ellipsis hides, if they are two: the one in the gap rather than one that is quoted."""
    if here.pronoun:
        return None if there.pronoun else _is_new(text, gap, there, lexicon)
    if there.pronoun:
        return _taken_up(text, gap, here, there, lexicon)
    if _are_one(text, gap.end, here.words, there.words, lexicon):
        return None
    return here.span if here.span.start >= gap.start and there.span.start >= gap.end else there.span


def _is_introduced(text: str, gap: Span, there: Teller, lexicon: Lexicon) -> Span | None:
    """Whoever a gap introduces between two quotations, if no word for him stands before."""
    between = gap.start <= there.span.start < gap.end and tellers.closes(text, gap.start)
    if not between or there.pronoun or _has_any(text[: gap.start].lower(), names(there.words, lexicon)):
        return None
    return there.span


def _is_reported(text: str, gap: Span, there: Teller, lexicon: Lexicon) -> Span | None:
    """Whoever a gap names as speaker of what comes next, if another's words were told before it without marks.

    "Choe said that it was late. [Mr Kim denied that. “It came in May,” he said. “]We read it."
    """
    here = tellers.reported(text, gap.start, lexicon)
    if here is None:
        return None
    if not here.pronoun:
        if there.pronoun:
            return _taken_up(text, gap, here, there, lexicon)
        hidden = there.span.start < gap.end and not _are_one(text, gap.end, here.words, there.words, lexicon)
        return there.span if hidden else None
    told = tellers.told_last(text, Span(gap.start, there.span.start), lexicon) if there.pronoun else None
    if told is None or _has_any(text[: gap.start].lower(), names(told[1].words, lexicon)):
        return None
    return told[1].span if tellers.is_named_before(text, gap.start, lexicon) else None


def _of_other_paragraphs(text: str, gap: Span, here: Teller, there: Teller, lexicon: Lexicon) -> Span | None:
    """The same where whom a pronoun means is named before the first quotation of its paragraph."""
    if not (here.pronoun or there.pronoun) or "\n" not in text[max(0, gap.start - MARK) : there.span.start]:
        return None
    one, other = (tellers.meant_by(text, each, lexicon) if each.pronoun else each for each in (here, there))
    if one is None or other is None or _are_one(text, gap.end, one.words, other.words, lexicon):
        return None
    if not any(text[word.start].isupper() for word in other.words):
        return None  # "said the chairwoman"
    start = text.rfind("\n", 0, gap.end) + 1
    again = there.pronoun and _has_any(text[start : there.span.start].lower(), names(one.words, lexicon))
    return None if again else other.span


def _is_new(text: str, gap: Span, there: Teller, lexicon: Lexicon) -> Span | None:
    """Whoever speaks in a later paragraph, if no word for him stands before, where somebody else has a name."""
    known, own = text[: gap.start].lower(), names(there.words, lexicon)
    called = [word for word in there.words if text[word.start].isupper() and word.text in own]
    over_a_line = "\n" in text[max(0, gap.start - MARK) : gap.end]
    if not over_a_line or not called or _has_any(known, own):
        return None
    return there.span if tellers.is_named_before(text, gap.start, lexicon) else None


def _taken_up(text: str, gap: Span, here: Teller, there: Teller, lexicon: Lexicon) -> Span | None:
    """Whoever a pronoun means, if a sentence of its paragraph opens with another who says something."""
    start = max(gap.start, text.rfind("\n\n", 0, gap.end))
    found = tellers.told_last(text, Span(start, there.span.start), lexicon)
    if found is None or _are_one(text, gap.end, here.words, found[1].words, lexicon):
        return None
    at, told = found
    if _has_any(text[at : there.span.start].lower(), names(here.words, lexicon)):
        return None
    genders = {told.gender(lexicon), there.gender(lexicon)} - {None}
    return told.span if len(genders) <= 1 else None


def _has_any(text: str, words: Iterable[str]) -> bool:
    """Whether one of some words stands in a text in small letters."""
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) for word in words if word in text)
