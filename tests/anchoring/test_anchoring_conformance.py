"""The conformance suite: this implementation gives what every case expects."""

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.anchoring import Anchor, locate
from factcheck.text import Units
from support.repository import ROOT

FOLDER = ROOT / "conformance"
KEYS = {"id", "quote", "text", "options", "expected"}

KNOWN: frozenset[str] = frozenset()
"""Cases whose outcome is still wrong; each must keep failing, so that one that is mended leaves the list."""


def read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


FILES = {path.stem: read(path) for path in sorted(FOLDER.glob("*.jsonl"))}
CASES = [case for cases in FILES.values() for case in cases]


def observed(anchor: Anchor, text: str) -> dict[str, object]:
    """What the proof says, in the terms of the suite."""
    units = Units(text)
    return {
        "grade": anchor.grade,
        "flags": list(anchor.flags),
        "spans": [list(span) for span in anchor.spans],
        "outside": [list(span) for span in anchor.outside],
        "omitted": [omission.text for omission in anchor.omitted],
        "utf16": [[units.utf16(at) for at in span] for span in anchor.spans],
        "utf8": [[units.utf8(at) for at in span] for span in anchor.spans],
    }


def parameters() -> list[object]:
    known = pytest.mark.xfail(strict=True, reason="known")
    return [pytest.param(case, id=case["id"], marks=known if case["id"] in KNOWN else ()) for case in CASES]


@pytest.mark.parametrize("case", parameters())
def test_case(case: dict[str, Any]) -> None:
    expected = dict(case["expected"])
    anchor = locate(case["quote"], case["text"], **case.get("options", {}))
    edges = [[edge.flag, edge.kind, edge.word] for edge in anchor.edges]
    assert [edge for edge in expected.pop("edges", []) if edge not in edges] == []
    kinds = expected.pop("kinds", None)
    found = {difference.kind for difference in anchor.differences}
    seen = observed(anchor, case["text"])
    if expected["grade"] == "refused" and anchor.grade in ("altered", "missing"):
        seen["grade"] = "refused"
    assert {name: seen[name] for name in expected} == expected
    assert kinds is None or set(kinds) <= found
    assert kinds != [] or not found


def test_ids_are_unique_and_say_their_file() -> None:
    assert all(case["id"].startswith(f"{name}/") for name, cases in FILES.items() for case in cases)
    assert len({case["id"] for case in CASES}) == len(CASES)


def test_cases_are_well_formed() -> None:
    for case in CASES:
        assert set(case) <= KEYS, case["id"]
        for start, end in case["expected"].get("spans", []):
            assert 0 <= start < end <= len(case["text"]), case["id"]


def test_there_are_enough() -> None:
    assert len(CASES) >= 400
    assert set(KNOWN) <= {case["id"] for case in CASES}
