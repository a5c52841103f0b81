"""Files that are written under temporary names, and replace all earlier ones in one short step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import IO, Self

from factcheck.scale.engines.interrupts import held_back
from factcheck.scale.storage import Folder, draft


class Replacing:
    """The files of one run: where the last of them is there, all are of the same run. What is not put in place is gone.

    Args:
        folder: Where they lie.
        last: The file that says that all are there: it is removed before the first is replaced, and replaced last.
    """

    def __init__(self, folder: Folder, last: str) -> None:
        self._folder, self._last = folder, last
        self._drafts: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for name in self._drafts.values():
            with suppress(OSError):
                self._folder.remove(name)

    @contextmanager
    def writing(self, name: str) -> Iterator[IO[bytes]]:
        """Gives a file to write bytes to."""
        self._folder.make()
        self._drafts[name] = draft(name)
        with self._folder.create(self._drafts[name]) as stream:
            yield stream

    def put_in_place(self, *gone: str) -> None:
        """Gives every file its name; an interrupt waits until that is done.

        Args:
            gone: Files of an earlier run that this one does not write.
        """
        with held_back():
            for name in (self._last, *gone):
                self._folder.remove(name)
            for name in sorted(self._drafts, key=lambda each: each == self._last):
                self._folder.rename(self._drafts[name], name)
            self._drafts.clear()
