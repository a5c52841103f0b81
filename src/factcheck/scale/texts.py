"""The texts of published sources, found in a folder by their digests."""

from __future__ import annotations

from collections.abc import Mapping
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
        named = PurePosixPath(source["file"] or "")
        for path in (self._folder / named, self._folder / named.name):
            if path.is_file() and (data := path.read_bytes()) and sha256(data).hexdigest() == digest:
                return data.decode("utf-8", "replace")
        found = self._by_digest.get(digest)
        return found.read_bytes().decode("utf-8", "replace") if found else None

    @cached_property
    def _by_digest(self) -> Mapping[str, Path]:
        files = sorted(path for path in self._folder.rglob("*") if path.is_file() and path.stat().st_size <= LARGEST)
        return {sha256(path.read_bytes()).hexdigest(): path for path in files}
