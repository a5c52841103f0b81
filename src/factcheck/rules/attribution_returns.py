"""FC321: an attribution that comes back to a speaker it has named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.rules._links import name
from factcheck.rules.engine import Context, Fault, rule


@rule("FC321")
def attribution_returns(context: Context) -> Iterator[Fault]:
    """The attribution comes back to somebody it has named already.

    ## What it checks

    Where `attribution` is written, no speaker stands in it twice with another one between.

    ## Why

    `attribution` is the way of a statement from its speaker to the reader, and its first organisation is counted as the
    origin. A statement can't reach somebody who has had it before: one of the steps is wrong, and with it the origin
    may be.

    ## Example

    ```yaml
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        evidence:
          - id: news-1
            source: news
            attribution: [harbour-office, council, harbour-office, harbour-news]
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```

    ## Instead

    Name each hand once, in the order in which the words passed through them.

    ```yaml
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        evidence:
          - id: news-1
            source: news
            attribution: [harbour-office, harbour-news]
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```
    """
    for proof in context.proofs.links:
        steps = proof.link.attribution or ()
        place = _return(steps)
        if place is not None:
            yield Fault(
                proof.link,
                ("attribution", place),
                f'The attribution of {name(proof)} comes back to "{steps[place]}": {", then ".join(steps)}.',
                help="Name each hand once, from the claim's speaker to the publisher of the source; or leave "
                "`attribution` out.",
            )


def _return(steps: Sequence[str]) -> int | None:
    """The first step that was named before, others standing between."""
    named_before = (at for at in range(2, len(steps)) if steps[at] in steps[: at - 1])
    return next((at for at in named_before if steps[at] != steps[at - 1]), None)
