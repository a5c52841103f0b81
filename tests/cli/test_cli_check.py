"""``factcheck check``, from the outside."""

from __future__ import annotations

import json
import os
import re
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from factcheck.cli.options import Format
from factcheck.diagnostics.renderers import RENDERERS
from support.command import Shell
from support.project import CLAIMS, Tiny

CLEAN = "No faults found.\nLinks: 3 proved, 0 unproved, 0 failed, 0 waived\n"
ALTERED = Tiny.sample().edit('"We will repair the part that storms', '"We will repair the whole that storms')
CURLY = Tiny.sample().edit('"We will repair the part that storms', "“We will repair the part that storms")


def test_every_format_of_the_option_has_a_renderer() -> None:
    assert [form.value for form in Format] == list(RENDERERS)


def test_the_sample_passes(shell: Shell, wall: Path) -> None:
    ran = shell("check", wall)
    assert (ran.code, ran.out, ran.err) == (0, CLEAN, "")


def test_a_changed_word_fails_with_both_places(shell: Shell, tmp_path: Path) -> None:
    ALTERED.write(tmp_path / "wall")
    ran = shell("check", "wall")
    assert ran.code == 1
    place = ALTERED.place("We will repair the ^whole").removeprefix(CLAIMS)
    assert ran.out.startswith(f"wall/data/claims.yaml{place} error FC301 quote-altered\n")
    source, carets = next(pair for pair in pairwise(ran.out.splitlines()) if " 3 │" in pair[0])
    assert source[carets.index("^") : carets.rindex("^") + 1] == "part"
    assert "whole" in ran.out
    assert ran.out.endswith("Links: 2 proved, 0 unproved, 1 failed, 0 waived\n")
    assert shell("check", "wall", "--exit-zero").code == 0


