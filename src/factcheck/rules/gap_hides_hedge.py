"""FC314: an ellipsis or a bracket hides a hedge, a time or who says it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._hidden import hidden_by_gap
from factcheck.rules.engine import Context, Fault, rule


@rule("FC314")
def gap_hides_hedge(context: Context) -> Iterator[Fault]:
    """The quote leaves out a hedge, a time or who says it.

    ## What it checks

    Among the words that an ellipsis leaves out, or that an editor's bracket replaces, stands a hedge ("may", "about")
    or a time ("before", "since"). Or a bracket names somebody or something, and the source leaves open whether it is
    the one that its own words mean. Or the claim's speaker is the outlet itself, and behind a comma stand somebody and
    a verb of saying ("The mayor[, the council claimed,] paid the bill"). In any other place a verb of saying is not
    looked for: keep who says it in the quote.

    A gap that hides a graver word too is told by FC313 alone, which names them all.

    ## Why

    Without its hedge a guess reads as a fact.

    ## Example

    ```yaml
    claims:
      - id: news-settled
        speaker: harbour-news
        text: The vote settled little.
        evidence:
          - id: news-1
            source: news
            quote: |-
              It ... have settled little.
    ```

    ## Instead

    ```yaml
    claims:
      - id: news-settled
        speaker: harbour-news
        text: The vote may have settled little.
        modality: [possible]
        evidence:
          - id: news-1
            source: news
            quote: |-
              It may have settled little.
    ```
    """
    return hidden_by_gap(context, severe=False)
