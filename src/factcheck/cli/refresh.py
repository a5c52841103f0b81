"""``factcheck refresh``: a new capture of a source, compared with the saved text and taken over."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import console
from factcheck.cli.console import Exit
from factcheck.cli.options import ProjectPath

if TYPE_CHECKING:
    from factcheck.project import Change, Project
    from factcheck.refresh import Refresh


class Form(StrEnum):
    """How a comparison is printed."""

    TEXT = "text"
    JSON = "json"


SourceId = Annotated[str, typer.Argument(metavar="SOURCE", help="The id of the source.")]
NewFile = Annotated[Path, typer.Argument(metavar="NEWFILE", help="The new capture of its text, UTF-8.")]
Write = Annotated[bool, typer.Option("--write", help="Take the new text over: file, digest and regions.")]
Accept = Annotated[
    bool, typer.Option("--accept-altered", help="With --write: even where links are altered or lost; histories say so.")
]
Why = Annotated[str | None, typer.Option("--why", metavar="TEXT", help="With --accept-altered: the reason written.")]
Output = Annotated[Form, typer.Option("--format", help="How to print.")]


def refresh(
    source: SourceId,
    newfile: NewFile,
    path: ProjectPath = console.HERE,
    *,
    write: Write = False,
    accept_altered: Accept = False,
    why: Why = None,
    form: Output = Form.TEXT,
) -> None:
    """Compare a source with a new capture of it, and take that over.

    Exit code: 0 where every link is unchanged or moved, 1 where one is altered or lost, 2 where nothing was compared.
    """
    from factcheck import project
    from factcheck.project.together import recover

    if accept_altered and not write:
        console.fail("--accept-altered says what --write may do; give both.")
    if why is not None and not (accept_altered and why.strip()):
        console.fail("--why gives the reason for --accept-altered; give both, and some words.")
    recover(project.find(path))
    loaded = project.load(path)
    data = _read(newfile)
    compared = project.compare_capture(loaded, source, data, called=str(newfile))
    same = compared.old.digest == compared.new.digest == compared.source.sha256
    changes: tuple[Change, ...] | None = None
    if write and not same and (compared.harmless or accept_altered):
        changes = project.take_over(loaded, compared, data, **({"why": why} if why else {}))
        project.write_together(loaded.root, changes)
    _show(loaded, compared, newfile, changes, form)
    if form is Form.TEXT:
        console.note(_end(compared, changes, same=same, write=write))
    raise typer.Exit(Exit.OK if compared.harmless else Exit.FAULTS)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        why = (isinstance(error, OSError) and error.strerror) or "this is no path that can be followed"
        console.fail(f"the new capture {path} can't be read: {why}.")


def _show(loaded: Project, compared: Refresh, newfile: Path, changes: tuple[Change, ...] | None, form: Form) -> None:
    from factcheck.cli import refreshed

    written = [change.name for change in changes or ()]
    if form is Form.JSON:
        console.out(refreshed.as_json(compared, newfile, written))
        return
    page = refreshed.Page(compared, color=console.color(), width=console.width())
    console.out("\n".join(page.lines(newfile, loaded.dataset)) + "\n")


def _end(compared: Refresh, changes: tuple[Change, ...] | None, *, same: bool, write: bool) -> str:
    if same:
        return "The new capture is the saved text, byte for byte: there is nothing to take over."
    if changes is not None:
        told = "Wrote " + ", ".join(change.name for change in changes) + "."
        return f"{told} Mend the quotes that are altered or lost." if compared.hurt else told
    if not write:
        return "Nothing was written; --write takes the new text over."
    return (
        "Nothing was written, because links are altered or lost. Mend them, or take the new text over with "
        "--write --accept-altered, which says so in their histories."
    )
