"""FC409: a verdict's history that does not lead to the verdict."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factcheck.dates import before
from factcheck.rules.engine import Context, Fault, rule


@rule("FC409")
def verdict_history(context: Context) -> Iterator[Fault]:
    """The history of a verdict does not lead to it.

    ## What it checks

    `history` may be absent. Where it stands, its entries are in the order of their dates, and the last has the
    present verdict. Dates that overlap, such as 2026 and 2026-03, count as in order.

    ## Why

    Who quoted the earlier verdict must see when it changed, and why.

    ## Example

    ```yaml
    verdicts:
      - claim: council-part
        verdict: supported
        rationale: The outlet reports the vote in its own voice.
        for: [news-compromise]
        as_of: 2026-11-22
        history:
          - {date: 2026-11-02, verdict: unverified, why: "Only one side had spoken."}
    ```

    ## Instead

    ```yaml
    verdicts:
      - claim: council-part
        verdict: supported
        rationale: The outlet reports the vote in its own voice.
        for: [news-compromise]
        as_of: 2026-11-22
        history:
          - {date: 2026-11-02, verdict: unverified, why: "Only one side had spoken."}
          - {date: 2026-11-22, verdict: supported, why: "The vote was reported."}
    ```
    """
    for verdict in context.dataset.verdicts:
        for place, (earlier, later) in enumerate(pairwise(verdict.history), start=1):
            if before(later.date, earlier.date):
                yield Fault(
                    verdict,
                    ("history", place, "date"),
                    f'In the history of the verdict on "{verdict.claim}", {later.date} follows {earlier.date}.',
                    help="Put the oldest entry first.",
                )
        if verdict.history and verdict.history[-1].verdict != verdict.verdict:
            yield Fault(
                verdict,
                ("history", len(verdict.history) - 1, "verdict"),
                f'The verdict on "{verdict.claim}" is {verdict.verdict}, but its history ends with '
                f"{verdict.history[-1].verdict}.",
                help="Add an entry with the day, the present verdict and why it changed.",
            )
