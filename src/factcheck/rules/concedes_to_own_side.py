"""FC405: a concession within one side."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import UNKNOWN_SPEAKER, Claim
from factcheck.rules._compared import compared
from factcheck.rules.engine import Context, Fault, rule


@rule("FC405")
def concedes_to_own_side(context: Context) -> Iterator[Fault]:
    """A speaker concedes to its own side.

    ## What it checks

    `concedes` joins two claims whose speakers stand on different sides; both speakers have a `side`.

    ## Why

    A concession is strong evidence because it goes against the interest of whoever makes it. Within one side it is
    agreement.

    ## Example

    ```yaml
    claims:
      - id: office-part
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        scope: {quantifier: part, object: damaged-part}
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    comparisons:
      - claims: [office-part, council-part]
        relation: concedes
        dimensions: [object]
        rationale: The office speaks of the damaged part only.
    ```

    ## Instead

    ```yaml
    claims:
      - id: office-part
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        scope: {quantifier: part, object: damaged-part}
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    comparisons:
      - claims: [office-part, council-part]
        relation: supports
        dimensions: [object]
        rationale: The office speaks of the damaged part only.
    ```
    """
    for comparison, a, b in compared(context):
        if comparison.relation != "concedes" or not (_is_known(context, a) and _is_known(context, b)):
            continue
        ours, theirs = _side(context, a), _side(context, b)
        without = [claim for claim, side in ((a, ours), (b, theirs)) if side is None]
        if without:
            message = f'"{a.id}" concedes "{b.id}", but the speaker "{without[0].speaker}" has no side.'
            yield Fault(comparison, ("relation",), message, help="Write `side:` on the speaker, or another relation.")
        elif ours == theirs:
            message = f'"{a.id}" concedes "{b.id}", but "{a.speaker}" and "{b.speaker}" stand on one side ("{ours}").'
            yield Fault(comparison, ("relation",), message, help="Write `relation: supports` or `relation: narrows`.")


def _is_known(context: Context, claim: Claim) -> bool:
    """Whether the speaker is there; a dangling id is reported by its own rule."""
    return claim.speaker == UNKNOWN_SPEAKER or claim.speaker in context.dataset.speaker


def _side(context: Context, claim: Claim) -> str | None:
    speaker = context.dataset.speaker.get(claim.speaker)
    return speaker.side if speaker else None
