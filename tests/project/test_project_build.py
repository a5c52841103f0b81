"""A build publishes what passed, the same bytes each time, and replaces only what is its own."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

import factcheck
from factcheck import project
from support.project import SEED, Tiny


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Tiny.sample().write(tmp_path / "wall").resolve()


def contents(folder: Path) -> dict[str, bytes]:
    return {entry.name: entry.read_bytes() for entry in folder.iterdir()}


def test_a_build_writes_every_table_and_the_manifest(root: Path) -> None:
    built = factcheck.build(root)
    assert built.outcome.ok
    assert built.folder == root / "dist"
    assert set(built.files) == set(contents(root / "dist"))
    manifest = json.loads((root / "dist" / "manifest.json").read_bytes())
    assert manifest["counts"] == {"proved": 3, "unproved": 0, "failed": 0, "waived": 0}
    assert {f"dataset.{suffix}" for suffix in ("csv", "jsonl", "parquet")} <= set(built.files)


def test_what_a_build_did_is_told_in_short(root: Path) -> None:
    built = factcheck.build(root)
    assert repr(built.outcome) == ("<Outcome: 3 proved, 0 unproved, 0 failed, 0 waived; 0 errors, 0 warnings>")
    assert repr(built) == f"<Built: {len(built.files)} files in {str(built.folder)!r}; {built.outcome!r}>"


def test_a_second_build_gives_the_same_bytes(root: Path, tmp_path: Path) -> None:
    project.build(root)
    before = contents(root / "dist")
    project.build(root)
    project.build(root, tmp_path / "deep" / "other")
    assert contents(root / "dist") == before == contents(tmp_path / "deep" / "other")


def test_formats_can_be_chosen(root: Path) -> None:
    built = project.build(root, formats=["csv"])
    assert {name.rpartition(".")[2] for name in built.files} == {"csv", "json"}
    with pytest.raises(ValueError, match='no format "xls"; the formats are csv, jsonl, parquet'):
        project.build(root, formats=["xls"])


def test_a_failed_check_publishes_nothing(root: Path) -> None:
    project.build(root)
    before = contents(root / "dist")
    with (root / SEED).open("ab") as seed:
        seed.write(b"x")
    built = project.build(root)
    assert not built.outcome.ok
    assert built.files == ()
    assert contents(root / "dist") == before


def test_ignoring_an_absolute_rule_publishes_nothing(root: Path) -> None:
    Tiny.sample().edit("repair the part that storms have damaged,", "repair the wall,").write(root)
    (root / "pyproject.toml").write_text('[tool.factcheck]\nselect = ["FC9"]\nignore = ["FC3"]\n', encoding="utf-8")
    assert project.build(root).files == ()
    assert not (root / "dist").exists()


def test_a_write_that_fails_leaves_the_old_dataset(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project.build(root)
    before = contents(root / "dist")
    real, left = os.fsync, 5

    def fsync(descriptor: int) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise OSError(28, "No space left on device")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(project.WriteError, match="No space left on device"):
        project.build(root)
    assert contents(root / "dist") == before
    assert not [entry for entry in root.iterdir() if entry.name.startswith(".dist")]


def test_a_left_over_of_a_crash_is_put_right_even_if_the_check_fails(root: Path) -> None:
    project.build(root)
    before = contents(root / "dist")
    (root / "dist").rename(root / ".dist.factcheck-old-abc")
    (root / SEED).write_bytes(b"other")
    assert not project.build(root).outcome.ok
    assert contents(root / "dist") == before


@pytest.mark.parametrize("name", ["notes.txt", "manifest.json"])
def test_a_folder_of_others_is_left_as_it_is(root: Path, name: str) -> None:
    folder = root / "dist"
    folder.mkdir()
    (folder / name).write_text("{}", encoding="utf-8")
    with pytest.raises(project.WriteError, match=name):
        project.build(root)
    assert contents(folder) == {name: b"{}"}


def test_a_strange_file_among_ours_is_not_lost(root: Path) -> None:
    project.build(root)
    (root / "dist" / ".DS_Store").write_bytes(b"litter")
    project.build(root)
    (root / "dist" / "README.md").write_bytes(b"mine")
    with pytest.raises(project.WriteError, match=r"README\.md"):
        project.build(root)


def test_neither_a_project_nor_a_file_is_replaced(root: Path) -> None:
    with pytest.raises(project.WriteError, match="did not write"):
        project.build(root, root)
    with pytest.raises(project.WriteError, match="is a file"):
        project.build(root, root / SEED)


def test_an_empty_folder_is_taken(root: Path) -> None:
    (root / "dist").mkdir()
    assert project.build(root).files
