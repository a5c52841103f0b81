"""Runs a task over shards, on any engine, with few of them in memory at a time."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from factcheck.scale.engines import Engine, Finished, Tell, start
from factcheck.scale.engines.engine import silent

S = TypeVar("S")
R = TypeVar("R")

_AHEAD = 2
"""How many shards are submitted for each that is worked on, so that no worker waits for the next."""


def run(
    task: Callable[[S], R],
    shards: Iterable[S],
    engine: Engine | str = "local",
    *,
    workers: int | None = None,
    tell: Tell = silent,
) -> Generator[Finished[S, R], None, None]:
    """Runs a task over shards; yields them as they finish, in any order.

    Args:
        task: A function of an importable module. It may run more than once for a shard and must leave the same behind.
        shards: Any number of them; only a few are taken ahead of those that finished. Each can be pickled.
        engine: A name, for an engine of this run alone, or one that was started and stays open for the next run.
        workers: How many shards to work on at once, where the engine is named; by default one a processor.
        tell: Told in a sentence when a worker was lost, where the engine is named.

    Yields:
        Every shard once, with its result or with the error for which it was set aside.

    Raises:
        EngineError: If the engine does not start or can't go on. What was yielded before stands.

    Example:
        >>> sorted(finished.result for finished in run(abs, [-1, 2, -3], workers=1))
        [1, 2, 3]
    """
    running = start(engine, workers=workers, tell=tell) if isinstance(engine, str) else engine
    whole = False
    try:
        yield from _flow(task, iter(shards), running)
        whole = True
    finally:
        if isinstance(engine, str) or not whole:  # what was broken off must not come back in the next run
            running.close()


def _flow(task: Callable[[S], R], shards: Iterator[S], engine: Engine) -> Iterator[Finished[S, R]]:
    for shard in islice(shards, _AHEAD * engine.width):
        engine.submit(task, shard)
    for finished in engine.results():
        for shard in islice(shards, 1):
            engine.submit(task, shard)
        yield finished
