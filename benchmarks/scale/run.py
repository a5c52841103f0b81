"""One run of `factcheck.scale.verify`, in a process of its own; prints as JSON what it came to and what each step took.

`python -m benchmarks.scale.run QUOTES SOURCES OUT --engine local --workers 2`
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from factcheck import scale

STEPS = ("looking at the inputs", "reading sources", "reading quotes", "proving quotes", "putting the results together")


class Steps:
    """When each step began, as the run tells it."""

    def __init__(self) -> None:
        self._began: dict[str, tuple[float, float]] = {}

    def begin(self, what: str, *_told: object) -> None:
        self._began.setdefault(what, (time.monotonic(), time.process_time()))

    def took(self) -> dict[str, tuple[float, float]]:
        """Seconds of each step, and CPU seconds of the main process in it."""
        ends = [*list(self._began.values())[1:], (time.monotonic(), time.process_time())]
        return {
            what: (end[0] - start[0], end[1] - start[1])
            for (what, start), end in zip(self._began.items(), ends, strict=True)
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("quotes", "sources", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--engine", default="local")
    parser.add_argument("--workers", type=int, default=2)
    given, steps = parser.parse_args(), Steps()
    outcome = scale.verify(
        given.quotes, given.sources, given.out, engine=given.engine, workers=given.workers, progress=steps.begin
    )
    summary, ran = outcome.summary, outcome.ran
    told = {"grades": dict(summary.grades), "rejected": summary.rejected, "proved": ran.proved, "known": ran.known}
    print(json.dumps({**told, "shards": ran.tally.total, "retries": ran.tally.retries, "steps": steps.took()}))


if __name__ == "__main__":
    main()
