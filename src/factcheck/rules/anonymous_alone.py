"""FC511: a verdict that rests on anonymous speakers alone."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._show import several
from factcheck.rules._verdicts import claims_of, grounds, judged, missing
from factcheck.rules.engine import Context, Fault, rule


@rule("FC511")
def anonymous_alone(context: Context) -> Iterator[Fault]:
    """The verdict rests on the word of an anonymous speaker alone.

    ## What it checks

    Of the claims that carry a verdict other than `unverified` and `not_checkable` (see FC510), at least one has a
    speaker with a name, or a link with a passage that has no speaker (`stance: supports` or `refutes`). It passes with
    `single_source_reason` on the claim, or with the issue `single_anonymous` on the verdict.

    ## Why

    An unnamed speaker can't be asked again and risks nothing by being wrong. Agencies take such a source for
    information, never alone for a judgement.

    ## Example

    ```yaml
    speakers:
      - id: insider
        kind: person
        name: a person in the harbour office
        anonymous: true
        reason: not authorised to speak
    claims:
      - id: insider-cost
        speaker: insider
        text: The repair of the damaged part costs about 2.4 million euros.
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    verdicts:
      - claim: council-part
        verdict: supported
        issues: [single_origin]
        rationale: A person in the office gives a price for the part.
        for: [insider-cost]
        as_of: 2026-11-22
    ```

    ## Instead

    ```yaml
    speakers:
      - id: insider
        kind: person
        name: a person in the harbour office
        anonymous: true
        reason: not authorised to speak
    claims:
      - id: insider-cost
        speaker: insider
        text: The repair of the damaged part costs about 2.4 million euros.
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    verdicts:
      - claim: council-part
        verdict: unverified
        issues: [single_anonymous]
        rationale: Only a person in the office, unnamed, gives a price for the part.
        for: [insider-cost]
        as_of: 2026-11-22
    ```
    """
    for verdict, claim in judged(context):
        if claim.single_source_reason or "single_anonymous" in verdict.issues:
            continue
        entries = grounds(verdict)
        if missing(context, entries):
            continue
        carrying = list(claims_of(context, entries))
        speakers = {each.speaker: context.dataset.speaker.get(each.speaker) for each in carrying}
        spoken = all(link.stance == "states" for each in carrying for link in each.evidence)
        if speakers and spoken and all(speaker is not None and speaker.anonymous for speaker in speakers.values()):
            listed = [f'"{name}"' for name in speakers]
            yield Fault(
                verdict,
                ("verdict",),
                f'The verdict on "{verdict.claim}" ({verdict.verdict}) rests on {_whom(len(listed))}, '
                f"{several(listed)}.",
                help="Cite a speaker with a name or a document, judge the claim `unverified`, or list the issue "
                "`single_anonymous`.",
            )


def _whom(count: int) -> str:
    return "one anonymous speaker" if count == 1 else f"{count} anonymous speakers alone"
