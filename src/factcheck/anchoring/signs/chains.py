"""Where the parts of an elided quote stand: in the source's order, near enough, or why they make no quote."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import NamedTuple

from factcheck.anchoring.anchor import Difference, DifferenceKind, Omission
from factcheck.anchoring.brackets.clauses import OPENING_MARKS, opening_gap
from factcheck.anchoring.finding.literal import Haystack, loosen, occurrences
from factcheck.anchoring.signs.elision import Part
from factcheck.anchoring.signs.meaning import Signs
from factcheck.anchoring.words.contractions import CONTRACTED
from factcheck.text import Span

MOST_PLACES = 1000
"""Places of an elided quote that are told apart; beyond them it is ambiguous anyway."""

MOST_REPEATS = 2000
"""Places of a part that are looked at where every part of the quote stands in more."""

_PARTICLE = re.compile("(?<=[가-힣])(?:은|는|이|가|을|를|의|에|에게|에서|께서|와|과|도|만|로|으로)(?= )")
"""What Korean writes right after a noun, and so after the bracket that stands for one."""


@dataclass(frozen=True, slots=True)
class Chain:
    """The places of all parts, in offsets of the source, with what lies between them."""

    spans: tuple[Span, ...]
    omitted: tuple[Omission, ...]
    gaps: tuple[Span, ...]
    """What lies before each part but the first, empty or not."""

    @property
    def hull(self) -> Span:
        """From the first part to the last."""
        return Span(self.spans[0].start, self.spans[-1].end)


class _Link(NamedTuple):
    span: Span  # in the source
    previous: int  # index into the places of the part before, -1 for the first
    start: int  # where the chain that ends here starts, the latest possible


Test = Callable[[Part, Span], bool]


class Allowed(NamedTuple):
    """What a sign may stand over: whether a stretch is close enough, as no wider one is if it is not; and its words."""

    close: Test
    says: Test


def _anything(part: Part, gap: Span) -> bool:  # noqa: ARG001
    return True


def chains(parts: list[Part], hay: Haystack, within: Span, allowed: Allowed) -> list[Chain]:
    """Every shortest stretch of a source that holds the parts in order, each sign allowed over what it covers.

    Where an ellipsis would leave nothing out, those alone count where each leaves out a word, if there are any: "It
    works ... well" is told of "It works for some, and there it works well" from the first *works*.

    Args:
        parts: The parts.
        hay: The source.
        within: An allowed span of the source; no chain crosses its ends.
        allowed: Whether a part's sign may stand over the stretch between it and the part before.
    """
    standing = _standing(parts, hay, within)
    found = list(_linked(parts, standing, hay.text, allowed))
    if all(_omits(part, gap, hay.text) for each in found for part, gap in zip(parts[1:], each.gaps, strict=True)):
        return found
    omitting = Allowed(allowed.close, lambda part, gap: _omits(part, gap, hay.text) and allowed.says(part, gap))
    return list(_linked(parts, standing, hay.text, omitting)) or found


def _omits(part: Part, gap: Span, text: str) -> bool:
    """Whether an ellipsis between words leaves out any; another sign need not."""
    between = part.sign is not None and part.sign.kind == "ellipsis" and part.text != ""
    return not between or any(map(str.isalnum, gap.of(text)))


def _linked(parts: list[Part], standing: list[list[Span]], text: str, allowed: Allowed) -> Iterator[Chain]:
    """The same of places that are known."""
    if not standing or not parts[0].text:
        return
    rows: list[list[_Link]] = []
    for place, part in enumerate(parts):
        spans = standing[place] if part.text else _empty(rows)
        if place == 0:
            row = [_Link(span, -1, span.start) for span in spans if _leads(part, span, text, allowed)]
        else:
            row = _joined(rows[-1], spans, part, allowed)
        if not row:
            return
        rows.append(row)
    for link in islice(_shortest(rows[-1]), MOST_PLACES):
        yield _chain(link, rows, parts, text)


def _standing(parts: list[Part], hay: Haystack, within: Span) -> list[list[Span]]:
    """Every place of each part; nothing at all where one of them stands nowhere, and the rarest is asked first.

    Of a text that only repeats itself, no more than the start is looked through.
    """
    low, high = hay.offset(within.start), hay.offset(within.end)
    loose = [loosen(part.text, hay.language) for part in parts]
    counts = [hay.loose.count(text, low, high) if text else 0 for text in loose]
    told = sorted((place for place, text in enumerate(loose) if text), key=counts.__getitem__)
    if told and counts[told[0]] > MOST_REPEATS:
        spots = (islice(occurrences(loose[place], hay.loose, low, high), MOST_REPEATS, None) for place in told)
        high = min(high, max(next(spot) for spot in spots))
    standing: list[list[Span]] = [[] for _ in parts]
    known: dict[tuple[str, bool], list[Span]] = {}
    for place in told:
        after = parts[place + 1].sign if place + 1 < len(parts) else None
        sign = after if hay.language == "en" else parts[place].sign if hay.language == "ko" else None
        parts_word = sign is not None and sign.kind == "bracket"
        key = parts[place].text, parts_word
        if key not in known:
            known[key] = _places(parts[place], hay, low, high, parts_word=parts_word)
        standing[place] = known[key]
        if not standing[place]:
            return []
    return standing


def _places(part: Part, hay: Haystack, low: int, high: int, *, parts_word: bool) -> list[Span]:
    """Every place of a part, loose ones included; a full stop that only ends the ellipsis may go.

    Before a bracket a part may end with a pronoun from which that parts its contracted verb; after one it may begin
    with the particle of the noun for which that stands.
    """
    for text in (part.text, part.text[:-1] if part.text.endswith(".") else ""):
        found = [hay.source(span) for stage in hay.stages(text, low, high) for span in stage] if text else []
        if whole := sorted({span for span in found if hay.whole(span) or (parts_word and _parts_word(hay, span))}):
            return whole
    return []


def _parts_word(hay: Haystack, span: Span) -> bool:
    if hay.language == "en":
        return _ends_pronoun(hay, span)
    return _PARTICLE.match(hay.text, span.start) is not None and hay.whole(Span(0, span.end))


def _ends_pronoun(hay: Haystack, span: Span) -> bool:
    """Whether a stretch ends with the pronoun of a contraction: "It|'s"."""
    verb = CONTRACTED.match(hay.text, span.end)
    return verb is not None and hay.whole(Span(span.start, verb.end()))


def _empty(rows: list[list[_Link]]) -> list[Span]:
    """A sign with no words after it stands right after the part before."""
    return [Span(link.span.end, link.span.end) for link in rows[-1]] if rows else []


def _leads(part: Part, span: Span, text: str, allowed: Allowed) -> bool:
    """Whether a bracket that opens the quote may stand for the word before it."""
    if part.sign is None or not (part.sign.kind == "bracket" or part.sign.words):
        return True
    gap = opening_gap(text, span.start)
    return allowed.close(part, gap) and allowed.says(part, gap)


def _joined(before: list[_Link], spans: list[Span], part: Part, allowed: Allowed) -> list[_Link]:
    ends = [link.span.end for link in before]
    row = []
    for span in spans:
        last = bisect_right(ends, span.start) - 1
        for place in range(last, max(-1, last - 8), -1):
            gap = Span(ends[place], span.start)
            if not allowed.close(part, gap):
                break
            if allowed.says(part, gap):
                row.append(_Link(span, place, before[place].start))
                break
    return row


def _shortest(row: list[_Link]) -> Iterator[_Link]:
    """Chains whose stretch holds no other chain's."""
    for place, link in enumerate(row):
        if place + 1 < len(row) and row[place + 1].start == link.start and row[place + 1].span.end < link.span.end:
            continue
        if any(
            other.start >= link.start and other.span.end <= link.span.end for other in row[max(0, place - 1) : place]
        ):
            continue
        yield link


