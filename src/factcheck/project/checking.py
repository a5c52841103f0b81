"""Load a project and check it: one pass from files to diagnostics, counts and proofs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from factcheck import curation, rules, sources, splits
from factcheck.curation.collector import without_collector
from factcheck.diagnostics import CODES, Counts, Diagnostic, Location, Severity
from factcheck.diagnostics.hint import did_you_mean
from factcheck.model import Dataset, Source, Split
from factcheck.project import disk, large
from factcheck.project.cache import Cache, users_cache
from factcheck.project.counting import Fates, count, count_none, fates_of
from factcheck.project.crew import Crew, given
from factcheck.project.journal import unfinished
from factcheck.project.settings import Settings, settings
from factcheck.project.strays import strays
from factcheck.proof import Proofs
from factcheck.rules import Context, Waived
from factcheck.sources import Unread
from factcheck.text import Document

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and how much there is; 0 where that is not known."""


def quiet(what: str, done: int, total: int) -> None:
    """A progress that tells nobody."""


@dataclass(frozen=True)
class Files:
    """The files of a project, before anything is made of them.

    Args:
        root: The folder, resolved.
        data: The bytes of each data file that could be read, by POSIX path, in name order.
        settings: The project's settings.
        faults: What is wrong with the settings and the data files.
        complete: Whether every data file could be opened.
    """

    root: Path
    data: Mapping[str, bytes]
    settings: Settings
    faults: tuple[Diagnostic, ...] = ()
    complete: bool = True


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
        complete: Whether every data file could be opened.
        remembered: What those data files say that need not be parsed; see :mod:`factcheck.project.large`.
        captures: The digest of the capture of each source that has one, or why it can't be read, by source id.
    """

    root: Path
    files: Mapping[str, bytes]
    reading: curation.Reading
    documents: Mapping[str, Document]
    unread: Mapping[str, Unread]
    settings: Settings
    faults: tuple[Diagnostic, ...] = ()
    complete: bool = True
    remembered: Mapping[str, bytes] = field(default_factory=dict)
    captures: Mapping[str, str | Unread] = field(default_factory=dict)

    def with_files(self, files: Mapping[str, bytes]) -> Project:
        """The project with other bytes in its data files; its sources are not read again."""
        known = {name: told for name, told in self.remembered.items() if files[name] == self.files[name]}
        return replace(self, files=files, reading=_read(files, known, complete=self.complete), remembered=known)

    @property
    def dataset(self) -> Dataset | None:
        """The records; None where the file has no header."""
        return self.reading.dataset

    @property
    def left_out(self) -> tuple[Diagnostic, ...]:
        """The errors for which records, or whole files, are left out of the dataset, by file and line."""
        found = (*self.faults, *self.reading.diagnostics)
        lost = (each for each in found if each.severity is Severity.ERROR and each.code != "FC014")
        return tuple(sorted(lost, key=lambda each: each.sort_key))


@dataclass(frozen=True, repr=False)
class Outcome:
    """What a check found.

    Args:
        diagnostics: Faults and remarks, in the order of files and lines.
        counts: What was proved, what was not, what was waived.
        proofs: The proof of every link.
        waived: Faults that a record sets aside, each with the reason.
        strict: Whether a warning fails the check.
        splits: The side of each claim, by id, where sides were asked for.
        fates: What became of the links of each source.
        looked_for: The codes that would have been found everywhere: their rules ran, and everything could be read.
    """

    diagnostics: tuple[Diagnostic, ...]
    counts: Counts
    proofs: Proofs
    waived: tuple[Waived, ...] = ()
    strict: bool = False
    splits: Mapping[str, Split] = field(default_factory=dict)
    fates: Fates = field(default_factory=dict)
    looked_for: frozenset[str] = frozenset()

    @property
    def ok(self) -> bool:
        """Whether the check passed."""
        return not self.counts.errors and not (self.strict and self.counts.warnings)

    def __repr__(self) -> str:
        return f"<Outcome: {self.counts}; {self.counts.errors} errors, {self.counts.warnings} warnings>"


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
    with Crew() as crew:
        project = load(path, progress, crew=crew)
        return judge(project, select=select, ignore=ignore, strict=strict, progress=progress, crew=crew)


def gather(path: str | Path = ".", progress: Progress = quiet) -> Files:
    """Finds a project and reads its data files and settings.

    Raises:
        ProjectNotFoundError: If the path is in no project.
    """
    root = disk.find(path)
    files: dict[str, bytes] = {}
    faults: list[Diagnostic] = []
    progress("reading the claims", 0, 0)
    for name in _data_files(root, faults):
        try:
            files[name] = disk.read(root, name)
        except disk.UnreadableError as error:
            faults.append(_unreadable(name, error))
    faults += strays(root)
    chosen, complaints = settings(root)
    return Files(root, files, chosen, (*faults, *unfinished(root), *complaints), complete=not faults)


def load(
    path: str | Path | Files = ".", progress: Progress = quiet, *, cache: Cache | None = None, crew: Crew | None = None
) -> Project:
    """Reads a project: its data files, its settings and the text of its sources.

    Args:
        path: A folder or file of the project, or its files.
        progress: Told how far the reading is.
        cache: Where what the files of a large project say is kept; by default the user's cache.
        crew: Who parses the files of a large project; by default the processors of this machine.

    Raises:
        ProjectNotFoundError: If the path is in no project.
    """
    files = path if isinstance(path, Files) else gather(path, progress)
    with given(crew) as hands:
        known = large.remembered(files.data, cache or users_cache(), hands)
    reading = _read(files.data, known, complete=files.complete)
    documents: dict[str, Document] = {}
    unread: dict[str, Unread] = {}
    captures: dict[str, str | Unread] = {}
    listed = reading.dataset.source if reading.dataset else {}
    for done, (name, source) in enumerate(listed.items()):
        progress("reading the sources", done, len(listed))
        match _text(files.root, source):
            case Document() as document:
                documents[name] = document
            case Unread() as why:
                unread[name] = why
        if source.capture is not None:
            captures[name] = _digest(files.root, source, source.capture.file)
    return Project(
        files.root,
        files.data,
        reading,
        documents,
        unread,
        files.settings,
        files.faults,
        files.complete,
        known,
        captures,
    )


def _data_files(root: Path, faults: list[Diagnostic]) -> list[str]:
    try:
        return disk.data_files(root)
    except disk.UnreadableError as error:
        faults.append(_unreadable(disk.DATA, error))
        return []


def _read(files: Mapping[str, bytes], known: Mapping[str, bytes], *, complete: bool) -> curation.Reading:
    """Reads the data files; a header that is missing may stand in a file that could not be opened."""
    reading = curation.read(files, known)
    if complete:
        return reading
    sure = tuple(found for found in reading.diagnostics if found.code != "FC008")
    return replace(reading, diagnostics=sure, whole=False)


def judge(
    project: Project,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    strict: bool | None = None,
    progress: Progress = quiet,
    plan: splits.Plan | None = None,
    crew: Crew | None = None,
) -> Outcome:
    """Proves the links of a project and runs the rules; arguments as for :func:`check`.

    Where a plan is given, the claims are split by it, and the rules look at the sides too. A crew shares out the search
    for the quotes of a large project and the comparison of its texts; by default the processors of this machine. Of a
    project in which a replacement of files was stopped halfway nothing else is told: nobody made what stands there.
    """
    chosen = project.settings.given(select, ignore, strict=strict)
    proofs, result, sides = Proofs(), rules.Result(()), dict[str, Split]()
    if project.dataset is not None:
        with without_collector(), given(crew) as hands:
            progress("proving the links", 0, 0)
            proofs = large.proved(project.dataset, project.documents, hands)
            progress("running the rules", 0, 0)
            reading = project.reading
            sides = splits.assign(project.dataset, proofs, plan) if plan else {}
            context = Context(
                project.dataset,
                proofs,
                reading.places,
                reading.rejected,
                project.unread,
                reading.annotators,
                sides,
                captures=project.captures,
            )
            result = rules.run(context, select=chosen.select, ignore=chosen.ignore)
    if halves := tuple(fault for fault in project.faults if fault.code == "FC020"):
        return Outcome(halves, count_none(halves, project.reading), proofs, strict=chosen.strict)
    found = sorted((*project.faults, *project.reading.diagnostics, *result.diagnostics), key=lambda each: each.sort_key)
    fates = fates_of(proofs, result, project.reading.rejected)
    counts = count(found, fates, result, project.reading)
    seen = project.dataset is not None and not project.left_out and not project.unread
    looked_for = frozenset(CODES).difference(result.left_out) if seen else frozenset[str]()
    return Outcome(tuple(found), counts, proofs, result.waived, chosen.strict, sides, fates, looked_for)


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
        return Unread("FC201", message, error.advice or _advice(root, source.file))
    return sources.read(source, data)


def _digest(root: Path, source: Source, file: str) -> str | Unread:
    """The digest of the capture of a source, or why it can't be read."""
    try:
        return sha256(disk.read(root, file)).hexdigest()
    except disk.UnreadableError as error:
        message = f'The capture "{file}" of the source "{source.id}" {error}.'
        if error.outside:
            return Unread("FC202", message, "Save the captured file inside the project, and name that file.")
        guess = error.advice or did_you_mean(file, disk.neighbours(root, file)) or "Bring it back, or correct `file`."
        return Unread(
            "FC218", message, f"{guess} Where it may not be shared, waive this rule on the source and say so."
        )


def _advice(root: Path, file: str) -> str:
    guess = did_you_mean(file, disk.neighbours(root, file))
    return guess or "Save the text of the source there, or correct `file:`."


def _unreadable(name: str, error: disk.UnreadableError) -> Diagnostic:
    row = CODES["FC202" if error.outside else "FC001"]
    advice = "Keep every file of data/ an ordinary file inside the project." if error.outside else error.advice
    return Diagnostic(row.code, row.name, row.severity, f"{name} {error}.", Location(name), help=advice)
