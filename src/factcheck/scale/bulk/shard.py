"""The task of a shard: read its quotes and its sources, prove, write under a temporary name, rename.

A pure function of what it reads: it may run twice, on any machine, and leaves the same bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from factcheck.scale.bulk import sealed
from factcheck.scale.bulk.context import Context, decoded
from factcheck.scale.bulk.memory import no_garbage, system_memory
from factcheck.scale.bulk.originals import Original, Originals
from factcheck.scale.bulk.page import Page
from factcheck.scale.bulk.proofs import Proofs
from factcheck.scale.bulk.proving import Beside, Here, Prover, Timed
from factcheck.scale.bulk.schemas import PROOF, QUOTES, SHARD
from factcheck.scale.bulk.shuffle import Dealt, Numbers
from factcheck.scale.storage import Folder

_PLAIN = Context()
_AGAIN = "Its id stood before."
"""Until the results are put together, where it is known in which row of which file."""


@dataclass(frozen=True)
class Settings:
    """What a proof depends on beside its quote and its source.

    Args:
        language: The language of a source whose quote names none.
        seconds: How long a quote may take.
    """

    language: str = "en"
    seconds: float = 10.0


@dataclass(frozen=True)
class Shard:
    """What a worker is told.

    Args:
        name: The name of what it leaves behind.
        number: Which of the shards' rows it reads.
        quotes: The quotes that were dealt out.
        sources: The sources that were dealt out.
        results: Where to leave what was proved.
        begun: Where to leave a note while it is worked on.
        settings: How to prove.
        start: The first of the shard's quotes that is its own.
        stop: Where its own end.
        beside: Another shard in which its source may stand too: where a source of the same id is not as large.
        known: Where proofs of an earlier run stand, files of which each may hold some of its own.
        unread: What of the sources could not be read, as the end of a sentence.
        ids: The ids of all sources, where they are few, to guess one that is not found.
        twice: Where the rows whose id stood before are listed, if there are any: they are kept aside unproved.
    """

    name: str
    number: int
    quotes: Dealt
    sources: Dealt
    results: Folder
    begun: Folder
    settings: Settings
    start: int
    stop: int
    beside: int | None = None
    known: tuple[Folder, tuple[str, ...]] | None = None
    unread: str = ""
    ids: tuple[str, ...] = ()
    twice: tuple[Folder, str] | None = None


class Done(NamedTuple):
    """What a shard came to.

    Args:
        quotes: How many it held.
        proved: How many were proved in this run.
        known: How many proofs were taken from an earlier run.
        size: The bytes of the texts that were read.
    """

    quotes: int
    proved: int
    known: int
    size: int


def prove(shard: Shard) -> Done:
    """Proves the quotes of a shard in a worker, and leaves the results, sorted by row.

    A worker that one quote holds up in compiled code, where nothing can interrupt it, ends; the shard goes again, and
    then each quote is proved in a process beside the worker.
    """
    with _begun(shard) as again:
        return _proved(shard, Beside() if again else Here(ends=True))


def prove_here(shard: Shard) -> Done:
    """The same in the process of the user, which must not end: no text is so long that it could be held up."""
    return _proved(shard, Here())


@contextmanager
def _begun(shard: Shard) -> Iterator[bool]:
    """Leaves a note while a shard is worked on; tells whether one was there, since its worker died before."""
    again = shard.begun.exists(shard.name)
    if not again:
        with shard.begun.writing(shard.name) as stream:
            stream.write(b"begun\n")
    try:
        yield again
    finally:
        shard.begun.remove(shard.name)


def _proved(shard: Shard, prover: Prover) -> Done:
    with prover, no_garbage(), system_memory():
        quotes = rows_of(shard)
        numbers = (shard.number,) if shard.beside is None else (shard.number, shard.beside)
        wanted = set(quotes["source_id"].unique().to_pylist())
        sources = Originals(shard.sources, numbers, wanted, shard.unread, shard.ids)
        work = _Work(quotes, shard.settings, _Known(shard), _again(quotes["row"].to_numpy(), shard))
        for name, places in _by_source(quotes):
            work.prove(sources.of(name), places, prover)
        sealed.write(shard.results, shard.name, work.table())
        return Done(quotes.num_rows, work.proved, len(work.hits), sources.size)


def _again(rows: Numbers, shard: Shard) -> frozenset[int]:
    """The places of the quotes whose id stood in an earlier row."""
    table = sealed.read(*shard.twice) if shard.twice else None
    if table is None:
        return frozenset()
    return frozenset(np.flatnonzero(np.isin(rows, table["row"].to_numpy())).tolist())


def rows_of(shard: Shard) -> pa.Table:
    """The quotes of a shard, sorted by row."""
    batches = list(shard.quotes.shard(shard.number, shard.start, shard.stop))
    quotes = pa.Table.from_batches(batches, schema=QUOTES).combine_chunks()
    rows = quotes["row"].to_numpy()
    return quotes if (rows[1:] > rows[:-1]).all() else quotes.take(np.argsort(rows, kind="stable"))


def failed(shard: Shard, why: str) -> pa.Table:
    """The quotes of a shard that could not be proved, each with the reason."""
    quotes = rows_of(shard)
    proofs = Proofs()
    for _ in range(quotes.num_rows):
        proofs.none()
    nothing = [None] * quotes.num_rows
    return _table(quotes, pa.array(nothing, pa.string()), proofs.table(), [why] * quotes.num_rows, nothing)


def _table(
    quotes: pa.Table, digests: pa.Array, proofs: pa.Table, reasons: Sequence[str | None], keys: Sequence[bytes | None]
) -> pa.Table:
    columns = {
        **{name: quotes[name] for name in QUOTES.names},
        **{name: proofs[name] for name in PROOF.names},
        "source_sha256": digests,
        "reason": pa.array(reasons, pa.string()),
        "key": pa.array(keys, pa.binary(16)),
    }
    return pa.table([columns[name] for name in SHARD.names], schema=SHARD)


def _by_source(quotes: pa.Table) -> Iterator[tuple[str, list[int]]]:
    """The sources that quotes name, each with the places of its quotes."""
    if not quotes.num_rows:
        return
    names = quotes["source_id"].combine_chunks().dictionary_encode()
    codes = names.indices.to_numpy()
    order = np.argsort(codes, kind="stable")
    ends = np.cumsum(np.bincount(codes, minlength=len(names.dictionary)))
    for name, places in zip(names.dictionary.to_pylist(), np.split(order, ends[:-1]), strict=True):
        yield name, places.tolist()


# --------------------------------------------------------------------------------------------------------------------
# Proofs of an earlier run
# --------------------------------------------------------------------------------------------------------------------


class _Known:
    """Proofs of an earlier run by the same version, by their keys; files that are not whole are passed over."""

    def __init__(self, shard: Shard) -> None:
        folder, names = shard.known or (Folder(""), ())
        tables = [table for name in names if (table := _read(folder, name)) is not None]
        self.proofs = pa.concat_tables([table.select(PROOF.names) for table in tables]) if tables else None
        keys = [key for table in tables for key in table["key"].to_pylist()]
        self._places: Mapping[bytes | None, int] = {key: at for at, key in enumerate(keys) if key is not None}

    def __bool__(self) -> bool:
        return bool(self._places)

    def place(self, key: bytes) -> int | None:
        """Where the proof of that key stands among :attr:`proofs`."""
        return self._places.get(key)


def _read(folder: Folder, name: str) -> pa.Table | None:
    table = sealed.read(folder, name)
    return table if table is not None and table.schema.equals(SHARD) else None


# --------------------------------------------------------------------------------------------------------------------
# Proving
# --------------------------------------------------------------------------------------------------------------------


class _Work:
    """The quotes of a shard, and what became of them."""

    def __init__(self, quotes: pa.Table, settings: Settings, known: _Known, again: frozenset[int]) -> None:
        self._table, self._settings, self._known, self._again = quotes, settings, known, again
        self._quotes: list[str] = quotes["quote"].to_pylist()
        self._contexts: list[str | None] = quotes["context"].to_pylist()
        count = quotes.num_rows
        self._reasons: list[str | None] = [None] * count
        self._keys: list[bytes | None] = [None] * count
        self._digests: list[str | None] = [None] * count
        self.proofs = Proofs()
        self.proved = 0
        """How many quotes were proved in this run; those that were rejected are none of them."""
        self._added: list[int] = []
        self.hits: list[int] = []
        self._hit: list[int] = []

    def prove(self, source: Original, places: Iterable[int], prover: Prover) -> None:
        """Proves the quotes of one source."""
        if source.content is None or source.digest is None:
            for at in places:
                self._reject(at, source.refused or "")
            return
        start = hashlib.blake2b(f"{source.digest} {self._settings.language} ".encode(), digest_size=16)
        page = Page(source.content, self._settings.language)
        timed = Timed(prover, page, source.content.size, self._settings.seconds)
        for at in places:
            if at in self._again:
                self._reject(at, _AGAIN)
                continue
            quote, context = self._quotes[at], self._contexts[at]
            key = start.copy()
            key.update(f"{context or ''}\0{quote}".encode())
            name = key.digest()
            self._digests[at] = source.digest
            if (place := self._known.place(name)) is not None:
                self.hits.append(place)
                self._hit.append(at)
                self._keys[at] = name
                continue
            proof = timed.proved(quote, decoded(context) if context else _PLAIN)
            if isinstance(proof, str):
                self._reject(at, proof)
                continue
            self.proofs.add(proof)
            self.proved += 1
            self._added.append(at)
            self._keys[at] = name

    def _reject(self, at: int, why: str) -> None:
        self._reasons[at] = why
        self.proofs.none()
        self._added.append(at)

    def table(self) -> pa.Table:
        """What became of the quotes, in their order."""
        proofs = self.proofs.table()
        if self._known.proofs is not None and self.hits:
            proofs = pa.concat_tables([proofs, self._known.proofs.take(self.hits)])
        order = np.empty(len(self._quotes), np.int64)
        order[self._added + self._hit] = np.arange(len(self._quotes))
        digests = pa.array(self._digests, pa.string())
        return _table(self._table, digests, proofs.combine_chunks().take(order), self._reasons, self._keys)
