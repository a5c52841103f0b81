"""FC419: a concession that only a headline makes."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._compared import compared
from factcheck.rules.engine import Context, Fault, rule


@rule("FC419")
def concession_outside_body(context: Context) -> Iterator[Fault]:
    """A concession rests on a headline or a caption.

    ## What it checks

    Both claims of a `concedes` are stated by at least one link that is not `headline: true`.

    ## Why

    That somebody grants the other side's point is strong evidence, and a favourite of headlines. It counts only if the
    article itself gives the words, on both sides.

    ## Example

    ```yaml
    claims:
      - id: news-votes
        speaker: harbour-news
        text: The council votes to repair a part of the harbour wall.
        answers: {how-much: "part of it"}
        evidence:
          - id: news-1
            source: news
            headline: true
            quote: |-
              Council votes to repair part of the harbour wall
    comparisons:
      - claims: [news-votes, council-part]
        relation: concedes
        dimensions: [quantity]
        rationale: The outlet grants that a part is to be repaired.
    ```

    ## Instead

    ```yaml
    claims:
      - id: news-votes
        speaker: harbour-news
        text: The council votes to repair a part of the harbour wall.
        answers: {how-much: "part of it"}
        evidence:
          - id: news-1
            source: news
            quote: |-
              The council voted on Tuesday to repair part of the harbour wall, the first repair since 2018.
    comparisons:
      - claims: [news-votes, council-part]
        relation: concedes
        dimensions: [quantity]
        rationale: The outlet grants that a part is to be repaired.
    ```
    """
    for comparison, *pair in compared(context):
        if comparison.relation != "concedes":
            continue
        for place, claim in enumerate(pair):
            stating = [link for link in claim.evidence if link.stance == "states"]
            if stating and all(link.headline for link in stating):
                yield Fault(
                    comparison,
                    ("claims", place),
                    f'"{pair[0].id}" concedes "{pair[1].id}", but "{claim.id}" is stated by a headline or caption '
                    "alone.",
                    help="Link the words of the article's body that state it, or drop the comparison.",
                )
