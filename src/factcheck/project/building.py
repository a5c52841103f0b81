"""Build the dataset: check first, publish only what passed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.model import Dataset
from factcheck.project import publishing
from factcheck.project.checking import Outcome, Progress, judge, load, quiet
from factcheck.project.disk import find, writing
from factcheck.project.errors import WriteError

if TYPE_CHECKING:
    from factcheck.exchange import Loss

FOLDER = "dist"
"""Where a dataset is written: this folder of its project."""

_LITTER = {".DS_Store", "Thumbs.db", "desktop.ini"}  # what systems leave in every folder they show


@dataclass(frozen=True)
class Built:
    """What a build did.

    Args:
        outcome: The outcome of the check; nothing is published where it is not ok.
        folder: Where the files are.
        files: Their names, in name order; empty where nothing was published.
        losses: What a format could not carry.
    """

    outcome: Outcome
    folder: Path
    files: tuple[str, ...] = ()
    losses: tuple[Loss, ...] = ()


def build(
    path: str | Path = ".",
    out: str | Path | None = None,
    *,
    formats: Iterable[str] | None = None,
    progress: Progress = quiet,
) -> Built:
    """Checks a project and writes its dataset.

    The folder is replaced as a whole: whatever happens, it holds the old dataset or the new one. The same project gives
    the same bytes.

    Args:
        path: A folder or file of the project.
        out: The folder to write; by default ``dist`` in the project.
        formats: Names of formats, of :data:`factcheck.exchange.FORMATS`; all by default.
        progress: Told how far the build is.

    Raises:
        ProjectNotFoundError: If the path is in no project.
        WriteError: If the folder can't be written, holds what factcheck did not write, or is being written by another
            build.
        ValueError: If there is no format of a name.
    """
    names = _formats(formats)
    root = find(path)
    target = (root / FOLDER if out is None else Path(out)).resolve()
    with publishing.sole_writer(target):
        publishing.recover(target)
        _refuse_others(target)
        project = load(root, progress)
        outcome = judge(project, progress=progress)
        if not outcome.ok or project.dataset is None:
            return Built(outcome, target)
        progress("writing the tables", 0, 0)
        files, losses = _export(project.dataset, outcome, names)
        publishing.publish(target, files)
    return Built(outcome, target, tuple(sorted(files)), losses)


def _formats(names: Iterable[str] | None) -> tuple[str, ...]:
    from factcheck.exchange import FORMATS

    chosen = tuple(FORMATS) if names is None else tuple(names)
    for name in chosen:
        if name not in FORMATS:
            raise ValueError(f'There is no format "{name}"; the formats are {", ".join(FORMATS)}.')
    return chosen


Files = Mapping[str, bytes]


def _export(dataset: Dataset, outcome: Outcome, formats: tuple[str, ...]) -> tuple[Files, tuple[Loss, ...]]:
    """The files of the dataset, the manifest last: a folder that has it is complete."""
    from factcheck import exchange
    from factcheck.tables import tables

    made = tables(dataset, outcome.proofs, waived=outcome.waived)
    written = exchange.write_all(made, formats)
    counts = outcome.counts
    tally = {name: getattr(counts, name) for name in ("proved", "unproved", "failed", "waived")}
    manifest = exchange.manifest(made, written.files, counts=tally)
    return {**written.files, exchange.MANIFEST: manifest}, written.losses


def _refuse_others(target: Path) -> None:
    """Refuses to replace anything that factcheck did not write."""
    if not target.exists():
        return
    if not target.is_dir():
        raise WriteError(f"{target} is a file; name a folder with --out.")
    with writing(target):
        found = {entry.name for entry in target.iterdir()} - _LITTER
    if strays := sorted(found - _ours(target)):
        listed = ", ".join(strays[:3]) + (f" and {len(strays) - 3} more" if len(strays) > 3 else "")
        raise WriteError(
            f"{target} holds what factcheck did not write ({listed}); it is left as it is. "
            "Move that elsewhere, or name another folder with --out."
        )


def _ours(folder: Path) -> set[str]:
    """The names that the manifest of an earlier build lists; none without a manifest of ours."""
    from factcheck import exchange

    with suppress(OSError, ValueError):
        content = (folder / exchange.MANIFEST).read_bytes()
        return {exchange.MANIFEST, *exchange.digests(content)}
    return set()
