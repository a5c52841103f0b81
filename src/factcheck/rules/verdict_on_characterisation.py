"""FC416: a verdict on how something was called."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule


@rule("FC416")
def verdict_on_characterisation(context: Context) -> Iterator[Fault]:
    """A verdict judges how something was called.

    ## What it checks

    The verdict on a claim of kind `characterisation` is `not_checkable`, or a waiver says what fact was judged in it.

    ## Why

    "A compromise", "robust", "friendly": such words lie between fact and opinion. Where they can be measured, the
    measure is the claim; where not, a verdict would judge a taste.

    ## Example

    ```yaml
    verdicts:
      - claim: news-compromise
        verdict: supported
        issues: [single_origin]
        rationale: The council repairs less than the residents' association wanted.
        for: [council-part, residents-all]
        as_of: 2026-11-22
    ```

    ## Instead

    ```yaml
    verdicts:
      - claim: news-compromise
        verdict: not_checkable
        rationale: Whether a vote is a compromise depends on what one counts as giving way.
        as_of: 2026-11-22
    ```
    """
    for verdict in context.dataset.verdicts:
        claim = context.dataset.claim.get(verdict.claim)
        if claim is not None and claim.kind == "characterisation" and verdict.verdict != "not_checkable":
            yield Fault(
                verdict,
                ("verdict",),
                f'The verdict on "{claim.id}" is {verdict.verdict}, but the claim says how something is called, not '
                "what it is.",
                help="Judge it `not_checkable`, judge a claim that states the fact behind it, or waive this with the "
                "fact that was judged.",
            )
