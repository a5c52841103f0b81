"""FC409: a verdict's history that does not lead to the verdict."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

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
            if _bounds(later.date)[1] < _bounds(earlier.date)[0]:
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


def _bounds(date: str) -> tuple[str, str]:
    """The earliest and the latest day of an EDTF date, as texts that sort; an open end is open.

    >>> _bounds("2026-03"), _bounds("../2026-03-05")
    (('2026-03-00', '2026-03-99'), ('', '2026-03-05'))
    """
    first, _, last = date.partition("/")
    last = last if "/" in date else first
    return _day(first, "0", ""), _day(last, "9", "~")


def _day(date: str, digit: str, unbounded: str) -> str:
    """A day with what is unknown filled in: years before 1 and seasons are too rough to be put in order."""
    if date in ("", "..") or date.startswith("-"):
        return unbounded
    date = date.rstrip("?~%").replace("X", digit)
    year, _, rest = date.partition("-")
    if rest[:2] > "12" and rest[:2] < "99":
        rest = ""
    return f"{year}-{rest}" + f"0000-{digit * 2}-{digit * 2}"[len(f"{year}-{rest}") :]
