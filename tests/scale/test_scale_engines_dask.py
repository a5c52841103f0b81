"""A cluster that somebody else runs: missing, silent, empty, lost, or of another release."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path
from threading import Thread
from typing import Any, NoReturn

import pytest

from factcheck import __version__
from factcheck.scale.engines import EngineError, start
from factcheck.scale.engines import cluster as connecting
from factcheck.scale.engines import dask as engine_of_dask
from factcheck.scale.running import run
from support import tasks
from support.cluster import Cluster
from support.tasks import Job


@pytest.mark.parametrize("listens", [True, False])
def test_a_scheduler_that_does_not_answer(monkeypatch: pytest.MonkeyPatch, *, listens: bool) -> None:
    monkeypatch.setattr(connecting, "PATIENCE", 0.5)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        if listens:
            silent.listen()
        address = f"tcp://127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(EngineError, match=f"No Dask scheduler answers at {address}: "):
            start("dask", scheduler=address)


@pytest.mark.parametrize("greeting", [b"SSH-2.0-OpenSSH_9.6\r\n", b"\0" * 16, b"X" * 64])
def test_what_answers_is_no_scheduler(greeting: bytes) -> None:
    def greet(server: socket.socket) -> None:
        with server.accept()[0] as other:
            other.sendall(greeting)
            other.recv(1)

    with socket.create_server(("127.0.0.1", 0)) as server:
        answering = Thread(target=greet, args=(server,), daemon=True)
        answering.start()
        address = f"tcp://127.0.0.1:{server.getsockname()[1]}"
        with pytest.raises(EngineError, match=f"No Dask scheduler answers at {address}: what answers is no Dask"):
            start("dask", scheduler=address)
        answering.join()


def test_a_scheduler_that_is_lost_loses_nothing_that_finished(tmp_path: Path) -> None:
    jobs = [Job(str(tmp_path), number) for number in range(30)]
    with Cluster(tmp_path) as cluster:
        engine = start("dask", scheduler=cluster.address)
        running = run(tasks.write_slowly, jobs, engine)
        finished = {next(running).shard.number for _ in range(5)}
        cluster.scheduler.kill()
        with pytest.raises(EngineError, match=r"was lost\. What finished stands; run again"):
            finished |= {each.shard.number for each in running}
    written = {int(path.stem) for path in tmp_path.glob("*.txt")}
    assert finished <= written < set(range(30))


def test_a_cluster_without_workers_is_given_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with Cluster(tmp_path) as cluster:
        engine = start("dask", scheduler=cluster.address)
        assert [each.result for each in run(tasks.double, [4], engine)] == [8]
        monkeypatch.setattr(engine_of_dask, "NO_WORKERS", 0.2)
        cluster.worker.kill()
        with pytest.raises(EngineError, match="has had no worker"):
            list(run(tasks.double, [5], engine))


class _Workers:
    """A client whose workers answer as they are told to."""

    def __init__(self, answer: dict[str, str] | Exception) -> None:
        self._answer = answer

    def run(self, _function: object) -> dict[str, str]:
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ({"a": __version__, "b": "0.0.1"}, "have factcheck 0.0.1"),
        (ModuleNotFoundError("No module named 'factcheck'"), "do not have factcheck"),
    ],
)
def test_workers_of_another_release_are_refused(answer: Any, message: str) -> None:
    connecting.refuse_others(_Workers({"a": __version__}), "tcp://10.0.0.1:8786")
    with pytest.raises(EngineError, match=message):
        connecting.refuse_others(_Workers(answer), "tcp://10.0.0.1:8786")


def test_a_script_without_a_guard_is_told_so(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("from factcheck.scale.engines import start\nstart('dask', workers=1)\n", encoding="utf-8")
    ran = subprocess.run([sys.executable, script], capture_output=True, text=True, timeout=tasks.PATIENCE, check=False)
    assert ran.returncode == 1
    told = 'Does a script start it? Then what it does must stand under `if __name__ == "__main__":`.'
    last = ran.stderr.splitlines()[-1]
    assert last.partition("EngineError: ")[2].startswith("No cluster starts on this machine: ")
    assert last.endswith(told)
    assert "bootstrapping" not in ran.stderr


def test_a_worker_that_dies_while_it_starts_is_tried_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []
    begin = connecting._started

    def dying(workers: int) -> connecting.Cluster:
        tries.append(workers)
        if len(tries) % 2:
            raise RuntimeError("Nanny failed to start.")
        return begin(workers)

    monkeypatch.setattr(connecting, "_started", dying)
    engine = start("dask", workers=1)
    assert [each.result for each in run(tasks.double, [4], engine)] == [8]
    engine.close()
    monkeypatch.setattr(connecting, "_started", never)
    with pytest.raises(EngineError, match="No cluster starts on this machine: Nanny failed to start"):
        start("dask", workers=1)


def never(_workers: int) -> NoReturn:
    raise RuntimeError("Nanny failed to start.")
