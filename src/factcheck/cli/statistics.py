"""What ``factcheck check --statistics`` adds: the balance between the sides, and what was proved of each source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from factcheck.diagnostics.visible import cells, visible
from factcheck.model import VerdictValue, values

if TYPE_CHECKING:
    from factcheck.model import Dataset
    from factcheck.project import Outcome

Row = Sequence[str | int]


def statistics(dataset: Dataset, outcome: Outcome) -> str:
    """The figures of a dataset as two tables."""
    from factcheck import measures

    sides = measures.sides(dataset)
    standings = measures.standings(dataset, outcome.fates)
    given = [value for value in values(VerdictValue) if any(value in side.verdicts for side in sides)]
    balance: list[Row] = [("side", "speakers", "claims", "links", "verdicts", "unreviewed", *given)]
    for side in sides:
        judged = [side.verdicts.get(value, 0) for value in given]
        counts = (side.speakers, side.claims, side.links, sum(judged), side.unreviewed)
        balance.append((side.name or "none", *counts, *judged))
    proved: list[Row] = [
        ("source", "proved", "unproved", "failed", "waived", "undated"),
        *((each.source, each.proved, each.unproved, each.failed, each.waived, each.undated) for each in standings),
    ]
    return "\n".join((*_table(balance), "", *_table(proved))) + "\n"


def _table(rows: Sequence[Row]) -> Iterator[str]:
    """Rows in columns, words to the left and figures to the right."""
    shown = [[visible(str(cell)) for cell in row] for row in rows]
    widths = [max(map(cells, column)) for column in zip(*shown, strict=True)]
    for row in shown:
        yield "  ".join(_padded(row, widths)).rstrip()


def _padded(row: Iterable[str], widths: Iterable[int]) -> Iterator[str]:
    for place, (cell, width) in enumerate(zip(row, widths, strict=True)):
        gap = " " * (width - cells(cell))
        yield gap + cell if place else cell + gap
