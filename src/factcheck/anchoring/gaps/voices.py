"""Whether an ellipsis joins what two people said: over a speaker's label, or from one quotation into another's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product

from factcheck.anchoring.gaps import tellers
from factcheck.anchoring.gaps.tellers import (
    CLOSED,
    MARK,
    NAMED,
    NEAR,
    OPENED,
    Teller,
    attributed,
    goes_on,
    hull,
    names,
    opens,
)
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, words_in
from factcheck.text import Span

_LABEL = re.compile(r"(?:\A|\n)[ \t]*(?P<who>[^\W\d_][^\n:]{0,40}):\s")
_CLOSING = re.compile(r"[\"”»“]")
_BACK = 3000  # code points in which whoever speaks before a gap has a label
_APART = 24  # code points between two words for one person: "Minister Choe", "its envoy, Choe"


def other_voice(text: str, gap: Span, inside: Sequence[Span], lexicon: Lexicon) -> Span | None:
    """Whoever says what comes next, in a gap over the label of a speaker or from one quotation to another's."""
    return (
        _labelled(text, gap)
        or _at_its_ends(text, gap, inside, lexicon)
        or _further_on(text, gap, inside, lexicon)
        or _by_tellers(text, gap, lexicon)
    )


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


def _at_its_ends(text: str, gap: Span, inside: Sequence[Span], lexicon: Lexicon) -> Span | None:
    """The same where the gap begins with the mark that closes the one, and ends with that which opens the other."""
    reopens = gap.of(text).rstrip()[-1:] in ('"', "“", "«", "„") or text.startswith(('"', "“", "«", "„"), gap.end)
    if not reopens or not _CLOSING.search(text[max(0, gap.start - 2) : gap.start + 1]):
        return None
    introduced = _introduced(text, inside[-1], lexicon)
    if introduced:
        before = text[max(0, gap.start - NEAR) : gap.start].lower()
        return None if any(name in before for name in names(introduced, lexicon)) else hull(introduced)
    speaker = attributed(text, gap.start, lexicon)
    closing = _CLOSING.search(text, gap.end + 1, gap.end + NEAR)
    other = attributed(text, closing.end(), lexicon) if speaker and closing and goes_on(text, closing) else []
    return hull(speaker) if other and names(speaker, lexicon).isdisjoint(names(other, lexicon)) else None


def _further_on(text: str, gap: Span, inside: Sequence[Span], lexicon: Lexicon) -> Span | None:
    """The same where the quote breaks off inside what the one said, or behind it, and goes on inside another's."""
    marks = CLOSED.finditer(text, gap.start, gap.end + MARK)  # a mark is told by what stands behind it
    closings = [match.end() for match in marks if match.end() <= gap.end]
    openings = [match.start() for match in OPENED.finditer(text, gap.start, gap.end + MARK) if match.start() <= gap.end]
    if not openings or (closings and openings[-1] < closings[-1] - 1):
        return None  # it goes on in no quotation
    inside_one = closings and closings[0] <= openings[0]
    said = attributed(text, closings.pop(0), lexicon) if inside_one else []
    said = said or _before(text, gap.start, lexicon)
    if not said:
        return None
    told = [other for at in closings if (other := attributed(text, at, lexicon))]
    after = CLOSED.search(text, gap.end, gap.end + NEAR)
    behind = attributed(text, after.end(), lexicon) if after and goes_on(text, after) else []
    other = behind or _introduced(text, inside[-1], lexicon) or next(reversed(told), [])
    return hull(other) if other and not _are_one(text, gap.end, said, other, lexicon) else None


def _before(text: str, at: int, lexicon: Lexicon) -> list[Word]:
    """Whoever spoke last in the paragraph before an offset: "“...,” the mayor told them. “We [...]"."""
    start = max(0, at - NEAR, text.rfind("\n\n", 0, at))
    closings = [match for match in CLOSED.finditer(text, start, at) if goes_on(text, match)]
    return next((said for match in reversed(closings) if (said := attributed(text, match.end(), lexicon))), [])


def _are_one(text: str, end: int, some: Sequence[Word], others: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether two that are said to speak may be one: by a name they share, or that the text puts beside each other."""
    here, there = names(some, lexicon), names(others, lexicon)
    if not here.isdisjoint(there) or not (here and there):
        return True
    known = text[:end].lower()
    here, there = (frozenset(word for word in each if word in known) for each in (here, there))
    pairs = (pair for one, other in product(here, there) for pair in ((one, other), (other, one)))
    return any(re.search(rf"\b{re.escape(a)}\b[^.!?;:\n]{{1,{_APART}}}\b{re.escape(b)}\b", known) for a, b in pairs)


def _introduced(text: str, last: Span, lexicon: Lexicon) -> list[Word]:
    """Who opens a sentence that ends with a verb of saying: "The treasurer said:"."""
    words = words_in(text, last, lexicon)
    if not 1 < len(words) <= NAMED or words[-1].text not in lexicon.saying:
        return []
    return words[:-1] if text.startswith((":", ","), words[-1].end) and opens(text, words[0], lexicon) else []


def _by_tellers(text: str, gap: Span, lexicon: Lexicon) -> Span | None:
    """The same by who is told to speak at each end, by a pronoun or in the sentence before a quotation too.

    "“We won,” he said. [... “We lost,] she said"; "Choe said that nobody had asked her. “We lost,” she said.".
    """
    opening = tellers.opening_of(text, gap)
    here = tellers.before(text, gap.start, lexicon) if opening is not None else None
    there = tellers.after(text, opening, gap.end, lexicon) if here and opening is not None else None
    if here is None or there is None:
        return None
    genders = {each.gender(lexicon) for each in (here, there)} - {None}
    if len(genders) > 1:
        return there.span
    if found := _of_other_paragraphs(text, gap, here, there, lexicon):
        return found
    if here.pronoun:
        return None if there.pronoun else _is_new(text, gap, there, lexicon)
    if not there.pronoun:
        return None if _are_one(text, gap.end, here.words, there.words, lexicon) else there.span
    return _taken_up(text, gap, here, there, lexicon)


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
    found = tellers.named_last(text, Span(start, there.span.start), lexicon)
    if found is None or _are_one(text, gap.end, here.words, found[1].words, lexicon):
        return None
    if _has_any(text[found[0].start : there.span.start].lower(), names(here.words, lexicon)):
        return None
    genders = {found[1].gender(lexicon), there.gender(lexicon)} - {None}
    return found[1].span if len(genders) <= 1 else None


def _has_any(text: str, words: Iterable[str]) -> bool:
    """Whether one of some words stands in a text in small letters."""
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) for word in words if word in text)
