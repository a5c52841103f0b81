"""An engine of Ray: a cluster that runs already, or one of this machine that goes when the engine is closed.

Ray writes to the terminal, takes signals over, exists once in a process, and ends that process when its cluster is
lost. So it has a process of its own, the driver, which is sent shards and says what became of each.
"""

from __future__ import annotations

import os
import re
import secrets
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from importlib.util import find_spec
from itertools import count
from pickle import dumps, loads
from queue import Empty, SimpleQueue
from threading import Thread, Timer
from time import monotonic
from typing import IO, Any

from factcheck import __version__
from factcheck.scale.engines.attempt import Attempt, packed, told, unpacked, worked
from factcheck.scale.engines.child import Child
from factcheck.scale.engines.engine import EngineError, Finished, Tell, lost
from factcheck.scale.engines.frames import receive, send
from factcheck.scale.engines.job import Job
from factcheck.scale.engines.local import processors
from factcheck.scale.engines.worker import own_stdout

PATIENCE, NO_WORKERS = 15.0, 60.0
"""Seconds that a cluster may take to answer, and may be without any processor."""

_STARTING = 60.0  # seconds that a cluster of this machine may take to start
_LOOK = 1.0  # seconds between two looks at a cluster that gives nothing back
_STORE = 2**28  # bytes of memory for shards and results on their way; Ray puts more than that on the disk
_ADDRESS = re.compile(r"(ray://)?[^/]+:\d+")


class Ray:
    """An engine of a Ray cluster.

    Args:
        address: Where it listens; None starts one on this machine.
        workers: How many workers are started there.
        tell: Told when a shard goes again.

    Raises:
        EngineError: If there is no cluster.
    """

    def __init__(self, address: str | None, workers: int, tell: Tell) -> None:
        self._tell, self._name = tell, f"The Ray cluster {'at ' + address if address else 'of this machine'}"
        self._flying: dict[int, Job] = {}
        self._numbers = count()
        self.width = 1  # processors that the cluster had when the driver last spoke
        self._driver = Child(__name__, environment=_environment(own=not address), silent=True)
        clock = Timer(seconds := PATIENCE if address else _STARTING, self._driver.kill)
        clock.start()
        try:
            self._driver.tell(dumps((address, workers, NO_WORKERS)))
            self._hear()
        except BaseException as error:
            self.close()
            if clock.finished.is_set() and isinstance(error, EngineError):
                raise EngineError(f"{self._name} gave no answer in {seconds:.0f} seconds.") from None
            raise
        finally:
            clock.cancel()

    def submit(self, task: Callable[[Any], Any], shard: Any) -> None:
        """Takes a shard in."""
        self._send(Job(shard, packed(task, shard)))

    def results(self) -> Iterator[Finished[Any, Any]]:
        """Yields shards as they finish."""
        while self._flying:
            number, attempt = self._hear()
            job = self._flying.pop(number)
            if finished := job.judged(attempt if attempt.error else unpacked(attempt.result), self._tell):
                yield finished
            else:
                self._send(job)

    def close(self) -> None:
        """Leaves the cluster; one of this machine ends."""
        self._flying.clear()
        self._driver.dismiss(PATIENCE)

    def _send(self, job: Job) -> None:
        self._flying[number := next(self._numbers)] = job
        if not self._driver.tell(dumps((number, job.message))):
            raise lost(self._name)

    def _hear(self) -> tuple[int, Attempt]:
        """Which shard came back, and with what; the first time, nothing of either."""
        if (message := self._driver.hear()) is None:
            raise lost(self._name)
        if isinstance(said := loads(message), str):  # noqa: S301 - our own driver wrote it
            raise EngineError(said)
        width, number, attempt = said
        self.width = max(1, width)
        return number, attempt


def started(workers: int | None, scheduler: str | None, tell: Tell) -> Ray:
    """An engine of the cluster at an address; without one, of a cluster of this machine.

    Raises:
        EngineError: If Ray is not installed, or there is no cluster.
    """
    if scheduler and not _ADDRESS.fullmatch(scheduler):
        raise EngineError(f'"{scheduler}" is no address of a Ray cluster; write such as ray://10.0.0.1:10001.')
    if find_spec("ray") is None:
        raise EngineError('The engine ray is not installed. Run: pip install "factcheck-dataset[ray]"')
    return Ray(scheduler, workers or processors(), tell)


