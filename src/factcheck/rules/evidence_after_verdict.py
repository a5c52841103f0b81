"""FC421: evidence that did not exist when the verdict was given."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.dates import before
from factcheck.rules._links import name
from factcheck.rules._verdicts import proofs_of
from factcheck.rules.engine import Context, Fault, rule


@rule("FC421")
def evidence_after_verdict(context: Context) -> Iterator[Fault]:
    """A verdict rests on evidence that was published after it was given.

    ## What it checks

    No source behind a passage that the verdict cites was `published` after the day of the verdict (`as_of`). Dates that
    overlap, such as 2026 and 2026-03, pass, and so do sources without a date.

    ## Why

    A curator can't have judged by what was not there. Either a date is wrong, or evidence was added without a new look
    at the verdict.

    ## Example

    ```yaml
    sources:
      - id: report
        file: seeds/report.txt
        sha256: eefbe8da472d6801d159499c85f7bd21b5c7ef7d26a9605ca2476f06bdd6924b
        kind: document
        publisher: harbour-office
        title: Report on the wall
        published: 2026-12
        unknown: {author: "none named", url: "on paper", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: office-damage
        speaker: harbour-office
        text: Storms have damaged a part of the wall.
        evidence:
          - id: report-1
            source: report
            quote: |-
              Storms have damaged a part of the wall.
    verdicts:
      - claim: council-part
        verdict: supported
        issues: [single_origin]
        rationale: The report shows that a part is damaged.
        for: [office-damage]
        as_of: 2026-11-22
    ```

    ```text seeds/report.txt
    Storms have damaged a part of the wall.
    ```

    ## Instead

    Look at the verdict again, and write the day.

    ```yaml
    sources:
      - id: report
        file: seeds/report.txt
        sha256: eefbe8da472d6801d159499c85f7bd21b5c7ef7d26a9605ca2476f06bdd6924b
        kind: document
        publisher: harbour-office
        title: Report on the wall
        published: 2026-12
        unknown: {author: "none named", url: "on paper", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: office-damage
        speaker: harbour-office
        text: Storms have damaged a part of the wall.
        evidence:
          - id: report-1
            source: report
            quote: |-
              Storms have damaged a part of the wall.
    verdicts:
      - claim: council-part
        verdict: supported
        issues: [single_origin]
        rationale: The report shows that a part is damaged.
        for: [office-damage]
        as_of: 2027-01-08
    ```

    ```text seeds/report.txt
    Storms have damaged a part of the wall.
    ```
    """
    for verdict in context.dataset.verdicts:
        if verdict.as_of is None:
            continue
        told: set[str] = set()
        for proof in proofs_of(context, verdict.cited):
            source = proof.source
            if source is None or source.published is None or source.id in told:
                continue
            if before(verdict.as_of, source.published):
                told.add(source.id)
                yield Fault(
                    verdict,
                    ("as_of",),
                    f'The verdict on "{verdict.claim}" was given on {verdict.as_of}, but rests on {name(proof)}, whose '
                    f'source "{source.id}" was published on {source.published}.',
                    help="Judge again with this evidence and write the new day under `as_of` and in the `history`, or "
                    "correct the date.",
                )
