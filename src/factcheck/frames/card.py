"""A claim with its links, as the pages of a notebook show it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.frames.context import pieces

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Card:
    """A claim and the links shown under it: rows of the tables ``dataset``, one at least."""

    links: Sequence[Row]

    @property
    def claim(self) -> Row:
        """The row that tells of the claim."""
        return self.links[0]

    @property
    def passages(self) -> list[Mapping[str, Any]]:
        """What the page shows of each link."""
        return [{**row, "pieces": pieces(row) if row["proved"] else ()} for row in self.links]
