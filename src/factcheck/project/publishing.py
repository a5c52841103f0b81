"""Replaces a whole folder in one step, so that a crash at any point leaves the old one or the new one complete.

The new folder is written beside the old one, the two are exchanged, the old one is removed. Where the system can't
exchange two folders in one step, the old one is renamed aside and the new one renamed in. What a crash leaves behind is
put right by :func:`recover` on the next run.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from factcheck.project.disk import sync_folder, write_through, writing
from factcheck.project.errors import BusyError

PATIENCE = 30.0
"""Seconds to wait for another run that writes in the same folder."""

_WORKING_FOLDER = -100  # AT_FDCWD of Linux
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux


@contextmanager
def sole_writer(target: Path, busy: str = "") -> Iterator[None]:
    """Holds a folder against other builds; the system lets go of it when the process ends, however it ends.

    Args:
        target: What is to be written.
        busy: What to say where another run holds it; by default that it is another build.

    Raises:
        BusyError: If another build holds it for longer than :data:`PATIENCE`.
        WriteError: If the folder that is to hold it can't be made.
    """
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        descriptor = _lock(target, busy or f"Another build is writing {target.name}; wait for it to end.")
    try:
        yield
    finally:
        os.close(descriptor)


def _lock(target: Path, busy: str) -> int:
    deadline = time.monotonic() + PATIENCE
    while True:
        descriptor = _try_lock(target)
        if descriptor is not None:
            return descriptor
        if time.monotonic() > deadline:
            raise BusyError(busy)
        time.sleep(0.1)


def _try_lock(target: Path) -> int | None:
    """An open descriptor that holds the lock; None where another process has it."""
    if sys.platform == "win32":  # the file is removed with its last handle, even after a crash
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_TEMPORARY
        try:
            return os.open(_beside(target, "lock"), flags)
        except (FileExistsError, PermissionError):
            return None
    import fcntl

    descriptor = os.open(target.parent, os.O_RDONLY)  # a lock on the folder around leaves no file behind
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    except OSError:
        return descriptor  # a file system without locks: names of our own still keep two builds apart
    return descriptor


def recover(target: Path) -> None:
    """Puts right what a crash left: the old folder renamed back where none stands, drafts removed.

    Call it while holding :func:`sole_writer`.

    Raises:
        WriteError: If the old folder can't be renamed back.
    """
    with writing(target):
        for old in _leftovers(target, "old"):
            if not target.exists():
                old.rename(target)
    for left in (*_leftovers(target, "old"), *_leftovers(target, "new")):
        shutil.rmtree(left, ignore_errors=True)


def interrupted(target: Path) -> bool:
    """Whether a crash left no folder but the old one beside it, which :func:`recover` brings back."""
    return not target.exists() and target.parent.is_dir() and bool(_leftovers(target, "old"))


def publish(target: Path, files: Mapping[str, bytes]) -> None:
    """Makes a folder of files, in their order, and swaps it in for the one that stands there.

    Call it while holding :func:`sole_writer`.

    Raises:
        WriteError: If the folder can't be written or swapped; the old one then stands as it was.
    """
    token = secrets.token_hex(6)
    draft, aside = _beside(target, f"new-{token}"), _beside(target, f"old-{token}")
    with writing(target):
        try:
            _write(draft, files)
            _swap(draft, target, aside)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
        sync_folder(target.parent)
    shutil.rmtree(aside, ignore_errors=True)


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir()
    for name, content in files.items():
        (folder / name).parent.mkdir(exist_ok=True, parents=True)
        write_through(folder / name, content)
    for inner in {(folder / name).parent for name in files} | {folder}:
        sync_folder(inner)


def _swap(draft: Path, target: Path, aside: Path) -> None:
    if not target.exists():
        draft.rename(target)
        return
    if _exchange(draft, target):
        return
    target.rename(aside)
    try:
        draft.rename(target)
    except BaseException:  # an interrupt too must leave the old folder in its place
        with suppress(OSError):
            aside.rename(target)
        raise


def _exchange(one: Path, other: Path) -> bool:
    """Exchanges two folders in one step, so that neither name is ever without one; False where that can't be done."""
    if sys.platform != "linux":
        return False
    import ctypes

    renameat2 = getattr(ctypes.CDLL(None), "renameat2", None)
    if renameat2 is None:
        return False
    done: int = renameat2(_WORKING_FOLDER, os.fsencode(one), _WORKING_FOLDER, os.fsencode(other), _EXCHANGE)
    return done == 0


def _beside(target: Path, purpose: str) -> Path:
    return target.with_name(f".{target.name}.factcheck-{purpose}")


def _leftovers(target: Path, purpose: str) -> list[Path]:
    prefix = _beside(target, purpose).name + "-"
    return sorted(entry for entry in target.parent.iterdir() if entry.name.startswith(prefix) and entry.is_dir())
