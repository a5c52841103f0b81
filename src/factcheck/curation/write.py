"""A dataset -> the YAML a curator would write: fields left at their defaults are left out, prose stands in blocks.

The same dataset gives the same text, and :func:`~factcheck.curation.read` gives the same dataset back, character for
character.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from factcheck.model import FORMAT, SECTIONS, Dataset, Record

SCHEMA = "claims.schema.json"
"""The JSON Schema that the first line names, for editors."""

_PROSE = frozenset({"quote", "text", "rationale"})
"""Keys whose text stands in a ``|-`` block: nothing in it needs a quotation mark or an escape."""
_NO_PROSE = ("full", "none", "private")
"""Words that a key ``text`` of a source may hold: whether there is one, and whether it may be published."""
_BARE = re.compile(r"(?!0[xo]|\d+e\d+$)(?=.*[A-Za-z])[A-Za-z0-9]+(?:[-/_.][A-Za-z0-9]+)*|\d+(?:-\d+)+|\d+\.\d+\.\d+")
"""Texts that need no quotation marks: ids, paths, dates, versions, ranges."""
_WORDS_OF_YAML = frozenset("null true false yes no on off y n".split())
_SHORT = 60
"""The longest list of words that stands on one line, in characters."""
_UNFIT_FOR_BLOCKS = re.compile("[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What a block can't hold or a reader of YAML would change: control characters, other line ends, byte order marks."""
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""What JSON leaves as it is and YAML refuses or folds."""


def write(dataset: Dataset) -> str:
    """The YAML of a dataset.

    Args:
        dataset: The records. Values under ``foreign`` are what JSON can hold.

    >>> from factcheck.model import DatasetInfo, Speaker
    >>> info = DatasetInfo(name="wall", title="The wall", version="0.1.0", license="CC0-1.0")
    >>> print(write(Dataset(info, speakers=(Speaker(id="council", kind="organisation", name="The council"),))), end="")
    # yaml-language-server: $schema=claims.schema.json
    factcheck: 1
    dataset:
      name: wall
      title: "The wall"
      version: 0.1.0
      license: CC0-1.0
    <BLANKLINE>
    speakers:
      - id: council
        kind: organisation
        name: "The council"
    """
    lines = [f"# yaml-language-server: $schema={SCHEMA}", f"factcheck: {FORMAT}", "dataset:"]
    lines += _mapping(_fields(dataset.info), 1)
    for section in SECTIONS:
        records = getattr(dataset, section)
        if records:
            lines += ["", f"{section}:", *_items([_fields(record) for record in records], 1)]
    return "\n".join(lines) + "\n"


def _fields(record: BaseModel) -> dict[str, Any]:
    """The fields of a record that differ from their defaults, by their keys in the file: its own before the common."""
    kind = type(record)
    ordered = sorted(kind.model_fields.items(), key=lambda field: field[0] in Record.model_fields)
    return {
        info.alias or name: _plain(value)
        for name, info in ordered
        if (value := getattr(record, name)) != info.get_default(call_default_factory=True)
    }


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return _fields(value)
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return value


def _mapping(fields: Mapping[str, Any], depth: int) -> Iterator[str]:
    for key, value in fields.items():
        yield from _entry(_inline(key), value, depth, prose=key in _PROSE and value not in _NO_PROSE)


def _entry(key: str, value: Any, depth: int, *, prose: bool) -> Iterator[str]:
    pad = "  " * depth
    if isinstance(value, Mapping) and value:
        yield f"{pad}{key}:"
        yield from _mapping(value, depth + 1)
    elif isinstance(value, list) and not _fits_a_line(value):
        yield f"{pad}{key}:"
        yield from _items(value, depth + 1)
    elif isinstance(value, str) and (prose or "\n" in value) and _fits_a_block(value):
        yield f"{pad}{key}: |-"
        yield from (f"{pad}  {line}" if line else "" for line in value.split("\n"))
    else:
        yield f"{pad}{key}: {_value(value)}"


def _items(values: Iterable[Any], depth: int) -> Iterator[str]:
    """The entries of a list, each begun by a hyphen."""
    pad = "  " * depth
    for value in values:
        if isinstance(value, Mapping) and value:
            first, *rest = _mapping(value, depth + 1)
            yield f"{pad}- {first.lstrip(' ')}"
            yield from rest
        else:
            yield f"{pad}- {_value(value)}"


def _value(value: Any) -> str:
    """A value on one line."""
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_inline(key)}: {_value(each)}" for key, each in value.items()) + "}"
    return _inline(value) if isinstance(value, str) else json.dumps(value)


def _inline(text: str) -> str:
    if _BARE.fullmatch(text) and text.lower() not in _WORDS_OF_YAML:
        return text
    return _ESCAPED.sub(lambda char: f"\\u{ord(char[0]):04x}", json.dumps(text, ensure_ascii=False))


def _fits_a_line(values: list[Any]) -> bool:
    """Whether a list is short and of words, or of such lists."""
    words = all(isinstance(each, str) or (isinstance(each, list) and _fits_a_line(each)) for each in values)
    return words and len(_value(values)) <= _SHORT


def _fits_a_block(text: str) -> bool:
    """Whether a literal block gives the text back as it is."""
    unfit = not text or text[0].isspace() or text[-1].isspace() or _UNFIT_FOR_BLOCKS.search(text)
    return not unfit
