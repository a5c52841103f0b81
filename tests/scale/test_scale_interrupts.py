"""Ctrl-C is heard by the process at the terminal alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from factcheck.scale.engines import start
from factcheck.scale.engines.interrupts import unheard
from factcheck.scale.running import run
from support import tasks

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """What starts in the background may ignore interrupts from the start."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_a_process_that_is_started_meanwhile_never_hears_one() -> None:
    code = "import signal; print(signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, []))"
    with unheard():
        ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "True"
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])


def test_an_interrupt_comes_when_all_is_started() -> None:
    done = []

    def begin() -> None:
        with unheard():
            os.kill(os.getpid(), signal.SIGINT)
            done.append("started")

    with pytest.raises(KeyboardInterrupt):
        begin()
    assert done == ["started"]


def test_an_interrupt_that_another_thread_receives_comes_then_too() -> None:
    listening, ended = threading.Event(), threading.Event()

    def listen() -> None:
        listening.set()
        ended.wait(tasks.PATIENCE)

    other = threading.Thread(target=listen)  # it blocks nothing, so that the system gives it the signal
    other.start()
    done = []

    def begin() -> None:
        with unheard():
            signal.pthread_kill(other.ident or 0, signal.SIGINT)
            ended.set()
            other.join()
            done.append("started")

    assert listening.wait(tasks.PATIENCE)
    with pytest.raises(KeyboardInterrupt):
        begin()
    assert done == ["started"]


@pytest.mark.parametrize("name", ["local", "dask"])
def test_no_worker_hears_one(name: str) -> None:
    engine = start(name, workers=2)
    try:
        assert {each.result for each in run(tasks.is_deaf, range(4), engine)} == {True}
    finally:
        engine.close()
