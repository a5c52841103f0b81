"""Records in JSON Lines and Parquet beside YAML: found, checked, mended or left alone, told where they are not read."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import project
from support.command import Shell
from support.project import Tiny
from support.rows import as_rows, lines, parquet, records

SAMPLE = Tiny.sample()
CURLY = SAMPLE.edit('"We will repair the part that storms', "“We will repair the part that storms")


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_a_project_of_rows_passes(tmp_path: Path, form: str) -> None:
    outcome = project.check(as_rows(SAMPLE, form).write(tmp_path))
    assert outcome.diagnostics == ()
    assert outcome.counts.proved == 3


def test_many_files_are_read_as_one_in_the_order_of_their_names(tmp_path: Path) -> None:
    first, *others = records(SAMPLE)["claims"]
    rest = as_rows(SAMPLE, "jsonl").without_file("data/claims.jsonl")
    tiny = rest.with_file("data/claims-1.jsonl", lines([first])).with_file("data/claims-2.parquet", parquet(others))
    loaded = project.load(tiny.write(tmp_path))
    assert loaded.dataset is not None
    assert [claim.id for claim in loaded.dataset.claims] == ["council-part", "residents-all", "news-compromise"]


def test_json_lines_are_mended_and_no_other_byte_is_touched(tmp_path: Path) -> None:
    root = as_rows(CURLY, "jsonl").write(tmp_path)
    (change,) = project.fix(project.load(root)).changes
    assert change.name == "data/claims.jsonl"
    assert change.after == as_rows(SAMPLE, "jsonl").text("data/claims.jsonl").encode()


def test_a_link_without_an_id_is_given_one_in_json_lines(tmp_path: Path) -> None:
    whole = '{"id": "news-1", "source": "news", "quote": "The vote'
    bare = '{"source": "news", "quote": "The vote'
    root = as_rows(SAMPLE, "jsonl").edit(whole, bare, "data/claims.jsonl").write(tmp_path)
    (change,) = project.fix(project.load(root)).changes
    change.write()
    assert whole.encode() in change.after
    assert project.check(root).ok


def test_parquet_is_left_alone_and_the_command_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = as_rows(CURLY, "parquet").write(tmp_path)
    before = (root / "data" / "claims.parquet").read_bytes()
    ran = Shell(capsys)("check", "--fix", root)
    assert "FC306" in ran.out
    assert "data/claims.parquet was left alone: a Parquet file is never edited." in " ".join(ran.err.split())
    assert (root / "data" / "claims.parquet").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "what", "advice"),
    [
        ("data/more.jsonl", "its name does not say which records it holds", "Begin its name with speakers, "),
        ("data/part-1.parquet", "its name does not say which records it holds", "Begin its name with speakers, "),
        ("data/claims.ndjson", "its name does not end in .jsonl", "Rename it to claims.jsonl"),
        ("data/claims-1.jsonl.txt", "its name does not end in .jsonl", "Rename it to claims-1.jsonl"),
        ("data/claims.PARQUET", "its name does not end in .parquet", "Rename it to claims.parquet"),
        ("data/claims.json", "it is JSON, not JSON Lines", "Write it as claims.jsonl, each record on a line"),
        ("data/claims.jsonl.gz", "it is compressed", "Unpack it to claims.jsonl."),
        ("data/sources-1.parquet.ZIP", "it is compressed", "Unpack it to sources-1.parquet."),
        ("data/claims/claims-1.jsonl", "it stands in a folder below data/", "Move it up to data/"),
        (
            "data/annotators/anna.jsonl",
            "what a second reader judges stands in YAML",
            "Write it as data/annotators/NAME.yaml",
        ),
    ],
)
def test_rows_that_are_not_read_are_told(tmp_path: Path, name: str, what: str, advice: str) -> None:
    outcome = project.check(SAMPLE.with_file(name, "{}\n").write(tmp_path))
    (found,) = outcome.diagnostics
    assert (found.code, str(found.location)) == ("FC017", f"{name}:1:1")
    assert found.message == f"{name} is not read: {what}."
    assert found.help.startswith(advice)
    assert not outcome.counts.whole


@pytest.mark.parametrize(
    "name",
    ["data/.claims.jsonl", "data/raw/list.jsonl", "data/claims.schema.json", "data/notes.json", "data/claims.zip"],
)
def test_rows_of_others_are_left_alone(tmp_path: Path, name: str) -> None:
    assert project.check(SAMPLE.with_file(name, "{}\n").write(tmp_path)).diagnostics == ()
