"""The formats programs read: whole, escaped, and valid by their own schemas."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator
from junitparser import JUnitXml

from factcheck.diagnostics import Counts, Location, Report
from factcheck.diagnostics.renderers import RENDERERS
from support.reports import ALTERED, REPORT, UNUSED, hostile

SCHEMA = Path(__file__).parents[1] / "schemas" / "sarif-schema-2.1.0.json"
CONTROLS = {chr(code) for code in (*range(32), 127, *range(128, 160))} - {"\n"}


@pytest.mark.parametrize("name", RENDERERS)
def test_no_format_prints_a_control_character(name: str) -> None:
    for report in (REPORT, hostile(), Report()):
        shown = RENDERERS[name](report)
        assert not set(shown) & (CONTROLS | {"\u202e", "\ud800"})
        assert shown == "" or shown.endswith("\n")


def test_concise_is_one_line_a_diagnostic() -> None:
    assert RENDERERS["concise"](REPORT) == (
        'data/claims.yaml:76:27: error FC301 The quote says "all of the wall", the source says "the part".\n'
        "data/claims.yaml:90:5: warning FC012 The waiver of FC311 sets nothing aside.\n"
    )
    assert len(RENDERERS["concise"](hostile()).splitlines()) == 1


def test_json_tells_everything() -> None:
    altered, unused = json.loads(RENDERERS["json"](REPORT))
    assert altered == {
        "code": "FC301",
        "name": "quote-altered",
        "severity": "error",
        "message": ALTERED.message,
        "help": ALTERED.help,
        "record": "council-part/news-1",
        "filename": "data/claims.yaml",
        "location": {"row": 76, "column": 27},
        "end_location": {"row": 76, "column": 42},
        "passage": {
            "filename": "seeds/minutes.txt",
            "location": {"row": 3, "column": 25},
            "end_location": {"row": 3, "column": 33},
        },
        "fix": {
            "applicability": "safe",
            "message": "write the source's words",
            "edits": [{"filename": "data/claims.yaml", "start": 10, "end": 25, "content": "the part"}],
        },
    }
    assert (unused["passage"], unused["fix"]) == (None, None)
    assert json.loads(RENDERERS["json"](Report())) == []


def test_github_marks_columns_only_on_one_line() -> None:
    altered, unused = RENDERERS["github"](REPORT).splitlines()
    assert altered == (
        "::error title=factcheck (FC301 quote-altered),file=data/claims.yaml,line=76,col=27,endLine=76,endColumn=42::"
        'The quote says "all of the wall", the source says "the part".%0Asource: seeds/minutes.txt:3:25'
        "%0Ahelp: Quote the source's own words."
    )
    assert unused.startswith(
        "::warning title=factcheck (FC012 unused-waiver),file=data/claims.yaml,line=90,endLine=91::"
    )


def test_github_lets_no_text_end_a_property_or_begin_a_command() -> None:
    (line,) = RENDERERS["github"](hostile()).splitlines()
    properties, _, message = line.removeprefix("::error ").partition("::")
    assert [part.partition("=")[0] for part in properties.split(",")] == [
        "title", "file", "line", "col", "endLine", "endColumn",
    ]  # fmt: skip
    assert "%25" in message


def sarif(report: Report) -> Any:
    log = json.loads(RENDERERS["sarif"](report))
    validator = Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert [error.message for error in validator.iter_errors(log)] == []
    return log["runs"][0]


def test_sarif_follows_the_oasis_schema() -> None:
    run = sarif(REPORT)
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["FC012", "FC301"]
    assert run["tool"]["driver"]["rules"][0]["shortDescription"]["text"] == "A waiver is not used."
    altered = run["results"][0]
    assert (altered["ruleId"], altered["ruleIndex"], altered["level"]) == ("FC301", 1, "error")
    assert altered["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "data/claims.yaml"},
        "region": {"startLine": 76, "startColumn": 27, "endLine": 76, "endColumn": 42},
    }
    assert altered["relatedLocations"][0]["physicalLocation"]["artifactLocation"] == {"uri": "seeds/minutes.txt"}


@pytest.mark.parametrize("report", [Report(version="0.1.0"), hostile()])
def test_sarif_is_valid_without_faults_and_with_hostile_ones(report: Report) -> None:
    sarif(report)


def test_sarif_writes_a_path_as_a_relative_uri() -> None:
    fault = replace(UNUSED, location=Location("data/a b:ü%.yaml"))
    found = sarif(replace(REPORT, diagnostics=(fault,), base="sub"))["results"][0]
    assert found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "sub/data/a%20b%3A%C3%BC%25.yaml"


def test_sarif_fingerprints_survive_moved_lines_and_tell_equal_faults_apart() -> None:
    assert ALTERED.location is not None
    moved = replace(ALTERED, location=replace(ALTERED.location, line=99, end_line=99))
    prints = [
        [
            result["partialFingerprints"]["factcheck/v1"]
            for result in sarif(replace(REPORT, diagnostics=found))["results"]
        ]
        for found in ((ALTERED,), (moved,), (ALTERED, moved))
    ]
    assert prints[0] == prints[1]
    assert len(set(prints[2])) == 2


def test_junit_fails_on_errors_only() -> None:
    suites = JUnitXml.fromstring(RENDERERS["junit"](REPORT).encode())
    (suite,) = suites
    altered, unused = suite
    assert (suites.tests, suites.failures, suite.name) == (2, 1, "data/claims.yaml")
    assert altered.result[0].message == ALTERED.message
    assert unused.is_passed
    assert "sets nothing aside" in unused.system_out


def test_junit_of_a_clean_run_has_one_case_that_passes() -> None:
    suites = JUnitXml.fromstring(RENDERERS["junit"](Report(counts=Counts(proved=3))).encode())
    assert (suites.tests, suites.failures) == (1, 0)


def test_junit_survives_hostile_text() -> None:
    suites = JUnitXml.fromstring(RENDERERS["junit"](hostile()).encode())
    assert suites.failures == 1
