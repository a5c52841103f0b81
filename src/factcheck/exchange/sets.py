"""The evidence sets of an imported claim: as they came, but for what the verdict's ``sets`` and the quotes say now."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

from factcheck.exchange.legible import as_given, cleaned
from factcheck.exchange.records import Records, Row

G = TypeVar("G")
P = TypeVar("P", bound=Hashable)


def sets_of(records: Records, claim: Row, *sides: str) -> list[list[Row]]:
    """The passages of each set of the verdict on a claim, proved or not.

    Args:
        records: The dataset.
        claim: The claim, which has a verdict.
        sides: Where the verdict names no sets: what it cites under these (``for``, ``against``) is one set each.
    """
    verdict = records.verdict[claim["id"]]
    return [records.passages(entries) for entries in verdict["sets"] or [verdict[side] for side in sides]]


def merged(
    groups: Iterable[G],
    places: Callable[[G], Sequence[P]],
    now: Iterable[Sequence[P]],
    made: Callable[[Sequence[P]], G],
) -> list[G]:
    """Groups of places as they were imported, brought in line with the sets of today.

    A group that still is a set stays as it is and where it is, twice if it stood there twice; a set that is new takes
    the place of one that is gone, or comes last. A group without places stays unless there were no others.

    >>> merged([[1, 3], [2], [3, 1]], list, [(1, 3), (2, 4), (5,)], list)
    [[1, 3], [2, 4], [3, 1], [5]]
    """
    groups, standing = list(groups), {frozenset(each): each for each in now if each}
    were = dict.fromkeys(frozenset(held) for group in groups if (held := places(group)))
    gone = [each for each in were if each not in standing]
    new = [each for known, each in standing.items() if known not in were]
    instead = dict(zip(gone, new, strict=False))
    found: list[G] = []
    for group in groups:
        known = frozenset(places(group))
        if known in standing or (not known and (were or not new)):
            found.append(group)
        elif known in instead:
            found.append(made(instead.pop(known)))
    return found + [made(each) for each in new[len(gone) :]]


def sentence_of(link: Row, sentences: Sequence[str], number: int | None) -> int | None:
    """Which of the sentences of a record a link quotes now: another one, if its quote was set to that.

    Args:
        link: The link.
        sentences: The sentences of the record.
        number: The sentence the link was imported with; None for a link that was added since.

    Returns:
        The number; that of the import where the words of the sentence itself were edited; None where no sentence has
        the words of a link that was added.
    """
    sentences = [cleaned(each) for each in sentences]
    quote = link["quote"].strip()
    if number is not None and sentences[number : number + 1] == [link["quote"]]:
        return number
    if quote in (stripped := [each.strip() for each in sentences]):
        return stripped.index(quote)
    if number is not None:
        return number
    return next((place for place, each in enumerate(sentences) if quote in each), None)


def edited(link: Row, sentence: str) -> str:
    """A sentence as a link has it now; a proved quote of a part of it leaves it whole."""
    quote: str = link["quote"]
    return sentence if link["proved"] and quote.strip() in cleaned(sentence) else as_given(quote, sentence)
