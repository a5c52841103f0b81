"""FC005: a value of the wrong kind, or none where one must stand."""

from __future__ import annotations

from factcheck.rules.engine import page

wrong_type = page(
    "FC005",
    """
    A value is not of the kind the field takes, or a required field is missing.

    ## What it checks

    Lists stand where lists belong, numbers where numbers belong, and words of a fixed vocabulary are among its words.
    Dates follow the Extended Date/Time Format (2019, 2019-02, 2019-02-28, 2019-02-28/2019-03-01), and no range of them
    runs backwards. Every required field is there, and holds more than spaces.

    ## Why

    A record that is not understood can't be proved. It is left out of the check, and nothing that refers to it is
    reported a second time.

    ## Example

    ```yaml
    speakers:
      - {id: harbour-pilot, kind: people, name: "The harbour pilots"}
    ```

    ## Instead

    ```yaml
    speakers:
      - {id: harbour-pilot, kind: group, name: "The harbour pilots"}
    ```
    """,
)
