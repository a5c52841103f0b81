"""FC004: a key that the format does not have."""

from __future__ import annotations

from factcheck.rules.engine import page

unknown_key = page(
    "FC004",
    """
    A key is not one the format knows.

    ## What it checks

    Each key belongs to the record in which it stands. `docs/format.md` lists the keys of every record.

    ## Why

    A key with a typing error would be read by nobody: a limit, a date or a waiver would be lost without a word. Fields
    of your own can be kept under `foreign:`.

    ## Example

    ```yaml
    speakers:
      - {id: harbour-pilot, kind: person, name: "The harbour pilot", roll: "pilot"}
    ```

    ## Instead

    ```yaml
    speakers:
      - {id: harbour-pilot, kind: person, name: "The harbour pilot", role: "pilot"}
    ```
    """,
)
