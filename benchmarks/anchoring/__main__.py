"""Scores factcheck and its peers on labelled cases, times them, and writes docs/benchmarks.md.

`python -m benchmarks.anchoring` does it all; `--no-peers` and `--no-speed` leave out what takes long, `--only WORD`
keeps the families whose name or group holds the word, `--failures FILE` writes every failing case of factcheck's,
`--only-speed` prints the speed table.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.anchoring import failures, peers, prose, report, speed
from benchmarks.anchoring.case import Case, cases_of
from benchmarks.anchoring.families import FAMILIES, hand
from benchmarks.anchoring.score import contend

ROOT = Path(__file__).parents[2]


def main() -> None:
    options = _options()
    environment = peers.environment(options.venv)
    passages = prose.passages(environment.packages)
    if options.only_speed:
        for row in speed.rows(speed.Bench(passages)):
            print(f"{'pass' if row.passed else 'MISS'}  {row.work}: {row.measured} ({row.target})", flush=True)
        return
    texts = {passage.name: passage.text for passage in passages}
    sentences = prose.sentences(passages)
    families = [f for f in FAMILIES if not options.only or any(word in (f.name + f.group) for word in options.only)]
    cases: list[Case] = [case for family in families for case in cases_of(family, sentences, texts)]
    cases += [case for case in hand.cases(passages) if case.family in {family.name for family in families}]
    print(f"{len(cases):,} cases in {len(families)} families, {len(sentences):,} sentences of {len(passages)} texts")
    results = [contend("factcheck", Path(sys.executable), cases, texts, seconds=600)]
    print(report.terminal(results[0], families))
    if options.failures:
        options.failures.write_text(failures.page(results[0], texts), encoding="utf-8")
    if options.peers:
        for name in peers.NAMES:
            results.append(contend(name, environment.python, cases, texts, options.seconds))
            print(f"{name}: {results[-1].fault or 'done'}")
    if options.write:
        own = {passage.name for passage in passages if passage.ours}
        measured = speed.measure(passages, ROOT / "docs") if options.speed else []
        page = report.page(results, families, measured, environment, own)
        (ROOT / "docs" / "benchmarks.md").write_text(page, encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.anchoring", description=__doc__)
    parser.add_argument(
        "--venv", type=Path, default=ROOT / "build" / "peers", help="where the peers are, or are to be, installed"
    )
    parser.add_argument("--only", nargs="*", default=[], help="families to run; nothing is written to docs/")
    parser.add_argument("--seconds", type=float, default=2.0, help="CPU time a peer may take for a family")
    parser.add_argument("--failures", type=Path, help="where to write factcheck's failing cases")
    parser.add_argument("--no-peers", dest="peers", action="store_false")
    parser.add_argument("--only-speed", action="store_true", help="print the speed table, write nothing")
    parser.add_argument("--no-speed", dest="speed", action="store_false")
    options = parser.parse_args()
    options.write = not options.only and options.peers
    return options


if __name__ == "__main__":
    main()
