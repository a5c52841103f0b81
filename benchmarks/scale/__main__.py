"""Measures `factcheck verify` over tables, and writes docs/benchmarks-scale.md and docs/planning.md.

`python -m benchmarks.scale` takes some minutes and 5 GB of the folder for temporary files; `--most 10_000_000` takes
ten times that. `--again` writes the pages from the figures of the last time.
"""

from __future__ import annotations

import argparse
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.scale import planning, plot, report
from benchmarks.scale.measures import LARGE, Figures, measured

ROOT = Path(__file__).parents[2]
DOCS, KEPT = ROOT / "docs", ROOT / "build" / "benchmarks-scale.json"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scale", description=__doc__)
    parser.add_argument("--most", type=int, default=LARGE, help="how many quotes the largest run may have")
    parser.add_argument("--again", action="store_true", help="measure nothing, write the last figures again")
    options = parser.parse_args()
    if not options.again:
        with tempfile.TemporaryDirectory() as scratch:
            found = measured(Path(scratch), options.most, partial(print, flush=True))
        (found.keeping(Figures.load(KEPT)) if KEPT.exists() else found).save(KEPT)
    figures = Figures.load(KEPT)
    plot.write(figures, DOCS / "benchmarks-scale.svg")
    for name, page in (("benchmarks-scale.md", report.page(figures)), ("planning.md", planning.page(figures))):
        (DOCS / name).write_text(page, encoding="utf-8", newline="\n")
    print(report.page(figures))


if __name__ == "__main__":
    main()
