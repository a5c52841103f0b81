"""FC203: a source that is no longer the one that was saved."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._sources import documents
from factcheck.rules.engine import Context, Fault, rule


@rule("FC203")
def digest_mismatch(context: Context) -> Iterator[Fault]:
    """A source's file is not the one its digest was written for.

    ## What it checks

    `sha256` is the digest of the bytes of the source's text file. One changed character changes it.

    ## Why

    The digest is the promise that every reader proves the quotes against the same text. A text that changed under it
    may no longer say what the curator read.

    ## Example

    ```yaml
    sources:
      - id: tide-table
        file: seeds/tide-table.txt
        sha256: 0000000000000000000000000000000000000000000000000000000000000000
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
    """
    for source, document in documents(context):
        if source.sha256 is not None and source.sha256 != document.digest:
            yield Fault(
                source,
                ("sha256",),
                f"{source.file} is not the file this digest was written for: its bytes have changed.",
                help=(
                    "Bring back the file as it was saved. If it was captured again, keep the old file and run "
                    f"`factcheck refresh {source.id} NEWFILE`, which compares every quote and takes the new text over "
                    f"with `--write`. Its digest is {document.digest}."
                ),
            )
