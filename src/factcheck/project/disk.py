"""Files of a project: found, read without ever leaving the project, written in one piece."""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath, PureWindowsPath

from factcheck.curation import section_of
from factcheck.model import ANNOTATORS, FORMAT
from factcheck.project.errors import ProjectNotFoundError, WriteError

DATA = "data"
"""The folder of a project that holds its claims."""
CLAIMS = f"{DATA}/claims.yaml"
"""The file that makes a folder a project, whatever it holds."""

_HEADER = re.compile(rb"^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?factcheck:", re.MULTILINE)
_BEGINNING = 64 * 1024
_MOST_NAMED = 5


class UnreadableError(Exception):
    """A file of the project can't be read: why, as the end of a sentence that begins with the path.

    Args:
        reason: Such as "is a folder".
        outside: Whether the path leads out of the project.
        advice: What to do, where that is known.
    """

    def __init__(self, reason: str, *, outside: bool = False, advice: str = "") -> None:
        super().__init__(reason)
        self.outside = outside
        self.advice = advice


def find(path: str | Path = ".") -> Path:
    """The root of the project that a file or folder belongs to: the nearest folder up from it that is a project.

    Raises:
        ProjectNotFoundError: If there is none, or no such path.
    """
    try:
        start = Path(path).resolve()
    except (OSError, RuntimeError, ValueError):  # a circle of links, a NUL
        raise ProjectNotFoundError(f'"{path}" is no path that can be followed.') from None
    if not os.path.lexists(start):
        raise ProjectNotFoundError(f'There is no file or folder "{path}".')
    folders = (start, *start.parents)
    found = next(filter(is_project, folders), None)
    if found is not None:
        return found
    if (start / DATA).is_dir() and _names(start / DATA) is None:
        raise ProjectNotFoundError(f'The folder "{start / DATA}" can\'t be opened: this user may not read it.')
    near = next(filter(None, map(_without_header, folders)), "")
    raise ProjectNotFoundError(
        f'No project here: neither "{path}" nor a folder above it has a file {CLAIMS}{near}. '
        "`factcheck init DIR` makes a project to start from."
    )


def is_project(folder: Path) -> bool:
    """Whether a folder has data/claims.yaml, or another YAML file in data/ with the header of a project."""
    if os.path.lexists(folder / CLAIMS):
        return True
    return any(_HEADER.search(beginning(path).replace(b"\0", b"")) for path in _yaml_files(folder))  # NUL: UTF-16


def _yaml_files(folder: Path) -> list[Path]:
    return [folder / DATA / name for name in sorted(_names(folder / DATA) or ()) if name.endswith((".yaml", ".yml"))]


def _without_header(folder: Path) -> str:
    """What to say of a folder that is no project for want of a header alone; nothing of any other."""
    if not (found := _yaml_files(folder)):
        return ""
    if closed := [path for path in found if not os.access(path, os.R_OK)]:
        return f', and this user may not read {_few(closed)} in "{folder / DATA}"'
    return (
        f', and no YAML file in "{folder / DATA}" ({_few(found)}) has the header of one: `factcheck: {FORMAT}` at the '
        "beginning of a line"
    )


def _few(files: list[Path]) -> str:
    more = f" and {len(files) - _MOST_NAMED} more" if files[_MOST_NAMED:] else ""
    return ", ".join(path.name for path in files[:_MOST_NAMED]) + more


def data_files(root: Path) -> list[str]:
    """The POSIX paths of the data files in data/ and of data/annotators/*.yaml, each in name order.

    Those are YAML, and files of JSON Lines or Parquet whose names tell which list their records belong to. Hidden
    files, which editors and systems leave, are not data.

    Raises:
        UnreadableError: If data/ can't be listed.
    """
    with _reasons(DATA):
        listed = [entry.name for entry in (root / DATA).iterdir()]
    files = filter(is_data, sorted(listed))
    readers = [name for name in sorted(_names(root / ANNOTATORS) or []) if _is_yaml(name)]
    return [f"{DATA}/{name}" for name in files] + [f"{ANNOTATORS}{name}" for name in readers]


def is_data(name: str) -> bool:
    """Whether a file of data/ is read, by its name."""
    return _is_yaml(name) or (section_of(name) is not None and not name.startswith("."))


def _is_yaml(name: str) -> bool:
    return name.endswith(".yaml") and not name.startswith(".")


