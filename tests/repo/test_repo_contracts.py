"""The import contracts bite: each kind of forbidden import is found."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support.repository import ROOT

BREACHES = [
    ("text.py", "import pathlib", "Pure rooms touch no file and start no process"),
    ("model/record.py", "from factcheck import proof", "Arrows run one way, and every room has its layer"),
    ("anchoring/anchor.py", "from factcheck import model", "anchoring knows texts only"),
    (
        "anchoring/words/forms.py",
        "from factcheck.anchoring.signs import elision",
        "Inside anchoring arrows run one way too",
    ),
    ("attic.py", "", "attic"),
]


@pytest.mark.parametrize(("module", "line", "named"), BREACHES, ids=[module for module, _, _ in BREACHES])
def test_a_forbidden_import_is_found(tmp_path: Path, module: str, line: str, named: str) -> None:
    shutil.copytree(ROOT / "src/factcheck", tmp_path / "factcheck")
    with (tmp_path / "factcheck" / module).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    program = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    run = subprocess.run(
        [sys.executable, "-c", program, "--config", str(ROOT / ".importlinter"), "--no-cache"],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert run.returncode == 1
    assert named in run.stdout
