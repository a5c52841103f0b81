"""FC410: a verdict that rests on unproved links alone."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._show import several
from factcheck.rules._verdicts import proofs_of
from factcheck.rules.engine import Context, Fault, rule


@rule("FC410")
def verdict_on_unproved(context: Context) -> Iterator[Fault]:
    """The verdict rests on passages that nobody can check here.

    ## What it checks

    Of the passages that a verdict cites under `for`, `against` and `sets` (a claim stands for its links), at least one
    is proved. A verdict is reported when all of them are unproved or failed and at least one is unproved; links that
    failed are reported by their own rules.

    ## Why

    An unproved link is a promise. A verdict passes judgement on somebody, and must rest on words a reader can look up.

    ## Example

    ```yaml
    sources:
      - id: letter
        kind: primary
        publisher: council
        title: Letter of the council to the residents' association
        text: private
        unknown:
          text: "the residents' association showed the letter and keeps it"
          author: "signed for the council"
          url: "never published"
          published: "not dated"
          retrieved: "read at the association's office"
    claims:
      - id: council-letter
        speaker: council
        text: The council will repair the whole wall.
        evidence:
          - id: letter-1
            source: letter
            quote: |-
              We are going to repair the whole wall.
    verdicts:
      - claim: council-part
        verdict: refuted
        rationale: The council wrote that it will repair the whole wall.
        against: [council-letter]
        as_of: 2026-11-22
    ```

    ## Instead

    Cite a passage that is proved as well, or judge `unverified` and cite nothing.

    ```yaml
    verdicts:
      - claim: council-part
        verdict: unverified
        rationale: Only a letter that can't be shown here speaks against it.
        as_of: 2026-11-22
    ```
    """
    for verdict in context.dataset.verdicts:
        proofs = list(proofs_of(context, verdict.cited))
        if any(proof.proved or proof.grade is None for proof in proofs):
            continue
        sources = dict.fromkeys(f'"{proof.link.source}"' for proof in proofs if proof.grade == "unproved")
        if sources:
            yield Fault(
                verdict,
                ("claim",),
                f'The verdict on "{verdict.claim}" rests on unproved links alone, to {several(list(sources))}.',
                help="Cite a passage that is proved as well, or judge the claim `unverified` and cite nothing.",
            )
