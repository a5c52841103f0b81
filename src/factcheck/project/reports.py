"""Where a report may be written: to a new file, or over an earlier report, never over anything else."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from factcheck.project import settings
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


def refuse_report(project: Project, file: Path) -> None:
    """Refuses to write a report over a file of the project, or over a file that is no earlier report.

    Raises:
        WriteError: If the report may not be written there.
    """
    target = Path(os.path.realpath(file))
    if target in set(_own_files(project)) or target.is_relative_to(project.root / DATA):
        raise WriteError(f"{file} belongs to the project; name another file with --output-file.")
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


def _own_files(project: Project) -> Iterator[Path]:
    names = [settings.FILE]
    for source in project.dataset.sources if project.dataset else ():
        names += [source.file] if source.file else []
        names += [source.capture.file] if source.capture else []
    return (Path(os.path.realpath(project.root / name)) for name in names if "\0" not in name)
