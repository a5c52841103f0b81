"""An engine of processes of this machine."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from typing import Any

from factcheck.scale.engines.attempt import packed
from factcheck.scale.engines.engine import TRIES, EngineError, Finished, Tell, silent
from factcheck.scale.engines.hand import Back, GivenUp, Hand, Remark
from factcheck.scale.engines.job import Job


class Local:
    """An engine of worker processes, which start with the first shards.

    Args:
        workers: How many; by default one for each processor that this process may use.
        tell: Told when a shard goes again.
    """

    def __init__(self, workers: int | None = None, tell: Tell = silent) -> None:
        self._tell = tell
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._back: SimpleQueue[Back] = SimpleQueue()
        self._hands = [Hand(self._jobs, self._back) for _ in range(workers or processors())]
        self._out = 0

    @property
    def width(self) -> int:
        """How many worker processes there are; those that do not start any more are not counted."""
        return len(self._hands)

    def submit(self, task: Callable[[Any], Any], shard: Any) -> None:
        """Takes a shard in."""
        self._jobs.put(Job(shard, packed(task, shard)))
        self._out += 1
        for hand in self._hands[: self._out]:
            hand.start()

    def results(self) -> Iterator[Finished[Any, Any]]:
        """Yields shards as they finish."""
        while self._out:
            match self._back.get():
                case Remark(text):
                    self._tell(text)
                case GivenUp() as given:
                    self._go_on_without(given)
                case EngineError() as error:
                    raise error
                case finished:
                    self._out -= 1
                    yield finished

    def _go_on_without(self, given: GivenUp) -> None:
        """Leaves the shard of a worker that does not start to the others.

        Raises:
            EngineError: If no other has started.
        """
        given.hand.join()
        self._hands.remove(given.hand)
        if not any(hand.started for hand in self._hands):
            raise EngineError(
                f"None of {TRIES} worker processes that were started in a row could work; the last was {given.cause}. "
                "What they wrote, if anything, stands above."
            )
        self._jobs.put(given.job)
        left = f"{self.width} worker{'' if self.width == 1 else 's'}"
        self._tell(
            f"A worker could not be started in {TRIES} tries; the last was {given.cause}. The run goes on with {left}."
        )

    def close(self) -> None:
        """Ends the workers."""
        for hand in self._hands:
            hand.end()
            self._jobs.put(None)
        for hand in self._hands:
            hand.join()


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):  # Linux
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
