"""FC420: a verdict that cites one half of what a speaker said."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from factcheck.model import UNKNOWN_SPEAKER, Claim, Verdict
from factcheck.rules._compared import compared, related
from factcheck.rules._verdicts import SETTLES_NOTHING, claims_of
from factcheck.rules.engine import Context, Fault, Path, rule

_LIMITED = frozenset({"most", "many", "some", "part", "only", "not_all", "at_most", "none"})
"""Quantifiers that take something away from "all"."""


@rule("FC420")
def cherry_picking(context: Context) -> Iterator[Fault]:
    """A verdict cites one half of what a speaker said.

    ## What it checks

    Some claims of one speaker belong together: those that a comparison joins by `narrows` or `contradicts`; and,
    without a comparison, one whose scope is "all" and one with a smaller quantifier, where both answer a common
    question and the objects of their scopes are the same or one is `part_of` the other. A verdict that cites one of the
    two, or judges the wider one, also cites the other; and where it cites two that no comparison joins, a comparison
    has to say how they relate.

    A rendering (`told_by`) is not the speaker's own claim and does not count; nor do drafts, retracted claims and
    claims without a link, which nobody can look up.

    ## Why

    A speaker who says "all sanctions" and then "only those since March 2016" has said both. Whoever is judged by, or
    called as a witness with, the first half alone is quoted against his own words.

    ## Example

    ```yaml
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        answers: {how-much: "the damaged part, once"}
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
      - id: office-second
        speaker: harbour-office
        text: A second repair can't be ruled out.
        answers: {how-much: "perhaps more than once"}
        modality: [possible]
        evidence:
          - id: news-1
            source: news
            quote: |-
              The harbour office said it could not rule out a second repair.
    comparisons:
      - claims: [office-second, office-cost]
        relation: narrows
        dimensions: [quantity]
        rationale: A second repair would cost more.
    verdicts:
      - claim: council-part
        verdict: supported
        issues: [single_origin]
        rationale: The harbour office gives the cost of the repair of the damaged part.
        for: [office-cost]
        as_of: 2026-11-22
    ```

    ## Instead

    ```yaml
    claims:
      - id: office-cost
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        answers: {how-much: "the damaged part, once"}
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
      - id: office-second
        speaker: harbour-office
        text: A second repair can't be ruled out.
        answers: {how-much: "perhaps more than once"}
        modality: [possible]
        evidence:
          - id: news-1
            source: news
            quote: |-
              The harbour office said it could not rule out a second repair.
    comparisons:
      - claims: [office-second, office-cost]
        relation: narrows
        dimensions: [quantity]
        rationale: A second repair would cost more.
    verdicts:
      - claim: council-part
        verdict: supported
        issues: [single_origin]
        rationale: The harbour office gives the cost of the repair, and expects that there may be a second.
        for: [office-cost]
        against: [office-second]
        as_of: 2026-11-22
    ```
    """
    by_claim: dict[str, list[_Halves]] = {}
    for pair in (*_joined(context), *_unjoined(context)):
        by_claim.setdefault(pair.wide.id, []).append(pair)
        by_claim.setdefault(pair.narrow.id, []).append(pair)
    told: set[int] = set()
    for verdict in context.dataset.verdicts:
        cited = {claim.id for claim in claims_of(context, verdict.cited)}
        touched = {id(pair): pair for name in (verdict.claim, *sorted(cited)) for pair in by_claim.get(name, ())}
        for pair in touched.values():
            missing = _missing(verdict, cited, pair)
            if missing is not None:
                yield _half_cited(verdict, cited, pair, missing)
            elif pair.relation is None and id(pair) not in told and _rests_on(verdict, cited, pair):
                told.add(id(pair))
                yield _not_compared(verdict, pair)


class _Halves(NamedTuple):
    """Two claims of one speaker that belong together, and the relation that joins them, None where nothing does."""

    wide: Claim
    narrow: Claim
    relation: str | None = None

    @property
    def judged_alone(self) -> set[str]:
        """The claims that can't be judged without a look at the other."""
        return {self.wide.id, self.narrow.id} if self.relation == "contradicts" else {self.wide.id}


