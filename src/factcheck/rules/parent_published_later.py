"""FC504: a parent that was published after the source derived from it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.dates import before
from factcheck.rules.engine import Context, Fault, rule


@rule("FC504")
def parent_published_later(context: Context) -> Iterator[Fault]:
    """A source is declared as derived from one that was published later.

    ## What it checks

    A source with `derived_from` was not published wholly before its parent, as far as `published` tells. Dates that
    overlap, and sources without a date, pass.

    ## Why

    Nobody copies what is not written yet: either a date or the direction is wrong. A page that was updated after it was
    copied is the exception, and worth a waiver that says so.

    ## Example

    ```text seeds/digest.txt
    The council wants to mend the wall for less.
    According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```

    ```text seeds/notice.txt
    According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```

    ```yaml
    speakers:
      - {id: harbour-digest, kind: organisation, name: "Harbour Digest", side: reporting}
    sources:
      - id: digest
        file: seeds/digest.txt
        sha256: 420973344fcf91c1cf880486d72846b48b03d3fd9b44629875ba18a65315fd21
        kind: digest
        publisher: harbour-digest
        derived_from: [{source: notice, reason: "it carries a sentence of it word for word"}]
        published: 2026-03-01
        unknown: {title: "none", author: "none named", url: "none", retrieved: "not recorded"}
        regions: [{lines: 1-2, kind: body}]
      - id: notice
        file: seeds/notice.txt
        sha256: b3c4fe6840f6033e20eea03995a917cf20589aba76821233acb668bfa36dd013
        kind: primary
        publisher: harbour-office
        published: 2026-03-02
        unknown: {title: "none", author: "none named", url: "none", retrieved: "not recorded"}
        regions: [{lines: 1, kind: body}]
    ```

    ## Instead

    ```text seeds/digest.txt
    The council wants to mend the wall for less.
    According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```

    ```text seeds/notice.txt
    According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```

    ```yaml
    speakers:
      - {id: harbour-digest, kind: organisation, name: "Harbour Digest", side: reporting}
    sources:
      - id: digest
        file: seeds/digest.txt
        sha256: 420973344fcf91c1cf880486d72846b48b03d3fd9b44629875ba18a65315fd21
        kind: digest
        publisher: harbour-digest
        derived_from: [{source: notice, reason: "it carries a sentence of it word for word"}]
        published: 2026-03-02
        unknown: {title: "none", author: "none named", url: "none", retrieved: "not recorded"}
        regions: [{lines: 1-2, kind: body}]
      - id: notice
        file: seeds/notice.txt
        sha256: b3c4fe6840f6033e20eea03995a917cf20589aba76821233acb668bfa36dd013
        kind: primary
        publisher: harbour-office
        published: 2026-03-01
        unknown: {title: "none", author: "none named", url: "none", retrieved: "not recorded"}
        regions: [{lines: 1, kind: body}]
    ```
    """
    for source in context.dataset.sources:
        for place, derivation in enumerate(source.derived_from):
            parent = context.dataset.source.get(derivation.source)
            if parent and before(source.published, parent.published):
                yield Fault(
                    source,
                    ("derived_from", place, "source"),
                    f'"{source.id}" ({source.published}) is declared as derived from "{parent.id}", which was '
                    f"published later ({parent.published}).",
                    help="Correct a date under `published:`, or turn the direction round.",
                )
