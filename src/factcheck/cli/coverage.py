"""``factcheck coverage``: how much of each source is linked, and every sentence that is not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.cli import console
from factcheck.cli.console import Exit
from factcheck.cli.explain import ListFormat, ListFormatOption
from factcheck.cli.opened import note_unread, opened
from factcheck.cli.options import ProjectPath

if TYPE_CHECKING:
    from factcheck.measures import Coverage
    from factcheck.project import Project
    from factcheck.text import Document

AtLeast = Annotated[
    float, typer.Option(metavar="PERCENT", min=0, max=100, help="Exit 1 where less of a source is linked.")
]


def coverage(
    path: ProjectPath = console.HERE, *, at_least: AtLeast = 0, format_: ListFormatOption = ListFormat.TEXT
) -> None:
    """List how much of each source is linked, and what is not.

    Counted are the characters of the body, white space left out. Open words stand in double brackets.

    Exit code: 1 where less of a source is linked than `--at-least` asks for, else 0.
    """
    from factcheck import measures, proof

    loaded, dataset = opened(path)
    note_unread(loaded)
    found = measures.coverage(dataset, proof.prove(dataset, loaded.documents))
    if format_ is ListFormat.JSON:
        listed = [_facts(loaded.documents[each.source], each) for each in found]
        console.out(json.dumps(listed, indent=2, ensure_ascii=False) + "\n")
    else:
        pages = ["\n".join(_page(loaded, each)) for each in found]
        console.out("\n\n".join(pages or ["No source has a text to cover."]) + "\n")
    low = any(each.share_linked * 100 < at_least for each in found)
    raise typer.Exit(Exit.FAULTS if low else Exit.OK)


def _page(loaded: Project, found: Coverage) -> Iterator[str]:
    from factcheck.cli.passages import context, place
    from factcheck.diagnostics.renderers.text import number
    from factcheck.diagnostics.visible import visible

    document = loaded.documents[found.source]
    source = loaded.dataset.source[found.source] if loaded.dataset else None
    file = (source and source.file) or found.source
    yield (
        f"{visible(found.source)}: {found.share_linked:.1%} of the body linked, {found.share_marked:.1%} marked as no "
        f"claim, {number(len(found.sentences), 'sentence')} open"
    )
    for sentence in found.sentences:
        how = "not linked" if sentence.whole else "linked in part"
        yield f"    {place(document, file, sentence.span.start)} ({how})"
        yield from context(document, sentence.open, color=console.color(), width=console.width())


def _facts(document: Document, found: Coverage) -> dict[str, Any]:
    """A coverage as JSON; offsets are code points, half-open."""
    return {
        "source": found.source,
        "body": found.body,
        "linked": found.linked,
        "marked": found.marked,
        "share_linked": round(found.share_linked, 4),
        "share_marked": round(found.share_marked, 4),
        "sentences": [
            {
                "line": document.lines.place(sentence.span.start)[0],
                "start": sentence.span.start,
                "end": sentence.span.end,
                "text": sentence.span.of(document.text),
                "open": [{"start": span.start, "end": span.end} for span in sentence.open],
            }
            for sentence in found.sentences
        ],
    }
