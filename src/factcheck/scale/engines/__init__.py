"""What runs tasks over shards: processes of this machine, or a cluster of Dask or Ray; one small interface before all.

Every engine runs a shard until it has a result, at most :data:`~factcheck.scale.engines.engine.TRIES` times. A shard
that still has none is set aside with its error and comes back like any other: nothing is lost in silence. A task may
therefore run more than once for a shard, and must leave the same behind each time: write under a temporary name, then
rename.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from factcheck.scale.engines.engine import TRIES, Engine, EngineError, Finished, Tell, silent

__all__ = ["ENGINES", "TRIES", "Engine", "EngineError", "Factory", "Finished", "Tell", "start"]

Factory = Callable[[int | None, str | None, Tell], Engine]
"""Starts an engine from the number of its workers, the address of its scheduler, and whom to tell."""


def _local(workers: int | None, scheduler: str | None, tell: Tell) -> Engine:
    from factcheck.scale.engines.local import Local

    if scheduler is not None:
        raise EngineError("The engine local has no scheduler; name the engine dask or ray, whose cluster is meant.")
    return Local(workers, tell)


def _dask(workers: int | None, scheduler: str | None, tell: Tell) -> Engine:
    from factcheck.scale.engines.dask import started

    return started(workers, scheduler, tell)


def _ray(workers: int | None, scheduler: str | None, tell: Tell) -> Engine:
    from factcheck.scale.engines.ray import started

    return started(workers, scheduler, tell)


ENGINES: Mapping[str, Factory] = MappingProxyType({"local": _local, "dask": _dask, "ray": _ray})
"""Every engine by name. Nothing of an engine is imported before it is started."""


def start(name: str, *, workers: int | None = None, scheduler: str | None = None, tell: Tell = silent) -> Engine:
    """Starts an engine; whoever starts one closes it.

    Args:
        name: A name of :data:`ENGINES`.
        workers: How many shards to work on at once; by default the processors of this machine. A cluster that runs
            already has its own workers.
        scheduler: Where the scheduler of a cluster listens, such as ``tcp://10.0.0.1:8786``.
        tell: Told in a sentence when a worker was lost and its shard goes again.

    Raises:
        EngineError: If there is no such engine, it is not installed, or its cluster does not answer.
    """
    if name not in ENGINES:
        *others, last = ENGINES
        raise EngineError(f'There is no engine "{name}"; the engines are {", ".join(others)} and {last}.')
    if workers is not None and workers < 1:
        raise EngineError(f"An engine needs at least 1 worker, not {workers}.")
    if workers is not None and scheduler is not None:
        raise EngineError(f"The cluster at {scheduler} has its own workers; leave out their number.")
    return ENGINES[name](workers, scheduler, tell)
