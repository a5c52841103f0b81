"""The optional columns of a quote: which of several places is meant, where it may stand, whose words it is.

They travel as one JSON text, null for most quotes, always written alike: it is part of a proof's name in the cache.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final, NamedTuple

from factcheck.languages import tag

OPTIONAL: Final = ("prefix", "suffix", "occurrence", "within", "language", "voice")
"""The optional columns of a table of quotes."""

VOICES: Final = ("outlet", "other")

_DIGITS: Final = 18
_MOST: Final = 10**_DIGITS
"""More than any text has characters, and a number that JSON and Arrow hold."""


class Context(NamedTuple):
    """What a quote says beside its words.

    Args:
        prefix: Words just before it.
        suffix: Words just after it.
        occurrence: Which of several places, from 1.
        within: The allowed spans, half-open code points; None for the whole text, which then has no regions.
        language: The language of the text.
        voice: ``outlet`` where the words are the outlet's own, so that a verb of saying that is cut off counts.
        at: Where it was published to start; decides between several places.
    """

    prefix: str | None = None
    suffix: str | None = None
    occurrence: int | None = None
    within: tuple[tuple[int, int], ...] | None = None
    language: str | None = None
    voice: str | None = None
    at: int | None = None

    @property
    def outlet(self) -> bool:
        """Whether the words are the outlet's own."""
        return self.voice == "outlet"


def encoded(record: Mapping[str, Any]) -> str | None:
    """The optional columns of a row as JSON; None where it has none.

    Raises:
        ValueError: If one of them can't be read; the message is a sentence for the user.

    Example:
        >>> encoded({"quote": "the wall", "within": [[0, 20], {"start": 30, "end": 50}], "voice": "outlet"})
        '{"voice":"outlet","within":[[0,20],[30,50]]}'
    """
    found = {name: _READ[name](value) for name in OPTIONAL if (value := record.get(name)) not in (None, "")}
    return written(**found) if found else None


def written(**columns: Any) -> str:
    """Columns as they travel."""
    return json.dumps(columns, sort_keys=True, separators=(",", ":"))


@lru_cache(maxsize=4096)
def decoded(text: str) -> Context:
    """The other way round."""
    found = json.loads(text)
    if "within" in found:
        found["within"] = tuple((start, end) for start, end in found["within"])
    return Context(**found)


def _words(name: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"The {name} is no text.")
    if (why := broken(name, value)) is not None:
        raise ValueError(why)
    return value


def broken(name: str, value: str) -> str | None:
    r"""Why no UTF-8 holds a text: bytes that were not UTF-8, kept as Python keeps them, or half a surrogate pair.

    >>> broken("quote", "the wall\udce9")
    'The quote is not UTF-8, at character 9.'
    """
    try:
        value.encode()
    except UnicodeEncodeError as error:
        byte = 0xDC80 <= ord(value[error.start]) <= 0xDCFF
        what = "is not UTF-8" if byte else "holds half a character (a lone surrogate)"
        return f"The {name} {what}, at character {error.start + 1}."
    return None


def _number(value: Any) -> Any:
    """A decimal number of Parquet as one that Python counts with."""
    if not isinstance(value, Decimal):
        return value
    return int(value) if value == value.to_integral_value() else float(value)


def _occurrence(value: Any) -> int:
    whole = int(value) if isinstance(value, str) and value.isdecimal() and len(value) <= _DIGITS else _number(value)
    if isinstance(whole, bool) or not isinstance(whole, int | float) or whole != whole // 1 or whole < 1:
        raise ValueError("The occurrence is no whole number from 1.")
    if whole >= _MOST:
        raise ValueError("The occurrence is larger than any text that is read.")
    return int(whole)


def _within(value: Any) -> list[tuple[int, int]]:
    try:
        spans = json.loads(value) if isinstance(value, str) else value
        found = [_span(span) for span in spans]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise ValueError("The column within holds no list of spans; write such as [[0, 120], [180, 300]].") from None
    if not found:
        raise ValueError("The column within is an empty list: then the quote may stand nowhere.")
    return sorted(found)


def _span(span: Any) -> tuple[int, int]:
    start, end = map(_offset, (span["start"], span["end"]) if isinstance(span, Mapping) else span)
    if not 0 <= start < end < _MOST:
        raise ValueError
    return start, end


def _offset(value: Any) -> int:
    """An offset; where others of its column are missing, it was perhaps saved as ``60.0``."""
    value = _number(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value // 1:
        raise ValueError
    return int(value)


def _voice(value: object) -> str:
    if value not in VOICES:
        raise ValueError(f"The voice is neither {' nor '.join(VOICES)}.")
    return str(value)


_READ: Mapping[str, Any] = {
    "prefix": lambda value: _words("prefix", value),
    "suffix": lambda value: _words("suffix", value),
    "occurrence": _occurrence,
    "within": _within,
    "language": lambda value: tag(_words("language", value)),
    "voice": _voice,
}


def present(columns: Sequence[str]) -> list[str]:
    """The optional columns among those of a table."""
    return [name for name in OPTIONAL if name in columns]
