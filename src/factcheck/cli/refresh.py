"""``factcheck refresh``: a new capture of a source, compared with the saved text and taken over."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import console
from factcheck.cli.console import Exit
from factcheck.cli.options import ProjectPath, one_of

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
Output = Annotated[
    Form,
    typer.Option("--format", parser=one_of(Form), metavar="|".join(Form), help="How to print."),
]


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
    from factcheck.project.together import recover, refuse_unfinished

    if accept_altered and not write:
        console.fail("--accept-altered says what --write may do; give both.")
    if why is not None and not (accept_altered and why.strip()):
        console.fail("--why gives the reason for --accept-altered; give both, and some words.")
    root = project.find(path)
    if not write:
        refuse_unfinished(root)
    elif told := recover(root):
        console.note(told)
    loaded = project.load(path)
    data = _read(newfile)
    compared = project.compare_capture(loaded, source, data, called=str(newfile))
    changes: tuple[Change, ...] = ()
    refused = ""
    if not compared.same:
        try:
            changes = project.take_over(loaded, compared, data, **({"why": why} if why else {}))
        except project.RefreshError as error:
            refused = str(error)
    written = write and (compared.harmless or accept_altered)
    if written and refused:
        console.fail(refused)
    if written:
        project.write_together(loaded.root, changes)
    _show(loaded, compared, newfile, changes, form, written=written)
    if form is Form.TEXT:
        console.note(_end(compared, changes, refused, write=write, written=written))
    raise typer.Exit(Exit.OK if compared.harmless else Exit.FAULTS)


def _read(path: Path) -> bytes:
    from factcheck.project.disk import read_named

    try:
        return read_named(path)
    except (OSError, ValueError) as error:
        why = (isinstance(error, OSError) and error.strerror) or "this is no path that can be followed"
        console.fail(f"the new capture {path} can't be read: {why}.")


def _show(
    loaded: Project, compared: Refresh, newfile: Path, changes: tuple[Change, ...], form: Form, *, written: bool
) -> None:
    from factcheck.cli import refreshed

    if form is Form.JSON:
        console.out(refreshed.as_json(compared, newfile, [change.name for change in changes], written=written))
        return
    page = refreshed.Page(compared, color=console.color(), width=console.width())
    console.out("\n".join(page.lines(newfile, loaded.dataset)) + "\n")


def _end(compared: Refresh, changes: tuple[Change, ...], refused: str, *, write: bool, written: bool) -> str:
    """What was written; else what ``--write`` would do."""
    if compared.same:
        return "The new capture is the saved text, byte for byte: there is nothing to take over."
    if refused:
        return f"--write would refuse. {refused}"
    files = ", ".join(change.name for change in changes)
    if written:
        return f"Wrote {files}." + (" Mend the quotes that are altered or lost." if compared.hurt else "")
    if compared.harmless:
        return f"Nothing was written. --write would take the new text over: it writes {files}."
    why = "because" if write else "and --write would refuse, since"
    hurt = f"{len(compared.hurt)} {'link is' if len(compared.hurt) == 1 else 'links are'} altered or lost"
    return (
        f"Nothing was written, {why} {hurt}. To take the new text over all the same, add --write --accept-altered: it "
        f"writes {files}, says in the history of each such link what happened, and leaves its quote for you to mend."
    )
