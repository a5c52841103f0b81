"""Records that turn out to be about the same texts: one row where they agree, none where they contradict each other.

Passages are widened to whole sentences in many datasets, so that two clauses, one for and one against a claim, may
become the same sentence.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Generic, NamedTuple, TypeVar

from factcheck.exchange.written import Losses

T = TypeVar("T")

_CONTRADICTION = "the same words would carry two labels: clauses of both sides stand in one sentence"
_COPY = "the same words with the same label stand once"


class Labelled(NamedTuple, Generic[T]):
    """A record on its way into a file.

    Args:
        texts: What makes it the same as another.
        label: Its label.
        id: What the loss report calls it.
        record: The record.
    """

    texts: Hashable
    label: str
    id: str
    record: T


def settled(found: Iterable[Labelled[T]], losses: Losses, what: str) -> list[T]:
    """The records, each once, without those that contradict each other; what is left out is noted.

    Args:
        found: The records, in order.
        losses: Notes what is left out.
        what: What the records are, such as ``pairs``.
    """
    listed = list(found)
    labels: dict[Hashable, set[str]] = {}
    for each in listed:
        labels.setdefault(each.texts, set()).add(each.label)
    first: dict[Hashable, Labelled[T]] = {}
    for each in listed:
        if len(labels[each.texts]) > 1:
            losses.refuse(f"{what} with two labels", _CONTRADICTION, each.id)
        elif first.setdefault(each.texts, each) is not each:
            losses.collapse(f"{what} that stand twice", _COPY, each.id)
    return [each.record for each in first.values()]
