"""Both inputs dealt out into shards, by source, once."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from hashlib import file_digest, sha256
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from factcheck.scale.bulk import guessing, sealed
from factcheck.scale.bulk.inputs import Input
from factcheck.scale.bulk.originals import Originals
from factcheck.scale.bulk.rows import Rejected, Unread, UnreadTable, is_not_utf8
from factcheck.scale.bulk.schemas import QUOTES, SOURCES
from factcheck.scale.bulk.shard import Settings
from factcheck.scale.bulk.shuffle import Dealer, Dealt, Hashed, Numbers
from factcheck.scale.bulk.version import version
from factcheck.scale.errors import named, reason
from factcheck.scale.outcome import Progress
from factcheck.scale.storage import Folder
from factcheck.scale.where import rows as rows_at

SHARD_BYTES: Final = 3 * 2**19
"""Bytes of sources in a shard, about; those of its quotes are kept below it by splitting them."""
MOST_BITS: Final = 12
"""At most 4,096 shards: past some 6 GB of sources, shards grow instead."""
QUOTE_BYTES: Final = 64 * 2**10
"""Bytes of quotes in a shard, some hundreds of them, where the sources alone would make fewer shards."""
MOST_BY_QUOTES: Final = 32
"""At most so many shards on account of the quotes."""
LONG_BYTES: Final = 256 * 2**10
"""A source with more bytes is long: what its quotes take is counted by its length."""
_NAMED: Final = 3
"""So many places in the sources that could not be read are named."""
_BUCKET_BYTES: Final = 8 * 2**20
"""Ids are dealt out too, to find those that stand twice: into one part for so many bytes of the table."""

PLAN, REJECTED, TWICE = "plan.json", "rejected.jsonl", "twice.arrow"
"""What stands beside the runs: the plan, written last; what was kept aside; the rows whose id stood before."""

_TWICE = pa.schema([("row", pa.int64()), ("first", pa.int64())])


class DamagedError(Exception):
    """What a run dealt out is not what it wrote; the text is the end of a sentence."""


@dataclass
class Plan:
    """What was dealt out where; kept beside the shards, and read again by a run that goes on.

    Args:
        key: The digest of inputs, settings and version: another plan is never met by these shards.
        bits: There are two to the power of it shards, and those of single large sources.
        shard_bytes: How large a shard should be.
        quotes: How many quotes were read, those kept aside included.
        sources: How many sources were read.
        rejected: How many quotes were kept aside while reading.
        refused: How many sources were kept aside, have no text, or share their id with another text.
        quotes_unread: How many tables of quotes could not be read, or not as a whole.
        sources_unread: How many tables of sources could not be read, or not as a whole.
        last: The number of the last row of quotes.
        buckets: Into how many parts the ids of quotes were dealt.
        runs: How many runs each table was written in.
        rows: The quotes of each shard.
        sizes: The bytes of them.
        files: The files of quotes, each with the number of the row before its first.
        alone: The sources that are larger than a shard, each with the number of its own.
        work: For each shard with quotes of long sources, the bytes of those, counted once for each such quote.
        longest: The bytes of the longest source or quote.
        ids: The ids of the sources; none where they are too many to guess among.
        not_utf8: How many rows of a file are not UTF-8, by table and file.
        unread: The first places in the sources that could not be read, where nobody knows which source stands there.
        digests: The digest of every file that was dealt out, by name.
    """

    key: str
    bits: int
    shard_bytes: int
    quotes: int = 0
    sources: int = 0
    rejected: int = 0
    refused: int = 0
    quotes_unread: int = 0
    sources_unread: int = 0
    last: int = 0
    buckets: int = 1
    runs: dict[str, int] = field(default_factory=dict)
    rows: dict[int, int] = field(default_factory=dict)
    sizes: dict[int, int] = field(default_factory=dict)
    files: list[tuple[str, int]] = field(default_factory=list)
    alone: dict[str, int] = field(default_factory=dict)
    work: dict[int, int] = field(default_factory=dict)
    longest: int = 0
    ids: list[str] = field(default_factory=list)
    not_utf8: dict[str, dict[str, int]] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)
    digests: dict[str, str] = field(default_factory=dict)

    def dealt(self, folder: Folder, name: str) -> Dealt:
        """One of the tables that were dealt out."""
        return Dealt(folder, name, self.runs[name])


def key(quotes: Input, sources: Input, settings: Settings, shard_bytes: int) -> str:
    """The digest of everything that results depend on."""
    found = sha256()
    for part in (version(), quotes.digest(), sources.digest(), str(settings), str(shard_bytes)):
        found.update(f"{len(part)} {part}".encode())
    return found.hexdigest()[:32]


def read(folder: Folder, wanted: str) -> Plan | None:
    """The plan of an earlier run, if it was made for the same inputs and was finished.

    Raises:
        DamagedError: If it, or anything that was dealt out by it, is not as it was written.
    """
    try:
        with folder.open(PLAN) as stream:
            content = stream.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DamagedError(f"{PLAN} can't be read: {reason(error)}") from None
    try:
        found = json.loads(content)
        plan = Plan(**found["plan"])
        whole = found["sha256"] == _digest(_dumped(found["plan"]))
    except (ValueError, TypeError, KeyError, RecursionError):
        raise DamagedError(f"{PLAN} can't be read") from None
    if not whole:
        raise DamagedError(f"{PLAN} has other bytes")
    plan.rows, plan.sizes, plan.work = (
        {int(at): count for at, count in each.items()} for each in (plan.rows, plan.sizes, plan.work)
    )
    if plan.key != wanted:
        return None
    for name, digest in plan.digests.items():
        _look_at(folder, name, digest)
    return plan


def _look_at(folder: Folder, name: str, digest: str) -> None:
    try:
        with folder.open(name) as stream:
            same = file_digest(stream, "sha256").hexdigest() == digest  # type: ignore[arg-type]
    except OSError as error:
        raise DamagedError(f"{name} can't be read: {reason(error)}") from None
    if not same:
        raise DamagedError(f"{name} has other bytes")


def _dumped(plan: Mapping[str, Any]) -> bytes:
    return json.dumps(plan, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def deal(folder: Folder, wanted: str, inputs: tuple[Input, Input], shard_bytes: int, tell: Progress) -> Plan:
    """Reads both inputs once and deals their rows out.

    Args:
        folder: Where to.
        wanted: The key of the plan.
        inputs: The quotes and the sources.
        shard_bytes: How large a shard should be.
        tell: Told how many rows were read.
    """
    quotes, sources = inputs
    shards = max(1, sources.bytes() // shard_bytes, min(MOST_BY_QUOTES, quotes.bytes() // QUOTE_BYTES))
    work = _Dealing(folder, Plan(wanted, min(MOST_BITS, shards.bit_length() - 1), shard_bytes), tell)
    with folder.writing(REJECTED) as stream:
        aside = Hashed(stream)
        work.sources(sources, aside)
        work.find_clashes(aside)
        work.quotes(quotes, aside)
    work.plan.digests[REJECTED] = aside.digest
    work.plan.digests[TWICE] = work.find_twice()
    plan = _dumped(asdict(work.plan))
    with folder.writing(PLAN) as stream:
        stream.write(b'{"sha256": "%b", "plan": %b}\n' % (_digest(plan).encode(), plan))
    return work.plan


def shard_of(name: str, bits: int) -> int:
    """The shard of a source: the same on every machine and in every run; with a bit more, each shard is halved."""
    return _checksum(name) & ((1 << bits) - 1)


def _checksum(name: str) -> int:
    return zlib.crc32(name.encode())


class _Dealing:
    """The work of dealing out."""

    def __init__(self, folder: Folder, plan: Plan, tell: Progress) -> None:
        self.plan = plan
        self._folder, self._tell = folder, tell
        self._long: dict[str, int] = {}
        """The bytes of each long source."""

    def sources(self, sources: Input, aside: Hashed) -> None:
        """Deals the sources out; one that is larger than a shard gets its own."""
        dealer = Dealer(self._folder, "sources", SOURCES)
        names = Dealer(self._folder, "names", pa.schema([SOURCES.field("id")]))
        for _, reader in sources.files():
            whole = True
            for found in reader:
                if isinstance(found, Rejected):
                    self.plan.refused += found.rows
                    self._count(found)
                    whole = whole and found.rows > 0
                    if isinstance(found, Unread):
                        self._miss(found)
                    _write(aside, found)
                    continue
                self.plan.sources += found.num_rows
                few = self.plan.sources <= guessing.MOST
                self.plan.ids = [*self.plan.ids, *found["id"].to_pylist()] if few else []
                self._measure(found)
                dealer.deal(found, self._numbers(found["id"]))
                names.deal(found.select(["id"]), _each(found["id"], lambda each: shard_of(each, self.plan.bits)))
                self._tell("reading sources", self.plan.sources, 0)
            self.plan.sources_unread += not whole
        for each in (dealer, names):
            each.flush()
        self.plan.runs |= {"sources": dealer.runs, "names": names.runs}
        self.plan.digests |= {**dealer.digests, **names.digests}

    def find_clashes(self, aside: Hashed) -> None:
        """Finds the sources whose id another text has too; only shards in which an id stands twice are read again."""
        plan, names = self.plan, self.plan.dealt(self._folder, "names")
        for number in range(1 << plan.bits):
            ids = pa.chunked_array([batch["id"] for batch in names.shard(number)], pa.string())
            counts = ids.value_counts()
            twice = counts.field("values").filter(pc.greater(counts.field("counts"), 1)).to_pylist()
            if not twice:
                continue
            numbers = (number, *sorted({plan.alone[name] for name in twice if name in plan.alone}))
            originals = Originals(plan.dealt(self._folder, "sources"), numbers, set(twice))
            for name in twice:
                for copy, why in originals.clashing(name):
                    plan.refused += 1
                    _write(aside, Rejected("sources", copy.file, copy.row, why, name))

    def _measure(self, batch: pa.RecordBatch) -> None:
        """Looks for long sources; one that is larger than a shard gets its own."""
        plan, sizes = self.plan, pc.fill_null(pc.binary_length(batch["text"]), 0)
        plan.longest = max(plan.longest, pc.max(sizes).as_py())
        long = pc.greater(sizes, min(LONG_BYTES, plan.shard_bytes))
        for name, size in zip(batch["id"].filter(long).to_pylist(), sizes.filter(long).to_pylist(), strict=True):
            if size > LONG_BYTES:
                self._long[name] = max(size, self._long.get(name, 0))
            if size > plan.shard_bytes:
                plan.alone.setdefault(name, (1 << plan.bits) + len(plan.alone))

    def _count(self, rejected: Rejected) -> None:
        """Counts rows that are not UTF-8, for which there is one cause and one thing to do."""
        if is_not_utf8(rejected):
            counts = self.plan.not_utf8.setdefault(rejected.table, {})
            counts[rejected.file] = counts.get(rejected.file, 0) + 1

    def _miss(self, unread: Unread) -> None:
        """Notes rows of which nobody knows which sources they are; after a few, only that there are more."""
        places = self.plan.unread
        if len(places) <= _NAMED:
            places.append(_unread(unread) if len(places) < _NAMED else "others")

    def quotes(self, quotes: Input, aside: Hashed) -> None:
        """Deals the quotes out as their sources were, and their ids by themselves."""
        plan = self.plan
        dealer = Dealer(self._folder, "quotes", QUOTES)
        plan.buckets = buckets = min(256, 1 + quotes.bytes() // _BUCKET_BYTES)
        ids = Dealer(self._folder, "ids", pa.schema([QUOTES.field("row"), QUOTES.field("id")]))
        for name, reader in quotes.files():
            base = plan.last
            plan.files.append((name, base))
            whole = True
            for found in reader:
                if isinstance(found, Rejected):
                    plan.quotes, plan.rejected = plan.quotes + found.rows, plan.rejected + found.rows
                    self._count(found)
                    whole = whole and found.rows > 0
                    plan.last = max(plan.last, base + found.row + found.rows - 1)
                    _write(aside, found)
                    continue
                batch = found.set_column(0, QUOTES.field(0), pc.add(found["row"], base)) if base else found
                plan.quotes += batch.num_rows
                plan.last = max(plan.last, pc.max(batch["row"]).as_py())
                numbers = self._numbers(batch["source_id"])
                self._weigh(batch, numbers)
                dealer.deal(batch, numbers)
                ids.deal(batch.select(["row", "id"]), _each(batch["id"], lambda each: _checksum(each) % buckets))
                self._tell("reading quotes", plan.quotes, 0)
            plan.quotes_unread += not whole
        for each in (dealer, ids):
            each.flush()
        plan.rows, plan.sizes = dealer.rows, dealer.sizes
        plan.runs |= {"quotes": dealer.runs, "ids": ids.runs}
        plan.digests |= {**dealer.digests, **ids.digests}

    def _weigh(self, batch: pa.RecordBatch, numbers: Numbers) -> None:
        """Counts what quotes of long sources take."""
        plan = self.plan
        plan.longest = max(plan.longest, pc.max(pc.binary_length(batch["quote"])).as_py())
        if not self._long:
            return
        sizes = _each(batch["source_id"], lambda name: self._long.get(name, 0))
        for number in np.unique(numbers[sizes > 0]).tolist():
            plan.work[number] = plan.work.get(number, 0) + int(sizes[numbers == number].sum())

    def _numbers(self, names: pa.Array) -> Numbers:
        alone, bits = self.plan.alone, self.plan.bits
        if alone:
            return _each(names, lambda name: alone[name] if name in alone else shard_of(name, bits))
        return _each(names, lambda name: shard_of(name, bits))

    def find_twice(self) -> str:
        """Finds the quotes whose id stood in an earlier row, and writes them; gives the digest of that."""
        dealt = self.plan.dealt(self._folder, "ids")
        batches = (list(dealt.shard(at)) for at in range(self.plan.buckets))
        found = [_twice(pa.Table.from_batches(each)) for each in batches if each]
        return sealed.write(self._folder, TWICE, pa.concat_tables([_TWICE.empty_table(), *found]).sort_by("row"))


def _each(names: pa.Array, number: Callable[[str], int]) -> Numbers:
    """The number of each name, asked once for a name."""
    encoded = names.dictionary_encode()
    numbers = np.fromiter(map(number, encoded.dictionary.to_pylist()), np.int64, len(encoded.dictionary))
    found: Numbers = numbers[encoded.indices.to_numpy()]
    return found


def _twice(table: pa.Table) -> pa.Table:
    encoded = table["id"].combine_chunks().dictionary_encode()
    if len(encoded.dictionary) == len(table):
        return _TWICE.empty_table()
    rows, codes = table["row"].to_numpy(), encoded.indices.to_numpy()
    order = np.argsort(rows, kind="stable")
    rows, codes = rows[order], codes[order]
    first = rows[np.unique(codes, return_index=True)[1]][codes]
    again = rows != first
    return pa.table([rows[again], first[again]], schema=_TWICE)


def _unread(unread: Unread) -> str:
    """What of the sources could not be read: of a whole table with the reason, which names it."""
    return unread.reason.removesuffix(".") if isinstance(unread, UnreadTable) else place(unread)


def place(rejected: Rejected) -> str:
    """Where rows that were kept aside stand.

    >>> place(Unread("sources", "s.parquet", 11, "Row group 2 is damaged.", rows=10))
    's.parquet, rows 11 to 20'
    """
    file, first = named(rejected.file), rejected.row
    if not first:
        return file
    return f"{file}, {rows_at(rejected.file, first, rejected.rows)}"


def _write(stream: Hashed, rejected: Rejected) -> None:
    stream.write(line(rejected))


def line(rejected: Rejected) -> bytes:
    """Rows that were kept aside, as a line of ``rejected.jsonl``."""
    return json.dumps(rejected._asdict(), ensure_ascii=False).encode("utf-8", "replace") + b"\n"
