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
    line: Iterable[Source] | None = None,
    found: str | None = None,
) -> tuple[Step, ...]:
    """The hands a statement went through: the steps the page prints, and those its source declares.

    The organisations whose pages the words came through (``derived_from``) are put after the speaker, the farthest
    first, unless the page prints them, or the outlet speaks for itself.

    Args:
        dataset: The records.
        claim: The claim.
        link: The link.
        source: Its source.
        line: The sources that the passage came through, the nearest first; by default the first parent, its first
            parent, and so on.
        found: The organisation that the passage was taken from as the text shows, though nobody declared it.
    """
    steps = list(_printed(claim, link, source))
    if not speaks_for_itself(claim, source):
        through = tuple(ancestors(dataset, source) if line is None else line)
        _put(steps, "derived_from", _hands(through), source.publisher)
        if found and not through:
            _put(steps, "reuse", [found], source.publisher)
    return tuple(
        step
        for before, step in zip((None, *steps), steps, strict=False)
        if not before or before.speaker != step.speaker
    )


def _hands(line: Iterable[Source]) -> list[str]:
    """Whose hands words went through, from the farthest source of a line to the nearest."""
    return [hand for source in reversed(tuple(line)) for hand in (organisation(source), source.publisher)]


def _put(steps: list[Step], reason: StepReason, hands: Iterable[str], publisher: str) -> None:
    """Puts hands between the speaker and the page, those that the page prints left where they are."""
    at = 1
    for hand in hands:
        within = len(steps) - (steps[-1].speaker == publisher and len(steps) > 1)
        named = [step.speaker for step in steps[:within]]
        if hand not in named:
            steps.insert(at, Step(hand, reason))
            at += 1
        else:
            at = max(at, named.index(hand) + 1)


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


def origin(
    dataset: Dataset, claim: Claim, source: Source, steps: Iterable[Step], *, line: Iterable[Source] | None = None
) -> str | None:
    """The first step after the speaker that is an organisation, followed through declared reuse.

    The speaker itself only where it speaks in its own publication. What the text shows and nobody declared decides
    nothing. A publisher that nobody names (``anonymous``) is nobody's origin: its pages need not be of one house.

    Args:
        dataset: The records.
        claim: The claim.
        source: The source of its link.
        steps: The route of the link.
        line: The sources that the passage came through, as for :func:`route`.
    """
    if speaks_for_itself(claim, source):
        return claim.speaker
    through = tuple(ancestors(dataset, source) if line is None else line)
    farthest = organisation(through[-1]) if through else None
    _, *after = (step for step in steps if step.reason != "reuse")
    for step in after:
        if step.reason == "derived_from" and step.speaker != farthest:
            continue  # a hand in the middle passes on what it took
        speaker = dataset.speaker.get(step.speaker)
        if speaker is not None and speaker.kind == "organisation":
            if step.speaker != source.publisher:
                return step.speaker
            first = farthest or step.speaker
            return None if unnamed(dataset, first) else first
    return None


def unnamed(dataset: Dataset, publisher: str) -> bool:
    """Whether nobody names a publisher."""
    known = dataset.speaker.get(publisher)
    return known is not None and known.anonymous
