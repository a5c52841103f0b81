"""Anchors gathered into Arrow columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import accumulate
from typing import Any, Final, NamedTuple

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

    def add(self, groups: Sequence[tuple[Any, ...]]) -> None:
        """Adds a list."""
        for group in groups:
            for member, value in zip(self._members, group, strict=False):  # to make sure costs more than to append
                member.append(value)
        self._ends.append(self._ends[-1] + len(groups))

    def array(self) -> pa.Array:
        """The column."""
        fields = [self._kind.field(at) for at in range(self._kind.num_fields)]
        members = [pa.array(member, field.type) for member, field in zip(self._members, fields, strict=True)]
        return pa.ListArray.from_arrays(
            pa.array(self._ends, pa.int32()), pa.StructArray.from_arrays(members, fields=fields)
        )


class Proof(NamedTuple):
    """All that is proved of a quote: the columns of :data:`PROOF`."""

    grade: str
    faithful: bool
    flags: tuple[str, ...]
    passage: str | None
    line: int | None
    places: int
    hidden: tuple[tuple[Any, ...], ...]
    spans: tuple[tuple[Any, ...], ...]
    differences: tuple[tuple[Any, ...], ...]
    omitted: tuple[tuple[Any, ...], ...]
    outside: tuple[tuple[Any, ...], ...]
    nearest: tuple[tuple[Any, ...], ...]


def proof(anchor: Anchor, ground: Ground, *, outlet: bool) -> Proof:
    """Reads all that there is to tell of a quote, much of which is found only now.

    Args:
        anchor: Where it stands.
        ground: Its source.
        outlet: Whether the words are the outlet's own.
    """
    several = anchor.grade == "ambiguous"
    span = None if several else anchor.hull or anchor.nearest  # a verbatim quote is its passage
    edges = anchor.edges
    flags: tuple[str, ...] = flags_of(edges, outlet=outlet) if edges else anchor.flags
    return Proof(
        anchor.grade,
        anchor.sound,
        flags,
        ground.passage(span) if span and anchor.grade != "verbatim" else None,
        ground.line(span.start) if span else None,
        len(anchor.spans) if several else 1 if anchor.spans else 0,
        tuple((e.flag, e.kind, e.word, *e.span) for e in edges if outlet or e.kind != "saying"),
        tuple(map(ground.measured, anchor.spans[:MOST_PLACES] if several else anchor.spans)),
        tuple((d.kind, d.quoted, d.found, *d.quote_span, *d.text_span) for d in anchor.differences),
        tuple((each.sign, each.text, *each.span) for each in anchor.omitted),
        tuple(map(ground.measured, anchor.outside[:MOST_PLACES])),
        (ground.measured(anchor.nearest),) if anchor.nearest else (),
    )


class Proofs:
    """What was proved, in the order in which it was added."""

    def __init__(self) -> None:
        self._plain: dict[str, list[Any]] = {field.name: [] for field in PROOF if not _has_groups(field.type)}
        self._lists = {field.name: _Groups(field.type) for field in PROOF if _has_groups(field.type)}
        taken = {name: column.append for name, column in self._plain.items()}
        taken |= {name: groups.add for name, groups in self._lists.items()}
        self._columns: list[Callable[[Any], None]] = [taken[name] for name in Proof._fields]

    def __len__(self) -> int:
        return len(self._plain["grade"])

    def add(self, found: Proof) -> None:
        """Takes what was proved of a quote."""
        for column, value in zip(self._columns, found, strict=True):
            column(value)

    def none(self) -> None:
        """Takes a quote of which nothing was proved: it was rejected."""
        for name, column in self._plain.items():
            column.append(() if name == "flags" else None)
        for groups in self._lists.values():
            groups.add(())

    def table(self) -> pa.Table:
        """The columns of :data:`PROOF`."""
        arrays = [
            pa.array(self._plain[field.name], field.type)
            if field.name in self._plain
            else self._lists[field.name].array()
            for field in PROOF
        ]
        return pa.Table.from_arrays(arrays, schema=PROOF)


def _has_groups(kind: pa.DataType) -> bool:
    return bool(pa.types.is_list(kind) and pa.types.is_struct(kind.value_type))
