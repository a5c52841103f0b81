"""FC902: what would give an answer away stands on two sides of a split."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from factcheck.model import Split
from factcheck.rules.engine import Context, Fault, rule
from factcheck.splits import Tie, pinned, ties


@rule("FC902")
def split_leak(context: Context) -> Iterator[Fault]:
    """Two claims that hang together are kept on different sides of a split.

    ## What it checks

    Claims with a `split`, and all claims where `factcheck build --splits` places them. Claims on two sides share no
    question, no source or one derived from it and no origin; fewer than half of all the different runs of three words
    in the two together stand in both; they are not compared with each other, and the verdict on one does not cite the
    other. `build --splits` keeps this of
    itself; only sides written by hand can break it.

    ## Why

    A model that has seen a question, a page or a report in training gives the answer back in the test. Its score then
    says how well it remembers.

    ## Example

    ```yaml
    claims:
      - id: office-second-repair
        speaker: harbour-office
        text: A second repair can't be ruled out.
        modality: [possible]
        split: train
        evidence:
          - id: news-1
            source: news
            quote: |-
              The harbour office said it could not rule out a second repair.
      - id: office-costs
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        split: test
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```

    ## Instead

    Keep them on one side, or leave `split` out and let `factcheck build --splits` place them.

    ```yaml
    claims:
      - id: office-second-repair
        speaker: harbour-office
        text: A second repair can't be ruled out.
        modality: [possible]
        split: test
        evidence:
          - id: news-1
            source: news
            quote: |-
              The harbour office said it could not rule out a second repair.
      - id: office-costs
        speaker: harbour-office
        text: The repair of the damaged part costs about 2.4 million euros.
        split: test
        evidence:
          - id: news-1
            source: news
            quote: |-
              According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
    ```
    """
    sides = context.splits or pinned(context.dataset)
    if len(set(sides.values())) < 2:
        return
    told: set[str] = set()
    for tie in ties(context.dataset, context.proofs):
        for one, other in _parted(tie, sides):
            if other not in told:
                told.add(other)
                yield _fault(context, tie, (one, other), sides)


def _parted(tie: Tie, sides: Mapping[str, Split]) -> Iterator[tuple[str, str]]:
    """The claims of a tie that stand on another side than the first one that has a side."""
    placed = [claim for claim in tie.claims if claim in sides]
    return ((placed[0], claim) for claim in placed[1:] if sides[claim] != sides[placed[0]])


_SHARED = {
    "question": 'both answer the question "{}"',
    "source": 'both rest on the source "{}"',
    "origin": 'both come from "{}"',
    "words": "they have nearly the same words",
    "comparison": "they are compared with each other",
    "verdict": 'the verdict on "{}" cites the other, or rests on both',
}


def _fault(context: Context, tie: Tie, claims: tuple[str, str], sides: Mapping[str, Split]) -> Fault:
    one, other = claims
    record = context.dataset.claim[other]
    where = f'The claim "{other}" is in {sides[other]} and "{one}" in {sides[one]}'
    return Fault(
        record,
        ("split",) if record.split else (),
        f"{where}, but {_SHARED[tie.what].format(tie.which)}.",
        help="Keep both on one side, or leave `split` out of one of them.",
    )
