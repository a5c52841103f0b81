"""FC007: a file format of another version."""

from __future__ import annotations

from factcheck.rules.engine import page

unknown_format = page(
    "FC007",
    """
    The file is written in a format this version does not read.

    ## What it checks

    `factcheck:` at the head of the project is a number of the file format that this version reads.

    ## Why

    A later format may give a known field another meaning. Reading it with old eyes could prove the wrong thing.

    ## Example

    ```yaml data/claims.yaml
    factcheck: 1000
    dataset:
      name: harbour-wall
      title: How much of the harbour wall is to be repaired?
      version: 0.1.0
      license: CC-BY-4.0
    ```

    also: FC008, FC501

    ## Instead

    Install the version of factcheck that the message names, or write the format that this version reads.

    ```yaml
    questions:
      - {id: how-long, text: "How long will the repair take?"}
    ```
    """,
)
