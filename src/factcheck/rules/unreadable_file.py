"""FC001: a file of the project that can't be read."""

from __future__ import annotations

from factcheck.rules.engine import page

unreadable_file = page(
    "FC001",
    r"""
    A file of the project can't be read.

    ## What it checks

    Each `data/*.yaml` is a file that can be opened, that holds more than comments, and that is text in UTF-8.

    ## Why

    Claims in a file that is not read are neither proved nor exported, and their absence would go unnoticed.

    ## Example

    ```bytes data/example.yaml
    speakers:
      - {id: cafe, kind: organisation, name: "The caf\xe9 on the quay"}
    ```

    ## Instead

    Save the file again as UTF-8. In most editors the encoding is chosen in the "Save as" dialogue.

    ```yaml
    speakers:
      - {id: cafe, kind: organisation, name: "The café on the quay"}
    ```
    """,
)
