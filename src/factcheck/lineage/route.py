"""The hands a statement went through, and the one it comes from: as printed, as declared, never as guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from factcheck.model import Claim, Dataset, Evidence, Source

StepReason = Literal["speaks", "printed", "republishes", "publishes", "derived_from", "reuse"]
"""Why a step stands in a route."""


class Step(NamedTuple):
    """One hand a statement went through: a speaker's id and why it is in the route."""

    speaker: str
    reason: StepReason


def speaks_for_itself(claim: Claim, source: Source) -> bool:
    """Whether the claim's speaker is the outlet: the publisher, or the organisation it republishes."""
    return claim.speaker in (source.publisher, source.republishes)


def organisation(source: Source) -> str:
    """The organisation whose report a source carries: the one it republishes, else its publisher."""
    return source.republishes or source.publisher


def owners(source: Source) -> frozenset[str]:
    """The organisations whose words a source prints as its own."""
    return frozenset({source.publisher, organisation(source)})


def route(
    dataset: Dataset,
    claim: Claim,
    link: Evidence,
    source: Source,
    *,
    found: str | None = None,
) -> tuple[Step, ...]:
    """The hands a statement went through: the steps the page prints, and those its source declares.

    The organisation that a source takes its words from (``derived_from``) is put after the speaker unless the page
    prints it, or the outlet speaks for itself.

    Args:
        dataset: The records.
        claim: The claim.
        link: The link.
        source: Its source, with the parents that the passage was taken from.
        found: The organisation that the passage was taken from as the text shows, though nobody declared it.
    """
    steps = list(_printed(claim, link, source))
    if not speaks_for_itself(claim, source):
        named = {step.speaker for step in steps}
        declared = reporter(dataset, source)
        if declared and declared not in named:
            steps.insert(1, Step(declared, "derived_from"))
        elif found and not declared and found not in named:
            steps.insert(1, Step(found, "reuse"))
    return tuple(
        step
        for before, step in zip((None, *steps), steps, strict=False)
        if not before or before.speaker != step.speaker
    )


def _printed(claim: Claim, link: Evidence, source: Source) -> Iterator[Step]:
    if link.attribution is not None:
        first, *others = link.attribution or (claim.speaker,)
        yield Step(first, "speaks")
        yield from (Step(speaker, "printed") for speaker in others)
        return
    yield Step(claim.speaker, "speaks")
    if claim.speaker != source.publisher:
        if source.republishes:
            yield Step(source.republishes, "republishes")
        yield Step(source.publisher, "publishes")


def reporter(dataset: Dataset, source: Source) -> str | None:
    """The organisation behind a source's first parent, followed as far as it is declared; None without parents."""
    found = None
    for ancestor in ancestors(dataset, source):
        found = organisation(ancestor)
    return found


def ancestors(dataset: Dataset, source: Source) -> Iterator[Source]:
    """The parent of a source, its first parent, and so on; a circle ends the walk."""
    seen = {source.id}
    while source.derived_from:
        following = dataset.source.get(source.derived_from[0].source)
        if following is None or following.id in seen:
            return
        seen.add(following.id)
        source = following
        yield source


def origin(dataset: Dataset, claim: Claim, source: Source, steps: Iterable[Step]) -> str | None:
    """The first step after the speaker that is an organisation, followed through declared reuse.

    The speaker itself only where it speaks in its own publication. What the text shows and nobody declared decides
    nothing. A publisher that nobody names (``anonymous``) is nobody's origin: its pages need not be of one house.
    """
    if speaks_for_itself(claim, source):
        return claim.speaker
    _, *after = (step for step in steps if step.reason != "reuse")
    for step in after:
        speaker = dataset.speaker.get(step.speaker)
        if speaker is not None and speaker.kind == "organisation":
            if step.speaker != source.publisher:
                return step.speaker
            first = reporter(dataset, source) or step.speaker
            return None if unnamed(dataset, first) else first
    return None


def unnamed(dataset: Dataset, publisher: str) -> bool:
    """Whether nobody names a publisher."""
    known = dataset.speaker.get(publisher)
    return known is not None and known.anonymous
