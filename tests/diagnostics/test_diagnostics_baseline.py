"""The baseline: exactly the faults in it are tolerated, and those that are gone are named."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from factcheck.diagnostics import CODES, Diagnostic
from factcheck.diagnostics.baseline import Baseline, Entry, tolerate


def fault(code: str, record: str = "wall", at: str = "quote", found: str = "All of it.") -> Diagnostic:
    row = CODES[code]
    return Diagnostic(row.code, row.name, row.severity, "It is so.", record=record, at=at, found=found)


def test_an_entry_is_code_record_field_and_the_digest_of_the_text() -> None:
    data = Baseline.of([fault("FC317")]).written()
    assert json.loads(data) == {
        "baseline": 1,
        "faults": [
            {"code": "FC317", "record": "wall", "field": "quote", "sha256": sha256(b"All of it.").hexdigest()},
        ],
    }


def test_exactly_those_faults_are_tolerated() -> None:
    baseline = Baseline.of([fault("FC317")])
    assert tolerate([fault("FC317")], baseline).left == ()
    for other in (
        fault("FC317", found="All of it!"),
        fault("FC317", record="pier"),
        fault("FC317", at="stance"),
        fault("FC316"),
    ):
        assert tolerate([other], baseline).left == (other,)


def test_a_fault_found_twice_is_tolerated_twice_and_no_more() -> None:
    baseline = Baseline.of([fault("FC317"), fault("FC317")])
    found = tolerate([fault("FC317")] * 3, baseline)
    assert (len(found.left), len(found.taken), found.gone) == (1, 2, ())


def test_what_is_gone_is_named() -> None:
    found = tolerate([], Baseline.of([fault("FC317")]))
    assert [str(entry) for entry in found.gone] == ['FC317 at "wall", `quote`']


def test_absolute_rules_and_remarks_are_never_in_it() -> None:
    assert Baseline.of([fault("FC301"), fault("FC105")]).faults == {}
    forged = Baseline({Entry("FC301", "wall", "quote", sha256(b"All of it.").hexdigest()): 1})
    assert tolerate([fault("FC301")], forged).left == (fault("FC301"),)


def test_the_file_is_in_order_and_read_back() -> None:
    baseline = Baseline.of([fault("FC317"), fault("FC316"), fault("FC317", record="pier")])
    assert Baseline.parse(baseline.written()) == baseline
    assert Baseline.of([fault("FC317", record="pier"), fault("FC317"), fault("FC316")]).written() == baseline.written()


@pytest.mark.parametrize(
    "data", [b"", b"[]", b'{"baseline": 1}', b'{"baseline": 1, "faults": [{}]}', b"\xff", b"[" * 100_000]
)
def test_another_file_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="it is no baseline"):
        Baseline.parse(data)


def test_a_later_format_is_refused() -> None:
    with pytest.raises(ValueError, match="format 2"):
        Baseline.parse(b'{"baseline": 2, "faults": []}')


def test_a_format_number_without_end_is_shown_cut() -> None:
    with pytest.raises(ValueError, match=r"it is a baseline of format 9+…, and") as told:
        Baseline.parse(b'{"baseline": ' + b"9" * 300 + b', "faults": []}')
    assert len(str(told.value)) < 120
