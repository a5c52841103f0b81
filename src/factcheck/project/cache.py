"""What was computed once and need not be computed again, in a folder of the user's own, outside of every project.

It stands outside of the projects because a project is handed around: whoever hands one on must not hand on what its
check is to find. It holds bytes that are read as data and never run. An entry of another version of this package, of
another release of what it rests on, or with a byte changed is as good as none. The folder may be deleted at any time.
"""

from __future__ import annotations

import os
import secrets
import stat
import sys
import time
from contextlib import suppress
from functools import cache, cached_property
from hashlib import sha256
from pathlib import Path

FOLDER = "FACTCHECK_CACHE_DIR"
"""The variable that names another folder; empty, it says that nothing is to be kept."""
KEPT = 30 * 24 * 3600
"""Seconds for which an entry is kept that nobody asks for."""

_RESTS_ON = ("pydantic", "pydantic-core", "PyYAML", "rapidfuzz")
_DIGEST = 32


class Cache:
    """Entries by kind and key.

    Nothing that goes wrong with it is an error: what can't be read is not there, what can't be written is not kept.

    Args:
        folder: Where they stand, made when it is first needed; None for a cache that keeps nothing.
    """

    def __init__(self, folder: Path | None) -> None:
        self._wanted = folder

    @cached_property
    def _folder(self) -> Path | None:
        return self._wanted if self._wanted and _usable(self._wanted) else None

    def get(self, kind: str, key: str) -> bytes | None:
        """The content of an entry; None where there is none that is whole."""
        if self._folder is None:
            return None
        path = self._path(kind, key)
        with suppress(OSError):
            held = path.read_bytes()
            os.utime(path)  # an entry that is used stays
            if sha256(held[_DIGEST:]).digest() == held[:_DIGEST]:
                return held[_DIGEST:]
        return None

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keeps an entry: whoever reads it, or a crash, finds it whole or not at all."""
        if self._folder is None:
            return
        path = self._path(kind, key)
        draft = path.with_name(f"{path.name}.{secrets.token_hex(6)}.tmp")
        with suppress(OSError):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                draft.write_bytes(sha256(content).digest() + content)
                draft.replace(path)
            finally:
                draft.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Deletes what nobody asked for in a long time."""
        if self._folder is None:
            return
        oldest = time.time() - KEPT
        for path in self._folder.glob("*/*/*"):
            with suppress(OSError):
                if path.stat().st_mtime < oldest:
                    path.unlink()

    def _path(self, kind: str, key: str) -> Path:
        assert self._folder is not None  # noqa: S101  # both callers looked
        return self._folder / _fingerprint() / kind / key


def users_cache() -> Cache:
    """The cache of the user who runs the process."""
    named = os.environ.get(FOLDER)
    if named is not None:
        return Cache(Path(named) if named else None)
    with suppress(RuntimeError):  # a user without a home
        return Cache(_folder())
    return Cache(None)


def _folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local", "factcheck", "Cache")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "factcheck"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "factcheck")


def _usable(folder: Path) -> bool:
    """Whether nobody else can write to a folder; it is made if it is not there."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.stat()
    except OSError:
        return False
    return sys.platform == "win32" or (
        found.st_uid == os.geteuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    )


@cache
def _fingerprint() -> str:
    """Tells this package, to the last file, and what it rests on from all others."""
    from factcheck import __version__

    root = Path(__file__).parents[1]
    told = [__version__, sys.version, *(f"{name} {_version(name)}" for name in _RESTS_ON)]
    for path in sorted(root.rglob("*.py")):
        found = path.stat()
        told.append(f"{path.relative_to(root).as_posix()} {found.st_size} {found.st_mtime_ns}")
    return sha256("\n".join(told).encode()).hexdigest()[:32]


def _version(name: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return ""
