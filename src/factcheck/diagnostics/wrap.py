"""Prose broken into lines that fit the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.diagnostics.visible import cells

_COLOR = re.compile(r"\x1b\[[\d;]*m")


def wrap(text: str, width: int, *, first: str = "", rest: str | None = None) -> Iterator[str]:
    """Breaks text between words; a word that is longer than a line is left whole.

    Args:
        text: One paragraph, safe to print; colours take no room.
        width: Columns of the page.
        first: What the first line begins with.
        rest: What the others begin with; by default the same.

    >>> list(wrap("one two three four", 12, first="- ", rest="  "))
    ['- one two', '  three four']
    """
    follow = first if rest is None else rest
    line, empty = first, True
    for word in text.split(" "):
        if not empty and _cells(line) + 1 + _cells(word) > width:
            yield line.rstrip()
            line, empty = follow, True
        line += word if empty else f" {word}"
        empty = False
    yield line.rstrip()


def _cells(text: str) -> int:
    return cells(_COLOR.sub("", text))
