"""Train, dev and test without leaks: what hangs together stays on one side.

Claims hang together if they share a question, a source, an origin or nearly all their words, if they are compared, or
if the verdict on one rests on the other; sources of which one derives from the other count as one. Whole groups are
dealt out, the largest first, so that the sides come near the shares that were asked for, verdict by verdict.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import pairwise
from typing import NamedTuple, cast

from factcheck.lineage.families import Families
from factcheck.model import Claim, Dataset, Split, values
from factcheck.proof import Proofs
from factcheck.text import words

SPLITS = cast("tuple[Split, ...]", values(Split))
"""The sides."""

NEAR = 0.5
"""Two claims are near-duplicates if this share of the different runs of three words in either stands in both."""

_RUN = 3


class Plan(NamedTuple):
    """How to split.

    Args:
        train: The share of claims for training; shares count in proportion to each other.
        dev: The share for development.
        test: The share for the test.
        seed: Another seed deals equal groups out in another order.
    """

    train: float = 80
    dev: float = 10
    test: float = 10
    seed: int = 0

    @property
    def shares(self) -> Mapping[Split, float]:
        """The shares as parts of one."""
        listed = (self.train, self.dev, self.test)
        return {split: share / sum(listed) for split, share in zip(SPLITS, listed, strict=True)}


class Tie(NamedTuple):
    """Claims that must not stand on two sides.

    Args:
        what: What they share: question, source, origin, words, comparison or verdict.
        which: The id of it; of near-duplicates, none.
        claims: Their ids, in the order of the dataset.
    """

    what: str
    which: str
    claims: tuple[str, ...]


def assign(dataset: Dataset, proofs: Proofs, plan: Plan) -> dict[str, Split]:
    """The side of each claim that stands, by id; a side written in the data stays, and its whole group follows it."""
    groups = _groups(dataset, proofs)
    judged: dict[str, str] = {claim: verdict.verdict for claim, verdict in dataset.verdict.items()}
    verdicts = {claim: judged.get(claim, "") for group in groups for claim in group}
    wanted = Counter(verdicts.values())
    placed: dict[Split, Counter[str]] = {split: Counter() for split in SPLITS}
    found, fixed = dict[str, Split](), pinned(dataset)

    def turn(group: Sequence[str]) -> tuple[bool, int, str]:
        """Groups with a side of their own come first, then the largest."""
        return fixed.keys().isdisjoint(group), -len(group), _shuffled(group, plan.seed)

    for group in sorted(groups, key=turn):
        strata = Counter(verdicts[claim] for claim in group)
        wants = {split: _want(strata, wanted, placed[split], plan.shares[split]) for split in SPLITS}
        neediest = max(SPLITS, key=wants.__getitem__)
        side = next((fixed[claim] for claim in group if claim in fixed), neediest)
        placed[side] += strata
        found |= dict.fromkeys(group, side)
    found |= fixed
    return {claim: found[claim] for claim in sorted(found)}


def pinned(dataset: Dataset) -> dict[str, Split]:
    """The sides that are written in the data, by claim."""
    return {claim.id: claim.split for claim in _standing(dataset) if claim.split}


def _want(strata: Counter[str], wanted: Counter[str], placed: Counter[str], share: float) -> tuple[float, float]:
    """How much a side lacks of what a group brings, by verdict and in all; the larger share wins a tie."""
    if not share:
        return float("-inf"), 0
    lacking = sum(count * (share - placed[verdict] / wanted[verdict]) for verdict, count in strata.items())
    in_all = strata.total() * (share - placed.total() / wanted.total())
    return lacking + in_all, share


def _groups(dataset: Dataset, proofs: Proofs) -> list[tuple[str, ...]]:
    """The claims that hang together, each claim in one group."""
    kin = Families()
    for tie in ties(dataset, proofs):
        for one, other in pairwise(tie.claims):
            kin.join(one, other)
    groups: dict[str, list[str]] = {}
    for claim in sorted(each.id for each in _standing(dataset)):
        groups.setdefault(kin.head(claim), []).append(claim)
    return [tuple(group) for group in groups.values()]


def _shuffled(group: Sequence[str], seed: int) -> str:
    return sha256(f"{seed} {group[0]}".encode()).hexdigest()


# --------------------------------------------------------------------------------------------------------------------
# What ties claims together
# --------------------------------------------------------------------------------------------------------------------


def ties(dataset: Dataset, proofs: Proofs) -> Iterator[Tie]:
    """Everything that two or more claims share, so that they belong on one side."""
    standing = list(_standing(dataset))
    order = {claim.id: place for place, claim in enumerate(standing)}
    for what, shared in (
        ("question", _by((claim.id, question) for claim in standing for question in claim.answers)),
        ("source", _by(_sources(dataset, standing))),
        ("origin", _by(_origins(proofs, standing))),
    ):
        yield from (Tie(what, which, claims) for which, claims in shared.items() if len(claims) > 1)
    for comparison in dataset.comparisons:
        yield from _tie("comparison", comparison.id, comparison.claims, order)
    for verdict in dataset.verdicts:
        cited = (entry.partition("/")[0] for entry in verdict.cited)
        yield from _tie("verdict", verdict.claim, (verdict.claim, *cited), order)
    yield from near_duplicates(standing)


def _standing(dataset: Dataset) -> Iterator[Claim]:
    return (claim for claim in dataset.claims if claim.status != "retracted")


def _tie(what: str, which: str, claims: Iterable[str], order: Mapping[str, int]) -> Iterator[Tie]:
    listed = sorted(order.keys() & set(claims), key=order.__getitem__)
    if len(listed) > 1:
        yield Tie(what, which, tuple(listed))


def _by(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for claim, shared in pairs:
        found[shared][claim] = None
    return {shared: tuple(claims) for shared, claims in found.items()}


def _sources(dataset: Dataset, claims: Iterable[Claim]) -> Iterator[tuple[str, str]]:
    """Claims with their sources and the sources those derive from."""
    for claim in claims:
        for link in claim.evidence:
            yield claim.id, link.source
            source = dataset.source.get(link.source)
            yield from ((claim.id, parent.source) for parent in (source.derived_from if source else ()))


def _origins(proofs: Proofs, claims: Iterable[Claim]) -> Iterator[tuple[str, str]]:
    for claim in claims:
        for proof in proofs.of_claim(claim):
            if proof.origin is not None:
                yield claim.id, proof.origin


def near_duplicates(claims: Iterable[Claim]) -> Iterator[Tie]:
    """Pairs of claims in which at least :data:`NEAR` of the different runs of three words in either stand in both."""
    runs = {claim.id: _runs(claim.text) for claim in claims}
    holders = _by((claim, run) for claim, found in runs.items() for run in found)
    common: Counter[tuple[str, str]] = Counter()
    for sharing in holders.values():
        common.update((one, other) for at, one in enumerate(sharing) for other in sharing[at + 1 :])
    for (one, other), count in common.items():
        if count / (len(runs[one]) + len(runs[other]) - count) >= NEAR:
            yield Tie("words", "", (one, other))


def _runs(text: str) -> frozenset[str]:
    listed = [match[0].casefold() for match in words(text)]
    if len(listed) < _RUN:
        return frozenset((" ".join(listed),))
    return frozenset(" ".join(listed[at : at + _RUN]) for at in range(len(listed) - _RUN + 1))
