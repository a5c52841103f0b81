"""The arguments of ``factcheck.scale.verify``, as a script gives them: one that can't be used is named."""

from __future__ import annotations

from pathlib import PurePath

from factcheck.scale.engines import ENGINES
from factcheck.scale.errors import ArgumentError, named

_METHODS = ("submit", "results", "close")


def look_at(*, quotes: object, sources: object, out: object, engine: object, scheduler: object, jsonl: object) -> None:
    """Looks at what is no number.

    Raises:
        ArgumentError: If one of them is of another type, or is empty.
    """
    for name, value in (("quotes", quotes), ("sources", sources)):
        if hasattr(value, "columns"):
            raise ArgumentError(
                f"{name} is a {type(value).__name__} in memory; write it to a file first, such as {name}.parquet, "
                "and give its path."
            )
        if not isinstance(value, str | PurePath) or not str(value).strip():
            raise ArgumentError(f"{name} must be the path of a table or a folder, not {shown(value)}.")
    if not isinstance(out, str | PurePath):
        raise ArgumentError(f"out must be the path of a folder for the results, not {shown(out)}.")
    if not isinstance(engine, str) and not all(hasattr(engine, method) for method in _METHODS):
        *others, last = ENGINES
        raise ArgumentError(
            f"engine must be {', '.join(others)} or {last}, or an engine that was started, not {shown(engine)}."
        )
    if scheduler is not None and not isinstance(scheduler, str):
        raise ArgumentError(f"scheduler must be an address such as tcp://10.0.0.1:8786, not {shown(scheduler)}.")
    if scheduler is not None and not isinstance(engine, str):
        raise ArgumentError("engine was started, and has the scheduler that it was started with; leave out scheduler.")
    if not isinstance(jsonl, bool):
        raise ArgumentError(f"jsonl must be True or False, not {shown(jsonl)}.")


def shown(value: object) -> str:
    """A value as it was written, if that is short."""
    return named(" ".join(repr(value).split()))
