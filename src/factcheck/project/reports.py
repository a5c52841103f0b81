"""Where a report or a baseline may be written: to a new file, or over an earlier one, never over anything else."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from factcheck.project import settings
from factcheck.project.building import FOLDER
from factcheck.project.checking import Project
from factcheck.project.disk import DATA, writing
from factcheck.project.errors import WriteError

_EARLIER = re.compile(
    rb'\A\[\]\s*\Z|\A\[\s*\{\s*"code": "FC\d{3}"'  # json
    rb'|"driver": \{\s*"name": "factcheck"'  # sarif
    rb'|<testsuites name="factcheck"'  # junit
    rb"|\A::\w+ title=factcheck \("  # github
    rb"|\A(?:[^\n]*\bFC\d{3} [^\n]*\n)+\Z"  # concise
    rb"|^Links: \d+ proved, \d+ unproved, ",  # text
    re.MULTILINE,
)
"""What tells that a file was written by one of the renderers."""


def refuse_place(root: Path, file: Path, option: str) -> None:
    """Refuses a file where the project has its settings, its data or its dataset, whether it is there or not.

    Args:
        root: The project.
        file: The file that is to be written.
        option: The option that names it.

    Raises:
        WriteError: If nothing else may be written there.
    """
    target = Path(os.path.realpath(file))
    if target == root / settings.FILE or target.is_relative_to(root / DATA):
        raise WriteError(f"{file} belongs to the project; name another file with {option}.")
    if target.is_relative_to(root / FOLDER):
        raise WriteError(
            f"{file} stands where `factcheck build` writes the dataset, the folder {FOLDER}, which holds nothing else; "
            f"name another file with {option}."
        )


def refuse_report(project: Project, file: Path) -> None:
    """Refuses to write a report over a file of the project, or over a file that is no earlier report.

    Raises:
        WriteError: If the report may not be written there.
    """
    option = "--output-file"
    refuse_place(project.root, file, option)
    target = Path(os.path.realpath(file))
    if target in set(_sources(project)):
        raise WriteError(f"{file} belongs to the project; name another file with {option}.")
    with writing(file):
        if not target.exists():
            return
        mode = target.stat().st_mode
        if stat.S_ISDIR(mode):
            raise WriteError(f"{file} is a folder; name a file with --output-file.")
        if not stat.S_ISREG(mode):
            raise WriteError(f"{file} is not an ordinary file; name another with --output-file.")
        content = target.read_bytes()
    if content and not _EARLIER.search(content):
        raise WriteError(f"{file} is there and is no report of factcheck; name another file, or delete it first.")


def _sources(project: Project) -> Iterator[Path]:
    names = []
    for source in project.dataset.sources if project.dataset else ():
        names += [source.file] if source.file else []
        names += [source.capture.file] if source.capture else []
    return (Path(os.path.realpath(project.root / name)) for name in names if "\0" not in name)
