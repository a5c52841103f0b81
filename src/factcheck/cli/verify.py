"""``factcheck verify``: a table of quotes, or a published dataset, proved against the saved sources."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import console
from factcheck.cli.console import Exit
from factcheck.cli.options import MOST_WORKERS
from factcheck.cli.progress import progress
from factcheck.cli.verified import note_not_proved, printed, report
from factcheck.cli.watching import ProgressStyle, Style, watching

Quotes = Annotated[
    str, typer.Argument(metavar="QUOTES", help="Parquet, JSON Lines or CSV; or the folder of a dataset that was built.")
]
Sources = Annotated[
    str | None,
    typer.Option(
        metavar="PATH",
        help="Parquet, JSON Lines or CSV; or a folder of texts.",
        show_default="for a dataset, the working folder",
    ),
]
Out = Annotated[
    str | None, typer.Option(metavar="DIR", help="The folder for the results. A dataset is proved without one, too.")
]
EngineName = Annotated[str, typer.Option("--engine", metavar="NAME", help="local, or dask or ray for a cluster.")]
Workers = Annotated[
    int | None,
    typer.Option(
        metavar="NUMBER", min=1, max=MOST_WORKERS, help="Shards to prove at once.", show_default="one a processor"
    ),
]
Scheduler = Annotated[
    str | None,
    typer.Option(metavar="ADDRESS", help="A cluster: of Dask tcp://10.0.0.1:8786, of Ray ray://10.0.0.1:10001."),
]
Language = Annotated[str, typer.Option(metavar="TAG", help="The language of sources whose quotes name none.")]
Limit = Annotated[float, typer.Option("--limit", metavar="SECONDS", min=0.001, help="How long one quote may take.")]
Lines = Annotated[bool, typer.Option("--jsonl/--no-jsonl", help="Write results.jsonl beside results.parquet.")]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="End with 0 whatever was found.")]


def verify(
    quotes: Quotes,
    *,
    sources: Sources = None,
    out: Out = None,
    engine: EngineName = "local",
    workers: Workers = None,
    scheduler: Scheduler = None,
    language: Language = "en",
    limit: Limit = 10.0,
    jsonl: Lines = True,
    exit_zero: ExitZero = False,
    progress_: ProgressStyle = Style.AUTO,
) -> None:
    """Prove each quote of a table against its source, or each link of a dataset again, whatever it says of itself.

    Exit code: 0 where every quote is faithful, 1 where one is not, was kept aside or there is none, 2 where the run
    can't be made.
    """
    from factcheck import scale
    from factcheck.scale.published import MANIFEST

    if Path(quotes, MANIFEST).exists():
        sources = sources or "."
        if out is None:
            _dataset(Path(quotes), Path(sources), exit_zero=exit_zero)
    if out is None or sources is None:
        what, option = ("a folder for its results", "--out DIR") if out is None else ("its sources", "--sources PATH")
        found = f"holds no {MANIFEST}: it is a folder of tables" if Path(quotes).is_dir() else "is a table"
        console.fail(f"{quotes} {found}, and no dataset that was built: it needs {what}, {option}.")
    try:
        with watching(progress_) as watcher:
            outcome = scale.verify(
                quotes, sources, out,
                engine=engine, workers=workers, scheduler=scheduler,
                language=language, seconds=limit, jsonl=jsonl,
                progress=watcher.progress, show=watcher.show, tell=watcher.tell,
            )  # fmt: skip
            watcher.end(outcome.ran.tally)
    except scale.ScaleError as error:
        console.fail(str(error))
    except KeyboardInterrupt:
        console.note("Stopped. Run the same command again: it goes on with the shards that are left.")
        raise
    report(outcome, out)
    raise typer.Exit(Exit.OK if exit_zero or outcome.summary.ok else Exit.FAULTS)


def _dataset(dist: Path, sources: Path, *, exit_zero: bool) -> None:
    """Proves a published dataset again, and ends the command."""
    from factcheck.scale.local import verify as proved_again
    from factcheck.scale.published import PublishedError

    if not sources.exists():
        console.fail(f"--sources: there is no folder {sources}.")
    if not sources.is_dir():
        console.fail(f"--sources: {sources} is no folder.")
    with progress() as tell:
        try:
            verified = proved_again(dist, sources, tell)
        except PublishedError as error:
            console.fail(str(error))
    nowhere = f"No saved text of a source was found in {sources}; name the folder where they are with --sources."
    printed([nowhere] if verified.textless else map(str, verified.refuted))
    printed([f"Links: {verified}"])
    if verified.proved:
        note_not_proved(verified.not_proved)
    else:
        console.note("Nothing was proved.")
    raise typer.Exit(Exit.OK if exit_zero or verified.ok else Exit.FAULTS)
