"""The pre-commit hook, run by pre-commit itself in a new repository that holds the sample project."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from support.repository import ROOT, SAMPLE


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A git repository with the sample and the published hook, run from this environment: nothing is downloaded."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["entry"].split()[0] == "factcheck"
    hook |= {"language": "system", "entry": f"{shlex.quote(sys.executable)} -m {hook['entry']}"}
    folder = tmp_path / "dataset"
    shutil.copytree(SAMPLE, folder)
    config = yaml.safe_dump({"repos": [{"repo": "local", "hooks": [hook]}]})
    (folder / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    subprocess.run(["git", "-c", "core.autocrlf=false", "add", "."], cwd=folder, check=True)
    return folder


def run_hook(repository: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--color=never", *arguments],
        cwd=repository,
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PRE_COMMIT_HOME": str(repository.parent / "hooks"), "PYTHONUTF8": "1"},
    )


def test_hook_passes_a_proved_dataset(repository: Path) -> None:
    run = run_hook(repository, "--all-files")
    assert run.returncode == 0, run.stdout + run.stderr
    assert "Passed" in run.stdout


def test_hook_stops_a_commit_that_breaks_a_quote(repository: Path) -> None:
    claims = repository / "data/claims.yaml"
    text = claims.read_bytes().replace(b'"We will repair the part', b'"We will repair the wall')
    claims.write_bytes(text)
    run = run_hook(repository, "--files", "data/claims.yaml")
    assert run.returncode == 1
    assert "FC301" in run.stdout


def test_hook_looks_when_a_seed_changes(repository: Path) -> None:
    seed = repository / "seeds/minutes.txt"
    seed.write_bytes(seed.read_bytes() + b"\n")
    assert "FC203" in run_hook(repository, "--files", "seeds/minutes.txt").stdout


def test_hook_looks_at_claims_of_any_format_and_sources_of_any_folder(repository: Path) -> None:
    (repository / "minutes").mkdir()
    (repository / "seeds/minutes.txt").rename(repository / "minutes/text.md")
    claims = repository / "data/claims.yaml"
    claims.write_bytes(claims.read_bytes().replace(b"seeds/minutes.txt", b"minutes/text.md"))
    (repository / "data/more.jsonl").write_text('{"record": "nothing"}\n', encoding="utf-8")
    for changed in ("minutes/text.md", "data/more.jsonl"):
        run = run_hook(repository, "--files", changed)
        assert run.returncode == 1
        assert "data/more.jsonl:1" in run.stdout


def test_hook_looks_at_a_commit_that_only_deletes(repository: Path) -> None:
    who = ("-c", "user.name=the council", "-c", "user.email=council@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, "commit", "--quiet", "--message=All"], cwd=repository, check=True)
    subprocess.run(["git", "rm", "--quiet", "seeds/minutes.txt"], cwd=repository, check=True)
    run = run_hook(repository)
    assert run.returncode == 1
    assert "seeds/minutes.txt" in run.stdout
