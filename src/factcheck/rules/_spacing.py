"""Where a quote differs from its passage in nothing but spaces."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from typing import NamedTuple

from factcheck.rules._show import PLAIN_NAMES, shown
from factcheck.text import Span


class Spacing(NamedTuple):
    """A place where one of two texts has a space.

    Args:
        phrase: What the first text has there, in words.
        quoted: The place in the first text, code points.
        found: The place in the second.
    """

    phrase: str
    quoted: Span
    found: Span


def spacing(quoted: str, found: str) -> list[Spacing]:
    """Where only one of two texts has a space; nothing where they differ in more than spaces.

    >>> [each.phrase for each in spacing("all of it , they said", "all of it, they said")]
    ['a space before the comma, where the source has none']
    >>> [each.phrase for each in spacing("the seawall", "the sea wall")]
    ['no space after "sea", where the source has one']
    """
    ours, theirs = _solid(quoted), _solid(found)
    if [quoted[at] for at in ours] != [found[at] for at in theirs]:
        return []
    return [
        Spacing(_phrase(quoted, found, here, there), here, there)
        for here, there in zip(_between(ours), _between(theirs), strict=True)
        if (here.start == here.end) != (there.start == there.end)
    ]


def _solid(text: str) -> list[int]:
    """The offsets of all characters but spaces."""
    return [at for at, character in enumerate(text) if not character.isspace()]


def _between(solid: list[int]) -> list[Span]:
    """What stands between each two of them: a space, or nothing."""
    return [Span(one + 1, two) for one, two in pairwise(solid)]


def _phrase(quoted: str, found: str, here: Span, there: Span) -> str:
    if here.start < here.end:
        return f"a space {_beside(quoted, here)}, where the source has none"
    return f"no space {_beside(found, there)}, where the source has one"


def _beside(text: str, space: Span) -> str:
    before, after = text[space.start - 1], text[space.end]
    if not after.isalnum():
        return f"before {_sign(after)}"
    return f"after {shown(text[: space.start].rsplit(maxsplit=1)[-1]) if before.isalnum() else _sign(before)}"


def _sign(character: str) -> str:
    name = PLAIN_NAMES.get(character) or unicodedata.name(character, "character").lower()
    return f"the {name.removeprefix('a ').removeprefix('an ')}"
