"""Tables in Parquet, JSON Lines and CSV, and folders of texts, a batch at a time: what can't be read is kept aside."""

from __future__ import annotations

import codecs
import csv
import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from factcheck.diagnostics.encoding import decode
from factcheck.diagnostics.json_keys import TwiceError, once
from factcheck.scale.bulk import rows
from factcheck.scale.bulk.batches import BYTES, ROWS, Gathered, Read, checked, missing, typed
from factcheck.scale.bulk.context import OPTIONAL
from factcheck.scale.bulk.rows import Source, Unread, Which
from factcheck.scale.errors import ScaleError, named, reason
from factcheck.scale.storage import Entry, Folder
from factcheck.text import Span

Reader = Callable[[Folder, str, Which], Iterator[Read]]
"""Reads a file of a folder as one of the two tables; row numbers count within the file."""


# --------------------------------------------------------------------------------------------------------------------
# Parquet
# --------------------------------------------------------------------------------------------------------------------


def parquet(folder: Folder, name: str, table: Which) -> Iterator[Read]:
    """Reads Parquet; rows of a row group that is damaged are kept aside, the others are read."""
    with folder.open(name) as stream:
        try:
            file = pq.ParquetFile(stream, buffer_size=2**20, pre_buffer=False)
        except (pa.ArrowException, OSError, ValueError) as error:
            raise ScaleError(f"{folder.path(name)} is no Parquet file that can be read: {reason(error)}.") from None
        missing(table, name, file.schema_arrow.names)
        wanted = (*rows.QUOTE, *OPTIONAL) if table == "quotes" else rows.SOURCE
        columns = [column for column in file.schema_arrow.names if column in wanted]
        first = 1
        for group in range(file.num_row_groups):
            yield from _row_group(file, group, columns, (table, name), first)
            first += file.metadata.row_group(group).num_rows


