"""FC208: a region past the end of its source."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._sources import documents
from factcheck.rules.engine import Context, Fault, rule
from factcheck.sources import out_of_range


@rule("FC208")
def region_out_of_range(context: Context) -> Iterator[Fault]:
    """A region names lines that the source does not have.

    ## What it checks

    The last line of every region is a line of the source's text.

    ## Why

    A region that runs past the end was written for another text, or holds a typing error. Either way it may not mean
    the lines its curator read.

    ## Example

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
          - {lines: 3-13, kind: body}
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
        for place in out_of_range(source, document.lines):
            yield Fault(
                source,
                ("regions", place, "lines"),
                f'The region "{source.regions[place].lines}" runs past the end of the source "{source.id}", which has '
                f"{len(document.lines)} lines.",
                help="Look the lines up in the file again; they are counted from 1, blank lines included.",
            )
