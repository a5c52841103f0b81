"""FC205: a source whose bytes are not UTF-8 text."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._unread import unread
from factcheck.rules.engine import Context, Fault, rule


@rule("FC205")
def not_utf_8(context: Context) -> Iterator[Fault]:
    r"""A source's file is not text in UTF-8.

    ## What it checks

    `file` holds text in UTF-8, the encoding that every current program writes. Other encodings, and files that are
    not text at all (a PDF, a picture, a document of a word processor), are refused. So is the HTML code of a page: its
    tags are none of its words. A text that only speaks of tags passes.

    ## Why

    In another encoding the same bytes are other characters: an accent turns into two signs, a quotation mark into a
    box. Offsets and quotes would mean different things on different machines.

    ## Example

    ```yaml
    sources:
      - id: tide-table
        file: seeds/tide-table.txt
        sha256: 79f213e2c5a2ea2946ef32a92b69ba9382158c7dbc802b255906c8de4fb48c8c
        kind: document
        publisher: harbour-office
        title: Tide table
        unknown: {author: "none named", url: "an example", published: "an example", retrieved: "an example"}
        regions:
          - {lines: 1, kind: headline}
          - {lines: 3, kind: body}
    ```

    ```bytes seeds/tide-table.txt
    Tide table

    High water at noon, says the caf\xe9.
    ```

    ## Instead

    Save the file again as UTF-8, or put the text a program extracts from a PDF beside it and name that one.

    ```yaml
    sources:
      - id: tide-table
        file: seeds/tide-table.txt
        sha256: 79f213e2c5a2ea2946ef32a92b69ba9382158c7dbc802b255906c8de4fb48c8c
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

    High water at noon, says the café.
    ```
    """
    yield from unread(context, "FC205")
