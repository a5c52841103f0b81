"""Records that stand one a row: their plain data at once, their places only when somebody asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Protocol

from factcheck.curation.nodes import Node
from factcheck.curation.syntax import Tree
from factcheck.model import SECTIONS

_NAMED = re.compile(rf"(?:.*/)?({'|'.join(SECTIONS)})(?:[-_.][^/]*)?\.(jsonl|parquet)")


class Unsure:
    """Stands for data that only the tree of its row can tell."""


UNSURE = Unsure()


class Rows(Protocol):
    """The records of one kind in a file."""

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        """The number of each row with its plain data, as :func:`~factcheck.curation.nodes.plain` gives it."""

    def tree(self, number: int) -> Tree:
        """A row as a tree, with its places."""


def section_of(path: str) -> str | None:
    """The list that the records of a file belong to, by its name; None for YAML, which names its lists itself.

    >>> section_of("data/claims-2019.jsonl"), section_of("data/sources.parquet"), section_of("data/claims.yaml")
    ('claims', 'sources', None)
    """
    found = _NAMED.fullmatch(path)
    return found[1] if found else None


class Trees:
    """The trees of a file's rows: the last few are kept, since a record is often asked for several fields.

    Args:
        rows: The rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._of = lru_cache(maxsize=8)(rows.tree)

    def of(self, number: int) -> tuple[Tree, Node]:
        """The tree of a row that holds a record.

        Raises:
            LookupError: If the row can't be read after all.
        """
        tree = self._of(number)
        if tree.root is None:
            raise LookupError(number)
        return tree, tree.root
