"""A diagnostic: what is wrong, where, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


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

    @property
    def sort_key(self) -> tuple[str, int, int, str, str, str]:
        """The order in which diagnostics are printed: by file and place, then code."""
        place = self.location
        where = (place.path, place.line, place.column) if place else ("", 0, 0)
        return (*where, self.code, self.record, self.message)
