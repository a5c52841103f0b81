"""FC417: a contradiction between claims about two things."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Claim
from factcheck.rules._compared import compared, related
from factcheck.rules.engine import Context, Fault, rule


@rule("FC417")
def objects_unrelated(context: Context) -> Iterator[Fault]:
    """Two claims contradict each other about different things.

    ## What it checks

    Where both claims of a `contradicts` name an object in their `scope`, the two are the same, one is `part_of` the
    other (directly or by steps), or `object` is among the `dimensions`: the object itself is what they dispute.

    ## Why

    "All the sanctions" and "only the tariffs" differ in number and also in kind. A comparison that hides the second
    makes two statements fight that need not.

    ## Example

    ```yaml
    objects:
      - {id: second-repair, text: "a second repair"}
    claims:
      - id: office-second
        speaker: harbour-office
        text: A second repair can't be ruled out.
        answers: {how-much: "perhaps more than once"}
        scope: {object: second-repair}
        modality: [possible]
        evidence:
          - id: news-1
            source: news
            quote: |-
              The harbour office said it could not rule out a second repair.
    comparisons:
      - claims: [office-second, residents-all]
        relation: contradicts
        dimensions: [quantity]
        rationale: A second repair would not be this year's.
    ```

    ## Instead

    ```yaml
    objects:
      - {id: second-repair, text: "a second repair"}
    claims:
      - id: office-second
        speaker: harbour-office
        text: A second repair can't be ruled out.
        answers: {how-much: "perhaps more than once"}
        scope: {object: second-repair}
        modality: [possible]
        evidence:
          - id: news-1
            source: news
            quote: |-
              The harbour office said it could not rule out a second repair.
    comparisons:
      - claims: [office-second, residents-all]
        relation: contradicts
        dimensions: [object, time]
        rationale: A second repair would not be this year's.
    ```
    """
    for comparison, a, b in compared(context):
        one, other = _object(a), _object(b)
        if comparison.relation != "contradicts" or not (one and other) or "object" in comparison.dimensions:
            continue
        if not related(context, a, b):
            yield Fault(
                comparison,
                ("dimensions",) if comparison.dimensions else ("claims",),
                f'"{a.id}" contradicts "{b.id}", but one is about "{one}" and the other about "{other}".',
                help="Add `object` to the dimensions if that is what they dispute; or say how the two objects relate "
                "(`part_of`).",
            )


def _object(claim: Claim) -> str | None:
    return claim.scope.object if claim.scope else None
