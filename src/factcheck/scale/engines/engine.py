"""The interface of an engine, and what comes back from one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from factcheck.scale.errors import ScaleError

S = TypeVar("S")
R = TypeVar("R")

Tell = Callable[[str], None]
"""Told in a sentence what befell a run, such as a worker that was lost."""

TRIES = 3
"""How often a shard is run before it is set aside."""


class EngineError(ScaleError):
    """The engine can't run at all: it is not installed, does not start, or lost its cluster.

    Shards that came back before stand; a second run needs only the others.
    """


def lost(what: str) -> EngineError:
    """The error of a cluster that is gone in the middle of a run."""
    return EngineError(f"{what} was lost. What finished stands; run again when it is back, and only the rest is done.")


@dataclass(frozen=True)
class Finished(Generic[S, R]):
    """A shard that came back.

    Args:
        shard: As it was submitted.
        result: What the task returned, or None where the shard was set aside.
        error: Why it was set aside, or None where it has its result.
        tries: How often it was run, from 1.
    """

    shard: S
    result: R | None
    error: str | None = None
    tries: int = 1

    @property
    def ok(self) -> bool:
        """Whether the shard has its result."""
        return self.error is None


class Engine(Protocol):
    """Runs tasks over shards, out of order. Used from one thread."""

    @property
    def width(self) -> int:
        """How many shards it works on at once."""

    def submit(self, task: Callable[[S], R], shard: S) -> None:
        """Takes a shard in; returns at once.

        Args:
            task: A function of a module that the workers can import, so that it can be pickled by name.
            shard: What it is called with; can be pickled.
        """

    def results(self) -> Iterator[Finished[Any, Any]]:
        """Yields shards as they finish, until every one that was submitted came back.

        More may be submitted between two results.

        Raises:
            EngineError: If the engine can't go on.
        """

    def close(self) -> None:
        """Ends the workers, in the middle of a shard if need be. May be called twice."""


def silent(_message: str) -> None:
    """Tells nobody."""
