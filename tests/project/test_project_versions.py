"""Versions on disk: an export, a project, and a project as git has it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from factcheck import project
from factcheck.project.errors import CompareError
from factcheck.project.versions import snapshot
from factcheck.versions import compare, propose
from support.project import CLAIMS, Tiny

CHANGED = Tiny.sample().edit("The council will repair the part of the wall", "The council repairs the part of the wall")


def git(folder: Path, *arguments: str) -> None:
    names = ["-c", "user.name=harbour office", "-c", "user.email=office@harbour.example", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *names, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def wall(tmp_path: Path) -> Path:
    return Tiny.sample().write(tmp_path / "wall")


def test_an_export_and_its_project_are_the_same(wall: Path) -> None:
    built = project.build(wall, formats=["parquet", "jsonl"])
    assert not compare(snapshot(str(built.folder)), snapshot(str(wall)))


def test_two_exports_differ_in_what_was_edited(wall: Path, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    project.build(wall, old, formats=["parquet"])
    (wall / CLAIMS).write_bytes(CHANGED.text().encode())
    project.build(wall, new, formats=["parquet"])
    changes = compare(snapshot(str(old)), snapshot(str(new)))
    assert [(each.table, each.id, [field.name for field in each.fields]) for each in changes.records] == [
        ("claims", "council-part", ["text"])
    ]
    assert propose(changes).version == "1.0.0"


def test_a_revision_is_compared_with_the_project_as_it_stands(wall: Path, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "first")
    (wall / CLAIMS).write_bytes(CHANGED.text().encode())
    changes = compare(snapshot("HEAD", wall), snapshot(str(wall)))
    assert [change.id for change in changes.records] == ["council-part"]


def test_faults_that_a_baseline_may_hold_hinder_no_comparison(tmp_path: Path) -> None:
    odd = Tiny.sample().edit("text: The vote was a compromise.", 'text: "The vote was\\x07 a compromise."')
    assert "FC015" in odd.check().errors
    changes = compare(snapshot(str(odd.write(tmp_path / "odd"))), snapshot(str(Tiny.sample().write(tmp_path / "new"))))
    assert [change.id for change in changes.records] == ["news-compromise"]


def test_what_is_no_version_is_said(wall: Path) -> None:
    for name in ("v9", "--all", "nowhere/at/all"):
        with pytest.raises(CompareError, match="is no folder"):
            snapshot(name, wall)


def test_a_project_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    broken = Tiny.sample().edit("  - id: council-part", "  - id: Council Part").write(tmp_path / "broken")
    with pytest.raises(CompareError, match="can't be read whole"):
        snapshot(str(broken))
