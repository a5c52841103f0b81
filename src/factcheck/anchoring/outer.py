"""Quotation marks around the whole of a quote: the writer's own, which say that he quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.anchoring.anchor import Anchor, Difference, Judgement
from factcheck.text import Span

_FEWEST = 3  # words; marks around one or two may be there to doubt them
_PAIR = 2  # marks, opening and closing
_FEWEST_LETTERS = 6  # in scripts that part no words by spaces
_PAIRS = (('"“”„‟«»', '"“”«»'), ("'‘‚‹›", "'’‘‹›"), ("「『", "」』"))
_AFTER = ".,"
_DOUBLE = re.compile('["“”„‟«»]')
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u2e80-\u9fff\uac00-\ud7af]")


def bare(quote: str) -> tuple[Span, ...]:
    """What stands inside marks that hold the whole of a quote, a comma or full stop after them left out.

    So too what is left without the mark at one end, or at both, of a quote in which each that opens is closed: there
    the source's quotation goes on. With the least left out first.

    >>> bare("“We will pay the fine.”"), bare("“experts”")
    ((Span(start=1, end=22),), ())
    >>> bare('It said: “We will pay.”'), bare('“We will pay,” it said')
    ((Span(start=0, end=22),), (Span(start=1, end=22),))
    >>> [span.of('"We pay," it said. "We do."') for span in bare('"We pay," it said. "We do."')]
    ['"We pay," it said. "We do.', 'We pay," it said. "We do."', 'We pay," it said. "We do.']
    """
    whole = quote.strip()
    held = whole.rstrip(_AFTER)
    for opening, closing in _PAIRS:
        if len(held) < _FEWEST or held[0] not in opening or held[-1] not in closing:
            continue
        inside = held[1:-1].strip()
        doubles = opening + closing if opening[0] == '"' else opening[1:]
        if inside and set(doubles).isdisjoint(inside) and _is_passage(inside):
            start = quote.index(inside, quote.index(held) + 1)
            return (Span(start, start + len(inside)),)
    return tuple(_without_one(quote))


def _without_one(quote: str) -> Iterator[Span]:
    """A quote without the quotation mark at its end, a full stop after it too; or at its start; or at both."""
    marks = [match.start() for match in _DOUBLE.finditer(quote)]
    if (
        not marks
        or len(marks) % 2
        or not _is_passage(quote)
        or not all(_is_pair(quote, *marks[k : k + 2]) for k in range(0, len(marks), 2))
    ):
        return
    starts, ends = not quote[: marks[0]].strip(), not quote[marks[-1] + 1 :].strip(_AFTER + " ")
    only = len(marks) == _PAIR
    if ends and not (starts and only):
        yield Span(0, marks[-1])
    if starts and not (ends and only):
        yield Span(marks[0] + 1, len(quote))
    if starts and ends and not only:
        yield Span(marks[0] + 1, marks[-1])


def _is_pair(quote: str, opening: int, closing: int) -> bool:
    """Whether the one of two marks stands before what it opens, and the other behind what it closes."""
    opens = quote[opening + 1 : opening + 2].strip() or quote[opening] in "«»"
    return bool(opens) and not (quote[closing - 1].isspace() and quote[closing] not in "«»")


def _is_passage(inside: str) -> bool:
    words = len(inside.split())
    return words >= _FEWEST or (len(inside) >= _FEWEST_LETTERS and _UNSPACED.search(inside) is not None)


def marked(anchor: Anchor, quote: str, inside: Span) -> Anchor:
    """The anchor of what stands inside the marks, as that of the quote with its marks."""

    def judge() -> Judgement:
        inner = [
            Difference(d.kind, d.quoted, d.found, _moved(d.quote_span, inside.start), d.text_span)
            for d in anchor.differences
        ]
        first, last = anchor.spans[0].start, anchor.spans[-1].end
        opening, closing = Span(0, inside.start), Span(inside.end, len(quote))
        before, after = _added(quote, opening, first), _added(quote, closing, last)
        return (*before, *inner, *after), anchor.edges

    grade = "typographic" if anchor.grade == "verbatim" else anchor.grade
    unjudged = anchor.flags if "unjudged" in anchor.flags else ()
    if unjudged:
        return Anchor(grade, unjudged, anchor.spans, judge()[0], anchor.omitted)
    return Anchor(grade, (), anchor.spans, (), anchor.omitted, judge=judge)


def _added(quote: str, marks: Span, at: int) -> list[Difference]:
    return [Difference("glyph", marks.of(quote), "", marks, Span(at, at))] if marks.of(quote) else []


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
