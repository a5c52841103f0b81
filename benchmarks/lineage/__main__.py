"""Measures how reuse is found in a large collection, beside datasketch, and writes docs/benchmarks-lineage.md.

`python -m benchmarks.lineage` takes some minutes. The peers get an environment of their own, by default
`.venv-lineage`; the prose comes from a package in it. Every contender runs in a process of its own, on the same file.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from benchmarks.lineage import generated
from benchmarks.lineage.collection import SHARES, Collection, planted, prose
from benchmarks.lineage.contenders import CONTENDERS

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "benchmarks-lineage.md"
SEEDS = (1, 2, 3, 4, 5)
"""Each makes another collection of the same prose."""
COUNTS = (1_000, 10_000, 100_000)
ROUNDS = 3
"""Runs of which the fastest counts, on the smaller collections."""


class Result(NamedTuple):
    """What a contender found, and at what cost."""

    pairs: frozenset[tuple[int, int]]
    seconds: float
    memory: float


class Score(NamedTuple):
    """Found and planted by share, pairs found, those of them that are reuse, documents and CPU seconds."""

    found: dict[float, int]
    planted: dict[float, int]
    pairs: int
    right: int
    documents: int
    seconds: float


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parents[1] / ".venv-lineage"
    peers, packages = environment(folder)
    texts = prose(packages)
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        scores = {name: score(name, texts, peers, work) for name in CONTENDERS}
        growth = [grow(texts, count, work) for count in COUNTS]
    page = "\n".join([head(texts), *comparison(scores), "", *scaling(growth), ""])
    PAGE.write_text(page, encoding="utf-8", newline="\n")
    print(page)


# ------------------------------------------------------------------------------------------------------------- running


def environment(folder: Path) -> tuple[Path, Path]:
    """The interpreter of the peers and its packages, installed if they do not stand."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        print(f"Installing the peers into {folder} ...")
        venv.create(folder, with_pip=True)
        pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        for name, number in versions().items():
            alone = ["--no-deps"] if name == "gensim" else []  # only its texts are wanted
            subprocess.run([*pip, *alone, f"{name}=={number}"], check=True)
    told = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    )
    return python, Path(told.stdout.strip())


