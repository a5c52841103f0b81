"""What a run reads: which files a path stands for, what is in them, and the digest of all their bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from factcheck.scale.bulk.batches import Read
from factcheck.scale.bulk.readers import FORMATS, texts
from factcheck.scale.bulk.rows import Which
from factcheck.scale.errors import ScaleError, reason
from factcheck.scale.published import MANIFEST
from factcheck.scale.storage import Folder, located


class Input(Protocol):
    """One of the two tables."""

    def digest(self) -> str:
        """The digest of everything it is read from."""

    def bytes(self) -> int:
        """About how many bytes it holds."""

    def files(self) -> Iterator[tuple[str, Iterator[Read]]]:
        """Its files by name, each with its rows and what was kept aside, numbered within the file."""


@dataclass(frozen=True)
class Tables:
    """One table in one file, or in several that are read in the order of their names.

    Args:
        which: Which of the two it is.
        folder: Where the files lie.
        names: Their names there.
    """

    which: Which
    folder: Folder
    names: tuple[str, ...]

    def digest(self) -> str:
        """The digest of the files."""
        return _digest(self.folder, self.names)

    def bytes(self) -> int:
        """The bytes of the files; those of Parquet are some three times as many once they are read."""
        return sum(self.folder.size(name) * (3 if _ending(name) == "parquet" else 1) for name in self.names)

    def files(self) -> Iterator[tuple[str, Iterator[Read]]]:
        """The files, in the order of their names."""
        for name in self.names:
            yield name, FORMATS[_ending(name)](self.folder, name, self.which)


@dataclass(frozen=True)
class Texts:
    """A folder of texts, a file each.

    Args:
        folder: The folder.
    """

    folder: Folder

    def digest(self) -> str:
        """The digest of the files and their names."""
        return _digest(self.folder, tuple(entry.name for entry in self.folder.entries()))

    def bytes(self) -> int:
        """The bytes of the files."""
        return sum(entry.size for entry in self.folder.entries())

    def files(self) -> Iterator[tuple[str, Iterator[Read]]]:
        """The texts."""
        yield "", texts(self.folder)


def quotes(path: str | Path) -> Tables:
    """The quotes at a path: a file, or a folder of files of one of the formats.

    Raises:
        ScaleError: If nothing there can be read as a table.
    """
    folder, names = _files(path)
    if not names:
        raise ScaleError(f"{path} holds no table of quotes: no file ends in {_known()}.")
    return Tables("quotes", folder, names)


def sources(path: str | Path) -> Tables | Texts:
    """The sources at a path: a file, a folder of files of one of the formats, or a folder of texts.

    Raises:
        ScaleError: If there is nothing, or a file that is no table.
    """
    folder, names = _files(path)
    return Tables("sources", folder, names) if names else Texts(folder)


def is_published(path: str | Path) -> bool:
    """Whether a path is a dataset that a build wrote."""
    folder = Folder(str(path))
    return folder.local and folder.exists(MANIFEST)


def _files(path: str | Path) -> tuple[Folder, tuple[str, ...]]:
    """The folder of a table and its files there; none in a folder that holds other files."""
    whole = Folder(str(path))
    try:
        if whole.is_folder():
            names = tuple(entry.name for entry in whole.entries())
            return whole, names if names and all(_ending(name) in FORMATS for name in names) else ()
        if not whole.exists():
            raise ScaleError(f"There is no file or folder {path}.")
        folder, name = located(path)
        if _ending(name) not in FORMATS:
            raise ScaleError(f"{path} is no table that can be read: its name ends in none of {_known()}.")
        folder.open(name).close()
    except OSError as error:
        raise ScaleError(f"{path} can't be read: {reason(error)}.") from None
    return folder, (name,)


def _known() -> str:
    return ", ".join(f".{ending}" for ending in FORMATS)


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower()


def _digest(folder: Folder, names: tuple[str, ...]) -> str:
    found = hashlib.sha256()
    for name in names:
        try:
            with folder.open(name) as stream:
                each = hashlib.file_digest(stream, "sha256").digest()  # type: ignore[arg-type]
        except OSError as error:
            each = reason(error).encode()
        found.update(name.encode("utf-8", "surrogateescape") + b"\0" + each)
    return found.hexdigest()
