"""What Ray alone does: it is loud and listens if it may, and a cluster of somebody else may be silent, empty or lost.

Collected only where Ray is installed.
"""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import psutil
import pytest

from factcheck.scale.engines import EngineError, start
from factcheck.scale.engines import ray as engine_of_ray
from factcheck.scale.running import run
from support import tasks
from support.ray_cluster import ENVIRONMENT, RayCluster
from support.tasks import Job

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Ray has clusters on Linux alone")


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


def test_a_cluster_of_this_machine_is_seen_and_heard_by_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    engine = start("ray", workers=2)
    list(run(tasks.die_at_three, [Job(str(tmp_path), number) for number in range(5)], engine))
    processes = psutil.Process().children(recursive=True)
    listening = {
        each.laddr.ip for process in processes for each in process.net_connections() if each.status == "LISTEN"
    }
    sessions = {word for process in processes for word in process.cmdline() if word.startswith("--session-dir=")}
    assert listening == {"127.0.0.1"} or listening == {"127.0.0.1", "::ffff:127.0.0.1"}
    assert len(sessions) == 1
    engine.close()
    tasks.until(lambda: not any(tasks.alive(process.pid) for process in processes), "the end of every process")
    assert not Path(sessions.pop().partition("=")[2]).exists()
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("scheme", ["", "ray://"])
@pytest.mark.parametrize("listens", [True, False])
def test_an_address_that_does_not_answer(scheme: str, listens: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_of_ray, "PATIENCE", 4.0)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        if listens:
            silent.listen()
        address = f"{scheme}127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(EngineError, match=f"{address} gave no answer in 4 seconds|answers at {address}: "):
            start("ray", scheduler=address)


@pytest.mark.parametrize("kind", ["plain", "client"])
def test_a_cluster_that_is_lost_loses_nothing_that_finished(kind: str, tmp_path: Path) -> None:
    jobs = [Job(str(tmp_path), number) for number in range(60)]
    with RayCluster(processors=1) as cluster:
        running = run(tasks.write_slowly, jobs, start("ray", scheduler=cluster.addresses[kind]))
        finished = {next(running).shard.number for _ in range(5)}
        cluster.kill()
        with pytest.raises(EngineError, match=r"was lost\. What finished stands; run again"):
            finished |= {each.shard.number for each in running}
    assert finished <= {int(path.stem) for path in tmp_path.glob("*.txt")} < set(range(60))


def test_a_cluster_without_processors_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_of_ray, "NO_WORKERS", 0.5)
    with RayCluster(processors=0) as cluster:
        engine = start("ray", scheduler=cluster.addresses["client"])
        with pytest.raises(EngineError, match="has had no processor"):
            list(run(tasks.double, [5], engine))


def test_a_run_that_is_broken_off_leaves_the_cluster_of_others_alone() -> None:
    with RayCluster(processors=1) as cluster:
        running = run(tasks.sleep, [0, tasks.PATIENCE], start("ray", scheduler=cluster.addresses["client"]))
        worker = next(running).result
        assert worker
        running.close()
        tasks.until(lambda: not tasks.alive(worker), "the end of the worker")
        again = start("ray", scheduler=cluster.addresses["client"])
        assert [each.result for each in run(tasks.double, [4], again)] == [8]
        again.close()
