"""SARIF 2.1.0 for code scanning: rules with their pages, results with the passage as a related place."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from factcheck.diagnostics.codes import CODES, Code
from factcheck.diagnostics.diagnostic import Diagnostic, Location, Severity
from factcheck.diagnostics.report import Report

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_SUBJECTS = {"0": "yaml", "1": "claim", "2": "source", "3": "quote", "4": "comparison", "5": "sourcing", "9": "export"}
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")


def render(report: Report) -> str:
    """The report as a SARIF log of one run, in ASCII."""
    codes = [code for code in CODES.values() if code.code in report.pages]
    index = {code.code: position for position, code in enumerate(codes)}
    driver = {
        "name": "factcheck",
        "semanticVersion": report.version,
        "rules": [_rule(code, report.pages[code.code]) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": list(_results(report, index)),
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(code: Code, page: str) -> dict[str, Any]:
    first = page.partition("\n")[0] or code.name
    return {
        "id": code.code,
        "name": code.name,
        "shortDescription": {"text": first},
        "fullDescription": {"text": first},
        "help": {"text": page or first, "markdown": page or first},
        "defaultConfiguration": {"level": _LEVELS[code.severity]},
        "properties": {"tags": [_SUBJECTS.get(code.code[2:3], "other")]},
    }


def _results(report: Report, index: Mapping[str, int]) -> Iterable[dict[str, Any]]:
    seen: Counter[str] = Counter()
    for found in report.diagnostics:
        key = _fingerprint(found)
        seen[key] += 1
        result: dict[str, Any] = {
            "ruleId": found.code,
            "level": _LEVELS[found.severity],
            "message": {"text": "\n".join(filter(None, (found.message, found.help)))},
            "partialFingerprints": {"factcheck/v1": f"{key}:{seen[key]}"},
        }
        if found.code in index:
            result["ruleIndex"] = index[found.code]
        if found.location:
            result["locations"] = [_location(found.location, report)]
        if found.passage:
            text = {"text": "the passage in the source"}
            result["relatedLocations"] = [{"id": 1, "message": text, **_location(found.passage, report)}]
        yield result


def _location(location: Location, report: Report) -> dict[str, Any]:
    region = {
        "startLine": location.line,
        "startColumn": location.column,
        "endLine": location.end_line,
        "endColumn": location.end_column,
    }
    return {"physicalLocation": {"artifactLocation": {"uri": _uri(report.path(location))}, "region": region}}


def _uri(path: str) -> str:
    """A relative URI reference: every byte that is not unreserved is percent-encoded."""
    return "".join(
        chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in path.encode("utf-8", "surrogatepass")
    )


def _fingerprint(found: Diagnostic) -> str:
    """What tells a fault from others when lines have moved: rule, file, record and the words of its first line."""
    place = found.location
    words = place.lines[0].strip() if place and place.lines else ""
    parts = (found.code, place.path if place else "", found.record, words)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
