"""FC408: a verdict on how an outlet told a claim."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule


@rule("FC408")
def verdict_on_rendering(context: Context) -> Iterator[Fault]:
    """The verdict judges a rendering instead of a claim.

    ## What it checks

    No verdict stands on a claim with `told_by`.

    ## Why

    A verdict judges the proposition. Whether an outlet told it rightly is said by a comparison: the rendering `repeats`
    what was said, with its `drift`. A verdict would blame the speaker for the outlet's words.

    ## Example

    ```yaml
    claims:
      - id: council-wall-told
        speaker: council
        told_by: harbour-news
        text: The council is to repair the harbour wall.
        answers: {how-much: "the wall"}
        evidence:
          - id: news-1
            source: news
            quote: |-
              The council voted on Tuesday to repair part of the harbour wall, the first repair since 2018.
    verdicts:
      - claim: council-wall-told
        verdict: mixed
        rationale: The vote is about a part of the wall.
        against: [council-part]
        as_of: 2026-11-22
    ```

    ## Instead

    ```yaml
    claims:
      - id: council-wall-told
        speaker: council
        told_by: harbour-news
        text: The council is to repair the harbour wall.
        answers: {how-much: "the wall"}
        evidence:
          - id: news-1
            source: news
            quote: |-
              The council voted on Tuesday to repair part of the harbour wall, the first repair since 2018.
    comparisons:
      - claims: [council-wall-told, council-part]
        relation: repeats
        drift: [quantifier]
        rationale: The outlet drops that it is a part.
    ```
    """
    for verdict in context.dataset.verdicts:
        claim = context.dataset.claim.get(verdict.claim)
        if claim is not None and claim.told_by is not None:
            yield Fault(
                verdict,
                ("claim",),
                f'The verdict is on "{claim.id}", which is how "{claim.told_by}" told what "{claim.speaker}" said.',
                help="Judge the claim as it was made; say how the rendering departs from it in a comparison with "
                "`relation: repeats` and `drift`.",
            )
