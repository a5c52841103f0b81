"""What the rules on comparisons share: the two claims behind one, and whether they are about one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factcheck.model import Claim, Comparison
from factcheck.rules.engine import Context


def compared(context: Context) -> Iterator[tuple[Comparison, Claim, Claim]]:
    """The comparisons of two different claims that are there, each once: of two with one id either may be meant."""
    held = Counter(claim.id for claim in context.dataset.claims)
    claims = {claim.id: claim for claim in context.dataset.claims if held[claim.id] == 1}
    for comparison in context.dataset.comparisons:
        a, b = comparison.claims
        if a != b and a in claims and b in claims:
            yield comparison, claims[a], claims[b]


def related(context: Context, a: Claim, b: Claim) -> bool:
    """Whether the scopes of two claims are about the same object, or one object is a part of the other."""
    one, other = (_wholes(context, claim) for claim in (a, b))
    return bool(one and other) and (one[0] in other or other[0] in one)


def _wholes(context: Context, claim: Claim) -> list[str]:
    """The object of a claim, what that is a part of, and so on; a circle ends the walk."""
    found: list[str] = []
    here = claim.scope.object if claim.scope else None
    while here is not None and here not in found:
        found.append(here)
        record = context.dataset.object.get(here)
        here = record.part_of if record else None
    return found
