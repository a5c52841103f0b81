"""Collections of documents in Parquet or JSON Lines, read for a search of reuse."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from factcheck.exchange.reading.parsing import reason
from factcheck.lineage.corpus import Pair, find
from factcheck.lineage.spread import here
from factcheck.project import large
from factcheck.project.checking import Progress, quiet
from factcheck.project.crew import Crew, given
from factcheck.project.errors import FactcheckError

if TYPE_CHECKING:
    import pyarrow as pa

PARQUET, LINES = (".parquet",), (".jsonl", ".ndjson")


class CollectionError(FactcheckError):
    """A collection can't be read."""


@dataclass(frozen=True)
class Documents:
    """The documents of a collection.

    Args:
        ids: Their ids, each once.
        texts: Their texts, in the same order.
        size: The bytes of all texts together.
    """

    ids: Sequence[str]
    texts: Sequence[str]
    size: int = 0


def collection(paths: Iterable[Path], id_column: str = "id", text_column: str = "text") -> Documents:
    """Reads the documents of files, in the order given; a document without a text has an empty one.

    Args:
        paths: Parquet or JSON Lines files, told by the ends of their names.
        id_column: The column or key of the ids, which may be text or whole numbers.
        text_column: The column or key of the texts.

    Raises:
        CollectionError: If a file can't be read, lacks a column, or repeats an id.
    """
    import pyarrow as pa

    tables = []
    for path in paths:
        if path.suffix not in (*PARQUET, *LINES):
            raise CollectionError(
                f"{path} is neither Parquet nor JSON Lines: its name should end in .parquet or .jsonl."
            )
        read = _parquet if path.suffix in PARQUET else _lines
        try:
            tables.append(_whole(path, read(path, id_column, text_column)))
        except OSError as error:
            raise CollectionError(f"{path} can't be read: {error.strerror or error}.") from error
    joined = pa.concat_tables(tables)
    ids = _told_apart(joined.column("id").to_pylist())
    return Documents(ids, _Texts(joined.column("text")), joined.column("text").nbytes)


def reuse(documents: Documents, *, progress: Progress = quiet, crew: Crew | None = None) -> tuple[Pair, ...]:
    """The pairs of documents that share words, in the order of their places; see :mod:`factcheck.lineage.corpus`.

    Args:
        documents: The collection.
        progress: Told how far the search is.
        crew: Who shares in the search of a large collection; by default the processors of this machine.

    Raises:
        ValueError: If there are too many documents.
    """
    with given(crew) as hands:
        spread = large.offer(hands)(documents.size) or here
        return find(documents.texts, spread=spread, progress=progress)


class _Texts(Sequence[str]):
    """A column of texts that stays in Arrow; a slice of it is a list."""

    def __init__(self, column: pa.ChunkedArray[Any]) -> None:
        self._column = column

    def __len__(self) -> int:
        return len(self._column)

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...
    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        if isinstance(place, slice):
            first, last, _ = place.indices(len(self))
            return [text or "" for text in self._column.slice(first, max(0, last - first)).to_pylist()]
        return self._column[place].as_py() or ""


def _parquet(path: Path, id_column: str, text_column: str) -> pa.Table:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.read_table(path, columns=[id_column, text_column])
    except pa.ArrowInvalid as error:
        names = _columns(path)
        if names is None:
            raise CollectionError(f"{path} is no Parquet file.") from error
        if missing := [name for name in (id_column, text_column) if name not in names]:
            raise _missing(path, missing, names) from error
        if twice := [name for name in (id_column, text_column) if names.count(name) > 1]:
            told = f'{path} has the column "{twice[0]}" twice; which of the two is meant can\'t be known.'
            raise CollectionError(told) from error
        raise CollectionError(f"{path} can't be read: {reason(error)}.") from error
    try:
        ids, texts = (table.column(name).cast(pa.large_string()) for name in (id_column, text_column))
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
        raise CollectionError(f'{path}: "{id_column}" or "{text_column}" is no text.') from error
    return _table(ids, texts)


def _columns(path: Path) -> list[str] | None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        return list(pq.read_schema(path).names)
    except pa.ArrowInvalid:
        return None


def _missing(path: Path, missing: Sequence[str], known: Iterable[str]) -> CollectionError:
    listed = ", ".join(f'"{name}"' for name in known) or "none"
    named = " and ".join(f'"{name}"' for name in missing)
    return CollectionError(f"{path} has no {named}; it has {listed}. Name them with --id and --text.")


def _lines(path: Path, id_column: str, text_column: str) -> pa.Table:
    import pyarrow as pa

    ids, texts = [], []
    for number, row in _rows(path):
        missing = [name for name in (id_column, text_column) if name not in row]
        if missing:
            raise _missing(Path(f"{path}:{number}"), missing, row)
        id_, text = row[id_column], row[text_column]
        if not isinstance(id_, str | int) or not (text is None or isinstance(text, str)):
            raise CollectionError(f'{path}:{number}: "{id_column}" or "{text_column}" is no text.')
        if not (printed := str(id_)).isascii() and printed.encode("utf-8", "replace").decode() != printed:
            raise CollectionError(f'{path}:{number}: "{id_column}" holds half a character (a lone surrogate).')
        ids.append(printed)
        texts.append((text or "").encode("utf-8", "replace").decode("utf-8"))
    return _table(pa.array(ids, pa.large_string()), pa.array(texts, pa.large_string()))


def _rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    with path.open(encoding="utf-8-sig", errors="replace") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise CollectionError(f"{path}:{number}: {reason(error)}.") from error
            if not isinstance(row, dict):
                raise CollectionError(f"{path}:{number} is no JSON object.")
            yield number, row


def _table(ids: Any, texts: Any) -> pa.Table:
    import pyarrow as pa

    return pa.table({"id": ids, "text": texts})


def _whole(path: Path, table: pa.Table) -> pa.Table:
    """The documents of a file, each of which has an id, and all of them in UTF-8."""
    import pyarrow as pa
    import pyarrow.compute as pc

    for column in table.column_names:
        try:
            table.column(column).validate(full=True)
        except pa.ArrowInvalid as error:
            row, at = next(_not_utf8(table.column(column)))
            told = f"{path}: in row {row}, the {column} is not UTF-8, at byte {at}."
            raise CollectionError(told) from error
    if table.column("id").null_count:
        raise CollectionError(f"{path}: row {pc.index(table.column('id').is_null(), True).as_py() + 1} has no id.")
    return table


def _not_utf8(column: pa.ChunkedArray[Any]) -> Iterator[tuple[int, int]]:
    """The rows of a column that are not UTF-8, each with the byte that is not; both from 1."""
    import pyarrow as pa

    for row, value in enumerate(column.cast(pa.large_binary()), 1):
        try:
            str(value.as_buffer() or b"", "utf-8")
        except UnicodeDecodeError as error:
            yield row, error.start + 1


def _told_apart(ids: Sequence[str]) -> Sequence[str]:
    """The ids, each of which stands once."""
    for id_, count in Counter(ids).items():
        if count > 1:
            raise CollectionError(f'{count} documents have the id "{id_}".')
    return ids
