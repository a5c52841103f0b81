"""What an import gives: records with their texts, what is odd about them, and what was kept aside."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from factcheck.exchange.identifiers import NOT_STATED
from factcheck.model import Dataset


@dataclass(frozen=True, slots=True)
class Raw:
    """A record as it stands in a file.

    Args:
        file: The file's name.
        line: The line on which the record begins, from 1.
        value: The record.
    """

    file: str
    line: int
    value: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Rejected:
    """What could not become a record, kept word for word.

    Args:
        file: The file's name.
        line: The line on which it begins, from 1.
        reason: Why, in a clause: "the claim is empty".
        record: The record where it could be parsed, else the text that stands there.
    """

    file: str
    line: int
    reason: str
    record: Any

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Remark:
    """Something odd about a record that was read all the same.

    Args:
        kind: The oddity in a few words, the same for all records that have it: "duplicate claim".
        file: The file's name.
        line: The line on which the record begins, from 1.
        text: What was found, and what was made of it.
    """

    kind: str
    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


@dataclass(frozen=True)
class Imported:
    """What an import gives.

    Args:
        dataset: The records.
        texts: The bytes of each source's text, by the path that its record names.
        rejected: What could not become a record.
        remarks: What is odd about records that were read.
        handed_on: How many claims were handed on before, part by part, and are not in the dataset.
        links: How many links all claims have.
    """

    dataset: Dataset
    texts: Mapping[str, bytes] = field(default_factory=dict)
    rejected: tuple[Rejected, ...] = ()
    remarks: tuple[Remark, ...] = ()
    handed_on: int = 0
    links: int = 0


@dataclass(frozen=True, slots=True)
class Options:
    """What a user may say about an import.

    Args:
        name: The dataset's short name; by default the name of the first file.
        title: Its title; by default made of the format and the file.
        license: The licence that the dataset states.
        language: Its language, as a BCP 47 tag; by default that of the format, where it is known.
        full_text: By what right the whole texts of its pages may be published; by default only quotes may.
        columns: For tables of one's own: our field to the name of the column that holds it.
        take: Is handed the claims part by part, in the order of the files, each part with the speakers and sources it
            needs; what the reader gives back in the end is the last part with all speakers and sources. Without it
            there is one part.
        part: How many claims make a part.
    """

    name: str = ""
    title: str = ""
    license: str = NOT_STATED
    language: str = ""
    full_text: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    take: Callable[[Imported], None] | None = None
    part: int = 5_000


class MalformedError(Exception):
    """A record that can't be read: why, as a clause."""


class ColumnError(Exception):
    """A column that the user named is in none of the records; the text is written for the user."""


def kept_aside(rejected: Iterable[Rejected]) -> bytes:
    """The file ``rejected.jsonl``: where each stood, why it was kept aside, and what it says."""
    rows = ({"file": each.file, "line": each.line, "reason": each.reason, "record": each.record} for each in rejected)
    return "".join(f"{json.dumps(row)}\n" for row in rows).encode()
