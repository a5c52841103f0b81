"""Writes several files as one: whoever comes after a crash finds all of the old ones or all of the new ones.

The new files and copies of the old ones are written beside those they replace, then a journal that names them, then
the new ones are renamed in. A journal that is still there tells of a crash; :func:`recover` then brings the old back.
"""

from __future__ import annotations

import json
import os
import secrets
import stat
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from factcheck.project.disk import sync_folder, write_atomically, write_through, writing
from factcheck.project.errors import WriteError
from factcheck.project.fixing import Change

JOURNAL = ".factcheck-writing.json"
"""Stands in the project's folder while files are being replaced."""


def write_together(root: Path, changes: Sequence[Change]) -> None:
    """Replaces several files of a project, all or none.

    Raises:
        WriteError: If a file can't be written, or is no longer what was read; then none is replaced.
    """
    recover(root)
    token = secrets.token_hex(6)
    targets = [Path(os.path.realpath(root / change.name)) for change in changes]
    try:
        for change, target in zip(changes, targets, strict=True):
            _prepare(change, target, token)
        names = [target.relative_to(root).as_posix() for target in targets]
        write_atomically(root / JOURNAL, json.dumps({"token": token, "files": names}).encode())
        for target in targets:
            with writing(target):
                _new(target, token).replace(target)
                sync_folder(target.parent)
        (root / JOURNAL).unlink()
    except BaseException:  # an interrupt too must leave the old files
        recover(root)
        raise
    finally:
        for target in targets:
            _new(target, token).unlink(missing_ok=True)
            _old(target, token).unlink(missing_ok=True)


def recover(root: Path) -> None:
    """Brings back the old files where a crash came between the first and the last of the new ones.

    Raises:
        WriteError: If they can't be brought back.
    """
    journal = root / JOURNAL
    if not journal.is_file():
        return
    with writing(journal):
        for target, token in _listed(root, journal):
            if _old(target, token).exists():
                _old(target, token).replace(target)
            _new(target, token).unlink(missing_ok=True)
            sync_folder(target.parent)
        journal.unlink()


def _listed(root: Path, journal: Path) -> list[tuple[Path, str]]:
    """The files that a journal names; none outside the project, whatever the journal says."""
    with suppress(ValueError, KeyError, TypeError):
        found = json.loads(journal.read_bytes())
        token = str(found["token"])
        targets = [(root / str(name)).resolve() for name in found["files"]]
        return [(target, token) for target in targets if target.is_relative_to(root) and token.isalnum()]
    return []


def _prepare(change: Change, target: Path, token: str) -> None:
    """Writes the new file and a copy of the old one beside it."""
    with writing(target):
        if target.read_bytes() != change.before:
            raise WriteError(f"{change.name} was changed in the meantime; nothing was written.")
        mode = stat.S_IMODE(target.stat().st_mode)
        for path, content in ((_old(target, token), change.before), (_new(target, token), change.after)):
            write_through(path, content)
            path.chmod(mode)


def _new(target: Path, token: str) -> Path:
    return target.with_name(f".{target.name}.{token}.new")


def _old(target: Path, token: str) -> Path:
    return target.with_name(f".{target.name}.{token}.old")
