"""FC407: a judgement without its reason."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule


@rule("FC407")
def rationale_missing(context: Context) -> Iterator[Fault]:
    """A judgement gives no reason.

    ## What it checks

    Every comparison and every verdict has a `rationale`: of a comparison a sentence, of a verdict as much as it takes
    to stand alone.

    ## Why

    A reader who disagrees must be able to see which step they disagree with.

    ## Example

    ```yaml
    verdicts:
      - claim: council-part
        verdict: mostly_supported
        for: [news-compromise]
        as_of: 2026-11-22
    ```

    ## Instead

    ```yaml
    verdicts:
      - claim: council-part
        verdict: mostly_supported
        rationale: The outlet reports the vote in its own voice and calls it a compromise.
        for: [news-compromise]
        as_of: 2026-11-22
    ```
    """
    for comparison in context.dataset.comparisons:
        if not (comparison.rationale or "").strip():
            a, b = comparison.claims
            message = f'The comparison "{a}" {comparison.relation} "{b}" has no rationale.'
            yield Fault(
                comparison, ("rationale",), message, help="Say in a sentence what in the two passages shows it."
            )
    for verdict in context.dataset.verdicts:
        if not (verdict.rationale or "").strip():
            message = f'The verdict on "{verdict.claim}" has no rationale.'
            advice = "Say what decides it, so that a reader understands it without the rest of the file."
            yield Fault(verdict, ("rationale",), message, help=advice)
