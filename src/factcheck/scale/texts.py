"""The texts of published sources, found in a folder by their digests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

LARGEST = 256 * 2**20
"""The largest file that is looked at, in bytes."""


class Texts:
    """A folder in which sources are saved.

    Args:
        folder: The folder; those inside it are looked through too.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, source: Mapping[str, Any]) -> str | None:
        """The text of a source: the file of its digest, wherever it stands; None where there is none."""
        digest = source["sha256"]
        for path in self._places(source):
            data = _read(path)
            if data and sha256(data).hexdigest() == digest:
                return data.decode("utf-8", "replace")
        found = self._by_digest.get(digest)
        data = _read(found) if found else None
        return None if data is None else data.decode("utf-8", "replace")

    def under_its_name(self, source: Mapping[str, Any]) -> str | None:
        """The file that has the name of a source, whatever is in it, by its path below the folder; None without one."""
        found = next((path for path in self._places(source) if _is_small(path)), None)
        return None if found is None else found.relative_to(self._folder).as_posix()

    def _places(self, source: Mapping[str, Any]) -> tuple[Path, ...]:
        """Where a source may stand under its name."""
        named = PurePosixPath(source["file"] or "")
        inside = not named.is_absolute() and ".." not in named.parts
        return (self._folder / (named if inside else named.name), self._folder / named.name)

    @cached_property
    def _by_digest(self) -> Mapping[str, Path]:
        files = sorted(path for path in self._folder.rglob("*") if _is_small(path))
        return dict(_digests(files))


def _digests(files: Iterable[Path]) -> Iterator[tuple[str, Path]]:
    for path in files:
        if (data := _read(path)) is not None:
            yield sha256(data).hexdigest(), path


def _is_small(path: Path) -> bool:
    with suppress(OSError):
        return path.is_file() and path.stat().st_size <= LARGEST
    return False


def _read(path: Path) -> bytes | None:
    """The bytes of a file; None where there is none that can be read, since another may hold the same text."""
    with suppress(OSError, ValueError):  # a name that a dataset gives may be one that no file can have
        return path.read_bytes() if path.is_file() else None
    return None
