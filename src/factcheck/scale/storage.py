"""Folders and files on this machine, or on any store that fsspec knows (``s3://``, ``memory://``).

A path of this machine needs no fsspec. Everything is written under a temporary name first and then renamed, so that a
file with its own name is whole.
"""

from __future__ import annotations

import errno
import io
import os
import re
import secrets
import shutil
import stat
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, NamedTuple

from factcheck.scale.errors import ScaleError, reason

_DRAFT = re.compile(r"\.tmp-[0-9a-f]{8}-(.+)", re.DOTALL)
"""The name of an unfinished file of ours, and the one it will have."""

_FLAT = ("s3://", "s3a://", "gs://", "gcs://")  # have no folders; to make one would make the bucket, however misspelt
_PACKAGES = ("aiobotocore", "aiohttp", "botocore", "gcsfs", "google")  # whose errors are those of a store


class Entry(NamedTuple):
    """A file below a folder.

    Args:
        name: Its path below the folder, with ``/``.
        size: Its bytes.
        refused: Why it is not read, as a sentence: it is no regular file, or a folder that can't be looked into.
    """

    name: str
    size: int
    refused: str | None = None


@dataclass(frozen=True)
class Folder:
    """A folder that workers on any machine can be told of; a file is named by its path below it.

    Args:
        url: A path of this machine, or a URL that fsspec knows.
    """

    url: str

    @property
    def local(self) -> bool:
        """Whether it lies on this machine, where fsspec is not needed."""
        return "://" not in self.url

    def __truediv__(self, name: str) -> Folder:
        return Folder(self.path(name))

    def path(self, name: str) -> str:
        """The path or URL of a file of the folder."""
        return f"{self.url.rstrip('/')}/{name}" if name else self.url

    # ------------------------------------------------------------------------------------------------------- reading

    def open(self, name: str, *, whole: bool = True) -> IO[bytes]:
        """Opens a file to read bytes from.

        Args:
            name: The file.
            whole: Whether it is read from start to end; otherwise a far store is asked for no more than what is read.

        Raises:
            OSError: If it can't be read.
        """
        if self.local:
            return regular(Path(self.path(name)))
        if whole:  # what a store gives can't read a line of at most so many bytes; a buffer can
            return io.BufferedReader(self._store.open(self.path(name), "rb"))
        stream: IO[bytes] = self._store.open(self.path(name), "rb", cache_type="none")
        return stream

    def links(self) -> Iterator[Path]:
        """The files below the folder that are links to others, where it lies on this machine."""
        for base, _, names in os.walk(self.url) if self.local else ():
            yield from (path for path in (Path(base, name) for name in names) if path.is_symlink())

    def exists(self, name: str = "") -> bool:
        """Whether there is a file or folder of that name."""
        return Path(self.path(name)).exists() if self.local else bool(self._store.exists(self.path(name)))

    def is_folder(self, name: str = "") -> bool:
        """Whether there is a folder of that name."""
        return Path(self.path(name)).is_dir() if self.local else bool(self._store.isdir(self.path(name)))

    def is_special(self, name: str = "") -> bool:
        """Whether there is something of that name that is neither a file nor a folder, such as a pipe."""
        path = Path(self.path(name))
        return self.local and path.exists() and not (path.is_file() or path.is_dir())

    def size(self, name: str = "") -> int:
        """The bytes of a file."""
        return Path(self.path(name)).stat().st_size if self.local else int(self._store.size(self.path(name)))

    def entries(self) -> list[Entry]:
        """Every file below the folder, in the order of their names; unfinished and hidden ones left out."""
        return [entry for entry in self.listed() if entry.refused is None]

    def listed(self, *, hidden: bool = False) -> list[Entry]:
        """As :meth:`entries`, with all that is there and can't be read; on demand with what is hidden."""
        return sorted(entry for entry in self._all() if hidden or not is_hidden(entry.name))

    def _all(self) -> Iterator[Entry]:
        for entry in self._walked() if self.local else self._found():
            name = entry.name.encode("utf-8", "surrogateescape")
            try:
                name.decode()
            except UnicodeDecodeError:
                yield Entry(name.decode("utf-8", "backslashreplace"), 0, "Its name is not UTF-8; rename it.")
            else:
                yield entry

    def _walked(self) -> Iterator[Entry]:
        failed: list[OSError] = []
        for base, folders, names in os.walk(self.url, onerror=failed.append):
            below = Path(base).relative_to(self.url)
            for name in names:
                yield _entry(Path(base, name), (below / name).as_posix())
            for name in folders:
                if Path(base, name).is_symlink():
                    yield Entry((below / name).as_posix(), 0, "It is a link to a folder; such links are not followed.")
        for error in failed:
            if (name := Path(error.filename).relative_to(self.url).as_posix()) != ".":
                yield Entry(name, 0, f"The folder can't be read: {reason(error)}.")
            elif not isinstance(error, FileNotFoundError):
                raise error

    def _found(self) -> Iterator[Entry]:
        with suppress(FileNotFoundError):
            for path, about in self._store.find(self._root, detail=True).items():
                yield Entry(str(path).removeprefix(self._root).lstrip("/"), int(about["size"] or 0))

    # ------------------------------------------------------------------------------------------------------- writing

    @contextmanager
    def writing(self, name: str) -> Iterator[IO[bytes]]:
        """Gives a file to write bytes to, which takes its name when the block ends, and is gone if it fails."""
        unfinished = draft(name)
        self.make(name.rpartition("/")[0])
        try:
            with self.create(unfinished) as stream:
                yield stream
            self.rename(unfinished, name)
        except BaseException:
            with suppress(OSError):
                self.remove(unfinished)
            raise

    def create(self, name: str) -> IO[bytes]:
        """Opens a file to write bytes to, under the name that is given."""
        if self.local:
            return Path(self.path(name)).open("wb")
        stream: IO[bytes] = self._store.open(self.path(name), "wb")
        return stream

    def make(self, name: str = "") -> None:
        """Makes a folder, and those it lies in."""
        if self.local:
            Path(self.path(name)).mkdir(parents=True, exist_ok=True)
        elif not self.url.startswith(_FLAT):
            self._store.makedirs(self.path(name), exist_ok=True)

    def rename(self, old: str, new: str) -> None:
        """Gives a file another name; one of that name is replaced."""
        if self.local:
            Path(self.path(old)).replace(self.path(new))
        else:
            self._store.mv(self.path(old), self.path(new))

    def move_to(self, other: Folder) -> None:
        """Moves the folder to where none is yet."""
        if self.local:
            Path(self.url).rename(other.url)
            return
        names = [entry.name for entry in self._found()]
        other.make()
        self._store.copy([self.path(name) for name in names], [other.path(name) for name in names])
        self.remove()

    def remove(self, name: str = "") -> None:
        """Removes a file, or a folder with all in it; nothing happens where there is none."""
        if not self.local:
            with suppress(FileNotFoundError):
                self._store.rm(self.path(name), recursive=True)
            return
        path = Path(self.path(name))
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

    def sweep(self, names: Collection[str], folders: Collection[str]) -> None:
        """Removes what an earlier run left unfinished, and nothing that others wrote.

        Args:
            names: The files that are written in this folder itself; only drafts of these are removed there.
            folders: The folders in it that are ours alone; every draft below them is removed.
        """
        for name in self._names():
            if (becomes := name_of(name)) is not None and becomes in names:
                self.remove(name)
        for folder in folders:
            for entry in (self / folder).listed(hidden=True):
                if name_of(entry.name) is not None:
                    (self / folder).remove(entry.name)

    def _names(self) -> list[str]:
        """The files of the folder itself."""
        if self.local:
            return [path.name for path in Path(self.url).iterdir() if path.is_file()] if self.is_folder() else []
        with suppress(FileNotFoundError):
            found = self._store.find(self._root, maxdepth=1)
            return [str(path).removeprefix(self._root).lstrip("/") for path in found]
        return []

    @property
    def _store(self) -> Any:
        return self._reached[0]

    @property
    def _root(self) -> str:
        """The folder as the store names it."""
        return self._reached[1].rstrip("/")

    @property
    def _reached(self) -> tuple[Any, str]:
        try:
            import fsspec  # type: ignore[import-untyped,unused-ignore]
        except ImportError:
            raise ScaleError(
                f'{self.url} is not on this machine; to reach it, run: pip install "factcheck-dataset[dask]"'
            ) from None
        try:
            # What a store held a moment ago is no guide: the workers write there.
            store, root = fsspec.core.url_to_fs(self.url, use_listings_cache=False)
        except (ImportError, ValueError) as error:
            raise ScaleError(f"{self.url} can't be reached: {reason(error)}.") from None
        return store, str(root)


