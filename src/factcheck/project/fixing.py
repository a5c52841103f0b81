"""Mend what can be mended: apply the fixes of diagnostics until nothing is left to apply."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from factcheck import curation
from factcheck.diagnostics import Diagnostic, Edit
from factcheck.project.checking import Outcome, Progress, Project, judge, quiet
from factcheck.project.crew import Crew
from factcheck.project.disk import write_atomically, writing
from factcheck.project.errors import WriteError
from factcheck.project.holding import clear_drafts, held

ROUNDS = 5
"""A fix may make another possible; after so many rounds what is left is left."""


@dataclass(frozen=True)
class Change:
    """A data file before and after.

    Args:
        root: The project.
        name: POSIX path in it.
        before: The bytes as read.
        after: The bytes to write.
        places: How many fixes were applied.
    """

    root: Path
    name: str
    before: bytes
    after: bytes
    places: int

    def write(self) -> None:
        """Replaces the file.

        Raises:
            WriteError: If it can't be written, or is no longer what was read.
            BusyError: If another run writes in the project and does not end.
        """
        path = self.root / self.name
        with held(self.root):
            with writing(path):
                changed = path.read_bytes() != self.before
            if changed:
                raise WriteError(f"{self.name} was changed while it was being mended; nothing was written to it.")
            clear_drafts(self.root, {path.resolve().parent})
            write_atomically(path, self.after)

    def diff(self, prefix: str = "") -> Iterator[str]:
        """The change as lines of a unified diff, without their ends."""
        before, after = (data.decode().removeprefix("\ufeff").split("\n") for data in (self.before, self.after))
        yield from difflib.unified_diff(before, after, f"a/{prefix}{self.name}", f"b/{prefix}{self.name}", lineterm="")


@dataclass(frozen=True)
class Fixed:
    """What mending changes, and the outcome once it is written."""

    changes: tuple[Change, ...]
    outcome: Outcome


def fix(
    project: Project,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    strict: bool | None = None,
    progress: Progress = quiet,
    crew: Crew | None = None,
) -> Fixed:
    """Applies every fix in memory; :meth:`Change.write` writes a file. Arguments as for ``check``."""
    chosen, ignored = None if select is None else tuple(select), tuple(ignore)
    places: Counter[str] = Counter()
    current = project
    for _ in range(ROUNDS):
        outcome = judge(current, select=chosen, ignore=ignored, strict=strict, progress=progress, crew=crew)
        files = _apply(current.files, outcome.diagnostics, places)
        if files == current.files:
            break
        current = current.with_files(files)  # no fix touches what names a source
    else:
        outcome = judge(current, select=chosen, ignore=ignored, strict=strict, progress=progress, crew=crew)
    changes = (
        Change(project.root, name, before, current.files[name], places[name])
        for name, before in project.files.items()
        if before != current.files[name]
    )
    return Fixed(tuple(changes), outcome)


def _apply(files: Mapping[str, bytes], diagnostics: Iterable[Diagnostic], places: Counter[str]) -> Mapping[str, bytes]:
    edits: dict[str, list[Edit]] = {}
    for found in diagnostics:
        for edit in found.fix.edits if found.fix else ():
            edits.setdefault(edit.path, []).append(edit)
    places.update({name: len(wanted) for name, wanted in edits.items()})
    return {name: curation.apply_to_bytes(data, edits[name]) if name in edits else data for name, data in files.items()}
