"""What a format gives back: files, and what it could not carry."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    import pyarrow as pa

    from factcheck.exchange.records import Records

LossKind = Literal["dropped", "collapsed", "refused"]
"""A field without a place, two values or labels that become one, a record that is left out."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Something a format cannot carry, where it happened.

    Args:
        file: The file, or the folder of files.
        what: The field, the label or the sort of record.
        text: What is lost and why, in words that may follow a colon.
        kind: What sort of loss it is.
        records: The ids of the records it happened to; none for a field that has no place at all.
        count: How many records it happened to.
    """

    file: str
    what: str
    text: str
    kind: LossKind = "collapsed"
    records: tuple[str, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class Written:
    """Files by name (POSIX, relative to the folder of the export), and what was lost in writing them."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    losses: tuple[Loss, ...] = ()


class Drop(NamedTuple):
    """A field that a format never has a place for.

    Args:
        what: What has no place.
        text: Why.
        held: Where the dataset holds it: tables, columns as ``table.column``, values as ``table.column=value``.
    """

    what: str
    text: str
    held: str


@dataclass(frozen=True, slots=True)
class Format:
    """A format of the export.

    Args:
        name: Its name on the command line.
        text: What it is, in a sentence.
        write: Turns tables into files; the same tables give the same bytes. A format that describes files of another
            one writes those too.
        drops: What it never carries.
    """

    name: str
    text: str
    write: Callable[[Mapping[str, pa.Table]], Written]
    drops: tuple[Drop, ...] = ()


class Losses:
    """Collects the losses of one file or folder; the same loss of several records is one."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._records: dict[tuple[LossKind, str, str], list[str]] = {}
        self._dropped: list[Loss] = []

    def refuse(self, what: str, text: str, record: str) -> None:
        """A record, or a part of one, is left out."""
        self._note("refused", what, text, record)

    def lack(self, what: str, text: str) -> None:
        """A field of the whole dataset that readers of the format ask for is not there."""
        self._dropped.append(Loss(self._file, what, text, "refused"))

    def collapse(self, what: str, text: str, record: str) -> None:
        """A value becomes one that stands for others too."""
        self._note("collapsed", what, text, record)

    def drop(self, drops: Iterable[Drop], records: Records) -> None:
        """Fields that never have a place: those that the dataset has, with how many records have them."""
        for what, text, held in drops:
            if count := records.holding(held):
                self._dropped.append(Loss(self._file, what, text, "dropped", count=count))

    def all(self) -> tuple[Loss, ...]:
        """What was lost, in the order in which it was first met; fields without a place last."""
        found = ((*key, tuple(dict.fromkeys(records))) for key, records in self._records.items())
        listed = (Loss(self._file, what, text, kind, records, len(records)) for kind, what, text, records in found)
        return (*listed, *self._dropped)

    def _note(self, kind: LossKind, what: str, text: str, record: str) -> None:
        self._records.setdefault((kind, what, text), []).append(record)


def report(losses: Mapping[str, Iterable[Loss]]) -> bytes:
    """The loss report of an export: one entry a loss, by the name of its format.

    >>> print(report({"csv": [Loss("a.csv", "note", "empty and missing are one", count=2)]}).decode(), end="")
    {
      "csv": [
        {
          "file": "a.csv",
          "kind": "collapsed",
          "what": "note",
          "text": "empty and missing are one",
          "count": 2,
          "records": []
        }
      ]
    }
    """
    listed = {
        name: [
            {
                "file": each.file,
                "kind": each.kind,
                "what": each.what,
                "text": each.text,
                "count": each.count,
                "records": list(each.records),
            }
            for each in found
        ]
        for name, found in losses.items()
    }
    return (json.dumps(listed, ensure_ascii=False, indent=2) + "\n").encode()
