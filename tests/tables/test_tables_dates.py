from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.dates import days


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2019", "2019-01-01", "2019-12-31"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2019-02-28", "2019-02-28", "2019-02-28"),
        ("2019-02-28~", "2019-02-28", "2019-02-28"),
        ("2019-02-XX", "2019-02-01", "2019-02-28"),
        ("2019-XX-XX", "2019-01-01", "2019-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2019-02-28/2019-03", "2019-02-28", "2019-03-31"),
        ("2019/..", "2019-01-01", None),
        ("/2019", None, "2019-12-31"),
        ("2019-22", None, None),
        ("-0044", None, None),
        ("0000", None, None),
        (None, None, None),
    ],
)
def test_bounds(edtf: str | None, first: str | None, last: str | None) -> None:
    found = days(edtf)
    assert [day and day.isoformat() for day in found] == [first, last]


@given(st.dates(min_value=date(1, 1, 1)))
def test_a_day_is_its_own_bounds(day: date) -> None:
    assert days(day.isoformat()) == (day, day)
    first, last = days(day.isoformat()[:7])
    assert first is not None
    assert last is not None
    assert first <= day <= last
