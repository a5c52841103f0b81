"""FC422: a review that no second person made."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Verdict
from factcheck.rules._show import shown
from factcheck.rules.engine import Context, Fault, Path, rule


@rule("FC422")
def review_not_independent(context: Context) -> Iterator[Fault]:
    """A verdict is marked as reviewed, but no second person is shown.

    ## What it checks

    A verdict whose `review` is not `none` says who judged (`curated_by`) and who reviewed (`reviewed_by`), and the two
    differ, whatever their case.

    ## Why

    Two pairs of eyes are the oldest rule of fact-checking. A review by oneself is none; `review: none` is honest.

    ## Example

    ```yaml
    verdicts:
      - claim: council-part
        verdict: unverified
        rationale: One outlet reports the vote.
        curated_by: the editorial office
        review: editor
        reviewed_by: The editorial office
        as_of: 2026-11-22
    ```

    ## Instead

    ```yaml
    verdicts:
      - claim: council-part
        verdict: unverified
        rationale: One outlet reports the vote.
        curated_by: the editorial office
        review: editor
        reviewed_by: the standards desk
        as_of: 2026-11-22
    ```
    """
    for verdict in context.dataset.verdicts:
        if verdict.review == "none":
            continue
        found = _fault(verdict)
        if found is not None:
            path, what = found
            yield Fault(
                verdict,
                path,
                f'The verdict on "{verdict.claim}" says `review: {verdict.review}`, but {what}.',
                help="Name who judged under `curated_by` and another under `reviewed_by`, or write `review: none`.",
            )


def _fault(verdict: Verdict) -> tuple[Path, str] | None:
    curator, reviewer = (
        " ".join((name or "").casefold().split()) for name in (verdict.curated_by, verdict.reviewed_by)
    )
    if not reviewer:
        return ("review",), "nobody is named who reviewed it"
    if not curator:
        return ("reviewed_by",), "nobody is named who judged it first"
    if curator == reviewer:
        return ("reviewed_by",), f"{shown(verdict.reviewed_by or '')} both judged and reviewed it"
    return None
