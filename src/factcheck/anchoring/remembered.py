"""Answers kept by the object that gave them."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

Owner = TypeVar("Owner")
Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")

_MOST = 4096


def remembered(method: Callable[Concatenate[Owner, Asked], Answer]) -> Callable[Concatenate[Owner, Asked], Answer]:
    """Keeps the answers of a method, some thousands of them.

    A cache of :mod:`functools` on a bound method makes a circle with its object: nothing frees that while no garbage is
    looked for, as in the tables of quotes.
    """
    place = f"_remembered_{method.__name__}"

    @wraps(method)
    def answer(self: Owner, /, *args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
        kept: dict[Hashable, Answer] = vars(self).setdefault(place, {})
        asked = (args, *kwargs.items())
        if asked not in kept:
            if len(kept) >= _MOST:
                kept.clear()
            kept[asked] = method(self, *args, **kwargs)
        return kept[asked]

    return answer
