"""One try of a task on a shard, as the messages between an engine and a worker: nothing a task raises gets away."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from pickle import HIGHEST_PROTOCOL, dumps, loads
from typing import Any, NamedTuple, TypeVar

S = TypeVar("S")
R = TypeVar("R")


class Attempt(NamedTuple):
    """What a try came to.

    Args:
        result: What the task returned.
        error: Why it returned nothing; None where it did.
    """

    result: Any
    error: str | None = None


def packed(task: Callable[[S], R], shard: S) -> bytes:
    """The message that has a worker run a task on a shard.

    Raises:
        PicklingError: If the task is not a function of a module, or the shard holds what can't be sent.
    """
    return dumps((task, shard), HIGHEST_PROTOCOL)


def worked(message: bytes) -> bytes:
    """Runs the task of a message, in a worker; what it came to, as a message.

    Example:
        >>> unpacked(worked(packed(abs, -2)))
        Attempt(result=2, error=None)
        >>> unpacked(worked(packed(int, "two"))).error
        "ValueError: invalid literal for int() with base 10: 'two' (attempt.py:...)"
    """
    try:
        task, shard = loads(message)  # noqa: S301 - our own engine wrote it
        return dumps(Attempt(task(shard)), HIGHEST_PROTOCOL)
    except BaseException as error:  # noqa: BLE001 - a task may raise anything, SystemExit too, and no shard gets lost
        return dumps(Attempt(None, told(error)), HIGHEST_PROTOCOL)


def unpacked(reply: bytes) -> Attempt:
    """What a try came to, by the worker's reply."""
    try:
        found: Attempt = loads(reply)  # noqa: S301 - our own worker wrote it
    except Exception as error:  # noqa: BLE001 - a result that can be pickled, and not be read again
        return Attempt(None, told(error))
    return found


def told(error: BaseException) -> str:
    """An error in a line, with the line of code that raised it."""
    raised = traceback.extract_tb(error.__traceback__)[-1:]
    place = "".join(f" ({Path(frame.filename).name}:{frame.lineno})" for frame in raised)
    return " ".join("".join(traceback.format_exception_only(error)).split()) + place
