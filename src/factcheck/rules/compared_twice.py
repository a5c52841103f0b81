"""FC402: one comparison made twice."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Comparison
from factcheck.rules.engine import Context, Fault, rule


@rule("FC402")
def compared_twice(context: Context) -> Iterator[Fault]:
    """Two claims are compared twice in the same way.

    ## What it checks

    No two comparisons have the same claims and the same relation. The order of the claims counts, except for
    `contradicts`: if a contradicts b, then b contradicts a.

    ## Why

    The two comparisons would share one id, and their rationales might disagree.

    ## Example

    ```yaml
    comparisons:
      - claims: [residents-all, council-part]
        relation: contradicts
        dimensions: [quantity]
        rationale: All of the wall is more than part of it.
    ```

    ## Instead

    Keep one comparison, and put everything that shows the relation into its rationale.

    ```yaml
    comparisons:
      - claims: [council-part, residents-all]
        relation: narrows
        dimensions: [quantity]
        rationale: The council announces less than what the residents say was to be done.
    ```
    """
    first: dict[str, Comparison] = {}
    for comparison in context.dataset.comparisons:
        earlier = first.setdefault(comparison.id, comparison)
        if earlier is comparison:
            continue
        a, b = comparison.claims
        place = context.places.at(earlier)
        yield Fault(
            comparison,
            ("claims",),
            f'"{a}" {comparison.relation} "{b}" is said twice' + (f"; the first time at {place}." if place else "."),
            help="Keep one of the two and merge their rationales.",
        )
