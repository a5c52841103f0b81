"""What the README shows is what a reader sees."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from support.repository import ROOT, SAMPLE

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def factcheck(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("GITHUB_", "COLUMNS"))}
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=folder,
        check=False,
        capture_output=True,
        encoding="utf-8",
        env={**environment, "PYTHONUTF8": "1", "NO_COLOR": "1"},
    )


@pytest.fixture
def tour(tmp_path: Path) -> Path:
    """The project that the tour makes."""
    assert factcheck(tmp_path, "init", "harbour").returncode == 0
    return tmp_path / "harbour"


def block(language: str, containing: str) -> str:
    found: str
    (found,) = [text for kind, text in BLOCKS if kind == language and containing in text]
    return found


def test_the_claim_of_the_tour_is_the_sample_s() -> None:
    shown = block("yaml", "council-part")
    assert shown in (SAMPLE / "data/claims.yaml").read_text(encoding="utf-8")


def test_the_broken_quote_of_the_tour_gives_the_message_shown(tour: Path) -> None:
    assert factcheck(tour, "check").returncode == 0
    claims = tour / "data/claims.yaml"
    claims.write_bytes(claims.read_bytes().replace(b'"We will repair the part', b'"We will repair the wall'))
    run = factcheck(tour, "check")
    assert run.returncode == 1
    assert run.stdout.strip() == block("text", "FC301").strip()


def test_the_commands_of_the_tour_work(tour: Path) -> None:
    commands = re.findall(r"`factcheck (\w+)(?: (?:\"([^`]*)\"|([\w-]+)))?`", README)
    verbs = {verb for verb, _, _ in commands}
    assert {"explain", "find", "show", "build"} <= verbs
    for verb, quoted, plain in commands:
        run = factcheck(tour, verb, *[argument for argument in (quoted, plain) if argument])
        assert run.returncode == 0, f"factcheck {verb}: {run.stderr}"


def test_the_python_of_the_readme_runs_in_its_tour(tour: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tour)
    exec(compile(block("python", "factcheck.load"), "README.md", "exec"), {})  # noqa: S102 - our own example


def test_links_lead_somewhere() -> None:
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/*.md")]:
        targets = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
        assert [target for target in targets if not (page.parent / target).exists()] == []
