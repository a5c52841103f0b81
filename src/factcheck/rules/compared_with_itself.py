"""FC401: a claim compared with itself."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule


@rule("FC401")
def compared_with_itself(context: Context) -> Iterator[Fault]:
    """A claim is compared with itself.

    ## What it checks

    The two entries under `claims` differ.

    ## Why

    A claim can't contradict, narrow or repeat itself: one of the two ids is a slip.

    ## Example

    ```yaml
    comparisons:
      - claims: [council-part, council-part]
        relation: supports
        dimensions: [quantity]
        rationale: Part of the wall is part of the wall.
    ```

    ## Instead

    ```yaml
    comparisons:
      - claims: [news-compromise, council-part]
        relation: supports
        dimensions: [quantity]
        rationale: A compromise fits the repair of a part.
    ```
    """
    for comparison in context.dataset.comparisons:
        if comparison.claims[0] == comparison.claims[1]:
            yield Fault(
                comparison,
                ("claims",),
                f'The claim "{comparison.claims[0]}" is compared with itself.',
                help="Write the id of the other claim.",
            )
