"""docs/benchmarks-scale.md: the figures, and what each should be."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from benchmarks.scale.measures import CHANGED, LARGE, MAIN, ROUNDS, TINY, Figures, Run

MOST_CPU, PLAIN_CPU, MOST_MEMORY = 12.0, 23.0, 400
"""CPU seconds and MiB for 200,000 quotes, where the straightforward way takes so many seconds."""
DASK_FIXED, DASK_SHARE = 15.0, 0.10
EFFICIENCY, STEEPEST, FLATTEST = 0.85, 1.1, 1.2

STEPS = {
    "reading": ("looking at the inputs", "reading sources", "reading quotes"),
    "proving": ("proving quotes",),
    "putting together": ("putting the results together",),
}
"""The steps of a run; only the proving is shared out among workers."""

_DONE = {
    "plain": "normalise and find, 2 processes",
    "cold": "factcheck, 2 workers",
    "again": "factcheck, 2 workers, nothing changed since",
    "changed": f"factcheck, 2 workers, {1 / CHANGED:.0%} of the quotes changed since",
    "one": "factcheck, 1 worker",
}


class Goal(NamedTuple):
    """What is wanted, what was measured, what it should be, and whether it is."""

    what: str
    measured: str
    target: str
    met: bool


def page(figures: Figures) -> str:
    """The whole page."""
    return "\n".join([head(figures), *main(figures), "", *growth(figures), "", *dask(figures), "", *steps(figures), ""])


def head(figures: Figures) -> str:
    """What was measured, on what."""
    shares = [run.others for run in (*figures.main.values(), *figures.tiny.values(), *figures.growth)]
    setting = f"{figures.date}; {figures.machine}."
    meaning = f"""\
        CPU seconds, and memory at the largest moment, are of all processes together, start and end included; memory
        that processes share is counted once. Up to {MAIN:,} quotes the best of {ROUNDS} runs counts. Other work
        took between {min(shares):.0%} and {max(shares):.0%} of the machine meanwhile (the column "busy elsewhere"): it
        lengthens the seconds on the clock most, and CPU seconds too."""
    return f"""\
# Benchmarks: tables of quotes

Written by `python -m benchmarks.scale` (`make bench`); do not edit by hand.

{filled(setting)}

{filled(meaning)}

