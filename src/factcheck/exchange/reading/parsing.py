"""JSON and JSON Lines -> raw records with their lines; what can't be parsed is rejected, and the rest is read."""

from __future__ import annotations

import codecs
import io
import json
import math
import re
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from factcheck.diagnostics.encoding import NotUtf8, decode
from factcheck.diagnostics.json_keys import TwiceError, once
from factcheck.exchange.reading.fields import shown
from factcheck.exchange.reading.imported import MalformedError, Raw, Rejected

Files = Mapping[str, bytes]

_MARK = codecs.BOM_UTF8

MAX_DEPTH = 50
"""The most brackets one inside another."""

_TOO_DEEP = "its brackets are nested too deep"
_REASONS = (
    ("Unterminated string", "it breaks off inside a text"),
    ("Expecting ',' delimiter", "a comma or a closing bracket is missing"),
    ("Expecting ':' delimiter", "a colon is missing"),
    ("Expecting property name", "the name of a field is missing"),
    ("Expecting value", "a value is missing or misspelt"),
    ("Extra data", "something follows the end of the record"),
    ("Invalid control character", "a text holds a control character"),
    ("Invalid \\", "a text holds a backslash that is no escape"),
    ("Exceeds the limit", "a number has more digits than can be read"),
)


def raws(files: Files, *, inside: tuple[str, ...] = ()) -> Iterator[Raw | Rejected]:
    """The records of several files, in the order of the files.

    A file holds one record a line, a list of records, or a single record.

    Args:
        files: The files.
        inside: Keys of a single record that holds the list of records.
    """
    for name, data in files.items():
        for place in _places(name, data, inside):
            yield place if isinstance(place, Rejected) else _as_raw(*place)


def _as_raw(file: str, line: int, value: Any) -> Raw | Rejected:
    if isinstance(value, dict):
        return Raw(file, line, value)
    return Rejected(file, line, "it is no record: a record stands in braces, with named fields", value)


Place = tuple[str, int, Any]
"""A file, a line in it, and the value that begins there."""


def _places(name: str, data: bytes, inside: tuple[str, ...]) -> Iterator[Place | Rejected]:
    start = data.removeprefix(_MARK).lstrip()[:1]
    if start == b"[":
        yield from _file_of_list(name, data)
    elif start == b"{" and (single := _single(data)) is not None:
        key = next((key for key in inside if isinstance(single.get(key), list)), None)
        yield from [_whole_record(name, data, single)] if key is None else _inside(name, data, key, single)
    elif data.removeprefix(_MARK).lstrip().split(b"\n", 1)[0].strip() == b"{":
        yield from _stream(name, data)
    else:
        yield from _lines(name, data)


def _single(data: bytes) -> Any:
    """The one record that a file holds, of keys that stand twice the last; None for any other file."""
    lines = data.removeprefix(_MARK).strip().split(b"\n", 2)
    try:
        if len(lines) > 1 and json.loads(lines[0]) and lines[1].strip():
            return None
    except ValueError:
        pass  # the first line alone is no record: the record may run over several
    try:
        return parsed(data.decode("utf-8-sig"), _LAST)
    except (UnicodeDecodeError, MalformedError):
        return None


def _whole_record(name: str, data: bytes, single: Any) -> Place | Rejected:
    text = data.decode("utf-8-sig")
    twice = _twice(text)
    return Rejected(name, 1, twice, text) if twice else (name, 1, single)


def _inside(name: str, data: bytes, key: str, single: Mapping[str, Any]) -> Iterator[Place | Rejected]:
    """The records of a list inside a record, with their lines where the list is found in the text."""
    text = data.decode("utf-8-sig")
    at, end = _standing(text, key, single[key])
    if twice := _twice(f"{text[:at]}[]{text[end:]}" if end else text):
        yield Rejected(name, 1, twice, text)
    elif end:
        yield from _list(name, text, at + 1)
    else:
        yield from ((name, 1, value) for value in single[key])


def _standing(text: str, key: str, values: list[Any]) -> tuple[int, int]:
    """Where the list of some values stands under a key; ``(0, 0)`` where the key is spelt with escapes."""
    for found in re.finditer(rf'"{re.escape(key)}"\s*:\s*(?=\[)', text):
        listed, end = _LAST.raw_decode(text, found.end())
        if listed == values:
            return found.end(), end
    return 0, 0


def _lines(name: str, data: bytes) -> Iterator[Place | Rejected]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or data.lstrip()[:1] == b"<":
        yield _whole(name, data)
        return
    for number, ended in enumerate(io.BytesIO(data.removeprefix(_MARK)), 1):
        line = ended.removesuffix(b"\n")
        if not line.strip():
            continue
        text = decode(line)
        if isinstance(text, NotUtf8):
            why = text.found.replace(" (line 1)", "")  # of this line alone
            yield Rejected(name, number, f"it {why}", line.decode("utf-8", "backslashreplace"))
            continue
        try:
            yield name, number, parsed(text)
        except MalformedError as error:
            yield Rejected(name, number, str(error), text.rstrip("\r"))


