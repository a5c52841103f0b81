"""What the rules on verdicts share: which verdicts judge, what they rest on, whose words those are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.model import Claim, Verdict
from factcheck.proof import Proof
from factcheck.rules.engine import Context

SETTLES_NOTHING = frozenset({"unverified", "not_checkable"})
"""Verdicts that judge neither for nor against a claim."""

_FOR = frozenset({"supported", "mostly_supported", "mixed"})
_AGAINST = frozenset({"refuted", "mostly_refuted", "mixed"})


def judged(context: Context) -> Iterator[tuple[Verdict, Claim]]:
    """The verdicts that judge for or against a claim that is there."""
    claims = context.dataset.claim
    return (
        (verdict, claims[verdict.claim])
        for verdict in context.dataset.verdicts
        if verdict.verdict not in SETTLES_NOTHING and verdict.claim in claims
    )


def grounds(verdict: Verdict) -> tuple[str, ...]:
    """The ids that carry a verdict: those on its own side and in its sets; all it cites where it has none there."""
    own = (
        *(verdict.for_ if verdict.verdict in _FOR else ()),
        *(verdict.against if verdict.verdict in _AGAINST else ()),
        *(entry for group in verdict.sets for entry in group),
    )
    return tuple(dict.fromkeys(own)) or verdict.cited


def claims_of(context: Context, entries: Iterable[str]) -> Iterator[Claim]:
    """The claims behind ids of claims and links, each once."""
    dataset = context.dataset
    seen: set[str] = set()
    for entry in entries:
        linked = dataset.evidence.get(entry)
        claim = dataset.claim.get(entry) or (linked[0] if linked else None)
        if claim is not None and claim.id not in seen:
            seen.add(claim.id)
            yield claim


def missing(context: Context, entries: Iterable[str]) -> bool:
    """Whether one of some ids of claims and links names nothing that could be read, which other rules report."""
    dataset = context.dataset
    return any(entry not in dataset.claim and entry not in dataset.evidence for entry in entries)


def lost(context: Context, entries: Iterable[str]) -> bool:
    """Whether evidence behind ids of claims and links is lost to a fault that other rules report.

    A link is lost that could not be read, or whose source could not, or whose quote failed; a link whose source
    withholds its text is not.
    """
    listed = tuple(entries)
    claims = {claim.id for claim in claims_of(context, listed)}
    return (
        missing(context, listed)
        or any(proof.grade != "unproved" and not proof.proved for proof in proofs_of(context, listed))
        or any(id_.partition("/")[0] in claims for id_ in context.rejected)
    )


def proofs_of(context: Context, entries: Iterable[str]) -> Iterator[Proof]:
    """The proofs of the links behind ids; a claim stands for its links."""
    dataset, proofs = context.dataset, context.proofs
    for entry in entries:
        if entry in dataset.claim:
            yield from proofs.of_claim(dataset.claim[entry])
        elif entry in dataset.evidence:
            yield proofs.of(dataset.evidence[entry][1])
