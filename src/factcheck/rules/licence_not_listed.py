"""FC903: a licence that publishers do not know by that name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.diagnostics.hint import nearest
from factcheck.model.licences import SPDX, unlisted
from factcheck.rules.engine import Context, Fault, rule

_ALIKE = 80
"""How much of a licence must be like one of the list, of 100, to be offered: many identifiers share a half."""


@rule("FC903")
def licence_not_listed(context: Context) -> Iterator[Fault]:
    """The licence of the dataset is not on the list of SPDX.

    ## What it checks

    `license:` in the header is an identifier of the SPDX list, letter for letter, or several joined by AND, OR and
    brackets. One of SPDX's exceptions may stand behind WITH. A licence of one's own is `LicenseRef-` and a name of
    letters, digits, dots and hyphens.

    ## Why

    Catalogues, search engines and libraries know a licence by its identifier. One that they do not know counts as none:
    it gets no address, and CITATION.cff and Zenodo have no place for it.

    ## Example

    ```yaml data/claims.yaml
    factcheck: 1
    dataset:
      name: harbour-wall
      title: How much of the harbour wall is to be repaired?
      version: 0.1.0
      license: CC BY 4.0
    ```

    also: FC501

    ## Instead

    Write `license: CC-BY-4.0`, with its hyphens, in the header. The sample project does.

    ```yaml
    questions:
      - {id: how-long, text: "How long will the repair take?"}
    ```
    """
    info = context.dataset.info
    for each in unlisted(info.license):
        meant = _meant(each)
        question = f' Did you mean "{meant}"?' if meant else ""
        yield Fault(
            info,
            ("license",),
            f'The licence "{each}" is not on the list of SPDX.{question}',
            help="Write the identifier that https://spdx.org/licenses/ gives it, and AND or OR between two; one of "
            "your own is `LicenseRef-` and a name of letters, digits, dots and hyphens.",
        )


def _meant(licence: str) -> str | None:
    """The licence that was most likely meant; two with a small "and" or "or" between are two."""
    joined = re.sub(r"\s(and|or|with)\s", lambda match: match[0].upper(), licence)
    if joined != licence:
        return None if unlisted(joined) else joined
    return nearest(licence.replace(" ", "-").upper(), SPDX, alike=_ALIKE)
