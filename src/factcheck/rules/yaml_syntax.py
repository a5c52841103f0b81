"""FC002: a file that is not YAML."""

from __future__ import annotations

from factcheck.rules.engine import page

yaml_syntax = page(
    "FC002",
    """
    A file is not correct YAML.

    ## What it checks

    The file follows the rules of YAML: indentation by spaces, brackets and quotation marks closed, no control
    characters. Merge keys (`<<`), tags (`!!`) and several documents in one file are refused, and so is a file that
    unfolds to very much more than it holds.

    ## Why

    Nothing after the fault can be read with certainty. Most such faults are a tab, a missing quotation mark or a text
    that holds a colon.

    ## Example

    ```yaml
    questions:
      - id: how-long
        text: Two answers: which one is right?
    ```

    ## Instead

    ```yaml
    questions:
      - id: how-long
        text: "Two answers: which one is right?"
    ```
    """,
)
