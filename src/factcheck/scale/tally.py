"""What a run over shards did so far, in numbers."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from factcheck.scale.engines import Finished


@dataclass
class Tally:
    """What a run did so far. Whoever runs the shards counts them here and shows it around.

    Args:
        total: How many shards there are, those that are skipped included; 0 while that is not known.
        skipped: Shards that had their result from an earlier run.
        done: Shards that have their result since.
        poisoned: Shards that were set aside.
        retries: How often a shard went again.
        quotes: Quotes in the shards that are done.
        size: Bytes of text in them.
        started: When the run began, by the monotonic clock.
        ended: When it ended; None while it goes on.

    Example:
        >>> tally = Tally(total=4, skipped=1, started=10.0, ended=12.0)
        >>> tally.count(Finished("a", 3, tries=2), quotes=3, size=5_000_000)
        >>> tally.count(Finished("b", None, "no space left", tries=3))
        >>> (tally.done, tally.poisoned, tally.retries, tally.quotes_per_second, tally.remaining)
        (1, 1, 3, 1.5, 1.0)
    """

    total: int = 0
    skipped: int = 0
    done: int = 0
    poisoned: int = 0
    retries: int = 0
    quotes: int = 0
    size: int = 0
    started: float = field(default_factory=monotonic)
    ended: float | None = None

    def count(self, finished: Finished[Any, Any], *, quotes: int = 0, size: int = 0) -> None:
        """Counts a shard that came back.

        Args:
            finished: The shard.
            quotes: How many quotes it held.
            size: How many bytes of text.
        """
        self.retries += finished.tries - 1
        if not finished.ok:
            self.poisoned += 1
            return
        self.done += 1
        self.quotes += quotes
        self.size += size

    def end(self) -> None:
        """Stops the clock."""
        self.ended = monotonic()

    @property
    def behind(self) -> int:
        """How many shards need nothing more."""
        return self.skipped + self.done + self.poisoned

    @property
    def seconds(self) -> float:
        """How long the run has taken."""
        return (monotonic() if self.ended is None else self.ended) - self.started

    @property
    def remaining(self) -> float | None:
        """How many seconds it will take yet, if it goes on as it did; None where nothing tells."""
        worked = self.done + self.poisoned
        return (self.total - self.behind) * self.seconds / worked if worked and self.total else None

    @property
    def quotes_per_second(self) -> float:
        """The rate of the run, by quotes."""
        return self._rate(self.quotes)

    @property
    def bytes_per_second(self) -> float:
        """The rate of the run, by bytes of text."""
        return self._rate(self.size)

    def _rate(self, amount: int) -> float:
        return amount / self.seconds if self.seconds > 0 else 0.0
