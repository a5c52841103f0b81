"""``factcheck build``: check, then write the dataset."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import console
from factcheck.cli.check import report
from factcheck.cli.console import Exit
from factcheck.cli.options import OutputFormat, ProjectPath, output_format
from factcheck.cli.progress import progress

Out = Annotated[
    Path | None, typer.Option(metavar="DIR", help="The folder to write.", show_default="dist in the project")
]
Formats = Annotated[
    list[str] | None, typer.Option(metavar="NAMES", help="Such as csv,parquet.", show_default="all formats")
]


def build(
    path: ProjectPath = console.HERE,
    *,
    out: Out = None,
    formats: Formats = None,
    format_: OutputFormat = None,
) -> None:
    """Check a project and write its dataset. Where the check finds errors, nothing is written."""
    from factcheck import project
    from factcheck.exchange import FORMATS

    names = None if formats is None else [name.strip() for listed in formats for name in listed.split(",")]
    for name in names or ():
        if name not in FORMATS:
            console.fail(f'--formats: there is no format "{name}"; the formats are {", ".join(FORMATS)}.')
    with progress() as tell:
        built = project.build(path, out, formats=names, progress=tell)
    report(built.outcome, project.find(path), output_format(format_))
    if not built.files:
        console.note("Nothing was written: the check must pass first.")
        raise typer.Exit(Exit.FAULTS)
    for loss in built.losses:
        console.note(f"{loss.file}, {loss.column}: {loss.text}.")
    console.note(f"Wrote {len(built.files)} files to {built.folder}.")
