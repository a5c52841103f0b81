"""Tasks for workers, which import them from here, and what waits for processes that tests started."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, NoReturn

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
"""The signal that nothing can handle; on Windows none can be."""

PATIENCE = 60.0
"""Seconds to wait for what happens at once on a machine that has nothing else to do."""


Task = Callable[[int], object]


class Job(NamedTuple):
    """A shard of a task that writes: the file it writes, below a folder."""

    folder: str
    number: int


def double(number: int) -> int:
    return 2 * number


def process(_number: int) -> int:
    return os.getpid()


def write(job: Job) -> int:
    """Writes the file of a shard as every task must: whole, under its name, or not at all. Returns the process."""
    folder = Path(job.folder)
    unfinished = folder / f".tmp-{os.getpid()}-{job.number}"
    unfinished.write_text(f"{job.number}\n" * 1000)
    unfinished.replace(folder / f"{job.number:04}.txt")
    time.sleep(0.01)
    return os.getpid()


def write_slowly(job: Job) -> int:
    time.sleep(0.1)
    return write(job)


def refuse_three(number: int) -> int:
    if number == 3:
        raise ValueError("three is refused")
    return number


def leave_at_three(number: int) -> int:
    if number == 3:
        sys.exit("leaving")
    return number


def die_at_three(job: Job) -> int:
    """Kills its own worker over one shard, each time."""
    record(job)
    if job.number == 3:
        os.kill(os.getpid(), KILL)
    return job.number


def die_once(job: Job) -> int:
    """Kills its own worker over each third shard, the first time."""
    if job.number % 3 == 0 and record(job) == 1:
        os.kill(os.getpid(), KILL)
    return job.number


def fail_once(job: Job) -> int:
    if record(job) == 1:
        raise OSError(28, "No space left on device")
    return job.number


def record(job: Job) -> int:
    """Counts the tries of a shard, across all processes; how many there were."""
    with (Path(job.folder) / f"tries-{job.number}").open("ab") as stream:
        stream.write(b".")
    return tries(job)


def tries(job: Job) -> int:
    return (Path(job.folder) / f"tries-{job.number}").stat().st_size


def unpicklable(_number: int) -> Callable[[], None]:
    return lambda: None


class Unreadable:
    """Can be pickled, and not be read again."""

    def __reduce__(self) -> tuple[Callable[[], object], tuple[()]]:
        return _refuse, ()


def _refuse() -> NoReturn:
    raise RuntimeError("not to be read")


def unreadable(_number: int) -> Unreadable:
    return Unreadable()


def chatter(number: int) -> int:
    sys.stdout.write("on stdout\n")
    os.write(1, b"on stdout, below Python\n")
    return number


def is_deaf(_number: int) -> bool:
    """Whether this process hears no interrupt, not even while it starts."""
    return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, [])


def sleep(seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


def note_and_sleep(folder: str) -> None:
    """Leaves a file with the name of its process, then takes its time."""
    (Path(folder) / str(os.getpid())).touch()
    time.sleep(PATIENCE)


def limit_files(size: int) -> None:
    """From now on this process can write no file of more bytes, as on a disk that is full."""
    import resource  # a module of POSIX

    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))


# --------------------------------------------------------------------------------------------------------------------


def until(condition: Callable[[], object], what: str) -> None:
    """Waits until something is so.

    Raises:
        AssertionError: If it never is.
    """
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, f"still waiting for: {what}"
        time.sleep(0.02)


def alive(process: int) -> bool:
    """Whether a process works; one that is dead and not buried does not."""
    try:
        os.kill(process, 0)
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except ProcessLookupError:
        return False
    except FileNotFoundError:  # no /proc on macOS, where the dead are buried at once
        return True
    return state not in "ZX"
