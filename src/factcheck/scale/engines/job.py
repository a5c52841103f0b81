"""A shard on its way through an engine, and when it has been tried often enough."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from factcheck.scale.engines.attempt import Attempt
from factcheck.scale.engines.engine import TRIES, Finished, Tell


@dataclass
class Job:
    """A shard that waits, or is worked on.

    Args:
        shard: As it was submitted.
        message: What makes a worker run it.
        tries: How often it ran.
    """

    shard: Any
    message: bytes
    tries: int = 0

    def judged(self, attempt: Attempt, tell: Tell) -> Finished[Any, Any] | None:
        """The shard, where it came back for good; None where it goes again, which is told.

        Example:
            >>> job = Job("a", b"")
            >>> job.judged(Attempt(None, "The disk is full."), print)
            The disk is full. The shard goes again: try 2 of 3.
            >>> job.judged(Attempt(7), print)
            Finished(shard='a', result=7, error=None, tries=2)
        """
        self.tries += 1
        if attempt.error is None or self.tries >= TRIES:
            return Finished(self.shard, attempt.result, attempt.error, self.tries)
        tell(f"{attempt.error} The shard goes again: try {self.tries + 1} of {TRIES}.")
        return None
