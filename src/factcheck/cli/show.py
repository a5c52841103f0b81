"""``factcheck show``: a claim, a link or a comparison with its evidence in context."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import console
from factcheck.cli.opened import note_unread, opened
from factcheck.cli.options import ProjectPath
from factcheck.cli.prose import fitted

if TYPE_CHECKING:
    from factcheck.cli.pages import Pages

RecordId = Annotated[str, typer.Argument(metavar="ID", help="claim, claim/link or claim:relation:claim")]


def show(identifier: RecordId, path: ProjectPath = console.HERE) -> None:
    """Show a claim, link or comparison with its evidence."""
    from factcheck import project
    from factcheck.cli.pages import Pages

    loaded, dataset = opened(path)
    note_unread(loaded)
    outcome = project.judge(loaded)
    pages = Pages(dataset, outcome.proofs, color=console.color(), width=console.width())
    lines = _page(pages, identifier)
    if lines is None:
        console.fail(_unknown(pages, identifier))
    console.out("\n".join(fitted(lines, console.width())) + "\n")


def _page(pages: Pages, identifier: str) -> Iterator[str] | None:
    dataset = pages.dataset
    if claim := dataset.claim.get(identifier) or pages.renamed(identifier):
        return pages.claim(claim)
    if found := dataset.evidence.get(identifier):
        return pages.lone_link(*found)
    if comparison := pages.comparison_of(identifier):
        return pages.comparison(comparison)
    return None


def _unknown(pages: Pages, identifier: str) -> str:
    from factcheck.diagnostics.hint import did_you_mean

    for kind, record in pages.dataset.records():
        if getattr(record, "id", None) == identifier:
            return f'"{identifier}" is one of the {kind}; show takes the id of a claim, a link or a comparison.'
    question = did_you_mean(identifier, pages.ids())
    return f'there is no claim, link or comparison "{identifier}". {question}'.rstrip()
