"""The first and last day that an EDTF date allows, and which of two dates is the earlier one."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import NamedTuple

_DAY = re.compile(r"^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[?~%]?$")


class Days(NamedTuple):
    """The first and the last day, both included; None where the date sets no bound."""

    first: date | None
    last: date | None


def days(edtf: str | None) -> Days:
    """The bounds of a date or range, to the day.

    An uncertain or approximate date (``?``, ``~``, ``%``) has the bounds of the date as written. Seasons, years
    before 1 and open ends set no bound.

    >>> days("2019-02")
    Days(first=datetime.date(2019, 2, 1), last=datetime.date(2019, 2, 28))
    >>> days("2019-02-28/..")
    Days(first=datetime.date(2019, 2, 28), last=None)
    """
    if edtf is None:
        return Days(None, None)
    start, _, end = edtf.partition("/")
    return Days(_bounds(start).first, _bounds(end if "/" in edtf else start).last)


def before(one: str | None, other: str | None) -> bool:
    """Whether one date lies wholly before another; dates that may overlap do not.

    >>> before("2026-02-28", "2026-03"), before("2026-03-05", "2026-03"), before(None, "2026-03")
    (True, False, False)
    """
    last, first = days(one).last, days(other).first
    return last is not None and first is not None and last < first


def _bounds(day: str) -> Days:
    match = _DAY.match(day)
    if match is None:
        return Days(None, None)
    written, month, number = match.groups()
    first_year, last_year = (int(written.replace("X", digit)) for digit in "09")
    first_month, last_month = (int(month), int(month)) if month not in (None, "XX") else (1, 12)
    if first_year == 0 or first_month > 12:
        return Days(None, None)
    last_day = calendar.monthrange(last_year, last_month)[1]
    exact = int(number) if number not in (None, "XX") else None
    return Days(date(first_year, first_month, exact or 1), date(last_year, last_month, exact or last_day))
