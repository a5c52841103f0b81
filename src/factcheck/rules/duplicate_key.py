"""FC003: a key that stands twice."""

from __future__ import annotations

from factcheck.rules.engine import page

duplicate_key = page(
    "FC003",
    """
    A key stands twice in one record.

    ## What it checks

    No key is written twice in one record. Where the keys of an entry begin once more, the `- ` of the next entry is
    likely missing, and the message says where. The links that it hides are counted as not read.

    ## Why

    Only one of the two values could count. Most YAML readers silently take the last one and drop the other.

    ## Example

    ```yaml
    questions:
      - id: how-long
        text: How long will the repair take?
        text: When will the repair be done?
    ```

    ## Instead

    ```yaml
    questions:
      - id: how-long
        text: How long will the repair take?
    ```
    """,
)
