"""FC008: a project without a head, or with two."""

from __future__ import annotations

from factcheck.rules.engine import page

header_missing = page(
    "FC008",
    """
    The project has no head, or more than one.

    ## What it checks

    `factcheck:` (the number of the format) and `dataset:` (name, title, version, licence) stand in exactly one of the
    files `data/*.yaml`. The other files hold lists only.

    ## Why

    All files are read as one project. Without a head nobody knows how to read it; with two nobody knows which counts.

    ## Example

    ```yaml
    factcheck: 1
    dataset:
      name: harbour-wall-again
      title: How much of the harbour wall is to be repaired?
      version: 0.1.0
      license: CC-BY-4.0
    ```

    ## Instead

    ```yaml
    questions:
      - {id: how-long, text: "How long will the repair take?"}
    ```
    """,
)
