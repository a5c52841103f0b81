"""FC204: a source without a digest."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.diagnostics import Fix
from factcheck.rules._sources import documents
from factcheck.rules.engine import Context, Fault, rule


@rule("FC204")
def digest_missing(context: Context) -> Iterator[Fault]:
    """A source has no digest of its text yet.

    ## What it checks

    A source whose text is saved has `sha256`, the digest of the file's bytes. `factcheck check --fix` writes it where
    none stands; it never changes one that does.

    ## Why

    Without a digest nobody would notice that the text changed after the quotes were taken from it.

    ## Example

    ```yaml
    sources:
      - id: tide-table
        file: seeds/tide-table.txt
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
        if source.sha256 is None:
            edits = context.places.insert(source, "sha256", document.digest)
            yield Fault(
                source,
                ("file",),
                f'The source "{source.id}" has no digest of {source.file}.',
                help=f"Write `sha256: {document.digest}`" + ("; `factcheck check --fix` does it." if edits else "."),
                fix=Fix("write the digest", edits) if edits else None,
            )
