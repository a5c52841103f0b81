"""FC505: a dataset that holds no text to prove anything against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.proof import Proof
from factcheck.rules.engine import Context, Fault, rule


@rule("FC505")
def nothing_provable(context: Context) -> Iterator[Fault]:
    """The dataset has claims, and no text here that could prove one of them.

    ## What it checks

    At least one link leads to a source whose text is saved here. It is reported once for the dataset, where every link
    leads to a source that says `text: none` or `text: private`, or where no claim has a link. An import waives it, with
    the reason, where the imported dataset holds no text of its pages; once a text is added, the waiver is reported as
    unused.

    ## Why

    Such a check proves nothing at all, and must not pass without a word. Datasets that others made often give claims,
    labels and addresses and no text: they can be kept, exported and mended page by page, as long as the dataset says
    of itself that nothing in it was proved.

    ## Example

    ```yaml data/claims.yaml
    factcheck: 1
    dataset:
      name: harbour-wall
      title: How much of the harbour wall is to be repaired?
      version: 0.1.0
      license: CC-BY-4.0
    speakers:
      - {id: council, kind: organisation, name: "The council"}
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
    ```

    ## Instead

    Save the text of a source under seeds/, name it in `file:`, and link a passage of it. Where no text is to be had,
    waive the rule in the header, under `dataset`.

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
    if not context.rejected and nothing_to_prove(context):
        yield Fault(context.dataset.info, (), f"Nothing can be proved here: {_why(context.proofs.links)}.", help=_HELP)


_HELP = (
    "Save the text of a source under seeds/ and name it in `file:`; or, where no text is to be had, waive FC505 in the "
    "header, under `dataset`, with the reason."
)


def nothing_to_prove(context: Context) -> bool:
    """Whether there are claims and no link of theirs leads to a text."""
    return bool(context.dataset.claims) and all(proof.grade == "unproved" for proof in context.proofs.links)


def _why(links: Sequence[Proof]) -> str:
    if not links:
        return "no claim has a link to a source"
    return f"the text of the source is withheld for {'the only link' if len(links) == 1 else f'all {len(links)} links'}"
