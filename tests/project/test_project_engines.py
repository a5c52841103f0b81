"""A build gives the same bytes whoever does the work: this process, processes beside it, or a cluster."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from benchmarks.projects import Shape, write

from factcheck import project
from factcheck.lineage import comparing, corpus
from factcheck.lineage import shared as shared_grams
from factcheck.project import Crew, cache, large
from factcheck.project.collection import collection, reuse
from factcheck.scale.engines import EngineError
from support import tasks
from support.engines import HERE

SIZES = ("WORTH_REMEMBERING", "WORTH_SHARING", "LINKS_WORTH_SHARING", "TEXT_WORTH_SHARING", "TABLES_WORTH_SHARING")
Task = Callable[[object], object]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project") / "port"
    write(folder, Shape(claims=40, sources=8, links=(1, 3), per_file=10, judged=5, publishers=3))
    return folder


@pytest.fixture(scope="module")
def alone(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """What a build writes that shares its work with nobody."""
    with Crew(1) as crew:
        return built(root, tmp_path_factory.mktemp("alone"), crew)


@pytest.fixture
def everything_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    for size in SIZES:
        monkeypatch.setattr(large, size, 0)
    monkeypatch.setattr(comparing, "BLOCK", 20_000)
    monkeypatch.setattr(shared_grams, "BLOCK", 20_000)
    monkeypatch.setenv(cache.FOLDER, "")


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
    assert shared == ["_distil", "_each", "_read", "kin_of", "shown_in", "_written"]


def test_a_small_project_starts_no_worker(root: Path, alone: Mapping[str, bytes], tmp_path: Path) -> None:
    with Crew(2) as crew:
        assert built(root, tmp_path, crew) == alone
        assert crew._engine is None


@pytest.mark.usefixtures("everything_is_large")
@pytest.mark.parametrize("engine", HERE)
def test_workers_find_the_reuse_of_a_collection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: str) -> None:
    words = [f"{a}{b}{c}" for a in "bdfgk" for b in "aeiou" for c in "lmnrst"]
    texts = [" ".join(random.Random(seed).choices(words, k=80)) for seed in range(30)]  # noqa: S311 - the same always
    rows = [{"id": at, "text": f"{text} {texts[at // 2][:200]}"} for at, text in enumerate(texts)]
    file = tmp_path / "rows.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    documents = collection([file])
    assert documents.size > 30 * 400
    monkeypatch.setattr(corpus, "_SHARD", 4)
    with Crew(1) as one, Crew(2, engine=engine) as two:
        found = reuse(documents, crew=one)
        assert len(found) >= 29
        assert reuse(documents, crew=two) == found


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


def test_an_engine_that_failed_is_not_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.scale.engines.child._START", "raise SystemExit(3)")
    with Crew(2) as crew:
        for _ in range(2):
            assert list(crew.spread(tasks.double, range(9))) == list(range(0, 18, 2))
        assert crew._engine is None


def test_a_spread_that_is_broken_off_leaves_a_crew_that_works() -> None:
    with Crew(2, engine="local") as crew:
        begun = crew.spread(tasks.double, range(40))
        assert next(begun) == 0
        del begun
        assert list(crew.spread(tasks.double, [1, 2])) == [2, 4]


def test_few_shards_are_taken_ahead_of_what_is_given() -> None:
    taken: list[int] = []

    def shards() -> Iterator[int]:
        for number in range(200):
            taken.append(number)
            yield number

    with Crew(2, engine="local") as crew:
        given = crew.spread(tasks.double, shards())
        assert next(given) == 0
        assert len(taken) < 100
        assert list(given) == [2 * number for number in range(1, 200)]
