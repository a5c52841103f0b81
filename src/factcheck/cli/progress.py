"""A progress bar on stderr, for whoever waits at a terminal longer than a second."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 1.0
"""Seconds before the bar is shown."""


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """Gives a function to tell what is being done; the bar is gone when the block ends."""
    with bar() as shown:
        yield shown.tell


@contextmanager
def bar() -> Iterator[Bar]:
    """Gives a bar, which is gone when the block ends."""
    shown = Bar()
    timer = threading.Timer(PATIENCE, shown.show)
    timer.daemon = True
    if sys.stderr.isatty():
        timer.start()
    try:
        yield shown
    finally:
        timer.cancel()
        shown.close()


class Bar:
    """A bar that is told from the start and may be shown later, from another thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._state = ("", 0, 0)
        self._remark = ""
        self._closed = False
        self._shown: Progress | None = None

    def tell(self, what: str, done: int, total: int) -> None:
        """Says what is being done, how much of it is done, and how much there is; 0 where that is not known."""
        with self._lock:
            self._state = (what, done, total)
            self._update()

    def remark(self, text: str) -> None:
        """Says something behind the bar, such as how fast it goes."""
        with self._lock:
            self._remark = text
            self._update()

    def show(self) -> None:
        """Shows the bar."""
        from rich.console import Console
        from rich.progress import Progress, TextColumn

        with self._lock:
            if not self._closed and not self._shown:
                columns = (*Progress.get_default_columns(), TextColumn("{task.fields[remark]}", markup=False))
                self._shown = Progress(*columns, console=Console(stderr=True), transient=True)
                self._update()
                self._shown.start()

    def close(self) -> None:
        """Takes the bar away."""
        with self._lock:
            self._closed = True
            if self._shown:
                self._shown.stop()

    def _update(self) -> None:
        if self._shown:
            what, done, total = self._state
            tasks = self._shown.tasks
            if not tasks or (tasks[0].description, tasks[0].total) != (what, total or None):
                for task in tasks:
                    self._shown.remove_task(task.id)
                self._shown.add_task(what, total=total or None, remark="")  # None makes the bar pulse
            self._shown.update(self._shown.task_ids[0], completed=done, remark=self._remark)
