"""A build gives the same bytes whoever does the work: this process, processes beside it, or a cluster."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from benchmarks.projects import Shape, write

from factcheck import project
from factcheck.project import Crew, large
from factcheck.scale.engines import EngineError
from support import tasks

Task = Callable[[object], object]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project") / "port"
    write(folder, Shape(claims=40, sources=8, links=(1, 3), per_file=10, judged=5))
    return folder


@pytest.fixture(scope="module")
def alone(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """What a build writes that shares its work with nobody."""
    with Crew(1) as crew:
        return built(root, tmp_path_factory.mktemp("alone"), crew)


@pytest.fixture
def everything_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    for size in ("WORTH_REMEMBERING", "WORTH_SHARING", "LINKS_WORTH_SHARING", "TABLES_WORTH_SHARING"):
        monkeypatch.setattr(large, size, 0)
    monkeypatch.setattr("factcheck.project.building.users_cache", lambda: project.Cache(None))


def built(root: Path, out: Path, crew: Crew) -> Mapping[str, bytes]:
    done = project.build(root, out, formats=["csv", "jsonl", "parquet", "sqlite", "fever"], crew=crew)
    assert done.outcome.ok
    return {name: (out / name).read_bytes() for name in done.files}


@pytest.mark.usefixtures("everything_is_large")
@pytest.mark.parametrize("engine", ["local", "dask"])
def test_an_engine_changes_no_byte(
    root: Path, alone: Mapping[str, bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: str
) -> None:
    spread, shared = Crew.spread, []

    def noted(crew: Crew, task: Task, shards: list[object]) -> object:
        shared.append(task.__name__)
        return spread(crew, task, shards)

    monkeypatch.setattr(Crew, "spread", noted)
    with Crew(2, engine=engine) as crew:
        assert built(root, tmp_path, crew) == alone
    assert shared == ["_distil", "_each", "_written"]


def test_a_small_project_starts_no_worker(root: Path, alone: Mapping[str, bytes], tmp_path: Path) -> None:
    with Crew(2) as crew:
        assert built(root, tmp_path, crew) == alone
        assert crew._engine is None


def test_what_a_crew_returns_is_in_order() -> None:
    with Crew(2, engine="local") as crew:
        assert list(crew.spread(tasks.double, range(40))) == [2 * number for number in range(40)]
        assert list(crew.spread(tasks.double, [7])) == [14]


def test_an_engine_that_was_named_and_does_not_start_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.scale.engines.child._START", "raise SystemExit(3)")
    with Crew(2) as crew:
        assert list(crew.spread(tasks.double, [1, 2])) == [2, 4]
    with Crew(2, engine="local") as crew, pytest.raises(EngineError, match="ended with code 3"):
        list(crew.spread(tasks.double, [1, 2]))
