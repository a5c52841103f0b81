"""A Dask cluster: connected to, asked how it is, left."""

from __future__ import annotations

import logging
import multiprocessing
import re
import socket
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING, Any

from factcheck import __version__
from factcheck.scale.engines.engine import EngineError, lost
from factcheck.scale.engines.interrupts import heard_by, unheard
from factcheck.scale.engines.local import processors
from factcheck.scale.errors import reason

if TYPE_CHECKING:
    from distributed import Client, Future, LocalCluster

PATIENCE = 15.0
"""Seconds that a scheduler may take to answer."""

_GUARD = 'Does a script start it? Then what it does must stand under `if __name__ == "__main__":`.'
_ADDRESS = re.compile(r"(tcp|tls|ws|wss|ucx)://.+:\d+/?")
_OWN = {
    "distributed.scheduler.allowed-failures": 0,  # deaths are counted here, shard by shard
    # What Dask measures of itself would cost a tenth of the work, and nobody looks at it.
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "1s",
    "distributed.admin.system-monitor.interval": "10s",
}
_UNWARNED = {"distributed.admin.large-graph-warning-threshold": "1TB"}  # a shard may be large


class Cluster:
    """A cluster with this process as its client.

    Args:
        client: Connected to the scheduler.
        own: The cluster, where it was started for this client alone.
    """

    def __init__(self, client: Client, own: LocalCluster | None = None) -> None:
        self._client, self._own = client, own
        self._address = str(client.scheduler.address)

    def submit(self, function: Callable[..., Any], *args: Any) -> Future[Any]:
        """Has a worker call a function.

        Raises:
            EngineError: If the scheduler is gone.
        """
        import dask.config

        self.look()
        with dask.config.set(_UNWARNED):
            return self._client.submit(function, *args, pure=False)

    def threads(self) -> int:
        """How many threads its workers have now.

        Raises:
            EngineError: If the scheduler is gone.
        """
        self.look()
        try:
            return sum(self._client.nthreads().values())
        except Exception:  # noqa: BLE001 - a client that loses its scheduler meanwhile may raise anything
            raise self.lost() from None

    def look(self) -> None:
        """Looks whether the scheduler is still there.

        Raises:
            EngineError: If it is gone.
        """
        if self._client.status != "running":
            raise self.lost()

    def lost(self) -> EngineError:
        """The error of a scheduler that is gone."""
        return lost(f"The scheduler at {self._address}")

    def close(self) -> None:
        """Leaves the cluster; one's own ends. An interrupt meanwhile has its workers end at once."""
        with heard_by(self._kill):
            for closing in (self._client, self._own):
                if closing:
                    with suppress(OSError, RuntimeError):  # it may be gone already
                        closing.close(timeout=10)

    def _kill(self) -> None:
        """Has the workers of one's own cluster killed, which the end of the cluster waits for."""
        if self._own is None:
            return
        for nanny in self._own.workers.values():
            worker = getattr(nanny, "process", None)  # a worker that did not start, or is gone, has none
            if process := getattr(worker, "process", None):
                self._own.loop.add_callback(process.kill)


def connected(workers: int | None, scheduler: str | None) -> Cluster:
    """The cluster at an address; without one, a new cluster of this machine.

    Raises:
        EngineError: If Dask is not installed, or the scheduler does not answer.
    """
    try:
        import distributed  # noqa: F401 - whether it is there
    except ImportError:
        raise EngineError('The engine dask is not installed. Run: pip install "factcheck-dataset[dask]"') from None
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)  # what it would say is said by EngineError
    if scheduler is None:
        return _of_this_machine(workers or processors())
    return _at(scheduler)


def _of_this_machine(workers: int) -> Cluster:
    if getattr(multiprocessing.current_process(), "_inheriting", False):
        raise EngineError(f"A worker runs this script again, and would start a cluster of its own. {_GUARD}")
    if sys.platform != "win32":
        resource_tracker.ensure_running()  # its start, which a first worker brings, would let interrupts in again
    with suppress(OSError, RuntimeError):  # a worker may be killed while it starts
        return _started(workers)
    try:
        return _started(workers)
    except (OSError, RuntimeError) as error:
        raise EngineError(f"No cluster starts on this machine: {reason(error)}. {_GUARD}") from None


def _started(workers: int) -> Cluster:
    """A cluster of this machine.

    Raises:
        RuntimeError: If a worker dies while it starts.
    """
    import dask.config
    from distributed import Client, LocalCluster

    own = None
    try:
        with unheard(), dask.config.set(_OWN):
            own = LocalCluster(
                n_workers=workers,
                threads_per_worker=1,
                host="127.0.0.1",
                dashboard_address=None,
                scheduler_kwargs={"dashboard_address": "127.0.0.1:0"},  # where it listens even without a dashboard
                memory_limit=0,
                silence_logs=logging.CRITICAL,
            )
            return Cluster(Client(own, timeout=PATIENCE, set_as_default=False), own)
    except BaseException:
        if own is not None:
            own.close()
        raise


def _at(address: str) -> Cluster:
    from distributed import Client

    if not _ADDRESS.fullmatch(address):
        raise EngineError(f'"{address}" is no address of a scheduler; write such as tcp://10.0.0.1:8786.')
    try:
        _hear(address)
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise EngineError(f"No Dask scheduler answers at {address}: {reason(error)}.") from None
    cluster = Cluster(client)
    try:
        refuse_others(client, address)
    except BaseException:
        cluster.close()
        raise
    return cluster


def _hear(address: str) -> None:
    """Waits for a word of a scheduler, which speaks first: Dask's own client waits for that without end.

    Raises:
        OSError: If there is none.
    """
    scheme, _, place = address.partition("://")
    if scheme != "tcp":
        return
    host, _, port = place.rstrip("/").rpartition(":")
    with socket.create_connection((host.strip("[]"), int(port)), PATIENCE) as said, said.makefile("rb") as stream:
        start = stream.read(_SIZE.size)
    if len(start) < _SIZE.size:
        raise ConnectionResetError("it hangs up")
    if not 0 < _SIZE.unpack(start)[0] <= _GREETING:
        raise ConnectionError(f"what answers is no Dask; it begins with {start!r}")


_SIZE = struct.Struct("<Q")
"""What Dask sends first: how many bytes follow."""
_GREETING = 2**16
"""More bytes than a scheduler greets with, some hundreds."""


def refuse_others(client: Client, address: str) -> None:
    """Refuses workers with another release of factcheck: their proofs would not be ours."""
    try:
        found = set(client.run(_release).values())
    except Exception as error:  # noqa: BLE001 - what a worker raises comes here: no factcheck there, no module of it
        raise EngineError(f"The workers of {address} do not have factcheck {__version__}: {error}.") from None
    if others := sorted(found - {__version__}):
        raise EngineError(
            f"The workers of {address} have factcheck {' and '.join(others)}, this machine has {__version__}; "
            "install the same release on all."
        )


def _release() -> str:
    return __version__
