"""FC213: a digest or republication that does not say whose report it carries."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule

_FIELDS = {"republication": "republishes", "digest": "derived_from"}


@rule("FC213")
def parent_not_declared(context: Context) -> Iterator[Fault]:
    """A source carries what others reported and does not say who.

    ## What it checks

    A source of kind `republication` says whom it `republishes`, one of kind `digest` what it is `derived_from` (either
    field will do), or gives the reason why that is not known under `unknown:`.

    ## Why

    Two pages that carry one agency's report are one origin, not two. Without the parent the route of a statement has a
    step that nobody explains, and independence is counted too high.

    ## Example

    ```yaml
    sources:
      - id: clipping
        kind: republication
        publisher: residents
        title: What the papers say
        text: private
        unknown:
          text: kept by the association
          author: none named
          url: none
          published: not dated
          retrieved: not recorded
    ```

    ## Instead

    ```yaml
    sources:
      - id: clipping
        kind: republication
        publisher: residents
        republishes: harbour-news
        title: What the papers say
        text: private
        unknown:
          text: kept by the association
          author: none named
          url: none
          published: not dated
          retrieved: not recorded
    ```
    """
    for source in context.dataset.sources:
        field = _FIELDS.get(source.kind)
        if field is None or source.republishes or source.derived_from or set(_FIELDS.values()) & source.unknown.keys():
            continue
        yield Fault(
            source,
            ("kind",),
            f'The source "{source.id}" is a {source.kind}, but does not say whose report it carries.',
            help=f"Write `{field}:`, or why it is not known: `unknown: {{{field}: ...}}`.",
        )
