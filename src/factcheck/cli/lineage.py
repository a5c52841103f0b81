"""``factcheck lineage``: who copied whom, and how many independent origins stand behind what."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from factcheck.cli import console
from factcheck.cli.crew import EngineName, Scheduler, Workers, hired
from factcheck.cli.opened import note_unread, opened
from factcheck.cli.options import ProjectPath, one_of


class LineageFormat(StrEnum):
    """How a lineage is printed."""

    TEXT = "text"
    JSON = "json"
    DOT = "dot"
    SVG = "svg"


FormatOption = Annotated[
    LineageFormat,
    typer.Option("--format", parser=one_of(LineageFormat), metavar="|".join(LineageFormat), help="How to print it."),
]
CorpusOption = Annotated[
    list[Path] | None,
    typer.Option("--corpus", metavar="FILE", help="Find reuse in a collection instead: Parquet or JSON Lines."),
]
IdOption = Annotated[str, typer.Option("--id", metavar="COLUMN", help="For --corpus: the column of document ids.")]
TextOption = Annotated[str, typer.Option("--text", metavar="COLUMN", help="For --corpus: the column of texts.")]


def lineage(
    path: ProjectPath = console.HERE,
    *,
    format_: FormatOption = LineageFormat.TEXT,
    corpus: CorpusOption = None,
    id_: IdOption = "id",
    text: TextOption = "text",
    engine: EngineName = None,
    workers: Workers = None,
    scheduler: Scheduler = None,
) -> None:
    """Show who copied whom: reports, the documents below them, and what rests on how many origins."""
    if corpus:
        from factcheck.cli.collection import print_pairs

        with hired(engine, workers, scheduler) as crew:
            print_pairs(corpus, id_, text, format_.value, crew)
        return
    from factcheck import project
    from factcheck.cli.ancestry import Ancestry
    from factcheck.lineage.dot import dot
    from factcheck.lineage.graph import graph
    from factcheck.lineage.record import record
    from factcheck.lineage.svg import svg

    with hired(engine, workers, scheduler) as crew:
        loaded, _ = opened(path, crew=crew)
        note_unread(loaded)
        overview = project.trace(loaded, crew=crew)
    match format_:
        case LineageFormat.TEXT:
            console.out("\n".join(Ancestry(overview, width=console.width()).lines()) + "\n")
        case LineageFormat.JSON:
            console.out(json.dumps(record(overview), indent=2, ensure_ascii=False) + "\n")
        case LineageFormat.DOT:
            console.out(dot(graph(overview)) + "\n")
        case LineageFormat.SVG:
            console.out(svg(graph(overview)))
