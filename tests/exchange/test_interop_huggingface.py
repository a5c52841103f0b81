"""The folder as `datasets` opens it, in a process of its own that knows no network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import yaml

from factcheck import project
from factcheck.exchange import parquet
from factcheck.splits import Plan
from factcheck.tables import TABLES
from support.project import Tiny

_PROGRAM = """
import json, sys
from datasets import disable_progress_bars, get_dataset_config_names, load_dataset
disable_progress_bars()
names = get_dataset_config_names(sys.argv[1])
found = {name: load_dataset(sys.argv[1], name) for name in names}
rows = {name: {split: each.num_rows for split, each in splits.items()} for name, splits in found.items()}
print(json.dumps({"rows": rows, "default": load_dataset(sys.argv[1]).num_rows, "first": found["claims"]["train"][0]}))
"""


def _opened(folder: Path, cache: Path) -> dict[str, object]:
    offline = {"HF_HUB_OFFLINE": "1", "HF_HOME": str(cache), "HF_DATASETS_CACHE": str(cache)}
    run = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _PROGRAM, str(folder)],
        env={**os.environ, **offline},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert run.returncode == 0, run.stderr
    found: dict[str, object] = json.loads(run.stdout.splitlines()[-1])
    return found


def test_every_table_is_a_config_and_the_flat_one_opens_first(dist: Path, tmp_path: Path) -> None:
    found = _opened(dist, tmp_path)
    tables = {each.name: parquet.read((dist / f"{each.name}.parquet").read_bytes()) for each in TABLES}
    assert found["rows"] == {name: {"train": table.num_rows} for name, table in tables.items() if table.num_rows}
    assert found["default"] == {"train": tables["dataset"].num_rows}
    first = tables["claims"].to_pylist()[0]
    assert found["first"] == json.loads(json.dumps(first, default=str))


def test_a_table_without_rows_is_no_config_and_said(tmp_path: Path) -> None:
    alone = Tiny({"seeds/ferry.txt": FERRY, "data/claims.yaml": HEADER + FERRY_YAML})
    built = project.build(alone.write(tmp_path / "p"), tmp_path / "out", formats=["huggingface"])
    assert built.files, built.outcome.diagnostics
    rows = _opened(tmp_path / "out", tmp_path / "cache")["rows"]
    assert isinstance(rows, dict)
    assert "pairs" not in rows
    card = (tmp_path / "out" / "README.md").read_text(encoding="utf-8")
    assert 'load_dataset("PATH_TO_THIS_FOLDER", "pairs")' not in card
    (loss,) = (loss for loss in built.losses["huggingface"] if loss.kind == "refused")
    assert "pairs" in loss.records


def test_splits_are_splits_there_too(tmp_path: Path) -> None:
    built = project.build(_two_topics().write(tmp_path / "p"), tmp_path / "out", formats=["huggingface"], splits=HALVES)
    assert built.files, built.outcome.diagnostics
    rows = _opened(tmp_path / "out", tmp_path / "cache")["rows"]
    assert isinstance(rows, dict)
    assert rows["claims"] == {"train": 3, "test": 1}
    assert rows["sources"] == {"whole": 2}
    for name in ("evidence", "verdicts", "answers"):
        assert set(rows[name]) <= {"train", "test"}, name
    assert rows["evidence"]["test"] == 1


HALVES = Plan(75, 0, 25)


def _two_topics() -> Tiny:
    return Tiny.sample().with_file("seeds/ferry.txt", FERRY).with_file("data/ferry.yaml", FERRY_YAML)


HEADER = """\
factcheck: 1
dataset: {name: ferry, title: "The ferry", version: 0.1.0, license: CC-BY-4.0}
"""
FERRY = "The ferry is late.\n"
FERRY_YAML = """\
speakers:
  - {id: ferry-news, kind: organisation, name: "Ferry News", side: reporting}
sources:
  - id: ferry
    file: seeds/ferry.txt
    sha256: d107eeccd7b5516d97bdb327bdd442db6dc2771c4c76b8acf586e9033d040988
    kind: primary
    publisher: ferry-news
    title: The ferry
    unknown: {author: "made up", url: "made up", published: "made up", retrieved: "made up"}
    regions: [{lines: 1, kind: body}]
claims:
  - id: ferry-late
    speaker: ferry-news
    text: The ferry is late.
    evidence:
      - {id: ferry-1, source: ferry, quote: "The ferry is late."}
"""


def test_the_card_says_what_the_licence_covers(dist: Path) -> None:
    _, front, card = (dist / "README.md").read_text(encoding="utf-8").split("---\n", 2)
    matter = yaml.safe_load(front)
    assert matter["license"] == "cc-by-4.0"
    assert {path["path"].rpartition(".")[2] for each in matter["configs"] for path in each["data_files"]} == {"parquet"}
    for title in ("Statistics", "Balance", "Coverage", "Datasheet", "Rights", "How to cite"):
        assert f"\n## {title}\n" in card
    assert "Quoted passages keep the rights of their sources." in card
