"""Which pages share runs of words, and how many, for more pages than there is memory for their words.

The words of a page take two hundred times their own size, so each page is read where there is room for it and only the
numbers of its grams come back, eight bytes each. numpy is imported when it is needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from factcheck.lineage.comparing import BLOCK, Pair
from factcheck.lineage.hashing import numbered
from factcheck.lineage.page import Page
from factcheck.lineage.spread import Spread
from factcheck.lineage.words import GRAM, Words
from factcheck.text import Span

if TYPE_CHECKING:
    from factcheck.lineage.hashing import Counts, Numbers

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

    def likely(self, enough: int) -> Iterator[Pair]:
        """Every two pages that have so many different grams in common, in the order of the pages.

        Each gram knows who has it, so that pages with nothing in common are never held against each other.

        Args:
            enough: How many, from 1.
        """
        import numpy as np

        names, numbers = list(self._numbers), list(self._numbers.values())
        edges = np.cumsum([0, *map(len, numbers)])
        _, kinds, counts = np.unique(
            np.concatenate([np.zeros(0, dtype=np.uint64), *numbers]), return_inverse=True, return_counts=True
        )
        holders = np.repeat(np.arange(len(names)), np.diff(edges))[np.argsort(kinds, kind="stable")]
        ends = np.cumsum(counts)
        left = counts.copy()  # of the holders of each gram those that come after the pages that were looked at
        for place, (start, end) in enumerate(pairwise(edges.tolist())):
            own = kinds[start:end]
            left[own] -= 1
            met = np.bincount(holders[_last(ends[own], left[own])], minlength=len(names))
            for other in np.flatnonzero(met >= enough).tolist():
                yield names[place], names[other]


def _last(ends: Counts, lengths: Counts) -> Counts:
    """The last places of several stretches, one stretch after the other: so many before the end of each.

    >>> import numpy as np
    >>> _last(np.array([3, 9]), np.array([2, 3])).tolist()
    [1, 2, 6, 7, 8]
    """
    import numpy as np

    return np.repeat(ends - np.cumsum(lengths), lengths) + np.arange(lengths.sum())


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
