"""FC219: a source that was saved before it was published."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.dates import before
from factcheck.rules.engine import Context, Fault, rule


@rule("FC219")
def retrieved_before_published(context: Context) -> Iterator[Fault]:
    """A source was saved before it was published.

    ## What it checks

    `retrieved` is not wholly before `published`. Dates that overlap, and sources without one of the two, pass.

    ## Why

    Nobody saves what is not printed yet: one of the dates is wrong, and others are compared with it. A draft, or a page
    that carries the date of its last correction, is the exception, and worth a waiver that says so.

    ## Example

    ```yaml
    sources:
      - id: clipping
        kind: document
        publisher: residents
        title: What the papers say
        text: private
        published: 2026-03-05
        retrieved: 2026-03-01
        unknown: {text: kept by the association, author: none named, url: none}
    ```

    ## Instead

    ```yaml
    sources:
      - id: clipping
        kind: document
        publisher: residents
        title: What the papers say
        text: private
        published: 2026-03-05
        retrieved: 2026-03-06
        unknown: {text: kept by the association, author: none named, url: none}
    ```
    """
    for source in context.dataset.sources:
        if before(source.retrieved, source.published):
            yield Fault(
                source,
                ("retrieved",),
                f'The source "{source.id}" was saved ({source.retrieved}) before it was published '
                f"({source.published}).",
                help="Correct the date under `retrieved:` or under `published:`.",
            )
