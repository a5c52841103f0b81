"""A time limit on work in this thread, whichever it is: the worker of a cluster is one where no signal can be used."""

from __future__ import annotations

import ctypes
import faulthandler
import os
import threading
import time
from collections.abc import Callable
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

_PAUSE = 0.05
"""Seconds between two looks at the clock."""
_GRACE = 5.0
"""Seconds that a single step of compiled code may go on after the limit."""


class TooSlowError(Exception):
    """Raised in work that takes longer than its limit."""


class Watch:
    """Interrupts work of the thread that made it; a context manager, since it has a thread of its own.

    Work is interrupted between two steps of Python: a call into C, such as a search for a pattern, runs to its end
    first. Where that has none, this process can be made to end.

    Args:
        ends: Whether to end this process where a single call into C takes longer than the longest limit so far and
            some seconds more.

    Example:
        >>> with Watch() as watch:
        ...     watch.limited(10, sum, [1, 2, 3])
        6
    """

    def __init__(self, *, ends: bool = False) -> None:
        self._ends = ends
        self._nowhere: int | None = None  # where the last words of this process go
        self._longest = 0.0
        self._worker = threading.get_ident()
        self._lock = threading.Lock()
        self._closed = threading.Event()
        self._until: float | None = None
        self._fired = False
        self._thread = threading.Thread(target=self._guard, daemon=True)

    def __enter__(self) -> Self:
        if self._ends:
            self._nowhere = os.open(os.devnull, os.O_WRONLY)
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._until = None  # what ends the block early, such as an interrupt, must not be interrupted itself
        self._closed.set()
        self._thread.join()
        if self._nowhere is not None:
            faulthandler.cancel_dump_traceback_later()
            os.close(self._nowhere)

    def limited(self, seconds: float, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Does some work.

        Args:
            seconds: How long it may take.
            work: A function.
            *args: What it is called with.
            **kwargs: The same, by name.

        Raises:
            TooSlowError: If it took longer.
        """
        if seconds > self._longest:
            self._longest = seconds
            self._put_off()
        self._until = time.monotonic() + seconds
        try:
            try:
                result = work(*args, **kwargs)
            except TooSlowError:
                raise
            except Exception:
                self._stop()
                raise
            self._stop()
        except TooSlowError:
            self._until, self._fired = None, False
            raise
        return result

    def _stop(self) -> None:
        with self._lock:
            self._until = None
        while self._fired:  # an interruption on its way must come here, not into what follows
            time.sleep(0.001)

    def _guard(self) -> None:
        while not self._closed.wait(_PAUSE):
            self._put_off()
            with self._lock:
                if not self._fired and self._until is not None and time.monotonic() > self._until:
                    self._fired = True
                    _interrupt(self._worker)

    def _put_off(self) -> None:
        """Puts the end of this process off, which comes when nobody does so: it needs no step of Python."""
        if self._nowhere is not None and self._longest:
            faulthandler.dump_traceback_later(self._longest + _GRACE, exit=True, file=self._nowhere)


def _interrupt(thread: int) -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(TooSlowError))