def _chain(link: _Link, rows: list[list[_Link]], parts: list[Part], text: str) -> Chain:
    spans = [link.span]
    for row in reversed(rows[:-1]):
        link = row[link.previous]
        spans.append(link.span)
    spans.reverse()
    for place in range(1, len(spans)):
        spans[place] = _past_stop(parts[place], spans[place - 1].end, spans[place], text)
    merged, omitted = [spans[0]], []
    gaps = tuple(Span(before.end, after.start) for before, after in pairwise(spans))
    for part, span, gap in zip(parts[1:], spans[1:], gaps, strict=True):
        if gap.of(text).strip():
            omitted.append(Omission(part.sign.text if part.sign else "", gap.of(text), gap))
            merged.append(span)
        else:
            merged[-1] = Span(merged[-1].start, span.end)
    return Chain(tuple(merged), tuple(omitted), gaps)


def _past_stop(part: Part, end: int, span: Span, text: str) -> Span:
    """A part without its stop, where that is read as the one right after the part before: "wait [...]. My mother"."""
    stop = part.text[:2]
    if (
        part.sign is None
        or part.sign.kind != "ellipsis"
        or stop not in (". ", "! ", "? ")
        or not text[end : span.start]
    ):
        return span
    if not (text.startswith(stop[0], end) and text.startswith(stop[0], span.start)):
        return span
    rest = text[span.start + 1 : span.end]
    return Span(span.end - len(rest.lstrip()), span.end)


def refusal(parts: list[Part], hay: Haystack, within: Span, signs: Signs) -> tuple[Span, Difference] | None:
    """Why parts that all stand in the source make no quote: a bracket's meaning, the distance, the order."""
    attempts: tuple[tuple[Allowed, DifferenceKind | None], ...] = (
        (Allowed(signs.close, _anything), None), (Allowed(_anything, _anything), "distance"),
    )  # fmt: skip
    standing = _standing(parts, hay, within)
    for allowed, kind in attempts:
        chain = next(_linked(parts, standing, hay.text, allowed), None)
        if chain is not None:
            return chain.hull, _refused(parts, chain, signs, kind)
    spans = [found for found in standing if found]
    if len(spans) > 1:
        places = [row[0] for row in spans]
        hull = Span(min(s.start for s in places), max(s.end for s in places))
        first = next((i for i in range(1, len(places)) if places[i].start < places[i - 1].end), 1)
        told = [part for part in parts if part.text][first]
        return hull, Difference("order", told.text, places[first].of(hay.text), told.span, places[first])
    return None


def _refused(parts: list[Part], chain: Chain, signs: Signs, kind: DifferenceKind | None) -> Difference:
    gaps = (opening_gap(signs.text, chain.hull.start), *chain.gaps)
    for part, gap in zip(parts, gaps, strict=True):
        if part.sign is None or (signs.means_no_more(part, gap) if kind is None else signs.close(part, gap)):
            continue
        at, inner = _bare(gap, signs.text), part.sign.words or part.sign.text
        return Difference(kind or signs.weight(inner) or "added", inner, at.of(signs.text), part.sign.shown, at)
    return Difference(kind or "other", "", "", Span(0, 0), chain.hull)


def _bare(gap: Span, text: str) -> Span:
    """A stretch of the source without the white space, and the marks that open what follows, at its ends."""
    marks = OPENING_MARKS.search(text, *gap)
    bare = Span(gap.start, marks.start()).of(text) if marks else gap.of(text)
    start = gap.start + len(bare) - len(bare.lstrip())
    return Span(start, start + len(bare.strip()))
