"""A list of objects, one a diagnostic, for programs; rows and columns are 1-based and count code points."""

from __future__ import annotations

import json
from typing import Any

from factcheck.diagnostics.diagnostic import Diagnostic, Edit, Fix, Location
from factcheck.diagnostics.report import Report


def render(report: Report) -> str:
    """The report as JSON in ASCII, so that no character of a text reaches a terminal unescaped."""
    return json.dumps([_object(found, report) for found in report.diagnostics], indent=2) + "\n"


def _object(found: Diagnostic, report: Report) -> dict[str, Any]:
    return {
        "code": found.code,
        "name": found.name,
        "severity": found.severity.value,
        "message": found.message,
        "help": found.help,
        "record": found.record,
        **_place(found.location, report),
        "passage": _place(found.passage, report) if found.passage else None,
        "fix": _fix(found.fix, report) if found.fix else None,
    }


def _place(location: Location | None, report: Report) -> dict[str, Any]:
    if location is None:
        return {"filename": None, "location": None, "end_location": None}
    return {
        "filename": report.path(location),
        "location": {"row": location.line, "column": location.column},
        "end_location": {"row": location.end_line, "column": location.end_column},
    }


def _fix(fix: Fix, report: Report) -> dict[str, Any]:
    """A fix; its edits are half-open stretches of the file's text in code points, a byte order mark not counted."""
    edits = [_edit(edit, report) for edit in fix.edits]
    return {"applicability": "safe", "message": fix.title, "edits": edits}


def _edit(edit: Edit, report: Report) -> dict[str, Any]:
    path = report.path(Location(edit.path))
    return {"filename": path, "start": edit.start, "end": edit.end, "content": edit.replacement}
