"""FC207: lines of a source that are said to be two things."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._show import several
from factcheck.rules._sources import documents, in_words, passage
from factcheck.rules.engine import Context, Fault, rule
from factcheck.sources import covered_twice
from factcheck.sources.regions import TwiceCovered


@rule("FC207")
def line_in_two_regions(context: Context) -> Iterator[Fault]:
    """Lines of a source are in two regions.

    ## What it checks

    No line that is not blank is in more than one region. What stands inside a line beside the text of its region, such
    as a dateline before the first sentence, is a part of it (`parts`).

    ## Why

    A line that is body and caption at once would prove a quote or refuse it, as the order of the list happens to be.

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
          - {lines: 1-3, kind: body}
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
        by_region: dict[int, list[TwiceCovered]] = {}
        for each in covered_twice(source, document.lines):
            by_region.setdefault(each.other, []).append(each)
        for place, shared in by_region.items():
            found = sorted((each.first, each.last) for each in shared)
            one = found[0][0] == found[-1][1]
            earlier = several(list(dict.fromkeys(f"`lines: {source.regions[each.region].lines}`" for each in shared)))
            yield Fault(
                source,
                ("regions", place, "lines"),
                f'{in_words(found)} of the source "{source.id}" {"is" if one else "are"} in two regions.',
                help=f"The region {earlier} has {'it' if one else 'them'} already. Let one of the two go.",
                passage=passage(source, document, found),
            )
