"""What a run reads: which files a path stands for, what is in them, and the digest of all their bytes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from factcheck.diagnostics.encoding import NotUtf8, decode
from factcheck.scale.bulk.batches import Read
from factcheck.scale.bulk.output import is_ours
from factcheck.scale.bulk.readers import FORMATS, texts
from factcheck.scale.bulk.rows import Rejected, UnreadTable, Which
from factcheck.scale.errors import ScaleError, named, reason
from factcheck.scale.published import MANIFEST
from factcheck.scale.storage import Folder, hidden_part, is_hidden, located
from factcheck.scale.where import unit

_START = 2**20
"""So many bytes of a table tell in which encoding it is."""


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
        refused: Files by the names of tables that can't even be opened, each with the reason.
        passed_over: What else is there: files that are no tables or hidden, folders with results, what can't be read.
    """

    which: Which
    folder: Folder
    names: tuple[str, ...]
    refused: Mapping[str, str] = field(default_factory=dict)
    passed_over: tuple[str, ...] = ()

    def digest(self) -> str:
        """The digest of the files."""
        return _digest(self.folder, self.names, self.refused)

    def bytes(self) -> int:
        """The bytes of the files; those of Parquet are some three times as many once they are read."""
        return sum(self.folder.size(name) * (3 if _ending(name) == "parquet" else 1) for name in self.names)

    def files(self) -> Iterator[tuple[str, Iterator[Read]]]:
        """The files, in the order of their names; of several, one that can't be read is kept aside.

        Raises:
            ScaleError: If none of them can be read.
        """
        if not self.refused and len(self.names) == 1:
            yield self.names[0], self._read(self.names[0])
            return
        unread: list[str] = []
        for name in sorted({*self.names, *self.refused}):
            yield name, self._read_or_refused(name, unread)
        if len(unread) == len(self.names) + len(self.refused):
            raise ScaleError(f"None of the {len(unread)} tables of {self.which} can be read. {unread[0]}")

    def encoding(self, name: str, count: int) -> str:
        """What to do about a file of which so many rows are not UTF-8."""
        if _ending(name) == "parquet":
            rows = "1 row" if count == 1 else f"{count:,} rows"
            return f"{name} holds text that is not UTF-8 in {rows}. Write the table again with its text in UTF-8."
        with self.folder.open(name) as stream:
            start = stream.read(_START)
        found = decode(start[: start.rfind(b"\n") + 1] or start, nul=True)  # not up to the middle of a character
        rows = f"{count:,} {unit(name)}{'' if count == 1 else 's'}"
        if isinstance(found, NotUtf8):
            return f"{name} {found.found}. {found.help} {rows} of it {'was' if count == 1 else 'were'} kept aside."
        return f'{name} is not UTF-8 in {rows}. Save it again as "UTF-8".'

    def _read(self, name: str) -> Iterator[Read]:
        return FORMATS[_ending(name)](self.folder, name, self.which)

    def _read_or_refused(self, name: str, unread: list[str]) -> Iterator[Read]:
        """The rows of a file, and where it can't be read, or no further, why; a far store may do better next time."""
        last, why = 0, self.refused.get(name)
        try:
            for found in self._read(name) if why is None else ():
                last = max(last, _last(found))
                yield found
        except ScaleError as error:
            why = str(error)
        except OSError as error:
            if not self.folder.local:
                raise
            why = f"{self.folder.path(name)} can't be read: {reason(error)}."
        if why is not None:
            if not last:
                unread.append(why)
            yield UnreadTable.after(self.which, name, last, why)


@dataclass(frozen=True)
class Texts:
    """A folder of texts, a file each.

    Args:
        folder: The folder.
        passed_over: What is hidden there.
    """

    folder: Folder
    passed_over: tuple[str, ...] = ()

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
    folder, names, refused, others = _files(path)
    if not names and refused:
        raise ScaleError(f"{path} holds no table of quotes that can be read: {next(iter(refused.values()))}")
    if not names:
        unpack = next((f"; unpack {named(name)} first" for name in others if _ending(name) in _PACKED), "")
        raise ScaleError(f"{path} holds no table of quotes: no file ends in {_known()}{unpack}.")
    if {name.rpartition(".")[0] for name in names} >= _DATASET:
        raise ScaleError(f"{path} is a dataset that was built, but its {MANIFEST} is missing; copy the whole folder.")
    return Tables("quotes", folder, names, refused, others)


