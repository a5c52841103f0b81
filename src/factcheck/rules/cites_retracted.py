"""FC423: a verdict that rests on a retracted claim."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Verdict
from factcheck.rules.engine import Context, Fault, Path, rule


@rule("FC423")
def cites_retracted(context: Context) -> Iterator[Fault]:
    """A verdict rests on a claim that was retracted.

    ## What it checks

    No verdict on a claim that stands cites a claim with `status: retracted`, or a link of one.

    ## Why

    A retracted claim stays in the file, for the record, and is left out of what is exported. A verdict that still cites
    it would point at nothing there, and should be looked at again anyway.

    ## Example

    ```yaml
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        status: retracted
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    verdicts:
      - claim: council-part
        verdict: supported
        issues: [single_origin]
        rationale: The office prices the repair.
        for: [news-compromise, office-cost]
        as_of: 2026-11-22
    ```

    ## Instead

    ```yaml
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        status: retracted
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    verdicts:
      - claim: council-part
        verdict: supported
        issues: [single_origin]
        rationale: The outlet calls the vote a compromise.
        for: [news-compromise]
        as_of: 2026-11-22
    ```
    """
    retracted = {claim.id for claim in context.dataset.claims if claim.status == "retracted"}
    if not retracted:
        return
    for verdict in context.dataset.verdicts:
        if verdict.claim in retracted:
            continue
        for path, entry in _entries(verdict):
            claim = entry.partition("/")[0]
            if claim in retracted:
                yield Fault(
                    verdict,
                    path,
                    f'The verdict on "{verdict.claim}" cites "{entry}", {_what(entry)} that was retracted.',
                    help="Judge again without it, and say why under `history`.",
                )


def _what(entry: str) -> str:
    return "a link of a claim" if "/" in entry else "a claim"


def _entries(verdict: Verdict) -> Iterator[tuple[Path, str]]:
    for field, entries in (("for", verdict.for_), ("against", verdict.against)):
        yield from (((field, place), entry) for place, entry in enumerate(entries))
    for number, group in enumerate(verdict.sets):
        yield from ((("sets", number, place), entry) for place, entry in enumerate(group))
