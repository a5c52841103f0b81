"""FC218: a capture that is not there, or no longer the one that was recorded."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._unread import captures
from factcheck.rules.engine import Context, Fault, rule
from factcheck.sources import Unread


@rule("FC218")
def capture_mismatch(context: Context) -> Iterator[Fault]:
    """The capture of a source is not there, or is not the file that was recorded.

    ## What it checks

    `file` under `capture` names a file of the project that can be read, and its bytes have the digest that `sha256`
    there gives, if it gives one. Of a source whose text is withheld (`text: none` or `private`) the capture may be
    withheld too. What stands in the capture is not read: quotes are proved against the saved text.

    ## Why

    The capture lets a reader see that the text was extracted faithfully. One that is gone, or was changed since, shows
    nothing of the kind.

    ## Example

    ```yaml
    sources:
      - id: tide-table
        file: seeds/tide-table.txt
        sha256: fe72ae5018c1d49438f228694f48245f9727d45e9d1227457fcc9a3ae2e64cce
        capture: {file: captures/tide-table.html}
        kind: document
        publisher: harbour-office
        title: Tide table
        unknown: {author: "none named", url: "an example", published: "an example", retrieved: "an example"}
        regions:
          - {lines: 1, kind: headline}
          - {lines: 3, kind: body}
    ```

    ```text seeds/tide-table.txt
    Tide table

    High water at noon.
    ```

    ## Instead

    ```yaml
    sources:
      - id: tide-table
        file: seeds/tide-table.txt
        sha256: fe72ae5018c1d49438f228694f48245f9727d45e9d1227457fcc9a3ae2e64cce
        capture: {file: captures/tide-table.html}
        kind: document
        publisher: harbour-office
        title: Tide table
        unknown: {author: "none named", url: "an example", published: "an example", retrieved: "an example"}
        regions:
          - {lines: 1, kind: headline}
          - {lines: 3, kind: body}
    ```

    ```text seeds/tide-table.txt
    Tide table

    High water at noon.
    ```

    ```text captures/tide-table.html
    <h1>Tide table</h1>
    <p>High water at noon.</p>
    ```
    """
    for source, capture, found in captures(context):
        if isinstance(found, Unread):
            if found.code == "FC218" and source.text == "full":
                yield Fault(source, ("capture", "file"), found.message, help=found.help)
        elif capture.sha256 is not None and capture.sha256 != found:
            yield Fault(
                source,
                ("capture", "sha256"),
                f'The capture {capture.file} of the source "{source.id}" is not the file its digest was written for: '
                "its bytes have changed.",
                help="Bring back the file as it was captured, or give the digest of the one that stands there, "
                f"{found}, once you have seen that the saved text is the text of it.",
            )
