"""The machine that measures, and what a command costs on it."""

from __future__ import annotations

import os
import platform
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

_PAUSE = 0.2
"""Seconds between two looks at the memory."""


class Cost(NamedTuple):
    """What a command took.

    Args:
        cpu: CPU seconds of all its processes.
        wall: Seconds until it ended.
        memory: MiB of its largest moment, all processes together, what they share counted once; 0 if not on Linux.
        others: The share of the machine's processors that did something else meanwhile; 0 if not on Linux.
        disk: Bytes of the largest moment of the folder it writes to.
        told: What it printed.
    """

    cpu: float
    wall: float
    memory: int
    others: float
    disk: int
    told: str


def cost(*command: object, folder: Path) -> Cost:
    """Runs a command that writes to a folder.

    Raises:
        CalledProcessError: If it fails.
    """
    busy, spent, start = _busy(), _spent(), time.monotonic()
    with memory() as memory_, _most(partial(_size, folder), 1) as disk:
        done = subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, text=True)
    wall, cpu, busy = time.monotonic() - start, _spent() - spent, _busy() - busy
    others = max(0.0, busy - cpu) / (wall * (os.cpu_count() or 1))
    return Cost(cpu, wall, memory_[0], others, max(disk[0], _size(folder)), done.stdout)


def _spent() -> float:
    """CPU seconds of the processes that this one started and that ended."""
    times = os.times()
    return times.children_user + times.children_system


def _busy() -> float:
    """Seconds that all processors have worked, or that another machine took from this one, on Linux."""
    if not (lines := _lines(Path("/proc/stat"))):
        return 0.0
    user, nice, system, _idle, _waited, *more = map(int, lines[0].split()[1:])
    return (user + nice + system + sum(more[:3])) / os.sysconf("SC_CLK_TCK")


def memory() -> AbstractContextManager[list[int]]:
    """Watches the memory of all processes below this one, on Linux: MiB of its own, what is shared counted once."""
    return _most(lambda: sum(map(_held, _below(os.getpid()))) // 1024, _PAUSE)


@contextmanager
def _most(amount: Callable[[], int], pause: float) -> Iterator[list[int]]:
    """Looks at an amount again and again; gives a list of the largest it has seen."""
    most, ended = [0], threading.Event()

    def watch() -> None:
        while not ended.wait(pause):
            most[0] = max(most[0], amount())

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield most
    finally:
        ended.set()
        watcher.join()


def _size(folder: Path) -> int:
    """Bytes of the files below a folder, of which some may go meanwhile."""
    total = 0
    for base, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):
                total += Path(base, name).stat().st_size
    return total


def _below(process: int) -> Iterator[int]:
    for task in Path("/proc", str(process), "task").glob("*/children"):
        for child in map(int, " ".join(_lines(task)).split()):
            yield child
            yield from _below(child)


def _held(process: int) -> int:
    """KiB that a process holds."""
    lines = _lines(Path("/proc", str(process), "smaps_rollup"))
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def described() -> str:
    """Processors, memory, and the versions that figures depend on."""
    named = (line.partition(":")[2].strip() for line in _lines(Path("/proc/cpuinfo")) if line.startswith("model name"))
    total = (int(line.split()[1]) / 2**20 for line in _lines(Path("/proc/meminfo")) if line.startswith("MemTotal"))
    processor = next(named, platform.processor() or platform.machine())
    return (
        f"{processor}, {os.cpu_count()} hardware threads, {next(total, 0):.0f} GiB; "
        f"{platform.system()}, Python {platform.python_version()}; factcheck {version('factcheck-dataset')}, "
        f"pyarrow {version('pyarrow')}, Dask {version('distributed')}"
    )


def _lines(path: Path) -> list[str]:
    """The lines of a file that may be gone, as those of a process that ended."""
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
