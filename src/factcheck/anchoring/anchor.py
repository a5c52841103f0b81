"""What anchoring returns: the grade of a quote, where it stands, and what the match hides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.text import Span

Grade = Literal["verbatim", "typographic", "elided", "altered", "elsewhere", "ambiguous", "missing", "unproved"]
"""How faithful a quote is, best first; ``unproved`` is given by the project where a source has no text."""

FAITHFUL: frozenset[str] = frozenset({"verbatim", "typographic", "elided"})
"""The grades that prove a link."""

Flag = Literal["cut", "gap", "unjudged"]
"""What a match may hide: words beside a cut, words under an ellipsis or bracket, a language without lists."""

DifferenceKind = Literal[
    "negation", "quantifier", "number", "date", "unit", "name", "pronoun", "hedge", "tense", "plural", "dropped",
    "added", "order", "distance", "glyph", "other",
]  # fmt: skip
"""How the words of a quote differ from the source's; ``glyph`` alone can be of characters only."""

WordClass = Literal["negation", "limit", "condition", "quantifier", "number", "hedge", "time", "saying"]
"""What a word beside a cut or inside a gap does to the sentence."""

SEVERE: frozenset[str] = frozenset({"negation", "limit", "condition", "quantifier", "number"})
"""The classes that turn a flag into an error; the others warn."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One stretch in which quote and source differ.

    ``quoted`` stands at ``quote_span`` of the quote, ``found`` at ``text_span`` of the text; either may be empty.
    """

    kind: DifferenceKind
    quoted: str
    found: str
    quote_span: Span
    text_span: Span


@dataclass(frozen=True, slots=True)
class Edge:
    """A word the match hides: beside a cut (``flag`` is ``cut``) or under an omission (``gap``)."""

    flag: Literal["cut", "gap"]
    kind: WordClass
    word: str
    span: Span


@dataclass(frozen=True, slots=True)
class Omission:
    """What an ellipsis or an editor's bracket left out: ``sign`` stands in the quote, ``text`` in the source."""

    sign: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a quote stands in a text, and how faithful it is.

    Args:
        grade: See :data:`Grade`.
        flags: What the words alone decide, as if the speaker were not the outlet; in the order of :data:`Flag`.
        spans: Where it stands, half-open code points. One for a plain quote; one a part for an elided one; the
            passage found for an altered one; one a place for an ambiguous one; none for elsewhere and missing.
        differences: How the words, or for a typographic quote the characters, differ.
        omitted: What ellipses and brackets left out.
        edges: The words that the flags ``cut`` and ``gap`` name, verbs of saying included.
        outside: Places of the best faithful grade outside the allowed spans.
        nearest: For a missing quote, the passage most like it, if any is.
    """

    grade: Grade
    flags: tuple[Flag, ...] = ()
    spans: tuple[Span, ...] = ()
    differences: tuple[Difference, ...] = ()
    omitted: tuple[Omission, ...] = ()
    edges: tuple[Edge, ...] = ()
    outside: tuple[Span, ...] = ()
    nearest: Span | None = None

    @property
    def faithful(self) -> bool:
        """Whether the grade proves the link."""
        return self.grade in FAITHFUL

    @property
    def hull(self) -> Span | None:
        """From the first part's start to the last part's end."""
        return Span(self.spans[0].start, self.spans[-1].end) if self.spans else None
