"""FC201: a source whose text is not there."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._unread import unread
from factcheck.rules.engine import Context, Fault, rule


@rule("FC201")
def source_file_missing(context: Context) -> Iterator[Fault]:
    """The saved text of a source is not there, is empty or can't be opened.

    ## What it checks

    `file` names a file of the project that can be read and is not empty. A source without `file` says `text: none` or
    `text: private`.

    ## Why

    A quote is proved against the saved text. Without the text nothing can be proved.

    ## Example

    ```yaml
    sources:
      - id: tide-table
        file: seeds/tide-tabel.txt
        kind: document
        publisher: harbour-office
        title: Tide table
        unknown: {author: "none named", url: "an example", published: "an example", retrieved: "an example"}
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
    yield from unread(context, "FC201")
