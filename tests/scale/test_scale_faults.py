"""Whatever dies, a run that goes on afterwards loses nothing, repeats nothing, and leaves the same bytes."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, NoReturn

import pytest

from factcheck.scale import EngineError, ScaleError, verify
from factcheck.scale.bulk import verifying
from factcheck.scale.engines import Engine, start
from factcheck.scale.running import run
from support import tasks
from support.cluster import Cluster
from support.engines import HERE
from support.interrupted import SHARD

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits of POSIX")

WORDS = (
    "the harbour office said that boats of the council would not leave before winter because ice had closed the gate"
).split()
SOURCES, QUOTES = 12, 40


class Inputs(NamedTuple):
    """Tables of quotes and sources, and what an undisturbed run makes of them."""

    quotes: Path
    sources: Path
    expected: Mapping[str, bytes]


@pytest.fixture(autouse=True)
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifying, "MOST_QUOTES", SHARD)
    monkeypatch.setattr(verifying, "SOON", 0)


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> Inputs:
    folder = tmp_path_factory.mktemp("tables")
    quotes, sources = folder / "quotes.jsonl", folder / "sources.jsonl"
    deal = random.Random(7)  # noqa: S311 - the same tables every time
    texts = [" ".join(deal.choices(WORDS, k=600)) + "." for _ in range(SOURCES)]
    write(sources, [{"id": f"source-{number}", "text": text} for number, text in enumerate(texts)])
    write(quotes, [
        {"id": f"quote-{number}-{each}", "source_id": f"source-{number}", "quote": cut(text, deal)}
        for number, text in enumerate(texts)
        for each in range(QUOTES)
    ])  # fmt: skip
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(verifying, "MOST_QUOTES", SHARD)
        outcome = verify(quotes, sources, folder / "out", workers=1)
    assert outcome.summary.results == SOURCES * QUOTES
    return Inputs(quotes, sources, written(folder / "out"))


def write(path: Path, rows: list[dict[str, str]]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")


def cut(text: str, deal: random.Random) -> str:
    """A passage of a text; each fifth has a word that the text does not have there."""
    words = text.split()
    start = deal.randrange(len(words) - 20)
    passage = words[start : start + deal.randrange(8, 20)]
    if deal.randrange(5) == 0:
        passage[4] = "rarely"
    return " ".join(passage)


def written(out: Path) -> dict[str, bytes]:
    """What a run wrote for its user."""
    return {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}


def environment() -> dict[str, str]:
    """That of a process which can import what the tests share."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


def wait_for_the_end_of(workers: Iterable[str]) -> None:
    tasks.until(lambda: not any(tasks.alive(int(each)) for each in workers), "the end of the workers")


def workers_of(engine: Engine) -> list[int]:
    return sorted({each.result for each in run(tasks.process, range(20), engine) if each.result})


def all_workers_of(engine: Engine) -> list[int]:
    """The workers of an engine, when each has started and is still there."""
    found: set[int] = set()

    def are_seen() -> bool:
        found.update(each.result or 0 for each in run(tasks.sleep, [0.05] * 4, engine))
        return len(found) == engine.width

    tasks.until(are_seen, "all workers")
    return sorted(found)


@pytest.fixture(params=HERE)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    started = start(request.param, workers=2)
    yield started
    started.close()


def test_a_worker_that_is_killed_changes_nothing(engine: Engine, inputs: Inputs, tmp_path: Path) -> None:
    victims = workers_of(engine)[:1]

    def kill(what: str, done: int, total: int) -> None:
        if what == "proving quotes" and done >= 0.3 * total and victims:
            os.kill(victims.pop(), signal.SIGKILL)

    outcome = verify(inputs.quotes, inputs.sources, tmp_path, engine=engine, progress=kill)
    assert not victims
    assert outcome.ran.tally.poisoned == 0
    assert written(tmp_path) == inputs.expected


@pytest.mark.parametrize("start_fails", ["sys.exit(7)", "os.kill(os.getpid(), 9)"])
def test_a_worker_that_can_not_be_started_again_leaves_its_shards_to_the_others(
    start_fails: str, inputs: Inputs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    engine = start("local", workers=2, tell=told.append)
    first, second = all_workers_of(engine)
    monkeypatch.setattr("factcheck.scale.engines.child._START", f"import os, sys; {start_fails}")
    os.kill(first, signal.SIGKILL)
    outcome = verify(inputs.quotes, inputs.sources, tmp_path, engine=engine)
    assert outcome.ran.tally.poisoned == 0
    assert written(tmp_path) == inputs.expected
    assert engine.width == 1
    assert workers_of(engine) == [second]
    engine.close()
    assert len(told) == 2
    assert told[1].startswith("A worker could not be started in 3 tries; the last was ")
    assert told[1].endswith(" The run goes on with 1 worker.")


def test_a_run_whose_last_worker_can_not_be_started_again_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = start("local", workers=1)
    (worker,) = workers_of(engine)
    monkeypatch.setattr("factcheck.scale.engines.child._START", "import sys; sys.exit(7)")
    os.kill(worker, signal.SIGKILL)
    with pytest.raises(EngineError, match="None of 3 worker processes that were started in a row could work; the last"):
        list(run(tasks.process, range(20), engine))


def test_a_system_that_starts_no_more_processes_leaves_a_run_its_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_options: object) -> NoReturn:
        raise OSError(12, "Cannot allocate memory")

    told: list[str] = []
    engine = start("local", workers=2, tell=told.append)
    first, second = all_workers_of(engine)
    monkeypatch.setattr(subprocess, "Popen", refuse)
    os.kill(first, signal.SIGKILL)
    assert all_workers_of(engine) == [second]
    engine.close()
    assert "the last was not even started: Cannot allocate memory. The run goes on with 1 worker." in told[-1]


