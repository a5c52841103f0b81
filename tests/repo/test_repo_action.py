"""The scripts of the GitHub action, run with the environment that GitHub gives them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from support.repository import ROOT, SAMPLE

BROKEN = (b'"We will repair the part', b'"We will repair the wall')
HOSTILE = ("; touch pwned", "$(touch pwned)", "`touch pwned`", "--exit-zero", "a\n::set-output name=a::b")


@pytest.fixture
def job(tmp_path: Path) -> Path:
    """The checked-out repository of a job: the sample project."""
    shutil.copytree(SAMPLE, tmp_path / "job")
    return tmp_path / "job"


def run_action(job: Path, script: str = "check.py", **inputs: str) -> subprocess.CompletedProcess[str]:
    """Runs a script of the action; inputs as ``path=...``, the summary is ``summary.md`` beside the job."""
    github = {
        "GITHUB_ACTIONS": "true",
        "GITHUB_WORKFLOW": "ci",
        "GITHUB_OUTPUT": str(job.parent / "output"),
        "GITHUB_STEP_SUMMARY": str(job.parent / "summary.md"),
        "RUNNER_TEMP": str(job.parent / "runner"),
    }
    return subprocess.run(
        [sys.executable, str(ROOT / "action" / script)],
        cwd=job,
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **github, **{f"INPUT_{name.upper()}": value for name, value in inputs.items()}},
    )


def break_quote(job: Path) -> None:
    claims = job / "data/claims.yaml"
    claims.write_bytes(claims.read_bytes().replace(*BROKEN))


def summary(job: Path) -> str:
    return (job.parent / "summary.md").read_text(encoding="utf-8")


def test_a_proved_dataset_passes_and_is_summarised(job: Path) -> None:
    run = run_action(job)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "::error" not in run.stdout
    assert summary(job).startswith("### factcheck: no errors\n")
    assert "3 proved" in summary(job)


def test_a_broken_quote_fails_at_its_line(job: Path) -> None:
    break_quote(job)
    run = run_action(job)
    assert run.returncode == 1
    assert re.search(r"^::error [^\n]*FC301[^\n]*file=data/claims\.yaml,line=\d+", run.stdout, re.MULTILINE)
    assert summary(job).startswith("### factcheck: the dataset has errors\n")
    assert "FC301" in summary(job)


def test_a_step_that_only_strict_fails_says_so(job: Path) -> None:
    claims = job / "data/claims.yaml"
    claims.write_bytes(claims.read_bytes().replace(b"kind: characterisation", b"waive: [{code: FC510, reason: x}]"))
    assert run_action(job).returncode == 0
    assert run_action(job, strict="true").returncode == 1
    first, second = re.findall("^### .*", summary(job), re.MULTILINE)
    assert first == "### factcheck: no errors"
    assert second == "### factcheck: no errors, but warnings, and `strict` lets none pass"
    assert "FC012" in summary(job)


def test_strict_settings_are_told_apart_from_errors_too(job: Path) -> None:
    break_quote(job)
    (job / "pyproject.toml").write_text("[tool.factcheck]\nstrict = true\n", encoding="utf-8")
    assert run_action(job).returncode == 1
    assert summary(job).startswith("### factcheck: the dataset has errors\n")


def test_the_summary_is_added_to_what_stands_there(job: Path) -> None:
    (job.parent / "summary.md").write_text("Earlier step\n", encoding="utf-8")
    run_action(job)
    assert summary(job).startswith("Earlier step\n### factcheck")


def test_sarif_is_written_beside_the_log(job: Path) -> None:
    break_quote(job)
    run = run_action(job, sarif_file="factcheck.sarif")
    assert run.returncode == 1
    sarif = json.loads((job / "factcheck.sarif").read_text(encoding="utf-8"))
    assert [result["ruleId"] for result in sarif["runs"][0]["results"]] == ["FC301"]


def test_other_formats_can_give_the_runner_no_command(job: Path) -> None:
    break_quote(job)
    lines = run_action(job, format="text").stdout.splitlines()
    stop = re.fullmatch(r"::stop-commands::([0-9a-f]{32})", lines[0])
    assert stop is not None
    assert lines[-1] == f"::{stop[1]}::"


def test_text_of_the_dataset_cannot_close_the_fence_of_the_summary(job: Path) -> None:
    claims = job / "data/claims.yaml"
    claims.write_bytes(claims.read_bytes().replace(b"claims: [council-part,", b'claims: ["````evil",'))
    run_action(job)
    opening, *_, closing = [line for line in summary(job).splitlines() if line.startswith("```")]
    assert "````evil" in summary(job)
    assert (opening, closing) == ("`````text", "`````")


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("name", ["path", "strict"])
def test_hostile_inputs_stay_inert(job: Path, name: str, value: str) -> None:
    run = run_action(job, **{name: value})
    assert run.returncode == 2
    assert not list(job.parent.rglob("pwned"))
    assert not re.search("^::set-output", run.stdout + run.stderr, re.MULTILINE)


def test_an_unknown_format_is_refused(job: Path) -> None:
    run = run_action(job, format="pretty; touch pwned")
    assert run.returncode == 2
    assert not (job / "pwned").exists()


def test_a_sarif_file_that_cannot_be_written_fails_the_step(job: Path) -> None:
    assert run_action(job, sarif_file="no/such/folder.sarif").returncode == 2


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_release_is_refused_before_anything_is_installed(job: Path, value: str) -> None:
    run = run_action(job, "install.py", version=value)
    assert run.returncode == 2
    assert "not a release number" in run.stdout
    assert not (job.parent / "runner").exists()
    assert not list(job.parent.rglob("pwned"))


def test_no_input_stands_in_the_text_of_a_command() -> None:
    action: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    steps = action["runs"]["steps"]
    assert not [step for step in steps if "${{" in step.get("run", "")]
    passed = re.findall(r"\$\{\{ inputs\.([\w-]+) \}\}", str(steps))
    assert sorted(passed) == sorted(action["inputs"])
