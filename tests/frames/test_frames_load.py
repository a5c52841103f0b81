from __future__ import annotations

import json
from importlib.resources import as_file, files
from pathlib import Path
from shutil import copytree

import pandas as pd
import pytest

from factcheck import exchange, project, tables
from factcheck.frames import CheckFailedError, ExportError, load
from factcheck.project import ProjectNotFoundError
from support.export import example

EVIDENCE = "evidence.parquet"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """An export written by hand, outside any project."""
    made = example().tables()
    written = exchange.write_all(made).files
    folder = tmp_path / "dist"
    folder.mkdir()
    for name, content in {**written, exchange.MANIFEST: exchange.manifest(made, written, counts={})}.items():
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


def test_an_export_without_a_manifest_is_refused(export: Path) -> None:
    (export / exchange.MANIFEST).unlink()
    with pytest.raises(ExportError, match=r"no manifest\.json"):
        load(export)


@pytest.mark.parametrize("content", ["", "[]", '{"name": "another tool", "files": []}'])
def test_a_manifest_of_another_tool_is_refused(export: Path, content: str) -> None:
    (export / exchange.MANIFEST).write_text(content, encoding="utf-8")
    with pytest.raises(ExportError, match=r"no export|built without"):
        load(export)


def test_an_export_without_parquet_says_which_format_it_needs(export: Path) -> None:
    manifest = json.loads((export / exchange.MANIFEST).read_bytes())
    manifest["files"] = [entry for entry in manifest["files"] if entry["path"].endswith(".csv")]
    (export / exchange.MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(ExportError, match="the format parquet"):
        load(export)


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
    with pytest.raises(CheckFailedError, match=r"claims\.yaml:\d+:\d+: FC301") as caught:
        load(sample)
    assert [found.code for found in caught.value.outcome.diagnostics if found.severity == "error"] == ["FC301"]


def test_a_folder_that_is_neither_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProjectNotFoundError):
        load(tmp_path)