def _environment(*, own: bool) -> dict[str, str]:
    """That of the driver, and of the cluster that it starts."""
    found = {**os.environ, "RAY_USAGE_STATS_ENABLED": "0", "RAY_gcs_rpc_server_reconnect_timeout_s": f"{PATIENCE:.0f}"}
    if own:
        found["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
        found["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "0"  # has it listen on 127.0.0.1 alone, on every system
        found["RAY_AUTH_MODE"], found["RAY_AUTH_TOKEN"] = "token", secrets.token_hex(32)
    return found


# ------------------------------------------------------------------------------------------------------- the driver


def main() -> None:
    """Works until the engine closes the pipe, or dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the engine, which ends its driver
    replies, jobs = own_stdout(), sys.stdin.buffer
    import ray

    session = None
    try:
        address, workers, patience = loads(receive(jobs) or b"")  # noqa: S301 - our own engine wrote it
        session = _connect(address, workers)
        work = ray.remote(max_retries=0)(_work)
        _attempted(work.options(num_cpus=0).remote(__version__, packed(abs, 0)).future())  # whoever is busy
        for said in _said(work.remote, jobs, patience):
            send(replies, dumps(said))
    except EngineError as error:
        send(replies, dumps(str(error)))
    finally:
        ray.shutdown()
        if session:
            shutil.rmtree(session, ignore_errors=True)


def _connect(address: str | None, workers: int) -> str | None:
    """Connects to a cluster, or starts one, whose folder it returns."""
    import ray

    own = {"num_cpus": workers, "num_gpus": 0, "object_store_memory": _STORE, "include_dashboard": False}
    try:
        context = ray.init(address or "local", log_to_driver=False, **({} if address else own))
    except Exception as error:  # noqa: BLE001 - there is no saying what it raises
        raise EngineError(
            f"No Ray cluster {f'answers at {address}' if address else 'starts'}: {told(error)}."
        ) from None
    return None if address else str(context.address_info["session_dir"])


def _said(remote: Callable[..., Any], jobs: IO[bytes], patience: float) -> Iterator[tuple[int, int, Attempt]]:
    """What the engine is told: first how many processors there are, then with it each shard that came back."""
    import ray

    flying: dict[int, Future[Any]] = {}
    landed: SimpleQueue[int | None] = SimpleQueue()
    Thread(target=_take, args=(remote, jobs, flying, landed), daemon=True).start()
    width, deserted = int(ray.cluster_resources().get("CPU", 0)), monotonic() + patience
    yield width, -1, Attempt(None)
    while True:
        try:
            if (number := landed.get(timeout=_LOOK)) is None:
                return
            yield width, number, _attempted(flying.pop(number))
        except Empty:
            width = int(ray.cluster_resources().get("CPU", 0))
            if width or not flying:
                deserted = monotonic() + patience
            elif monotonic() > deserted:
                raise EngineError(f"The Ray cluster has had no processor for {patience:.0f} seconds.") from None


def _take(remote: Callable[..., Any], jobs: IO[bytes], flying: dict[int, Any], landed: SimpleQueue[int | None]) -> None:
    """Hands jobs to Ray as they come in, in a thread; None lands when there are no more."""
    try:
        while job := receive(jobs):
            number, message = loads(job)  # noqa: S301 - our own engine wrote it
            flying[number] = future = remote(__version__, message).future()
            future.add_done_callback(lambda _, number=number: landed.put(number))
    finally:
        landed.put(None)


def _attempted(future: Future[Any]) -> Attempt:
    """What a try came to.

    Raises:
        EngineError: If the worker can't work for this engine.
    """
    from ray.exceptions import RayTaskError, WorkerCrashedError

    try:
        return Attempt(future.result())
    except WorkerCrashedError:
        return Attempt(None, "The worker that ran it died.")
    except RayTaskError as error:  # what the task itself raises is in its reply
        other = isinstance(error, EngineError)
        raise EngineError(f"{'' if other else f'No factcheck {__version__} on a worker: '}{error.cause}") from None
    except ConnectionError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever kept the worker from its answer
        return Attempt(None, told(error))


def _work(release: str, message: bytes) -> bytes:
    """Runs the task of a message, in a worker; proofs of another release would not be ours."""
    if release != __version__:
        raise EngineError(f"A worker has factcheck {__version__}, not {release}; install the same release on all.")
    return worked(message)
