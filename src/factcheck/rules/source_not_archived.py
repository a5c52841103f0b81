"""FC212: a source with a live address and no archived copy."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule


@rule("FC212")
def source_not_archived(context: Context) -> Iterator[Fault]:
    """A source has an address, but no archived copy.

    ## What it checks

    A source with a `url` also has an `archive_url`, or says under `unknown: {archive_url: ...}` why there is none.

    ## Why

    Pages change and disappear. The saved text proves the words; an archive that does not belong to the curator proves
    that the page had them.

    ## Example

    ```yaml
    sources:
      - id: contract
        kind: document
        publisher: council
        title: Contract for the harbour wall
        url: https://harbour.example/contract
        published: 2019-03
        retrieved: 2019-04-02
        text: private
        unknown: {text: "shown to us on paper", author: "none named"}
    ```

    ## Instead

    ```yaml
    sources:
      - id: contract
        kind: document
        publisher: council
        title: Contract for the harbour wall
        url: https://harbour.example/contract
        archive_url: https://archive.example/2019/https://harbour.example/contract
        published: 2019-03
        retrieved: 2019-04-02
        text: private
        unknown: {text: "shown to us on paper", author: "none named"}
    ```
    """
    for source in context.dataset.sources:
        if source.url and not source.archive_url and "archive_url" not in source.unknown:
            yield Fault(
                source,
                ("url",),
                f'The source "{source.id}" has an address, but no archived copy.',
                help="Save the page in a public web archive and write its address as `archive_url`, or say why there "
                'is none: `unknown: {archive_url: "the archive was refused"}`.',
            )
