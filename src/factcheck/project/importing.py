"""Other people's files in, a new project or tables out."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from factcheck import curation, sources
from factcheck.exchange.reading import READERS, ColumnError, Imported, Options, kept_aside
from factcheck.project.checking import Progress, quiet
from factcheck.project.disk import CLAIMS, read_named, write_through, writing
from factcheck.project.errors import ReadError, WriteError
from factcheck.project.tabulating import TableFiles
from factcheck.proof import prove
from factcheck.text import Document

REJECTED = "rejected.jsonl"
"""What could not become a record, with file, line and reason."""


def read_files(paths: Iterable[Path], encoding: str = "") -> Mapping[str, bytes]:
    """The bytes of files by name, each read when it is asked for, so that memory holds one at a time.

    Args:
        paths: Files and folders; a folder stands for the files in it, those that systems hide left out.
        encoding: The encoding of all of them, where it is not UTF-8; they are given as UTF-8.

    Raises:
        ReadError: If a file can't be read, or there is none. Asking for a file raises it too, also where the encoding
            is unknown or another.
    """
    found: dict[str, Path] = {}
    for path in paths:
        for each in _listed(path):
            name = each.relative_to(path.parent).as_posix()
            found[name if name not in found else each.as_posix()] = each
    if not found:
        raise ReadError("There is no file to import.")
    return _OnDisk(found, encoding)


def _listed(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    try:
        inside = sorted(each for each in path.rglob("*") if each.is_file())
    except OSError as error:
        raise _unreadable(error) from None
    return [each for each in inside if not any(part.startswith(".") for part in each.relative_to(path).parts)]


class _OnDisk(Mapping[str, bytes]):
    """Files by name."""

    def __init__(self, paths: Mapping[str, Path], encoding: str) -> None:
        self._paths = paths
        self._encoding = encoding

    def __getitem__(self, name: str) -> bytes:
        path, encoding = self._paths[name], self._encoding
        try:
            content = read_named(path)
            return content.decode(encoding).encode() if encoding else content
        except OSError as error:
            raise _unreadable(error) from None
        except LookupError:
            known = "common ones are utf-16, windows-1252, latin-1"
            raise ReadError(f'No encoding is called "{encoding}"; {known}.') from None
        except ValueError as error:
            raise ReadError(f"{path} is not in the encoding {encoding}: {error}.") from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def _unreadable(error: OSError) -> ReadError:
    return ReadError(f"{error.filename} can't be read: {error.strerror or error}.")


def read_foreign(format_: str, files: Mapping[str, bytes], options: Options | None = None) -> Imported:
    """Reads files of a format.

    Raises:
        KeyError: If no format of that name can be imported.
        ReadError: If a column that the options name is in no record.
    """
    try:
        return READERS[format_].read(files, options or Options())
    except ColumnError as error:
        raise ReadError(str(error)) from None


def write_project(imported: Imported, folder: Path, beside: Mapping[str, bytes] | None = None) -> tuple[str, ...]:
    """Writes a new project: a folder that was not there is whole, or still not there, whatever happens.

    Args:
        imported: What was read.
        folder: A folder that is new or empty.
        beside: Further files.

    Returns:
        The names of the files.

    Raises:
        WriteError: If the folder holds something, or can't be written.
    """
    files = {CLAIMS: curation.write(imported.dataset).encode(), **imported.texts, **(beside or {})}
    files |= _kept_aside(imported)
    with _new_folder(folder) as draft:
        for name, content in files.items():
            path = draft / name
            path.parent.mkdir(parents=True, exist_ok=True)
            write_through(path, content)
    return tuple(sorted(files))


def write_tables(
    format_: str, files: Mapping[str, bytes], folder: Path, options: Options | None = None, progress: Progress = quiet
) -> Imported:
    """Reads files of a format, proves what they say and writes its tables part by part, for files of any size.

    Nothing is checked. Origins are told apart within a part.

    Returns:
        What was read, without the claims that were handed on. Where there is no claim at all, nothing is written.

    Raises:
        KeyError: If no format of that name can be imported.
        ReadError: If a column that the options name is in no record.
        WriteError: If the folder holds something, or can't be written.
    """
    done = 0
    with _new_folder(folder) as draft:
        draft.mkdir()
        written = TableFiles(draft)

        def take(part: Imported) -> None:
            nonlocal done
            done += len(part.dataset.claims)
            written.add(part.dataset, prove(part.dataset, documents(part)))
            progress("proving and writing", done, 0)

        try:
            imported = read_foreign(format_, files, replace(options or Options(), take=take))
            if imported.dataset.claims or done:
                written.finish(imported.dataset, prove(imported.dataset, documents(imported)), _kept_aside(imported))
        finally:
            written.close()
        if not (imported.dataset.claims or done):
            shutil.rmtree(draft)
    return imported


def _kept_aside(imported: Imported) -> Mapping[str, bytes]:
    return {REJECTED: kept_aside(imported.rejected)} if imported.rejected else {}


@contextmanager
def _new_folder(folder: Path) -> Iterator[Path]:
    """A path beside a folder that is new or empty; what was made there takes its place in the end.

    Raises:
        WriteError: If the folder holds something, or can't be written.
    """
    refuse_full(folder)
    folder = folder.resolve()
    with writing(folder):
        draft = folder.with_name(f".{folder.name}.factcheck-new-{secrets.token_hex(6)}")
        try:
            yield draft
            if not draft.exists():
                return
            if folder.is_dir():  # it is empty, and perhaps the one the user stands in
                for entry in sorted(draft.iterdir()):
                    entry.rename(folder / entry.name)
            else:
                draft.rename(folder)
        finally:
            shutil.rmtree(draft, ignore_errors=True)


def documents(imported: Imported) -> Mapping[str, Document]:
    """The texts of the imported sources that have one, by source id."""
    read = {
        source.id: sources.read(source, imported.texts[source.file])
        for source in imported.dataset.sources
        if source.file
    }
    return {id_: document for id_, document in read.items() if isinstance(document, Document)}


def refuse_full(folder: Path) -> None:
    """Refuses a folder that holds anything.

    Raises:
        WriteError: If it does, or is a file.
    """
    if folder.is_dir() and any(folder.iterdir()):
        raise WriteError(f"{folder} holds files already; nothing was written. Name another folder with --into.")
    if folder.exists() and not folder.is_dir():
        raise WriteError(f"{folder} is a file; name another folder with --into.")
