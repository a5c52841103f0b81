"""``factcheck import``: other people's datasets and annotations as a new project, or as tables."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli import console
from factcheck.cli.console import Exit
from factcheck.cli.progress import progress

if TYPE_CHECKING:
    from factcheck.exchange.reading import Imported, Reader, Rejected
    from factcheck.model import Dataset

SHOWN = 20
"""The most records kept aside that are listed one by one."""

FormatName = Annotated[str, typer.Argument(metavar="FORMAT", help="Such as fever or csv; a wrong one lists all.")]
Paths = Annotated[list[Path], typer.Argument(metavar="FILE...", help="The files; a folder stands for those in it.")]
Into = Annotated[
    Path | None, typer.Option(metavar="DIR", help="The folder to make.", show_default="named after the first file")
]
Columns = Annotated[
    list[str] | None,
    typer.Option("--map", metavar="FIELD=COLUMN", help="For csv and jsonl: which column holds what. Repeat it."),
]
Tables = Annotated[bool, typer.Option("--tables", help="Write proved tables, not a project: for large files.")]
Title = Annotated[str, typer.Option(metavar="TEXT", help="The dataset's title.")]
Encoding = Annotated[
    str, typer.Option(metavar="NAME", help="Of the files, if not UTF-8: windows-1252 or utf-16, as Excel may write.")
]
Language = Annotated[str, typer.Option(metavar="TAG", help="Of the claims and pages, such as en or pt-BR.")]
License = Annotated[str, typer.Option("--license", metavar="SPDX", help="The licence that the dataset states.")]
FullText = Annotated[
    str, typer.Option(metavar="RIGHT", help='Publish whole pages; say by what right, such as "CC BY-SA 4.0".')
]


def import_(
    format_: FormatName,
    files: Paths,
    *,
    into: Into = None,
    columns: Columns = None,
    tables: Tables = False,
    encoding: Encoding = "",
    language: Language = "",
    title: Title = "",
    license_: License = "LicenseRef-not-stated",
    full_text: FullText = "",
) -> None:
    """Make a project of another dataset. Every quote is proved where the dataset has the text.

    A record that can't be read is kept aside in rejected.jsonl with its file, its line and the reason.

    Exit code: 0 where every record was read, 1 where some were kept aside, 2 where nothing was made.
    """
    from factcheck.exchange.reading import Options
    from factcheck.exchange.reading.values import slug
    from factcheck.project import importing

    reader = _reader(format_)
    options = Options(
        title=title,
        license=license_,
        language=_language(language),
        full_text=full_text.strip(),
        columns=_columns(columns, reader),
    )
    with progress() as tell:
        tell("reading the files", 0, 0)
        given = importing.read_files(files, encoding)
        folder = into or Path(slug(next(iter(given)).rpartition("/")[2].partition(".")[0], default=reader.name))
        if tables:
            imported = importing.write_tables(reader.name, given, folder, options, tell)
        else:
            imported = importing.read_foreign(reader.name, given, options)
            if imported.dataset.claims:
                importing.write_project(imported, folder, _beside())
    _tell(imported, reader)
    if not imported.dataset.claims and not imported.handed_on:
        whence = _whence(files)
        no_record = f"no record of {whence} can be read as {reader.name}" if imported.rejected else None
        console.fail(f"nothing was made: {no_record or f'{whence} holds no record'}.")
    what = "tables" if tables else "project"
    console.note(
        f"Wrote the {what} {folder}." + ("" if tables else f" Next: {console.command('factcheck', 'check', folder)}")
    )
    raise typer.Exit(Exit.FAULTS if imported.rejected else Exit.OK)


def _reader(name: str) -> Reader:
    from factcheck.diagnostics.hint import did_you_mean
    from factcheck.exchange.reading import READERS

    reader = READERS.get(name.lower().replace("_", "-"))
    if reader is None:
        listed = _listed({each.name: each.text for each in READERS.values()})
        told = f'no format "{name}" can be imported. {did_you_mean(name, READERS)}'.rstrip()
        console.fail(f"{told} The formats are:\n{listed}")
    return reader


def _listed(texts: Mapping[str, str]) -> str:
    """Names with a text each; what is broken off a text goes on below it, since a line below the names is a name."""
    from factcheck.diagnostics.wrap import wrap

    room = console.columns(sys.stderr) or 1_000
    wide = max(map(len, texts)) + 4
    lines = (
        line
        for name, text in texts.items()
        for line in wrap(text, room, first=f"  {name}".ljust(wide), rest=" " * wide)
    )
    return "\n".join(lines)


def _language(given: str) -> str:
    from factcheck import languages

    if given and not languages.is_tag(given):
        console.fail(f'--language: "{given}" is no tag of BCP 47; {languages.advice(given)}.')
    return given


def _columns(given: list[str] | None, reader: Reader) -> Mapping[str, str]:
    from factcheck.diagnostics.hint import did_you_mean
    from factcheck.exchange.reading import FIELDS

    if given and not reader.columns:
        console.fail(f"--map is for tables of your own; the fields of {reader.name} are known.")
    found: dict[str, str] = {}
    for each in given or ():
        field, sign, column = each.partition("=")
        if not sign or field not in FIELDS or not column:
            told = f'--map: "{each}" is not FIELD=COLUMN with one of the fields. {did_you_mean(field, FIELDS)}'
            console.fail(f"{told.rstrip()} The fields are:\n{_listed(FIELDS)}")
        if field in found:
            console.fail(f'--map names two columns for "{field}", "{found[field]}" and "{column}"; give one of them.')
        found[field] = column
    return found


def _beside() -> Mapping[str, bytes]:
    """The files that every new project has."""
    from factcheck.cli.init import GIT_ATTRIBUTES
    from factcheck.cli.schema import text

    return {".gitattributes": GIT_ATTRIBUTES.encode(), "data/claims.schema.json": text().encode()}


def _tell(imported: Imported, reader: Reader) -> None:
    """Says what was read, what is odd and what was kept aside."""
    from factcheck.diagnostics.renderers.text import number

    dataset = imported.dataset
    console.note(
        f"Read {number(imported.handed_on + len(dataset.claims), 'claim')} with {number(imported.links, 'link')} "
        f"to {number(len(dataset.sources), 'source')} from {reader.name}."
    )
    kinds = Counter(remark.kind for remark in imported.remarks)
    for kind, count in kinds.items():
        first = next(remark for remark in imported.remarks if remark.kind == kind)
        console.note(f"{kind} ({count}); the first: {first}")
    if _languageless(dataset):
        console.note(
            "No language was named, so what the quotes leave out is unjudged; name it with --language, such as en, or "
            "later under `language` in data/claims.yaml."
        )
    if imported.rejected:
        made = imported.handed_on or dataset.claims
        where = "Kept aside in rejected.jsonl" if made else "Not read"
        console.note(f"{where}: {number(len(imported.rejected), 'record')}.")
        for line in _first(_reasons(imported.rejected)):
            console.note(f"  {line}")


def _languageless(dataset: Dataset) -> bool:
    """Whether nobody named the language of the dataset, nor of every page with a text."""
    from factcheck.languages import NO_LANGUAGE

    listed = [source for source in dataset.sources if source.file]
    return dataset.info.language == NO_LANGUAGE and not (listed and all(source.language for source in listed))


def _reasons(rejected: Iterable[Rejected]) -> Iterator[str]:
    """Where the first record of each file and reason stands, and how many more there are."""
    found: dict[tuple[str, str], list[Rejected]] = {}
    for each in rejected:
        found.setdefault((each.file, each.reason), []).append(each)
    for first, *more in found.values():
        yield f"{first}" + (f" ({len(more):,} more like it, the last on line {more[-1].line})" if more else "")


def _first(lines: Iterable[str]) -> list[str]:
    listed = list(lines)
    more = [f"and {len(listed) - SHOWN} more"] if len(listed) > SHOWN else []
    return listed[:SHOWN] + more


def _whence(files: list[Path]) -> str:
    return str(files[0]) if len(files) == 1 else f"the {len(files)} files"
