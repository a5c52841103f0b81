"""A build of every format: the loss report, folders, splits, dates, and whether a folder is current."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from factcheck import project
from factcheck.exchange import FORMATS
from factcheck.splits import Plan
from support.project import SEED, Tiny


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Tiny.sample().write(tmp_path / "wall").resolve()


def contents(folder: Path) -> dict[str, bytes]:
    files = (entry for entry in folder.rglob("*") if entry.is_file())
    return {entry.relative_to(folder).as_posix(): entry.read_bytes() for entry in files}


def test_every_format_repeats_its_bytes_and_is_in_the_manifest(root: Path, tmp_path: Path) -> None:
    built = project.build(root, formats=FORMATS)
    found = contents(root / "dist")
    assert set(built.files) == set(found)
    assert "fever/claims.jsonl" in found
    project.build(root, tmp_path / "again", formats=list(FORMATS)[::-1])
    assert contents(tmp_path / "again") == found
    manifest = json.loads(found["manifest.json"])
    assert {entry["path"] for entry in manifest["files"]} == found.keys() - {"manifest.json"}
    assert manifest["formats"] == list(FORMATS)


def test_the_loss_report_names_records_and_reasons(root: Path) -> None:
    project.build(root, formats=["fever", "csv"])
    report = json.loads((root / "dist/losses.json").read_bytes())
    assert report.keys() == {"csv", "fever"}
    assert {"file": "fever", "kind": "refused", "what": "claims without a verdict"}.items() <= report["fever"][
        0
    ].items()
    assert report["fever"][0]["records"] == ["council-part", "news-compromise"]


def test_a_folder_with_folders_is_replaced_whole(root: Path) -> None:
    project.build(root, formats=["fever"])
    project.build(root, formats=["csv"])
    assert not (root / "dist/fever").exists()


def test_a_file_that_is_not_ours_is_left_even_deep_inside(root: Path) -> None:
    project.build(root, formats=["fever"])
    (root / "dist/fever/notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(project.WriteError, match=r"did not write \(fever/notes\.txt\)"):
        project.build(root, formats=["csv"])


def test_splits_reach_the_tables_the_files_and_the_manifest(root: Path) -> None:
    built = project.build(root, formats=["jsonl", "fever"], splits=Plan(80, 10, 10, 4))
    assert set(built.outcome.splits.values()) == {"train"}  # the sample is about one question
    assert "fever/train.jsonl" in built.files
    rows = [json.loads(line) for line in (root / "dist/pairs.jsonl").read_bytes().splitlines()]
    assert {row["split"] for row in rows} == {"train"}
    manifest = json.loads((root / "dist/manifest.json").read_bytes())
    assert manifest["splits"] == {"train": 80, "dev": 10, "test": 10, "seed": 4}


# --------------------------------------------------------------------------------------------------------------------
# Current or not
# --------------------------------------------------------------------------------------------------------------------


def test_what_was_built_is_current_with_its_own_formats_and_splits(root: Path) -> None:
    project.build(root, formats=["csv", "wice"], splits=Plan(seed=2))
    before = contents(root / "dist")
    assert project.compare(root).current
    assert contents(root / "dist") == before


def test_other_bytes_missing_and_strange_files_are_told_apart(root: Path) -> None:
    project.build(root, formats=["csv"])
    (root / "dist/claims.csv").write_bytes(b"x")
    (root / "dist/pairs.csv").unlink()
    (root / "dist/notes.txt").write_bytes(b"x")
    found = project.compare(root)
    assert not found.current
    assert (found.changed, found.missing, found.strange) == (("claims.csv",), ("pairs.csv",), ("notes.txt",))


def test_a_change_of_the_data_is_seen(root: Path) -> None:
    project.build(root, formats=["csv"])
    Tiny.sample().edit("The vote was a compromise.\n    kind", "The vote was fair.\n    kind").write(root)
    found = project.compare(root)
    assert "claims.csv" in found.changed
    assert "speakers.csv" not in found.changed


def test_nothing_is_current_without_a_build_or_with_faults(root: Path) -> None:
    assert project.compare(root).missing
    project.build(root)
    with (root / SEED).open("ab") as seed:
        seed.write(b"x")
    found = project.compare(root)
    assert not found.current
    assert found.changed == ()


# --------------------------------------------------------------------------------------------------------------------
# Dates
# --------------------------------------------------------------------------------------------------------------------


def _released(root: Path) -> str:
    text = (root / "dist/CITATION.cff").read_text(encoding="utf-8")
    return next(line for line in text.splitlines() if line.startswith("date-released"))


def test_the_last_judgement_dates_a_build_and_the_variable_sets_another(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    project.build(root, formats=["citation"])
    assert _released(root) == 'date-released: "2026-11-22"'
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    project.build(root, formats=["citation"])
    assert _released(root) == 'date-released: "1970-01-02"'
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(project.FactcheckError, match="SOURCE_DATE_EPOCH is not a number of seconds: yesterday"):
        project.build(root)
