"""Faults that an old dataset may keep for now: exactly those, each named by code, record, field and the offending text.

A fault whose text was changed is another fault. Faults of absolute rules are never in a baseline.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import NamedTuple

from factcheck.diagnostics.codes import CODES
from factcheck.diagnostics.diagnostic import Diagnostic, Severity

VERSION = 1
"""The number of the file's format."""
_MOST = 20  # signs of another that a message shows


class Entry(NamedTuple):
    """A fault.

    Args:
        code: The code of the rule.
        record: The id of the record.
        field: The path of the field in it.
        sha256: The digest of what stands in the field, UTF-8.
    """

    code: str
    record: str
    field: str
    sha256: str

    def __str__(self) -> str:
        where = f'"{self.record}"' if self.record else "the project"
        return f"{self.code} at {where}" + (f", `{self.field}`" if self.field else "")


@dataclass(frozen=True)
class Baseline:
    """Faults, each as often as it was found."""

    faults: Mapping[Entry, int] = field(default_factory=dict)

    @classmethod
    def of(cls, diagnostics: Iterable[Diagnostic]) -> Baseline:
        """The faults among diagnostics that a baseline may hold."""
        return cls(Counter(entry(found) for found in diagnostics if _may_stay(found)))

    @classmethod
    def parse(cls, data: bytes) -> Baseline:
        """The baseline in a file.

        Raises:
            ValueError: If the file holds none that this version reads, in words for the user.
        """
        try:
            content = json.loads(data)
            version, listed = content["baseline"], content["faults"]
            faults = Counter(Entry(**{name: str(each[name]) for name in Entry._fields}) for each in listed)
        except (ValueError, KeyError, TypeError, RecursionError):
            raise ValueError("it is no baseline; `factcheck check --write-baseline FILE` writes one") from None
        if version != VERSION:
            raise ValueError(f"it is a baseline of format {_short(version)}, and this factcheck reads format {VERSION}")
        return cls(faults)

    def written(self) -> bytes:
        """The baseline as a file, one fault a line, in order."""
        rows = [json.dumps(each._asdict(), ensure_ascii=False) for each in sorted(Counter(self.faults).elements())]
        listed = "[\n  " + ",\n  ".join(rows) + "\n]" if rows else "[]"
        return f'{{"baseline": {VERSION}, "faults": {listed}}}\n'.encode()


class Tolerated(NamedTuple):
    """What a baseline makes of diagnostics.

    Args:
        left: Those that it does not tolerate.
        taken: Those that it tolerates.
        gone: Its faults that were not found.
    """

    left: tuple[Diagnostic, ...]
    taken: tuple[Diagnostic, ...]
    gone: tuple[Entry, ...]


def tolerate(diagnostics: Iterable[Diagnostic], baseline: Baseline) -> Tolerated:
    """Takes the faults of a baseline out of diagnostics, each as often as the baseline has it."""
    allowed, left, taken = Counter(baseline.faults), list[Diagnostic](), list[Diagnostic]()
    for found in diagnostics:
        if _may_stay(found) and allowed[entry(found)] > 0:
            allowed[entry(found)] -= 1
            taken.append(found)
        else:
            left.append(found)
    return Tolerated(tuple(left), tuple(taken), tuple(sorted(allowed.elements())))


def entry(found: Diagnostic) -> Entry:
    """A diagnostic as a baseline names it."""
    return Entry(found.code, found.record, found.at, sha256(found.found.encode("utf-8", "surrogatepass")).hexdigest())


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"


def _may_stay(found: Diagnostic) -> bool:
    return not CODES[found.code].absolute and found.severity is not Severity.INFO
