"""Which source a quote may mean whose source is not found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from factcheck.diagnostics.hint import nearest
from factcheck.scale.errors import named

MOST: Final = 200
"""Among more sources none is guessed: each would be compared with every id that is not found."""


def guess(name: str, ids: Sequence[str]) -> str:
    """A question that offers the id most like another, after a blank; nothing where none is close.

    >>> guess("Post", ["post", "diario"]), guess("post.txt", ["post"]), guess("diario", ["sub/diario"])
    (' Did you mean "post"?', ' Did you mean "post"?', ' Did you mean "sub/diario"?')
    >>> guess("minutes", ["post"])
    ''
    """
    found = next((alike for same in _SAME if (alike := _only(name, ids, same))), None) or nearest(name, ids)
    return f' Did you mean "{named(found)}"?' if found else ""


def _only(name: str, ids: Sequence[str], same: Callable[[str, str], bool]) -> str | None:
    """The one id that is the same in some way."""
    found = [each for each in ids if same(name.casefold(), each.casefold())]
    return found[0] if len(found) == 1 else None


_SAME: Final[Sequence[Callable[[str, str], bool]]] = (
    lambda name, each: name == each,
    lambda name, each: name.rpartition(".")[0] == each,
    lambda name, each: name == each.rpartition("/")[2],
)
