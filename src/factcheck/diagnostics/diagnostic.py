"""A diagnostic: what is wrong, where, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from factcheck.diagnostics.visible import visible

_OF_THE_RUN = frozenset({"FC501", "FC505"})
"""Codes that are about a whole run; the header of the project is only their nearest place."""


class Severity(StrEnum):
    """How much a diagnostic weighs: an error fails the check, a warning fails it under ``--strict``."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Mark(NamedTuple):
    """A stretch of one line that a renderer underlines; 1-based columns in code points, the end exclusive."""

    line: int
    column: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file, with the text of its lines, so that renderers read no file.

    Args:
        path: POSIX path relative to the project.
        line: First line, 1-based.
        column: First column, 1-based, in code points.
        end_line: Last line.
        end_column: The column after the last code point.
        lines: The text of the lines from ``line`` to ``end_line``, without their ends; may be cut to the first few.
        marks: The stretches to underline; empty means the whole place.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
    lines: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement in a file: code points, half-open, of the text as read (a byte order mark not counted)."""

    path: str
    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Fix:
    """What ``check --fix`` does about a diagnostic."""

    title: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One fault or remark.

    Args:
        code: ``FC`` and three digits, never reused.
        name: The code's name in words with hyphens.
        severity: See :class:`Severity`.
        message: One sentence that names the thing and what was found.
        location: The place in the YAML.
        passage: The place in the source, where a passage is concerned.
        help: What to do, in a sentence or two.
        record: The record's id, as the curator writes it.
        fix: What ``--fix`` would do.
        at: The field at fault, as its path in the record with dots between: "evidence.0.quote".
        found: What stands in that field, as text; with code, record and place it names the fault in a baseline.
    """

    code: str
    name: str
    severity: Severity
    message: str
    location: Location | None = None
    passage: Location | None = None
    help: str = ""
    record: str = ""
    fix: Fix | None = None
    at: str = field(default="", compare=False)
    found: str = field(default="", compare=False, repr=False)

    def __str__(self) -> str:
        r"""The diagnostic on one line, with control characters made visible.

        >>> print(Diagnostic("FC001", "unreadable-file", Severity.ERROR, "It\x1b is.", Location("data/claims.yaml")))
        data/claims.yaml:1:1: error FC001 It␛ is.
        """
        return visible(f"{self.location}: {self.heading}" if self.location else self.heading)

    @property
    def heading(self) -> str:
        """Severity, code and message, as they were written."""
        return f"{self.severity} {self.code} {self.message}"

    @property
    def sort_key(self) -> tuple[bool, str, int, int, str, str, str]:
        """The order in which diagnostics are printed: by file and place, then code; what sums up the run comes last."""
        place = self.location
        where = (place.path, place.line, place.column) if place else ("", 0, 0)
        return (self.code in _OF_THE_RUN, *where, self.code, self.record, self.message)
