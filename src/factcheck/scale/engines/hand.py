"""A thread that feeds one worker process, one shard at a time, and starts it again when it dies.

Because a worker holds one shard, the shard that killed it is known: no other is suspected or run again.
"""

from __future__ import annotations

from queue import SimpleQueue
from threading import Thread
from typing import Any, NamedTuple, TypeAlias

from factcheck.scale.engines.attempt import Attempt, told, unpacked
from factcheck.scale.engines.child import Child
from factcheck.scale.engines.engine import TRIES, EngineError, Finished
from factcheck.scale.engines.job import Job
from factcheck.scale.errors import reason


class Remark(NamedTuple):
    """What befell a shard that goes again."""

    text: str


class GivenUp(NamedTuple):
    """A thread that ends because its worker does not start, and the shard that it gives back.

    Args:
        hand: The thread.
        job: The shard.
        cause: How the last worker that it started ended, as what is said after "was".
    """

    hand: Hand
    job: Job
    cause: str


Back: TypeAlias = Finished[Any, Any] | Remark | GivenUp | EngineError


class _NoWorkerError(Exception):
    """No worker starts; the text is how the last one ended."""


class Hand:
    """A thread with its worker.

    Args:
        jobs: Where it takes shards from; None ends it.
        back: Where it puts what became of them.
    """

    def __init__(self, jobs: SimpleQueue[Job | None], back: SimpleQueue[Back]) -> None:
        self._jobs, self._back = jobs, back
        self._thread: Thread | None = None
        self._child: Child | None = None
        self._ended = False

    @property
    def started(self) -> bool:
        """Whether the thread was started."""
        return self._thread is not None

    def start(self) -> None:
        """Starts the thread, and with its first shard the worker. Once is enough."""
        if self._thread is None:
            self._thread = Thread(target=self._work, daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Ends the worker, in the middle of a shard if need be, and the thread at its next look at the jobs."""
        self._ended = True
        if child := self._child:
            child.kill()

    def join(self) -> None:
        """Waits until the thread ended."""
        if self._thread:
            self._thread.join()

    def _work(self) -> None:
        try:
            while (job := self._jobs.get()) and not self._ended:
                self._back.put(back := self._finished(job))
                if isinstance(back, GivenUp):
                    break
        except EngineError as error:
            self._back.put(error)
        except Exception as error:  # noqa: BLE001 - whoever waits for a result must hear of it
            self._back.put(EngineError(f"The engine failed: {told(error)}"))
        finally:
            if self._child:
                self._child.bury()

    def _finished(self, job: Job) -> Finished[Any, Any] | GivenUp:
        try:
            while not (finished := job.judged(self._attempt(job), self._remark)):
                pass
        except _NoWorkerError as error:
            return GivenUp(self, job, str(error))
        return finished

    def _remark(self, text: str) -> None:
        self._back.put(Remark(text))

    def _attempt(self, job: Job) -> Attempt:
        child = self._child or self._started()
        reply = child.ask(job.message)
        if reply is None:
            self._child = None
            return Attempt(None, f"The worker was {child.bury()}.")
        return unpacked(reply)

    def _started(self) -> Child:
        """A worker that can work."""
        cause = ""
        for _ in range(TRIES):  # it may be killed while it starts, too
            try:
                self._child = child = Child()
            except OSError as error:  # a system short of memory or processes
                cause = f"not even started: {reason(error)}"
                continue
            if self._ended:  # end() may have come before there was a child to kill
                raise EngineError("The engine was closed.")
            if child.greet():
                return child
            self._child, cause = None, child.bury()
        raise _NoWorkerError(cause)
