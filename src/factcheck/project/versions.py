"""The versions of a dataset that can be compared: an export, a project on disk, and a project as git has it."""

from __future__ import annotations

import io
import json
import subprocess
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from factcheck import exchange
from factcheck.diagnostics.codes import CODES
from factcheck.project.checking import judge, load
from factcheck.project.disk import find
from factcheck.project.errors import CompareError, FactcheckError
from factcheck.project.export import is_export, read_export
from factcheck.tables import tables
from factcheck.versions import Snapshot

Rows = Mapping[str, Sequence[Mapping[str, Any]]]


def snapshot(named: str, project: str | Path = ".") -> Snapshot:
    """A version of a dataset.

    Args:
        named: A folder that a build wrote, a project, or a revision of the git repository that holds ``project``.
        project: A folder or file of the project, for revisions.

    Raises:
        CompareError: If it is none of these, or can't be read.
    """
    path = Path(named)
    if is_export(path):
        return _of_export(path)
    if path.exists():
        return _of_project(path, str(named))
    return _of_revision(named, find(project))


def _of_export(path: Path) -> Snapshot:
    rows = {name: table.to_pylist() for name, table in read_export(path).items()}
    manifest = json.loads((path / exchange.MANIFEST).read_bytes())
    return Snapshot(str(path), manifest["dataset"], _as_json(rows))


def _of_project(path: Path, label: str) -> Snapshot:
    loaded = load(path)
    outcome = judge(loaded)
    dataset = loaded.dataset
    broken = [found for found in outcome.diagnostics if found.code < "FC1" and CODES[found.code].absolute]
    if dataset is None or broken:
        why = f" The first fault: {broken[0]}" if broken else ""
        raise CompareError(f"The claims of {label} can't be read whole; `factcheck check` says what is wrong.{why}")
    made = tables(dataset, outcome.proofs, waived=outcome.waived)
    rows = _as_json({name: table.to_pylist() for name, table in made.items()})
    retracted = frozenset(claim.id for claim in dataset.claims if claim.status == "retracted")
    return Snapshot(label, _as_json(dataset.info.model_dump(exclude_defaults=True)), rows, retracted)


def _of_revision(revision: str, root: Path) -> Snapshot:
    """A project as a revision has it, laid out in a folder of its own."""
    if revision.startswith("-"):
        raise CompareError(f'"{revision}" is no folder and no revision.')
    found = _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if found is None:
        raise CompareError(f'"{revision}" is no folder here, and no revision of the repository that holds {root.name}.')
    archive = _git(root, "archive", "--format=zip", found.decode().strip())
    if archive is None:
        raise CompareError(f"git can't give the project as {revision} has it.")
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(io.BytesIO(archive)) as files:
            files.extractall(folder)  # zipfile keeps every member inside the folder
        try:
            return _of_project(Path(folder), revision)
        except FactcheckError as error:
            raise CompareError(f"The revision {revision}: {error}") from None


def _git(root: Path, *arguments: str) -> bytes | None:
    """What git says; None where it refuses."""
    try:
        command = ["git", *arguments]  # no shell reads it, and what a user named is never an option
        ran = subprocess.run(command, cwd=root, capture_output=True, check=False)  # noqa: S603
    except OSError:
        raise CompareError("git is not installed here, so a revision can't be read.") from None
    return ran.stdout if ran.returncode == 0 else None


def _as_json(value: Any) -> Any:
    """Rows as JSON has them, whatever file they come from."""
    return json.loads(json.dumps(value, default=str))
