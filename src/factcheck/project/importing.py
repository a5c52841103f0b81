"""Other people's files in, a new project or tables out."""

from __future__ import annotations

import secrets
import shutil
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from factcheck import curation, sources
from factcheck.exchange.reading import READERS, Imported, Options, kept_aside
from factcheck.project import publishing
from factcheck.project.checking import Progress, quiet
from factcheck.project.disk import CLAIMS, write_through, writing
from factcheck.project.errors import ReadError, WriteError
from factcheck.proof import Proof, prove
from factcheck.text import Document

REJECTED = "rejected.jsonl"
"""What could not become a record, with file, line and reason."""


def read_files(paths: Iterable[Path]) -> Mapping[str, bytes]:
    """The bytes of files by name; a folder stands for the files in it, those that systems hide left out.

    Raises:
        ReadError: If a file can't be read, or there is none.
    """
    found: dict[str, bytes] = {}
    try:
        for path in paths:
            listed = sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
            for each in listed:
                name = each.relative_to(path.parent).as_posix()
                if path.is_dir() and any(part.startswith(".") for part in each.relative_to(path).parts):
                    continue
                found[name if name not in found else each.as_posix()] = each.read_bytes()
    except OSError as error:
        raise ReadError(f"{error.filename} can't be read: {error.strerror or error}.") from None
    if not found:
        raise ReadError("There is no file to import.")
    return found


def read_foreign(format_: str, files: Mapping[str, bytes], options: Options | None = None) -> Imported:
    """Reads files of a format.

    Raises:
        KeyError: If no format of that name can be imported.
    """
    return READERS[format_].read(files, options or Options())


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
    if imported.rejected:
        files[REJECTED] = kept_aside(imported.rejected)
    folder = folder.resolve()
    with writing(folder):
        refuse_full(folder)
        draft = folder.with_name(f".{folder.name}.factcheck-new-{secrets.token_hex(6)}")
        try:
            for name, content in files.items():
                path = draft / name
                path.parent.mkdir(parents=True, exist_ok=True)
                write_through(path, content)
            if folder.is_dir():  # it is empty, and perhaps the one the user stands in
                for entry in sorted(draft.iterdir()):
                    entry.rename(folder / entry.name)
            else:
                draft.rename(folder)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    return tuple(sorted(files))


def write_tables(
    imported: Imported, folder: Path, formats: tuple[str, ...], progress: Progress = quiet
) -> tuple[str, ...]:
    """Proves what was imported and writes its tables, for files too large to be a project. Nothing is checked.

    Raises:
        WriteError: If the folder holds something, or can't be written.
    """
    from factcheck import exchange
    from factcheck.tables import tables

    progress("proving the links", 0, 0)
    proofs = prove(imported.dataset, documents(imported))
    progress("writing the tables", 0, 0)
    made = tables(imported.dataset, proofs)
    files = dict(exchange.write_all(made, formats).files)
    if imported.rejected:
        files[REJECTED] = kept_aside(imported.rejected)
    counts = Counter(_fate(proof) for proof in proofs.links)
    files[exchange.MANIFEST] = exchange.manifest(made, files, counts=counts, recipe=exchange.Recipe(formats))
    refuse_full(folder)
    target = folder.resolve()
    with publishing.sole_writer(target):
        publishing.publish(target, files)
    return tuple(sorted(files))


def _fate(proof: Proof) -> str:
    return "proved" if proof.proved else "unproved" if proof.grade == "unproved" else "failed"


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
