"""The baseline of a project: read, written, and held against the outcome of a check."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from factcheck.diagnostics import Diagnostic, Severity
from factcheck.diagnostics.baseline import Baseline, Entry, tolerate
from factcheck.project.checking import Outcome
from factcheck.project.disk import read_named, write_atomically
from factcheck.project.errors import BaselineError, WriteError


class Held(NamedTuple):
    """An outcome held against a baseline.

    Args:
        outcome: The outcome without the faults of the baseline.
        tolerated: Those faults.
        gone: The faults of the baseline that were looked for and not found any more.
        unseen: Those that were not looked for: their rule was left out, or something could not be read.
    """

    outcome: Outcome
    tolerated: tuple[Diagnostic, ...] = ()
    gone: tuple[Entry, ...] = ()
    unseen: tuple[Entry, ...] = ()


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file.

    Raises:
        BaselineError: If the file can't be read or holds none.
    """
    try:
        return Baseline.parse(read_named(path))
    except OSError as error:
        raise BaselineError(f"The baseline {path} can't be read: {error.strerror or error}.") from None
    except ValueError as error:
        raise BaselineError(f"The file {path} can't be used: {error}.") from None


def write_baseline(outcome: Outcome, path: Path) -> int:
    """Writes the faults of an outcome that a baseline may hold; returns how many.

    Raises:
        WriteError: If the file can't be written, or holds something that is no baseline.
    """
    if path.exists():
        try:
            read_baseline(path)
        except BaselineError:
            raise WriteError(f"{path} is there and is no baseline; name another file, or delete it first.") from None
    baseline = Baseline.of(outcome.diagnostics)
    write_atomically(path, baseline.written())
    return sum(baseline.faults.values())


def hold(outcome: Outcome, baseline: Baseline) -> Held:
    """Takes the faults of a baseline out of an outcome."""
    left, taken, lost = tolerate(outcome.diagnostics, baseline)
    gone = tuple(entry for entry in lost if entry.code in outcome.looked_for)
    unseen = tuple(entry for entry in lost if entry.code not in outcome.looked_for)
    severities = [found.severity for found in left]
    counts = replace(
        outcome.counts, errors=severities.count(Severity.ERROR), warnings=severities.count(Severity.WARNING)
    )
    return Held(replace(outcome, diagnostics=left, counts=counts), taken, gone, unseen)
