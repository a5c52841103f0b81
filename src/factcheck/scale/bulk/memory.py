"""What a run does to need little memory and time, undone when it ends."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

import pyarrow as pa


@contextmanager
def system_memory() -> Iterator[None]:
    """Gives Arrow the system's memory: its own pools keep what is no longer needed, here a quarter of the whole."""
    before = pa.default_memory_pool()
    pa.set_memory_pool(pa.system_memory_pool())
    try:
        yield
    finally:
        pa.set_memory_pool(before)


def give_back() -> None:
    """Gives memory that was freed back to the system, which would keep it for what may come."""
    pa.default_memory_pool().release_unused()


@contextmanager
def no_garbage() -> Iterator[None]:
    """Looks for no garbage: a proof makes many objects and no circle of them, so looking is a tenth of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
