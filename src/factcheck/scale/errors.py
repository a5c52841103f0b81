"""Why a run over tables can't begin or go on."""

from __future__ import annotations


class ScaleError(Exception):
    """A run can't begin or go on; the text is written for the user."""


def reason(error: BaseException) -> str:
    """Why something failed, as the end of a sentence.

    >>> reason(FileNotFoundError(2, "No such file or directory", "quotes.csv"))
    'No such file or directory'
    """
    told = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return " ".join(str(told).split()).rstrip(".")
