"""A Dask cluster of two processes, as somebody else would have started it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Self

from support import tasks


class Cluster:
    """A scheduler and one worker on free ports of this machine; a context manager that ends both."""

    def __init__(self, folder: Path) -> None:
        told = folder / "scheduler.json"
        self.scheduler = _started("dask_scheduler", "--port=0", f"--scheduler-file={told}")
        tasks.until(lambda: told.exists() and told.read_text(), "the scheduler")
        self.address: str = json.loads(told.read_text())["address"]
        self.worker = _started("dask_worker", self.address, "--nthreads=1", "--no-nanny", f"--local-directory={folder}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_ended: object) -> None:
        for process in (self.worker, self.scheduler):
            process.kill()
            process.wait()


def _started(module: str, *arguments: str) -> subprocess.Popen[bytes]:
    """A process of Dask that can import the tasks of the tests."""
    path = os.pathsep.join(filter(None, sys.path))
    return subprocess.Popen(
        [sys.executable, "-m", f"distributed.cli.{module}", "--host=127.0.0.1", "--no-dashboard", *arguments],
        env={**os.environ, "PYTHONPATH": path},
        stderr=subprocess.DEVNULL,
    )
