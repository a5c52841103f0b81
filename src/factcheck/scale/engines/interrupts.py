"""Ctrl-C is for the process at the terminal, which ends what it started; the others need not hear of it."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def unheard() -> Iterator[None]:
    """Keeps interrupts from the processes and threads that are started inside: each would print a traceback.

    An interrupt that comes meanwhile is raised when the block ends, so that what is started is started whole.
    """
    with held_back(), _blocked():
        yield


@contextmanager
def heard_by(act: Callable[[], object]) -> Iterator[None]:
    """Has an interrupt call a function, in place of breaking off what is done inside: it is an end already."""
    before = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(before):
        yield
        return
    signal.signal(signal.SIGINT, lambda *_: act())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _blocked() -> Iterator[None]:
    """Blocks interrupts in this thread, from which whatever it starts inherits that. Windows knows nothing of it."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def held_back() -> Iterator[None]:
    """Holds an interrupt back until the block ends, also one that another thread receives."""
    before = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or not callable(before):
        yield
        return
    came: list[tuple[Any, Any]] = []
    signal.signal(signal.SIGINT, lambda *told: came.append(told))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        for told in came[:1]:
            before(*told)
