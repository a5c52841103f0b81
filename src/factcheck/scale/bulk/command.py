"""``factcheck.scale.verify``: the inputs found, the run, and what is written of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from factcheck.anchoring import Flag, Grade
from factcheck.languages import tag
from factcheck.scale.bulk import inputs
from factcheck.scale.bulk.arguments import look_at, shown
from factcheck.scale.bulk.inputs import Input, Tables, Texts
from factcheck.scale.bulk.memory import system_memory
from factcheck.scale.bulk.merging import Merged
from factcheck.scale.bulk.output import SHARDS, held, refuse
from factcheck.scale.bulk.planning import Plan
from factcheck.scale.bulk.published import PublishedQuotes, PublishedSources
from factcheck.scale.bulk.shard import Settings
from factcheck.scale.bulk.verifying import Job, verify
from factcheck.scale.engines import Engine, start
from factcheck.scale.errors import ArgumentError, ScaleError, reason
from factcheck.scale.outcome import Outcome, Summary, Watched
from factcheck.scale.published import PublishedError
from factcheck.scale.storage import Folder, is_of_a_store

if TYPE_CHECKING:
    from factcheck.scale.local import Verified

UNWATCHED = Watched()
_SHORTEST = 0.001


def run_all(
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
    watched: Watched = UNWATCHED,
) -> Outcome:
    """As :func:`factcheck.scale.verify`."""
    look_at(quotes=quotes, sources=sources, out=out, engine=engine, scheduler=scheduler, jsonl=jsonl)
    folder, settings = Folder(str(out)), _settings(language, seconds, workers)
    published = inputs.is_published(quotes)
    try:
        refuse(folder, quotes, sources, published=published)
        read: tuple[Input, Input]
        if published:
            read = PublishedQuotes(Path(quotes)), PublishedSources(Path(quotes), Path(sources))
        else:
            read = inputs.quotes(quotes), inputs.sources(sources)
        job = Job(read[0], read[1], folder, settings, lines=jsonl)
        with _started(engine, workers, scheduler, watched) as running, held(folder), system_memory():
            again = _again(Path(quotes), Path(sources), watched) if published else None
            plan, merged, ran = verify(job, running, workers, watched, partial(_summed, job, again))
    except PublishedError as error:
        raise ScaleError(str(error)) from None
    except OSError as error:
        raise ScaleError(f"The run stopped: {error.filename or out}: {reason(error)}.") from error
    except Exception as error:
        if not is_of_a_store(error):
            raise
        raise ScaleError(f"The run stopped: {reason(error)}.") from error
    summary = _summary(job, plan, merged, again)
    aside = tuple(each._asdict() for each in merged.aside)
    return Outcome(summary, ran, tuple(merged.faults), tuple(merged.looked_at), aside)


def _again(dist: Path, sources: Path, watched: Watched) -> Verified:
    """Proves a dataset again, link by link."""
    from factcheck.scale.local import verify as proved_again  # the columns of a dataset, which tables have no use for

    return proved_again(dist, sources, watched.progress)


@contextmanager
def _started(
    engine: Engine | str, workers: int | None, scheduler: str | None, watched: Watched
) -> Iterator[Engine | str]:
    """An engine that is named, started before anything is written; ``local`` starts only where there is much to do."""
    if not isinstance(engine, str) or (engine == "local" and scheduler is None):
        yield engine
        return
    running = start(engine, workers=workers, scheduler=scheduler, tell=watched.tell)
    try:
        yield running
    finally:
        running.close()


def _settings(language: str, seconds: float, workers: int | None) -> Settings:
    """The settings of a run, looked at before anything is read or written."""
    if not isinstance(language, str):
        raise ArgumentError(f"language must be a tag such as en or pt-BR, not {shown(language)}.")
    try:
        tag(language)
    except ValueError as error:
        raise ScaleError(str(error)) from None
    number = isinstance(seconds, int | float) and not isinstance(seconds, bool)
    if not number or not (_SHORTEST <= seconds < inf):
        raise ArgumentError(f"The limit must be a number of seconds from {_SHORTEST}, not {shown(seconds)}.")
    if workers is not None and (type(workers) is not int or workers < 1):
        raise ArgumentError(f"workers must be a whole number from 1, not {shown(workers)}.")
    return Settings(language, seconds)


def _summed(job: Job, again: Verified | None, plan: Plan, merged: Merged) -> bytes:
    """What ``summary.json`` holds; looked at before anything is replaced."""
    summary = _summary(job, plan, merged, again)
    if summary.quotes != summary.results + summary.rejected:
        raise ScaleError(
            f"Of {summary.quotes} quotes, {summary.results + summary.rejected} are accounted for, so that no results "
            f"were replaced. Please report this; to begin anew, delete {job.out.path(SHARDS)}."
        )
    return json.dumps(summary.as_dict(), indent=2, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def _summary(job: Job, plan: Plan, merged: Merged, again: Verified | None) -> Summary:
    tables = [each for each in (job.sources, job.quotes) if isinstance(each, Tables | Texts)]
    encodings = (
        each.encoding(name, count)
        for each in tables
        if isinstance(each, Tables)
        for name, count in plan.not_utf8.get(each.which, {}).items()
    )
    return Summary(
        quotes=plan.quotes,
        results=merged.results,
        rejected=merged.rejected,
        unfaithful=merged.unfaithful,
        grades={grade: merged.grades[grade] for grade in get_args(Grade) if merged.grades[grade]},
        flags={flag: merged.flags[flag] for flag in get_args(Flag) if merged.flags[flag]},
        flagged=merged.flagged,
        regions_not_checked=merged.unbounded,
        sources=plan.sources,
        sources_rejected=plan.refused,
        quotes_unread=plan.quotes_unread,
        sources_unread=plan.sources_unread,
        not_borne_out=tuple(map(str, again.refuted)) if again else (),
        links=again.counts if again else None,
        passed_over=tuple(name for each in reversed(tables) for name in each.passed_over),
        not_utf8=tuple(encodings),
        not_proved=again.not_proved if again else (),
    )
