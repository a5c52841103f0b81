"""The one list of columns: dataset and proofs in, Arrow tables out.

The same dataset gives the same tables, however it is split into files: rows are sorted by id. Retracted claims are left
out, with their links, answers, comparisons and verdicts. ``docs/tables.md`` describes every column.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from factcheck import __version__
from factcheck.anchoring.folding import folds
from factcheck.dates import days
from factcheck.model import FORMAT, Dataset, Split
from factcheck.proof import Proofs
from factcheck.tables.catalogue import TABLE, TABLES
from factcheck.tables.column import Column
from factcheck.tables.reference import page
from factcheck.tables.table import Table
from factcheck.tables.view import View, Waived
from factcheck.text import SEGMENTATION

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = ["TABLE", "TABLES", "Column", "Table", "Waived", "page", "tables"]


def tables(
    dataset: Dataset,
    proofs: Proofs,
    *,
    waived: Iterable[Waived] = (),
    splits: Mapping[str, Split] | None = None,
    day: date | None = None,
    counts: Mapping[str, int] | None = None,
    part: bool = False,
) -> Mapping[str, pa.Table]:
    """Every table of a dataset, by name, in the order of :data:`TABLES`.

    Args:
        dataset: A dataset that passed its check: ids are there, and references hold.
        proofs: The proofs of its links.
        waived: What the check set aside, each a diagnostic with a reason; exported with the record it concerns.
        splits: The side of each claim, by id, where the dataset is split.
        day: The day of this version, for formats that must name one; by default the day it was published, else the
            last day on which a verdict was judged.
        counts: How many links the check found proved, unproved, failed and waived; every link is counted once.
        part: Whether the dataset is one part of several, so that some links into its sources are not in it.

    Returns:
        Arrow tables. Their metadata holds, under ``factcheck``, the versions, the description of the dataset, the key
        and the vocabularies of the table, as JSON.
    """
    view = View(dataset, proofs, tuple(waived), splits or {}, part)
    facts = {**_facts(dataset), "day": day.isoformat() if day else _day(dataset)}
    if counts is not None:
        facts["counts"] = dict(counts)
    return {table.name: table.arrow(view, facts) for table in TABLES}


def _facts(dataset: Dataset) -> Mapping[str, Any]:
    """What every file of an export says of itself."""
    return {
        "factcheck": __version__,
        "format": FORMAT,
        "folds": folds.VERSION,
        "segmentation": SEGMENTATION,
        "dataset": dataset.info.model_dump(exclude_defaults=True),
    }


def _day(dataset: Dataset) -> str | None:
    """The day of a dataset as its records tell it."""
    published = days(dataset.info.published).first
    judged = (days(verdict.as_of).last for verdict in dataset.verdicts)
    found = published or max((day for day in judged if day), default=None)
    return found.isoformat() if found else None
