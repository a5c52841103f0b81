"""Where results may be written: over earlier results of ours and over nothing else, by one run at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from factcheck.scale.errors import ScaleError
from factcheck.scale.published import MANIFEST
from factcheck.scale.storage import Folder, located, name_of

SUMMARY: Final = "summary.json"
LINES: Final = "results.jsonl"
FILES: Final = ("results.parquet", LINES, "rejected.jsonl", SUMMARY)
"""What a run is for."""
SHARDS, CACHE = ".shards", ".cache"
"""Where a run works, and where it leaves its proofs."""
MARK: Final = ".factcheck"
"""The file that marks a folder as ours, and that a run holds as long as it writes there."""

OURS: Final = (*FILES, MARK)
"""What is written in the folder itself."""

_SAID: Final = b"factcheck verify writes its results here.\n"


_OTHERWISE: Final = "write the results to another folder."


def refuse(out: Folder, quotes: str | Path, sources: str | Path, *, published: bool) -> None:
    """Refuses a folder in which results would replace anything but earlier results; touches nothing.

    Args:
        out: The folder for the results.
        quotes: What is read as quotes.
        sources: What is read as sources.
        published: Whether the quotes are a published dataset: its sources are found by their digests, so that results
            may lie below their folder.

    Raises:
        ScaleError: If results must not be written there.
    """
    if not out.url.strip():
        raise ScaleError("The folder for the results has no name; give one, such as results.")
    for path, what in ((quotes, "quotes"), (sources, "sources")):
        if Folder(str(path)).is_folder():
            _refuse_inside(out, Folder(str(path)), what, below=not (published and what == "sources"))
            for link in Folder(str(path)).links():
                _refuse_input(out, link, what)
        else:
            _refuse_input(out, path, what)
    if out.exists() and not out.is_folder():
        raise ScaleError(f"{out.url} is a file; name a folder for the results.")
    if out.exists(MANIFEST):
        raise ScaleError(f"{out.url} is a published dataset; {_OTHERWISE}")
    _refuse_mark(out)
    if not is_ours(out):
        for name in (*FILES, SHARDS, CACHE):
            if out.exists(name):
                raise ScaleError(
                    f"{out.url} holds {name}, which factcheck did not write and would replace; {_OTHERWISE}"
                )
    _refuse_kinds(out)


def _refuse_mark(out: Folder) -> None:
    """Refuses a folder where something else is called as the mark is."""
    if out.is_folder(MARK) or (out.exists(MARK) and not _is_mark(out)):
        kind = "folder" if out.is_folder(MARK) else "file"
        raise ScaleError(
            f"{out.path(MARK)} is a {kind} that factcheck did not write, and the name by which it knows a folder of "
            f"results; {_OTHERWISE}"
        )


def _is_mark(folder: Folder) -> bool:
    """Whether the mark is ours; one that is empty is that of a run which ended at once."""
    try:
        with folder.open(MARK) as stream:
            return stream.read(len(_SAID) + 1) in (_SAID, b"")
    except OSError:
        return False


def _refuse_kinds(out: Folder) -> None:
    """Refuses files in place of folders, and folders in place of files, and links to folders of others."""
    for name in (SHARDS, CACHE):
        if out.local and Path(out.path(name)).is_symlink():
            raise ScaleError(f"{out.path(name)} is a link, where factcheck needs a folder of its own; delete it.")
        if out.exists(name) and not out.is_folder(name):
            raise ScaleError(f"{out.path(name)} is a file, where factcheck needs a folder of its own; delete it.")
    for name in FILES:
        if out.is_folder(name):
            raise ScaleError(
                f"{out.path(name)} is a folder, where factcheck writes a file; write the results elsewhere."
            )


def is_ours(folder: Folder) -> bool:
    """Whether a folder holds what a run wrote, or began to write."""
    if folder.exists(MARK) and not folder.is_folder(MARK) and _is_mark(folder):
        return True
    try:
        with folder.open(SUMMARY) as stream:
            found = json.load(stream)
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(found, dict) and str(found.get("written_by", "")).startswith("factcheck")


@contextmanager
def held(out: Folder) -> Iterator[None]:
    """Marks a folder as ours and holds it, where it lies on this machine, so that no other run writes there.

    A run that died holds nothing: the system lets go of its lock. One that can't even begin leaves nothing behind.

    Raises:
        ScaleError: If another run holds it.
    """
    if not out.local:
        if not out.exists(MARK):
            with out.writing(MARK) as stream:
                stream.write(_SAID)
        with _undone(out, []):
            yield
        return
    made = [path for path in (Path(out.url), *Path(out.url).parents) if not path.exists()]
    out.make()
    with Path(out.path(MARK)).open("ab") as stream:
        _lock(stream.fileno(), out)
        if not stream.tell():
            stream.write(_SAID)
            stream.flush()
        with _undone(out, made):
            yield


@contextmanager
def _undone(out: Folder, made: Sequence[Path]) -> Iterator[None]:
    """Takes the mark away, and folders that were made, where a run fails before it has anything to keep."""
    try:
        yield
    except Exception:
        if not any(out.exists(name) for name in (*FILES, SHARDS, CACHE)):
            out.remove(MARK)
            with suppress(OSError):  # such as other files in one of them
                for folder in made:
                    folder.rmdir()
        raise


def _lock(file: int, out: Folder) -> None:
    try:
        import fcntl
    except ImportError:  # a system without such locks
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise ScaleError(f"Another run writes to {out.url}; wait for it, or name another folder.") from None
    except OSError:  # a file system without locks
        return


def _refuse_inside(out: Folder, read: Folder, what: str, *, below: bool) -> None:
    place, other = _place(out.url), _place(read.url)
    if place == other:
        raise ScaleError(f"{out.url} is the folder of the {what}; {_OTHERWISE}")
    if below and place.startswith(f"{other.rstrip('/')}/"):
        raise ScaleError(
            f"{out.url} lies in the folder of the {what}, {read.url}, and would be read with them; "
            "write the results elsewhere."
        )


def _refuse_input(out: Folder, path: str | Path, what: str) -> None:
    place = _place(out.url)
    for at in {_placed(path), _place(str(path))}:  # under its name, and where a link leads
        other, _, name = at.rpartition("/")
        if place == at:
            raise ScaleError(f"{out.url} is read as the {what}; name a folder for the results.")
        inside = any(f"{other}/".startswith(f"{place}/{each}/") for each in (SHARDS, CACHE))
        if inside or (place == other and (name in FILES or name == MARK or name_of(name) in OURS)):
            raise ScaleError(f"{path} is read by this run and would be replaced; {_OTHERWISE}")


def _placed(path: str | Path) -> str:
    """A file by its own name, whatever that links to, in the folder where it lies."""
    folder, name = located(path)
    return f"{_place(folder.url)}/{name}"


def _place(url: str) -> str:
    """A path or URL such that two names of one place are the same."""
    if "://" in url and not url.startswith("file://"):
        return url.rstrip("/")
    path = Path(url.removeprefix("file://"))
    with suppress(OSError, RuntimeError):
        path = path.resolve()
    return path.as_posix()
