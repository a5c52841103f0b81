"""An engine of Dask: a cluster that runs already, or one of this machine that goes when the engine is closed.

Dask counts the death of a worker against every task that the worker held. So the shards that may have caused a death
are run again one at a time, and only a shard that was alone when its worker died is set aside.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any

from factcheck.scale.engines.attempt import Attempt, packed, told, unpacked, worked
from factcheck.scale.engines.cluster import Cluster, connected
from factcheck.scale.engines.engine import TRIES, EngineError, Finished, Tell, silent
from factcheck.scale.engines.job import Job

if TYPE_CHECKING:
    from distributed import Future

NO_WORKERS = 60.0
"""Seconds that a cluster may be without any worker."""

_LOOK = 1.0  # seconds between two looks at a cluster that gives nothing back
_FRESH = 5.0  # seconds that the number of workers is believed


@dataclass
class _Job(Job):
    """A shard on its way, and whether it runs with no other beside it."""

    alone: bool = False


class Dask:
    """An engine of a Dask cluster.

    Args:
        cluster: One that is connected; closed with the engine.
        tell: Told when a shard goes again.
    """

    def __init__(self, cluster: Cluster, tell: Tell = silent) -> None:
        self._cluster, self._tell = cluster, tell
        self._waiting: deque[_Job] = deque()
        self._suspects: deque[_Job] = deque()
        self._flying: dict[Future[Any], _Job] = {}
        self._landed: SimpleQueue[Future[Any]] = SimpleQueue()
        self._width, self._counted = 1, -_FRESH

    @property
    def width(self) -> int:
        """How many threads the workers have; a cluster may grow."""
        if monotonic() - self._counted >= _FRESH:
            self._width, self._counted = max(1, self._cluster.threads()), monotonic()
        return self._width

    def submit(self, task: Callable[[Any], Any], shard: Any) -> None:
        """Takes a shard in."""
        self._waiting.append(_Job(shard, packed(task, shard)))
        self._feed()

    def results(self) -> Iterator[Finished[Any, Any]]:
        """Yields shards as they finish."""
        while self._flying:
            future = self._next()
            finished = self._judged(self._flying.pop(future), future)
            self._feed()
            if finished:
                yield finished

    def close(self) -> None:
        """Leaves the cluster; one of this machine ends."""
        self._flying.clear()
        self._cluster.close()

    def _feed(self) -> None:
        """Sends what waits; while there are suspects, one of them and nothing else."""
        if not self._suspects:
            while self._waiting:
                self._send(self._waiting.popleft())
        elif not self._flying:
            suspect = self._suspects.popleft()
            suspect.alone = True
            self._send(suspect)

    def _send(self, job: _Job) -> None:
        future = self._cluster.submit(worked, job.message)
        self._flying[future] = job
        future.add_done_callback(self._landed.put)

    def _next(self) -> Future[Any]:
        """The next future that is done, of those that are not forgotten."""
        deserted = monotonic() + NO_WORKERS
        while True:
            try:
                return self._landed.get(timeout=_LOOK)
            except Empty:
                self._cluster.look()
            if self._cluster.threads():
                deserted = monotonic() + NO_WORKERS
            elif monotonic() > deserted:
                raise EngineError(f"The cluster has had no worker for {NO_WORKERS:.0f} seconds.")

    def _judged(self, job: _Job, future: Future[Any]) -> Finished[Any, Any] | None:
        """A shard that came back for good; None where it goes again."""
        from distributed import KilledWorker

        try:
            attempt = unpacked(future.result())
        except KilledWorker as death:
            return self._after_death(job, death.allowed_failures + 1)
        except CancelledError:
            raise self._cluster.lost() from None
        except Exception as failure:  # noqa: BLE001 - whatever kept the worker from its answer
            attempt = Attempt(None, told(failure))
        finished = job.judged(attempt, self._tell)
        if not finished:
            self._waiting.append(job)
        return finished

    def _after_death(self, job: _Job, deaths: int) -> Finished[Any, Any] | None:
        job.tries += deaths
        if job.alone and job.tries >= TRIES:
            return Finished(job.shard, None, f"The worker that ran it died, {job.tries} times.", job.tries)
        self._tell("A worker died. What it held goes again, one shard at a time.")
        self._suspects.append(job)
        return None


def started(workers: int | None, scheduler: str | None, tell: Tell) -> Dask:
    """An engine of the cluster at an address; without one, of a cluster of this machine.

    Raises:
        EngineError: If Dask is not installed, or the scheduler does not answer.
    """
    return Dask(connected(workers, scheduler), tell)
