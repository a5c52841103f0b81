"""Build the dataset: check first, publish only what passed."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import Dataset
from factcheck.project import large, publishing
from factcheck.project.baseline import Held, hold, read_baseline
from factcheck.project.checking import Outcome, Progress, judge, load, quiet
from factcheck.project.crew import Crew, given
from factcheck.project.disk import find, writing
from factcheck.project.errors import FactcheckError, WriteError
from factcheck.splits import Plan

if TYPE_CHECKING:
    from factcheck.exchange import Loss, Recipe

FOLDER = "dist"
"""Where a dataset is written: this folder of its project."""

EPOCH = "SOURCE_DATE_EPOCH"
"""The variable that dates a build: seconds since 1970. Without it the data date it; no clock is read."""

_LITTER = {".DS_Store", "Thumbs.db", "desktop.ini"}  # what systems leave in every folder they show

Files = Mapping[str, bytes]


@dataclass(frozen=True, repr=False)
class Built:
    """What a build did.

    Args:
        outcome: The outcome of the check; nothing is published where it is not ok.
        folder: Where the files are.
        files: Their names, in name order; empty where nothing was published.
        losses: What the formats could not carry, by the name of the format.
        held: The outcome held against the baseline; None where none was given.
        earlier: How the build before was made; None where nothing was replaced, or its manifest does not tell.
        removed: Files of the build before that this one does not have.
        overwritten: Files that somebody had changed since the build before, and that are now as a build writes them.
    """

    outcome: Outcome
    folder: Path
    files: tuple[str, ...] = ()
    losses: Mapping[str, tuple[Loss, ...]] = field(default_factory=dict)
    held: Held | None = None
    earlier: Recipe | None = None
    removed: tuple[str, ...] = ()
    overwritten: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"<Built: {len(self.files)} files in {str(self.folder)!r}; {self.outcome!r}>"


@dataclass(frozen=True)
class Compared:
    """How a folder stands to what a build would write now.

    Args:
        outcome: The outcome of the check; nothing was compared where it is not ok.
        folder: The folder.
        missing: Files it lacks.
        changed: Files with other bytes.
        strange: Files that a build would not write.
        held: The outcome held against the baseline; None where none was given.
    """

    outcome: Outcome
    folder: Path
    missing: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    strange: tuple[str, ...] = ()
    held: Held | None = None

    @property
    def current(self) -> bool:
        """Whether the folder is what a build would write."""
        return self.outcome.ok and not (self.missing or self.changed or self.strange)


def build(
    path: str | Path = ".",
    out: str | Path | None = None,
    *,
    formats: Iterable[str] | None = None,
    splits: Plan | None = None,
    baseline: str | Path | None = None,
    progress: Progress = quiet,
    crew: Crew | None = None,
) -> Built:
    """Checks a project and writes its dataset.

    The folder is replaced as a whole: whatever happens, it holds the old dataset or the new one. The same project gives
    the same bytes.

    Args:
        path: A folder or file of the project.
        out: The folder to write; by default ``dist`` in the project.
        formats: Names of formats, of :data:`factcheck.exchange.FORMATS`; by default those that hold the tables whole.
        splits: How to split the claims; by default only sides written in the data are exported.
        baseline: A file of faults that are tolerated, as ``factcheck check --write-baseline`` writes it.
        progress: Told how far the build is.
        crew: Who shares the work on a large project; by default the processors of this machine. The files do not depend
            on it.

    Raises:
        ProjectNotFoundError: If the path is in no project.
        WriteError: If the folder can't be written, holds what factcheck did not write, or is being written by another
            build.
        ValueError: If there is no format of a name.
        BaselineError: If the baseline can't be read.
        FactcheckError: If the variable ``SOURCE_DATE_EPOCH`` holds no number.
    """
    recipe = _recipe(formats, splits)
    root = find(path)
    target = _target(root, out)
    with publishing.sole_writer(target):
        publishing.recover(target)
        _refuse_others(target)
        made = _make(root, recipe, baseline, progress, crew)
        built = Built(made.outcome, target, tuple(sorted(made.files)), made.losses, made.held)
        if made.files:
            built = _beside_the_last(built, made.files)
            publishing.publish(target, made.files)
    return built


def compare(
    path: str | Path = ".",
    out: str | Path | None = None,
    *,
    formats: Iterable[str] | None = None,
    splits: Plan | None = None,
    baseline: str | Path | None = None,
    progress: Progress = quiet,
    crew: Crew | None = None,
) -> Compared:
    """Checks a project and compares a folder with what a build would write; writes nothing.

    Args:
        path: A folder or file of the project.
        out: The folder; by default ``dist`` in the project.
        formats: Names of formats; by default those the folder was built with.
        splits: How to split the claims; by default as the folder was built, if ``formats`` is not given either.
        baseline: A file of faults that are tolerated.
        progress: Told how far it is.
        crew: Who shares the work on a large project.

    Raises:
        ProjectNotFoundError: If the path is in no project.
        ValueError: If there is no format of a name.
        BaselineError: If the baseline can't be read.
    """
    root = find(path)
    target = _target(root, out)
    earlier = _made_by(target) if formats is None and splits is None else None
    made = _make(root, earlier or _recipe(formats, splits), baseline, progress, crew)
    files = made.files
    found = {name: _content(target / name) for name in files}
    return Compared(
        made.outcome,
        target,
        missing=tuple(sorted(name for name, content in found.items() if content is None)),
        changed=tuple(sorted(name for name, content in found.items() if content not in (None, files[name]))),
        strange=tuple(sorted(_listed(target) - files.keys())) if files else (),
        held=made.held,
    )


def _target(root: Path, out: str | Path | None) -> Path:
    target = (root / FOLDER if out is None else Path(out)).resolve()
    if target == target.parent:
        raise WriteError(f"{target} is the whole disk; name a folder with --out.")
    return target


def _recipe(formats: Iterable[str] | None, splits: Plan | None) -> Recipe:
    from factcheck.exchange import FORMATS, TABLE_FORMATS, Recipe

    chosen = set(TABLE_FORMATS if formats is None else formats)
    for name in sorted(chosen - FORMATS.keys()):
        raise ValueError(f'There is no format "{name}"; the formats are {", ".join(FORMATS)}.')
    return Recipe(tuple(name for name in FORMATS if name in chosen), splits)


@dataclass(frozen=True)
class _Made:
    """What was made in memory: the outcome of the check, and files and losses where it passed."""

    outcome: Outcome
    held: Held | None = None
    files: Files = field(default_factory=dict)
    losses: Mapping[str, tuple[Loss, ...]] = field(default_factory=dict)


def _make(root: Path, recipe: Recipe, baseline: str | Path | None, progress: Progress, crew: Crew | None) -> _Made:
    """Checks and exports; no files where the check did not pass."""
    known = read_baseline(Path(baseline)) if baseline is not None else None
    with given(crew) as hands:
        project = load(root, progress, crew=hands)
        outcome = judge(project, progress=progress, plan=recipe.splits, crew=hands)
        held = hold(outcome, known) if known is not None else None
        made = _Made(held.outcome if held else outcome, held)
        if not made.outcome.ok or project.dataset is None:
            return made
        progress("writing the tables", 0, 0)
        return _export(project.dataset, made, recipe, hands)


def _export(dataset: Dataset, made: _Made, recipe: Recipe, crew: Crew) -> _Made:
    """The files of the dataset, the manifest last: a folder that has it is complete."""
    from factcheck import exchange
    from factcheck.tables import tables

    outcome, counts = made.outcome, made.outcome.counts
    tally = {name: getattr(counts, name) for name in ("proved", "unproved", "failed", "waived")}
    shown = tables(dataset, outcome.proofs, waived=outcome.waived, splits=outcome.splits, day=_day(), counts=tally)
    written = large.written(shown, recipe.formats, crew)
    losses = {name: each.losses for name, each in written.items()}
    files = {path: content for each in written.values() for path, content in each.files.items()}
    files[exchange.LOSSES] = exchange.report(losses)
    tolerated = Counter(found.code for found in made.held.tolerated) if made.held else {}
    files[exchange.MANIFEST] = exchange.manifest(shown, files, counts=tally, recipe=recipe, tolerated=tolerated)
    return replace(made, files=files, losses=losses)


def _day() -> date | None:
    """The day that the variable sets."""
    written = os.environ.get(EPOCH)
    if not written:
        return None
    try:
        return datetime.fromtimestamp(int(written), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise FactcheckError(f"{EPOCH} is not a number of seconds: {written}") from None


# --------------------------------------------------------------------------------------------------------------------
# What stands in the folder
# --------------------------------------------------------------------------------------------------------------------


def _refuse_others(target: Path) -> None:
    """Refuses to replace anything that factcheck did not write."""
    if not target.exists():
        return
    if not target.is_dir():
        raise WriteError(f"{target} is a file; name a folder with --out.")
    with writing(target):
        found = _listed(target)
    if strays := sorted(found - _ours(target)):
        listed = ", ".join(strays[:3]) + (f" and {len(strays) - 3} more" if len(strays) > 3 else "")
        raise WriteError(
            f"{target} holds what factcheck did not write ({listed}); it is left as it is. "
            "Move that elsewhere, or name another folder with --out."
        )


def _listed(folder: Path) -> set[str]:
    """Every file in a folder, and every empty folder or link in it, by POSIX path."""
    return {
        entry.relative_to(folder).as_posix()
        for entry in folder.rglob("*")
        if entry.name not in _LITTER and (entry.is_symlink() or not entry.is_dir() or not any(entry.iterdir()))
    }


def _beside_the_last(built: Built, files: Files) -> Built:
    """What is lost with the build before: files that are gone, and what somebody wrote into others."""
    from factcheck import exchange

    earlier: Mapping[str, str] = {}
    with suppress(OSError, ValueError):
        earlier = exchange.digests((built.folder / exchange.MANIFEST).read_bytes())
    removed = tuple(sorted(earlier.keys() - files.keys()))
    changed = tuple(
        name for name, digest in sorted(earlier.items()) if _is_changed(built.folder / name, digest, files.get(name))
    )
    return replace(built, earlier=_made_by(built.folder), removed=removed, overwritten=changed)


def _is_changed(path: Path, digest: str, now: bytes | None) -> bool:
    """Whether a file is neither what was written nor what is written now."""
    content = _content(path)
    return content not in (None, now) and sha256(content or b"").hexdigest() != digest


def _ours(folder: Path) -> set[str]:
    """The names that the manifest of an earlier build lists; none without a manifest of ours."""
    from factcheck import exchange

    with suppress(OSError, ValueError):
        content = (folder / exchange.MANIFEST).read_bytes()
        return {exchange.MANIFEST, *exchange.digests(content)}
    return set()


def _made_by(folder: Path) -> Recipe | None:
    """How a folder was built; None where its manifest does not tell."""
    from factcheck import exchange

    content = _content(folder / exchange.MANIFEST)
    with suppress(ValueError):
        return exchange.recipe(content) if content else None
    return None


def _content(path: Path) -> bytes | None:
    with suppress(OSError):
        return path.read_bytes()
    return None
