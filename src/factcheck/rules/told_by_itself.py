"""FC106: a claim that its own speaker is said to tell."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule


@rule("FC106")
def told_by_itself(context: Context) -> Iterator[Fault]:
    """A claim is told by its own speaker.

    ## What it checks

    `told_by` names somebody else than `speaker`.

    ## Why

    `told_by` marks a rendering: what an outlet makes of another's words. Such a claim takes no verdict and joins the
    claim it renders. What a speaker says in its own voice is a claim of its own, without `told_by`.

    ## Example

    ```yaml
    claims:
      - id: council-vote
        speaker: harbour-news
        told_by: harbour-news
        text: The vote was a compromise.
        evidence:
          - id: news-1
            source: news
            quote: |-
              The vote was a compromise.
    ```

    ## Instead

    ```yaml
    claims:
      - id: council-vote
        speaker: harbour-news
        text: The vote was a compromise.
        evidence:
          - id: news-1
            source: news
            quote: |-
              The vote was a compromise.
    ```
    """
    for claim in context.dataset.claims:
        if claim.told_by == claim.speaker:
            yield Fault(
                claim,
                ("told_by",),
                f'The claim "{claim.id}" is told by its own speaker, "{claim.speaker}".',
                help="Take `told_by` out, or name the outlet that tells what its speaker said.",
            )