def test_paths_are_those_of_the_project_where_it_is_not_below(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ALTERED.write(tmp_path / "wall")
    for folder in ("wall", "wall/data"):
        monkeypatch.chdir(tmp_path / folder)
        assert shell("check").out.startswith("data/claims.yaml:")


@pytest.mark.parametrize("form", [form for form in Format if form is not Format.TEXT])
def test_counts_go_to_stderr_where_the_format_has_no_place_for_them(shell: Shell, wall: Path, form: Format) -> None:
    ran = shell("check", wall, "--format", form)
    assert "3 proved" not in ran.out
    assert ran.err == "Links: 3 proved, 0 unproved, 0 failed, 0 waived\n"


def test_github_is_chosen_inside_a_workflow(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ALTERED.write(tmp_path / "wall")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert shell("check", "wall").out.startswith("wall/data")
    monkeypatch.setenv("GITHUB_WORKFLOW", "ci")
    assert shell("check", "wall").out.startswith("::error title=factcheck (FC301 quote-altered),file=wall/data")
    assert shell("check", "wall", "--format", "concise").out.startswith("wall/data")


def test_a_file_takes_the_output(shell: Shell, tmp_path: Path) -> None:
    ALTERED.write(tmp_path / "wall")
    ran = shell("check", "wall", "--format", "sarif", "--output-file", "out.sarif")
    assert (ran.code, ran.out) == (1, "")
    assert json.loads((tmp_path / "out.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]
    assert "proved" in ran.err
    ran = shell("check", "wall", "--output-file", "nowhere/out.txt")
    assert ran.code == 2
    assert ran.err.startswith("factcheck: nowhere/out.txt can't be written:")


@pytest.mark.parametrize("form", Format)
@pytest.mark.parametrize("tiny", [ALTERED, Tiny.sample()], ids=["faults", "clean"])
def test_an_earlier_report_is_replaced(shell: Shell, tmp_path: Path, form: Format, tiny: Tiny) -> None:
    tiny.write(tmp_path / "wall")
    for _ in range(2):
        assert shell("check", "wall", "--format", form, "--output-file", "report").code in (0, 1)


@pytest.mark.parametrize(
    ("file", "why"),
    [
        ("wall/data/claims.yaml", "belongs to the project"),
        ("wall/data/report.yaml", "belongs to the project"),
        ("wall/seeds/minutes.txt", "belongs to the project"),
        ("wall/pyproject.toml", "belongs to the project"),
        ("link.txt", "belongs to the project"),
        ("notes.txt", "is there and is no report of factcheck"),
        ("wall", "is a folder"),
        (os.devnull, "is not an ordinary file"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_report_is_written_over_nothing_else(shell: Shell, wall: Path, file: str, why: str) -> None:
    (wall / "pyproject.toml").write_text("[tool.factcheck]\n", encoding="utf-8")
    Path("notes.txt").write_text("FC301 is one of the codes.\nSo far.\n", encoding="utf-8")
    Path("link.txt").symlink_to("wall/seeds/minutes.txt")
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    ran = shell("check", wall, "--fix", "--output-file", file)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"factcheck: {file} {why}")
    assert {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()} == before


def test_colour_is_forced_and_refused(shell: Shell, wall: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[32mNo faults" in shell("check", wall).out
    shell("check", wall, "--output-file", "out.txt")
    assert "\x1b" not in Path("out.txt").read_text(encoding="utf-8")
    monkeypatch.delenv("FORCE_COLOR")
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in shell("check", wall).out


def test_rules_are_chosen_by_code_or_beginning(shell: Shell, tmp_path: Path) -> None:
    CURLY.write(tmp_path / "wall")
    assert "FC306" in shell("check", "wall", "--format", "concise").out
    assert shell("check", "wall", "--strict").code == 1
    ran = shell("check", "wall", "--strict", "--ignore", "FC2,fc306")
    assert ran.code == 0
    assert re.search(r"Rules left out: FC204, .* and \d+ more\.", ran.out)
    assert "Rules left out: FC306.\n" in shell("check", "wall", "--ignore", "fc306").out
    assert "left out" not in shell("check", "wall").out
    assert "FC306" not in shell("check", "wall", "--select", "FC1").out
    assert "FC306" in shell("check", "wall", "--select", "quote-typographic").out


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_empty_choice_is_a_usage_error(shell: Shell, wall: Path, option: str) -> None:
    ran = shell("check", wall, option, " ,")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"factcheck: {option} names no rule.")


def test_an_unknown_format_is_named_with_those_there_are(shell: Shell, wall: Path) -> None:
    ran = shell("check", wall, "--format", "xml")
    assert (ran.code, ran.out) == (2, "")
    assert 'there is no "xml"; choose from text, concise, json, github, sarif, junit.' in ran.err
    assert shell("check", wall, "--format", "JSON").out == "[]\n"


def test_an_absolute_rule_cannot_be_left_out(shell: Shell, tmp_path: Path) -> None:
    ALTERED.write(tmp_path / "wall")
    assert "FC301" in shell("check", "wall", "--ignore", "FC301", "--select", "FC1").out


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_code_is_a_usage_error(shell: Shell, wall: Path, option: str) -> None:
    for code, meant in (("FC3O1", "FC3"), ("fc3o1", "FC3"), ("Quote-Altred", "quote-altered")):
        ran = shell("check", wall, option, f"FC3,{code}")
        assert (ran.code, ran.out) == (2, "")
        assert ran.err.startswith(f'factcheck: {option}: no rule has the code "{code}". Did you mean "{meant}')


def test_fix_mends_the_file_and_checks_it_again(shell: Shell, tmp_path: Path) -> None:
    CURLY.write(tmp_path / "wall")
    ran = shell("check", "wall", "--fix")
    assert (ran.code, ran.out, ran.err) == (0, CLEAN, "Mended data/claims.yaml: 1 place.\n")
    assert (tmp_path / "wall" / CLAIMS).read_text(encoding="utf-8") == Tiny.sample().text()
    assert shell("check", "wall", "--fix").err == ""


def test_diff_shows_what_fix_would_change_and_writes_nothing(shell: Shell, tmp_path: Path) -> None:
    CURLY.write(tmp_path / "wall")
    ran = shell("check", "wall", "--diff")
    assert ran.code == 1
    assert ran.out.startswith("--- a/wall/data/claims.yaml\n+++ b/wall/data/claims.yaml\n@@ ")
    assert "\n-          “We will repair" in ran.out
    assert (tmp_path / "wall" / CLAIMS).read_text(encoding="utf-8") == CURLY.text()
    shell("check", "wall", "--fix")
    assert shell("check", "wall", "--diff").code == 0


def test_hostile_text_reaches_no_terminal(shell: Shell, tmp_path: Path) -> None:
    tiny = Tiny.sample().edit("text: The vote was a compromise.", r'text: "The \e]0;owned\a vote \u202E was."')
    tiny = tiny.edit("- id: news-compromise", r'- id: "news\e[31m"')
    tiny.write(tmp_path / "wall")
    for form in Format:
        ran = shell("check", "wall", "--format", form)
        assert ran.code == 1
        assert not set(ran.out + ran.err) & {"\x1b", "\x07", "\u202e"}


def test_outside_a_project_the_way_to_one_is_told(shell: Shell) -> None:
    ran = shell("check")
    assert (ran.code, ran.out) == (2, "")
    assert "factcheck init DIR" in ran.err
    assert shell("check", "nowhere").err == 'factcheck: There is no file or folder "nowhere".\n'
