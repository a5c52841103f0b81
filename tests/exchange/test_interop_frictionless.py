"""The Data Package as Frictionless reads it."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from frictionless import Package, validate

from factcheck import project
from factcheck.tables import TABLES
from support.repository import SAMPLE

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")


def test_it_is_valid_with_keys_vocabularies_and_digests(dist: Path) -> None:
    report = validate(str(dist / "datapackage.json"))
    assert report.valid, report.flatten(["title", "message"])
    assert report.stats["errors"] == report.stats["warnings"] == 0
    assert report.stats["tasks"] == len(TABLES)


@pytest.mark.parametrize(
    ("table", "old", "new", "error"),
    [
        ("claims", ",fact,", ",guess,", "constraint-error"),  # no word of the vocabulary
        ("answers", "residents-all,", "residents-none,", "foreign-key"),  # no such claim
    ],
)
def test_it_finds_values_that_no_table_would_hold(tmp_path: Path, table: str, old: str, new: str, error: str) -> None:
    project.build(SAMPLE, tmp_path / "out", formats=["frictionless"])
    path, described = tmp_path / f"out/{table}.csv", tmp_path / "out/datapackage.json"
    before = path.read_bytes()
    after = before.replace(old.encode(), new.encode())
    assert after != before
    path.write_bytes(after)
    text = described.read_text(encoding="utf-8")
    text = text.replace(sha256(before).hexdigest(), sha256(after).hexdigest())
    described.write_text(text.replace(f'"bytes": {len(before)},', f'"bytes": {len(after)},'), encoding="utf-8")
    report = validate(str(described))
    assert error in {found for (found,) in report.flatten(["type"])}


def test_it_says_version_two(dist: Path) -> None:
    package = Package(str(dist / "datapackage.json"))
    assert package.to_dict()["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
