"""``factcheck diff``: what changed between two versions of a dataset, and the number the new one should have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Annotated

import typer

from factcheck.cli import console
from factcheck.cli.console import Exit
from factcheck.cli.options import one_of


class Form(StrEnum):
    """How changes are printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


Old = Annotated[str, typer.Argument(metavar="OLD", help="A dist folder, a project, or a git revision such as v1.2.0.")]
New = Annotated[str | None, typer.Argument(metavar="NEW", help="The same.", show_default="the project as it stands")]
In = Annotated[str, typer.Option("--project", metavar="PATH", help="The project whose revisions are meant.")]
Output = Annotated[
    Form,
    typer.Option("--format", parser=one_of(Form), metavar="|".join(Form), help="How; markdown is a changelog's entry."),
]
ExitCode = Annotated[bool, typer.Option("--exit-code", help="Exit 1 where anything changed.")]


def diff(
    old: Old,
    new: New = None,
    *,
    project: In = ".",
    form: Output = Form.TEXT,
    exit_code: ExitCode = False,
) -> None:
    """Show what was added, removed and changed, with the reasons, and propose the next version number."""
    from factcheck.diagnostics.visible import visible
    from factcheck.project.versions import snapshot
    from factcheck.versions import PAGES, compare

    changes = compare(snapshot(old, project), snapshot(new or project, project))
    page = PAGES[form](changes)
    if form is not Form.JSON:
        lines = [visible(line) for line in page.split("\n")[:-1]]
        page = "".join(f"{line}\n" for line in (_fitted(lines) if form is Form.TEXT else lines))
    console.out(page)
    raise typer.Exit(Exit.FAULTS if exit_code and changes else Exit.OK)


def _fitted(lines: Iterable[str]) -> Iterator[str]:
    """Lines that fit the terminal; what is broken off one in a list stands deeper than the next begins."""
    from factcheck.diagnostics.wrap import wrap

    room = console.columns()
    for line in lines:
        words = line.lstrip(" ")
        indent = line[: len(line) - len(words)]
        yield from wrap(words, room, first=indent, rest=f"{indent}    " if indent else "") if room else (line,)
