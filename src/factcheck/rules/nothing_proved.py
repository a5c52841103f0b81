"""FC501: a check that proved nothing."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule


@rule("FC501")
def nothing_proved(context: Context) -> Iterator[Fault]:
    """The check proved no quote at all.

    ## What it checks

    At least one quote of the dataset was found in its source.

    ## Why

    A check that had nothing to prove would pass without a word, and its green light would mean nothing: all links
    may rest on sources whose text is withheld, or the claims may have been lost from the files.

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
    if any(proof.proved for proof in links):
        return
    if not links:
        message = "Nothing was proved: no claim has a link to a source."
    else:
        withheld = sum(proof.grade == "unproved" for proof in links)
        because = f"; the text of the source is withheld for {_of(withheld, len(links))}" if withheld else ""
        message = f"Nothing was proved: {_links(len(links))} found in {_its(len(links))} source{because}."
    yield Fault(context.dataset.info, (), message, help="Add a claim with a quote from a source saved in seeds/.")


def _links(count: int) -> str:
    return "the only quote was not" if count == 1 else f"none of the {count} quotes was"


def _its(count: int) -> str:
    return "its" if count == 1 else "the"


def _of(part: int, whole: int) -> str:
    return "it" if whole == 1 else "all of them" if part == whole else f"{part} of them"