def _row_group(
    file: pq.ParquetFile, group: int, columns: list[str], where: tuple[Which, str], first: int
) -> Iterator[Read]:
    about = file.metadata.row_group(group)
    size = max(1, min(ROWS, BYTES * about.num_rows // max(1, about.total_byte_size)))
    batches = file.iter_batches(size, row_groups=[group], columns=columns)
    done = 0
    while done < about.num_rows:
        try:
            batch = next(batches, None)
        except (pa.ArrowException, OSError, ValueError) as error:
            why = f"Row group {group + 1} is damaged: {reason(error)}."
            yield Unread(*where, first + done, why, rows=about.num_rows - done)
            return
        if batch is None:
            yield Unread(*where, first + done, f"Row group {group + 1} ends early.", rows=about.num_rows - done)
            return
        yield from checked(*where, typed(*where, batch), first + done)
        done += batch.num_rows


# --------------------------------------------------------------------------------------------------------------------
# Lines
# --------------------------------------------------------------------------------------------------------------------


def jsonl(folder: Folder, name: str, table: Which) -> Iterator[Read]:
    """Reads JSON Lines, one object a line; blank lines are passed over."""
    gathered = Gathered(table, name)
    with folder.open(name) as stream:
        for number, line in enumerate(_lines(stream), 1):
            if number == 1:
                _refuse_others(name, line or b"")
            if line is None:
                yield Unread(table, name, number, rows.too_large(rows.LARGEST + 1))
                continue
            if not line.strip():
                continue
            record = _object(line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line)
            if isinstance(record, str) and b"\r" in line.rstrip(b"\r\n"):
                yield Unread(table, name, number, _CR, rows=0)
            elif isinstance(record, str):
                yield Unread(table, name, number, record)
            else:
                yield from gathered.add(number, record)
    yield from gathered.rest()


_CR = "It is several lines that a carriage return parts; save the table with line feeds."


def _lines(stream: IO[bytes]) -> Iterator[bytes | None]:
    """Lines; None for one that is too long to hold."""
    longest = rows.LARGEST + 2**16
    while line := stream.readline(longest):
        if len(line) == longest and not line.endswith(b"\n"):
            while (rest := stream.readline(2**20)) and not rest.endswith(b"\n"):
                pass
            yield None
        else:
            yield line


def _object(line: bytes) -> Mapping[str, Any] | str:
    """The object of a line, or why there is none."""
    try:
        found = json.loads(line.decode(), object_pairs_hook=once)
    except TwiceError as error:
        return f'The line holds "{named(str(error))}" twice.'
    except UnicodeDecodeError as error:
        return f"The line is not UTF-8, at byte {error.start + 1}."
    except (json.JSONDecodeError, RecursionError):
        return f"The line is no JSON. {_what_is_wrong(line)}"
    except ValueError:  # what Python says of a number with very many digits
        return f"The line holds a number of more than {sys.get_int_max_str_digits():,} digits; write it as text."
    return found if isinstance(found, dict) else "The line holds no JSON object."


def _what_is_wrong(line: bytes) -> str:
    """What keeps a line of UTF-8 from being JSON, and at which character."""
    from factcheck.curation.file import YamlFile  # a tenth of a second, for which few runs have a use
    from factcheck.curation.json_syntax import parse_json

    text = line.decode()
    for problem in parse_json(YamlFile("", text), Span(0, len(text.rstrip("\r\n")))).problems:
        return f"At character {problem.span.start + 1}: {problem.message} {problem.help}"
    return "Write a record in curly brackets."


def commas(folder: Folder, name: str, table: Which) -> Iterator[Read]:
    """Reads CSV with a header, in UTF-8 with or without a byte order mark."""
    gathered = Gathered(table, name)
    csv.field_size_limit(rows.LARGEST)
    with folder.open(name) as raw, io.TextIOWrapper(raw, "utf-8-sig", "surrogateescape", newline="") as stream:
        _refuse_others(name, raw.read(2))
        raw.seek(0)
        read = _Lines(stream)
        lines = csv.reader(read, strict=True)
        try:
            header = next(lines, [])
        except csv.Error as error:
            raise ScaleError(f"The first line of {name} is no CSV: {reason(error)}.{read.hint}") from None
        if len(header) == 1:
            _refuse_other_signs(name, header[0])
        missing(table, name, header)
        while True:
            number = lines.line_num + 1
            read.begin(number)
            try:
                cells = next(lines, None)
            except csv.Error as error:
                if lines.line_num == number:
                    yield Unread(table, name, number, f"The row is no CSV: {reason(error)}.{read.hint}")
                else:  # lines that were perhaps rows
                    why = (
                        f"Lines {number} to {lines.line_num} were not read: in line {read.opened} a quotation mark "
                        f"opens a cell that is not closed.{read.hint}"
                    )
                    yield Unread(table, name, number, why, rows=0)
                continue
            if cells is None:
                break
            if cells and len(cells) != len(header):
                why = f"The row has {len(cells)} cells, the header {len(header)}.{read.hint}"
                yield gathered.rejected(number, why, dict(zip(header, cells, strict=False)))
            elif cells:
                yield from gathered.add(number, dict(zip(header, cells, strict=True)))
    yield from gathered.rest()


class _Lines:
    """The lines of a table in CSV, and what of the quotation marks of a row tells why it can't be read.

    Args:
        stream: The table.
    """

    def __init__(self, stream: Iterable[str]) -> None:
        self._stream = iter(stream)
        self.begin(1)

    def begin(self, number: int) -> None:
        """Begins a row at the line of that number."""
        self._number = number - 1
        self._is_open = False
        self.escaped = False
        """Whether one was escaped with a backslash, as CSV does not."""
        self.opened = number
        """The line of the last one that was not closed within its line."""

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = next(self._stream)
        self._number += 1
        self.escaped = self.escaped or '\\"' in line
        if line.count('"') % 2:
            self._is_open = not self._is_open
            self.opened = self._number if self._is_open else self.opened
        return line

    @property
    def hint(self) -> str:
        """What may be the cause where a row can't be read."""
        return ' It holds \\" for a quotation mark; in CSV that is doubled: "".' if self.escaped else ""


_GZIP = b"\x1f\x8b"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def _refuse_others(name: str, start: bytes) -> None:
    """Refuses what begins as no text in UTF-8 does."""
    if start.startswith(_UTF16):
        raise ScaleError(f"{name} is in UTF-16; save it as UTF-8.")
    if start.startswith(_GZIP):
        raise ScaleError(f"{name} is packed with gzip; unpack it first, and give what it holds.")


def _refuse_other_signs(name: str, header: str) -> None:
    for sign, told in ((";", "semicolons"), ("\t", "tabs")):
        if sign in header:
            raise ScaleError(f"The cells of {name} are parted by {told}; save it with commas.")


FORMATS: Mapping[str, Reader] = {"parquet": parquet, "jsonl": jsonl, "ndjson": jsonl, "csv": commas}
"""What reads a table, by the ending of its file."""


# --------------------------------------------------------------------------------------------------------------------
# Texts
# --------------------------------------------------------------------------------------------------------------------

_AS_TEXT = "Save the text of the document as a file in UTF-8."


def texts(folder: Folder) -> Iterator[Read]:
    """Reads a folder of texts: the id of each is its path below the folder, without the ending of its name."""
    gathered = Gathered("sources", "")
    for entry in folder.listed():
        if entry.refused is None:
            yield from gathered.take(0, _text(folder, entry), entry.name)
        else:
            yield Unread("sources", entry.name, 0, entry.refused)
    yield from gathered.rest()


def _text(folder: Folder, entry: Entry) -> Source:
    head, slash, last = entry.name.rpartition("/")
    name = f"{head}{slash}{last.rpartition('.')[0] or last}"
    if entry.size > rows.LARGEST:
        return Source(name, None, rows.too_large(entry.size))
    try:
        with folder.open(entry.name) as stream:
            text = decode(stream.read(), nul=True)
    except OSError as error:
        return Source(name, None, f"The file can't be read: {reason(error)}.")
    if isinstance(text, str):
        return Source(name, text)
    return Source(name, None, f"The file {text.found}. {text.help if 'UTF-8:' in text.found else _AS_TEXT}")
