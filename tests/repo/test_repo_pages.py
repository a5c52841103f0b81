"""What the pages on Python and on refresh show is what a reader gets."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

import factcheck
from factcheck.anchoring import Difference, Edge, Omission
from support.command import Shell
from support.project import CLAIMS, SEED, Tiny
from support.repository import ROOT

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def page(name: str) -> str:
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def blocks(name: str, language: str) -> list[str]:
    return [text for kind, text in BLOCK.findall(page(name)) if kind == language]


# ------------------------------------------------------------------------------------------------------ docs/python.md


def test_the_examples_of_the_python_page_run() -> None:
    names: dict[str, object] = {}
    for number, block in enumerate(blocks("python.md", "python"), start=1):
        exec(compile(block, f"python.md, example {number}", "exec"), names)  # noqa: S102 - our own examples
    assert "table" in names


def test_the_python_page_names_every_field() -> None:
    fields = {name for name in vars(factcheck.Anchor) if not name.startswith("_")}
    fields |= {name for kind in (Difference, Edge, Omission) for name in kind.__dataclass_fields__}
    options = {*inspect.signature(factcheck.locate).parameters} - {"quote", "text"}
    text = page("python.md")
    assert [name for name in sorted(fields | options) if f"`{name}`" not in text] == []


@pytest.mark.parametrize("named", [factcheck.locate, factcheck.Text, factcheck.Anchor, Difference, Edge, Omission])
def test_help_holds_no_mark_up(named: object) -> None:
    members = [member for name, member in inspect.getmembers(named) if not name.startswith("_")]
    pages = "\n".join(inspect.getdoc(each) or "" for each in [named, *members])
    assert len(pages) > 100
    assert re.findall(r":\w+:`", pages) == []


# ----------------------------------------------------------------------------------------------------- docs/refresh.md


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def captured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project of the page, with the new capture that its commands make."""
    Tiny.sample().write(tmp_path)
    (commands,) = [block for block in blocks("refresh.md", "console") if "sed" in block]
    text = (tmp_path / SEED).read_text(encoding="utf-8")
    for old, new in re.findall(r"-e 's/(.*?)/(.*?)/'", commands):
        text, changed = re.subn(old, new, text)
        assert changed == 1, old
    assert '(echo "Harbour News"; echo; sed' in commands
    (tmp_path / "new.txt").write_text(f"Harbour News\n\n{text}", encoding="utf-8", newline="")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


@pytest.mark.usefixtures("captured")
def test_the_comparison_of_the_refresh_page_is_what_is_printed(shell: Shell) -> None:
    ran = shell("refresh", "news", "new.txt")
    assert ran.code == 1
    assert [ran.out] == blocks("refresh.md", "text")
    assert "--write would refuse" in ran.err


def test_the_history_of_the_refresh_page_is_what_is_written(shell: Shell, captured: Path) -> None:
    (command,) = [block for block in blocks("refresh.md", "console") if "--why" in block]
    arguments = re.findall(r'"([^"]*)"|(\S+)', command.removeprefix("factcheck "))
    assert shell(*(quoted or plain for quoted, plain in arguments)).code == 1
    (shown,) = blocks("refresh.md", "yaml")
    written = re.sub(r"date: \d{4}-\d\d-\d\d", "date: 2026-11-22", (captured / CLAIMS).read_text(encoding="utf-8"))
    assert shown in written
