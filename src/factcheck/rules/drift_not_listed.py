"""FC418: a rendering that drifts more than its comparison says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from factcheck.model import Claim, Drift
from factcheck.rules._compared import compared
from factcheck.rules._show import several
from factcheck.rules.engine import Context, Fault, rule

_FRACTION = re.compile(r"(?<![\d.,])\d+\.(?!\d{3}(?!\d))\d+(?![\d.,])")


@rule("FC418")
def drift_not_listed(context: Context) -> Iterator[Fault]:
    """A rendering departs from what was said in a way its comparison does not list.

    ## What it checks

    Under a `repeats`, the fields of the two claims are set side by side: `modality`; the `quantifier`, the `object`,
    the amount and the times of the `scope`, where both claims state them; and the speaker, where the first claim is
    somebody's rendering (`told_by`). Each difference is listed under `drift`, as `modality`, `quantifier`, `object`,
    `number`, `time` or `speaker`. How the wordings differ is for `factcheck drift` to show.

    ## Why

    "Ready to offer" becomes "possibly agreeing", one official becomes several. Each retelling looks harmless; the list
    is what makes them visible.

    ## Example

    ```yaml
    claims:
      - id: news-on-residents
        speaker: residents
        told_by: harbour-news
        text: The repair of a part may not be what the council had promised.
        modality: [possible]
        answers: {how-much: "perhaps more"}
        evidence:
          - id: news-1
            source: news
            quote: |-
              The residents' association said that was not what the council had promised.
    comparisons:
      - claims: [news-on-residents, residents-all]
        relation: repeats
        drift: [dropped]
        rationale: The rendering leaves out what was promised.
    ```

    ## Instead

    ```yaml
    claims:
      - id: news-on-residents
        speaker: residents
        told_by: harbour-news
        text: The repair of a part may not be what the council had promised.
        modality: [possible]
        answers: {how-much: "perhaps more"}
        evidence:
          - id: news-1
            source: news
            quote: |-
              The residents' association said that was not what the council had promised.
    comparisons:
      - claims: [news-on-residents, residents-all]
        relation: repeats
        drift: [dropped, modality]
        rationale: The rendering leaves out what was promised and makes a possibility of it.
    ```
    """
    for comparison, a, b in compared(context):
        if comparison.relation != "repeats":
            continue
        unlisted = [found for found in _drifts(a, b) if found.kind not in comparison.drift]
        if unlisted:
            kinds = list(dict.fromkeys(f"`{found.kind}`" for found in unlisted))
            yield Fault(
                comparison,
                ("drift",) if comparison.drift else ("claims",),
                f'"{a.id}" repeats "{b.id}" but drifts: {several([str(found) for found in unlisted], limit=6)}.',
                help=f"List {several(kinds, limit=6)} under `drift`, or correct the fields of the claims.",
            )


class _Drifted(NamedTuple):
    kind: Drift
    rendering: str
    original: str

    def __str__(self) -> str:
        return f"{self.kind} {self.rendering} for {self.original}"


def _drifts(a: Claim, b: Claim) -> Iterator[_Drifted]:
    if set(a.modality) != set(b.modality):
        yield _Drifted("modality", "/".join(a.modality), "/".join(b.modality))
    if a.told_by and a.speaker != b.speaker:
        yield _Drifted("speaker", f'"{a.speaker}"', f'"{b.speaker}"')
    one, other = _scope(a), _scope(b)
    for kind in one.keys() & other.keys():
        if _plain(one[kind]) != _plain(other[kind]):
            yield _Drifted(kind, one[kind], other[kind])


def _plain(value: str) -> str:
    """A value with each decimal fraction cut to what counts; three digits may be thousands, and stay.

    >>> _plain("2.40 million"), _plain("3.0"), _plain("2.400")
    ('2.4 million', '3', '2.400')
    """
    return _FRACTION.sub(lambda match: match[0].rstrip("0").rstrip("."), value)


def _scope(claim: Claim) -> Mapping[Drift, str]:
    """The stated parts of a scope, in the terms of drift."""
    scope = claim.scope
    if scope is None:
        return {}
    amount = " ".join(filter(None, (scope.amount.value, scope.amount.unit))) if scope.amount else ""
    times = f"{scope.from_ or '..'} to {scope.to or '..'}" if scope.from_ or scope.to else ""
    parts: dict[Drift, str] = {
        "quantifier": scope.quantifier or "",
        "object": f'"{scope.object}"' if scope.object else "",
        "number": amount,
        "time": times,
    }
    return {kind: value for kind, value in parts.items() if value}
