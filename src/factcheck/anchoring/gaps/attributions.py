"""What is no claim of its text: who said what was quoted, between two halves of it, and the title of a work."""

from __future__ import annotations

import re

from factcheck.anchoring.lexicon import Lexicon
from factcheck.anchoring.words.hidden_words import words_in
from factcheck.text import Span

_ATTRIBUTION = re.compile(
    r"(?:[,.!?…][\"”»“«’]|[,.!?…]\s»|[\"”»“«]\s?[,.])(?=\s)"
    r"(?P<said>\s[^\"“”«»„]{1,400}?[.,:])\s+(?:[\"“„«»]|‘(?!\s))"
)
_QUOTED = re.compile(
    r"(?<=\w )(?:[\"“„«]\s{0,2}|»)(?P<title>[^\W\d_][^\"“”«»„.!?,;:]{1,80}[^\"“”«»„.!?,;:]?)\s?[\"”“»«](?!\w)"
)
_AFTER_COLON = re.compile(r":\s+(?P<title>[^\W\d_][^.!?,;:()\"“”«»„]{1,80})")
_BEFORE = 60  # code points that hold the word for a title or a verb of saying
_NAMED = 3  # words among which that stands: "a book whose eloquent title is", "au titre éloquent"
_OPENING = '"“„«»‘'
_MARKS = 3  # code points before a gap that hold the marks which end what was said


def attributions(text: str, gap: Span) -> tuple[Span, ...]:
    """The words of a gap from the end of one quotation to the beginning of the next.

    >>> text = '"It is ours," said one who gave no name. "We won."'
    >>> [span.of(text) for span in attributions(text, Span(11, 42))]
    [' said one who gave no name.']
    """
    if not any(mark in text[gap.end - 2 : gap.end + 1] for mark in _OPENING):
        return ()
    start = max(0, gap.start - _MARKS)
    return tuple(Span(*match.span("said")) for match in _ATTRIBUTION.finditer(text, start, gap.end + 1))


def works(text: str, gap: Span, lexicon: Lexicon) -> tuple[Span, ...]:
    """The titles of works that a gap names: in quotation marks, or after a word for a title and a colon.

    >>> from factcheck.anchoring.lexicon import LEXICONS
    >>> text = "Kim, who wrote the novel “The House Without Doors”, won."
    >>> [span.of(text) for span in works(text, Span(3, 51), LEXICONS["en"])]
    ['The House Without Doors']
    """
    found = []
    for titles, said in ((_QUOTED, 1), (_AFTER_COLON, _NAMED)):
        for match in titles.finditer(text, *gap):
            near = Span(max(gap.start, match.start() - _BEFORE), match.start())
            before = [word.text for word in words_in(text, near, lexicon)[-said:]]
            named = lexicon.saying.isdisjoint(before) if titles is _QUOTED else not lexicon.titling.isdisjoint(before)
            if named and match["title"][0].isupper():
                found.append(Span(*match.span("title")))
    return tuple(found)
