"""Parquet: the same fields and faults, the row of each; a wrong column is told once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import pyarrow as pa
import pytest

from factcheck.curation import New, read
from factcheck.diagnostics import Diagnostic
from factcheck.text import Span
from support.curated import HEADER
from support.project import CLAIMS, Tiny
from support.rows import as_rows, parquet

PATH = "data/claims.parquet"
GOOD: dict[str, Any] = {"id": "a", "speaker": "b", "text": "c"}


def faults(content: bytes, path: str = PATH) -> list[Diagnostic]:
    return list(read({CLAIMS: HEADER, path: content}).diagnostics)


def test_a_project_in_parquet_is_the_project_in_yaml() -> None:
    tiny = Tiny.sample()
    ours, theirs = as_rows(tiny, "parquet").check(), tiny.check()
    assert ours.dataset == theirs.dataset
    assert ours.diagnostics == theirs.diagnostics == ()
    assert [proof.grade for proof in ours.proofs] == ["verbatim"] * 3


def test_a_fault_is_told_with_its_row_and_the_text_of_it() -> None:
    rows = [{**GOOD}, {**GOOD, "id": "A b", "kind": "fakt"}]
    first, second = faults(parquet(rows))
    assert [str(first.location), str(second.location)] == [f"{PATH}:2:8", f"{PATH}:2:52"]
    assert first.message == '`id` of claim "A b" is "A b", which cannot be an id.'
    assert first.location is not None
    assert first.location.lines == ('{"id": "A b", "speaker": "b", "text": "c", "kind": "fakt"}',)
    assert (first.location.end_line, first.location.end_column) == (2, 13)


def test_a_passage_is_marked_in_its_row() -> None:
    tiny = Tiny.sample()
    rows = as_rows(tiny.edit("storms have damaged,", "storms had damaged,"), "parquet")
    fault = rows.check().one("FC301")
    assert fault.location is not None
    assert fault.location.line == 1
    assert {mark.line for mark in fault.location.marks} == {1}
    (mark,) = fault.location.marks
    assert "had" in fault.location.lines[0][mark.column - 1 : mark.end_column - 1]


def test_nulls_are_not_written_and_values_are_kept_as_text() -> None:
    said = [{"date": date(2019, 2, 28), "occasion": None}, {"date": None, "occasion": "a talk"}]
    rows = [
        {**GOOD, "said": said[0], "scope": {"amount": {"value": 10.0}}},
        {**GOOD, "id": "z", "said": said[1], "scope": None},
    ]
    reading = read({CLAIMS: HEADER, PATH: parquet(rows)})
    assert reading.diagnostics == ()
    assert reading.dataset is not None
    first, second = reading.dataset.claims
    assert first.said is not None
    assert first.said.date == "2019-02-28"
    assert first.scope is not None
    assert first.scope.amount is not None
    assert first.scope.amount.value == "10"
    assert second.scope is None


def test_the_types_that_programs_write_are_read() -> None:
    columns = {
        "id": pa.array(["a", "b"]).dictionary_encode(),
        "speaker": pa.array(["x", "y"], pa.large_string()),
        "text": pa.array(["c", "d"]),
        "answers": pa.array([[("cost", "one")], None], pa.map_(pa.string(), pa.string())),
        "modality": pa.array([["hedged"], ["asserted"]], pa.large_list(pa.string())),
        "single_source_reason": pa.array([float("nan"), float("nan")]),
        "reply": pa.array([{"sought": True, "date": datetime(2019, 3, 1)}, None]),  # noqa: DTZ001 - as pandas writes days
        "aliases": pa.nulls(2),
        "foreign": pa.array([{"page": 3, "day": date(2019, 1, 1), "share": 0.5}, None]),
    }
    reading = read({CLAIMS: HEADER, PATH: parquet(columns)})
    assert reading.diagnostics == ()
    assert reading.dataset is not None
    first, second = reading.dataset.claims
    assert first.answers == {"cost": "one"}
    assert second.answers == {}
    assert first.modality == ("hedged",)
    assert first.single_source_reason is None
    assert first.reply is not None
    assert first.reply.date == "2019-03-01"
    assert first.foreign == {"page": 3, "day": "2019-01-01", "share": 0.5}


def test_a_map_with_a_key_twice_is_told() -> None:
    twice = pa.array([[("cost", "one"), ("cost", "two")]], pa.map_(pa.string(), pa.string()))
    columns = {"id": ["a"], "speaker": ["b"], "text": ["c"], "answers": twice}
    (fault,) = faults(parquet(columns))
    assert (fault.code, fault.record) == ("FC005", "a")
    assert "`answers`" in fault.message


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"speaker": ["b"], "text": ["c"]}, f"`{PATH}` has no column `id`, which every row needs."),
        ({**{key: [1] for key in GOOD}, "txt": ["x"]}, f"`{PATH}` has the column `txt`, which is not known there."),
        ({**{key: ["x"] for key in GOOD}, "modality": ["x"]},
         f"The column `modality` of `{PATH}` should hold lists, but its type is string."),
        ({**{key: ["x"] for key in GOOD}, "scope": [["x"]]},
         f"The column `scope` of `{PATH}` should hold structs or maps, but its type is list<element: string>."),
        ({"id": ["x"], "speaker": ["y"], "text": [b"x"]},
         f"The column `text` of `{PATH}` should hold text, but its type is binary."),
    ],
)  # fmt: skip
def test_a_wrong_column_is_told_once(columns: Mapping[str, Any], told: str) -> None:
    found = [fault for fault in faults(parquet(columns)) if fault.location and fault.location.lines == ()]
    assert [fault.message for fault in found] == [told]
    assert {str(fault.location) for fault in found} == {f"{PATH}:1:1"}
    assert all(fault.help for fault in found)


def test_the_index_of_pandas_is_explained() -> None:
    (fault,) = faults(parquet({**{key: ["x"] for key in GOOD}, "__index_level_0__": [0]}))
    assert fault.code == "FC004"
    assert "index=False" in fault.help


def test_unknown_columns_are_left_out_and_the_rest_is_read() -> None:
    reading = read({CLAIMS: HEADER, PATH: parquet({**{key: ["x"] for key in GOOD}, "txt": ["x"]})})
    assert reading.dataset is not None
    assert len(reading.dataset.claims) == 1


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "is no Parquet file"),
        (b"id,speaker\n", "is no Parquet file"),
        (parquet([{**GOOD}])[:-20], "is damaged"),
        (b"PAR1" + b"\0" * 40 + b"PAR1", "is damaged"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(content: bytes, what: str) -> None:
    reading = read({CLAIMS: HEADER, PATH: content})
    (fault,) = reading.diagnostics
    assert fault.code == "FC001"
    assert fault.message.startswith(f"`{PATH}` {what}; the reader says: ")
    assert reading.dataset is None
    assert not reading.whole


def test_a_damaged_row_group_is_told() -> None:
    content = bytearray(
        parquet([{**GOOD, "id": f"c{number}", "text": f"text {number} " * 20} for number in range(500)])
    )
    for at in range(200, 1200):
        content[at] ^= 0xFF
    (fault,) = faults(bytes(content))
    assert (fault.code, "is damaged" in fault.message) == ("FC001", True)


def test_a_file_without_rows_is_no_fault() -> None:
    columns = {key: pa.array([], pa.string()) for key in GOOD}
    assert faults(parquet(columns)) == []


def test_nothing_in_it_is_edited() -> None:
    reading = read({CLAIMS: HEADER, PATH: parquet([GOOD])})
    assert reading.dataset is not None
    (claim,) = reading.dataset.claims
    assert reading.places.replace(claim, ("text",), [(Span(0, 1), "d")]) == ()
    assert reading.places.insert(claim, "kind", "fact") == ()
    assert reading.places.extend(claim, "aliases", [New({"x": "y"})]) == ()
