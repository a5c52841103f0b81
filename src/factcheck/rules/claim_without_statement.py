"""FC101: a claim that no passage states."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import UNKNOWN_SPEAKER, Claim
from factcheck.rules.engine import Context, Fault, rule


@rule("FC101")
def claim_without_statement(context: Context) -> Iterator[Fault]:
    """No passage shows the speaker making the claim.

    ## What it checks

    An active claim has at least one link of stance `states`, the default: a passage in which its speaker says it.
    Drafts and retracted claims are left alone, and so are imported claims whose dataset names no speaker
    (`speaker: unknown`). A claim with a link that could not be read is not reported a second time.

    ## Why

    "The council says" is itself a statement of fact. Without a passage in which the council says so, the claim rests
    on the curator's word.

    ## Example

    ```yaml
    claims:
      - id: council-pays
        speaker: council
        text: The council will pay for the repair.
    ```

    ## Instead

    ```yaml
    claims:
      - id: office-second-repair
        speaker: harbour-office
        text: A second repair can't be ruled out.
        modality: [possible]
        evidence:
          - id: news-1
            source: news
            quote: |-
              The harbour office said it could not rule out a second repair.
    ```
    """
    faulty = {full_id.partition("/")[0] for full_id in context.rejected if "/" in full_id}
    for claim in context.dataset.claims:
        if claim.status != "active" or claim.speaker == UNKNOWN_SPEAKER or claim.id in faulty:
            continue
        if not any(link.stance == "states" for link in claim.evidence):
            yield Fault(claim, ("evidence",), _message(claim), help=_help(claim))


def _message(claim: Claim) -> str:
    lacks = "none of its links has the stance `states`" if claim.evidence else "it has no evidence"
    return f'Nothing shows "{claim.speaker}" making the claim "{claim.id}": {lacks}.'


def _help(claim: Claim) -> str:
    return (
        f'Quote the passage in which "{claim.speaker}" says it'
        + (", with `stance: states`" if claim.evidence else "")
        + "; until you have one, mark the claim `status: draft`."
    )
