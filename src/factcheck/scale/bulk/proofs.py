"""Anchors gathered into Arrow columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate, chain, repeat
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
    edges, differences, omitted = anchor.edges, anchor.differences, anchor.omitted
    flags: tuple[str, ...] = flags_of(edges, outlet=outlet) if edges else anchor.flags
    return Proof(
        anchor.grade,
        anchor.sound,
        flags,
        ground.passage(span) if span and anchor.grade != "verbatim" else None,
        ground.line(span.start) if span else None,
        len(anchor.spans) if several else 1 if anchor.spans else 0,
        tuple([(e.flag, e.kind, e.word, *e.span) for e in edges if outlet or e.kind != "saying"]) if edges else (),
        tuple(map(ground.measured, anchor.spans[:MOST_PLACES] if several else anchor.spans)),
        tuple([(d.kind, d.quoted, d.found, *d.quote_span, *d.text_span) for d in differences]) if differences else (),
        tuple([(each.sign, each.text, *each.span) for each in omitted]) if omitted else (),
        tuple(map(ground.measured, anchor.outside[:MOST_PLACES])),
        (ground.measured(anchor.nearest),) if anchor.nearest else (),
    )


class Proofs:
    """What was proved, in the order in which it was added."""

    def __init__(self) -> None:
        self._rows: list[tuple[Any, ...]] = []

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, found: Proof) -> None:
        """Takes what was proved of a quote."""
        self._rows.append(found)

    def none(self) -> None:
        """Takes a quote of which nothing was proved: it was rejected."""
        self._rows.append(_NOTHING)

    def table(self) -> pa.Table:
        """The columns of :data:`PROOF`."""
        columns = zip(*self._rows, strict=True) if self._rows else repeat(())
        arrays = [
            _groups(column, field.type) if _has_groups(field.type) else pa.array(column, field.type)
            for column, field in zip(columns, PROOF, strict=False)
        ]
        return pa.Table.from_arrays(arrays, schema=PROOF)


_NOTHING: Final = tuple(() if pa.types.is_list(field.type) else None for field in PROOF)


def _groups(column: Sequence[Sequence[tuple[Any, ...]]], kind: pa.ListType) -> pa.Array:
    """A column of lists of groups: the members of the groups in columns of their own, and where each list ends."""
    fields = list(kind.value_type)
    members = list(zip(*chain.from_iterable(column), strict=True)) or [()] * len(fields)
    arrays = [pa.array(member, field.type) for member, field in zip(members, fields, strict=True)]
    ends = pa.array(accumulate(map(len, column), initial=0), pa.int32())
    return pa.ListArray.from_arrays(ends, pa.StructArray.from_arrays(arrays, fields=fields))


def _has_groups(kind: pa.DataType) -> bool:
    return bool(pa.types.is_list(kind) and pa.types.is_struct(kind.value_type))