def draft(name: str) -> str:
    """The name of a file as long as it is not finished.

    >>> name_of(draft("2024/results.jsonl"))
    'results.jsonl'
    """
    head, slash, last = name.rpartition("/")
    return f"{head}{slash}.tmp-{secrets.token_hex(4)}-{last}"


def name_of(name: str) -> str | None:
    """The name that an unfinished file of ours will have; None where it is none.

    >>> name_of(".tmp-draft.txt") is None
    True
    """
    found = _DRAFT.fullmatch(name.rpartition("/")[2])
    return found[1] if found else None


def is_hidden(name: str) -> bool:
    """Whether a file is hidden, or lies in a folder that is."""
    return name.startswith(".") or "/." in name


def hidden_part(name: str) -> str:
    """The path up to what is hidden.

    >>> hidden_part("2024/.git/config/x")
    '2024/.git'
    """
    parts = name.split("/")
    return "/".join(parts[: 1 + next(at for at, part in enumerate(parts) if part.startswith("."))])


_KINDS = {stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket", stat.S_IFCHR: "a device", stat.S_IFBLK: "a device"}


def regular(path: Path) -> io.BufferedReader:
    """Opens a file of this machine; what is no regular file would be waited for, perhaps for ever.

    Raises:
        OSError: If it can't be read, or is such as a pipe.
    """
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):  # open itself says of a folder that it is one
        raise OSError(errno.EINVAL, f"it is no regular file but {_kind(mode)}", str(path))
    return path.open("rb")


def _kind(mode: int) -> str:
    return _KINDS.get(stat.S_IFMT(mode), "something else")


def _entry(path: Path, name: str) -> Entry:
    """A file of this machine."""
    try:
        about = path.stat()
    except OSError as error:
        if error.errno == errno.ELOOP:
            return Entry(name, 0, "It is a link that leads to itself.")
        if path.is_symlink():
            return Entry(name, 0, "It is a link to a file that is not there.")
        return Entry(name, 0, f"The file can't be read: {reason(error)}.")
    if stat.S_ISREG(about.st_mode):
        return Entry(name, about.st_size)
    return Entry(name, 0, f"It is no regular file but {_kind(about.st_mode)}.")


def is_of_a_store(error: Exception) -> bool:
    """Whether an error says that a store can't be reached, or lets nobody in; not all of those are OSErrors."""
    return type(error).__module__.partition(".")[0] in _PACKAGES


def located(path: str | Path) -> tuple[Folder, str]:
    """The folder of a file, and its name there.

    >>> located("tables/quotes.parquet")
    (Folder(url='tables'), 'quotes.parquet')
    """
    head, _, name = (str(path) if "://" in str(path) else Path(path).as_posix()).rpartition("/")
    return Folder(head or "."), name
