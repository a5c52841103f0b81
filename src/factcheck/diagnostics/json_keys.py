"""Keys that stand twice in a JSON object: JSON parsers keep the last of them and say nothing."""

from __future__ import annotations

from collections import Counter
from typing import Any


class TwiceError(ValueError):
    """A key that stands twice in an object: its text is the key."""


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which every key stands once: an ``object_pairs_hook`` for :mod:`json`.

    >>> once([("claim", "It held."), ("id", 1)])
    {'claim': 'It held.', 'id': 1}

    Raises:
        TwiceError: If a key stands twice.
    """
    found = dict(pairs)
    if len(found) != len(pairs):
        raise TwiceError(next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1))
    return found