def _whole(name: str, data: bytes) -> Rejected:
    """A file that holds no JSON at all."""
    text = decode(data)
    if isinstance(text, NotUtf8):
        return not_utf8(name, data, text)
    return Rejected(name, 1, "the file is no JSON: it looks like HTML or XML", text)


def not_utf8(name: str, data: bytes, found: NotUtf8) -> Rejected:
    """A file in another encoding, or of another kind, with what to do about it."""
    encoded = "name its encoding with --encoding, or save it as UTF-8"
    help_ = encoded if found.is_text else "save what it holds as text in UTF-8, a table as CSV, and import that"
    return Rejected(name, found.line, f"the file {found.found}; {help_}", data.decode("utf-8", "backslashreplace"))


def _stream(name: str, data: bytes) -> Iterator[Place | Rejected]:
    """Records over several lines each, one after the other: every one begins with a brace alone on its line."""
    text = decode(data.removeprefix(_MARK))
    if isinstance(text, NotUtf8):
        yield not_utf8(name, data, text)
        return
    starts = [found.start() for found in re.finditer(r"^\{[ \t\r]*$", text, re.MULTILINE)]
    line, counted = 1, 0
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        line, counted = line + text.count("\n", counted, start), start
        try:
            yield name, line, parsed(text[start:end].strip())
        except MalformedError as error:
            yield Rejected(name, line, str(error), text[start:end])


def _file_of_list(name: str, data: bytes) -> Iterator[Place | Rejected]:
    text = decode(data.removeprefix(_MARK))
    if isinstance(text, NotUtf8):
        yield not_utf8(name, data, text)
    else:
        yield from _list(name, text, text.index("[") + 1)


def _list(name: str, text: str, at: int) -> Iterator[Place | Rejected]:
    """The entries of a list that begins at a place: where one is broken, those before it are read all the same."""
    line, counted = 1, 0
    while True:
        at = _skip(text, at)
        line, counted = line + text.count("\n", counted, at), at
        if text[at : at + 1] == "]":
            return
        try:
            value, end, why = _entry(text, at)
        except (ValueError, RecursionError) as error:
            yield Rejected(name, line, reason(error), text[at:])
            return
        yield Rejected(name, line, why, text[at:end]) if why else (name, line, value)
        at = _skip(text, end)
        if text[at : at + 1] == ",":
            at += 1
        elif text[at : at + 1] != "]":
            rest = text[at:]
            yield Rejected(name, line + text.count("\n", counted, at), "the list breaks off after this record", rest)
            return


def _entry(text: str, at: int) -> tuple[Any, int, str | None]:
    """The value that begins at a place, its end, and why it can't be taken as it is."""
    try:
        value, end = _DECODER.raw_decode(text, at)
        _refuse(value, text[at:end])
    except TwiceError as error:
        return None, _LAST.raw_decode(text, at)[1], reason(error)
    except MalformedError as error:
        return None, end, str(error)
    return value, end, None


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n":
        at += 1
    return at


def parsed(text: str, decoder: json.JSONDecoder | None = None) -> Any:
    """The value of a JSON text.

    Args:
        text: The text.
        decoder: What reads it; by default one that refuses a key that stands twice.

    Raises:
        MalformedError: If it is none, in plain words.
    """
    try:
        value = (decoder or _DECODER).decode(text)
    except (ValueError, RecursionError) as error:
        raise MalformedError(reason(error)) from None
    _refuse(value, text)
    return value


def _twice(text: str) -> str | None:
    """What to say of a JSON text in which a key stands twice."""
    try:
        _DECODER.decode(text)
    except TwiceError as error:
        return reason(error)
    return None


def _refuse(value: Any, text: str) -> None:
    """Refuses what JSON can spell and a project can't hold: half characters, and brackets without end."""
    if text.count("[") + text.count("{") > MAX_DEPTH and _depth(value) > MAX_DEPTH:
        raise MalformedError(_TOO_DEEP)
    if "\\ud" in text.lower():
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise MalformedError("a text holds half a character (a lone surrogate)") from None


def _depth(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(_depth, inner), default=0)


def reason(error: Exception) -> str:
    """Why a text is no JSON, in plain words, from what the parser raised."""
    if isinstance(error, TwiceError):
        return f"a record holds {shown(str(error))} twice, and only one of the two can be meant"
    if isinstance(error, RecursionError):
        return _TOO_DEEP
    said = getattr(error, "msg", str(error))
    why = next((words for sign, words in _REASONS if said.startswith(sign)), said)
    column = getattr(error, "colno", 0)
    return f"it is no whole JSON: {why}" + (f" (column {column})" if column else "")


def _no_number(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number")


def _finite(digits: str) -> float:
    number = float(digits)
    return _no_number(digits) if math.isinf(number) else number


_LAST = json.JSONDecoder(parse_constant=_no_number, parse_float=_finite)
_DECODER = json.JSONDecoder(parse_constant=_no_number, parse_float=_finite, object_pairs_hook=once)
