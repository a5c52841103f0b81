"""Tables in Parquet, JSON Lines and CSV, and folders of texts, a batch at a time: what can't be read is kept aside."""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import IO, Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from factcheck.diagnostics.encoding import NotUtf8, decode
from factcheck.diagnostics.json_keys import TwiceError, once
from factcheck.scale.bulk import rows
from factcheck.scale.bulk.batches import BYTES, Gathered, Read, checked, missing, typed
from factcheck.scale.bulk.context import OPTIONAL
from factcheck.scale.bulk.rows import Rejected, Source, Unread, Which
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
        flat = [name for name in columns if name in {file.schema.column(at).path for at in range(len(file.schema))}]
        packed = pq.ParquetFile(stream, metadata=file.metadata, read_dictionary=flat, pre_buffer=False)
        for group in range(file.num_row_groups):
            about = file.metadata.row_group(group)
            size = _rows_at_once(about, columns, _longest(packed, group, flat))
            batches = file.iter_batches(size, row_groups=[group], columns=columns)
            yield from _row_group(batches, (group, about.num_rows), (table, name), first)
            first += about.num_rows


def _row_group(
    batches: Iterator[pa.RecordBatch], numbered: tuple[int, int], where: tuple[Which, str], first: int
) -> Iterator[Read]:
    (group, count), done = numbered, 0
    while done < count:
        try:
            batch = next(batches, None)
        except (pa.ArrowException, OSError, ValueError) as error:
            why = f"Row group {group + 1} is damaged: {reason(error)}."
            yield Unread(*where, first + done, why, rows=count - done)
            return
        if batch is None:
            yield Unread(*where, first + done, f"Row group {group + 1} ends early.", rows=count - done)
            return
        yield from checked(*where, typed(*where, batch), first + done)
        done += batch.num_rows