def _joined(context: Context) -> Iterator[_Halves]:
    for comparison, a, b in compared(context):
        if comparison.relation in ("narrows", "contradicts") and _own_words(a, b):
            yield _Halves(b, a, comparison.relation)


def _unjoined(context: Context) -> Iterator[_Halves]:
    """Pairs whose scopes show that one takes away from the other, though no comparison joins the two."""
    pairs = {frozenset(comparison.claims) for comparison in context.dataset.comparisons}
    by_speaker: dict[str, list[Claim]] = {}
    for claim in context.dataset.claims:
        if claim.scope is not None and claim.speaker != UNKNOWN_SPEAKER:
            by_speaker.setdefault(claim.speaker, []).append(claim)
    for claims in by_speaker.values():
        wide = [claim for claim in claims if claim.scope and claim.scope.quantifier == "all"]
        narrow = [claim for claim in claims if claim.scope and claim.scope.quantifier in _LIMITED]
        for one, other in product(wide, narrow):
            apart = frozenset((one.id, other.id)) not in pairs and one.answers.keys() & other.answers.keys()
            if apart and _own_words(one, other) and related(context, one, other):
                yield _Halves(one, other)


def _own_words(a: Claim, b: Claim) -> bool:
    return a.speaker == b.speaker != UNKNOWN_SPEAKER and all(
        claim.told_by is None and claim.status == "active" for claim in (a, b)
    )


def _rests_on(verdict: Verdict, cited: set[str], pair: _Halves) -> set[str]:
    """Which of the two a verdict shows, or judges so that the other matters."""
    shown = {claim.id for claim in (pair.wide, pair.narrow) if claim.id in cited and claim.evidence}
    return shown if verdict.verdict in SETTLES_NOTHING else shown | ({verdict.claim} & pair.judged_alone)


def _missing(verdict: Verdict, cited: set[str], pair: _Halves) -> Claim | None:
    """The half that a verdict leaves out; None where it shows both, or neither."""
    present = _rests_on(verdict, cited, pair)
    left = [claim for claim in (pair.narrow, pair.wide) if claim.id not in present | {verdict.claim}]
    return left[0] if present and left else None


def _half_cited(verdict: Verdict, cited: set[str], pair: _Halves, missing: Claim) -> Fault:
    other = pair.wide if missing is pair.narrow else pair.narrow
    return Fault(
        verdict,
        _place(verdict, other),
        f'The verdict on "{verdict.claim}" {"judges" if other.id == verdict.claim else "cites"} "{other.id}", '
        f"{_what_is_missing(missing, pair, cited)}.",
        help=f'Cite "{missing.id}" as well, under `for` or `against`, and let the rationale weigh both.',
    )


def _not_compared(verdict: Verdict, pair: _Halves) -> Fault:
    quantifier = pair.narrow.scope.quantifier if pair.narrow.scope else None
    return Fault(
        verdict,
        _place(verdict, pair.wide),
        f'The verdict on "{verdict.claim}" rests on what one speaker said twice, "{pair.wide.id}" (all) and '
        f'"{pair.narrow.id}" ({quantifier}), and no comparison says how the two relate.',
        help=f"Add the comparison `claims: [{pair.narrow.id}, {pair.wide.id}]`, `relation: narrows`.",
    )


def _what_is_missing(missing: Claim, pair: _Halves, cited: set[str]) -> str:
    if missing.id in cited:
        return f'and "{missing.id}", by the same speaker, has no link to show'
    if pair.relation == "contradicts":
        return f'but not "{missing.id}", in which the same speaker says otherwise'
    less = missing is pair.narrow
    return f'but not "{missing.id}", in which the same speaker {"limits it" if less else "says more"}'


def _place(verdict: Verdict, claim: Claim) -> Path:
    """Where a verdict cites a claim, or a link of it; where it judges it, else."""
    for field, entries in (("for", verdict.for_), ("against", verdict.against)):
        for place, entry in enumerate(entries):
            if entry.partition("/")[0] == claim.id:
                return (field, place)
    return ("claim",)
