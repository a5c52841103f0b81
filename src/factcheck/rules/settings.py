"""FC014: a setting that does not exist."""

from __future__ import annotations

from factcheck.rules.engine import page

settings = page(
    "FC014",
    """
    A setting of the project is not one factcheck knows.

    ## What it checks

    The table `[tool.factcheck]` of `pyproject.toml`, where there is one, holds only `select`, `ignore` and `strict`,
    and the codes it names exist.

    ## Why

    A setting with a typing error would silently not apply.

    ## Example

    ```toml pyproject.toml
    [tool.factcheck]
    ignores = ["FC901"]
    ```

    ## Instead

    ```toml pyproject.toml
    [tool.factcheck]
    ignore = ["FC901"]
    ```
    """,
)
