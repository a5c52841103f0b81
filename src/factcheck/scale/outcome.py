"""What a run over tables came to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from factcheck.anchoring import FOLDS
from factcheck.scale.tally import Tally
from factcheck.text import SEGMENTATION


@dataclass
class Ran:
    """What one run did; the results do not depend on it.

    Args:
        tally: Its shards, their quotes and bytes, and how long it took.
        proved: How many quotes were proved.
        known: How many proofs were taken from the run before.
        failed: The shards that were set aside, each with its error.
    """

    tally: Tally = field(default_factory=Tally)
    proved: int = 0
    known: int = 0
    failed: dict[str, str] = field(default_factory=dict)


Progress = Callable[[str, int, int], None]
"""Told what is being done, how far it is, and how far it goes; 0 where that is not known."""

Show = Callable[[Tally], None]
"""Shown the numbers of a run after each shard."""


def nothing(*_told: object) -> None:
    """Does nothing with what it is told."""


@dataclass(frozen=True)
class Watched:
    """Whom a run tells how it goes.

    Args:
        progress: Told what is being done.
        show: Shown the numbers.
        tell: Told what befell it.
    """

    progress: Progress = nothing
    show: Show = nothing
    tell: Callable[[str], None] = nothing


@dataclass(frozen=True)
class Summary:
    """What was found; the same whichever engine ran it, and written as ``summary.json``.

    Args:
        quotes: How many quotes were read.
        results: How many of them have a result.
        rejected: How many were kept aside, with the reason, in ``rejected.jsonl``.
        unfaithful: How many results are not faithful: of a grade that proves nothing, or with a flag that turns the
            sense.
        grades: How many results are of each grade.
        flags: How many results carry each flag.
        flagged: How many results are faithful and carry the flag ``cut`` or ``gap``: what was left out there turns
            nothing around, and a reader should see it.
        regions_not_checked: How many results are of quotes that name no allowed spans, so that they may stand in page
            furniture.
        sources: How many sources were read.
        sources_rejected: How many sources were kept aside, have no text, or share their id with another text.
        quotes_unread: How many tables of quotes could not be read, or not as a whole: nobody knows how many quotes
            stand there.
        sources_unread: How many tables of sources could not be read, or not as a whole.
        not_borne_out: What a published dataset says of its links and its sources do not bear out.
        links: How many links of a published dataset were proved again, are unproved, are not borne out; else None.
        passed_over: What lies in the folders of the tables and is no table.
        not_utf8: Of each table in text that is not UTF-8, what it probably is, what to do, and how many rows were kept
            aside.
        not_proved: The files of a published dataset that were held against their digests alone.
    """

    quotes: int
    results: int
    rejected: int
    unfaithful: int
    grades: Mapping[str, int]
    flags: Mapping[str, int]
    flagged: int
    regions_not_checked: int
    sources: int
    sources_rejected: int
    quotes_unread: int = 0
    sources_unread: int = 0
    not_borne_out: Sequence[str] = ()
    links: Mapping[str, int] | None = None
    passed_over: Sequence[str] = ()
    not_utf8: Sequence[str] = ()
    not_proved: Sequence[str] = ()

    @property
    def ok(self) -> bool:
        """Whether there were quotes, all read, every one of them is faithful, and every link of a dataset borne out."""
        return bool(self.results) and not (self.unfaithful or self.rejected or self.quotes_unread or self.not_borne_out)

    def as_dict(self) -> dict[str, Any]:
        """What ``summary.json`` holds."""
        return {
            "written_by": "factcheck verify",
            **asdict(self),
            "ok": self.ok,
            "folds": FOLDS,
            "segmentation": SEGMENTATION,
        }


@dataclass(frozen=True)
class Outcome:
    """A run and what it found.

    Args:
        summary: What was found.
        ran: What the run did.
        faults: The first results that are not faithful, with their optional columns as JSON in ``context``.
        looked_at: The first results that are faithful and carry the flag ``cut`` or ``gap``.
        aside: The first rows that were kept aside.
    """

    summary: Summary
    ran: Ran
    faults: Sequence[Mapping[str, Any]] = field(default=())
    looked_at: Sequence[Mapping[str, Any]] = field(default=())
    aside: Sequence[Mapping[str, Any]] = field(default=())

    def __repr__(self) -> str:
        found = self.summary
        faithful = found.results - found.unfaithful
        told = f"{found.quotes} quotes: {faithful} faithful, {found.unfaithful} not, {found.rejected} kept aside"
        links = f"; {len(found.not_borne_out)} links not borne out" if found.links else ""
        return f"<Outcome: {told}{links}>"
