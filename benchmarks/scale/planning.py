"""docs/planning.md: what a billion quotes take, computed from what was measured."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import NamedTuple

from benchmarks.scale.measures import Figures
from benchmarks.scale.report import filled, item, overhead, step

from factcheck.scale.bulk.planning import MOST_BITS, SHARD_BYTES
from factcheck.scale.bulk.shuffle import FULL

BILLION = 1e9
MACHINES = ((1, 2), (1, 16), (1, 64), (10, 16), (100, 16))
"""How many machines, with how many processors each."""
NETWORK = 1.25e9
"""Bytes a second of a network of 10 Gbit."""
LATENCY, REQUESTS = 0.02, 4
"""Seconds that an object store takes to answer, and its answers for a piece of a file: assumed, not measured."""


class Rates(NamedTuple):
    """What a quote takes, by the largest run.

    Args:
        part: How many quotes that run had.
        cpu: CPU seconds.
        shared: CPU seconds of it that workers share.
        alone: Seconds that the main process takes while workers wait.
        text: Bytes of its share of the source.
        tables: Bytes of the input, compressed.
        disk: Bytes in the folder of the results, at the largest moment.
        parquet: Bytes of `results.parquet`.
        lines: Bytes of `results.jsonl`.
        main: MiB of the main process.
        worker: MiB of a worker.
    """

    part: int
    cpu: float
    shared: float
    alone: float
    text: float
    tables: float
    disk: float
    parquet: float
    lines: float
    main: int
    worker: int

    @classmethod
    def of(cls, figures: Figures) -> Rates:
        run, sizes, sized = figures.calm, figures.sizes, figures.ours[-1].quotes
        alone = step(run, "reading") + step(run, "putting together")
        two, one = figures.main["cold"].memory, figures.main["one"].memory
        return cls(
            run.quotes,
            run.cpu / run.quotes,
            (run.cpu - alone) / run.quotes,
            alone / run.quotes,
            sizes["text"] / sized,
            (sizes["quotes.parquet"] + sizes["sources.parquet"]) / sized,
            run.disk / run.quotes,
            sizes["out/results.parquet"] / sized,
            sizes["out/results.jsonl"] / sized,
            2 * one - two,
            two - one,
        )

    def hours(self, machines: int, processors: int) -> float:
        """Hours for a billion quotes, each machine working through parts of its own."""
        return BILLION * (self.alone + self.shared / processors) / machines / 3600


_PROJECT = """\
## A project of many claims