@pytest.mark.parametrize("name", HERE)
def test_a_main_process_that_is_killed_twice_loses_nothing(name: str, inputs: Inputs, tmp_path: Path) -> None:
    out, processes = tmp_path / "out", tmp_path / "processes"
    for share in (0.3, 0.6):
        died = subprocess.run(
            [
                sys.executable,
                "-m",
                "support.interrupted",
                name,
                inputs.quotes,
                inputs.sources,
                out,
                str(share),
                processes,
            ],
            env=environment(),
            check=False,
        )
        assert died.returncode == -signal.SIGKILL
        wait_for_the_end_of(processes.read_text(encoding="utf-8").split())
    outcome = verify(inputs.quotes, inputs.sources, out, engine="local", workers=2)
    tally = outcome.ran.tally
    assert tally.skipped >= 0.6 * tally.total - 1
    assert tally.skipped + tally.done == tally.total
    assert written(out) == inputs.expected


def test_a_disk_that_is_full_sets_shards_aside_and_the_next_run_goes_on(inputs: Inputs, tmp_path: Path) -> None:
    engine = start("local", workers=1)
    assert all(each.ok for each in run(tasks.limit_files, [1000], engine))
    full = verify(inputs.quotes, inputs.sources, tmp_path, engine=engine)
    engine.close()
    assert full.ran.tally.poisoned == full.ran.tally.total
    assert full.summary.rejected == full.summary.quotes == SOURCES * QUOTES
    assert all("File too large" in error for error in full.ran.failed.values())
    assert not full.summary.ok
    again = verify(inputs.quotes, inputs.sources, tmp_path, workers=2)
    assert again.ran.tally.poisoned == 0
    assert written(tmp_path) == inputs.expected


def test_a_disk_that_is_full_from_the_start_is_a_clear_error(inputs: Inputs, tmp_path: Path) -> None:
    script = "import sys; from factcheck.scale import verify; from support.tasks import limit_files; limit_files(100)\n"
    script += "verify(*sys.argv[1:], workers=1)"
    ran = subprocess.run(
        [sys.executable, "-c", script, inputs.quotes, inputs.sources, tmp_path],
        env=environment(), stderr=subprocess.PIPE, check=False,
    )  # fmt: skip
    assert b"ScaleError: The run stopped: " in ran.stderr
    assert b"File too large" in ran.stderr
    verify(inputs.quotes, inputs.sources, tmp_path, workers=2)
    assert written(tmp_path) == inputs.expected


def test_a_scheduler_that_is_lost_is_a_clear_error_and_the_next_run_goes_on(inputs: Inputs, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with Cluster(tmp_path) as cluster:

        def kill(what: str, done: int, total: int) -> None:
            if what == "proving quotes" and done >= 0.3 * total:
                cluster.scheduler.kill()

        engine = start("dask", scheduler=cluster.address)
        with pytest.raises(EngineError, match="was lost"):
            verify(inputs.quotes, inputs.sources, out, engine=engine, progress=kill)
    outcome = verify(inputs.quotes, inputs.sources, out, workers=2)
    assert outcome.ran.tally.skipped >= 0.3 * outcome.ran.tally.total
    assert written(out) == inputs.expected


def test_a_cluster_that_runs_already_is_reached_by_its_address(inputs: Inputs, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with Cluster(tmp_path) as cluster:
        verify(inputs.quotes, inputs.sources, out, engine="dask", scheduler=cluster.address)
    assert written(out) == inputs.expected
    assert issubclass(EngineError, ScaleError)


@pytest.mark.parametrize("name", HERE)
def test_ctrl_c_ends_the_workers(name: str, tmp_path: Path) -> None:
    script = (
        "import signal, sys; from factcheck.scale.running import run; from support.tasks import note_and_sleep\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # what starts in the background ignores it
        "if __name__ == '__main__': list(run(note_and_sleep, [sys.argv[2]] * 4, sys.argv[1], workers=2))\n"
    )
    path = tmp_path / "script.py"
    path.write_text(script)
    process = subprocess.Popen(
        [sys.executable, path, name, tmp_path],
        env=environment(),
        stderr=subprocess.PIPE,
        start_new_session=True,
    )

    def workers() -> list[str]:
        return [path.name for path in tmp_path.iterdir() if path.name.isdecimal()]

    tasks.until(lambda: len(workers()) == 2, "both workers")
    os.killpg(process.pid, signal.SIGINT)
    _, stderr = process.communicate(timeout=tasks.PATIENCE)
    assert stderr.count(b"KeyboardInterrupt") == 1
    wait_for_the_end_of(workers())
