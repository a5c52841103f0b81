"""Reuse between two sources: the runs of words they share, what those stand in, and how much of either they cover."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from factcheck.lineage.alignment import Match, matches
from factcheck.lineage.chance import LONG, counts
from factcheck.lineage.credits import Credit, credit_of, credits_in
from factcheck.lineage.page import Page
from factcheck.lineage.words import GRAM, Words
from factcheck.text import Span

RunKind = Literal["copied", "quoted", "spoken"]
"""Outside quotation marks in both texts; inside in one; inside in both, where both may have heard the speaker."""

ENOUGH = LONG - GRAM + 1
"""Grams that a run of eight words has, and shorter ones of sixteen words together at least."""

_KINDS: tuple[RunKind, ...] = ("copied", "quoted", "spoken")
_BEFORE = 40
"""Code points before a run that tell whether it begins a sentence."""

_LOOKED_AT = 500
"""Places of a quotation's first word that are looked at on either side of where it is expected."""


class Place(NamedTuple):
    """A run in one of two texts: its span there, and whether it stands inside quotation marks."""

    span: Span
    quoted: bool


class Run(NamedTuple):
    """A longest run of shared words; ``counts`` where it is a sign of copying and not of chance."""

    words: int
    a: Place
    b: Place
    counts: bool

    @property
    def kind(self) -> RunKind:
        """What the run stands in."""
        return _KINDS[self.a.quoted + self.b.quoted]


class Quotation(NamedTuple):
    """What a page has inside quotation marks, and where in the other text the same words stand, if they do."""

    span: Span
    found: Span | None


@dataclass(frozen=True)
class Side:
    """What one source has of the other.

    Args:
        page: The source.
        contained: The share of its different grams of five words that stand in the other.
        covered: The share of its words that stand in shared runs.
        credits: Every credit it prints that names the other's organisation.
    """

    page: Page
    contained: float
    covered: float
    credits: tuple[Credit, ...]

    @property
    def source(self) -> str:
        """The source's id."""
        return self.page.id

    def credit(self, place: Place) -> Credit | None:
        """The credit that a run stands under here."""
        return credit_of(place.span, self.page, self.credits)


class Finding(NamedTuple):
    """What comparing two sources took long to find: see the fields of :class:`Reuse` of these names."""

    runs: tuple[Run, ...]
    identical: bool


@dataclass(frozen=True)
class Reuse:
    """What two sources share; everything is computed when it is first asked for.

    Args:
        one: The one page.
        other: The other page.
        names: For each source, the printed names of the organisations whose words it prints as its own, with their ids:
            the other page credits the source where it credits one of them. Without names no credit is found.
        found: What was found before, so that it need not be looked for again.
    """

    one: Page
    other: Page
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    found: Finding | None = field(default=None, compare=False)

    @cached_property
    def _matches(self) -> tuple[Match, ...]:
        """The runs, found by going through the shorter text: it is the likelier one to have taken them."""
        ours, theirs = self.one.words, self.other.words
        if ours.count >= theirs.count:
            return matches(ours, theirs)
        return tuple(sorted((Match(b, a, length) for a, b, length in matches(theirs, ours)), key=lambda each: each.b))

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        """Longest runs of five words or more, in the order of the other page."""
        if self.found:
            return self.found.runs
        return tuple(_run(match, self.one, self.other) for match in self._matches)

    @cached_property
    def longest(self) -> Run | None:
        """The longest run that counts, else the longest of all; the first of equals."""
        return max(self.runs, key=lambda run: (run.counts, run.words), default=None)

    @cached_property
    def copied(self) -> bool:
        """Whether the one took words from the other, or both from a third.

        They share a run of eight words that counts, or shorter ones of sixteen words together, repetitions aside.
        """
        if len(self.one.words.grams & self.other.words.grams) < ENOUGH:
            return False
        signs = [run.words for run in self.runs if run.counts]
        return max(signs, default=0) >= LONG or sum(signs) >= 2 * LONG

    @property
    def identical(self) -> bool:
        """Whether the bodies are the same, word for word."""
        if self.found:
            return self.found.identical
        return self.one.words.count > 0 and self.one.words.folded == self.other.words.folded

    @property
    def finding(self) -> Finding:
        """What it took long to find."""
        return Finding(self.runs, self.identical)

    @cached_property
    def sides(self) -> Mapping[str, Side]:
        """What either source has of the other, by source id."""
        shared = len(self.one.words.grams & self.other.words.grams)
        runs = {
            self.one.id: [(match.a, match.length) for match in self._matches],
            self.other.id: [(match.b, match.length) for match in self._matches],
        }
        return {
            page.id: Side(
                page,
                _share(shared, len(page.words.grams)),
                _share(_covered(runs[page.id]), page.words.count),
                credits_in(page, self.names.get(rival.id, {})),
            )
            for page, rival in ((self.one, self.other), (self.other, self.one))
        }

    @cached_property
    def quotations(self) -> Mapping[str, tuple[Quotation, ...]]:
        """What either source has inside quotation marks, with the place in the other, by source id."""
        swapped = [Match(match.b, match.a, match.length) for match in self._matches]
        return {
            self.one.id: _quotations(self.one, self.other, swapped),
            self.other.id: _quotations(self.other, self.one, self._matches),
        }

    def place(self, run: Run, source: str) -> Place:
        """Where a run stands in a source."""
        return run.a if source == self.one.id else run.b

    def beside(self, source: str) -> str:
        """The id of the source beside this one."""
        return self.other.id if source == self.one.id else self.one.id


def _run(match: Match, a: Page, b: Page) -> Run:
    in_a = a.words.span(match.a, match.a + match.length)
    in_b = b.words.span(match.b, match.b + match.length)
    quoted = a.quoted(in_a), b.quoted(in_b)
    sign = counts(
        in_b.of(b.text),
        b.text[max(0, in_b.start - _BEFORE) : in_b.start],
        b.language,
        weight=b.words.weight(match.b, match.b + match.length),
        quoted=quoted,
    )
    return Run(match.length, Place(in_a, quoted[0]), Place(in_b, quoted[1]), sign)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _covered(runs: Iterable[tuple[int, int]]) -> int:
    return len({at for first, length in runs for at in range(first, first + length)})


def _quotations(page: Page, other: Page, found: Iterable[Match]) -> tuple[Quotation, ...]:
    """The quotations of a page with their places in the other; of several places the one nearest to the runs around."""
    guides = sorted((match.b, match.a) for match in found)
    quotations = []
    for span in page.quotations:
        inside = page.words.inside(span)
        if not inside:
            continue
        exact = page.words.span(inside[0], inside[-1] + 1)
        wanted = page.words.folded[inside[0] : inside[-1] + 1]
        near = min(guides, key=lambda guide: abs(guide[0] - inside[0]), default=None)
        expected = near[1] + inside[0] - near[0] if near else 0
        quotations.append(Quotation(exact, _nearest(wanted, other.words, expected)))
    return tuple(quotations)


def _nearest(wanted: tuple[str, ...], words: Words, expected: int) -> Span | None:
    """The place of some words nearest to where they are expected, among the places nearest of the first."""
    length = len(wanted)
    starts = words.starts(wanted[0])
    after = bisect_left(starts, expected)
    nearby = starts[max(0, after - _LOOKED_AT) : after + _LOOKED_AT]
    found = (at for at in nearby if words.folded[at : at + length] == wanted)
    best = min(found, key=lambda at: (abs(at - expected), at), default=None)
    return None if best is None else words.span(best, best + length)
