"""The bytes of an export, kept in ``golden/``.

A change that is meant is written with ``factcheck build src/factcheck/sample --out FOLDER`` and looked at in the diff.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from factcheck import exchange
from factcheck.exchange import parquet
from factcheck.tables import tables
from support.project import Tiny

GOLDEN = Path(__file__).parent / "golden"


@cache
def _files() -> Mapping[str, bytes]:
    checked = Tiny.sample().check()
    assert checked.dataset is not None
    return exchange.write_all(tables(checked.dataset, checked.proofs, waived=checked.waived)).files


@pytest.mark.parametrize("path", sorted(GOLDEN.iterdir()), ids=lambda path: path.name)
def test_the_sample_gives_these_bytes(path: Path) -> None:
    assert _files()[path.name].decode() == path.read_bytes().decode()


def test_parquet_has_the_rows_of_the_golden_lines() -> None:
    rows = parquet.read(_files()["dataset.parquet"]).num_rows
    assert rows == len((GOLDEN / "dataset.jsonl").read_bytes().splitlines())
