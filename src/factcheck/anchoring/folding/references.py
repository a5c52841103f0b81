"""Character references that a saved page left as text: "&nbsp;", "&#8217;"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.entities import name2codepoint

from factcheck.anchoring.folding.foldmap import Edit

_REFERENCE = re.compile(
    "&(?:amp;)*(?:#(?P<figures>[0-9]{1,7})|#[xX](?P<hex>[0-9a-fA-F]{1,6})|(?P<name>[A-Za-z]{2,8}[0-9]{0,2}));"
)
"""A reference, written twice over or not (``&amp;nbsp;``)."""
_NAMED = {**name2codepoint, "apos": ord("'")}
_WINDOWS = range(0x80, 0xA0)
"""Numbers that browsers read as code page 1252."""
_UNPRINTED = frozenset({*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000)}) - set(b"\t\n\r")


def has_references(text: str) -> bool:
    """Whether a text holds what may be a character reference."""
    return _REFERENCE.search(text) is not None


def referred(text: str) -> Iterator[Edit]:
    """What the references of a text become."""
    for match in _REFERENCE.finditer(text):
        code = _code(match)
        if code is not None and code not in _UNPRINTED and code < 0x110000:
            yield (match.start(), match.end(), chr(code))


def _code(match: re.Match[str]) -> int | None:
    if match["name"]:
        return _NAMED.get(match["name"])
    code = int(match["figures"]) if match["figures"] else int(match["hex"], 16)
    return ord(bytes([code]).decode("cp1252", "replace")) if code in _WINDOWS else code
