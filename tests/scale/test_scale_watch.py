"""A time limit on work of a thread."""

from __future__ import annotations

import threading
import time

import pytest

from factcheck.scale.watch import TooSlowError, Watch


def spin(seconds: float = 60.0) -> str:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        pass
    return "done"


def test_work_within_its_limit_returns() -> None:
    with Watch() as watch:
        assert watch.limited(60, spin, 0.0) == "done"


def test_work_is_interrupted_and_the_next_is_not() -> None:
    with Watch() as watch:
        for _ in range(3):
            with pytest.raises(TooSlowError):
                watch.limited(0.01, spin)
            assert watch.limited(60, spin, 0.12) == "done"


def test_faults_of_the_work_come_through() -> None:
    with Watch() as watch, pytest.raises(ValueError, match="invalid literal"):
        watch.limited(60, int, "two")


def test_work_that_ends_just_when_its_time_is_over_is_never_interrupted_afterwards() -> None:
    slow = 0
    with Watch() as watch:
        for _ in range(40):
            try:
                watch.limited(0.004, spin, 0.005)
            except TooSlowError:
                slow += 1
            spin(0.0005)
    assert 0 <= slow <= 40


def test_any_thread_can_be_watched() -> None:
    found: list[str] = []

    def work() -> None:
        with Watch() as watch:
            try:
                watch.limited(0.01, spin)
            except TooSlowError:
                found.append("too slow")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(60)
    assert found == ["too slow"]
