"""FC404: a speaker said to contradict itself on one occasion."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.dates import Days, before, days
from factcheck.model import UNKNOWN_SPEAKER, Claim, Said
from factcheck.rules._compared import compared
from factcheck.rules.engine import Context, Fault, rule


@rule("FC404")
def contradicts_own_words(context: Context) -> Iterator[Fault]:
    """A speaker is said to contradict itself on one occasion.

    ## What it checks

    `contradicts` joins two claims of different speakers, or of one speaker on different occasions. Occasions are the
    same where `said: {occasion: ...}` is the same, capitals and spaces apart, or stands on neither claim, unless the
    two dates exclude each other: `2019-01` and `2019-01-15` do not.

    ## Why

    Who says "all of it" and, a minute later, "all that matters" makes the statement narrower. Calling that a
    contradiction is the curator's judgement in disguise.

    ## Example

    ```yaml
    claims:
      - id: residents-promise
        speaker: residents
        text: The repair of a part was not what the council had promised.
        answers: {how-much: "not just part of it"}
        evidence:
          - id: news-1
            source: news
            quote: |-
              The residents' association said that was not what the council had promised.
    comparisons:
      - claims: [residents-promise, residents-all]
        relation: contradicts
        dimensions: [quantity]
        rationale: Not just a part is not quite all.
    ```

    ## Instead

    Write `narrows`, or say that the occasions differ.

    ```yaml
    claims:
      - id: residents-promise
        speaker: residents
        text: The repair of a part was not what the council had promised.
        answers: {how-much: "not just part of it"}
        evidence:
          - id: news-1
            source: news
            quote: |-
              The residents' association said that was not what the council had promised.
    comparisons:
      - claims: [residents-promise, residents-all]
        relation: narrows
        dimensions: [quantity]
        rationale: Not just a part is not quite all.
    ```
    """
    for comparison, a, b in compared(context):
        if comparison.relation != "contradicts" or a.speaker != b.speaker or a.speaker == UNKNOWN_SPEAKER:
            continue
        if not _one_occasion(a.said or Said(), b.said or Said()):
            continue
        yield Fault(
            comparison,
            ("relation",),
            f'"{a.id}" contradicts "{b.id}", but both are by "{a.speaker}" {_occasion(a)}.',
            help=_help(a, b),
        )


def _one_occasion(a: Said, b: Said) -> bool:
    return not _apart(a.date, b.date) and _folded(a.occasion) == _folded(b.occasion)


def _apart(one: str | None, other: str | None) -> bool:
    """Whether two dates can't be one day; those without bounds, such as seasons, as they are written.

    >>> _apart("2019-01", "2019-01-15"), _apart("2019-01", "2019-02-15"), _apart("2019-21", "2019-22")
    (False, True, True)
    """
    if one is None or other is None:
        return False
    if Days(None, None) in (days(one), days(other)):
        return one != other
    return before(one, other) or before(other, one)


def _folded(occasion: str | None) -> str:
    return " ".join((occasion or "").casefold().split())


def _occasion(claim: Claim) -> str:
    occasion = claim.said.occasion if claim.said else None
    return f'on one occasion ("{occasion}")' if occasion else "and no occasion is given"


def _help(a: Claim, b: Claim) -> str:
    if a.told_by or b.told_by:
        return "An outlet's rendering of what was said `repeats` it, with the `drift` listed."
    return (
        "Write `relation: narrows`; or, if the two were said at different times, write `said: {occasion: ...}` on both."
    )
