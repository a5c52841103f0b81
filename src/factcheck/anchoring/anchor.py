"""What anchoring returns: the grade of a quote, where it stands, and what the match hides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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

WordClass = Literal[
    "negation", "limit", "condition", "quantifier", "number", "hedge", "time", "saying", "subject", "referent"
]
"""What words beside a cut or inside a gap do to the sentence; a ``subject`` is that of one whose rest is quoted.

A ``referent`` is what a bracket stands for or beside where the source leaves open whether it is what the bracket says.
"""

SEVERE: frozenset[str] = frozenset({"negation", "limit", "condition", "quantifier", "number", "subject"})
"""The classes that turn a flag into an error; the others warn."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One stretch in which quote and source differ.

    Args:
        kind: What sort of words differ: ``negation``, ``quantifier``, ``number``, ``date``, ``unit``, ``name``,
            ``pronoun``, ``hedge``, ``tense``, ``plural``, ``dropped``, ``added``, ``order``, ``distance``, ``glyph``
            (characters only) or ``other``.
        quoted: The words of the quote; empty where the source has more.
        found: The words of the source; empty where the quote has more.
        quote_span: Where ``quoted`` stands in the quote, half-open code points.
        text_span: Where ``found`` stands in the text, half-open code points.
    """

    kind: DifferenceKind
    quoted: str
    found: str
    quote_span: Span
    text_span: Span


@dataclass(frozen=True, slots=True)
class Edge:
    """A word the match hides.

    Args:
        flag: ``cut`` for one beside the quote, ``gap`` for one that an ellipsis or a bracket left out.
        kind: What it does to the sentence: ``negation``, ``limit``, ``condition``, ``quantifier`` or ``number``, which
            may turn its sense; ``hedge``, ``time`` or ``saying``, which may not.
        word: The word or words, as the text prints them.
        span: Where they stand in the text, half-open code points.
    """

    flag: Literal["cut", "gap"]
    kind: WordClass
    word: str
    span: Span


@dataclass(frozen=True, slots=True)
class Omission:
    """What an ellipsis or an editor's bracket left out.

    Args:
        sign: The ellipsis or bracket of the quote; an ellipsis in full stops, however the quote writes it.
        text: The words of the source in its place.
        span: Where they stand in the text, half-open code points.
    """

    sign: str
    text: str
    span: Span


Judgement = tuple[tuple[Difference, ...], tuple[Edge, ...]]
"""What is read from the text only when asked for: how words differ, and what a cut hides."""


class Anchor:
    """Where a quote stands in a text, and how faithful it is. A value: nothing writes to it once it is made.

    How words differ and what a cut hides is read from the text only when it is first asked for.

    ``faithful`` looks at the grade alone: the words stand there. ``sound`` asks besides that the cut hides no word that
    turns their sense: "what Kim had demanded" out of "that was not what Kim had demanded" is faithful and not sound.

    Args:
        grade: ``verbatim``, ``typographic`` or ``elided``, which are faithful; ``altered``, ``elsewhere``,
            ``ambiguous`` or ``missing``, which are not.
        flags: What the match may hide: ``cut``, ``gap`` or, for a language without word lists, ``unjudged``. Decided
            by the words alone: that a verb of saying is cut off raises none.
        spans: Where it stands, half-open code points. One for a plain quote; one a part for an elided one; the
            passage found for an altered one; one a place for an ambiguous one; none for elsewhere and missing.
        differences: How the words, or for a typographic quote the characters, differ.
        omitted: What ellipses and brackets left out.
        edges: The words that the flags ``cut`` and ``gap`` name, and verbs of saying, which raise no flag.
        outside: Places of the best faithful grade outside the allowed spans.
        nearest: For a quote that does not stand in the allowed spans, the passage there most like it, if any is.
        judge: Finds differences and edges when one of them is asked for; then those and ``flags`` are left out.
    """

    __slots__ = ("_differences", "_edges", "_flags", "_judge", "grade", "nearest", "omitted", "outside", "spans")

    def __init__(  # noqa: PLR0917 - the fields of a value, in the order in which they are printed
        self,
        grade: Grade,
        flags: tuple[Flag, ...] = (),
        spans: tuple[Span, ...] = (),
        differences: tuple[Difference, ...] = (),
        omitted: tuple[Omission, ...] = (),
        edges: tuple[Edge, ...] = (),
        outside: tuple[Span, ...] = (),
        nearest: Span | None = None,
        judge: Callable[[], Judgement] | None = None,
    ) -> None:
        self.grade = grade
        self._flags = flags
        self.spans = spans
        self._differences = differences
        self.omitted = omitted
        self._edges = edges
        self.outside = outside
        self.nearest = nearest
        self._judge = judge

    def _judged(self) -> None:
        if self._judge is not None:
            self._differences, self._edges = self._judge()
            self._flags = flags_of(self._edges)
            self._judge = None

    @property
    def flags(self) -> tuple[Flag, ...]:
        """What the match may hide: ``cut``, ``gap`` or ``unjudged``, in this order."""
        self._judged()
        return self._flags

    @property
    def differences(self) -> tuple[Difference, ...]:
        """How the words, or for a typographic quote the characters, differ."""
        self._judged()
        return self._differences

    @property
    def edges(self) -> tuple[Edge, ...]:
        """The words that the flags ``cut`` and ``gap`` name, and verbs of saying, which raise no flag."""
        self._judged()
        return self._edges

    @property
    def faithful(self) -> bool:
        """Whether the words stand there: the grade is ``verbatim``, ``typographic`` or ``elided``.

        It says nothing of what was cut off or left out: ``flags`` and ``edges`` do, and ``sound`` joins them.
        """
        return self.grade in FAITHFUL

    @property
    def sound(self) -> bool:
        """Whether the words stand there and no word that turns their sense was cut off or left out.

        That is a word of class negation, limit, condition, quantifier, number or subject; hedges, words of time and
        verbs of saying are left to the reader. With the flag ``unjudged`` nobody looked. This is the rule by which the
        column ``faithful`` of a table of results is filled.
        """
        return self.faithful and not any(edge.kind in SEVERE for edge in self.edges)

    @property
    def hull(self) -> Span | None:
        """From the first part's start to the last part's end."""
        return Span(self.spans[0].start, self.spans[-1].end) if self.spans else None

    def _fields(self) -> tuple[object, ...]:
        return (
            self.grade, self.flags, self.spans, self.differences, self.omitted, self.edges, self.outside, self.nearest,
        )  # fmt: skip

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Anchor) and self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash(self._fields())

    def __repr__(self) -> str:
        names = ("grade", "flags", "spans", "differences", "omitted", "edges", "outside", "nearest")
        told = (
            f"{name}={value!r}" for name, value in zip(names, self._fields(), strict=True) if value not in ((), None)
        )
        return f"Anchor({', '.join(told)})"

    def __reduce__(self) -> tuple[type[Anchor], tuple[object, ...]]:
        return Anchor, self._fields()


def flags_of(edges: Sequence[Edge], *, outlet: bool = False) -> tuple[Flag, ...]:
    """The flags that hidden words raise.

    Args:
        edges: The words beside cuts and under omissions.
        outlet: Whether the claim's speaker is the outlet: then a verb of saying that is cut off counts too.
    """
    if not edges:
        return ()
    counted = {edge.flag for edge in edges if edge.kind != "saying" or outlet}
    return tuple(flag for flag in _RAISED if flag in counted)


_RAISED: tuple[Flag, ...] = ("cut", "gap")


def severe(edges: Sequence[Edge], flag: Flag) -> bool:
    """Whether a flag is an error: some word behind it negates, limits, conditions, counts or numbers."""
    return any(edge.flag == flag and edge.kind in SEVERE for edge in edges)
