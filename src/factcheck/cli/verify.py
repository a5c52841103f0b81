"""``factcheck verify``: a published dataset, proved again from its own files and the saved sources."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import console
from factcheck.cli.console import Exit
from factcheck.cli.progress import progress

Dist = Annotated[Path, typer.Argument(metavar="DIST", help="The folder that was published.")]
Sources = Annotated[
    Path, typer.Option(metavar="DIR", help="Where the texts of the sources are saved, under any names.")
]


def verify(dist: Dist, *, sources: Sources = console.HERE) -> None:
    """Prove a published dataset again: nothing that it says of its links is believed.

    Exit code: 0 where every link was proved again, 1 where one was not, 2 where the dataset can't be read.
    """
    from factcheck.scale.local import verify as proved_again
    from factcheck.scale.published import PublishedError

    if not sources.is_dir():
        console.fail(f"--sources: {sources} is no folder.")
    with progress() as tell:
        try:
            verified = proved_again(dist, sources, tell)
        except PublishedError as error:
            console.fail(str(error))
    for each in verified.refuted:
        console.out(f"{_visible(str(each))}\n")
    console.out(f"Links: {verified}\n")
    if not verified.proved:
        console.note("Nothing was proved.")
    raise typer.Exit(Exit.OK if verified.ok else Exit.FAULTS)


def _visible(line: str) -> str:
    from factcheck.diagnostics.visible import visible

    return visible(line)
