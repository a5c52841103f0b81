"""Files of data/ that hold claims by their name or their look, and are not read."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from factcheck.diagnostics import CODES, Diagnostic, Location
from factcheck.model import ANNOTATORS
from factcheck.project.disk import DATA, beginning

_YAML_LIKE = re.compile(r"\.ya?ml(\.txt)?$", re.IGNORECASE)
_OURS = re.compile(rb"^(?:factcheck|speakers|claims|comparisons|verdicts|annotations):", re.MULTILINE)


def strays(root: Path) -> Iterator[Diagnostic]:
    """What is wrong with the files of data/ that look like data and are not read; hidden ones are left alone.

    In the folders that are read, every file that YAML may be meant by is named; in those below, only one that holds
    lists of records.
    """
    for folder, below, names in os.walk(root / DATA):
        below[:] = sorted(name for name in below if not name.startswith("."))
        where = Path(folder).relative_to(root).as_posix()
        for name in sorted(names):
            if name.startswith(".") or not _YAML_LIKE.search(name):
                continue
            if where not in (DATA, ANNOTATORS.rstrip("/")):
                if _OURS.search(beginning(Path(folder, name))):
                    yield _stray(f"{where}/{name}", f"is not read: it stands in a folder below {DATA}/", _MOVE)
            elif not name.endswith(".yaml"):
                yield _stray(f"{where}/{name}", "is not read: its name does not end in .yaml", _rename(name, names))


_MOVE = f"Move it up to {DATA}/, under a name that is free; if it is no part of the dataset, move it out of {DATA}/."


def _rename(name: str, taken: list[str]) -> str:
    new = _YAML_LIKE.sub(".yaml", name)
    free = "a name that is free and ends in .yaml" if new in taken else new
    return f"Rename it to {free}; if it is no part of the dataset, move it out of {DATA}/."


def _stray(name: str, what: str, advice: str) -> Diagnostic:
    row = CODES["FC017"]
    return Diagnostic(row.code, row.name, row.severity, f"{name} {what}.", Location(name), help=advice)