def versions() -> dict[str, str]:
    lines = (HERE / "peers.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split("==") for line in lines if "==" in line)


def run(name: str, texts: Path, python: Path, rounds: int = 1) -> Result:
    """Runs a contender, the fastest of some rounds."""
    interpreter = sys.executable if name == "factcheck" else str(python)
    out = texts.with_suffix(".out")
    results = []
    for _ in range(rounds):
        subprocess.run([interpreter, str(HERE / "contenders.py"), name, str(texts), str(out)], check=True)
        answer = json.loads(out.read_text(encoding="utf-8"))
        results.append(Result(frozenset(map(tuple, answer["pairs"])), answer["seconds"], answer["memory"]))
    return min(results, key=lambda each: each.seconds)


def score(name: str, texts: Sequence[str], python: Path, work: Path) -> Score:
    """Runs a contender over the collections of all seeds."""
    total = Score(dict.fromkeys(SHARES, 0), dict.fromkeys(SHARES, 0), 0, 0, 0, 0.0)
    for seed in SEEDS:
        collection = planted(list(texts), seed)
        path = work / f"planted-{seed}.jsonl"
        write(path, collection)
        total = added(total, collection, run(name, path, python, ROUNDS))
    return total


def write(path: Path, collection: Collection) -> None:
    lines = (json.dumps({"id": str(at), "text": text}) + "\n" for at, text in enumerate(collection.texts))
    path.write_text("".join(lines), encoding="utf-8")


def added(total: Score, collection: Collection, result: Result) -> Score:
    for pair, share in collection.planted.items():
        total.planted[share] += 1
        total.found[share] += pair in result.pairs
    return total._replace(
        pairs=total.pairs + len(result.pairs),
        right=total.right + len(result.pairs & collection.reused),
        documents=total.documents + len(collection.texts),
        seconds=total.seconds + result.seconds,
    )


class Growth(NamedTuple):
    """A run over a large collection."""

    documents: int
    size: float
    recall: float
    result: Result


def grow(texts: Sequence[str], count: int, work: Path) -> Growth:
    path = work / "generated.jsonl"
    pairs = generated.write(path, texts, count)
    result = run("factcheck", path, Path(), ROUNDS if count < COUNTS[-1] else 1)
    return Growth(count, path.stat().st_size / count, sum(pair in result.pairs for pair in pairs) / len(pairs), result)


# ------------------------------------------------------------------------------------------------------------- writing


def head(texts: Sequence[str]) -> str:
    """What was measured, on what."""
    packages = ", ".join(f"{name} {number}" for name, number in versions().items())
    return f"""\
# Benchmarks: reuse in large collections

Written by `python -m benchmarks.lineage`; do not edit by hand.

{datetime.now(UTC):%Y-%m-%d}. {cpu()}, {os.cpu_count()} cores, Python {platform.python_version()}, {packages}. Seconds
are CPU seconds of one process, reading not counted; the fastest of {ROUNDS} runs.

## Recall and precision

{len(texts)} documents of {sum(map(len, texts)) / len(texts):,.0f} characters: running text of the encyclopedia articles
that gensim ships for its tests. Half of them got a copy planted: a share of their words was replaced by runs of 8 to 33
words of another document, and every original was copied twice. Then eight blocks of boilerplate were spread over 5 % to
40 % of all documents. {len(SEEDS)} such collections were made and searched. A pair counts as right where the two share
eight words in a row, boilerplate aside, which a plain search of all runs of eight words tells.
"""


def cpu() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def comparison(scores: dict[str, Score]) -> Iterable[str]:
    yield "| | " + " | ".join(f"recall at {share:.0%}" for share in SHARES) + " | precision | documents a second |"
    yield "|---|" + "---|" * (len(SHARES) + 2)
    for name, each in scores.items():
        recalls = " | ".join(f"{each.found[share] / each.planted[share]:.3f}" for share in SHARES)
        precision = f"{each.right / each.pairs:.3f}" if each.pairs else "none found"
        yield f"| {name} | {recalls} | {precision} | {each.documents / each.seconds:,.0f} |"
    ours = scores["factcheck"]
    met = [
        ("recall at 27 % at least 0.99", ours.found[0.27] / ours.planted[0.27] >= 0.99),
        ("recall at 5 % at least 0.99", ours.found[0.05] / ours.planted[0.05] >= 0.99),
        ("precision at least 0.95", ours.right / max(1, ours.pairs) >= 0.95),
    ]
    yield ""
    yield from targets(met)


def scaling(growth: Sequence[Growth]) -> Iterable[str]:
    yield "## Cost"
    yield ""
    yield f"Documents of {generated.WORDS} words that walk through the same prose from word to following word; every"
    yield f"tenth copies {generated.SHARE:.0%} of its words from the one before it. Memory is what the process grew by"
    yield "while it searched, beyond the texts; some 35 MB of it are working space, however many documents there are."
    yield ""
    yield "| documents | bytes each | CPU seconds | documents a second | bytes of memory a document | recall |"
    yield "|---|---|---|---|---|---|"
    for each in growth:
        rate, memory = each.documents / each.result.seconds, each.result.memory / each.documents
        figures = f"{each.result.seconds:,.1f} | {rate:,.0f} | {memory:,.0f} | {each.recall:.3f}"
        yield f"| {each.documents:,} | {each.size:,.0f} | {figures} |"
    slowest = min(each.documents / each.result.seconds for each in growth)
    last, before = growth[-1], growth[-2]
    ratio = (last.result.seconds / last.documents) / (before.result.seconds / before.documents)
    yield ""
    yield f"Seconds a document at {last.documents:,} against {before.documents:,}: {ratio:.2f} times."
    yield ""
    yield from targets(
        [
            ("1,000 documents a second", slowest >= 1_000),
            (f"2 kB of memory a document at {last.documents:,}", last.result.memory / last.documents < 2_000),
            ("linear cost: at most 1.2 times a document", ratio <= 1.2),
        ]
    )


def targets(met: Iterable[tuple[str, bool]]) -> Iterable[str]:
    return (f"- {'met' if reached else 'MISSED'}: {what}" for what, reached in met)


if __name__ == "__main__":
    main()
