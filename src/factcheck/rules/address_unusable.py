"""FC216: an address that is none on the web, or that no browser opens as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model.addresses import web_address
from factcheck.rules.engine import Context, Fault, rule

_FIELDS = ("url", "archive_url")
_UNWRITABLE = re.compile(r'[\s<>"\\^`{|}]')


@rule("FC216")
def address_unusable(context: Context) -> Iterator[Fault]:
    """The address of a source or of the dataset is none on the web.

    ## What it checks

    `url` and `archive_url` of a source, and `url` of the dataset, begin with `http://` or `https://` and a host, and
    hold no spaces or signs that an address can't have. Letters of any script may stand in them.

    ## Why

    Readers follow the address to the page. Exports carry only addresses of the web, percent-encoded: any other is left
    out of them, since a word such as "Metadata" leads nowhere, and an address that runs a script is a trap.

    ## Example

    ```yaml
    sources:
      - id: contract
        kind: document
        publisher: council
        title: Contract for the harbour wall
        url: Metadata
        published: 2019-03
        retrieved: 2019-04-02
        text: private
        unknown: {text: "shown to us on paper", author: "none named", archive_url: "none made"}
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
        unknown: {text: "shown to us on paper", author: "none named", url: "it was never on the web"}
    ```
    """
    if wrong := _wrong(context.dataset.info.url):
        message = f'The `url` of the dataset {wrong}: "{context.dataset.info.url}".'
        yield Fault(context.dataset.info, ("url",), message, help=f"{_AS_SHOWN}; or take it out.")
    for source in context.dataset.sources:
        for name in _FIELDS:
            address = getattr(source, name)
            if wrong := _wrong(address):
                yield Fault(
                    source,
                    (name,),
                    f'The `{name}` of the source "{source.id}" {wrong}: "{address}".',
                    help=f"{_AS_SHOWN}; or take it out and say why there is none: "
                    f'`unknown: {{{name}: "it was never on the web"}}`.',
                )


_AS_SHOWN = "Write the address as a browser shows it, beginning with https://"


def _wrong(address: str | None) -> str:
    """What is wrong with an address; nothing where there is none."""
    if not address or (web_address(address) and not _UNWRITABLE.search(address)):
        return ""
    return "holds signs that no address has" if web_address(address) else "is no address on the web"
