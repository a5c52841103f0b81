"""A fault found while a file is read, before it becomes a diagnostic."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.curation.file import YamlFile
from factcheck.diagnostics import CODES, Diagnostic
from factcheck.text import Span

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at a stretch of a file."""

    code: str
    message: str
    help: str
    span: Span
    record: str = ""

    def in_file(self, file: YamlFile) -> Diagnostic:
        """The diagnostic."""
        row = CODES[self.code]
        return Diagnostic(
            row.code, row.name, row.severity, self.message,
            location=file.location(self.span), help=self.help, record=self.record,
        )  # fmt: skip


def shown(value: str) -> str:
    """The user's own text in quotation marks, on one line and cut to a readable length.

    >>> shown("partial relief")
    '"partial relief"'
    """
    text = " ".join(value.split())
    return f'"{text[: _LONGEST - 1]}…"' if len(text) > _LONGEST else f'"{text}"'
