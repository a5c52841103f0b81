"""FC210: a part of a region that is not in its lines, or not there for itself."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Region
from factcheck.rules._show import shown
from factcheck.rules._sources import documents
from factcheck.rules.engine import Context, Fault, rule
from factcheck.sources import missing_parts
from factcheck.text import Document


@rule("FC210")
def region_part_missing(context: Context) -> Iterator[Fault]:
    """A part of a region does not stand in the region's lines, or not apart from the others.

    ## What it checks

    The `text` of every entry of `parts` stands, character for character, in one of the lines of its region, and in
    words that no entry before it has taken.

    ## Why

    A part takes furniture out of a line, such as the dateline before the first sentence. A part that is not found
    takes out nothing, and its words would count as evidence.

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
          - {lines: 3, kind: body, parts: [{kind: dateline, text: "HARBOUR TOWN - "}]}
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
        for place, number in missing_parts(source, document.lines):
            region = source.regions[place]
            lines = "line" if region.first == region.last else "lines"
            where = f'{lines} {region.lines} of the source "{source.id}"'
            words = region.parts[number].text
            stands = any(words in document.lines[line] for line in range(region.first, _last(region, document) + 1))
            what = f"stands in {where}, but another part takes its words there" if stands else ""
            yield Fault(
                source,
                ("regions", place, "parts", number, "text"),
                f"The part {shown(words, 60)} {what or f'does not stand in {where}'}.",
                help=_APART if stands else "Copy the words of the part from the line, with their spaces and marks.",
            )


def _last(region: Region, document: Document) -> int:
    return min(region.last, len(document.lines))


_APART = "Let no two parts share words: shorten one of the two, or take the part out that is listed twice."
