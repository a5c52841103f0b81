"""Whether one standard holds for every side: what each says, what was judged of it, what nobody read twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.model import Claim, Dataset, Verdict, values
from factcheck.model import VerdictValue as Value


@dataclass(frozen=True)
class Side:
    """What the dataset holds of one side.

    Args:
        name: The side; None for speakers that stand on none.
        speakers: Its speakers who make claims.
        claims: Their claims, retracted ones left out.
        links: The links of those claims.
        verdicts: The verdicts on them, by value; only values that were given, in the order of the scale.
        unreviewed: The verdicts that only the curator has read (`review: none`).
    """

    name: str | None
    speakers: int
    claims: int
    links: int
    verdicts: Mapping[str, int] = field(default_factory=dict)
    unreviewed: int = 0


@dataclass(frozen=True)
class Standing:
    """What became of the links to one source, each counted once.

    Args:
        source: The source's id.
        proved: Links that hold.
        unproved: Links that can't be proved: the source withholds its text.
        failed: Links with a fault.
        waived: Links whose faults a waiver sets aside.
        dated: Whether the source says when it was published.
    """

    source: str
    proved: int
    unproved: int
    failed: int
    waived: int
    dated: bool

    @property
    def undated(self) -> int:
        """Links to a source without a date of publication."""
        return 0 if self.dated else self.proved + self.unproved + self.failed + self.waived


def sides(dataset: Dataset) -> tuple[Side, ...]:
    """One entry a side, in alphabetical order, speakers without a side last."""
    claims: dict[str | None, list[Claim]] = {}
    for claim in dataset.claims:
        if claim.status != "retracted":
            speaker = dataset.speaker.get(claim.speaker)
            claims.setdefault(speaker.side if speaker else None, []).append(claim)
    return tuple(_side(dataset, name, claims[name]) for name in sorted(claims, key=lambda side: (side is None, side)))


def _side(dataset: Dataset, name: str | None, claims: list[Claim]) -> Side:
    verdicts: list[Verdict] = [dataset.verdict[claim.id] for claim in claims if claim.id in dataset.verdict]
    given: Counter[str] = Counter(verdict.verdict for verdict in verdicts)
    return Side(
        name,
        speakers=len({claim.speaker for claim in claims}),
        claims=len(claims),
        links=sum(len(claim.evidence) for claim in claims),
        verdicts={value: given[value] for value in values(Value) if value in given},
        unreviewed=sum(verdict.review == "none" for verdict in verdicts),
    )


def standings(dataset: Dataset, fates: Mapping[str, Mapping[str, int]]) -> tuple[Standing, ...]:
    """One entry a source, in the order of the dataset; then the sources that links name and nobody lists.

    Args:
        dataset: The records.
        fates: Of each source, by its id, how many links were proved, unproved, failed and waived.
    """
    names = dict.fromkeys((*(source.id for source in dataset.sources), *fates))
    return tuple(_standing(dataset, name, fates.get(name, {})) for name in names)


def _standing(dataset: Dataset, name: str, links: Mapping[str, int]) -> Standing:
    source = dataset.source.get(name)
    proved, unproved, failed, waived = (links.get(fate, 0) for fate in ("proved", "unproved", "failed", "waived"))
    return Standing(name, proved, unproved, failed, waived, source is not None and source.published is not None)
