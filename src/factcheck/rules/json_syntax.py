"""FC018: a file of JSON Lines that is not JSON; emitted while the files are read."""

from __future__ import annotations

from factcheck.rules.engine import page

json_syntax = page(
    "FC018",
    r"""
    A line of a JSON Lines file is not correct JSON.

    ## What it checks

    Each line of a `.jsonl` file in `data/` that is not blank is one record, whole, in curly brackets: keys and texts
    in double quotes, commas between and none behind the last, no control characters. A last line that ends in the
    middle of a record shows a file that was not written to its end.

    ## Why

    A record that can't be read is neither proved nor exported, and what names it would point nowhere.

    ## Example

    ```json data/questions.jsonl
    {"id": "how-long", "text": "How long will the repair take?",}
    ```

    ## Instead

    ```json data/questions.jsonl
    {"id": "how-long", "text": "How long will the repair take?"}
    ```
    """,
)
