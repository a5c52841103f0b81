"""How many runs of words pairs of pages share, for more pages than there is memory for their words.

The words of a page take two hundred times their own size, so each page is read where there is room for it and only the
numbers of its grams come back, eight bytes each. numpy is imported when it is needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.lineage.comparing import BLOCK, Pair
from factcheck.lineage.hashing import numbered
from factcheck.lineage.page import Page
from factcheck.lineage.spread import Spread
from factcheck.lineage.words import GRAM, Words
from factcheck.text import Span

if TYPE_CHECKING:
    from factcheck.lineage.hashing import Numbers

Body = tuple[str, tuple[Span, ...]]
"""A text, and the stretches of it that count."""


class Grams:
    """The grams of pages, as numbers.

    Args:
        pages: The pages by id.
        spread: Who reads them.
    """

    def __init__(self, pages: Mapping[str, Page], spread: Spread) -> None:
        read = chain.from_iterable(spread(_read, _bodies(pages)))
        self._numbers = dict(zip(pages, read, strict=True))

    def common(self, pair: Pair) -> int:
        """How many different grams two pages have in common."""
        import numpy as np

        both = np.concatenate([self._numbers[source] for source in pair])
        both.sort()
        return int(np.count_nonzero(both[1:] == both[:-1]))


def _bodies(pages: Mapping[str, Page]) -> Iterator[list[Body]]:
    some: list[Body] = []
    size = 0
    for page in pages.values():
        some.append((page.text, page.document.body))
        size += len(page.text)
        if size >= BLOCK:
            yield some
            some, size = [], 0
    if some:
        yield some


def _read(bodies: list[Body]) -> list[Numbers]:
    return [numbered(Words(text, within).parts, GRAM) for text, within in bodies]
