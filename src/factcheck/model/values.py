"""The types of single values: ids, dates, digests, lines."""

import calendar
import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints, WithJsonSchema

from factcheck import dates, languages

LONGEST_ID = 100
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=LONGEST_ID)]
"""An id: lower-case letters, digits and single hyphens. It lives for ever."""

VISIBLE = r"\S"
Text = Annotated[str, StringConstraints(min_length=1, pattern=VISIBLE)]
"""A text that says something: spaces alone are none."""

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-fA-F]{64}$", to_lower=True)]
"""A digest in hexadecimal digits, of either case as programs print them; kept in small letters."""

Orcid = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$")]

_EDTF_DAY = re.compile(r"^(-?\d{4}|\d{2}XX|\d{3}X)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$")


_NO_DATE = (
    "not a date that can be read (year, month and day, with hyphens): write 2019, 2019-02, 2019-02-28 or a range such "
    "as 2019-02-28/2019-03-01"
)


def _edtf(value: str) -> str:
    ends = value.split("/")
    dated = [part for part in ends if part not in ("", "..")]
    if len(ends) > 2 or not all(_edtf_day(part) for part in dated):
        raise ValueError(next(filter(None, map(_no_such_day, dated)), _NO_DATE))
    if not dated:
        raise ValueError("a range of dates needs at least one date")
    if len(dated) == 2 and dates.before(dated[1], dated[0]):
        raise ValueError(f"the range runs backwards: write {dated[1]}/{dated[0]}")
    return value


def _edtf_day(value: str) -> bool:
    match = _EDTF_DAY.match(value)
    if match is None:
        return False
    year, month, day, _ = match.groups()
    if month is None or month == "XX":
        return day in (None, "XX")
    if not 1 <= int(month) <= 12:
        return 21 <= int(month) <= 24 and day is None  # EDTF seasons
    if day is None or day == "XX":
        return True
    last = calendar.monthrange(int(year), int(month))[1] if year.isdigit() and int(year) else 31
    return 1 <= int(day) <= last


def _no_such_day(value: str) -> str:
    """What is wrong with a date that is written well, but stands in no calendar; nothing for any other."""
    match = re.fullmatch(r"(\d{4})-(\d{2})(?:-(\d{2}))?[?~%]?", value)
    if match is None or _edtf_day(value):
        return ""
    year, month, _ = match.groups()
    if not 1 <= int(month) <= 12:
        return f"no date, since there is no month {month}: write the year first, then the month as 01 to 12"
    last = calendar.monthrange(int(year) or 4, int(month))[1]
    return f"no date, since {calendar.month_name[int(month)]} {year} has {last} days: correct the day"


Edtf = Annotated[str, AfterValidator(_edtf)]
"""A date or a range in the Extended Date/Time Format (Library of Congress, 2019): 2019-02, 2019-02-28/2019-03-01."""


def _language(value: str) -> str:
    if not languages.is_tag(value):
        raise ValueError(f"not the short code of a language (a BCP 47 tag): {languages.advice(value)}")
    return value


Language = Annotated[
    str, AfterValidator(_language), WithJsonSchema({"type": "string", "pattern": f"^{languages.PATTERN}$"})
]
"""A language, as a BCP 47 tag: ``en``, ``nl`` or ``pt-BR``. A name such as ``english`` would find no word list."""


def _lines(value: Any) -> Any:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not re.fullmatch(r"[1-9]\d{0,8}(-[1-9]\d{0,8})?", text):
        raise ValueError("write the lines of a region as a number or a range, such as 1 or 3-6, counting from 1")
    first, _, last = text.partition("-")
    if last and int(last) < int(first):
        raise ValueError(f"the range runs backwards: write {last}-{first}")
    return text


LineRange = Annotated[str, BeforeValidator(_lines, json_schema_input_type=Annotated[int, Field(ge=1)] | str)]
"""Lines of a source, 1-based and inclusive: ``1`` or ``3-6``."""


def _true_or_false(value: Any) -> Any:
    if isinstance(value, str) and value not in ("true", "false"):
        raise ValueError("write true or false")
    return value


TrueFalse = Annotated[bool, BeforeValidator(_true_or_false, json_schema_input_type=bool)]
"""``true`` or ``false``, and no other word: ``yes`` and ``no`` mean different things to different readers of YAML."""