def sources(path: str | Path) -> Tables | Texts:
    """The sources at a path: a file, a folder in which most files are of one of the formats, or a folder of texts.

    Raises:
        ScaleError: If there is nothing, or a file that is no table.
    """
    folder, names, refused, others = _files(path)
    if names and len(names) + len(refused) >= sum(not is_hidden(name) for name in others):
        return Tables("sources", folder, names, refused, others)
    return Texts(folder, tuple(filter(is_hidden, others)))


def is_published(path: str | Path) -> bool:
    """Whether a path is a dataset that a build wrote."""
    folder = Folder(str(path))
    return folder.local and folder.exists(MANIFEST)


_DATASET = {"claims", "evidence", "sources"}
"""Tables that stand together only in a dataset."""


def _files(path: str | Path) -> tuple[Folder, tuple[str, ...], Mapping[str, str], tuple[str, ...]]:
    """The folder of a table, its files there, those that can't be opened with the reason, and what else is there."""
    whole = Folder(str(path))
    try:
        if whole.is_folder():
            return whole, *_parted(whole)
        if not whole.exists():
            raise ScaleError(f"There is no file or folder {path}.")
        if whole.is_special():
            raise ScaleError(f"{path} is no regular file; save what it gives to one first.")
        folder, name = located(path)
        if _ending(name) in _PACKED:
            raise ScaleError(f"{path} is packed; unpack it first, and give what it holds.")
        if _ending(name) not in FORMATS:
            raise ScaleError(f"{path} is no table that can be read: its name ends in none of {_known()}.")
        folder.open(name).close()
    except OSError as error:
        raise ScaleError(f"{path} can't be read: {reason(error)}.") from None
    return folder, (name,), {}, ()


def _parted(folder: Folder) -> tuple[tuple[str, ...], Mapping[str, str], tuple[str, ...]]:
    """The tables below a folder, and the rest; results of a run below it are no input, and are named once."""
    entries = folder.listed(hidden=True)
    listed = [entry for entry in entries if not is_hidden(entry.name)]
    heads = {entry.name.rpartition("/")[0] for entry in listed if entry.name.endswith("/results.parquet")}
    ours = tuple(f"{head}/" for head in sorted(heads) if is_ours(folder / head))
    tables, refused, others = [], {}, {head.rstrip("/"): None for head in ours}
    for entry in listed:
        if entry.name.startswith(ours):
            continue
        if _ending(entry.name) not in FORMATS:
            others[entry.name] = None
        elif entry.refused is None:
            tables.append(entry.name)
        else:
            refused[entry.name] = f"{folder.path(entry.name)} can't be read. {entry.refused}"
    hidden = (hidden_part(entry.name) for entry in entries if is_hidden(entry.name))
    others.update((name, None) for name in hidden if not name.startswith(ours))
    return tuple(tables), refused, tuple(sorted(others))


def _last(found: Read) -> int:
    """The number of the last row of what was read."""
    return found.row + found.rows - 1 if isinstance(found, Rejected) else int(found["row"][-1].as_py())


_PACKED = ("gz", "bz2", "xz", "zst", "zip", "7z", "tgz")
"""Endings of files that hold others."""


def _known() -> str:
    return ", ".join(f".{ending}" for ending in FORMATS)


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower()


def _digest(folder: Folder, names: tuple[str, ...], refused: Mapping[str, str] | None = None) -> str:
    found = hashlib.sha256(json.dumps(refused).encode() if refused else b"")
    for name in names:
        try:
            with folder.open(name) as stream:
                each = hashlib.file_digest(stream, "sha256").digest()  # type: ignore[arg-type]
        except OSError as error:
            each = reason(error).encode()
        found.update(name.encode("utf-8", "surrogateescape") + b"\0" + each)
    return found.hexdigest()
