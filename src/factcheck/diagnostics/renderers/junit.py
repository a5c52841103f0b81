"""JUnit XML for CI servers: a suite a file, a case a diagnostic. Only errors are failures; a warning passes."""

from __future__ import annotations

from itertools import groupby
from xml.etree import ElementTree as ET

from factcheck.diagnostics.diagnostic import Diagnostic, Severity
from factcheck.diagnostics.report import Report
from factcheck.diagnostics.visible import visible


def render(report: Report) -> str:
    """The report as JUnit XML; a run without faults has one case, which passes."""
    root = ET.Element("testsuites", name="factcheck")
    for path, group in groupby(report.diagnostics, key=lambda found: _path(found, report)):
        _suite(root, path, [_case(found, path) for found in group])
    if not report.diagnostics:
        _suite(root, "factcheck", [ET.Element("testcase", name="No faults found", classname="factcheck", time="0")])
    for total in ("tests", "failures"):
        root.set(total, str(sum(int(suite.get(total, "0")) for suite in root)))
    root.set("errors", "0")
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _path(found: Diagnostic, report: Report) -> str:
    return visible(report.path(found.location)) if found.location else "factcheck"


def _suite(root: ET.Element, name: str, cases: list[ET.Element]) -> None:
    failures = sum(case.find("failure") is not None for case in cases)
    counts = {"tests": str(len(cases)), "failures": str(failures), "errors": "0", "skipped": "0", "time": "0"}
    ET.SubElement(root, "testsuite", {"name": name, **counts}).extend(cases)


def _case(found: Diagnostic, path: str) -> ET.Element:
    place = found.location
    line = {"line": str(place.line)} if place else {}
    name = visible(" ".join(filter(None, (found.code, found.name, found.record))))
    case = ET.Element("testcase", {"name": name, "classname": path, "file": path, "time": "0", **line})
    where = f"line {place.line}, column {place.column}, " if place else ""
    message = visible(found.message)
    body = "\n".join(filter(None, (where + message, visible(found.help))))
    if found.severity is Severity.ERROR:
        ET.SubElement(case, "failure", type=found.code, message=message).text = body
    else:
        ET.SubElement(case, "system-out").text = f"{found.severity}: {body}"
    return case
