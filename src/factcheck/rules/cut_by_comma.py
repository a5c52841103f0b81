"""FC021: a text in square brackets that YAML cuts at the comma of a number."""

from __future__ import annotations

from factcheck.rules.engine import page

cut_by_comma = page(
    "FC021",
    """
    A text in square brackets is cut at a comma between two digits.

    ## What it checks

    No text without quotation marks in a list such as `exceptions: [...]` goes on, without a space, after a comma
    between two digits: YAML takes every comma there for the end of an entry.

    ## Why

    "about 2,5 million" or "12,000 homes" would be published as two entries that nobody wrote.

    ## Example

    ```yaml
    claims:
      - id: council-budget
        speaker: council
        text: The council will repair the damaged part.
        scope: {quantifier: all, object: damaged-part, exceptions: [the first 2,5 metres]}
        evidence:
          - id: news-1
            source: news
            quote: |-
              "We will repair the part that storms have damaged," the council said.
    ```

    ## Instead

    Put the text in double quotes. Where two entries were meant, put a space after the comma.

    ```yaml
    claims:
      - id: council-budget
        speaker: council
        text: The council will repair the damaged part.
        scope: {quantifier: all, object: damaged-part, exceptions: ["the first 2,5 metres"]}
        evidence:
          - id: news-1
            source: news
            quote: |-
              "We will repair the part that storms have damaged," the council said.
    ```
    """,
)
