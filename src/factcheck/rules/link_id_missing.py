"""FC309: a link without an id."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from factcheck.diagnostics import Fix
from factcheck.model import Claim, Evidence, link_id
from factcheck.model.values import LONGEST_ID
from factcheck.rules.engine import Context, Fault, rule


@rule("FC309")
def link_id_missing(context: Context) -> Iterator[Fault]:
    """A link has no id.

    ## What it checks

    Every entry under `evidence` has an `id`.

    ## Why

    Verdicts, comparisons and everyone who uses the dataset name a passage by `claim-id/link-id`, for years. The place
    in the list can't serve, since it changes when a link is added. `factcheck check --fix` writes an id once and never
    changes it.

    ## Example

    ```yaml
    claims:
      - id: vote-compromise
        speaker: harbour-news
        text: The vote was a compromise.
        evidence:
          - source: news
            quote: |-
              The vote was a compromise.
    ```

    ## Instead

    ```yaml
    claims:
      - id: vote-compromise
        speaker: harbour-news
        text: The vote was a compromise.
        evidence:
          - id: news-1
            source: news
            quote: |-
              The vote was a compromise.
    ```
    """
    for claim in context.dataset.claims:
        for link, proposal in _proposals(claim):
            edits = context.places.insert(link, "id", proposal)
            yield Fault(
                link,
                (),
                f'Link {link_id(claim, link).rpartition("#")[2]} of the claim "{claim.id}" has no id.',
                help=f"Write `id: {proposal}`" + ("; `factcheck check --fix` does it." if edits else "."),
                fix=Fix(f"write `id: {proposal}`", edits) if edits else None,
            )


def _proposals(claim: Claim) -> Iterator[tuple[Evidence, str]]:
    """The links without an id, each with the first free id for its source."""
    taken = {link.id for link in claim.evidence}
    for link in claim.evidence:
        if link.id is None:
            proposal = next(each for n in count(1) if (each := _numbered(link.source, n)) not in taken)
            taken.add(proposal)
            yield link, proposal


def _numbered(source: str, number: int) -> str:
    """The id of a source with a number, cut where an id would be too long."""
    end = f"-{number}"
    return source[: LONGEST_ID - len(end)].rstrip("-") + end
