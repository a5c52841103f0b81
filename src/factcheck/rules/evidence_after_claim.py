"""FC320: evidence that did not exist when the claim was made."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.dates import before
from factcheck.model import Claim
from factcheck.proof import Proof
from factcheck.rules._links import name
from factcheck.rules._verdicts import proofs_of
from factcheck.rules.engine import Context, Fault, rule


@rule("FC320")
def evidence_after_claim(context: Context) -> Iterator[Fault]:
    """The evidence was published after the claim was made.

    ## What it checks

    The claim has a date (`said: {date: ...}`) and the source of a passage that bears on it has one (`published`). A
    passage bears on a claim if it supports or refutes it, or if the verdict on the claim cites it; the passages that
    only state the claim do not count. Where the source is wholly later, this remark says so. Nothing is said of
    undated evidence, which `factcheck check --statistics` counts.

    ## Why

    A speaker is judged by what could be known at the time. Records that came out later may still be used; a reader
    should see that they were later, and a model trained on the dataset should not learn from the future.

    ## Example

    ```yaml
    sources:
      - id: report
        file: seeds/report.txt
        sha256: 39daa362718244380b2d4bdb9039e1080b39e442d13c2285e45598b659a6a71c
        kind: document
        publisher: harbour-office
        title: Report on the wall
        published: 2020-01
        unknown: {author: "none named", url: "on paper", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: office-intact
        speaker: harbour-office
        text: A second repair can't be ruled out.
        said: {date: 2019-03-05}
        modality: [possible]
        evidence:
          - id: news-1
            source: news
            quote: |-
              The harbour office said it could not rule out a second repair.
          - id: report-1
            source: report
            stance: supports
            quote: |-
              A second repair began in winter.
    ```

    ```text seeds/report.txt
    A second repair began in winter.
    ```

    ## Instead

    Cite what was known on the day, or keep the later record: a remark fails no check.

    ```yaml
    sources:
      - id: report
        file: seeds/report.txt
        sha256: 39daa362718244380b2d4bdb9039e1080b39e442d13c2285e45598b659a6a71c
        kind: document
        publisher: harbour-office
        title: Report on the wall
        published: 2019-01
        unknown: {author: "none named", url: "on paper", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: office-intact
        speaker: harbour-office
        text: A second repair can't be ruled out.
        said: {date: 2019-03-05}
        modality: [possible]
        evidence:
          - id: news-1
            source: news
            quote: |-
              The harbour office said it could not rule out a second repair.
          - id: report-1
            source: report
            stance: supports
            quote: |-
              A second repair began in winter.
    ```

    ```text seeds/report.txt
    A second repair began in winter.
    ```
    """
    seen: set[int] = set()
    for claim, date in _dated(context):
        for proof in _bearing(context, claim):
            published = proof.source.published if proof.source else None
            if published is None or not before(date, published) or id(proof.link) in seen:
                continue
            seen.add(id(proof.link))
            yield Fault(
                proof.link,
                ("source",),
                f'The passage of {name(proof)} was published on {published}, after the claim "{claim.id}" was made '
                f"({date}).",
                help="Keep it if the claim is judged by what is known today; the verdict's rationale should say so.",
            )


def _dated(context: Context) -> Iterator[tuple[Claim, str]]:
    return ((claim, claim.said.date) for claim in context.dataset.claims if claim.said and claim.said.date)


def _bearing(context: Context, claim: Claim) -> Iterator[Proof]:
    """The passages that bear on a claim without stating it."""
    yield from (proof for proof in context.proofs.of_claim(claim) if proof.link.stance != "states")
    verdict = context.dataset.verdict.get(claim.id)
    cited = proofs_of(context, verdict.cited) if verdict else ()
    yield from (proof for proof in cited if proof.claim is not claim)
