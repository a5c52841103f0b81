"""Writes several files as one: whoever comes after a crash finds all of the old ones or all of the new ones.

The new files and copies of the old ones are written beside those they replace, then a journal that names them, then
the new ones are renamed in. A journal that is still there tells of a crash; :func:`recover` then brings the old back,
unless somebody has changed a file since.
"""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from factcheck.project.disk import sync_folder, write_atomically, write_through, writing
from factcheck.project.errors import WriteError
from factcheck.project.fixing import Change
from factcheck.project.holding import clear_drafts, held
from factcheck.project.journal import JOURNAL, Entry, read_journal, written


def write_together(root: Path, changes: Sequence[Change]) -> None:
    """Replaces several files of a project, all or none.

    Raises:
        WriteError: If a file can't be written, or is no longer what was read; then none is replaced. Also if an earlier
            run was stopped and a file was changed since.
        BusyError: If another run writes in the project and does not end.
    """
    with held(root):
        _recover(root)
        clear_drafts(root, {(root / change.name).resolve().parent for change in changes})
        _replace(root, changes)


def _replace(root: Path, changes: Sequence[Change]) -> None:
    token = secrets.token_hex(6)
    entries = [_entry(root, change, token) for change in changes]
    journal = root / JOURNAL
    try:
        for change, entry in zip(changes, entries, strict=True):
            _prepare(change, entry)
        write_atomically(journal, written(entries))
        for entry in entries:
            with writing(entry.target):
                entry.coming.replace(entry.target)
                sync_folder(entry.target.parent)
        journal.unlink()
    except BaseException:  # an interrupt too must leave the old files
        _recover(root)
        raise
    finally:
        if not journal.exists():  # else they are all that is left of the old files
            _sweep(entries)


def recover(root: Path) -> str:
    """Brings back the old files where a crash came between the first and the last of the new ones.

    Returns:
        What was done, as a sentence; empty where no run was stopped.

    Raises:
        WriteError: If they can't be brought back, or a file was changed since; then nothing is touched.
        BusyError: If the run is not stopped but at work, and does not end.
    """
    with held(root):
        return _recover(root)


def _recover(root: Path) -> str:
    journal = read_journal(root)
    if journal is None:
        return ""
    brought = journal.brought_back
    if not journal.usable:
        raise WriteError(f"{journal.found} {journal.advice}")
    with writing(journal.path):
        for entry in journal.entries:
            if entry.replaced:
                entry.kept.replace(entry.target)
                sync_folder(entry.target.parent)
        journal.path.unlink()
        _sweep(journal.entries)
    return brought


def refuse_unfinished(root: Path) -> None:
    """Refuses a project in which files are half replaced, for a command that writes nothing.

    Raises:
        WriteError: If they are.
    """
    journal = read_journal(root)
    if journal is not None:
        raise WriteError(f"{journal.found} {journal.advice}")


def _entry(root: Path, change: Change, token: str) -> Entry:
    target = Path(os.path.realpath(root / change.name))
    old, new = (sha256(content).hexdigest() for content in (change.before, change.after))
    return Entry(target.relative_to(root).as_posix(), target, token, old, new)


def _prepare(change: Change, entry: Entry) -> None:
    """Writes the new file and a copy of the old one beside it."""
    target = entry.target
    with writing(target):
        if target.read_bytes() != change.before:
            raise WriteError(f"{change.name} was changed in the meantime; nothing was written.")
        mode = stat.S_IMODE(target.stat().st_mode)
        for path, content in ((entry.kept, change.before), (entry.coming, change.after)):
            write_through(path, content)
            path.chmod(mode)


def _sweep(entries: Sequence[Entry]) -> None:
    for entry in entries:
        entry.coming.unlink(missing_ok=True)
        entry.kept.unlink(missing_ok=True)
