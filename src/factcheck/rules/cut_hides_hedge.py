"""FC312: the cut of a quote hides a hedge, a time or a verb of saying."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._hidden import hidden_by_cut
from factcheck.rules.engine import Context, Fault, rule


@rule("FC312")
def cut_hides_hedge(context: Context) -> Iterator[Fault]:
    """The quote is cut next to a hedge, a time or a verb of saying.

    ## What it checks

    The quote starts or stops inside a sentence, and just outside it stands a hedge ("may", "about"), a time ("before",
    "since") or, where the claim's speaker is the outlet itself, a verb of saying ("said", "according to").

    A cut that hides a graver word too is told by FC311 alone, which names them all.

    ## Why

    "It may have settled little" is a guess; "settled little" is a fact. What an outlet reports that others say is not
    what the outlet says.

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
              have settled little.
    ```

    ## Instead

    Widen the quote, and keep the hedge in the claim's `text` and `modality`.

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
    return hidden_by_cut(context, severe=False)
