"""Every engine gives every shard back once: with its result, or set aside with its error."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck import __version__
from factcheck.scale.engines import Engine, EngineError, start
from factcheck.scale.engines.attempt import packed, unpacked
from factcheck.scale.engines.engine import Finished
from factcheck.scale.engines.ray import _work as work_on_ray
from factcheck.scale.running import run
from support import tasks
from support.engines import HERE
from support.tasks import Job


@pytest.fixture(scope="module", params=HERE)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    started = start(request.param, workers=2)
    yield started
    started.close()


def by_shard(finished: Iterator[Finished[int, int]]) -> dict[int, Finished[int, int]]:
    found = list(finished)
    assert len({each.shard for each in found}) == len(found)
    return {each.shard: each for each in found}


def by_number(finished: Iterator[Finished[Job, int]]) -> dict[int, Finished[Job, int]]:
    return {each.shard.number: each for each in finished}


def jobs(folder: Path, count: int = 10) -> list[Job]:
    return [Job(str(folder), number) for number in range(count)]


def test_every_shard_comes_back_once(engine: Engine) -> None:
    found = by_shard(run(tasks.double, range(60), engine))
    assert {shard: each.result for shard, each in found.items()} == {number: 2 * number for number in range(60)}
    assert {(each.ok, each.tries) for each in found.values()} == {(True, 1)}


def test_no_shards_are_no_results(engine: Engine) -> None:
    assert list(run(tasks.double, [], engine)) == []


def test_few_shards_are_taken_ahead(engine: Engine) -> None:
    taken = 0

    def shards() -> Iterator[int]:
        nonlocal taken
        for number in range(100):
            taken += 1
            yield number

    for back, _ in enumerate(run(tasks.double, shards(), engine), 1):
        assert taken <= back + 2 * engine.width + 1


def test_an_error_sets_only_its_shard_aside(engine: Engine) -> None:
    found = by_shard(run(tasks.refuse_three, range(8), engine))
    assert [number for number, each in found.items() if not each.ok] == [3]
    assert found[3].result is None
    assert found[3].tries == 3
    assert found[3].error is not None
    assert found[3].error.startswith("ValueError: three is refused (tasks.py:")


def test_a_shard_that_fails_once_goes_again(engine: Engine, tmp_path: Path) -> None:
    found = by_number(run(tasks.fail_once, jobs(tmp_path), engine))
    assert {(each.ok, each.tries, tasks.tries(each.shard)) for each in found.values()} == {(True, 2, 2)}


def test_a_shard_that_kills_its_worker_is_set_aside_after_three_tries(engine: Engine, tmp_path: Path) -> None:
    found = by_number(run(tasks.die_at_three, jobs(tmp_path), engine))
    assert sorted(found) == list(range(10))
    assert [number for number, each in found.items() if not each.ok] == [3]
    assert found[3].tries == tasks.tries(found[3].shard) == 3
    assert "worker" in str(found[3].error)


def test_many_deaths_set_nothing_aside_that_works_later(engine: Engine, tmp_path: Path) -> None:
    found = by_number(run(tasks.die_once, jobs(tmp_path), engine))
    assert sorted(found) == list(range(10))
    assert all(each.ok for each in found.values())


@pytest.mark.parametrize(
    ("task", "error"),
    [(tasks.unpicklable, "unpicklable"), (tasks.unreadable, "not to be read"), (tasks.leave_at_three, "leaving")],
)
def test_whatever_a_task_does_its_shard_comes_back(engine: Engine, task: tasks.Task, error: str) -> None:
    (found,) = run(task, [3], engine)
    assert found.result is None
    assert error in str(found.error)


def test_what_a_task_prints_is_no_result(engine: Engine) -> None:
    assert [each.result for each in run(tasks.chatter, [1], engine)] == [1]


def test_a_task_without_a_name_is_refused(engine: Engine) -> None:
    with pytest.raises(Exception, match="pickle"):
        engine.submit(lambda number: number, 1)


def test_an_engine_serves_one_run_after_the_other(engine: Engine) -> None:
    first = {each.result for each in run(tasks.process, range(20), engine)}
    second = {each.result for each in run(tasks.process, range(20), engine)}
    assert first & second


@pytest.mark.parametrize("name", HERE)
def test_a_run_that_is_broken_off_ends_its_workers(name: str) -> None:
    running = run(tasks.sleep, [0, *[tasks.PATIENCE] * 5], name, workers=2)
    worker = next(running).result
    assert worker is not None
    assert tasks.alive(worker)
    running.close()
    tasks.until(lambda: not tasks.alive(worker), "the end of the worker")


@pytest.mark.parametrize("name", HERE)
def test_an_engine_can_be_closed_twice(name: str) -> None:
    started = start(name, workers=1)
    assert [each.result for each in run(tasks.double, [1], started)] == [2]
    started.close()
    started.close()


def test_a_lost_worker_is_told_of(tmp_path: Path) -> None:
    told: list[str] = []
    list(run(tasks.die_at_three, jobs(tmp_path, 4), workers=1, tell=told.append))
    assert [each.partition(". ")[2] for each in told] == [f"The shard goes again: try {each} of 3." for each in (2, 3)]
    assert all(each.startswith("The worker was ") for each in told)


def test_workers_that_do_not_start_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.scale.engines.child._START", "import sys; sys.exit(7)")
    with pytest.raises(EngineError, match="ended with code 7"):
        list(run(tasks.double, [1, 2, 3], workers=2))


@pytest.mark.parametrize(("name", "module"), [("dask", "distributed"), ("ray", "ray")])
def test_an_engine_that_is_not_installed_says_what_to_install(
    name: str, module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(EngineError, match=rf'Run: pip install "factcheck-dataset\[{name}\]"'):
        start(name)


def test_a_worker_of_another_release_is_refused() -> None:
    message = packed(tasks.double, 2)
    assert unpacked(work_on_ray(__version__, message)).result == 4
    with pytest.raises(EngineError, match=rf"A worker has factcheck {__version__}, not 0\.0\.1"):
        work_on_ray("0.0.1", message)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"name": "spark"}, 'There is no engine "spark"; the engines are local, dask and ray.'),
        ({"name": "local", "workers": 0}, "An engine needs at least 1 worker, not 0."),
        ({"name": "local", "scheduler": "tcp://127.0.0.1:1"}, "The engine local has no scheduler"),
        ({"name": "dask", "workers": 2, "scheduler": "tcp://127.0.0.1:1"}, "has its own workers"),
        ({"name": "ray", "workers": 2, "scheduler": "ray://127.0.0.1:1"}, "has its own workers"),
        ({"name": "dask", "scheduler": "somewhere"}, '"somewhere" is no address of a scheduler'),
        ({"name": "ray", "scheduler": "tcp://127.0.0.1:1"}, '"tcp://127.0.0.1:1" is no address of a Ray cluster'),
    ],
)
def test_what_no_engine_can_do_is_refused(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(EngineError) as refused:
        start(**arguments)  # type: ignore[arg-type]  # one table of all arguments
    assert message in str(refused.value)
