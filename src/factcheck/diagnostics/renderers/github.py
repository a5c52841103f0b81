"""Workflow commands: GitHub shows each diagnostic beside the line it concerns."""

from __future__ import annotations

from factcheck.diagnostics.diagnostic import Diagnostic, Severity
from factcheck.diagnostics.report import Report
from factcheck.diagnostics.visible import visible

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(report: Report) -> str:
    """The report, one command a diagnostic."""
    return "".join(f"{_command(found, report)}\n" for found in report.diagnostics)


def _command(found: Diagnostic, report: Report) -> str:
    properties = {"title": f"factcheck ({found.code} {found.name})"}
    if place := found.location:
        properties |= {"file": report.path(place), "line": str(place.line)}
        if place.line == place.end_line:  # GitHub drops an annotation whose columns stand on two lines
            properties |= {"col": str(place.column)}
        properties |= {"endLine": str(place.end_line)}
        if place.line == place.end_line:
            properties |= {"endColumn": str(place.end_column)}
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{_COMMANDS[found.severity]} {listed}::{_message(found, report)}"


def _message(found: Diagnostic, report: Report) -> str:
    lines = [found.message]
    if found.passage:
        lines.append(f"source: {report.path(found.passage)}:{found.passage.line}:{found.passage.column}")
    if found.help:
        lines += [f"help: {found.help}"]
    return _data("\n".join(visible(line) for text in lines for line in text.splitlines()))


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")
