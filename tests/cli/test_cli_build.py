"""``factcheck build``: formats, splits, the loss lines, and ``--check``."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.command import Shell
from support.project import Tiny


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Tiny.sample().write(tmp_path / "wall")


def test_it_tells_what_formats_left_out(shell: Shell, root: Path) -> None:
    ran = shell("build", root, "--formats", "csv, wice")
    assert ran.code == 0
    assert "wice: left out 2 records, merged what differs in 1 way; losses.json says which and why." in ran.err
    assert "csv:" not in ran.err


def test_all_means_every_format(shell: Shell, root: Path) -> None:
    assert shell("build", root, "--formats", "all").code == 0
    assert (root / "dist/croissant.json").is_file()
    assert (root / "dist/entailment/pairs.jsonl").is_file()


def test_an_unknown_format_is_named(shell: Shell, root: Path) -> None:
    ran = shell("build", root, "--formats", "xls")
    assert ran.code == 2
    assert 'no format "xls"; the formats are csv, jsonl, parquet' in ran.err


@pytest.mark.parametrize(("word", "told"), [("csv", True), ("csv,fever", True), ("all", True), ("csv,nix", False)])
def test_the_name_of_an_export_given_as_the_way_to_print_is_told(
    shell: Shell, root: Path, word: str, *, told: bool
) -> None:
    ran = shell("build", root, "--format", word)
    assert (ran.code, f"Did you mean `--formats {word}`?" in ran.err) == (2, told)
    assert "Did you mean" not in shell("check", root, "--format", word).err


def test_what_the_last_build_had_and_this_one_has_not_is_told(shell: Shell, root: Path) -> None:
    first = shell("build", root, "--formats", "csv,huggingface", "--splits", "8,1,1", "--seed", "2")
    assert "last build" not in first.err
    assert "last build" not in shell("build", root, "--formats", "csv,huggingface", "--splits", "8,1,1").err
    ran = shell("build", root, "--formats", "csv,jsonl")
    assert "of the last build: README.md, " in ran.err
    assert "The last build had more formats; for the same ones write --formats csv,huggingface.\n" in ran.err
    assert "for the same splits write --splits 8,1,1.\n" in ran.err
    assert "last build" not in shell("build", root).err


def test_all_formats_of_the_last_build_are_named_in_a_word(shell: Shell, root: Path) -> None:
    shell("build", root, "--formats", "all")
    assert "for the same ones write --formats all.\n" in shell("build", root).err


def test_what_was_written_into_a_file_by_hand_is_said_to_be_gone(shell: Shell, root: Path) -> None:
    shell("build", root, "--formats", "huggingface")
    with (root / "dist/README.md").open("a", encoding="utf-8") as card:
        card.write("By hand.\n")
    assert "What somebody had changed since the last build is gone from README.md: " in shell("build", root).err
    assert "is gone from" not in shell("build", root).err


def test_it_counts_the_sides_and_says_why_one_is_empty(shell: Shell, root: Path) -> None:
    ran = shell("build", root, "--splits", "80,10,10", "--seed", "3")
    assert "Splits: 3 claims in train, 0 claims in dev, 0 claims in test." in ran.err
    assert "Nothing is in dev or test: the claims hang together in too few groups" in ran.err


@pytest.mark.parametrize("shares", ["80", "80,20", "a,b,c", "-1,1,1", "0,0,0", "nan,1,1", "inf,1,1", "1,2,3,4"])
def test_shares_that_are_none_are_refused(shell: Shell, root: Path, shares: str) -> None:
    ran = shell("build", root, f"--splits={shares}")
    assert ran.code == 2
    assert "--splits" in ran.err
    assert not (root / "dist").exists()


def test_check_tells_whether_the_folder_is_current(shell: Shell, root: Path) -> None:
    assert shell("build", root, "--check").code == 1
    shell("build", root)
    ran = shell("build", root, "--check")
    assert ran.code == 0
    assert "is current." in ran.err
    (root / "dist/claims.csv").write_bytes(b"")
    ran = shell("build", root, "--check")
    assert ran.code == 1
    assert "changed: claims.csv" in ran.err
    assert "is not current; run factcheck build again." in ran.err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--engine", "spark"], 'There is no engine "spark"; the engines are local, dask and ray.'),
        (["--scheduler", "somewhere"], '"somewhere" is no address of a scheduler'),
        (["--engine", "local", "--scheduler", "tcp://127.0.0.1:1"], "The engine local has no scheduler"),
    ],
)
def test_an_engine_that_does_not_start_stops_the_build(
    shell: Shell, root: Path, options: list[str], message: str
) -> None:
    ran = shell("build", root, *options)
    assert ran.code == 2
    assert message in ran.err
    assert not (root / "dist").exists()


def test_an_engine_writes_what_a_build_without_one_writes(shell: Shell, root: Path) -> None:
    assert shell("build", root).code == 0
    assert shell("build", root, "--check", "--engine", "local", "--workers", "2").code == 0
