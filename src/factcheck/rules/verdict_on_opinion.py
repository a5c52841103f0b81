"""FC415: a verdict on what can't be true or false."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule

_KINDS = {
    "opinion": "an opinion",
    "prediction": "a prediction",
    "state_of_mind": "about a state of mind",
}


@rule("FC415")
def verdict_on_opinion(context: Context) -> Iterator[Fault]:
    """A verdict judges an opinion, a prediction or a state of mind.

    ## What it checks

    The verdict on a claim of kind `opinion`, `prediction` or `state_of_mind` is `not_checkable`.

    ## Why

    Facts are checked, not opinions. What somebody hopes, expects or feels is neither true nor false; that it was said
    can be proved, and the link does that.

    ## Example

    ```yaml
    claims:
      - id: news-settled
        speaker: harbour-news
        text: The vote may have settled little.
        kind: opinion
        modality: [possible]
        evidence:
          - id: news-1
            source: news
            quote: |-
              It may have settled little.
    verdicts:
      - claim: news-settled
        verdict: supported
        issues: [single_origin]
        rationale: The association still disagrees.
        for: [residents-all]
        as_of: 2026-11-22
    ```

    ## Instead

    ```yaml
    claims:
      - id: news-settled
        speaker: harbour-news
        text: The vote may have settled little.
        kind: opinion
        modality: [possible]
        evidence:
          - id: news-1
            source: news
            quote: |-
              It may have settled little.
    verdicts:
      - claim: news-settled
        verdict: not_checkable
        rationale: How much a vote settles is a matter of opinion.
        as_of: 2026-11-22
    ```
    """
    for verdict in context.dataset.verdicts:
        claim = context.dataset.claim.get(verdict.claim)
        if claim is not None and claim.kind in _KINDS and verdict.verdict != "not_checkable":
            yield Fault(
                verdict,
                ("verdict",),
                f'The verdict on "{claim.id}" is {verdict.verdict}, but the claim is {_KINDS[claim.kind]}, which no '
                "evidence settles.",
                help="Judge it `not_checkable`; or, if it does state a fact, correct the `kind` of the claim.",
            )
