"""FC426: a verdict that its own evidence speaks against."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import SIDES, Verdict
from factcheck.rules._show import several
from factcheck.rules.engine import Context, Fault, rule

_OPPOSITE = {"for": "against", "against": "for"}


@rule("FC426")
def verdict_against_evidence(context: Context) -> Iterator[Fault]:
    """The verdict says one thing, and what it cites says the other.

    ## What it checks

    What is `supported` or `mostly_supported` cites something that speaks for the claim, under `for` or in a set; what
    is `refuted` or `mostly_refuted` cites something that speaks against it, under `against` or in a set. What stands on
    the other side counts for neither, even where a set names it too. Verdicts that cite nothing are left to FC411.

    Whatever the verdict, nothing stands under both `for` and `against`: no id, and no link beside the claim that it
    belongs to. Two links of one claim may stand on two sides. An import waives the rule, with the reason, where the
    imported dataset gives such a label.

    ## Why

    `for` and `against` are what speaks for and against the claim, not what speaks for and against the verdict: the two
    are easily taken for each other. Published, the label would say that the claim holds, and its evidence that it does
    not.

    ## Example

    ```yaml
    verdicts:
      - claim: council-part
        verdict: supported
        issues: [single_origin]
        rationale: The outlet calls the vote a compromise.
        against: [news-compromise]
        as_of: 2026-11-22
    ```

    ## Instead

    Put what bears the claim out under `for`, or change the verdict.

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
        for place, entry in enumerate(verdict.against):
            other = _on_the_other_side(verdict, entry)
            if other is not None:
                yield _on_both_sides(verdict, place, entry, other)
        side = SIDES.get(verdict.verdict)
        if side and verdict.cited and not verdict.borne_out:
            listed = several([f'"{entry}"' for entry in verdict.cited])
            yield Fault(
                verdict,
                ("verdict",),
                f'The verdict on "{verdict.claim}" is {verdict.verdict}, but all it cites speaks {_OPPOSITE[side]} the '
                f"claim: {listed}.",
                help="`for` and `against` are what speaks for and against the claim, not the verdict: put what bears "
                f"the verdict out under `{side}`, or change the verdict.",
            )


def _on_the_other_side(verdict: Verdict, entry: str) -> str | None:
    """What stands under ``for`` of an entry under ``against``: itself, the claim it is a link of, or a link of it."""
    if entry in verdict.for_:
        return entry
    claim = entry.partition("/")[0]
    return next((each for each in verdict.for_ if each == claim or each.partition("/")[0] == entry), None)


def _on_both_sides(verdict: Verdict, place: int, entry: str, other: str) -> Fault:
    both = "both for and against the claim" if entry == other else f'against the claim, and "{other}" for it'
    return Fault(
        verdict,
        ("against", place),
        f'The verdict on "{verdict.claim}" cites "{entry}" {both}.',
        help="Keep it on the side it speaks for. Where a claim says something for and something against, cite the link "
        "of each passage, such as `claim-id/link-id`, on its own side.",
    )