def _names(folder: Path) -> list[str] | None:
    """The names in a folder; None where it can't be listed."""
    try:
        return [entry.name for entry in folder.iterdir()]
    except OSError:
        return None


def beginning(path: Path) -> bytes:
    """The first bytes of an ordinary file; none of one that can't be read."""
    with suppress(OSError):
        if stat.S_ISREG(path.stat().st_mode):
            with path.open("rb") as file:
                return file.read(_BEGINNING)
    return b""


def read(root: Path, relative: str) -> bytes:
    """The bytes of a file of the project.

    Args:
        root: The project, resolved.
        relative: POSIX path inside it, as somebody wrote it: it is not trusted.

    Raises:
        UnreadableError: If it leads out of the project, links followed, or can't be read.
    """
    if "\\" in relative:
        raise UnreadableError("is written with \\; a path in the data is written with / on every system")
    if PurePosixPath(relative).is_absolute() or PureWindowsPath(relative).anchor:
        raise UnreadableError("does not begin in the project's folder", outside=True)
    with _reasons(relative):
        path = (root / relative).resolve()
        if not path.is_relative_to(root):
            raise UnreadableError("leads out of the project", outside=True)
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableError("is a folder, not a file", advice="Name a file in it.")
        if not stat.S_ISREG(mode):
            raise UnreadableError("is not an ordinary file")
        return path.read_bytes()


def read_named(path: Path) -> bytes:
    """The bytes of an ordinary file that the user named; a pipe or a device may never end, and is not opened.

    Raises:
        OSError: If it can't be read, or is no ordinary file.
    """
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        why = "it is no ordinary file but a pipe or a device; save what it gives to a file first"
        raise OSError(errno.EINVAL, why, str(path))
    return path.read_bytes()


@contextmanager
def _reasons(relative: str) -> Iterator[None]:
    """Says in plain words why the system would not read a file."""
    try:
        yield
    except FileNotFoundError:
        raise UnreadableError("does not exist") from None
    except NotADirectoryError:
        raise UnreadableError("does not exist: a part of the path is a file, not a folder") from None
    except PermissionError:
        advice = f"Give yourself the right to read it: `chmod u+r {relative}` on Linux and macOS."
        raise UnreadableError("can't be opened: this user may not read it", advice=advice) from None
    except UnicodeEncodeError as error:
        if error.encoding == "utf-8":
            raise UnreadableError("is no path that can be followed") from None
        advice = "Unset LC_ALL or PYTHONUTF8, or set LC_ALL to a locale of UTF-8 such as C.UTF-8."
        raise UnreadableError(
            f"can't be named here: names of files are {error.encoding.upper()}", advice=advice
        ) from None
    except (RuntimeError, ValueError):  # pathlib's own words for a circle of links and for a NUL
        raise UnreadableError("is no path that can be followed") from None
    except OSError as error:
        raise UnreadableError(f"can't be read: {error.strerror or error}") from None


def neighbours(root: Path, relative: str) -> list[str]:
    """The files beside the one a path names, as POSIX paths of the project; none where it leaves the project."""
    with suppress(OSError, RuntimeError, ValueError):
        folder = (root / relative).parent.resolve()
        if folder.is_relative_to(root):
            return sorted(entry.relative_to(root).as_posix() for entry in folder.iterdir() if entry.is_file())
    return []


def write_atomically(path: Path, data: bytes) -> None:
    """Replaces a file's bytes in one step: whoever reads it, or a crash, finds the old ones or the new ones whole.

    The file's mode is kept, and a link is followed.

    Raises:
        WriteError: If the folder or the file can't be written.
    """
    target = Path(os.path.realpath(path))
    draft = target.with_name(f".{target.name}.{secrets.token_hex(6)}.tmp")
    with writing(path):
        try:
            write_through(draft, data)
            if target.exists():
                draft.chmod(stat.S_IMODE(target.stat().st_mode))
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
        sync_folder(target.parent)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Names the file or folder that the system would not let us write.

    Raises:
        WriteError: In place of any error of the system.
    """
    try:
        yield
    except OSError as error:
        raise WriteError(f"{path} can't be written: {error.strerror or error}.") from error


def write_through(path: Path, data: bytes) -> None:
    """Writes a new file down to the disk."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Writes a folder's list of names down to the disk, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some file systems refuse it, and have nothing to write
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
