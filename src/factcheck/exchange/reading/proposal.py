"""The verdict that a foreign label proposes, with what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.model import Evidence, Verdict, VerdictValue


def verdict(
    claim: str,
    value: VerdictValue,
    evidence: Sequence[Evidence],
    *,
    rationale: str,
    curator: str,
    sets: Iterable[Sequence[int]] = (),
) -> Verdict:
    """A verdict on a claim.

    Passages that support or refute the claim are cited for or against it. Where none does and no sets are given, all
    passages but those that only state the claim are one set: the dataset says that they bear on the claim, not how.

    Args:
        claim: The claim's id.
        value: The verdict.
        evidence: Its links, which have ids.
        rationale: Why.
        curator: Whose judgement it is.
        sets: The places of links that suffice together.
    """
    ids = [f"{claim}/{link.id}" for link in evidence]
    jointly = [tuple(ids[place] for place in group) for group in sets if group]
    supporting, refuting = (
        tuple(id_ for id_, link in zip(ids, evidence, strict=True) if link.stance == stance)
        for stance in ("supports", "refutes")
    )
    bearing = tuple(id_ for id_, link in zip(ids, evidence, strict=True) if link.stance != "states")
    if bearing and value != "unverified" and not (jointly or supporting or refuting):
        jointly = [bearing]
    return Verdict(
        claim=claim,
        verdict=value,
        rationale=rationale,
        for_=supporting,
        against=refuting,
        sets=tuple(dict.fromkeys(jointly)),
        curated_by=curator,
    )
