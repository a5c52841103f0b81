"""FC317: a link whose speaker is quoted with a scrap of speech."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from factcheck.rules._links import name, passage, proved
from factcheck.rules._show import shown
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import words

_FEWEST = 4
"""Fewer words than these inside quotation marks are a scrap."""


@rule("FC317")
def fragmentary_quote(context: Context) -> Iterator[Fault]:
    """The passage quotes its speaker with fewer than four words.

    ## What it checks

    The link is `partial`: some of its words stand inside the source's own quotation marks, others do not. The longest
    stretch inside the marks has at least four words. A short title ("The Great Gatsby") is counted as speech, since
    nothing tells it from a name that somebody is called: waive it.

    ## Why

    A word or two inside quotation marks may be anything: a term, a touch of irony, half of a sentence that said the
    opposite. What the speaker said can't be judged from it; the words around it are the reporter's.

    ## Example

    ```yaml
    sources:
      - id: notice
        file: seeds/notice.txt
        sha256: 8438d5ec2a9e38dc328d93e47e5499a473cc97ec1c12ba7ed7508b0e55d885ee
        kind: primary
        publisher: harbour-news
        title: Notice
        unknown: {author: "none named", url: "a notice board", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: office-start
        speaker: harbour-office
        text: The vote is a good start.
        kind: opinion
        evidence:
          - id: notice-1
            source: notice
            quote: |-
              The harbour office called the vote "a start".
    ```

    ```text seeds/notice.txt
    The harbour office called the vote "a start". "It is a good start for all of us," it said.
    ```

    ## Instead

    Link the words in which the speaker says it whole, or waive this with what the rest of the page shows.

    ```yaml
    sources:
      - id: notice
        file: seeds/notice.txt
        sha256: 8438d5ec2a9e38dc328d93e47e5499a473cc97ec1c12ba7ed7508b0e55d885ee
        kind: primary
        publisher: harbour-news
        title: Notice
        unknown: {author: "none named", url: "a notice board", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: office-start
        speaker: harbour-office
        text: The vote is a good start.
        kind: opinion
        evidence:
          - id: notice-1
            source: notice
            quote: |-
              "It is a good start for all of us," it said.
    ```

    ```text seeds/notice.txt
    The harbour office called the vote "a start". "It is a good start for all of us," it said.
    ```
    """
    for proof, document in proved(context):
        if proof.directness != "partial":
            continue
        longest = max((span.of(document.text) for span in proof.spoken), key=len)
        if len(list(islice(words(longest), _FEWEST))) < _FEWEST:
            yield Fault(
                proof.link,
                ("quote",),
                f"Of the passage of {name(proof)} no more than {shown(longest)} stands inside the source's quotation "
                "marks.",
                help="Link a passage that quotes the speaker with whole clauses, or one that paraphrases throughout. "
                "If only a title or a name stands inside the marks, waive this and say so.",
                passage=passage(proof.link.source, proof.spoken),
            )
