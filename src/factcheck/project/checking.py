"""Load a project and check it: one pass from files to diagnostics, counts and proofs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from factcheck import curation, proof, rules, sources
from factcheck.diagnostics import CODES, Counts, Diagnostic, Location, Severity
from factcheck.diagnostics.hint import nearest
from factcheck.model import Dataset, Source
from factcheck.project import disk
from factcheck.project.settings import Settings, settings
from factcheck.proof import Proofs
from factcheck.rules import Context, Waived
from factcheck.sources import Unread
from factcheck.text import Document

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is; 0 where that is not known."""


def quiet(what: str, done: int, total: int) -> None:
    """A progress that tells nobody."""


@dataclass(frozen=True)
class Project:
    """A project as it was read.

    Args:
        root: The folder, resolved.
        files: The bytes of each data file that could be read, by POSIX path, in name order.
        reading: What curation made of them.
        documents: The text of each source, by source id.
        unread: Why a source has none, by source id.
        settings: The project's settings.
        faults: What is wrong with the settings and the data files.
    """

    root: Path
    files: Mapping[str, bytes]
    reading: curation.Reading
    documents: Mapping[str, Document]
    unread: Mapping[str, Unread]
    settings: Settings
    faults: tuple[Diagnostic, ...] = ()

    @property
    def dataset(self) -> Dataset | None:
        """The records; None where the file has no header."""
        return self.reading.dataset


@dataclass(frozen=True)
class Outcome:
    """What a check found.

    Args:
        diagnostics: Faults and remarks, in the order of files and lines.
        counts: What was proved, what was not, what was waived.
        proofs: The proof of every link.
        waived: Faults that a record sets aside, each with the reason.
        strict: Whether a warning fails the check.
    """

    diagnostics: tuple[Diagnostic, ...]
    counts: Counts
    proofs: Proofs
    waived: tuple[Waived, ...] = ()
    strict: bool = False

    @property
    def ok(self) -> bool:
        """Whether the check passed."""
        return not self.counts.errors and not (self.strict and self.counts.warnings)


def check(
    path: str | Path = ".",
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    strict: bool | None = None,
    progress: Progress = quiet,
) -> Outcome:
    """Checks a project.

    Args:
        path: A folder or file of the project.
        select: Codes, or beginnings of codes, to run in place of those that the settings select.
        ignore: Codes, or beginnings of codes, to leave out besides those of the settings. Absolute rules always run.
        strict: Whether a warning fails the check; by default what the settings say.
        progress: Told how far the check is.

    Returns:
        The outcome. A fault in the data is never an exception.

    Raises:
        ProjectNotFoundError: If the path is in no project.
        ValueError: If ``select`` or ``ignore`` names a code that no rule has.
    """
    return judge(load(path, progress), select=select, ignore=ignore, strict=strict, progress=progress)


def load(path: str | Path = ".", progress: Progress = quiet) -> Project:
    """Reads a project: its data files, its settings and the text of its sources.

    Raises:
        ProjectNotFoundError: If the path is in no project.
    """
    root = disk.find(path)
    files: dict[str, bytes] = {}
    faults: list[Diagnostic] = []
    for name in disk.data_files(root):
        try:
            files[name] = disk.read(root, name)
        except disk.UnreadableError as error:
            faults.append(_unreadable(name, error))
    progress("reading the claims", 0, 0)
    reading = _read(files, complete=not faults)
    chosen, complaints = settings(root)
    documents: dict[str, Document] = {}
    unread: dict[str, Unread] = {}
    listed = reading.dataset.source if reading.dataset else {}
    for done, (name, source) in enumerate(listed.items()):
        progress("reading the sources", done, len(listed))
        match _text(root, source):
            case Document() as document:
                documents[name] = document
            case Unread() as why:
                unread[name] = why
    return Project(root, files, reading, documents, unread, chosen, (*faults, *complaints))


def _read(files: Mapping[str, bytes], *, complete: bool) -> curation.Reading:
    """Reads the data files; a header that is missing may stand in a file that could not be opened."""
    reading = curation.read(files)
    if complete:
        return reading
    return replace(reading, diagnostics=tuple(found for found in reading.diagnostics if found.code != "FC008"))


def judge(
    project: Project,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    strict: bool | None = None,
    progress: Progress = quiet,
) -> Outcome:
    """Proves the links of a project and runs the rules; arguments as for :func:`check`."""
    chosen = project.settings.given(select, ignore, strict=strict)
    proofs, result = Proofs(), rules.Result(())
    if project.dataset is not None:
        progress("proving the links", 0, 0)
        proofs = proof.prove(project.dataset, project.documents)
        progress("running the rules", 0, 0)
        reading = project.reading
        context = Context(project.dataset, proofs, reading.places, reading.rejected, project.unread)
        result = rules.run(context, select=chosen.select, ignore=chosen.ignore)
    found = sorted((*project.faults, *project.reading.diagnostics, *result.diagnostics), key=lambda each: each.sort_key)
    return Outcome(tuple(found), _counts(found, proofs, result.waived), proofs, result.waived, chosen.strict)


def _counts(found: Iterable[Diagnostic], proofs: Proofs, waived: tuple[Waived, ...]) -> Counts:
    severities = [diagnostic.severity for diagnostic in found]
    proved = sum(each.proved for each in proofs.links)
    unproved = sum(each.grade == "unproved" for each in proofs.links)
    return Counts(
        proved=proved,
        unproved=unproved,
        failed=len(proofs.links) - proved - unproved,
        waived=len(waived),
        errors=severities.count(Severity.ERROR),
        warnings=severities.count(Severity.WARNING),
    )


def _text(root: Path, source: Source) -> Document | Unread | None:
    """The text of a source, why there is none, or None where the source withholds it."""
    if source.text != "full":
        return None
    if source.file is None:
        advice = "Save the text under seeds/ and name it in `file:`, or write `text: none` and say why."
        return Unread("FC201", f'The source "{source.id}" names no file.', advice)
    try:
        data = disk.read(root, source.file)
    except disk.UnreadableError as error:
        message = f'The file "{source.file}" of the source "{source.id}" {error}.'
        if error.outside:
            return Unread("FC202", message, "Save the document inside the project, under seeds/, and name that file.")
        return Unread("FC201", message, _advice(root, source.file))
    return sources.read(source, data)


def _advice(root: Path, file: str) -> str:
    guess = nearest(file, disk.neighbours(root, file))
    return f'Did you mean "{guess}"?' if guess else "Save the text of the source there, or correct `file:`."


def _unreadable(name: str, error: disk.UnreadableError) -> Diagnostic:
    row = CODES["FC202" if error.outside else "FC001"]
    advice = "Keep every file of data/ an ordinary file inside the project." if error.outside else ""
    return Diagnostic(row.code, row.name, row.severity, f"{name} {error}.", Location(name), help=advice)
