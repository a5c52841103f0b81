"""``factcheck verify`` on tables, from the outside."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.project import build
from support.command import Shell
from support.quotes import QUOTES, SOURCES, many, results, write

REGIONS = (
    "Regions were not checked for 6 quotes, which have no `within`: they may stand in a caption or an advertisement."
)


@pytest.fixture
def tables(tmp_path: Path) -> tuple[Path, Path]:
    return write(tmp_path / "quotes.csv", QUOTES), write(tmp_path / "sources.jsonl", SOURCES)


def test_faults_are_told_in_words_and_counted(shell: Shell, tables: tuple[Path, Path]) -> None:
    ran = shell("verify", tables[0], "--sources", tables[1], "--out", "out")
    assert ran.code == 1
    assert ran.out.splitlines() == [
        'q3: altered: against "wall", it says “whole” where the source says “part” (quantifier)',
        "q4: elided, but what was left out says “nine” (number)",
        "q5: verbatim, but what was left out says “not” (negation)",
        'q6: ambiguous: it stands in "rain" 2 times; add prefix, suffix or occurrence',
        REGIONS,
        "Grades: 2 verbatim, 1 typographic, 1 elided, 1 altered, 1 ambiguous",
        "Flags: 1 cut, 1 gap",
        "Quotes: 6 read: 2 borne out, 4 not, 0 kept aside",
    ]
    assert "Wrote the results to out." in ran.err
    assert sorted(path.name for path in Path("out").iterdir() if path.is_file()) == [
        "rejected.jsonl", "results.jsonl", "results.parquet", "summary.json",
    ]  # fmt: skip


def test_exit_codes(shell: Shell, tables: tuple[Path, Path], tmp_path: Path) -> None:
    good = write(tmp_path / "good.jsonl", QUOTES[:2])
    bad = write(tmp_path / "bad.jsonl", [*QUOTES[:2], {"id": "q"}])
    none = write(tmp_path / "none.jsonl", [])
    for quotes, code in ((good, 0), (bad, 1), (tables[0], 1), (none, 1), ("absent.csv", 2), (tables[1].parent, 2)):
        assert shell("verify", quotes, "--sources", tables[1], "--out", "out").code == code
    assert shell("verify", tables[0], "--sources", tables[1], "--out", "out", "--exit-zero").code == 0


def test_what_was_kept_aside_is_told(shell: Shell, tables: tuple[Path, Path], tmp_path: Path) -> None:
    bad = write(tmp_path / "bad.jsonl", [*QUOTES[:2], {"id": "q"}, {"id": "r", "source_id": "\x1b[2J", "quote": "x"}])
    ran = shell("verify", bad, "--sources", tables[1], "--out", "out")
    assert "bad.jsonl, row 3: There is no source_id." in ran.out
    assert "\x1b" not in ran.out
    assert "Quotes: 4 read: 2 borne out, 0 not, 2 kept aside" in ran.out


def test_a_second_run_says_what_it_took_from_the_first(shell: Shell, tables: tuple[Path, Path]) -> None:
    shell("verify", tables[0], "--sources", tables[1], "--out", "out")
    ran = shell("verify", tables[0], "--sources", tables[1], "--out", "out")
    assert "Proofs: 0 proved again, 6 taken from the run before." in ran.out


def test_the_summary_is_written_for_machines(shell: Shell, tables: tuple[Path, Path]) -> None:
    shell("verify", tables[0], "--sources", tables[1], "--out", "out")
    summary = json.loads(Path("out/summary.json").read_text(encoding="utf-8"))
    assert (summary["quotes"], summary["results"], summary["unfaithful"], summary["ok"]) == (6, 6, 4, False)
    assert summary["grades"]["altered"] == 1


def test_what_a_table_needs_is_said(shell: Shell, tables: tuple[Path, Path]) -> None:
    assert "it needs a folder for its results, --out DIR" in shell("verify", tables[0]).err
    assert "it needs its sources, --sources PATH" in shell("verify", tables[0], "--out", "out").err
    ran = shell("verify", tables[0], "--sources", tables[1], "--out", "out", "--engine", "abacus")
    assert (ran.code, 'no engine "abacus"' in ran.err) == (2, True)


def test_a_dataset_is_a_table_too(shell: Shell, wall: Path) -> None:
    build(wall, formats=["parquet"])
    ran = shell("verify", wall / "dist", "--sources", wall, "--out", "out")
    assert ran.code == 0, ran.out
    assert "Regions" not in ran.out
    assert {row["faithful"] for row in results(Path("out")).values()} == {True}


def test_a_dataset_whose_source_was_edited_is_not_borne_out(shell: Shell, wall: Path) -> None:
    build(wall, formats=["jsonl"])
    for seed in (wall / "seeds").iterdir():
        seed.write_bytes(seed.read_bytes().replace(b"storms", b"Storms", 1))
    ran = shell("verify", wall / "dist", "--sources", wall, "--out", "out")
    assert ran.code == 1
    assert "no file has the digest of the source" in ran.out


def test_several_shards_run_in_processes(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.scale.bulk.verifying.MOST_QUOTES", 50)
    quotes, sources = many(40)
    tables = write(tmp_path / "q.parquet", quotes), write(tmp_path / "s.parquet", sources)
    ran = shell("verify", tables[0], "--sources", tables[1], "--out", "out", "--workers", 2, "--progress", "json")
    assert ran.code == 1
    assert len(results(Path("out"))) == 160
    assert [json.loads(line)["event"] for line in ran.err.splitlines()[:-1]][-1] == "end"


def test_nothing_heavy_is_imported_before_a_run() -> None:
    modules = "sys, factcheck.scale, factcheck.cli.verify"
    code = f"import {modules}; print([name for name in ('pyarrow', 'numpy', 'pandas') if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
