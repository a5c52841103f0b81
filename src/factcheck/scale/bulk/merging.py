"""What the shards left behind, put together in the order of the quotes.

The order, and so the bytes, depend on neither the number of shards nor on who proved them: the rows of all shards that
lie in one stretch of the input are gathered, sorted and written, one stretch after the other.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from math import inf
from typing import IO, Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from factcheck.anchoring import FOLDS
from factcheck.scale.bulk import sealed
from factcheck.scale.bulk.lines import lines as lines_of
from factcheck.scale.bulk.planning import REJECTED, TWICE, Plan, line
from factcheck.scale.bulk.rows import Rejected, is_not_utf8
from factcheck.scale.bulk.schemas import OURS, RESULTS, SHARD
from factcheck.scale.bulk.shuffle import Numbers
from factcheck.scale.replacing import Replacing
from factcheck.scale.storage import Folder
from factcheck.scale.where import unit

SHOWN: Final = 20
"""How many faults, and how many rows that were kept aside, are kept to be shown."""

_WORDS = ("source_id", "source_sha256", "grade", "flags.list.element", "folds")


@dataclass
class Merged:
    """What was written.

    Args:
        results: How many rows.
        grades: How many quotes are of each grade.
        flags: How many quotes carry each flag.
        unbounded: How many quotes name no allowed spans.
        unfaithful: How many quotes are not faithful: of another grade, or with a cut or gap that turns the sense.
        flagged: How many quotes are faithful and carry the flag ``cut`` or ``gap``.
        rejected: How many quotes were kept aside, while reading or while proving.
        faults: The first quotes that are not faithful.
        looked_at: The first of those that are faithful and carry a flag.
        aside: The first rows of either table that were kept aside, those of the sources first; of those of a file
            that are not UTF-8, one.
    """

    results: int = 0
    grades: Counter[str] = field(default_factory=Counter)
    flags: Counter[str] = field(default_factory=Counter)
    unbounded: int = 0
    unfaithful: int = 0
    flagged: int = 0
    rejected: int = 0
    faults: list[dict[str, Any]] = field(default_factory=list)
    looked_at: list[dict[str, Any]] = field(default_factory=list)
    aside: list[Rejected] = field(default_factory=list)


def merge(plan: Plan, work: Folder, shards: Sequence[tuple[Folder, str]], out: Replacing, *, lines: bool) -> Merged:
    """Writes the results of all shards, under temporary names.

    Args:
        plan: What was dealt out.
        work: Where it lies.
        shards: The folder and name of what each shard left.
        out: Where to write ``results.parquet``, ``rejected.jsonl`` and, with ``lines``, ``results.jsonl``.
        lines: Whether to write JSON Lines too.
    """
    merged = Merged(rejected=plan.rejected)
    twice = sealed.read(work, TWICE)
    with ExitStack() as stack:
        rejected = stack.enter_context(out.writing("rejected.jsonl"))
        results = stack.enter_context(out.writing("results.parquet"))
        text = stack.enter_context(out.writing("results.jsonl")) if lines else None
        writer = stack.enter_context(
            pq.ParquetWriter(results, RESULTS, compression="zstd", use_dictionary=list(_WORDS), write_statistics=False)
        )
        aside = _Aside(plan, stack.enter_context(work.open(REJECTED)), rejected, merged)
        for number in range(sealed.number_of(plan.last) + 1):
            good, bad = _parted(_stretch(shards, number), twice, plan)
            aside.add(bad)
            _keep(good, writer, text, merged)
            del good, bad  # before the next stretch takes as much
        aside.end()
    return merged


def _stretch(shards: Sequence[tuple[Folder, str]], number: int) -> pa.Table:
    """The rows of all shards in a stretch of the input, sorted."""
    found = [batch for folder, name in shards for batch in sealed.stretch(folder, name, number)]
    return pa.Table.from_batches([each.replace_schema_metadata() for each in found], SHARD).sort_by("row")


def _parted(rows: pa.Table, twice: pa.Table | None, plan: Plan) -> tuple[pa.Table, pa.Table]:
    """Rows that have a result, and those that were kept aside; a row whose id stood before is one of them."""
    if twice is not None and twice.num_rows:
        places = np.searchsorted(twice["row"].to_numpy(), rows["row"].to_numpy())
        places = np.minimum(places, twice.num_rows - 1)
        again = twice["row"].to_numpy()[places] == rows["row"].to_numpy()
        why = _already(twice["first"].to_numpy()[places], plan)
        column = pc.if_else(pa.array(again), why, rows["reason"].combine_chunks())
        rows = rows.set_column(rows.schema.get_field_index("reason"), "reason", column)
    bad = rows["reason"].is_valid()
    if not pc.any(bad).as_py():
        return rows, rows.slice(0, 0)
    return rows.filter(pc.invert(bad)), rows.filter(bad)


def _already(first: Numbers, plan: Plan) -> pa.Array:
    """Where each id stood before, in the numbers of its file; the file is named where there are several."""
    files, bases = [name for name, _ in plan.files], np.array([base for _, base in plan.files], np.int64)
    at = np.searchsorted(bases, first - 1, side="right") - 1
    row = pa.array(first - bases[at]).cast(pa.string())
    if len(files) == 1:
        return pc.binary_join_element_wise(f"Its id stands in {unit(files[0])} ", row, " already.", "")
    named = pa.array([f"{name}, {unit(name)} " for name in files], pa.string()).take(pa.array(at))
    return pc.binary_join_element_wise("Its id stands in ", named, row, " already.", "")


class _Aside:
    """Writes what was kept aside, the sources first, then the quotes in their order.

    Args:
        plan: What was dealt out.
        read: What was kept aside while reading, in order.
        stream: Where to write.
        merged: Where the first of them are kept, and all counted.
    """

    def __init__(self, plan: Plan, read: Iterable[bytes], stream: IO[bytes], merged: Merged) -> None:
        self._files, self._stream, self._merged = plan.files, stream, merged
        self._bases = [base for _, base in plan.files]
        self._told: set[tuple[str, str]] = set()
        """The files of which a row that is not UTF-8 was kept to be shown."""
        self._read = self._numbered(read)
        self._next = next(self._read, None)

    def _numbered(self, read: Iterable[bytes]) -> Iterator[tuple[float, Rejected]]:
        """Rows with their number among all quotes; those of sources come before."""
        bases = dict(self._files)
        for each in read:
            rejected = Rejected(**json.loads(each))
            yield (0 if rejected.table == "sources" else bases[rejected.file] + rejected.row), rejected

    def add(self, rows: pa.Table) -> None:
        """Takes rows that were kept aside while proving."""
        for row in rows.select(["row", "id", "source_id", "reason"]).to_pylist():
            self._until(row["row"])
            file, base = self._files[bisect_right(self._bases, row["row"] - 1) - 1]
            self._write(Rejected("quotes", file, row["row"] - base, row["reason"], row["id"], row["source_id"]))
        self._merged.rejected += rows.num_rows

    def end(self) -> None:
        """Takes what is left of what was kept aside while reading."""
        self._until(inf)

    def _until(self, row: float) -> None:
        while self._next and self._next[0] <= row:
            self._write(self._next[1])
            self._next = next(self._read, None)

    def _write(self, rejected: Rejected) -> None:
        self._stream.write(line(rejected))
        if is_not_utf8(rejected):
            if (rejected.table, rejected.file) in self._told:
                return
            self._told.add((rejected.table, rejected.file))
        aside = self._merged.aside
        if len(aside) < SHOWN and sum(each.table == rejected.table for each in aside) < SHOWN // 2:
            aside.append(rejected)


def _keep(rows: pa.Table, writer: pq.ParquetWriter, text: IO[bytes] | None, merged: Merged) -> None:
    if not rows.num_rows:
        return
    folds = pa.array(np.full(rows.num_rows, FOLDS, np.int32))
    results = rows.drop_columns(list(OURS)).append_column(RESULTS.field("folds"), folds)
    writer.write_table(results.cast(RESULTS), row_group_size=sealed.STRETCH)
    if text is not None:
        for piece in lines_of(results):
            text.write(piece)
    merged.results += rows.num_rows
    merged.unbounded += _unbounded(rows["context"])
    merged.grades.update(_counted(rows["grade"]))
    merged.flags.update(_counted(pc.list_flatten(rows["flags"])))
    bad = rows.filter(pc.invert(rows["faithful"]))
    merged.unfaithful += bad.num_rows
    merged.faults += _first(bad, merged.faults)
    flagged = rows.filter(pc.and_(rows["faithful"], pc.greater(pc.list_value_length(rows["hidden"]), 0)))
    merged.flagged += flagged.num_rows
    merged.looked_at += _first(flagged, merged.looked_at)


def _unbounded(contexts: pa.ChunkedArray) -> int:
    """How many quotes name no allowed spans."""
    bounded = pc.sum(pc.match_substring(contexts, '"within":')).as_py() or 0  # none where every context is null
    return len(contexts) - int(bounded)


def _first(rows: pa.Table, kept: Sequence[Any]) -> list[dict[str, Any]]:
    """As many rows as may be shown yet."""
    shown: list[dict[str, Any]] = rows.drop_columns(["reason", "key"]).slice(0, SHOWN - len(kept)).to_pylist()
    return shown


def _counted(words: pa.ChunkedArray) -> dict[str, int]:
    return {each["values"]: each["counts"] for each in pc.value_counts(words).to_pylist()}
