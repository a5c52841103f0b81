"""FC512: a claim that rests on a digest though its parent is at hand."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import UNKNOWN_SPEAKER
from factcheck.proof import Proof, speaks_for_itself
from factcheck.rules._show import several
from factcheck.rules.engine import Context, Fault, rule

_SECOND_HAND = frozenset({"digest", "republication"})


@rule("FC512")
def digest_alone(context: Context) -> Iterator[Fault]:
    """A claim rests on a digest alone, though the report it was made from is at hand.

    ## What it checks

    A claim is stated by links to digests and republications alone (`kind`), and each of these is `derived_from` another
    source of the dataset. Left alone are renderings (`told_by`), which are the digest's own, what the digest says in
    its own voice, drafts and retracted claims, and claims with a `single_source_reason`.

    ## Why

    Trace to the original: a digest shortens, and what it shortens is often the hedge. The parent says it better or does
    not say it at all, and either is worth knowing.

    ## Example

    ```yaml
    sources:
      - id: summary
        file: seeds/summary.txt
        sha256: 53fb4caea7b4cb4817d23deca6f243fe09ba59332d77b1d21e6de8bdedd58686
        kind: digest
        publisher: residents
        derived_from: [{source: news, reason: "it credits Harbour News"}]
        title: What was in the papers
        unknown: {author: "none named", url: "sent by post", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair costs 2.4 million euros.
        evidence:
          - id: summary-1
            source: summary
            quote: |-
              The repair costs 2.4 million euros, the harbour office told Harbour News.
    ```

    ```text seeds/summary.txt
    The repair costs 2.4 million euros, the harbour office told Harbour News.
    ```

    ## Instead

    ```yaml
    sources:
      - id: summary
        file: seeds/summary.txt
        sha256: 53fb4caea7b4cb4817d23deca6f243fe09ba59332d77b1d21e6de8bdedd58686
        kind: digest
        publisher: residents
        derived_from: [{source: news, reason: "it credits Harbour News"}]
        title: What was in the papers
        unknown: {author: "none named", url: "sent by post", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair costs about 2.4 million euros.
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
          - id: summary-1
            source: summary
            drift: [dropped]
            quote: |-
              The repair costs 2.4 million euros, the harbour office told Harbour News.
    ```

    ```text seeds/summary.txt
    The repair costs 2.4 million euros, the harbour office told Harbour News.
    ```
    """
    for claim in context.dataset.claims:
        if claim.status != "active" or claim.told_by or claim.single_source_reason or claim.speaker == UNKNOWN_SPEAKER:
            continue
        stating = [proof for proof in context.proofs.of_claim(claim) if proof.link.stance == "states"]
        parents = [_parents(context, proof) for proof in stating]
        if parents and all(parents):
            pages = several(list(dict.fromkeys(f'"{proof.link.source}"' for proof in stating)))
            known = several(list(dict.fromkeys(f'"{name}"' for names in parents for name in names)))
            yield Fault(
                claim,
                (),
                f'The claim "{claim.id}" rests on {pages} alone, which took it from {known}.',
                help=f"Link the words of {known} as well, with the `drift` of the digest; if it does not say it, give "
                "that as `single_source_reason`.",
            )


def _parents(context: Context, proof: Proof) -> list[str]:
    """The sources at hand from which a second-hand source took what others say."""
    source = proof.source
    if source is None or source.kind not in _SECOND_HAND or speaks_for_itself(proof.claim, source):
        return []
    return [parent.source for parent in source.derived_from if parent.source in context.dataset.source]
