"""Why a run over tables can't begin or go on."""

from __future__ import annotations


class ScaleError(Exception):
    """A run can't begin or go on; the text is written for the user."""


class ArgumentError(ScaleError, ValueError):
    """An argument can't be used; the text names it, and its value."""


_LONGEST = 60


def named(name: str) -> str:
    """A name as it stands in a sentence, where it may be of any length.

    >>> named("minutes"), len(named("x" * 10_000))
    ('minutes', 60)
    """
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


def reason(error: BaseException) -> str:
    """Why something failed, as the end of a sentence.

    >>> reason(FileNotFoundError(2, "No such file or directory", "quotes.csv"))
    'No such file or directory'
    """
    told = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return " ".join(str(told).split()).rstrip(".")
