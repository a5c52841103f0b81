"""A whole run: deal both inputs out, prove what is not proved yet, put the results together."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from hashlib import blake2b
from math import ceil

from factcheck.scale.bulk import planning, sealed
from factcheck.scale.bulk.inputs import Input
from factcheck.scale.bulk.memory import give_back
from factcheck.scale.bulk.merging import Merged, merge
from factcheck.scale.bulk.output import CACHE, LINES, OURS, SHARDS, SUMMARY
from factcheck.scale.bulk.planning import TWICE, DamagedError, Plan, shard_of
from factcheck.scale.bulk.schemas import SHARD
from factcheck.scale.bulk.shard import Done, Settings, Shard, failed, prove, prove_here
from factcheck.scale.bulk.version import version
from factcheck.scale.engines import Engine, Finished
from factcheck.scale.engines.attempt import told
from factcheck.scale.outcome import Ran, Watched
from factcheck.scale.replacing import Replacing
from factcheck.scale.running import run
from factcheck.scale.storage import Folder

MOST_QUOTES, FEW_QUOTES = 20_000, 1_000
"""A shard with more quotes is split; where there are fewer in all, one with more than a few."""
_PARTS = 16
"""Into about so many parts the quotes of a single source are split, where they are neither few nor very many."""
_WORK = 128 * 2**20
"""Bytes of long sources in a shard, counted once for each of their quotes: what a quote takes grows with its source."""
_FEWEST, _PREPARED = 100, 64 * 2**10
"""A part has so many quotes at least, and one for so many bytes of its source, which each part makes ready anew."""
SOON, _SHORT = 12_000, 5_000
"""Quotes that one process proves about as soon as several that start first, and the bytes of their sources."""
_HARMLESS = 32 * 2**10
"""Where no source or quote has more bytes, no single step takes long; where one has, workers prove, which may end."""


@dataclass(frozen=True)
class Job:
    """What is to be done.

    Args:
        quotes: The quotes.
        sources: The sources.
        out: Where results are written; shards and the proofs of the last run lie there too.
        settings: How to prove.
        shard_bytes: How large a shard should be, in bytes of its sources and of its quotes.
        lines: Whether to write JSON Lines beside Parquet.
    """

    quotes: Input
    sources: Input
    out: Folder
    settings: Settings
    shard_bytes: int = planning.SHARD_BYTES
    lines: bool = True


Summed = Callable[[Plan, Merged], bytes]
"""Sums up what was read and written, as the last file of a run."""


def verify(
    job: Job, engine: Engine | str, workers: int | None, watched: Watched, summed: Summed | None = None
) -> tuple[Plan, Merged, Ran]:
    """Does a job, or goes on with one that was broken off.

    Args:
        job: What is to be done.
        engine: Who does it.
        workers: How many shards to work on at once.
        watched: Whom to tell.
        summed: What to write as ``summary.json``, if anything.

    Returns:
        What was read, what was written, and what this run did for it.
    """
    ran = Ran()
    plan, work = _planned(job, watched)
    shards = list(_shards(job, plan, work))
    pending = _pending(shards, work, watched)
    ran.tally.total, ran.tally.skipped = len(shards), len(shards) - len(pending)
    total = _size(pending)
    watched.progress("proving quotes", 0, total)
    watched.show(ran.tally)
    length = job.sources.bytes() / max(1, plan.sources)
    soon = plan.longest <= _HARMLESS and (len(pending) == 1 or total * max(1.0, length / _SHORT) < SOON)
    running = _run(pending, engine, workers, watched, here=engine == "local" and soon)
    with closing(running) as back:  # an interrupt ends the workers at once
        for finished in back:
            _count(finished, work, ran)
            watched.progress("proving quotes", ran.tally.quotes, total)
            watched.show(ran.tally)
    watched.progress("putting the results together", 0, 0)
    left = [(work / ("failed" if shard.name in ran.failed else "results"), shard.name) for shard in shards]
    with Replacing(job.out, SUMMARY) as results:
        merged = merge(plan, work, left, results, lines=job.lines)
        if summed is not None:
            with results.writing(SUMMARY) as stream:
                stream.write(summed(plan, merged))
        results.put_in_place(*() if job.lines else (LINES,))
    if not ran.failed:
        _keep_proofs(job.out, work, plan)
    ran.tally.end()
    return plan, merged, ran


def _planned(job: Job, watched: Watched) -> tuple[Plan, Folder]:
    """The plan and where it lies: that of a run that was broken off, if the inputs and all it dealt are the same."""
    watched.progress("looking at the inputs", 0, 0)
    key = planning.key(job.quotes, job.sources, job.settings, job.shard_bytes)
    work = job.out / f"{SHARDS}/{key}"
    job.out.sweep(OURS, (SHARDS, CACHE))
    try:
        plan = planning.read(work, key)
    except DamagedError as error:
        watched.tell(f"What the run that was stopped left was damaged, and is made anew: {error}.")
        plan = None
    if plan is None:
        (job.out / SHARDS).remove()
        try:
            plan = planning.deal(work, key, (job.quotes, job.sources), job.shard_bytes, watched.progress)
        except Exception:
            (job.out / SHARDS).remove()
            raise
        give_back()
    return plan, work


# --------------------------------------------------------------------------------------------------------------------
# Shards
# --------------------------------------------------------------------------------------------------------------------


def _pending(shards: list[Shard], work: Folder, watched: Watched) -> list[Shard]:
    """The shards without a whole result."""
    there = {entry.name for entry in (work / "results").entries()}
    damaged = {shard.name for shard in shards if shard.name in there and not _is_whole(work, shard.name)}
    if damaged:
        what = "1 shard" if len(damaged) == 1 else f"{len(damaged)} shards"
        watched.tell(f"The results of {what} that the stopped run left were damaged; their quotes are proved again.")
    return [shard for shard in shards if shard.name not in there or shard.name in damaged]


def _is_whole(work: Folder, name: str) -> bool:
    table = sealed.read(work / "results", name)
    return table is not None and bool(table.schema.equals(SHARD))


def _shards(job: Job, plan: Plan, work: Folder) -> Iterator[Shard]:
    """Every shard, in order; one with too many quotes, of however few sources, in several parts."""
    quotes, sources = plan.dealt(work, "quotes"), plan.dealt(work, "sources")
    alone = {number: name for name, number in plan.alone.items()}
    known, unread = _known(job.out), " and ".join(filter(None, ("; ".join(plan.unread[:-1]), *plan.unread[-1:])))
    twice = sealed.read(work, TWICE)
    again = (work, TWICE) if twice is not None and twice.num_rows else None
    for number, rows in sorted(plan.rows.items()):
        large = alone.get(number)
        base = f"{number:04x}" if large is None else f"alone-{blake2b(large.encode(), digest_size=8).hexdigest()}"
        beside = None if large is None else shard_of(large, plan.bits)
        step = ceil(rows / _parts(plan, number))
        for part, start in enumerate(range(0, rows, step)):
            yield Shard(
                base if step >= rows else f"{base}.{part:04}",
                number,
                quotes,
                sources,
                work / "results",
                work / "begun",
                job.settings,
                start,
                min(start + step, rows),
                beside,
                known.of(base, number, plan.bits),
                unread,
                tuple(plan.ids),
                again,
            )


def _parts(plan: Plan, number: int) -> int:
    """Into how many parts a shard is split: by its quotes, their bytes, and what they take where sources are long."""
    rows, work = plan.rows[number], plan.work.get(number, 0)
    most = min(MOST_QUOTES, max(FEW_QUOTES, plan.quotes // _PARTS))
    fewest = max(_FEWEST, work // rows // _PREPARED)
    return max(1, ceil(rows / most), ceil(plan.sizes[number] / plan.shard_bytes), min(work // _WORK, rows // fewest))


def _run(
    pending: list[Shard], engine: Engine | str, workers: int | None, watched: Watched, *, here: bool
) -> Generator[Finished[Shard, Done], None, None]:
    """Runs shards on an engine, or in this process, where it is done sooner than others have started."""
    if here:
        yield from map(_here, pending)
    else:
        yield from run(prove, pending, engine, workers=workers, tell=watched.tell)


def _here(shard: Shard) -> Finished[Shard, Done]:
    """Proves a shard in this process; an interrupt is no fault of the shard, and ends the run."""
    try:
        return Finished(shard, prove_here(shard))
    except Exception as error:  # noqa: BLE001 - as on an engine
        return Finished(shard, None, told(error))


def _size(shards: Iterable[Shard]) -> int:
    """How many quotes they hold."""
    return sum(shard.stop - shard.start for shard in shards)


def _count(finished: Finished[Shard, Done], work: Folder, ran: Ran) -> None:
    """Counts a shard that came back; one that was set aside leaves its quotes with the reason."""
    if (done := finished.result) is not None:
        ran.proved, ran.known = ran.proved + done.proved, ran.known + done.known
        ran.tally.count(finished, quotes=done.quotes, size=done.size)
        return
    ran.tally.count(finished)
    ran.failed[finished.shard.name] = finished.error or ""
    times = "once" if finished.tries == 1 else f"{finished.tries} times"
    why = f"It could not be proved: its shard failed {times}. {finished.error}"
    sealed.write(work / "failed", finished.shard.name, failed(finished.shard, why))


# --------------------------------------------------------------------------------------------------------------------
# Proofs of the last run
# --------------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _KnownProofs:
    """The files in which the last run left its proofs, by the shard they are of."""

    folder: Folder
    bits: int
    files: Mapping[str, tuple[str, ...]]

    def of(self, base: str, number: int, bits: int) -> tuple[Folder, tuple[str, ...]] | None:
        """The files that may hold proofs of a shard; shards halve or join when there are more bits or fewer."""
        if not self.files:
            return None
        if base.startswith("alone"):
            bases = [base]
        else:
            step = 1 << min(bits, self.bits)
            bases = [f"{at:04x}" for at in range(number % step, 1 << self.bits, step)]
        return self.folder, tuple(name for each in bases for name in self.files.get(each, ()))


def _known(out: Folder) -> _KnownProofs:
    folder = out / f"{CACHE}/{version()}"
    files: dict[str, list[str]] = {}
    bits = 0
    for entry in folder.entries():
        number, _, name = entry.name.partition("/")
        if number.isdecimal():
            bits = int(number)
            files.setdefault(name.partition(".")[0], []).append(name)
    return _KnownProofs(folder / str(bits), bits, {base: tuple(names) for base, names in files.items()})


def _keep_proofs(out: Folder, work: Folder, plan: Plan) -> None:
    """Keeps the results of the shards as the proofs that the next run need not repeat."""
    (out / CACHE).remove()
    if plan.rows:
        kept = out / f"{CACHE}/{version()}"
        kept.make()
        (work / "results").move_to(kept / str(plan.bits))
    (out / SHARDS).remove()
