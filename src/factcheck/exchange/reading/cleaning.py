"""Texts without the characters that hide or rearrange what a reader sees; ``foreign`` keeps them as they were."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from factcheck.diagnostics.invisible import CONTROL, control_name
from factcheck.exchange.legible import WINDOWS, cleaned
from factcheck.exchange.reading.imported import MalformedError, Raw


class Cleaner:
    """Takes control characters out of the texts of records, and says so once a record.

    Args:
        remark: Notes something odd: the record, the oddity in a few words, and what was found.
    """

    def __init__(self, remark: Callable[[Raw, str, str], None]) -> None:
        self._remark = remark
        self._raw: Raw | None = None
        self._said: set[str] = set()

    def reading(self, raw: Raw) -> None:
        """Says which record is read now."""
        self._raw = raw

    def seen(self, value: Any) -> Any:
        """A value of the record that is read now, its texts cleaned."""
        found = control_in(value)
        if not found:
            return value
        if self._raw is not None and str(self._raw) not in self._said:
            self._said.add(str(self._raw))
            self._remark(self._raw, "control characters", told(found))
        return cleaned_all(value)

    def words(self, text: str, what: str) -> str:
        """A text, cleaned, of which something is left.

        Raises:
            MalformedError: If it held nothing else.
        """
        if text.strip() and not cleaned(text).strip():
            raise MalformedError(f"{what} holds nothing but control characters")
        words: str = self.seen(text)
        return words


def cleaned_all(value: Any) -> Any:
    """A value with all its texts cleaned."""
    match value:
        case str():
            return cleaned(value)
        case dict():
            return {key: cleaned_all(inner) for key, inner in value.items()}
        case list() | tuple():
            return type(value)(map(cleaned_all, value))
        case _:
            return value


def control_in(value: Any) -> str:
    """The first control character in the texts of a value; empty where there is none."""
    match value:
        case str():
            found = CONTROL.search(value)
            return found[0] if found else ""
        case dict():
            return next(filter(None, map(control_in, value.values())), "")
        case list() | tuple():
            return next(filter(None, map(control_in, value)), "")
        case _:
            return ""


def told(character: str) -> str:
    r"""What was done about a control character, as the text of a remark.

    >>> told("\x1b")
    'it holds a terminal escape (U+001B), which was taken out; `foreign` has the record as it was'
    """
    sign = WINDOWS.get(character)
    done = f"which stands for {sign} in Windows-1252 and was read so" if sign else "which was taken out"
    return f"it holds {control_name(character)}, {done}; `foreign` has the record as it was"
