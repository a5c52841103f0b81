"""One line a diagnostic, ``path:line:col: severity CODE message``, for editors and for searching."""

from __future__ import annotations

from factcheck.diagnostics.diagnostic import Diagnostic
from factcheck.diagnostics.report import Report
from factcheck.diagnostics.visible import visible


def render(report: Report) -> str:
    """The report, one line a diagnostic; nothing where there is none."""
    return "".join(f"{_line(found, report)}\n" for found in report.diagnostics)


def _line(found: Diagnostic, report: Report) -> str:
    place = found.location
    where = f"{report.path(place)}:{place.line}:{place.column}: " if place else ""
    return visible(f"{where}{found.heading}")
