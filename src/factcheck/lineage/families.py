"""Which sources belong together, by pairs of them."""

from __future__ import annotations


class Families:
    """Which sources are joined, directly or through others."""

    def __init__(self) -> None:
        self._head: dict[str, str] = {}

    def head(self, source: str) -> str:
        """The source that stands for all that are joined with this one."""
        while (above := self._head.get(source, source)) != source:
            self._head[source] = self._head.get(above, above)
            source = above
        return source

    def joins(self, a: str, b: str) -> bool:
        """Whether two sources are joined."""
        return self.head(a) == self.head(b)

    def join(self, a: str, b: str) -> None:
        """Joins two sources and all that are joined with them."""
        self._head[self.head(b)] = self.head(a)
