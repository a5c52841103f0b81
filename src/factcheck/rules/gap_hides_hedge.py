"""FC314: an ellipsis or a bracket hides a hedge, a time or a verb of saying."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._hidden import hidden_by_gap
from factcheck.rules.engine import Context, Fault, rule


@rule("FC314")
def gap_hides_hedge(context: Context) -> Iterator[Fault]:
    """The quote leaves out a hedge, a time or a verb of saying.

    ## What it checks

    Among the words that an ellipsis leaves out, or that an editor's bracket replaces, stands a hedge ("may", "about"),
    a time ("before", "since") or a verb of saying. Or a bracket names somebody or something, and the source leaves open
    whether it is the one that its own words mean.

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
