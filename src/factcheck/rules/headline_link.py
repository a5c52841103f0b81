"""FC308: ``headline: true`` where it does not belong."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Source
from factcheck.proof import Proof, speaks_for_itself
from factcheck.rules._links import name, passage
from factcheck.rules.engine import Context, Fault, rule


@rule("FC308")
def headline_link(context: Context) -> Iterator[Fault]:
    """`headline: true` stands where it does not belong.

    ## What it checks

    A link may say `headline: true` when the claim's speaker is the publisher of the page, or the organisation the page
    republishes, when the link states that claim (it never supports or refutes anything), and when the quote does stand
    in a headline or a caption.

    ## Why

    A headline is the outlet's own sentence. It shows what the outlet claims, never what somebody else said or did. This
    rule can't be waived.

    ## Example

    ```yaml
    claims:
      - id: council-headline
        speaker: council
        text: The council votes to repair part of the wall.
        evidence:
          - id: news-1
            source: news
            headline: true
            quote: |-
              Council votes to repair part of the harbour wall
    ```

    ## Instead

    Give the claim to the outlet, or quote the body.

    ```yaml
    claims:
      - id: news-headline
        speaker: harbour-news
        text: The council votes to repair part of the wall.
        evidence:
          - id: news-1
            source: news
            headline: true
            quote: |-
              Council votes to repair part of the harbour wall
    ```
    """
    for proof in context.proofs.links:
        source = proof.source
        if not proof.link.headline or source is None or proof.grade is None:
            continue
        wrong = _wrong(proof, source)
        if wrong is not None:
            what, advice = wrong
            spans = [found.span for found in proof.elsewhere if found.source == source.id]
            message = f"The link {name(proof)} says `headline: true`, but {what}."
            yield Fault(proof.link, ("headline",), message, help=advice, passage=passage(source.id, spans))


def _wrong(proof: Proof, source: Source) -> tuple[str, str] | None:
    """What is wrong, and what to do."""
    if not speaks_for_itself(proof.claim, source):
        owners = " or ".join(f'"{id_}"' for id_ in (source.publisher, source.republishes) if id_)
        what = f'its claim is by "{proof.claim.speaker}", while headlines and captions of "{source.id}" are by {owners}'
        return what, f"Quote the body without `headline`, or make it a claim of {owners}."
    if proof.link.stance != "states":
        return f"also `stance: {proof.link.stance}`: a headline only states its own claim", "Quote the body for this."
    if any(found.source == source.id for found in proof.elsewhere):
        return "its quote stands neither in a headline nor in a caption", "Leave `headline` out."
    return None
