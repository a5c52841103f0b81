"""``factcheck drift``: where a derived source tells its parent's statements in other words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.cli import console
from factcheck.cli.opened import note_unread, opened
from factcheck.cli.options import ProjectPath, one_of

if TYPE_CHECKING:
    from factcheck.lineage.drift import Change, Rendering
    from factcheck.project import Drifted, Noted


class DriftFormat(StrEnum):
    """How drift is printed."""

    TEXT = "text"
    JSON = "json"


FormatOption = Annotated[
    DriftFormat,
    typer.Option("--format", parser=one_of(DriftFormat), metavar="|".join(DriftFormat), help="How to print it."),
]


def drift(path: ProjectPath = console.HERE, *, format_: FormatOption = DriftFormat.TEXT) -> None:
    """Show where a derived source tells its parent's statements in other words.

    What is shown are candidates: a drift is confirmed by listing it under `drift:` of the link.
    """
    from factcheck import project

    loaded, _ = opened(path)
    note_unread(loaded)
    found = project.drifts(loaded)
    if format_ is DriftFormat.JSON:
        console.out(json.dumps([_record(each) for each in found], indent=2, ensure_ascii=False) + "\n")
        return
    lines = [line for each in found for line in _lines(each)]
    nothing = "No source is derived from another, as far as is declared or the texts show."
    console.out("\n".join(lines or [nothing]) + "\n")


def _lines(drifted: Drifted) -> Iterator[str]:
    from factcheck.diagnostics.visible import visible
    from factcheck.diagnostics.wrap import wrap

    width = console.width()
    parent, child = drifted.parent.id, drifted.child.id
    declared = "declared" if drifted.declared else "not declared"
    count = len(drifted.renderings)
    told = "one passage" if count == 1 else f"{count or 'no'} passages"
    heading = visible(f"{child} tells {told} of {parent} in other words (derived from it: {declared})")
    yield from wrap(heading, width, rest="  ")
    for rendering, noted in drifted.renderings:
        yield ""
        yield from wrap(_place(drifted, rendering), width, first="  ", rest="    ")
        for line in (_diff(rendering), *map(_change, rendering.changes), *map(_note, noted)):
            yield from wrap(line, width, first="    ", rest="      ")
    yield ""


def _place(drifted: Drifted, rendering: Rendering) -> str:
    from factcheck.cli.passages import place

    child = place(drifted.child.document, drifted.child.id, rendering.child.start)
    parent = place(drifted.parent.document, drifted.parent.id, rendering.parent.start)
    return f"{child} tells {parent}"


def _diff(rendering: Rendering) -> str:
    """The word diff in colour, or as wdiff writes it."""
    from factcheck.diagnostics.visible import visible

    signs = {"kept": ("", ""), "dropped": ("[-", "-]"), "added": ("{+", "+}")}
    if console.color():  # a word at a time, since a line may be broken between any two
        signs = {"kept": ("", ""), "dropped": ("\x1b[31;9m", "\x1b[0m"), "added": ("\x1b[32m", "\x1b[0m")}
        words = ((piece.sign, word) for piece in rendering.diff for word in visible(piece.text).split(" "))
        return " ".join(signs[sign][0] + word + signs[sign][1] for sign, word in words)
    return " ".join(signs[piece.sign][0] + visible(piece.text) + signs[piece.sign][1] for piece in rendering.diff)


def _change(change: Change) -> str:
    from factcheck.diagnostics.visible import visible

    return visible(_told(change))


def _told(change: Change) -> str:
    gone, new = (", ".join(f'"{word}"' for word in words) for words in (change.parent, change.child))
    if change.kind in ("dropped", "added"):
        return f"{change.kind}: {gone or new}"
    if gone and new:
        return f"{change.kind}: {gone} became {new}"
    return f"{change.kind}: gone: {gone}" if gone else f"{change.kind}: new: {new}"


def _note(noted: Noted) -> str:
    from factcheck.diagnostics.visible import visible

    listed = f"lists {', '.join(noted.drift)}" if noted.drift else "lists no drift"
    return visible(f"the link {noted.link} {listed}")


def _record(drifted: Drifted) -> dict[str, Any]:
    return {
        "parent": drifted.parent.id,
        "child": drifted.child.id,
        "declared": drifted.declared,
        "renderings": [
            {
                "parent": {"start": each.parent.start, "end": each.parent.end},
                "child": {"start": each.child.start, "end": each.child.end},
                "diff": [{"sign": piece.sign, "text": piece.text} for piece in each.diff],
                "changes": [
                    {"kind": change.kind, "parent": list(change.parent), "child": list(change.child)}
                    for change in each.changes
                ],
                "links": [{"id": link.link, "drift": list(link.drift)} for link in noted],
            }
            for each, noted in drifted.renderings
        ],
    }
