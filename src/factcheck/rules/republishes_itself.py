"""FC217: a page that is said to republish its own publisher."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule


@rule("FC217")
def republishes_itself(context: Context) -> Iterator[Fault]:
    """A page is said to republish its own publisher.

    ## What it checks

    `republishes` names somebody else than `publisher`.

    ## Why

    `republishes` says that a page carries somebody else's report; it decides whose word a passage is. A page that
    carries its own publisher's report republishes nothing: either the field is superfluous, or the agency whose report
    it carries is missing, and one report counts as two.

    ## Example

    ```yaml
    sources:
      - id: notice
        file: seeds/notice.txt
        sha256: 289e0d1a497694c05e6428765a6f568189e16e30b8b79b4b3e6c9ca25e1be081
        kind: republication
        publisher: council
        republishes: council
        title: Notice at the harbour wall
        unknown: {author: "none named", url: "posted at the wall", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    ```

    ```text seeds/notice.txt
    The wall is closed to walkers until the repair is done.
    ```

    ## Instead

    ```yaml
    sources:
      - id: notice
        file: seeds/notice.txt
        sha256: 289e0d1a497694c05e6428765a6f568189e16e30b8b79b4b3e6c9ca25e1be081
        kind: primary
        publisher: council
        title: Notice at the harbour wall
        unknown: {author: "none named", url: "posted at the wall", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    ```

    ```text seeds/notice.txt
    The wall is closed to walkers until the repair is done.
    ```
    """
    for source in context.dataset.sources:
        if source.republishes == source.publisher:
            yield Fault(
                source,
                ("republishes",),
                f'"{source.id}" is said to republish "{source.republishes}", which is its own publisher.',
                help="Take `republishes` out, or name the organisation whose report the page carries.",
            )
