"""A shell in a fresh folder, with no variable that changes how things are printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.command import Shell
from support.project import Tiny


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("GITHUB_ACTIONS", "GITHUB_WORKFLOW", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "FACTCHECK_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def wall(tmp_path: Path) -> Path:
    """The sample project, in the folder ``wall`` of the working folder."""
    return Tiny.sample().write(tmp_path / "wall")
