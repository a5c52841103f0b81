"""Which columns hold the ids of other tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pyarrow as pa


class Key(NamedTuple):
    """A column that holds the ids of another table, or of its own."""

    table: str
    column: str
    other: str


_KEYS = tuple(
    Key(*each.split())
    for each in (
        "claims speaker speakers",
        "claims told_by speakers",
        "claims scope_object objects",
        "evidence claim claims",
        "evidence source sources",
        "evidence origin speakers",
        "comparisons claim_a claims",
        "comparisons claim_b claims",
        "comparisons link_a evidence",
        "comparisons link_b evidence",
        "verdicts claim claims",
        "sources publisher speakers",
        "sources republishes speakers",
        "objects part_of objects",
        "answers claim claims",
        "answers question questions",
        "dataset claim claims",
        "dataset source sources",
        "dataset speaker speakers",
        "pairs a_claim claims",
        "pairs b_claim claims",
    )
)


def foreign_keys(tables: Mapping[str, pa.Table], table: str) -> Iterator[Key]:
    """The keys of a table that hold: a claim by the reserved speaker ``unknown`` names a speaker who is not listed."""
    for key in _KEYS:
        if key.table == table:
            values = set(tables[table].column(key.column).to_pylist()) - {None}
            if values <= set(tables[key.other].column("id").to_pylist()):
                yield key
