"""What the rules on comparisons share: the two claims behind one."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Claim, Comparison
from factcheck.rules.engine import Context


def compared(context: Context) -> Iterator[tuple[Comparison, Claim, Claim]]:
    """The comparisons of two different claims, both of which are there."""
    claims = context.dataset.claim
    for comparison in context.dataset.comparisons:
        a, b = comparison.claims
        if a != b and a in claims and b in claims:
            yield comparison, claims[a], claims[b]
