"""How work is handed to whoever does it: this room knows tasks and shards, not who runs them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

S = TypeVar("S")
R = TypeVar("R")


class Spread(Protocol):
    """Runs a task over shards and gives what it returns in their order, as :func:`map` does.

    Shards may be taken ahead of what was returned; each can be pickled, and the task is a function of a module.
    """

    def __call__(self, task: Callable[[S], R], shards: Iterable[S], /) -> Iterator[R]:
        """What the task returns for each shard."""


Offer = Callable[[int], Spread | None]
"""Asked with an amount of text, in code points: who shares in the work on it; None where that is not worth it."""


def here(task: Callable[[S], R], shards: Iterable[S], /) -> Iterator[R]:
    """Runs a task here, one shard after the other.

    >>> list(here(abs, [-1, 2]))
    [1, 2]
    """
    return map(task, shards)


def alone(_amount: int) -> Spread | None:
    """Nobody shares in the work."""
    return None
