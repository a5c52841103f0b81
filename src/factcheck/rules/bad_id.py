"""FC009: an id that is no slug."""

from __future__ import annotations

from factcheck.rules.engine import page

bad_id = page(
    "FC009",
    """
    An id is not written as ids are.

    ## What it checks

    Ids are made of lower-case letters a to z, digits and single hyphens, such as `council-part`, at most 100
    characters.

    ## Why

    Ids go into links, file names and addresses, and they stay for ever. Capitals, spaces and accents get lost or
    changed on that way.

    ## Example

    ```yaml
    questions:
      - {id: How_Long, text: "How long will the repair take?"}
    ```

    ## Instead

    ```yaml
    questions:
      - {id: how-long, text: "How long will the repair take?"}
    ```
    """,
)
