"""Which of two sources took words from the other: reasons, and a proposal that only the curator can make true."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from factcheck.dates import before
from factcheck.lineage.reuse import Reuse
from factcheck.model import Dataset, Source

ReasonKind = Literal["declared", "identical", "credited", "quoted", "dates", "contained"]
"""What a reason rests on, the weightiest first."""

MORE = 1.5
"""How many times the share of the one that stands in the other must be the share the other way to tell a direction."""


class Reason(NamedTuple):
    """A reason to take ``parent`` for the source the words come from; None where it tells no direction."""

    kind: ReasonKind
    parent: str | None
    text: str


@dataclass(frozen=True)
class Direction:
    """A proposal.

    Args:
        parent: The source the words come from; None where nothing tells.
        child: The source that took them; without a direction, the one that stands later in the dataset.
        reasons: What speaks for it, the weightiest first, and what was looked for and is not there.
        against: What speaks for the other direction.
        declared: Whether the curator has confirmed it.
    """

    parent: str | None
    child: str
    reasons: tuple[Reason, ...]
    against: tuple[Reason, ...] = ()
    declared: bool = False


def direct(reuse: Reuse, dataset: Dataset) -> Direction:
    """Proposes who took words from whom; never more than a proposal, unless it is declared."""
    a, b = dataset.source[reuse.one.id], dataset.source[reuse.other.id]
    found = sorted(_reasons(reuse, a, b), key=lambda reason: _WEIGHT[reason.kind])
    parent = next((reason.parent for reason in found if reason.parent), None)
    child = reuse.beside(parent) if parent else b.id
    return Direction(
        parent,
        child,
        tuple(reason for reason in found if reason.parent in (parent, None)),
        tuple(reason for reason in found if reason.parent == child),
        declared=any(reason.kind == "declared" for reason in found),
    )


_WEIGHT = {kind: at for at, kind in enumerate(("declared", "credited", "quoted", "dates", "contained", "identical"))}


def _reasons(reuse: Reuse, a: Source, b: Source) -> Iterator[Reason]:
    for parent, child in ((a, b), (b, a)):
        yield from _declared(parent, child)
        yield from _credited(reuse, parent, child)
        yield from _quoted(reuse, parent, child)
        yield from _contained(reuse, parent, child)
    yield from _dates(a, b)
    if reuse.identical:
        yield Reason("identical", None, f'"{a.id}" and "{b.id}" are the same, word for word')


def _declared(parent: Source, child: Source) -> Iterator[Reason]:
    for derivation in child.derived_from:
        if derivation.source == parent.id:
            yield Reason("declared", parent.id, f'"{child.id}" is declared as derived from it: {derivation.reason}')


def _credited(reuse: Reuse, parent: Source, child: Source) -> Iterator[Reason]:
    side = reuse.sides[child.id]
    credits_ = side.credits
    if not credits_:
        return
    beside = len({credit.span for run in reuse.runs if (credit := side.credit(reuse.place(run, child.id)))})
    times = "once" if len(credits_) == 1 else f"{len(credits_)} times"
    where = f", {'each time' if beside == len(credits_) else f'{beside} of them'} beside shared words" if beside else ""
    names = " and ".join(dict.fromkeys(f'"{credit.organisation}"' for credit in credits_))
    yield Reason("credited", parent.id, f'"{child.id}" credits {names} {times}{where}')


def _quoted(reuse: Reuse, parent: Source, child: Source) -> Iterator[Reason]:
    only = [run for run in reuse.runs if reuse.place(run, child.id).quoted and not reuse.place(run, parent.id).quoted]
    if only:
        runs = "one shared run" if len(only) == 1 else f"{len(only)} shared runs"
        stands = "stands" if len(only) == 1 else "stand"
        text = f'{runs} {stands} inside quotation marks in "{child.id}" and outside them in "{parent.id}"'
        yield Reason("quoted", parent.id, text)


def _contained(reuse: Reuse, parent: Source, child: Source) -> Iterator[Reason]:
    theirs, ours = reuse.sides[child.id].contained, reuse.sides[parent.id].contained
    if theirs > MORE * ours:
        text = (
            f'{theirs:.0%} of the runs of five words of "{child.id}" stand in "{parent.id}", {ours:.0%} the other way'
        )
        yield Reason("contained", parent.id, text)


def _dates(a: Source, b: Source) -> Iterator[Reason]:
    undated = [f'"{source.id}"' for source in (a, b) if source.published is None]
    if undated:
        yield Reason("dates", None, f"no date tells: {' and '.join(undated)} {'give' if undated[1:] else 'gives'} none")
        return
    for parent, child in ((a, b), (b, a)):
        if before(parent.published, child.published):
            yield Reason("dates", parent.id, f'"{parent.id}" was published before "{child.id}"')
