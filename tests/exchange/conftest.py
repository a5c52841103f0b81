"""Exports that several tests look at, built once."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import project
from factcheck.exchange import FORMATS
from support.repository import ROOT, SAMPLE

PROJECTS = {"shipped": ROOT, "sample": SAMPLE}


@pytest.fixture(scope="session", params=PROJECTS)
def dist(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every format, of the dataset of this repository and of the sample."""
    name: str = request.param
    out = tmp_path_factory.mktemp("published") / name
    built = project.build(PROJECTS[name], out, formats=FORMATS)
    assert built.files, [found.message for found in built.outcome.diagnostics]
    return out
