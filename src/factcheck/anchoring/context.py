"""The words that a curator gives from just before and just after a quote, to tell its places apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from factcheck.anchoring.anchor import Difference
from factcheck.anchoring.finding.literal import Haystack, occurrences
from factcheck.anchoring.folding.folds import DASH, fold
from factcheck.anchoring.wanted import Wanted
from factcheck.text import Span

_MARKS = ".,;:!?\"'()[]" + DASH + "。、،؛؟।॥¿¡"
"""What may stand between a quote and the words beside it, in folded text."""
_ROOM = 40  # code points beyond the words themselves: marks, and white space of any width
_MOST_PLACES = 20
_MOST_COMPARED = 100_000  # characters


def fits(text: str, span: Span, wanted: Wanted) -> bool:
    """Whether prefix and suffix stand right beside a place, but for white space."""
    return _follows(text, span, wanted.prefix, "") and _precedes(text, span, wanted.suffix, "")


def fits_over_marks(text: str, span: Span, wanted: Wanted) -> bool:
    """Whether they stand beside it with nothing but stops, quotation marks, brackets and dashes between."""
    return _follows(text, span, wanted.prefix, _MARKS) and _precedes(text, span, wanted.suffix, _MARKS)


def fitting(text: str, spans: list[Span], wanted: Wanted) -> list[Span]:
    """The places beside which prefix and suffix stand; if there are none, those where marks alone lie between."""
    close = [span for span in spans if fits(text, span, wanted)]
    return close or [span for span in spans if fits_over_marks(text, span, wanted)]


def contradictions(text: str, span: Span, wanted: Wanted) -> tuple[Difference, ...]:
    """What stands beside a place in place of prefix and suffix."""
    told, end = [], len(wanted.quote)
    if wanted.prefix and not _follows(text, span, wanted.prefix, _MARKS):
        at = Span(max(0, span.start - len(wanted.prefix)), span.start)
        told.append(Difference("other", wanted.prefix, at.of(text), Span(0, 0), at))
    if wanted.suffix and not _precedes(text, span, wanted.suffix, _MARKS):
        at = Span(span.end, min(len(text), span.end + len(wanted.suffix)))
        told.append(Difference("other", wanted.suffix, at.of(text), Span(end, end), at))
    return tuple(told)


def stretches(hay: Haystack, wanted: Wanted) -> Iterator[Span]:
    """Where in the source a quote would stand beside its prefix, or without one beside its suffix; the first few."""
    words = fold(wanted.prefix or wanted.suffix or "").text.strip()
    length = 2 * len(wanted.quote) + _ROOM
    most = min(_MOST_PLACES, 1 + _MOST_COMPARED // length)
    for at in islice(occurrences(words, hay.folded.text), most) if words else ():
        place = hay.source(Span(at, at + len(words)))
        if wanted.prefix:
            yield Span(place.end, min(len(hay.text), place.end + length))
        else:
            yield Span(max(0, place.start - length), place.start)


def _follows(text: str, span: Span, prefix: str | None, over: str) -> bool:
    near = fold(text[max(0, span.start - 2 * len(prefix or "") - _ROOM) : span.start]).text
    words = fold(prefix or "").text.strip()
    at = near.rfind(words)
    return at >= 0 and not near[at + len(words) :].strip(" " + over) if words else True


def _precedes(text: str, span: Span, suffix: str | None, over: str) -> bool:
    near = fold(text[span.end : span.end + 2 * len(suffix or "") + _ROOM]).text
    words = fold(suffix or "").text.strip()
    at = near.find(words)
    return at >= 0 and not near[:at].strip(" " + over) if words else True
