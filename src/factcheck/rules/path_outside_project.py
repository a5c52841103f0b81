"""FC202: a source that lies outside the project."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._unread import captures, unread
from factcheck.rules.engine import Context, Fault, rule
from factcheck.sources import Unread


@rule("FC202")
def path_outside_project(context: Context) -> Iterator[Fault]:
    """The file of a source, or its capture, lies outside the project.

    ## What it checks

    `file` is a path inside the project folder, under `capture` too. Neither `..`, nor an absolute path, nor a symbolic
    link leads out.

    ## Why

    A dataset must be whole where it is cloned. A path that leads out would read another file on another machine, and
    could be used to read files that were never meant for it.

    ## Example

    ```yaml
    sources:
      - id: tide-table
        file: ../tide-table.txt
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
    yield from unread(context, "FC202")
    for source, _, found in captures(context):
        if isinstance(found, Unread) and found.code == "FC202":
            yield Fault(source, ("capture", "file"), found.message, help=found.help)
