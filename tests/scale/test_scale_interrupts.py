"""Ctrl-C is heard by the process at the terminal alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from subprocess import PIPE

import pytest

from factcheck.scale.engines import start
from factcheck.scale.engines.interrupts import heard_by, unheard
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


def test_an_interrupt_that_is_heard_breaks_nothing_off() -> None:
    done: list[str] = []
    with heard_by(lambda: done.append("heard")):
        os.kill(os.getpid(), signal.SIGINT)
        done.append("went on")
    assert done == ["heard", "went on"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_an_impatient_interrupt_has_dask_end_its_workers_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = start("dask", workers=1)
    engine.submit(tasks.sleep, tasks.PATIENCE)
    own = engine._cluster._own  # type: ignore[attr-defined]
    (nanny,) = own.workers.values()
    close, kill, calls = own.close, nanny.process.process.kill, list[float]()

    def interrupted(**options: object) -> None:
        calls.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)
        close(**options)

    def noted() -> object:
        calls.append(time.monotonic())
        return kill()

    monkeypatch.setattr(own, "close", interrupted)
    monkeypatch.setattr(nanny.process.process, "kill", noted)
    engine.close()
    assert calls[1] - calls[0] < 3.5  # sooner than Dask itself has a worker killed that is at work


def test_a_worker_whose_parent_died_while_it_started_says_nothing() -> None:
    code = "from factcheck.scale.engines.worker import main; main()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=PIPE, stdout=PIPE, stderr=PIPE) as worker:
        assert worker.stdout is not None
        worker.stdout.close()
        assert worker.stderr is not None
        assert worker.stderr.read() == b""
