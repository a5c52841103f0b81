"""FC412: the passages of a comparison that are not those of its claims."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._compared import compared
from factcheck.rules.engine import Context, Fault, rule


@rule("FC412")
def comparison_links(context: Context) -> Iterator[Fault]:
    """A comparison sets passages side by side that are not of its claims.

    ## What it checks

    Where a comparison names two passages under `links`, the first belongs to the first of its `claims` and the second
    to the second.

    ## Why

    The two passages are shown side by side, each under its claim and speaker. Swapped, they would put each speaker's
    words into the other's mouth.

    ## Example

    ```yaml
    comparisons:
      - claims: [council-part, residents-all]
        relation: narrows
        dimensions: [quantity]
        rationale: The council announces less than what the residents say was to be done.
        links: [residents-all/news-1, council-part/news-1]
    ```

    ## Instead

    ```yaml
    comparisons:
      - claims: [council-part, residents-all]
        relation: narrows
        dimensions: [quantity]
        rationale: The council announces less than what the residents say was to be done.
        links: [council-part/news-1, residents-all/news-1]
    ```
    """
    for comparison, *claims in compared(context):
        for place, (claim, link) in enumerate(zip(claims, comparison.links or (), strict=False)):
            owner = context.dataset.evidence.get(link, (claim,))[0]
            if owner is not claim:
                yield Fault(
                    comparison,
                    ("links", place),
                    f'"{link}" is set beside "{claim.id}", but it belongs to the claim "{owner.id}".',
                    help=f'Write a link of "{claim.id}" here: the links stand in the order of `claims`.',
                )
                break
