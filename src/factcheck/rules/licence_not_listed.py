"""FC903: a licence that publishers do not know by that name."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.diagnostics.hint import did_you_mean
from factcheck.model.licences import SPDX, unlisted
from factcheck.rules.engine import Context, Fault, rule


@rule("FC903")
def licence_not_listed(context: Context) -> Iterator[Fault]:
    """The licence of the dataset is not on the list of SPDX.

    ## What it checks

    `license:` in the header is an identifier of the SPDX list, letter for letter, or several joined by AND or OR. A
    licence of one's own begins with `LicenseRef-`.

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
        question = did_you_mean(each.replace(" ", "-").upper(), SPDX)
        yield Fault(
            info,
            ("license",),
            f'The licence "{each}" is not on the list of SPDX. {question}'.rstrip(),
            help="Write the identifier that https://spdx.org/licenses/ gives it; one of your own begins with "
            "`LicenseRef-`.",
        )
