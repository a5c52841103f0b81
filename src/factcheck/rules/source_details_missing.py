"""FC211: a source whose title, author, address or dates nobody looked for."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.diagnostics.hint import did_you_mean
from factcheck.model import Source
from factcheck.rules._show import several
from factcheck.rules.engine import Context, Fault, rule

_DETAILS = ("title", "publisher", "author", "url", "published", "retrieved")


@rule("FC211")
def source_details_missing(context: Context) -> Iterator[Fault]:
    """A source leaves open who wrote it, where it stands or when.

    ## What it checks

    Title, publisher, author, url, published and retrieved are each stated, or listed under `unknown:` with the reason
    why they could not be found out. Every key under `unknown:` is the name of a field of a source.

    ## Why

    An empty field does not say whether anyone looked. "Not stated in the saved page" does, and the next curator
    need not look again.

    ## Example

    ```yaml
    sources:
      - id: contract
        kind: document
        publisher: council
        title: Contract for the harbour wall
        text: private
        unknown: {text: "shown to us on paper", url: "not public"}
    ```

    ## Instead

    ```yaml
    sources:
      - id: contract
        kind: document
        publisher: council
        title: Contract for the harbour wall
        published: 2019-03
        retrieved: 2019-04-02
        text: private
        unknown: {text: "shown to us on paper", url: "not public", author: "none named"}
    ```
    """
    for source in context.dataset.sources:
        open_ = [field for field in _DETAILS if _blank(getattr(source, field)) and field not in source.unknown]
        if open_:
            yield Fault(
                source,
                ("unknown",),
                f'The source "{source.id}" does not state its {several(open_, limit=len(open_))}.',
                help=f"Fill in what the page prints; the rest goes under `unknown: {{{_unknown(open_)}}}`.",
            )
        for key in source.unknown:
            if key not in Source.model_fields:
                yield Fault(
                    source,
                    ("unknown", key),
                    f'The source "{source.id}" has the key `{key}` under `unknown`, which is no field of a source.',
                    help=did_you_mean(key, Source.model_fields, "`") or "Write the name of the field, or take it out.",
                )


def _blank(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _unknown(fields: list[str]) -> str:
    return ", ".join(f'{field}: "not stated in the saved page"' for field in fields)
