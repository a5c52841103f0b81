"""The tables of docs/benchmarks.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks.anchoring import failures
from benchmarks.anchoring.case import Family
from benchmarks.anchoring.peers import VERDICTS, WITHOUT_PLACE, Environment
from benchmarks.anchoring.score import Result, Score
from benchmarks.anchoring.speed import Ratio

ACCEPTED, FLAGGED = 99.5, 3.0
"""Per cent of the accept cases that must be accepted at the exact span, and that may be flagged."""


def terminal(result: Result, families: Sequence[Family]) -> str:
    """A line a family."""
    if result.fault:
        return result.fault
    lines = []
    for family in families:
        score = result.scores.get(family.name, Score())
        if score.cases:
            lines.append(
                f"{family.name:36} {family.expect:9} {score.cases:4} right {percent(score.right, score.cases):>6}"
                f"  place {score.wrong_place:3}  accepted {score.false_accepts:3}  refused {score.false_rejects:3}"
                f"  flags {score.flagged:3}  kinds {score.kinds:3}  {score.rate:7,.0f}/s"
            )
    total = result.total(family.name for family in families)
    return "\n".join([*lines, f"{total.right} of {total.cases} right; {total.rate:,.0f} quotes a second"])


def page(
    results: Sequence[Result],
    families: Sequence[Family],
    ratios: Sequence[Ratio],
    environment: Environment,
    own: Collection[str],
) -> str:
    """The whole section."""
    ours = results[0]
    parts = [
        "# Benchmarks: anchoring\n",
        "\nWritten by `python -m benchmarks.anchoring` (`make bench`); do not edit by hand.\n\n",
        setting(environment),
        "\n## Verdicts on labelled cases\n\n",
        _INTRODUCTION,
        comparison(results, families),
        "\n## factcheck, family by family\n\n",
        by_family(ours, families),
        "\n## Quotes a second, family by family\n\n",
        rates(results, families),
        speed(ratios),
        "\n## What fails\n\nThe texts stand in the file that `--failures FILE` writes.\n",
        failures.listed(ours, own),
    ]
    return "".join(parts)


_INTRODUCTION = """\
A generator (`benchmarks/anchoring/`) makes cases with a known right answer from news that a package ships and from
articles of our own, in thirteen languages. A misquote counts only where a plain search, written apart from factcheck,
does not find its letters in the text. What a library documents as verified, exact or found counts as accepted; those
that only measure likeness accept at 95 %, after a simple fold. A peer stops a family after its share of CPU time, so
the slow ones are scored on fewer cases, drawn at random; every family weighs the same in the shares below.

