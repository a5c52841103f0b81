"""FC006: a text that YAML cuts at a number sign."""

from __future__ import annotations

from factcheck.rules.engine import page

cut_by_comment = page(
    "FC006",
    """
    A text is cut off by a number sign.

    ## What it checks

    No text without quotation marks is followed by a space and `#` on its line: YAML takes what comes after for a
    comment and drops it.

    ## Why

    Half a sentence would be stored as if it were whole. A quote cut in this way may even be found in its source.

    ## Example

    ```yaml
    questions:
      - id: how-long
        text: How long is pier #2 to be closed?
    ```

    ## Instead

    ```yaml
    questions:
      - id: how-long
        text: "How long is pier #2 to be closed?"
    ```
    """,
)
