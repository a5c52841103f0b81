"""A project that one run writes in at a time, and what a killed run left in it cleared away."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from factcheck.project.journal import JOURNAL
from factcheck.project.publishing import sole_writer

_DRAFT = re.compile(r"\.(.+)\.[0-9a-f]{12}\.(?:new|old|tmp)", re.DOTALL)
"""The name of a new file, or of a copy of the old one, beside the file it is made for."""


@contextmanager
def held(root: Path) -> Iterator[None]:
    """Holds a project against other runs that write in it; where folders can be locked, a build of ``dist`` is one.

    Raises:
        BusyError: If another run holds it for longer than :data:`~factcheck.project.publishing.PATIENCE`.
    """
    busy = (
        f"Another factcheck (`refresh --write`, `check --fix` or `build`) is writing in the project {root}; nothing "
        "was written. Wait for it to end, then run this again."
    )
    with sole_writer(root / JOURNAL, busy):
        yield


def clear_drafts(root: Path, folders: Iterable[Path]) -> None:
    """Removes what a run that was killed left beside the files it was to replace.

    Call it while holding :func:`held`. Where a journal stands nothing is removed: the old bytes may be nowhere else.
    """
    if (root / JOURNAL).exists():
        return
    for folder in {root, *folders}:
        with suppress(OSError):  # what can't be removed keeps nobody from writing
            for entry in list(folder.iterdir()):
                named = _DRAFT.fullmatch(entry.name)
                if named and (named[1] == JOURNAL or (folder / named[1]).is_file()):
                    entry.unlink()
