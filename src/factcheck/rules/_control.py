"""Characters that hide or rearrange text, and what a reader calls them."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.diagnostics.invisible import control_name
from factcheck.rules._show import several


def named(characters: Iterable[str]) -> str:
    r"""Control characters in words, each once.

    >>> named("\x1b\x07\x1b")
    'a terminal escape (U+001B) and a bell (U+0007)'
    """
    return several([control_name(character) for character in dict.fromkeys(characters)])