The sources are texts of 5 kB that walk through news prose from word to following word, with ten quotes each: six
verbatim, three with other typography, one altered.
"""


# ---------------------------------------------------------------------------------------------------------- the tables


def main(figures: Figures) -> Iterator[str]:
    runs = figures.main
    cold, plain, one = runs["cold"], runs["plain"], runs["one"]
    yield f"## {MAIN:,} quotes"
    yield ""
    yield filled("""\
        Normalising and finding reads the same tables and writes the same two formats. It says whether a quote stands in
        its source up to typography; not where in the text as it is, what differs, whether it stands twice, or what the
        words beside it say.""")
    yield ""
    yield from table((_DONE[name], run) for name, run in runs.items())
    yield ""
    ratio, efficiency = cold.cpu / plain.cpu, one.wall / cold.wall / 2
    yield from goals(
        Goal("CPU seconds, 2 workers", f"{cold.cpu:.1f}", f"under {MOST_CPU:.0f}", cold.cpu < MOST_CPU),
        Goal(
            "the same to normalise and find",
            f"{ratio:.2f} x",
            f"at most {MOST_CPU / PLAIN_CPU:.2f} x ({MOST_CPU:.0f} s where that took {PLAIN_CPU:.0f} s)",
            ratio <= MOST_CPU / PLAIN_CPU,
        ),
        Goal("memory, 2 workers", f"{cold.memory} MiB", f"under {MOST_MEMORY} MiB", cold.memory < MOST_MEMORY),
        Goal("grades", _grades(cold), "60 % verbatim, 30 % typographic, 10 % altered", _is_right(cold)),
        *(_proved(runs[name], name, wanted) for name, wanted in (("again", 0), ("changed", MAIN // CHANGED))),
        Goal(
            "1 worker to 2 workers, seconds on the clock",
            f"{one.wall / cold.wall:.2f} x, {efficiency:.0%} of twice",
            f"above {EFFICIENCY:.0%} of twice",
            efficiency > EFFICIENCY,
        ),
    )


def _proved(run: Run, name: str, wanted: int) -> Goal:
    proved = run.told["proved"]
    return Goal(
        f"proved again, {_DONE[name].rpartition(', ')[2]}", f"{proved:,}", f"at most {wanted:,}", proved <= wanted
    )


def _grades(run: Run) -> str:
    return ", ".join(f"{100 * count / run.quotes:.4g} % {grade}" for grade, count in run.told["grades"].items())


def _is_right(run: Run) -> bool:
    shares = {"verbatim": 0.6, "typographic": 0.3, "altered": 0.1}
    return bool(run.told["grades"] == {grade: round(share * run.quotes) for grade, share in shares.items()})


def growth(figures: Figures) -> Iterator[str]:
    runs = figures.growth
    yield "## More and more quotes"
    yield ""
    yield "![CPU seconds and memory by the number of quotes](benchmarks-scale.svg)"
    yield ""
    yield from table((f"{run.quotes:,}{' (an earlier version)' * run.earlier}", run) for run in runs)
    yield ""
    first, last = next(run for run in runs if run.quotes >= 100_000), figures.ours[-1]
    slope = math.log(last.cpu / first.cpu) / math.log(last.quotes / first.quotes) if last is not first else 1.0
    flat = last.memory / first.memory
    between = f"from {first.quotes:,} to {last.quotes:,}"
    yield from goals(
        Goal(f"exponent of CPU seconds {between}", f"{slope:.2f}", f"at most {STEEPEST}", slope <= STEEPEST),
        Goal(f"memory {between}", f"{flat:.2f} x", f"at most {FLATTEST} x", flat <= FLATTEST),
        *(
            Goal(
                f"memory, {run.quotes:,} quotes",
                f"{run.memory} MiB",
                f"under {MOST_MEMORY} MiB",
                run.memory < MOST_MEMORY,
            )
            for run in runs
        ),
    )


def dask(figures: Figures) -> Iterator[str]:
    there, here = figures.dask, figures.of(LARGE)
    if there is None or here is None:
        return
    bare = figures.tiny
    yield "## Dask"
    yield ""
    yield "A cluster of this machine with two workers, beside two processes without it."
    yield ""
    rows = [(f"{TINY:,} quotes, {name}", run) for name, run in bare.items()]
    yield from table([*rows, (f"{LARGE:,} quotes, local", here), (f"{LARGE:,} quotes, dask", there)])
    yield ""
    fixed, share = overhead(figures, there, here)
    most = DASK_FIXED + (1 + DASK_SHARE) * here.cpu
    yield from goals(
        Goal("CPU seconds more, fixed", f"{fixed:.1f}", f"at most {DASK_FIXED:.0f}", fixed <= DASK_FIXED),
        Goal("CPU seconds more, beyond that", f"{share:+.0%}", f"at most {DASK_SHARE:.0%}", share <= DASK_SHARE),
        Goal(f"CPU seconds, {LARGE:,} quotes", f"{there.cpu:.1f}", f"at most {most:.1f}", there.cpu <= most),
    )


def overhead(figures: Figures, dask: Run, local: Run) -> tuple[float, float]:
    """CPU seconds that Dask takes whatever there is to do, and the share of the work that it takes beyond them."""
    fixed = figures.tiny["dask"].cpu - figures.tiny["local"].cpu
    return fixed, (dask.cpu - fixed) / local.cpu - 1


def steps(figures: Figures) -> Iterator[str]:
    """What each step takes, of the largest run beside which little else ran."""
    run = figures.calm
    yield "## Where the time goes"
    yield ""
    yield f"{run.quotes:,} quotes in {run.told['shards']:,} shards. Only the proving is shared out."
    yield ""
    yield "| step | seconds | seconds a million quotes |"
    yield "|---|---|---|"
    for name in STEPS:
        yield f"| {name} | {step(run, name):.1f} | {step(run, name) / run.quotes * 1e6:.1f} |"


def step(run: Run, name: str) -> float:
    """Seconds of a step."""
    return float(sum(run.told["steps"][each][0] for each in STEPS[name] if each in run.told["steps"]))


# ------------------------------------------------------------------------------------------------------------- writing


def filled(text: str, width: int = 120) -> str:
    """A paragraph in lines."""
    return textwrap.fill(" ".join(text.split()), width, break_long_words=False, break_on_hyphens=False)


def item(text: str) -> str:
    """An item of a list."""
    return f"- {textwrap.indent(filled(text, 118), '  ').strip()}"


def table(rows: Iterable[tuple[str, Run]]) -> Iterator[str]:
    yield "| | CPU seconds | seconds | MiB | quotes a CPU second | busy elsewhere |"
    yield "|---|---|---|---|---|---|"
    for name, run in rows:
        figures = f"{run.cpu:,.1f} | {run.wall:,.1f} | {run.memory:,} | {run.quotes / run.cpu:,.0f} | {run.others:.0%}"
        yield f"| {name} | {figures} |"


def goals(*each: Goal) -> Iterator[str]:
    yield "| goal | measured | wanted | |"
    yield "|---|---|---|---|"
    for goal in each:
        yield f"| {goal.what} | {goal.measured} | {goal.target} | {'pass' if goal.met else '**MISS**'} |"
