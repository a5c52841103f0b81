"""Texts without the characters that hide or rearrange what a reader sees, and back to the words as they were."""

from __future__ import annotations

from factcheck.diagnostics.invisible import CONTROL

WINDOWS = {chr(code): sign for code in range(0x80, 0xA0) if (sign := bytes([code]).decode("windows-1252", "ignore"))}
"""What was written where a text of Windows-1252 was read as Latin-1: a quotation mark, a dash, the euro sign."""


def cleaned(text: str) -> str:
    r"""A text without control characters, tabs and line ends apart; those of Windows-1252 become the signs they were.

    Each character is looked at alone: the parts of a text, cleaned, are the parts of the cleaned text.

    >>> cleaned("the \x1b[1mwall\x92s\u202e end\n")
    'the [1mwall’s end\n'
    """
    return CONTROL.sub(lambda found: WINDOWS.get(found[0], ""), text)


def as_given(now: str, given: object) -> str:
    r"""A text as the imported record had it, unless it says something else now.

    >>> as_given("the wall’s end", "the wall\x92s end"), as_given("the wall", "the wall\x92s end")
    ('the wall\x92s end', 'the wall')
    """
    return given if isinstance(given, str) and cleaned(given) == now else now
