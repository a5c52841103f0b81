"""Who shares the work on a large project or collection: the options that name them, and how they start and end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import console
from factcheck.cli.check import Workers
from factcheck.cli.verify import Scheduler

if TYPE_CHECKING:
    from factcheck.project import Crew

__all__ = ["EngineName", "Scheduler", "Workers", "hired"]

EngineName = Annotated[
    str | None,
    typer.Option(
        "--engine",
        metavar="NAME",
        help="Where a large project or collection is worked on: local, or dask or ray for a cluster.",
    ),
]


@contextmanager
def hired(engine: str | None, workers: int | None, scheduler: str | None) -> Iterator[Crew]:
    """The workers asked for; where they do not start or can't go on, the command ends."""
    from factcheck.project import Crew
    from factcheck.scale.engines import EngineError

    try:
        with Crew(workers, engine=engine or ("dask" if scheduler else None), scheduler=scheduler) as crew:
            yield crew
    except EngineError as error:
        console.fail(str(error))
