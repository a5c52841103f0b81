"""Workers for a project that is large enough to be worth them; what they return is what would be computed here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from factcheck.scale.engines import Engine

S = TypeVar("S")
R = TypeVar("R")


class Crew:
    """Workers that share out the shards of a task. They start with the first task and end with the block.

    Args:
        workers: How many processes of this machine; by default one a processor. With one, everything is computed in
            this process.
        engine: Where they work, by name of :data:`factcheck.scale.engines.ENGINES`; a cluster is called at once. By
            default they are of this machine, and where they fail their work is done in this process.
        scheduler: The address of a cluster that runs already.

    Raises:
        EngineError: Where an engine was named: if it does not start or can't go on.

    Example:
        >>> with Crew(1) as crew:
        ...     list(crew.spread(abs, [-1, 2]))
        [1, 2]
    """

    def __init__(self, workers: int | None = None, *, engine: str | None = None, scheduler: str | None = None) -> None:
        self._workers = workers
        self._named = engine
        self._scheduler = scheduler
        self._engine: Engine | None = None

    def __enter__(self) -> Self:
        if self._named:
            self._started()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._engine is not None:
            self._engine.close()

    @property
    def size(self) -> int:
        """How many work."""
        if self._named:
            return self._started().width
        if self._workers is None:
            from factcheck.scale.engines.local import processors

            self._workers = processors()
        return self._workers

    def spread(self, task: Callable[[S], R], shards: Iterable[S]) -> Iterator[R]:
        """What a task returns for shards, in their order, as :func:`map` gives it.

        Args:
            task: A function of a module; it and the shards can be pickled.
            shards: What it is called with.
        """
        listed = list(shards)
        found = self._found(task, listed) if len(listed) > 1 and (self._named or self.size > 1) else {}
        for number, shard in enumerate(listed):
            yield found.pop(number) if number in found else task(shard)

    def _found(self, task: Callable[[S], R], shards: list[S]) -> dict[int, R]:
        """What workers returned, by the place of the shard; where one could not, it is left out and computed here."""
        from factcheck.scale.engines import EngineError
        from factcheck.scale.running import run

        found: dict[int, R] = {}
        try:
            for finished in run(partial(_numbered, task), enumerate(shards), self._started()):
                if finished.result is not None:
                    number, result = finished.result
                    found[number] = result
        except EngineError:
            if self._named:
                raise
        return found

    def _started(self) -> Engine:
        from factcheck.scale.engines import start

        if self._engine is None:
            workers = self._workers if self._named else self.size
            self._engine = start(self._named or "local", workers=workers, scheduler=self._scheduler)
        return self._engine


def _numbered(task: Callable[[S], R], shard: tuple[int, S]) -> tuple[int, R]:
    return shard[0], task(shard[1])
