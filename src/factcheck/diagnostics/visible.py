"""Makes text from users safe and honest to print: what a terminal would obey or hide is shown by a sign of its own."""

from __future__ import annotations

import re
import unicodedata

_JOINERS = "\u200c\u200d"  # words of Persian and many emoji need them
_HIDDEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_LINE_END = re.compile(r"\r\n|\r|\n")


def visible(text: str) -> str:
    r"""The text with control characters, escapes, direction marks and invisible characters made visible.

    A tab becomes four spaces.

    >>> visible("a\x1b[31mb\x00\u202e c")
    'a␛[31mb␀⟨U+202E⟩ c'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(char if " " <= char <= "~" else _sign(char) for char in text)


def visible_lines(text: str) -> str:
    r"""The same for text of several lines, whose ends become LF.

    >>> visible_lines("one\r\ntwo\x07\n")
    'one\ntwo␇\n'
    """
    return "\n".join(visible(line) for line in _LINE_END.split(text))


def _sign(char: str) -> str:
    code = ord(char)
    if char == "\t":
        return "    "
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    hidden = unicodedata.category(char) in _HIDDEN and char not in _JOINERS
    return f"⟨U+{code:04X}⟩" if hidden else char


def cells(text: str) -> int:
    r"""How many terminal columns a visible text takes: wide characters two, combining ones none.

    >>> cells("wall"), cells("港湾"), cells("e\u0301")
    (4, 4, 1)
    """
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)
