"""Where the parts of an elided quote stand: in the source's order, near enough, or why they make no quote."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from factcheck.anchoring.anchor import Difference, DifferenceKind, Omission
from factcheck.anchoring.brackets import opening_gap
from factcheck.anchoring.elision import Part
from factcheck.anchoring.literal import Haystack, loosen, occurrences
from factcheck.anchoring.signs import Signs
from factcheck.text import Span

MOST_PLACES = 1000
"""Places of an elided quote that are told apart; beyond them it is ambiguous anyway."""

MOST_REPEATS = 2000
"""Places of a part that are looked at where every part of the quote stands in more."""


@dataclass(frozen=True, slots=True)
class Chain:
    """The places of all parts, in offsets of the source, with what lies between them."""

    spans: tuple[Span, ...]
    omitted: tuple[Omission, ...]

    @property
    def hull(self) -> Span:
        """From the first part to the last."""
        return Span(self.spans[0].start, self.spans[-1].end)


class _Link(NamedTuple):
    span: Span  # in the source
    previous: int  # index into the places of the part before, -1 for the first
    start: int  # where the chain that ends here starts, the latest possible


Allowed = Callable[[Part, Span], bool]


def chains(parts: list[Part], hay: Haystack, within: Span, allowed: Allowed) -> list[Chain]:
    """Every shortest stretch of a source that holds the parts in order, each sign allowed over what it covers.

    Args:
        parts: The parts.
        hay: The source.
        within: An allowed span of the source; no chain crosses its ends.
        allowed: Whether a part's sign may stand over the stretch between it and the part before.
    """
    standing = _standing(parts, hay, within)
    if not standing or not parts[0].text:
        return []
    rows: list[list[_Link]] = []
    for place, part in enumerate(parts):
        spans = standing[place] if part.text else _empty(rows)
        if place == 0:
            row = [_Link(span, -1, span.start) for span in spans if _leads(part, span, hay.text, allowed)]
        else:
            row = _joined(rows[-1], spans, part, allowed)
        if not row:
            return []
        rows.append(row)
    return [_chain(hull, rows, parts, hay.text) for hull in islice(_shortest(rows[-1]), MOST_PLACES)]


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
    known: dict[str, list[Span]] = {}
    for place in told:
        text = parts[place].text
        if text not in known:
            known[text] = _places(parts[place], hay, low, high)
        standing[place] = known[text]
        if not standing[place]:
            return []
    return standing


def _places(part: Part, hay: Haystack, low: int, high: int) -> list[Span]:
    """Every place of a part, loose ones included; a full stop that only ends the ellipsis may go."""
    for text in (part.text, part.text[:-1] if part.text.endswith(".") else ""):
        found = [hay.source(span) for stage in hay.stages(text, low, high) for span in stage] if text else []
        if whole := sorted({span for span in found if hay.whole(span)}):
            return whole
    return []


def _empty(rows: list[list[_Link]]) -> list[Span]:
    """A sign with no words after it stands right after the part before."""
    return [Span(link.span.end, link.span.end) for link in rows[-1]] if rows else []


def _leads(part: Part, span: Span, text: str, allowed: Allowed) -> bool:
    """Whether a bracket that opens the quote may stand for the word before it."""
    return part.sign is None or part.sign.kind != "bracket" or allowed(part, opening_gap(text, span.start))


def _joined(before: list[_Link], spans: list[Span], part: Part, allowed: Allowed) -> list[_Link]:
    ends = [link.span.end for link in before]
    row = []
    for span in spans:
        last = bisect_right(ends, span.start) - 1
        for place in range(last, max(-1, last - 8), -1):
            if allowed(part, Span(ends[place], span.start)):
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
        spans.insert(0, link.span)
    merged, omitted = [spans[0]], []
    for part, span in zip(parts[1:], spans[1:], strict=True):
        gap = Span(merged[-1].end, span.start)
        if gap.of(text).strip():
            omitted.append(Omission(part.sign.text if part.sign else "", gap.of(text), gap))
            merged.append(span)
        else:
            merged[-1] = Span(merged[-1].start, span.end)
    return Chain(tuple(merged), tuple(omitted))


def refusal(parts: list[Part], hay: Haystack, within: Span, signs: Signs) -> tuple[Span, Difference] | None:
    """Why parts that all stand in the source make no quote: a bracket's meaning, the distance, the order."""
    attempts: tuple[tuple[Allowed, DifferenceKind | None], ...] = (
        (signs.close, None), (signs.anywhere, "distance"),
    )  # fmt: skip
    for allowed, kind in attempts:
        for chain in chains(parts, hay, within, allowed)[:1]:
            return chain.hull, _refused(parts, chain, signs, kind)
    spans = [found for found in _standing(parts, hay, within) if found]
    if len(spans) > 1:
        places = [row[0] for row in spans]
        hull = Span(min(s.start for s in places), max(s.end for s in places))
        first = next((i for i in range(1, len(places)) if places[i].start < places[i - 1].end), 1)
        told = [part for part in parts if part.text][first]
        return hull, Difference(
            "order", told.text, places[first].of(hay.text), Span(told.at, told.at + len(told.text)), places[first]
        )
    return None


def _refused(parts: list[Part], chain: Chain, signs: Signs, kind: DifferenceKind | None) -> Difference:
    for part in parts:
        if part.sign is None:
            continue
        if part is parts[0]:
            gap = opening_gap(signs.text, chain.hull.start)
        else:
            end = Span(chain.hull.end, chain.hull.end)
            gap = next((o.span for o in chain.omitted if o.sign == part.sign.text), end)
        if kind is None and signs.means_no_more(part, gap):
            continue
        if kind == "distance" and signs.close(part, gap):
            continue
        inner = part.sign.words or part.sign.text
        return Difference(kind or signs.weight(inner) or "added", inner, gap.of(signs.text), part.sign.span, gap)
    return Difference(kind or "other", "", "", Span(0, 0), chain.hull)
