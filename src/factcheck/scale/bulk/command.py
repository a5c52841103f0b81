"""``factcheck.scale.verify``: the inputs found, the run, and what is written of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

from factcheck.anchoring import Flag, Grade
from factcheck.scale.bulk import inputs
from factcheck.scale.bulk.inputs import Input
from factcheck.scale.bulk.memory import system_memory
from factcheck.scale.bulk.published import PublishedQuotes, PublishedSources
from factcheck.scale.bulk.shard import Settings
from factcheck.scale.bulk.verifying import Job, verify
from factcheck.scale.engines import Engine
from factcheck.scale.errors import ScaleError, reason
from factcheck.scale.local import verify as proved_again
from factcheck.scale.outcome import Outcome, Summary, Watched
from factcheck.scale.published import PublishedError
from factcheck.scale.storage import Folder

UNWATCHED = Watched()


def run_all(
    quotes: str | Path,
    sources: str | Path,
    out: str | Path,
    *,
    engine: Engine | str = "local",
    workers: int | None = None,
    language: str = "en",
    seconds: float = 10.0,
    jsonl: bool = True,
    watched: Watched = UNWATCHED,
) -> Outcome:
    """As :func:`factcheck.scale.verify`."""
    folder = Folder(str(out))
    try:
        again: list[str] = []
        read: tuple[Input, Input]
        if inputs.is_published(quotes):
            read = PublishedQuotes(Path(quotes)), PublishedSources(Path(quotes), Path(sources))
            again += map(str, proved_again(Path(quotes), Path(sources), watched.progress).refuted)
        else:
            read = inputs.quotes(quotes), inputs.sources(sources)
        job = Job(read[0], read[1], folder, Settings(language, seconds), lines=jsonl)
        with system_memory():
            plan, merged, ran = verify(job, engine, workers, watched)
        summary = Summary(
            quotes=plan.quotes,
            results=merged.results,
            rejected=merged.rejected,
            unfaithful=merged.unfaithful,
            grades={grade: merged.grades[grade] for grade in get_args(Grade) if merged.grades[grade]},
            flags={flag: merged.flags[flag] for flag in get_args(Flag) if merged.flags[flag]},
            regions_not_checked=plan.unbounded,
            sources=plan.sources,
            sources_rejected=plan.refused,
            not_borne_out=again,
        )
        with folder.writing("summary.json") as stream:
            stream.write(json.dumps(summary.as_dict(), indent=2, ensure_ascii=False).encode() + b"\n")
    except PublishedError as error:
        raise ScaleError(str(error)) from None
    except OSError as error:
        raise ScaleError(f"The run stopped: {error.filename or out}: {reason(error)}.") from error
    if summary.quotes != summary.results + summary.rejected:
        raise ScaleError(f"Of {summary.quotes} quotes, {summary.results + summary.rejected} are accounted for.")
    return Outcome(summary, ran, tuple(merged.faults), tuple(each._asdict() for each in merged.aside))