`factcheck build --engine dask` shares the work on a project out by itself: the reading of its files, the search for
quotes, the [comparison of its texts](lineage.md#who-compares) and the writing of its formats, one format a worker. The
records and the tables stand in the memory of the main process, so a project is bounded by it: see [large
projects](large-projects.md#figures). Prove more than that as tables.
"""


def page(figures: Figures) -> str:
    """The whole page."""
    rates = Rates.of(figures)
    return "\n".join(
        [_head(figures, rates), *_time(rates), "", *_room(rates), "", *_cluster(rates, figures), "", _PROJECT]
    )


def _head(figures: Figures, rates: Rates) -> str:
    computed = f"""\
        Written by `python -m benchmarks.scale` (`make bench`); do not edit by hand. Everything here is computed from
        [what was measured](benchmarks-scale.md) on {rates.part:,} quotes: {figures.date}; {figures.machine}. Another
        processor, longer sources or other quotes take more or less. What is assumed and not measured is called so."""
    return f"""\
# Beyond one computer

{filled(computed)}

## In parts

Part both tables by source, into parts of some {rates.part:,} quotes, a size that was measured. Let each machine take
one part after the other:

```console
$ factcheck verify s3://bucket/part-07/quotes.parquet --sources s3://bucket/part-07/sources.parquet --out part-07
```

Both tables are read once, from start to end, wherever they lie: `s3://` and whatever else fsspec knows, with its
package for that store beside `pip install "factcheck-dataset[dask]"`. The results are best written to a disk of
the machine and copied from there. Nothing is shared, so no cluster is needed, and a machine that is lost costs one
part: the same command, given again, goes on. Only an id that stands in two parts is not found to stand twice.
"""


def _time(rates: Rates) -> Iterator[str]:
    yield "## Time and cost"
    yield ""
    yield filled(f"""\
        A billion quotes take {rates.cpu * BILLION / 3600:,.0f} CPU hours. A processor that waits is paid for too: the
        bill is the processor hours below, times what one of them costs.""")
    yield ""
    yield "| machines | processors each | memory each, MiB | hours for a billion | processor hours | quotes a second |"
    yield "|---|---|---|---|---|---|"
    for machines, processors in MACHINES:
        hours = rates.hours(machines, processors)
        memory = rates.main + processors * rates.worker
        paid, rate = hours * machines * processors, BILLION / hours / 3600
        yield f"| {machines} | {processors} | {memory:,} | {hours:,.1f} | {paid:,.0f} | {rate:,.0f} |"
    yield ""
    yield filled(f"""\
        Only the proving is shared out among the processors of a machine. Reading the tables and putting the results
        together takes {rates.alone * 1e6:.1f} seconds a million quotes in one process, the proving
        {rates.shared * 1e6:.0f} seconds over the number of processors. With more than
        {rates.shared / rates.alone:.0f} processors, a machine waits longer than it proves: give it several parts side
        by side, each with a share of the `--workers`.""")


def _room(rates: Rates) -> Iterator[str]:
    yield "## Storage"
    yield ""
    yield "| | bytes a quote | a part | a billion |"
    yield "|---|---|---|---|"
    for name, size in (
        ("text of the sources", rates.text),
        ("both tables, Parquet with zstd", rates.tables),
        ("the results' folder at its largest moment", rates.disk),
        ("`results.parquet`", rates.parquet),
        ("`results.jsonl`, which `--no-jsonl` leaves out", rates.lines),
    ):
        yield f"| {name} | {size:,.0f} | {size * rates.part / 1e9:,.2f} GB | {size * BILLION / 1e9:,.0f} GB |"
    yield ""
    yield filled("""\
        A machine needs room for the part at hand. The folder holds both tables dealt out, without compression, and the
        proofs, which stay in `.cache` for the next run; delete that where there will be none.""")


def _cluster(rates: Rates, figures: Figures) -> Iterator[str]:
    traffic, shards = 2 * rates.disk, figures.calm.told["shards"]
    a_second = traffic / rates.shared
    pieces = shards * ceil(rates.text * rates.part / FULL)
    waiting, proving = pieces * REQUESTS * LATENCY, rates.shared * rates.part
    yield "## One run on a cluster"
    yield ""
    yield filled("""\
        Where one part is needed sooner than one machine can prove it, `--engine dask` shares its shards out among many,
        with `--out` on a disk or store that all of them see. What limits it:""")
    yield ""
    yield "- The one process that reads and puts together, as above."
    yield item(f"""\
        The network. At most {traffic:,.0f} bytes a quote are written and read again, {a_second / 1e6:.1f} MB a second
        for each processor that proves: 10 Gbit a second carry {NETWORK / a_second:,.0f} processors.""")
    yield item(f"""\
        The answers of an object store. That many quotes had {shards:,} shards, and each reads its piece of every
        {FULL / 2**20:.0f} MiB of sources: {pieces:,} pieces, and twice the quotes make four times as many. On a disk
        that is nothing. A store that gives {REQUESTS} answers a piece, each after {1000 * LATENCY:.0f} ms (assumed),
        keeps workers waiting for {waiting:,.0f} seconds, beside {proving:,.0f} CPU seconds of proving. Take smaller
        parts there, several workers a processor, or a disk that is shared.""")
    yield item(f"""\
        The number of shards, at most {2**MOST_BITS:,}. Past {2**MOST_BITS * SHARD_BYTES / 1e9:.0f} GB of sources, as
        their table lies on the disk, they grow, and with them the memory of a worker.""")
    if figures.dask is not None and (here := figures.of(figures.dask.quotes)):
        fixed, share = overhead(figures, figures.dask, here)
        more = f"{share:.0%} of the work" if share > 0 else "nothing more for the work"
        yield item(f"Dask itself: {fixed:.1f} CPU seconds, and {more}, with its workers on one machine.")
