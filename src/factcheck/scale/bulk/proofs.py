"""Anchors gathered into Arrow columns."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pyarrow as pa

from factcheck.anchoring import SEVERE, Anchor, flags_of
from factcheck.scale.bulk.schemas import PROOF
from factcheck.text import Span, Units


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
        self._lists = {field.name: _Groups(field.type) for field in PROOF if _has_groups(field.type)}
        self._in_order = tuple(self._lists[name] for name in ("spans", "differences", "hidden"))
        self._rare = tuple(self._lists[name] for name in ("omitted", "outside", "nearest"))

    def __len__(self) -> int:
        return len(self._grades)

    def add(self, anchor: Anchor, units: Units, *, outlet: bool) -> None:
        """Takes what was proved of a quote.

        Args:
            anchor: Where it stands.
            units: The offsets of its source.
            outlet: Whether the words are the outlet's own.
        """
        edges = anchor.edges
        self._grades.append(anchor.grade)
        self._faithful.append(anchor.faithful and not any(edge.kind in SEVERE for edge in edges))
        spans, differences, hidden = self._in_order
        if len(anchor.spans) == 1:
            spans.one(_measured(anchor.spans[0], units))
        else:
            spans.add(_measured(span, units) for span in anchor.spans)
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
        self._add_rare(anchor, units)

    def _add_rare(self, anchor: Anchor, units: Units) -> None:
        omitted, outside, nearest = self._rare
        if anchor.omitted or anchor.outside or anchor.nearest:
            omitted.add((each.sign, each.text, *each.span) for each in anchor.omitted)
            outside.add(_measured(span, units) for span in anchor.outside)
            nearest.add([_measured(anchor.nearest, units)] if anchor.nearest else [])
            return
        for column in self._rare:
            column.none()

    def none(self) -> None:
        """Takes a quote of which nothing was proved: it was rejected."""
        self._grades.append(None)
        self._faithful.append(None)
        self._flags.append(())
        for column in self._lists.values():
            column.none()

    def table(self) -> pa.Table:
        """The columns of :data:`PROOF`."""
        plain = {"grade": self._grades, "faithful": self._faithful, "flags": self._flags}
        arrays = [
            pa.array(plain[field.name], field.type) if field.name in plain else self._lists[field.name].array()
            for field in PROOF
        ]
        return pa.Table.from_arrays(arrays, schema=PROOF)


def _has_groups(kind: pa.DataType) -> bool:
    return bool(pa.types.is_list(kind) and pa.types.is_struct(kind.value_type))


def _measured(span: Span, units: Units) -> tuple[int, int, int, int, int, int]:
    start, end = span
    return start, end, units.utf16(start), units.utf16(end), units.utf8(start), units.utf8(end)