def _rows_at_once(about: pq.RowGroupMetaData, columns: list[str], longest: int) -> int:
    """So many rows of a row group are read at once that what they take once unpacked is bounded.

    Args:
        about: The row group.
        columns: The columns that are read.
        longest: The bytes of the longest values that its dictionaries hold, which any number of rows may stand for.
    """
    leaves = [about.column(at) for at in range(about.num_columns)]
    read = [each for each in leaves if each.path_in_schema.partition(".")[0] in columns]
    size: int = sum(max(each.total_uncompressed_size, _VALUE * each.num_values) for each in read)
    usual: int = BYTES * about.num_rows // max(1, size)
    return max(1, min(_AT_ONCE, usual, BYTES // max(1, longest)))


def _longest(packed: pq.ParquetFile, group: int, columns: list[str]) -> int:
    """The bytes of the longest value in the dictionary of each column of a row group, together."""
    try:
        batch = next(packed.iter_batches(1, row_groups=[group], columns=columns), None)
    except (pa.ArrowException, OSError, ValueError):
        return 0  # what is damaged is told where it is read
    held = [column.dictionary for column in batch or () if pa.types.is_dictionary(column.type)]
    texts = [each for each in held if pa.types.is_string(each.type) or pa.types.is_large_string(each.type)]
    return sum(int(pc.max(pc.binary_length(each)).as_py() or 0) for each in texts)


_AT_ONCE = 1_024
"""Rows of Parquet that are read at once: long texts may stand side by side, of which a mean says nothing."""
_VALUE = 64
"""Bytes that a value takes in Python, such as an offset in a list."""


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
                yield from gathered.add(number, _spelt(record) if b"\\u" in line else record)
    yield from gathered.rest()


def _spelt(record: Mapping[str, Any]) -> Mapping[str, Any]:
    r"""A record in which half a character that JSON spells, such as ``\udce9``, is no byte that was not UTF-8."""
    found = record.items()
    return {key: _BYTES.sub("\ud800", value) if isinstance(value, str) else value for key, value in found}


_BYTES = re.compile("[\udc80-\udcff]")
"""Bytes as Python keeps them that are not UTF-8."""
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
    """Reads CSV with a header, in UTF-8 with or without a byte order mark, parted by commas, semicolons or tabs."""
    gathered = Gathered(table, name)
    csv.field_size_limit(rows.LARGEST)
    with folder.open(name) as raw, io.TextIOWrapper(raw, "utf-8-sig", "surrogateescape", newline="") as stream:
        _refuse_others(name, raw.read(2))
        raw.seek(0)
        first = stream.readline(_HEADER)
        stream.seek(0)
        read = _Lines(stream)
        lines = csv.reader(read, delimiter=_sign(first), strict=True)
        try:
            header = next(lines, [])
        except csv.Error as error:
            raise ScaleError(f"The first line of {name} is no CSV: {_why(error)}.{read.hint}") from None
        if not header:
            found = "has an empty first line" if first else "is empty"
            columns = ", ".join(rows.QUOTE if table == "quotes" else rows.SOURCE)
            raise ScaleError(f"{name} {found}; the first line of a table of {table} names its columns: {columns}.")
        missing(table, name, header)
        while True:
            number = lines.line_num + 1
            read.begin(number)
            try:
                cells = next(lines, None)
            except csv.Error as error:
                if lines.line_num == number:
                    yield Unread(table, name, number, f"The row is no CSV: {_why(error)}.{read.hint}")
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


_HEADER = 2**20
"""So many characters of the first line tell what parts the cells."""


def _sign(header: str) -> str:
    """What parts the cells of a table: the most frequent of three signs in its first line, outside quotation marks.

    >>> _sign("id,source_id,quote"), _sign('id;source_id;quote;"a, b, c, d, e"')
    (',', ';')
    """
    return max(",;\t", key=re.sub('"[^"]*"', "", header).count)


def _why(error: csv.Error) -> str:
    """Why a row is no CSV, in the words of whoever wrote the table."""
    told = reason(error)
    return "a quotation mark opens a cell that is not closed" if told == "unexpected end of data" else told


FORMATS: Mapping[str, Reader] = {"parquet": parquet, "jsonl": jsonl, "ndjson": jsonl, "csv": commas}
"""What reads a table, by the ending of its file."""


# --------------------------------------------------------------------------------------------------------------------
# Texts
# --------------------------------------------------------------------------------------------------------------------

_AS_TEXT = "Save the text of the document as a file in UTF-8."


def texts(folder: Folder) -> Iterator[Read]:
    """Reads a folder of texts: the id of each is its path below the folder, without the ending of its name.

    Of a document that lies beside its text, under the same id, the text is read.
    """
    gathered, listed = Gathered("sources", ""), folder.listed()
    originals = _originals(folder, listed)
    for entry in listed:
        if entry.refused is not None:
            yield Unread("sources", entry.name, 0, entry.refused)
        elif text := originals.get(entry.name):
            why = f"It has the name of {named(text)}, and is taken for the original of that text; the text is read."
            yield Rejected("sources", entry.name, 0, why)
        else:
            yield from gathered.take(0, _text(folder, entry), entry.name)
    yield from gathered.rest()


def _originals(folder: Folder, listed: Iterable[Entry]) -> Mapping[str, str]:
    """The documents that lie beside a text of the same id, each with the name of the text."""
    alike: dict[str, list[Entry]] = {}
    for entry in listed:
        if entry.refused is None:
            alike.setdefault(_id(entry), []).append(entry)
    found: dict[str, str] = {}
    for entries in alike.values():
        documents = [entry.name for entry in entries if _is_document(folder, entry)] if len(entries) > 1 else []
        if written := [entry.name for entry in entries if entry.name not in documents]:
            found.update(dict.fromkeys(documents, written[0]))
    return found


_PAGES = (".html", ".htm", ".xhtml", ".mhtml")
_MAGIC = 16
"""So many bytes tell a PDF, or a file of a word processor, from a text."""


def _is_document(folder: Folder, entry: Entry) -> bool:
    """Whether a file is a document that a text may have been taken from, and no text itself."""
    if entry.name.lower().endswith(_PAGES):
        return True
    with suppress(OSError), folder.open(entry.name) as stream:
        start = decode(stream.read(_MAGIC), nul=True)
        return isinstance(start, NotUtf8) and not start.is_text
    return False


def _id(entry: Entry) -> str:
    head, slash, last = entry.name.rpartition("/")
    return f"{head}{slash}{last.rpartition('.')[0] or last}"


def _text(folder: Folder, entry: Entry) -> Source:
    name = _id(entry)
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
