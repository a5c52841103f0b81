"""FC501: a check that proved nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.proof import Proof
from factcheck.rules.engine import Context, Fault, rule
from factcheck.rules.nothing_provable import nothing_to_prove


@rule("FC501")
def nothing_proved(context: Context) -> Iterator[Fault]:
    """The check proved no quote at all.

    ## What it checks

    At least one quote of the dataset was found in its source. It stays silent where links could not be read, or their
    sources could not, or have no regions: then those faults are the cause, and are reported on their own. Where there
    are claims and no source with a text here, FC505 says so.

    ## Why

    A check that had nothing to prove would pass without a word, and its green light would mean nothing: the claims may
    have been lost from the files, or every quote may be wrong.

    ## Example

    ```yaml data/claims.yaml
    factcheck: 1
    dataset:
      name: harbour-wall
      title: How much of the harbour wall is to be repaired?
      version: 0.1.0
      license: CC-BY-4.0
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
    links = context.proofs.links
    if context.rejected or nothing_to_prove(context) or any(proof.proved or proof.grade is None for proof in links):
        return
    yield Fault(context.dataset.info, (), f"Nothing was proved: {_why(links)}.", help=_HELP if links else _ADD)


_ADD = "Add a claim with a quote from a source saved in seeds/."
_HELP = "At least one quote has to stand in the saved text of its source."


def _why(links: Sequence[Proof]) -> str:
    withheld = sum(proof.grade == "unproved" for proof in links)
    failed = len(links) - withheld
    if not links:
        return "there are no claims"
    also = f", and for {withheld} more the text of the source is withheld" if withheld else ""
    none = "the only quote does not stand" if failed == 1 else f"none of {failed} quotes stands"
    return f"{none} in its source as it is quoted{also}"
