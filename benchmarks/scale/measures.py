"""What is measured: runs of `verify` over generated tables, each in processes of its own."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from benchmarks.machine import cost, described
from benchmarks.scale import generated

ROUNDS = 3
"""Runs of which the best counts, up to 200,000 quotes; larger ones run once."""
TINY, MAIN, LARGE = 1_000, 200_000, 1_000_000
SIZES = (10_000, 100_000, LARGE, 10_000_000)
CHANGED = 100
"""Every so manieth quote is changed for the run that proves only what is new."""
LITTLE = 0.1
"""The share of the machine that other work may take beside a run from which others are computed."""


@dataclass(frozen=True)
class Run:
    """A run of `verify`, or of the straightforward way.

    Args:
        quotes: How many.
        cpu: CPU seconds of all processes.
        wall: Seconds.
        memory: MiB of the largest moment, all processes together.
        disk: Bytes of the largest moment of the folder it writes to.
        others: The share of the machine that did something else meanwhile.
        told: What the run said of itself.
        earlier: Whether it is of an earlier version, and was not measured again.
    """

    quotes: int
    cpu: float
    wall: float
    memory: int
    disk: int
    others: float
    told: Mapping[str, Any]
    earlier: bool = False


@dataclass(frozen=True)
class Figures:
    """Everything that was measured.

    Args:
        date: The day.
        machine: What it was measured on.
        main: 200,000 quotes: the straightforward way (``plain``), ``cold``, ``again``, ``changed``, ``one`` worker.
        tiny: Hardly any quotes, by engine.
        growth: With two workers, more and more quotes.
        dask: A million quotes on Dask.
        sizes: Bytes of the tables and of the results of the largest run, by name.
    """

    date: str
    machine: str
    main: Mapping[str, Run]
    tiny: Mapping[str, Run]
    growth: Sequence[Run]
    dask: Run | None
    sizes: Mapping[str, int]

    def of(self, quotes: int) -> Run | None:
        """The run of so many quotes."""
        return next((run for run in self.growth if run.quotes == quotes), None)

    @property
    def calm(self) -> Run:
        """The largest run beside which little else ran: from its seconds others can be computed."""
        return next((run for run in reversed(self.ours) if run.others <= LITTLE), self.ours[-1])

    @property
    def ours(self) -> Sequence[Run]:
        """The runs of this version with more and more quotes."""
        return [run for run in self.growth if not run.earlier]

    def keeping(self, before: Figures) -> Figures:
        """The same with the larger runs of an earlier version, which take too long to be measured each time."""
        largest = self.growth[-1].quotes
        older = [replace(run, earlier=True) for run in before.growth if run.quotes > largest]
        return replace(self, growth=[*self.growth, *older])

    def save(self, path: Path) -> None:
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(asdict(self), indent=1), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Figures:
        found = json.loads(path.read_text(encoding="utf-8"))
        for name in ("main", "tiny"):
            found[name] = {key: Run(**each) for key, each in found[name].items()}
        found["growth"] = [Run(**each) for each in found["growth"]]
        found["dask"] = Run(**found["dask"]) if found["dask"] else None
        return cls(**found)


def measured(work: Path, most: int, tell: Callable[[str], None]) -> Figures:
    """Measures everything.

    Args:
        work: A folder on a disk with room for 3 kB a quote of the largest run.
        most: How many quotes the largest run may have.
        tell: Told of each run.
    """
    bench = _Bench(work, tell)
    main = bench.best(
        {
            "plain": bench.plain,
            "cold": partial(bench.ours, MAIN),
            "again": partial(bench.ours, MAIN, cold=False),
            "changed": partial(bench.ours, MAIN, cold=False, quotes="changed.parquet"),
            "one": partial(bench.ours, MAIN, workers=1),
        }
    )
    tiny = bench.best({engine: partial(bench.ours, TINY, engine=engine) for engine in ("local", "dask")})
    growth: list[Run] = []
    dask, sizes = None, {}
    for count in (size for size in SIZES if size <= most):
        run = partial(bench.ours, count)
        growth.append(bench.best({"local": run})["local"] if count <= MAIN else run())
        sizes = bench.sizes(count)
        if count == LARGE:
            dask = bench.ours(count, engine="dask")
        bench.forget(count)
    return Figures(f"{datetime.now(UTC):%Y-%m-%d}", described(), main, tiny, growth, dask, sizes)


class _Bench:
    """Tables of any number of quotes, made when they are asked for, and the runs over them."""

    def __init__(self, work: Path, tell: Callable[[str], None]) -> None:
        self._work, self._tell = work, tell

    def best(self, runs: Mapping[str, Callable[[], Run]]) -> dict[str, Run]:
        """The best of some rounds of each run; in turn, so that other load falls on all alike."""
        rounds = [{name: run() for name, run in runs.items()} for _ in range(ROUNDS)]
        return {name: _best([each[name] for each in rounds]) for name in runs}

    def ours(
        self,
        count: int,
        *,
        engine: str = "local",
        workers: int = 2,
        cold: bool = True,
        quotes: str = "quotes.parquet",
    ) -> Run:
        folder = self._tables(count)
        out = folder / "out"
        if cold:
            shutil.rmtree(out, ignore_errors=True)
        options = ("--engine", engine, "--workers", workers)
        tables = (folder / quotes, folder / "sources.parquet")
        return self._run(count, out, "benchmarks.scale.run", *tables, out, *options)

    def plain(self) -> Run:
        folder = self._tables(MAIN)
        tables, out = (folder / "quotes.parquet", folder / "sources.parquet"), folder / "plain"
        return self._run(MAIN, out, "benchmarks.scale.plain", *tables, out)

    def sizes(self, count: int) -> dict[str, int]:
        """Bytes of the tables and of what a run left."""
        folder = self._tables(count)
        names = ("quotes.parquet", "sources.parquet", "out/results.parquet", "out/results.jsonl")
        sizes = {name: (folder / name).stat().st_size for name in names}
        about = pq.read_metadata(folder / "sources.parquet")
        text = sum(about.row_group(group).total_byte_size for group in range(about.num_row_groups))
        return {**sizes, "text": text}

    def forget(self, count: int) -> None:
        """Removes tables that are no longer needed."""
        shutil.rmtree(self._work / str(count))

    def _run(self, count: int, out: Path, module: str, *arguments: object) -> Run:
        found = cost(sys.executable, "-m", module, *arguments, folder=out)
        self._tell(
            f"{module} {count:,} quotes, {' '.join(map(str, arguments[3:]))}: {found.cpu:.1f} CPU s, "
            f"{found.wall:.1f} s, {found.memory} MiB, {found.others:.0%} of the machine busy elsewhere"
        )
        return Run(count, found.cpu, found.wall, found.memory, found.disk, found.others, json.loads(found.told))

    def _tables(self, count: int) -> Path:
        folder = self._work / str(count)
        if not folder.exists():
            generated.write(folder, count // len(generated.KINDS))
            _change(folder / "quotes.parquet", folder / "changed.parquet")
        return folder


def _best(runs: Sequence[Run]) -> Run:
    """The run that took the least, with the shortest time of all on the clock: other load lengthens both."""
    return replace(min(runs, key=lambda run: run.cpu), wall=min(run.wall for run in runs))


def _change(old: Path, new: Path) -> None:
    """Takes the last word from every hundredth quote."""
    with pq.ParquetFile(old) as file, pq.ParquetWriter(new, file.schema_arrow, compression="zstd") as writer:
        for batch in file.iter_batches(10_000):
            quotes = batch["quote"].to_pylist()
            quotes[::CHANGED] = [quote.rpartition(" ")[0] for quote in quotes[::CHANGED]]
            writer.write_batch(batch.set_column(2, "quote", pa.array(quotes, pa.string())))
