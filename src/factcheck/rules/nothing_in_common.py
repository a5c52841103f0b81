"""FC403: two compared claims share neither a question nor an object."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._compared import compared, related
from factcheck.rules.engine import Context, Fault, rule


@rule("FC403")
def nothing_in_common(context: Context) -> Iterator[Fault]:
    """Two compared claims have nothing in common.

    ## What it checks

    The two claims answer a question in common (`answers`), or their scopes are about the same object, or one object is
    `part_of` the other, directly or by steps.

    ## Why

    Claims that answer different questions about different things can't contradict or support each other. Most often a
    question or an object is missing on one of them.

    ## Example

    ```yaml
    comparisons:
      - claims: [news-compromise, residents-all]
        relation: supports
        dimensions: [quantity]
        rationale: A compromise gives less than all.
    ```

    ## Instead

    Say what the claims have in common.

    ```yaml
    claims:
      - id: news-vote
        speaker: harbour-news
        text: The council voted to repair part of the wall.
        answers: {how-much: "part of it"}
        scope: {quantifier: part, object: wall}
        evidence:
          - id: news-1
            source: news
            quote: |-
              The council voted on Tuesday to repair part of the harbour wall, the first repair since 2018.
    comparisons:
      - claims: [news-vote, residents-all]
        relation: contradicts
        dimensions: [quantity]
        rationale: Part of the wall is not all of it.
    ```
    """
    for comparison, a, b in compared(context):
        if a.answers.keys() & b.answers.keys() or related(context, a, b):
            continue
        yield Fault(
            comparison,
            ("claims",),
            f'"{a.id}" and "{b.id}" are compared, but share neither a question nor an object.',
            help="Let both answer the question they differ on (`answers`), or name what both are about "
            "(`scope: {object: ...}`).",
        )
