"""``factcheck find``: where a quote stands, in every source, graded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from factcheck.cli import console
from factcheck.cli.console import Exit
from factcheck.cli.opened import opened
from factcheck.cli.options import ProjectPath

if TYPE_CHECKING:
    from factcheck.anchoring import Anchor
    from factcheck.model import Dataset, Source
    from factcheck.project import Project
    from factcheck.text import Document

Quote = Annotated[str, typer.Argument(metavar="QUOTE", help="The words to look for, in quotation marks of the shell.")]
SourceIds = Annotated[list[str] | None, typer.Option("--source", metavar="ID", help="Look only there.")]


def find(context: typer.Context, quote: Quote, path: ProjectPath = console.HERE, *, source: SourceIds = None) -> None:
    """Find where a quote stands, graded, in every source.

    Exit code: 0 where it stands faithfully in the body of a source, 1 where it does not.
    """
    from factcheck.anchoring import Text

    if not quote.strip():
        console.fail("the quote to look for is empty.")
    if context.args or not path.exists():
        _refuse_words([quote, str(path), *context.args])
    loaded, dataset = opened(path)
    listed = _listed(loaded, dataset, source)
    anchors = []
    for each, document in listed:
        language = dataset.language(each)
        anchors.append((each, document, Text(document.text, language).locate(quote, within=document.body)))
    anchors.sort(key=lambda found: _rank(found[2]))
    lines = [line for found in anchors for line in _lines(*found)]
    console.out("\n".join(lines or ["No source has a text to look in."]) + "\n")
    raise typer.Exit(Exit.OK if any(anchor.faithful for _, _, anchor in anchors) else Exit.FAULTS)


def _refuse_words(words: list[str]) -> NoReturn:
    """Ends a search for words that the shell has parted; the second was taken for a project."""
    whole = console.command("factcheck", "find", " ".join(words))
    unknown = "" if words[2:] else f'there is no folder or file "{words[1]}". If it is one of the words to look for, '
    console.fail(f"{unknown}put the words in quotation marks: {whole}")


def _listed(loaded: Project, dataset: Dataset, wanted: list[str] | None) -> list[tuple[Source, Document]]:
    from factcheck.diagnostics.hint import did_you_mean

    sources = dataset.source
    for name in wanted or ():
        if name not in sources:
            console.fail(f'there is no source "{name}". {did_you_mean(name, sources)}'.rstrip())
    for name, why in loaded.unread.items():
        if not wanted or name in wanted:
            console.note(why.message)
    return [
        (each, loaded.documents[name])
        for name, each in sources.items()
        if name in loaded.documents and (not wanted or name in wanted)
    ]


def _rank(anchor: Anchor) -> int:
    from factcheck.anchoring import Grade
    from factcheck.model import values

    return values(Grade).index(anchor.grade)


def _lines(source: Source, document: Document, anchor: Anchor) -> Iterator[str]:
    from factcheck.cli.passages import context, place
    from factcheck.diagnostics.characters import contrast
    from factcheck.diagnostics.visible import visible
    from factcheck.diagnostics.wrap import wrap

    name = visible(source.id)
    flags = "".join(f", {flag}" for flag in anchor.flags)
    yield f"{name}: {anchor.grade}{flags}"
    ambiguous = anchor.grade == "ambiguous"
    groups = [(span,) for span in anchor.spans] if ambiguous else [anchor.spans] if anchor.spans else []
    groups += [(span,) for span in anchor.outside]
    if anchor.nearest and not groups:
        yield "    most like it:"
        groups = [(anchor.nearest,)]
    for spans in groups:
        kind = document.kind_at(spans[0].start) or "no region"
        yield f"    {place(document, source.file or source.id, spans[0].start)} ({kind})"
        yield from context(document, spans, color=console.color(), width=console.width())
    for difference in anchor.differences:
        quoted, printed = difference.quoted, difference.found
        if difference.kind == "glyph":
            told = f"the quote has {visible(contrast(quoted, printed))} (glyph)"
            yield from wrap(told, console.width(), first="    ", rest="      ")
        else:
            yield f'    the quote says "{visible(quoted)}", the source "{visible(printed)}" ({difference.kind})'
    for edge in anchor.edges:
        yield f'    hides "{visible(edge.word)}" ({edge.kind})'
