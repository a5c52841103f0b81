"""FC428: a verdict that rests on the claim it judges."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Verdict
from factcheck.rules.engine import Context, Fault, rule


@rule("FC428")
def verdict_cites_itself(context: Context) -> Iterator[Fault]:
    """The verdict cites the very claim that it judges.

    ## What it checks

    Neither `for` nor `against` nor a set of a verdict names its own claim, nor a link of it that only `states` what was
    claimed. Links of the claim that `supports` or `refutes` it may be cited.

    ## Why

    That somebody said so is what makes it a claim. It does not make it true, however often it is quoted.

    ## Example

    ```yaml
    verdicts:
      - claim: council-part
        verdict: supported
        issues: [single_origin]
        rationale: The council says so.
        for: [council-part]
        as_of: 2026-11-22
    ```

    ## Instead

    Cite what somebody else says, or what a document shows.

    ```yaml
    verdicts:
      - claim: council-part
        verdict: supported
        issues: [single_origin]
        rationale: The outlet calls the vote a compromise.
        for: [news-compromise]
        as_of: 2026-11-22
    ```
    """
    for verdict in context.dataset.verdicts:
        own = _own_words(context, verdict)
        for entry in verdict.cited:
            if entry in own:
                yield Fault(
                    verdict,
                    _place(verdict, entry),
                    f'The verdict on "{verdict.claim}" cites "{entry}", which is the claim itself.',
                    help="Cite what somebody else says, or what a document shows. Where a link of the claim shows more "
                    "than that it was said, give that link `stance: supports` or `refutes`.",
                )


def _own_words(context: Context, verdict: Verdict) -> frozenset[str]:
    """The claim, and the links of it that only state what was claimed."""
    claim = context.dataset.claim.get(verdict.claim)
    links = claim.evidence if claim else ()
    return frozenset({verdict.claim, *(f"{verdict.claim}/{link.id}" for link in links if link.stance == "states")})


def _place(verdict: Verdict, entry: str) -> tuple[str | int, ...]:
    for field, listed in (("for", verdict.for_), ("against", verdict.against)):
        if entry in listed:
            return (field, listed.index(entry))
    return ("sets",)
