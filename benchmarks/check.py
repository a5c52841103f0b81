"""How much CPU `check` and `--help` take from a cold start, how the time grows, and what a large project takes.

The projects are generated: 1,000 claims with 5 links each over 200 sources of 6 kB; and, with `--large`, 100,000 claims
in files of 1,000 with one or two links each over 3,333 sources, in YAML, JSON Lines and Parquet. `make bench` runs the
first, `python -m benchmarks.check CLAIMS` another size of it. CPU seconds of all processes, the best of five; of a
large project one run, and the memory of the largest moment, of all processes together.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.machine import memory
from benchmarks.projects import FORMS, Shape, write

ROUNDS = 5
LARGE = 100_000


def run(*arguments: object, cache: str = "") -> float:
    """CPU seconds of a command, its modules compiled by an earlier run, as they are for whoever installed it.

    Raises:
        CalledProcessError: If the command fails: the project was generated to pass.
    """
    command = [sys.executable, "-m", "factcheck", *map(str, arguments)]
    before = os.times()
    environment = {**os.environ, "FACTCHECK_CACHE_DIR": cache, "PYTHONDONTWRITEBYTECODE": ""}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def ordinary(claims: int) -> None:
    """A project as most are, and one with twice the claims."""
    with tempfile.TemporaryDirectory() as folder:
        roots = [Path(folder, str(count)) for count in (1, claims, 2 * claims)]
        for root in roots:
            write(root, Shape(int(root.name)))
        # In turn, so that a busy moment of the machine does not fall on one of them alone.
        rounds = [(run("--help"), *(run("check", root) for root in roots)) for _ in range(ROUNDS)]
    help_, start, single, double = map(min, zip(*rounds, strict=True))
    print(f"factcheck --help                {help_:6.2f} s   (budget 0.30)")
    print(f"check, {claims:,} claims x 5 links   {single:6.2f} s   (budget 1.50 for 1,000)")
    print(f"check, twice the claims         {double:6.2f} s")
    print(f"start-up (1 claim)              {start:6.2f} s")
    print(f"growth, start-up subtracted     {(double - start) / (single - start):6.2f} x   (budget 2.20)")


def change(root: Path) -> None:
    """Changes one file: the first answer of the last claims is another."""
    last = max((root / "data").glob("claims-*"))
    data = last.read_bytes()
    if last.suffix == ".parquet":  # its bytes can't be changed in place
        last.rename(last.with_stem(f"{last.stem}-changed"))
    else:
        last.write_bytes(data.replace(b"a figure", b"one figure", 1))


def large(claims: int) -> None:
    """A project of many files, in each form: nothing remembered, all of it, all but one file."""
    for form in FORMS:
        with tempfile.TemporaryDirectory() as folder, memory() as most:
            root, cache = Path(folder, "project"), str(Path(folder, "cache"))
            write(root, Shape.large(claims, form))
            cold, warm = run("check", root, cache=cache), run("check", root, cache=cache)
            change(root)
            changed = run("check", root, cache=cache)
        print(
            f"check, {claims:,} claims in {form:8} cold {cold:6.2f} s   nothing changed {warm:6.2f} s   "
            f"a file changed {changed:6.2f} s   memory {most[0]:,} MiB"
        )
    print(f"{'budget for 100,000':34} cold  40.00 s   nothing changed   5.00 s                             2,048 MiB")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--large"]:
        large(int(sys.argv[2]) if len(sys.argv) > 2 else LARGE)
    else:
        ordinary(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
