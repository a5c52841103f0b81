"""FC411: a verdict that cites nothing."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._verdicts import SETTLES_NOTHING
from factcheck.rules.engine import Context, Fault, rule


@rule("FC411")
def verdict_without_grounds(context: Context) -> Iterator[Fault]:
    """The verdict names nothing it rests on.

    ## What it checks

    Every verdict but `unverified` and `not_checkable` cites at least one claim or link under `for`, `against` or
    `sets`.

    ## Why

    A verdict without evidence is an opinion.

    ## Example

    ```yaml
    verdicts:
      - claim: council-part
        verdict: supported
        rationale: Everybody says so.
        as_of: 2026-11-22
    ```

    ## Instead

    ```yaml
    verdicts:
      - claim: council-part
        verdict: supported
        rationale: The outlet reports the vote in its own voice and calls it a compromise.
        for: [news-compromise]
        as_of: 2026-11-22
    ```
    """
    for verdict in context.dataset.verdicts:
        if not verdict.cited and verdict.verdict not in SETTLES_NOTHING:
            yield Fault(
                verdict,
                ("verdict",),
                f'The verdict on "{verdict.claim}" is {verdict.verdict}, but it cites nothing for or against it.',
                help="List the claims it rests on under `for` and `against`, or judge it `unverified`.",
            )
