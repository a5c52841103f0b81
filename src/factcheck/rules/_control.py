"""Characters that hide or rearrange text, and what a reader calls them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.rules._show import several

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters other than tab and line end, and the marks that turn the direction of writing."""

_NAMES = {
    "\x00": "a null character",
    "\x07": "a bell",
    "\x08": "a backspace",
    "\x0c": "a form feed",
    "\x1b": "a terminal escape",
    "\x7f": "a delete character",
    "\x85": "a next-line control",
    "\x9b": "a terminal escape",
}
_BIDI = "an invisible mark that turns the direction of writing"


def named(characters: Iterable[str]) -> str:
    r"""Control characters in words, each once.

    >>> named("\x1b\x07\x1b")
    'a terminal escape (U+001B) and a bell (U+0007)'
    """
    return several([_named(character) for character in dict.fromkeys(characters)])


def _named(character: str) -> str:
    name = _NAMES.get(character) or (_BIDI if character > "\u2000" else "a control character")
    return f"{name} (U+{ord(character):04X})"
