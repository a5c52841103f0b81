"""FC319: an attribution with a step that the page does not show."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import UNKNOWN_SPEAKER
from factcheck.proof import Proof
from factcheck.rules._links import name
from factcheck.rules._names import Vocabulary
from factcheck.rules._show import shown
from factcheck.rules.engine import Context, Fault, Path, rule


@rule("FC319")
def attribution_unexplained(context: Context) -> Iterator[Fault]:
    """The attribution has a step that the page does not show.

    ## What it checks

    Where `attribution` is written, it begins with the claim's speaker and ends with the publisher of the source, and
    every speaker between the two is named in the source, or is the organisation that the source republishes.

    ## Why

    The route of a statement decides how many independent origins a verdict has. A step that is only in the curator's
    mind makes one origin look like two, or hides that the page has it from somebody else.

    ## Example

    ```yaml
    speakers:
      - {id: coast-radio, kind: organisation, name: "Coast Radio", name_source: "its own programme"}
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        evidence:
          - id: news-1
            source: news
            attribution: [harbour-office, coast-radio, harbour-news]
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```

    ## Instead

    Write only the steps that the page prints; where it prints none but the speaker, leave `attribution` out.

    ```yaml
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```
    """
    texts: dict[str, Vocabulary] = {}
    for proof in context.proofs.links:
        for path, what in _unexplained(context, proof, texts):
            yield Fault(
                proof.link,
                path,
                f"The attribution of {name(proof)} {what}.",
                help="Write the steps that the page prints, from the claim's speaker to the publisher, or leave "
                "`attribution` out.",
            )


def _unexplained(context: Context, proof: Proof, texts: dict[str, Vocabulary]) -> Iterator[tuple[Path, str]]:
    steps, source, claim = proof.link.attribution, proof.source, proof.claim
    if not steps or source is None:
        return
    if steps[0] != claim.speaker and claim.speaker != UNKNOWN_SPEAKER:
        yield ("attribution", 0), f'begins with "{steps[0]}", but the speaker of the claim is "{claim.speaker}"'
    if steps[-1] != source.publisher:
        yield (
            ("attribution", len(steps) - 1),
            f'ends with "{steps[-1]}", but the publisher of "{source.id}" is "{source.publisher}"',
        )
    for place, step in enumerate(steps[1:-1], 1):
        speaker = context.dataset.speaker.get(step)
        if proof.document is None or speaker is None or step in (source.republishes, source.publisher):
            continue
        if source.id not in texts:
            texts[source.id] = Vocabulary.of(proof.document.text)
        if not texts[source.id].holds(speaker.name):
            yield ("attribution", place), f'names "{step}", but {shown(speaker.name)} does not stand in "{source.id}"'
