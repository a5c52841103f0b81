"""Proofs over tables of any size, on one machine or many; and tasks over shards, for whoever has some."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.scale.engines import EngineError
from factcheck.scale.errors import ScaleError
from factcheck.scale.outcome import Outcome, Progress, Ran, Show, Summary

if TYPE_CHECKING:
    from factcheck.scale.engines import Engine, Tell

__all__ = ["EngineError", "Outcome", "Ran", "ScaleError", "Summary", "verify"]


def verify(
    quotes: str | Path,
    sources: str | Path,
    out: str | Path,
    *,
    engine: Engine | str = "local",
    workers: int | None = None,
    scheduler: str | None = None,
    language: str = "en",
    seconds: float = 10.0,
    jsonl: bool = True,
    progress: Progress | None = None,
    show: Show | None = None,
    tell: Tell | None = None,
) -> Outcome:
    """Proves a table of quotes against a table of sources. A run that was broken off goes on with what is left.

    Args:
        quotes: Parquet, JSON Lines or CSV with the columns ``id``, ``source_id`` and ``quote``, and optionally
            ``prefix``, ``suffix``, ``occurrence``, ``within``, ``language`` and ``voice``; or a published dataset.
        sources: Parquet, JSON Lines or CSV with the columns ``id`` and ``text``; or a folder of texts, each with its
            path below the folder, without its ending, as id; for a published dataset, a folder with its sources.
        out: The folder for ``results.parquet``, ``results.jsonl``, ``rejected.jsonl`` and ``summary.json``.
        engine: A name of :data:`~factcheck.scale.engines.ENGINES`, or an engine that was started.
        workers: How many shards to work on at once; by default one a processor.
        scheduler: Where a cluster that runs already listens, such as ``tcp://10.0.0.1:8786`` of ``dask`` or
            ``ray://10.0.0.1:10001`` of ``ray``; it has its own workers.
        language: The language of the sources whose quotes name none, as a BCP 47 tag.
        seconds: How long a quote may take; one that takes longer is kept aside.
        jsonl: Whether to write ``results.jsonl`` beside ``results.parquet``.
        progress: Told what is being done, and how far it is.
        show: Shown the numbers of the run after each shard.
        tell: Told in a sentence when a worker was lost and its shard goes again, where the engine is named; and when
            what a run that was stopped left behind was damaged, and is made again.

    Returns:
        What was found. Every quote that was read is among the results or among those kept aside.

    Raises:
        ScaleError: If the inputs can't be read as tables, or the results can't be written.
        EngineError: If the engine does not start or can't go on; what was finished is kept for the next run. It is a
            ``ScaleError`` too.
    """
    from factcheck.scale.bulk.command import run_all
    from factcheck.scale.outcome import Watched, nothing

    return run_all(
        quotes, sources, out,
        engine=engine, workers=workers, scheduler=scheduler, language=language, seconds=seconds, jsonl=jsonl,
        watched=Watched(progress or nothing, show or nothing, tell or nothing),
    )  # fmt: skip