"""


def setting(environment: Environment) -> str:
    """Date, machine and versions."""
    processor = next(
        (line.partition(":")[2].strip() for line in _lines(Path("/proc/cpuinfo")) if line.startswith("model name")),
        platform.processor() or platform.machine(),
    )
    memory = next(
        (int(line.split()[1]) / 2**20 for line in _lines(Path("/proc/meminfo")) if line.startswith("MemTotal")), 0
    )
    told = ", ".join(f"{name} {number}" for name, number in environment.versions.items())
    return (
        f"{datetime.now(UTC):%Y-%m-%d}; {processor}, {os.cpu_count()} cores, {memory:.0f} GiB; "
        f"{platform.system()}, Python {platform.python_version()}; factcheck {version('factcheck-dataset')}; {told}.\n"
    )


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8", errors="replace").splitlines() if path.exists() else []


def comparison(results: Sequence[Result], families: Sequence[Family]) -> str:
    """One line a contender: both directions at once, each family weighing the same."""
    columns: dict[str, tuple[tuple[str, ...], Callable[[Score], int]]] = {
        "honest quotes accepted at the exact span": (("accept",), lambda score: score.placed),
        "honest quotes refused": (("accept",), lambda score: score.false_rejects),
        "honest quotes flagged": (("accept",), lambda score: score.flagged),
        "misquotes accepted without a flag": (("refuse", "flag"), lambda score: score.false_accepts),
        "damaged passages found": (("locate",), lambda score: score.right),
    }
    rows = []
    for result in results:
        total = result.total(family.name for family in families)
        if result.fault or not total.cases:
            rows.append([result.name, f"did not run: {result.fault}"])
            continue
        shares = [mean(result, [f for f in families if f.expect in expect], part) for expect, part in columns.values()]
        if result.name in WITHOUT_PLACE:
            shares[0], shares[-1] = f"({shares[0]})", "-"
        rows.append([result.name, f"{total.cases:,}", *shares, f"{total.rate:,.0f}", f"{result.kilobytes:,.0f} kB"])
    head = ["", "cases", *columns, "quotes a second", "peak memory on a text of 5 kB"]
    return table(head, rows) + _NOTE


_NOTE = """
In brackets: quotecheck tells only where a match starts and is judged by that; linkml-reference-validator
tells no place. Memory as Python's allocator counts it; what a library keeps outside of it is not in.
"""


def mean(result: Result, families: Sequence[Family], part: Callable[[Score], int]) -> str:
    """The mean over families of a share of their cases."""
    scores = [result.scores[family.name] for family in families if family.name in result.scores]
    shares = [100 * part(score) / score.cases for score in scores if score.cases]
    return f"{sum(shares) / len(shares):.1f} %" if shares else "-"


def by_family(result: Result, families: Sequence[Family]) -> str:
    """Factcheck's scores with the targets of the issue."""
    rows = []
    for family in families:
        score = result.scores.get(family.name, Score())
        if not score.cases:
            continue
        cells = {
            "group": family.group,
            "family": family.name,
            "right is": family.expect,
            "cases": str(score.cases),
            "right": percent(score.right, score.cases),
            "exact span": percent(score.placed, score.cases) if family.expect == "accept" else "-",
            "accepted wrongly": str(score.false_accepts),
            "refused wrongly": str(score.false_rejects),
            "flagged": str(score.flagged) if family.expect != "flag" else "-",
            "kind named": percent(score.kinds, score.cases) if family.expect == "refuse" else "-",
            "": "pass" if passes(family, score) else "**miss**",
        }
        rows.append(cells)
    return table(rows[0], [list(cells.values()) for cells in rows]) if rows else ""


def passes(family: Family, score: Score) -> bool:
    """Whether the targets hold: 99.5 % accepted in place, 3 % flagged, no misquote accepted without a flag."""
    if family.expect == "accept":
        return 100 * score.placed >= ACCEPTED * score.cases and 100 * score.flagged <= FLAGGED * score.cases
    return score.false_accepts == 0 and (family.expect != "locate" or 100 * score.right >= 95 * score.cases)


def rates(results: Sequence[Result], families: Sequence[Family]) -> str:
    """Speed of those that give verdicts, by family, with the ratio to the median of the peers."""
    named = [r for r in results if r.name == "factcheck" or r.name in VERDICTS]
    rows = []
    for family in families:
        scores = [result.scores.get(family.name, Score()) for result in named]
        others = sorted(score.rate for score in scores[1:] if score.rate)
        if not others:
            continue
        median = (others[(len(others) - 1) // 2] + others[len(others) // 2]) / 2
        first = all(scores[0].rate > rate for rate in others)
        rows.append([family.name, *(f"{score.rate:,.0f}" for score in scores), f"{scores[0].rate / median:,.0f}",
                     "fastest" if first else "**slower**"])  # fmt: skip
    return table(["family", *(result.name for result in named), "to the peers' median", ""], rows)


def speed(ratios: Sequence[Ratio]) -> str:
    """The ratios of the issue's table."""
    if not ratios:
        return ""
    rows = [[r.work, r.measured, r.target, "pass" if r.passed else "**miss**"] for r in ratios]
    return (
        "\n## Speed inside one run\n\nCPU time, the best of several.\n\n"
        + table(["work", "measured", "must reach", ""], rows)
        + "\n![CPU time by size of text, log-log](benchmarks-anchoring.svg)\n"
    )


def table(head: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of Markdown."""
    head = list(head)
    lines = [head, ["---"] * len(head), *rows]
    return "".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |\n" for line in lines)


def percent(part: int, whole: int) -> str:
    """A share with enough digits to tell 99.5 from 99.6."""
    return f"{100 * part / whole:.1f} %" if whole else "-"
