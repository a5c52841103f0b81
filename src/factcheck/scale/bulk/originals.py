"""The sources of a shard by their ids: their texts, or why there is none."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

import pyarrow as pa

from factcheck.scale.bulk.guessing import guess
from factcheck.scale.bulk.shuffle import Dealt
from factcheck.scale.errors import named
from factcheck.scale.where import rows

_NAMED = 3


class Original(NamedTuple):
    """A source: the bytes of its text with their digest, or why there is none."""

    content: pa.Buffer | None
    digest: str | None
    refused: str | None = None


class Copy(NamedTuple):
    """A row of the sources.

    Args:
        file: Its file.
        row: Its row there; 0 where it is a file by itself.
        content: The bytes of its text.
    """

    file: str
    row: int
    content: pa.Buffer

    def __str__(self) -> str:
        return f"{self.file}, {rows(self.file, self.row)}" if self.row else self.file


class Originals:
    """Some of the sources that were dealt out.

    Args:
        dealt: All of them.
        numbers: The shards to look in.
        wanted: The ids to look for.
        unread: What of the sources could not be read, as the end of a sentence; one that is not found may stand there.
        ids: The ids of all sources, where they are few, to guess one that is not found.
    """

    def __init__(
        self,
        dealt: Dealt,
        numbers: Iterable[int],
        wanted: Collection[str],
        unread: str = "",
        ids: Sequence[str] = (),
    ) -> None:
        self._unread, self._ids = unread, ids
        self._found: dict[str, list[tuple[_Columns, int]]] = {}
        self.size = 0
        """Bytes of the texts that were asked for."""
        for number in numbers:
            for batch in dealt.shard(number):
                columns = _Columns(*(batch[name] for name in _Columns._fields))
                for at, name in enumerate(batch["id"].to_pylist()):
                    if name in wanted:
                        self._found.setdefault(name, []).append((columns, at))

    def of(self, name: str) -> Original:
        """A source by its id."""
        found = self._found.get(name)
        if not found:
            told = f'No source has the id "{named(name)}"'
            if self._unread:
                return Original(None, None, f"{told}; it may stand in what could not be read: {self._unread}.")
            return Original(None, None, f"{told}.{guess(name, self._ids)}")
        for columns, at in found:
            if (why := columns.why(at)) is not None:
                return Original(None, None, f'The source "{named(name)}" can\'t be read. {why}')
        if len(found) > 1 and _differ(copies := self._copies(name)):
            told = f'{len(copies)} sources have the id "{named(name)}", and not the same text: {_listed(copies)}.'
            return Original(None, None, told)
        columns, at = found[0]
        content = columns.text[at].as_buffer()
        self.size += content.size
        return Original(content, hashlib.sha256(content).hexdigest())

    def clashing(self, name: str) -> list[tuple[Copy, str]]:
        """The rows of an id that have different texts, each with the sentence that says so; none where all is well."""
        copies = self._copies(name)
        if not _differ(copies):
            return []
        told = f"Its id is that of {len(copies)} sources, which are not the same text: {_listed(copies)}."
        return [(copy, told) for copy in copies]

    def _copies(self, name: str) -> list[Copy]:
        """The rows of an id that have a text."""
        return [columns.copy(at) for columns, at in self._found[name] if columns.why(at) is None]


class _Columns(NamedTuple):
    """The columns of some sources, each looked up once."""

    text: pa.Array
    refused: pa.Array
    file: pa.Array
    row: pa.Array

    def why(self, at: int) -> str | None:
        """Why a source has no text, where it has none."""
        if self.refused.null_count == len(self.refused):  # as nearly always
            return None
        why: str | None = self.refused[at].as_py()
        return why

    def copy(self, at: int) -> Copy:
        """One row."""
        return Copy(self.file[at].as_py(), self.row[at].as_py(), self.text[at].as_buffer())


def _differ(copies: list[Copy]) -> bool:
    return any(copy.content != copies[0].content for copy in copies[1:])


def _listed(copies: list[Copy]) -> str:
    """The first rows by name; there are two at least."""
    named = [str(copy) for copy in copies[:_NAMED]]
    *first, last = [*named, f"{len(copies) - _NAMED:,} more"] if len(copies) > _NAMED else named
    return f"{'; '.join(first)} and {last}"
