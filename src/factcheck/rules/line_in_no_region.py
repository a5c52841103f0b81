"""FC206: lines of a source that nobody has read as body or as something else."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._show import several
from factcheck.rules._sources import documents, in_words, passage
from factcheck.rules.engine import Context, Fault, rule
from factcheck.sources import propose_regions, runs, uncovered


@rule("FC206")
def line_in_no_region(context: Context) -> Iterator[Fault]:
    """Lines of a source are in no region.

    ## What it checks

    Every line of a source that is not blank is in a region, which says what it is: the body of the article, or
    something beside it such as a headline, a caption, an advertisement or the newsletter box.

    ## Why

    Only the body is evidence. A saved page is full of captions, teasers and paywall notices that repeat or shorten
    the article's words, and nothing counts as body by default.

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
        missing = uncovered(source, document.lines)
        if missing:
            found = tuple(runs(missing, document.lines))
            draft = propose_regions(document.text, missing)
            proposal = several([f"`{{lines: {each.lines}, kind: {each.kind}}}`" for each in draft], limit=12)
            yield Fault(
                source,
                ("regions",),
                f'{in_words(found)} of the source "{source.id}" {"is" if len(missing) == 1 else "are"} in no region.',
                help=f"Say under `regions:` what they are. A guess to begin with, for you to correct: {proposal}.",
                passage=passage(source, document, found),
            )
