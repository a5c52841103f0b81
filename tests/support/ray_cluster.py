"""A Ray cluster of one node, as somebody else would have started it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import suppress
from typing import Self

from support import tasks

# On 127.0.0.1 alone, and without a token: whoever starts a cluster for others chooses one.
ENVIRONMENT = {"RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0", "RAY_AUTH_MODE": "disabled", "RAY_USAGE_STATS_ENABLED": "0"}


class RayCluster:
    """A cluster with a number of processors; a context manager that ends it."""

    def __init__(self, processors: int) -> None:
        plain, client = _free(), _free()
        self.addresses = {"plain": f"127.0.0.1:{plain}", "client": f"ray://127.0.0.1:{client}"}
        self._folder = tempfile.mkdtemp(prefix="ray")  # the path of a socket must be short
        self._process = subprocess.Popen(
            [
                sys.executable, "-m", "ray.scripts.scripts", "start", "--head", "--block", "--include-dashboard=false",
                "--node-ip-address=127.0.0.1", f"--port={plain}", f"--ray-client-server-port={client}",
                f"--num-cpus={processors}", f"--temp-dir={self._folder}", "--object-store-memory=100000000",
            ],
            env={**os.environ, **ENVIRONMENT, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        tasks.until(lambda: _listens(client), "the cluster")

    def kill(self) -> None:
        """Ends every process of it at once."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_ended: object) -> None:
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)


def _free() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
