"""Names the characters that nobody sees: spaces that are no space, marks without a width, and controls."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_KINDS = frozenset({"Zs", "Zl", "Zp", "Cf"})

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters other than tab and line end, and the marks that turn the direction of writing."""

_CONTROLS = {
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


def control_name(character: str) -> str:
    r"""A control character by name and code point.

    >>> control_name("\x1b")
    'a terminal escape (U+001B)'
    """
    name = _CONTROLS.get(character) or (_BIDI if character > "\u2000" else "a control character")
    return f"{name} (U+{ord(character):04X})"


def invisible(text: str) -> Iterator[int]:
    r"""Where invisible characters stand, other than space, tab and the end of a line.

    >>> list(invisible("all\u00a0of it\u200b"))
    [3, 9]
    """
    if text.isascii():
        return iter(())
    return (at for at, char in enumerate(text) if char != " " and unicodedata.category(char) in _KINDS)


def invisible_name(char: str) -> str:
    r"""An invisible character by name and code point.

    >>> invisible_name("\u00a0")
    'a no-break space (U+00A0)'
    """
    name = unicodedata.name(char, "invisible character").lower()
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name} (U+{ord(char):04X})"


def first_invisible(text: str) -> str:
    r"""The first invisible character of a text, named with the word beside it; empty where there is none.

    >>> first_invisible("union\u00a0")
    'a no-break space (U+00A0) after "union"'
    >>> first_invisible("\u200bunion"), first_invisible("union")
    ('a zero width space (U+200B) before "union"', '')
    """
    for at in invisible(text):
        before, after = text[:at].split(), text[at + 1 :].split()
        beside = f' after "{before[-1]}"' if before else f' before "{after[0]}"' if after else ""
        return invisible_name(text[at]) + beside
    return ""
