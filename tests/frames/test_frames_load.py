from __future__ import annotations

import json
from importlib.resources import as_file, files
from pathlib import Path
from shutil import copytree

import pandas as pd
import pytest

from factcheck import exchange, project, tables
from factcheck.diagnostics import Counts, Diagnostic, Severity
from factcheck.frames import CheckFailedError, ExportError, load
from factcheck.project import Outcome, ProjectNotFoundError
from factcheck.proof import Proofs
from support.export import example

EVIDENCE = "evidence.parquet"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """An export written by hand, outside any project."""
    made = example().tables()
    written = exchange.write_all(made).files
    manifest = exchange.manifest(made, written, counts={}, recipe=exchange.Recipe(exchange.TABLE_FORMATS))
    folder = tmp_path / "dist"
    folder.mkdir()
    for name, content in {**written, exchange.MANIFEST: manifest}.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A copy of the sample project."""
    with as_file(files("factcheck") / "sample") as folder:
        return copytree(folder, tmp_path / "sample")


def test_an_export_is_loaded(export: Path) -> None:
    frames = load(export)
    assert frames.info["title"] == "What stands?"
    assert list(frames.dataset["id"]) == ["all-of-it/memo-1", "office-part/news-1", "office-part/news-2"]
    assert str(frames.verdicts["confidence"].cat.categories.tolist()) == "['low', 'moderate', 'high']"


def test_a_changed_file_is_refused(export: Path) -> None:
    changed = bytearray((export / EVIDENCE).read_bytes())
    changed[100] ^= 1
    (export / EVIDENCE).write_bytes(changed)
    with pytest.raises(ExportError, match=r"evidence\.parquet has other bytes"):
        load(export)


def test_a_missing_file_is_refused(export: Path) -> None:
    (export / EVIDENCE).unlink()
    with pytest.raises(ExportError, match=r"evidence\.parquet is missing"):
        load(export)


def test_an_export_that_a_crash_moved_aside_is_told(export: Path) -> None:
    export.rename(export.with_name(".dist.factcheck-old-0"))
    with pytest.raises(ExportError, match="a build was broken off while it was replaced"):
        load(export)


def test_an_export_without_a_manifest_is_refused(export: Path) -> None:
    (export / exchange.MANIFEST).unlink()
    with pytest.raises(ExportError, match=r"no manifest\.json"):
        load(export)


@pytest.mark.parametrize("content", ["", "[]", '{"name": "another tool", "files": []}'])
def test_a_manifest_of_another_tool_is_refused(export: Path, content: str) -> None:
    (export / exchange.MANIFEST).write_text(content, encoding="utf-8")
    with pytest.raises(ExportError, match=r"no export|built without"):
        load(export)


def relist(export: Path, ending: str) -> None:
    """Leaves only the files of an ending in the manifest of an export."""
    manifest = json.loads((export / exchange.MANIFEST).read_bytes())
    manifest["files"] = [entry for entry in manifest["files"] if entry["path"].endswith(ending)]
    (export / exchange.MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")


@pytest.mark.parametrize("ending", [".csv", ".jsonl"])
def test_an_export_without_parquet_is_loaded_with_the_same_dtypes(export: Path, ending: str) -> None:
    whole = load(export)
    relist(export, ending)
    frames = load(export)
    assert frames.info == whole.info
    for name in tables.TABLE:
        pd.testing.assert_frame_equal(getattr(frames, name), getattr(whole, name))


def test_an_export_without_the_tables_says_which_formats_it_needs(export: Path) -> None:
    relist(export, "claims.nested.jsonl")
    with pytest.raises(ExportError, match="one of the formats parquet, jsonl, csv"):
        load(export)


def test_every_file_of_the_manifest_is_verified(export: Path) -> None:
    (export / "claims.csv").write_text("id\n", encoding="utf-8")
    with pytest.raises(ExportError, match=r"claims\.csv has other bytes"):
        load(export)
    (export / "claims.csv").unlink()
    with pytest.raises(ExportError, match=r"claims\.csv is missing"):
        load(export)


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/hosts", "C:/secret.txt", "a\\b"])
def test_a_manifest_leads_nowhere_else(export: Path, name: str) -> None:
    manifest = json.loads((export / exchange.MANIFEST).read_bytes())
    manifest["files"].append({"path": name, "sha256": "0" * 64})
    (export / exchange.MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(ExportError, match="a file outside it"):
        load(export)


def test_the_columns_of_another_version_are_refused(export: Path) -> None:
    manifest = json.loads((export / exchange.MANIFEST).read_bytes())
    content = (export / "answers.csv").read_bytes().replace(b"position", b"answer", 1)
    (export / "answers.csv").write_bytes(content)
    for entry in manifest["files"]:
        if entry["path"] == "answers.csv":
            entry["sha256"] = exchange.digest(content)
    (export / exchange.MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    relist(export, ".csv")
    with pytest.raises(ExportError, match=r"another version of factcheck: answers\.csv .*'position'"):
        load(export)


def test_what_an_error_says_holds_no_control_character() -> None:
    fault = Diagnostic("FC304", "quote-missing", Severity.ERROR, "The quote \u202eof it\x1b[31m is not there.")
    error = CheckFailedError("a\x1b", Outcome((fault,), Counts(errors=1), Proofs()))
    assert "The first: error FC304 The quote ⟨U+202E⟩of it␛[31m is not there." in str(error)
    assert str(error).startswith('The check of "a␛"')


def test_a_project_is_checked_and_loaded(sample: Path) -> None:
    frames = load(sample)
    assert frames.dataset["proved"].all()
    assert frames.compare("how-much")["residents"]["all of it"] == (
        "The residents' association: All of the wall was to be repaired this year."
    )
    text = (sample / "seeds" / "minutes.txt").read_bytes().decode()
    for start, end, passage in frames.dataset[["span_start", "span_end", "passage"]].to_numpy():
        assert text[start:end] == passage


def test_a_project_and_its_export_give_the_same_frames(sample: Path) -> None:
    project.build(sample)
    live, built = load(sample), load(sample / "dist")
    assert built.info == live.info
    for name in tables.TABLE:
        pd.testing.assert_frame_equal(getattr(built, name), getattr(live, name))


def test_a_project_with_errors_is_not_loaded(sample: Path) -> None:
    claims = sample / "data" / "claims.yaml"
    claims.write_text(
        claims.read_text(encoding="utf-8").replace('"We will repair', '"We will not repair'), encoding="utf-8"
    )
    with pytest.raises(CheckFailedError, match=r"claims\.yaml:\d+:\d+: error FC301") as caught:
        load(sample)
    assert [found.code for found in caught.value.outcome.diagnostics if found.severity == "error"] == ["FC301"]


def test_a_folder_that_is_neither_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProjectNotFoundError):
        load(tmp_path)
