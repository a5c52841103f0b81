"""What is taken from an earlier run depends on the code that proves, all of it."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from factcheck.scale.bulk.version import files


@pytest.mark.parametrize(
    "module", ["anchoring.locate", "anchoring.cuts.left", "anchoring.lexicon.de", "text.segments", "text.document"]
)
def test_the_version_covers_the_search_its_inner_rooms_the_lists_and_the_sentences(module: str) -> None:
    found = importlib.import_module(f"factcheck.{module}")
    assert Path(str(found.__file__)) in files()
