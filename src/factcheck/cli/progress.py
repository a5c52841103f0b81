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
    bar = _Bar()
    timer = threading.Timer(PATIENCE, bar.show)
    timer.daemon = True
    if sys.stderr.isatty():
        timer.start()
    try:
        yield bar.tell
    finally:
        timer.cancel()
        bar.close()


class _Bar:
    """A bar that is told from the start and may be shown later, from another thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._state = ("", 0, 0)
        self._closed = False
        self._shown: Progress | None = None

    def tell(self, what: str, done: int, total: int) -> None:
        with self._lock:
            self._state = (what, done, total)
            self._update()

    def show(self) -> None:
        from rich.console import Console
        from rich.progress import Progress

        with self._lock:
            if not self._closed:
                self._shown = Progress(console=Console(stderr=True), transient=True)
                self._update()
                self._shown.start()

    def close(self) -> None:
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
                self._shown.add_task(what, total=total or None)  # None makes the bar pulse
            self._shown.update(self._shown.task_ids[0], completed=done)
