"""Anchors gathered into Arrow columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate
from typing import Any, Final

import pyarrow as pa

from factcheck.anchoring import Anchor, flags_of
from factcheck.scale.bulk.schemas import PROOF
from factcheck.text import Lines, Span, Units

LONGEST: Final = 500
"""Code points of a passage; of a longer one, the beginning is kept."""
MOST_PLACES: Final = 100
"""Places of a quote that are listed; how many there are is told beside them."""


class Ground:
    """The text of a source, with its lines and its offsets in other units, which are found when they are asked for.

    Args:
        text: The text.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def units(self) -> Units:
        """The offsets."""
        return Units(self.text)

    def line(self, offset: int) -> int:
        r"""The line in which an offset lies, from 1.

        >>> Ground("one\ntwo\n").line(4), Ground("one\r\ntwo").line(5), Ground("one\rtwo").line(3)
        (2, 2, 1)
        """
        return bisect_right(self._starts, offset) + 1

    @cached_property
    def _starts(self) -> list[int]:
        """Where lines begin, the first left out; where LF alone ends them there is a way faster than :class:`Lines`."""
        if "\r" in self.text:
            lines = Lines(self.text)
            return [lines.span(number).start for number in range(2, len(lines) + 1)]
        return list(accumulate(len(line) + 1 for line in self.text.split("\n")))

    def passage(self, span: Span) -> str:
        """What stands there, shortened where it is long."""
        start, end = span
        return self.text[start:end] if end - start <= LONGEST else f"{self.text[start : start + LONGEST - 1]}…"

    def measured(self, span: Span) -> tuple[int, int, int, int, int, int]:
        """A place in code points, UTF-16 code units and bytes of UTF-8."""
        start, end = span
        units = self.units
        return start, end, units.utf16(start), units.utf16(end), units.utf8(start), units.utf8(end)


class _Groups:
    """A column of lists of groups: the members of each group in columns of their own, and where each list ends."""

    def __init__(self, kind: pa.ListType) -> None:
        self._kind = kind.value_type
        self._members: list[list[Any]] = [[] for _ in range(self._kind.num_fields)]
        self._ends = [0]

    def none(self) -> None:
        """Adds an empty list."""
        self._ends.append(self._ends[-1])

    def add(self, groups: Iterable[tuple[Any, ...]]) -> None:
        """Adds a list."""
        for group in groups:
            for member, value in zip(self._members, group, strict=True):
                member.append(value)
        self._ends.append(len(self._members[0]))

    def one(self, group: tuple[Any, ...]) -> None:
        """Adds a list of one, as most are."""
        for member, value in zip(self._members, group, strict=False):
            member.append(value)
        self._ends.append(self._ends[-1] + 1)

    def array(self) -> pa.Array:
        """The column."""
        fields = [self._kind.field(at) for at in range(self._kind.num_fields)]
        members = [pa.array(member, field.type) for member, field in zip(self._members, fields, strict=True)]
        return pa.ListArray.from_arrays(
            pa.array(self._ends, pa.int32()), pa.StructArray.from_arrays(members, fields=fields)
        )


class Proofs:
    """What was proved, in the order in which it was added."""

    def __init__(self) -> None:
        self._grades: list[str | None] = []
        self._faithful: list[bool | None] = []
        self._flags: list[tuple[str, ...]] = []
        self._passages: list[str | None] = []
        self._lines: list[int | None] = []
        self._places: list[int | None] = []
        self._lists = {field.name: _Groups(field.type) for field in PROOF if _has_groups(field.type)}
        self._in_order = tuple(self._lists[name] for name in ("spans", "differences", "hidden"))
        self._rare = tuple(self._lists[name] for name in ("omitted", "outside", "nearest"))

    def __len__(self) -> int:
        return len(self._grades)

    def add(self, anchor: Anchor, ground: Ground, *, outlet: bool) -> None:
        """Takes what was proved of a quote.

        Args:
            anchor: Where it stands.
            ground: Its source.
            outlet: Whether the words are the outlet's own.
        """
        edges = anchor.edges
        self._grades.append(anchor.grade)
        self._faithful.append(anchor.sound)
        self._add_place(anchor, ground)
        spans, differences, hidden = self._in_order
        if len(anchor.spans) == 1:
            spans.one(ground.measured(anchor.spans[0]))
        else:
            spans.add(map(ground.measured, anchor.spans[: MOST_PLACES if anchor.grade == "ambiguous" else None]))
        if told := anchor.differences:
            differences.add((d.kind, d.quoted, d.found, *d.quote_span, *d.text_span) for d in told)
        else:
            differences.none()
        if edges:
            flags = flags_of(edges, outlet=outlet)
            hidden.add((e.flag, e.kind, e.word, *e.span) for e in edges if outlet or e.kind != "saying")
        else:
            flags = anchor.flags
            hidden.none()
        self._flags.append(flags)
        self._add_rare(anchor, ground)

    def _add_place(self, anchor: Anchor, ground: Ground) -> None:
        """Adds the one passage that it is or is most like, where there is one; a verbatim quote is that itself."""
        several = anchor.grade == "ambiguous"
        self._places.append(len(anchor.spans) if several else 1 if anchor.spans else 0)
        span = None if several else anchor.hull or anchor.nearest
        self._lines.append(ground.line(span.start) if span else None)
        self._passages.append(ground.passage(span) if span and anchor.grade != "verbatim" else None)

    def _add_rare(self, anchor: Anchor, ground: Ground) -> None:
        omitted, outside, nearest = self._rare
        if anchor.omitted or anchor.outside or anchor.nearest:
            omitted.add((each.sign, each.text, *each.span) for each in anchor.omitted)
            outside.add(map(ground.measured, anchor.outside[:MOST_PLACES]))
            nearest.add([ground.measured(anchor.nearest)] if anchor.nearest else [])
            return
        for column in self._rare:
            column.none()

    def none(self) -> None:
        """Takes a quote of which nothing was proved: it was rejected."""
        self._grades.append(None)
        self._faithful.append(None)
        self._flags.append(())
        for each in (self._passages, self._lines, self._places):
            each.append(None)
        for column in self._lists.values():
            column.none()

    def table(self) -> pa.Table:
        """The columns of :data:`PROOF`."""
        plain = {
            "grade": self._grades,
            "faithful": self._faithful,
            "flags": self._flags,
            "passage": self._passages,
            "line": self._lines,
            "places": self._places,
        }
        arrays = [
            pa.array(plain[field.name], field.type) if field.name in plain else self._lists[field.name].array()
            for field in PROOF
        ]
        return pa.Table.from_arrays(arrays, schema=PROOF)


def _has_groups(kind: pa.DataType) -> bool:
    return bool(pa.types.is_list(kind) and pa.types.is_struct(kind.value_type))
