"""The tables of a published dataset, read from its own files, a line at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import file_digest
from io import BufferedReader
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any

from factcheck.diagnostics.json_keys import TwiceError, once
from factcheck.scale.errors import named, reason
from factcheck.scale.storage import regular

if TYPE_CHECKING:
    import pyarrow.parquet as pq

Row = Mapping[str, Any]

MANIFEST = "manifest.json"


class PublishedError(Exception):
    """A folder holds no dataset that can be read; the text is written for the user."""


class Published:
    """A folder that a build wrote.

    Args:
        folder: The folder.

    Raises:
        PublishedError: If it has no manifest, or one that was not written by a build.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            with self._open(MANIFEST) as stream:
                self._manifest = json.loads(stream.read())
            self._digests = {str(each["path"]): str(each["sha256"]) for each in self._manifest["files"]}
            self._rows = {str(each["path"]): each.get("rows") for each in self._manifest["files"]}
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise PublishedError(
                f"{folder / MANIFEST} is no manifest of a published dataset, and a folder of that file is read as one; "
                "to prove a table that lies in it, name the table."
            ) from None

    def look_at_files(self) -> None:
        """Holds every file that the manifest lists against its digest.

        Raises:
            PublishedError: If one is missing, can't be read, lies outside the folder, or has other bytes.
        """
        for name in self._digests:
            self._look_at(name)

    def look_at_tables(self, listed: Mapping[str, Row], links: int) -> None:
        """Holds what the manifest says of the tables against them.

        Args:
            listed: The rows of the sources, by id.
            links: How many links there are.

        Raises:
            PublishedError: If a source has another digest, is missing or is one too many, or links do.
        """
        where = f"{self.folder / MANIFEST} says"
        said = self._manifest.get("sources")
        digests = {str(each.get("id")): each.get("sha256") for each in _objects(said)}
        for name in sorted({*digests, *listed}):
            if name not in listed or name not in digests or digests[name] != listed[name]["sha256"]:
                raise PublishedError(f'{where} something else of the source "{named(name)}" than the table sources.')
        counts = self._manifest.get("counts")
        tolerated = self._manifest.get("tolerated")  # then links may be there that were not read, and not counted
        if isinstance(counts, dict) and not tolerated and all(type(count) is int for count in counts.values()):
            counted = sum(counts.values())
            if links > counted:
                raise PublishedError(f"{where} of {counted} links what came of them; the table evidence has {links}.")

    def rows(self, table: str) -> Iterator[Row]:
        """The rows of a table, from JSON Lines or else from Parquet; each has what a proof needs.

        Raises:
            PublishedError: If the table is in neither, its file is not the one that was published, a row is none of
                the table, an id stands twice, or rows are missing.
        """
        if (name := self._file(table)) is None:
            raise PublishedError(f"{self.folder} holds no {table}.jsonl and no {table}.parquet; one of them is needed.")
        self._look_at(name)
        return self._checked(table, name)

    @property
    def not_read(self) -> tuple[str, ...]:
        """The files that are held against their digests alone: other tables, and the same ones in other formats."""
        return tuple(sorted(set(self._digests) - {self._file(table) for table in ("evidence", "sources")}))

    def _file(self, table: str) -> str | None:
        """The file that a table is read from."""
        names = (f"{table}.jsonl", f"{table}.parquet")
        return next((name for name in names if name in self._digests), None)

    def _checked(self, table: str, name: str) -> Iterator[Row]:
        from factcheck.scale.shape import fault

        path, word = self.folder / name, "line" if name.endswith(".jsonl") else "row"
        places: dict[str, int] = {}
        for number, row in enumerate(self._lines(name) if word == "line" else self._columns(name), 1):
            if (why := fault(table, row)) is not None:
                raise PublishedError(f"{path} can't be read: {word} {number} {why}.")
            if (first := places.setdefault(row["id"], number)) != number:
                raise PublishedError(f'{path} holds the id "{named(row["id"])}" in {word} {first} and in {number}.')
            yield row
        said = self._rows[name]
        if type(said) is int and said != len(places):
            raise PublishedError(f"{path} has {len(places)} rows; {MANIFEST} says {said}.")

    def _lines(self, name: str) -> Iterator[Any]:
        path = self.folder / name
        with self._open(name) as stream:
            for number, line in enumerate(stream, 1):
                try:
                    yield json.loads(line, object_pairs_hook=once)
                except TwiceError as error:
                    where = f"{path} holds, on line {number},"
                    told = f'{where} "{error}" twice: nobody can tell which of the two was published.'
                    raise PublishedError(told) from None
                except (ValueError, RecursionError):
                    raise PublishedError(f"{path} can't be read: line {number} is no JSON.") from None

    def _columns(self, name: str) -> Iterator[Row]:
        import pyarrow as pa
        import pyarrow.parquet as pq

        with self._open(name) as stream:
            try:
                yield from _records(pq.ParquetFile(stream))
            except (pa.ArrowException, ValueError, OSError) as error:
                raise PublishedError(f"{self.folder / name} can't be read: {reason(error)}.") from None

    def _look_at(self, name: str) -> None:
        """Makes sure of the bytes of a file; its name is not trusted."""
        if (shown := name.encode("utf-8", "backslashreplace").decode()) != name:
            raise PublishedError(
                f"{self.folder / MANIFEST} lists a file in whose name a character is broken: {named(shown)}."
            )
        parts = PurePosixPath(name).parts
        if PureWindowsPath(name).anchor or "\\" in name or "\0" in name or name.startswith("/") or ".." in parts:
            raise PublishedError(f"{self.folder / MANIFEST} lists a file outside its folder: {named(name)}.")
        with self._open(name) as stream:
            digest = file_digest(stream, "sha256").hexdigest()
        if digest != self._digests[name]:
            raise PublishedError(f"{self.folder / name} has other bytes than the manifest says: it was changed.")

    def _open(self, name: str) -> BufferedReader:
        try:
            return regular(self.folder / name)
        except OSError as error:
            raise PublishedError(f"{self.folder / name} can't be read: {error.strerror or error}.") from None


def _records(file: pq.ParquetFile) -> Iterator[Row]:
    for batch in file.iter_batches():
        yield from batch.to_pylist()


def _objects(value: object) -> Iterator[Mapping[str, Any]]:
    return (each for each in value if isinstance(each, dict)) if isinstance(value, list) else iter(())
