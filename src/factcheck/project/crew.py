"""Workers for a project that is large enough to be worth them; what they return is what would be computed here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from itertools import chain, islice
from operator import itemgetter
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self, TypeVar

if TYPE_CHECKING:
    from factcheck.scale.engines import Engine, Finished

S = TypeVar("S")
R = TypeVar("R")

_AHEAD = 2
"""How many shards are handed over for each worker, so that none waits for the next."""
_WAITING = 8
"""How many for each worker may be out or wait for one that is slow."""


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
        self._failed = False

    def __enter__(self) -> Self:
        if self._named:
            self._started()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def _close(self) -> None:
        if self._engine is not None:
            self._engine.close()
            self._engine = None

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

        Few shards are held at a time. They are asked for while what came before is given, so that they may depend on
        it. One spread is to end before the next begins.

        Args:
            task: A function of a module; it and the shards can be pickled.
            shards: What it is called with.
        """
        numbered = enumerate(shards)
        ahead = list(islice(numbered, 2))
        flow = _Flow(task, chain(ahead, numbered))
        if len(ahead) > 1 and (self._named or self.size > 1) and not self._failed:
            yield from self._worked(flow)
        yield from flow.rest()

    def _worked(self, flow: _Flow[S, R]) -> Iterator[R]:
        """What comes of the shards; where the engine fails and was not asked for, it ends early."""
        from factcheck.scale.engines import EngineError

        whole = False
        try:
            engine = self._started()
            flow.feed(engine)
            for finished in engine.results():
                yield from flow.taken(finished)
                flow.feed(engine)
            whole = True
        except EngineError:
            if self._named:
                raise
            self._failed = True
        finally:
            if not whole:  # what was broken off must not come back in the next spread
                self._close()

    def _started(self) -> Engine:
        from factcheck.scale.engines import start

        if self._engine is None:
            workers = self._workers if self._named else self.size
            self._engine = start(self._named or "local", workers=workers, scheduler=self._scheduler)
        return self._engine


class _Flow(Generic[S, R]):
    """Shards on their way: handed over in their order, back in any, and given on in their order."""

    def __init__(self, task: Callable[[S], R], shards: Iterator[tuple[int, S]]) -> None:
        self.task = task
        self._shards = shards
        self._out: dict[int, S] = {}
        self._back: dict[int, R] = {}
        self._given = 0

    def feed(self, engine: Engine) -> None:
        """Hands over as many shards as keep the workers busy."""
        room = min(_AHEAD * engine.width, _WAITING * engine.width - len(self._back)) - len(self._out)
        for number, shard in islice(self._shards, max(0, room)):
            self._out[number] = shard
            engine.submit(partial(_numbered, self.task), (number, shard))

    def taken(self, finished: Finished[tuple[int, S], tuple[int, R]]) -> Iterator[R]:
        """Takes a shard back; what no worker could do is done here."""
        number, shard = finished.shard
        result = finished.result[1] if finished.result else self.task(shard)
        del self._out[number]
        self._back[number] = result
        return self._ready()

    def rest(self) -> Iterator[R]:
        """Does here what did not come back or was never handed over."""
        for number, shard in chain(sorted(self._out.items(), key=itemgetter(0)), self._shards):
            self._back[number] = self.task(shard)
            yield from self._ready()

    def _ready(self) -> Iterator[R]:
        while self._given in self._back:
            self._given += 1
            yield self._back.pop(self._given - 1)


def _numbered(task: Callable[[S], R], shard: tuple[int, S]) -> tuple[int, R]:
    return shard[0], task(shard[1])


def given(crew: Crew | None) -> AbstractContextManager[Crew]:
    """The crew that a caller has, which stays; for one that has none the processors of this machine."""
    return nullcontext(crew) if crew else Crew()
