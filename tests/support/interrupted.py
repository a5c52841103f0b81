"""A run of ``factcheck.scale.verify`` in a process of its own, which ends itself with kill -9 on the way.

Called as: python -m support.interrupted ENGINE QUOTES SOURCES OUT SHARE PIDS
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from factcheck.scale import verify
from factcheck.scale.bulk import verifying
from factcheck.scale.engines import start
from factcheck.scale.running import run
from support import tasks

SHARD = 20
"""Quotes in a shard, so that few quotes make many shards."""


def main(name: str, quotes: str, sources: str, out: str, share: str, processes: str) -> None:
    """Verifies until a share of the quotes is proved, then dies; the processes of its workers are left in a file."""
    verifying.MOST_QUOTES = SHARD
    engine = start(name, workers=2)
    workers = {finished.result for finished in run(tasks.process, range(20), engine)}
    Path(processes).write_text(" ".join(map(str, workers)))

    def die(what: str, done: int, total: int) -> None:
        if what == "proving quotes" and done >= float(share) * total:
            os.kill(os.getpid(), signal.SIGKILL)

    verify(quotes, sources, out, engine=engine, progress=die)


if __name__ == "__main__":
    main(*sys.argv[1:])
