"""Whether an ellipsis joins what two people said: over a speaker's label, or from one quotation into another's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product, takewhile

from factcheck.anchoring.gaps.stitches import opens_a_noun_phrase
from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import Word, words_in
from factcheck.text import Span

_LABEL = re.compile(r"(?:\A|\n)[ \t]*(?P<who>[^\W\d_][^\n:]{0,40}):\s")
_OPENED = re.compile(r"(?<![^\s(\[—–-])[\"“„«»]\s?(?=[\w\[¿¡])")
_CLOSED = re.compile(r"(?<=[^\s(\[])\s?[\"”»“«](?!\w)")
_CLOSING = re.compile(r"[\"”»“]")
_BACK = 3000  # code points in which whoever speaks before a gap has a label
_MARK = 3  # code points of a mark and what must stand behind it
_NEAR = 400  # code points in which a sentence or quotation beside a gap ends
_NAMED = 6  # words that hold a name and a verb of saying
_APART = 24  # code points between two words for one person: "Minister Choe", "its envoy, Choe"


def other_voice(text: str, gap: Span, inside: Sequence[Span], lexicon: Lexicon) -> Span | None:
    """Whoever says what comes next, in a gap over the label of a speaker or from one quotation to another's."""
    return _labelled(text, gap) or _at_its_ends(text, gap, inside, lexicon) or _further_on(text, gap, inside, lexicon)


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
    opens = gap.of(text).rstrip()[-1:] in ('"', "“", "«", "„") or text[gap.end] in '"“«„'
    if not opens or not _CLOSING.search(text[max(0, gap.start - 2) : gap.start + 1]):
        return None
    introduced = _introduced(text, inside[-1], lexicon)
    if introduced:
        before = text[max(0, gap.start - _NEAR) : gap.start].lower()
        return None if any(name in before for name in names(introduced, lexicon)) else hull(introduced)
    speaker = _attributed(text, gap.start, lexicon)
    closing = _CLOSING.search(text, gap.end + 1, gap.end + _NEAR)
    other = _attributed(text, closing.end(), lexicon) if speaker and closing and _goes_on(text, closing) else []
    return hull(speaker) if other and names(speaker, lexicon).isdisjoint(names(other, lexicon)) else None


def _further_on(text: str, gap: Span, inside: Sequence[Span], lexicon: Lexicon) -> Span | None:
    """The same where the quote breaks off inside what the one said, or behind it, and goes on inside another's."""
    closings = [match.end() for match in _CLOSED.finditer(text, gap.start, gap.end)]
    openings = [
        match.start() for match in _OPENED.finditer(text, gap.start, gap.end + _MARK) if match.start() <= gap.end
    ]
    if not openings or (closings and openings[-1] < closings[-1] - 1):
        return None  # it goes on in no quotation
    inside_one = closings and closings[0] <= openings[0]
    said = _attributed(text, closings.pop(0), lexicon) if inside_one else []
    said = said or _before(text, gap.start, lexicon)
    if not said:
        return None
    told = [other for at in closings if (other := _attributed(text, at, lexicon))]
    after = _CLOSED.search(text, gap.end, gap.end + _NEAR)
    behind = _attributed(text, after.end(), lexicon) if after and _goes_on(text, after) else []
    other = behind or _introduced(text, inside[-1], lexicon) or next(reversed(told), [])
    return hull(other) if other and not _are_one(text, gap.end, said, other, lexicon) else None


def _before(text: str, at: int, lexicon: Lexicon) -> list[Word]:
    """Whoever spoke last in the paragraph before an offset: "“...,” the mayor told them. “We [...]"."""
    start = max(0, at - _NEAR, text.rfind("\n\n", 0, at))
    closings = [match for match in _CLOSED.finditer(text, start, at) if _goes_on(text, match)]
    return next((said for match in reversed(closings) if (said := _attributed(text, match.end(), lexicon))), [])


def _are_one(text: str, end: int, some: Sequence[Word], others: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether two that are said to speak may be one: by a name they share, or that the text puts beside each other."""
    here, there = names(some, lexicon), names(others, lexicon)
    if not here.isdisjoint(there) or not (here and there):
        return True
    known = text[:end].lower()
    pairs = (pair for one, other in product(here, there) for pair in ((one, other), (other, one)))
    return any(re.search(rf"\b{re.escape(a)}\b[^.!?;:\n]{{1,{_APART}}}\b{re.escape(b)}\b", known) for a, b in pairs)


def _goes_on(text: str, closing: re.Match[str]) -> bool:
    """Whether the sentence goes on after a closing mark, so that what stands there may tell who spoke."""
    after = text[closing.end() : closing.end() + 3]
    return not (text[closing.start() - 1] in ".…" and after[:1].isspace() and after.strip()[:1].isupper())


def _introduced(text: str, last: Span, lexicon: Lexicon) -> list[Word]:
    """Who opens a sentence that ends with a verb of saying: "The treasurer said:"."""
    words = words_in(text, last, lexicon)
    if not 1 < len(words) <= _NAMED or words[-1].text not in lexicon.saying or text[words[-1].end] not in ":,":
        return []
    return words[:-1] if opens(text, words[0], lexicon) else []


def _attributed(text: str, at: int, lexicon: Lexicon) -> list[Word]:
    """Who is said, right after a quotation, to have said it: "said the mayor", "the mayor said"."""
    words = words_in(text, Span(at, at + _NEAR), lexicon, _NAMED)
    if not words:
        return []
    if words[0].text in lexicon.saying:
        ends = lexicon.prepositions | lexicon.stops
        who = list(takewhile(lambda word: word.text not in ends, without_marks(text, words[1:])))
    else:
        place = next((place for place, word in enumerate(words) if word.text in lexicon.saying), 0)
        who = words[:place]
    return who if who and opens(text, who[0], lexicon) else []


def without_marks(text: str, words: list[Word]) -> list[Word]:
    """Words up to the first mark between two."""
    end = next((at for at in range(1, len(words)) if text[words[at - 1].end : words[at].start].strip()), len(words))
    return words[:end]


def opens(text: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word opens a noun phrase, and stands for none."""
    return opens_a_noun_phrase(text, word, lexicon) and word.text not in lexicon.pronouns - lexicon.determiners


def names(words: Sequence[Word], lexicon: Lexicon) -> frozenset[str]:
    """The words that name somebody."""
    return frozenset(word.text for word in words) - lexicon.determiners - lexicon.titles


def hull(words: Sequence[Word]) -> Span:
    """From the first word to the last."""
    return Span(words[0].start, words[-1].end)
