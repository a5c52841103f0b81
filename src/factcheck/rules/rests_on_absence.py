"""FC413: a verdict that concludes from silence in a source that was not saved whole."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Verdict
from factcheck.rules._show import several
from factcheck.rules._verdicts import proofs_of
from factcheck.rules.engine import Context, Fault, rule

_FROM_SILENCE = ("headline_beyond_body", "one_side_only", "missing_context")
"""Issues that are seen from what a source does not say."""


@rule("FC413")
def rests_on_absence(context: Context) -> Iterator[Fault]:
    """A verdict concludes from what a source leaves out, but the source is incomplete.

    ## What it checks

    A verdict with one of the issues `headline_beyond_body`, `one_side_only` and `missing_context`, each of which is
    seen from what a text does not say, rests on or judges a claim from a source with `complete: false`. It passes if
    `unresolved` says what may stand in the part that was not saved.

    ## Why

    What is missing may stand behind the paywall.

    ## Example

    ```yaml
    sources:
      - id: notice
        file: seeds/notice.txt
        sha256: b7dc9759469f550b2cf5aa0f59aca2c33356c1e45a46e42bd88124ae1c57221d
        kind: primary
        publisher: harbour-news
        title: Notice
        complete: false
        unknown: {author: "none named", url: "a notice board", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
          - {lines: 3, kind: paywall}
    claims:
      - id: residents-whole
        speaker: residents
        text: The whole wall is damaged.
        evidence:
          - id: notice-1
            source: notice
            quote: |-
              The residents' association says that the whole wall is damaged.
    verdicts:
      - claim: residents-whole
        verdict: unverified
        issues: [one_side_only]
        rationale: Only the residents' association is heard.
        as_of: 2026-11-22
    ```

    ```text seeds/notice.txt
    The residents' association says that the whole wall is damaged.

    Subscribe to read on
    ```

    ## Instead

    ```yaml
    sources:
      - id: notice
        file: seeds/notice.txt
        sha256: b7dc9759469f550b2cf5aa0f59aca2c33356c1e45a46e42bd88124ae1c57221d
        kind: primary
        publisher: harbour-news
        title: Notice
        complete: false
        unknown: {author: "none named", url: "a notice board", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
          - {lines: 3, kind: paywall}
    claims:
      - id: residents-whole
        speaker: residents
        text: The whole wall is damaged.
        evidence:
          - id: notice-1
            source: notice
            quote: |-
              The residents' association says that the whole wall is damaged.
    verdicts:
      - claim: residents-whole
        verdict: unverified
        issues: [one_side_only]
        rationale: Only the residents' association is heard in the part that was saved.
        unresolved: The saved text ends at a paywall; the council may answer after it.
        as_of: 2026-11-22
    ```

    ```text seeds/notice.txt
    The residents' association says that the whole wall is damaged.

    Subscribe to read on
    ```
    """
    for verdict in context.dataset.verdicts:
        silent = [place for place, issue in enumerate(verdict.issues) if issue in _FROM_SILENCE]
        cut_short = _incomplete(context, verdict) if silent and not verdict.unresolved else []
        if cut_short:
            listed = [f"`{verdict.issues[place]}`" for place in silent]
            yield Fault(
                verdict,
                ("issues", silent[0]),
                f'The verdict on "{verdict.claim}" finds {several(listed)} from what is not said, but only a part of '
                f"{several(cut_short)} was saved.",
                help="Say under `unresolved` what may stand in the part that was not saved, or save the whole of it.",
            )


def _incomplete(context: Context, verdict: Verdict) -> list[str]:
    """The incomplete sources behind a verdict and the claim it judges, as a message names them."""
    sources = (proof.source for proof in proofs_of(context, (verdict.claim, *verdict.cited)))
    return list(dict.fromkeys(f'"{source.id}"' for source in sources if source and source.complete == "false"))
