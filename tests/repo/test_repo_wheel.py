"""The wheel carries what an installed factcheck needs, and no text of third parties."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import factcheck
from support.repository import ROOT, SAMPLE


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*command, "--wheel-dir", str(folder), str(ROOT)], check=True)
    (built,) = folder.glob("*.whl")
    return built


def test_wheel_holds_types_sample_and_templates(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    sample = {path.relative_to(ROOT / "src").as_posix() for path in SAMPLE.rglob("*") if path.is_file()}
    assert {"factcheck/py.typed", "factcheck/__main__.py"} <= names
    assert len(sample) >= 2
    assert sample <= names
    assert not [name for name in names if name.startswith(("seeds/", "data/", "tests/"))]


def test_wheel_names_the_version_and_the_command(wheel: Path) -> None:
    assert wheel.name.startswith(f"factcheck_dataset-{factcheck.__version__}-py3-none-any")
    with zipfile.ZipFile(wheel) as archive:
        points = archive.read(f"factcheck_dataset-{factcheck.__version__}.dist-info/entry_points.txt").decode("utf-8")
    assert "factcheck = factcheck.__main__:main" in points
