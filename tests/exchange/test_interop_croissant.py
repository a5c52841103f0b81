"""Croissant as its reference implementation reads it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import mlcroissant as mlc
import numpy as np
import pandas as pd
import pytest

from factcheck.exchange import parquet
from factcheck.tables import TABLES

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


@pytest.fixture(scope="module")
def dataset(dist: Path) -> mlc.Dataset:
    return mlc.Dataset(str(dist / "croissant.json"))


def test_it_loads_without_error_or_warning(dataset: mlc.Dataset) -> None:
    issues = dataset.metadata.ctx.issues
    assert not issues.errors
    assert not issues.warnings
    assert "http://mlcommons.org/croissant/1.1" in dataset.metadata.conforms_to


def test_its_records_are_the_rows_of_the_tables(dataset: mlc.Dataset, dist: Path) -> None:
    assert [each.id for each in dataset.metadata.record_sets] == [table.name for table in TABLES]
    for table in TABLES:
        expected = parquet.read((dist / f"{table.name}.parquet").read_bytes()).to_pylist()
        assert [_plain(record) for record in dataset.records(table.name)] == expected


def _plain(value: Any) -> Any:
    """A value as the tables have it: texts come as bytes, names with the path of their field."""
    match value:
        case bytes():
            return value.decode()
        case dict():
            return {name.rpartition("/")[2]: _plain(inner) for name, inner in value.items()}
        case list() | np.ndarray():
            return [_plain(inner) for inner in value]
        case pd.Timestamp():
            return date(value.year, value.month, value.day)
    return value


def test_its_digests_are_those_of_the_files(dist: Path) -> None:
    manifest = json.loads((dist / "manifest.json").read_bytes())
    digests = {entry["path"]: entry["sha256"] for entry in manifest["files"]}
    described = json.loads((dist / "croissant.json").read_bytes())["distribution"]
    assert all(digests[file["contentUrl"]] == file["sha256"] for file in described)


def test_keys_point_to_the_columns_of_other_tables(dataset: mlc.Dataset) -> None:
    keys = {
        field.id: field.references.uuid
        for record_set in dataset.metadata.record_sets
        for field in record_set.fields
        if field.references
    }
    assert keys["verdicts/claim"] == "claims.parquet"
    assert keys["evidence/source"] == "sources.parquet"
    assert keys["objects/part_of"] == "objects.parquet"
