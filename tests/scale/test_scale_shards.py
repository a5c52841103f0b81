"""Shards: the same bytes however the work is cut, broken off, taken up again, or spread."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.scale.bulk import inputs, planning, sealed, shuffle, verifying
from factcheck.scale.bulk.merging import Merged
from factcheck.scale.bulk.planning import Plan, shard_of
from factcheck.scale.bulk.shard import Settings, Shard, prove
from factcheck.scale.bulk.verifying import Job
from factcheck.scale.engines import Finished
from factcheck.scale.outcome import Ran, Watched
from factcheck.scale.storage import Folder
from support.quotes import Here, Row, many, rejected, write, written


def job(tmp_path: Path, quotes: Sequence[Row], sources: Sequence[Row], out: str = "out", **options: Any) -> Job:
    return Job(
        inputs.quotes(write(tmp_path / "quotes.jsonl", quotes)),
        inputs.sources(write(tmp_path / "sources.jsonl", sources)),
        Folder(str(tmp_path / out)),
        Settings(),
        **options,
    )


def run(work: Job, engine: Any = None) -> tuple[Plan, Merged, Ran]:
    return verifying.verify(work, engine or Here(), None, Watched())


def finish(tmp_path: Path, quotes: Sequence[Row], sources: Sequence[Row], **options: Any) -> dict[str, bytes]:
    """What an undisturbed run in one shard writes."""
    run(job(tmp_path, quotes, sources, "undisturbed"), **options)
    return written(tmp_path / "undisturbed")


# --------------------------------------------------------------------------------------------------------------------
# However the work is cut
# --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shard_bytes", [100, 500, 50_000])
def test_results_do_not_depend_on_the_shards(tmp_path: Path, shard_bytes: int) -> None:
    tables = many(40)
    _, _, ran = run(job(tmp_path, *tables, shard_bytes=shard_bytes))
    assert written(tmp_path / "out") == finish(tmp_path, *tables)
    assert ran.tally.total == len([path for path in (tmp_path / "out/.cache").rglob("*") if path.is_file()])
    assert (ran.tally.total > 1) is (shard_bytes < 50_000)
    assert not list((tmp_path / "out").rglob(".tmp-*"))


@given(
    quotes=st.lists(
        st.tuples(st.integers(0, 9), st.sampled_from(["ships", "boats", "", "Ships at the quay"])), max_size=40
    ),
    shard_bytes=st.sampled_from([30, 200, 5_000]),
    stretch=st.sampled_from([1, 3, 100]),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_quote_is_lost_and_all_keep_their_order(
    tmp_path_factory: pytest.TempPathFactory, quotes: list[tuple[int, str]], shard_bytes: int, stretch: int
) -> None:
    tmp_path = tmp_path_factory.mktemp("any")
    rows = [{"id": str(n), "source_id": f"s{at}", "quote": words} for n, (at, words) in enumerate(quotes)]
    _, sources = many(8)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealed, "STRETCH", stretch)
        plan, merged, _ = run(job(tmp_path, rows, sources, shard_bytes=shard_bytes))
    assert plan.quotes == len(rows) == merged.results + merged.rejected
    lines = [json.loads(line) for line in written(tmp_path / "out")["results.jsonl"].splitlines()]
    assert [line["id"] for line in lines] == sorted((line["id"] for line in lines), key=int)
    assert sorted([*(line["id"] for line in lines), *(row["id"] for row in rejected(tmp_path / "out"))], key=int) == [
        row["id"] for row in rows
    ]


def test_rows_are_dealt_in_several_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tables = many(30)
    expected = finish(tmp_path, *tables)
    monkeypatch.setattr(shuffle, "FULL", 1)
    plan, _, _ = run(job(tmp_path, *tables, shard_bytes=300))
    assert written(tmp_path / "out") == expected
    assert plan.runs["sources"] >= 1


def test_a_source_of_very_many_quotes_is_split_by_quotes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifying, "MOST_QUOTES", 10)
    quotes, sources = many(1, each=95)
    engine = Here()
    run(job(tmp_path, quotes, sources), engine)
    assert sorted(engine.seen) == [f"0000.{part:04}" for part in range(10)]
    assert written(tmp_path / "out") == finish(tmp_path, quotes, sources)


def test_a_source_larger_than_a_shard_stands_alone(tmp_path: Path) -> None:
    quotes, sources = many(20)
    text = "\n".join(str(row["text"]) for row in sources) * 3
    quotes = [*quotes, {"id": "long", "source_id": "long", "quote": "In year 0 harbour 0 counted 7 ships at the quay."}]
    sources = [*sources, {"id": "long", "text": text}]
    engine = Here()
    plan, _, _ = run(job(tmp_path, quotes, sources, shard_bytes=1000), engine)
    assert list(plan.alone) == ["long"]
    assert [name for name in engine.seen if name.startswith("alone-")]
    assert written(tmp_path / "out") == finish(tmp_path, quotes, sources)


def test_a_large_source_is_held_against_a_small_one_of_its_id(tmp_path: Path) -> None:
    quotes, sources = many(20)
    sources = [*sources, {"id": "s3", "text": "x" * 5000}]
    run(job(tmp_path, quotes, sources, shard_bytes=1000))
    assert {row["reason"] for row in rejected(tmp_path / "out")} == {
        "Its id is that of 2 sources, which are not the same text: sources.jsonl, line 4 and sources.jsonl, line 21.",
        '2 sources have the id "s3", and not the same text: sources.jsonl, line 4 and sources.jsonl, line 21.',
    }


@pytest.mark.parametrize(("sources", "each", "least"), [(50, 40, 2), (500, 4, 2), (1, 2_000, 2), (2_000, 4, 8)])
def test_from_two_thousand_quotes_on_there_is_work_for_several(
    tmp_path: Path, sources: int, each: int, least: int
) -> None:
    quotes, texts = many(sources, each)
    engine = Here()
    run(job(tmp_path, quotes, texts), engine)
    assert least <= len(engine.seen) <= 32
    wide = Here()
    wide.width = 7
    run(job(tmp_path, quotes, texts, "wide"), wide)
    assert sorted(engine.seen) == sorted(wide.seen)


def test_few_quotes_are_one_shard(tmp_path: Path) -> None:
    engine = Here()
    run(job(tmp_path, *many(20)), engine)
    assert engine.seen == ["0000"]


def test_shards_halve_when_there_is_a_bit_more() -> None:
    for name in ("wall", "rain", "s1", "s2"):
        assert shard_of(name, 5) in (shard_of(name, 4), shard_of(name, 4) + 16)
    assert shard_of("wall", 0) == 0


# --------------------------------------------------------------------------------------------------------------------
# Broken off and taken up
# --------------------------------------------------------------------------------------------------------------------


def test_a_run_that_was_broken_off_goes_on_where_it_was(tmp_path: Path) -> None:
    tables = many(40)
    work = job(tmp_path, *tables, shard_bytes=300)
    for _ in range(2):
        with pytest.raises(KeyboardInterrupt):
            run(work, Here(stops_after=3))
    engine = Here()
    _, _, ran = run(work, engine)
    assert ran.tally.skipped == 6
    assert len(engine.seen) == ran.tally.total - 6
    assert written(tmp_path / "out") == finish(tmp_path, *tables)


def test_what_a_killed_run_left_is_swept_and_damaged_results_are_proved_again(tmp_path: Path) -> None:
    tables = many(40)
    work = job(tmp_path, *tables, shard_bytes=300)
    with pytest.raises(KeyboardInterrupt):
        run(work, Here(stops_after=4))
    left = sorted((tmp_path / "out").rglob("results/*"))
    assert len(left) == 4
    left[0].write_bytes(left[0].read_bytes()[:-7])
    left[1].write_bytes(left[1].read_bytes().replace(b"ships", b"boats", 1))
    left[2].write_bytes(b"")
    (left[3].parent / ".tmp-1234abcd-0001").write_bytes(b"half")
    _, _, ran = run(work)
    assert ran.tally.skipped == 1
    assert written(tmp_path / "out") == finish(tmp_path, *tables)
    assert not list((tmp_path / "out").rglob(".tmp-*"))


def test_a_plan_that_was_not_finished_is_made_again(tmp_path: Path) -> None:
    tables = many(10)
    work = job(tmp_path, *tables, shard_bytes=300)
    with pytest.raises(KeyboardInterrupt):
        run(work, Here(stops_after=1))
    (plan,) = (tmp_path / "out/.shards").rglob(planning.PLAN)
    plan.write_bytes(plan.read_bytes()[:40])
    _, _, ran = run(work)
    assert ran.tally.skipped == 0
    assert written(tmp_path / "out") == finish(tmp_path, *tables)


def halves(content: bytes) -> bytes:
    return content[: len(content) // 2]


def swaps(content: bytes) -> bytes:
    """Other bytes of the same length, such as a disk may give back."""
    return content.replace(b"ships", b"boats").replace(b"s0", b"s1")


@pytest.mark.parametrize("name", ["quotes-00000.arrow", "sources-00000.arrow", "ids-00000.arrow", "twice.arrow"])
@pytest.mark.parametrize("damage", [halves, swaps, None])
def test_what_was_dealt_out_and_is_damaged_is_made_again_and_told(
    tmp_path: Path, name: str, damage: Callable[[bytes], bytes] | None
) -> None:
    quotes, sources = many(40)
    tables = [*quotes, quotes[0]], sources
    work = job(tmp_path, *tables, shard_bytes=300)
    with pytest.raises(KeyboardInterrupt):
        run(work, Here(stops_after=3))
    (path,) = (tmp_path / "out/.shards").rglob(name)
    content = path.read_bytes()
    if damage is None:
        path.unlink()
    else:
        path.write_bytes(damage(content) if damage(content) != content else content[:-1])
    told: list[str] = []
    verifying.verify(work, Here(), None, Watched(tell=told.append))
    what = "can't be read: No such file or directory" if damage is None else "has other bytes"
    assert told == [f"What the run that was stopped left was damaged, and is made anew: {name} {what}."]
    assert written(tmp_path / "out") == finish(tmp_path, *tables)


@pytest.mark.parametrize("damage", [halves, lambda content: content.replace(b'"quotes": 160', b'"quotes": 161')])
def test_a_plan_that_is_damaged_is_made_again_and_told(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    tables = many(40)
    work = job(tmp_path, *tables, shard_bytes=300)
    with pytest.raises(KeyboardInterrupt):
        run(work, Here(stops_after=3))
    (plan,) = (tmp_path / "out/.shards").rglob(planning.PLAN)
    assert damage(plan.read_bytes()) != plan.read_bytes()
    plan.write_bytes(damage(plan.read_bytes()))
    told: list[str] = []
    verifying.verify(work, Here(), None, Watched(tell=told.append))
    assert len(told) == 1
    assert written(tmp_path / "out") == finish(tmp_path, *tables)


def test_damaged_results_of_a_shard_are_told(tmp_path: Path) -> None:
    work = job(tmp_path, *many(40), shard_bytes=300)
    with pytest.raises(KeyboardInterrupt):
        run(work, Here(stops_after=3))
    left = sorted((tmp_path / "out").rglob("results/*"))
    left[0].write_bytes(b"")
    told: list[str] = []
    verifying.verify(work, Here(), None, Watched(tell=told.append))
    assert told == ["The results of 1 shard that the stopped run left were damaged; their quotes are proved again."]


@pytest.mark.parametrize("which", ["quotes", "sources", "settings", "shards"])
def test_changed_inputs_never_meet_the_shards_of_others(tmp_path: Path, which: str) -> None:
    quotes, sources = many(20)
    work = job(tmp_path, quotes, sources, shard_bytes=300)
    with pytest.raises(KeyboardInterrupt):
        run(work, Here(stops_after=3))
    if which == "quotes":
        quotes = [{**quotes[0], "quote": "counted 7 boats"}, *quotes[1:]]
    if which == "sources":
        sources = [{**sources[0], "text": "Nothing."}, *sources[1:]]
    work = job(tmp_path, quotes, sources, shard_bytes=301 if which == "shards" else 300)
    if which == "settings":
        work = replace(work, settings=Settings("nl"))
    _, _, ran = run(work)
    assert ran.tally.skipped == 0
    assert len(list((tmp_path / "out/.shards").glob("*"))) == 0
    if which != "settings":
        assert written(tmp_path / "out") == finish(tmp_path, quotes, sources)


def test_a_run_that_is_interrupted_ends_its_engine_at_once(tmp_path: Path) -> None:
    def stop(what: str, done: int, _total: int) -> None:
        if what == "proving quotes" and done:
            raise KeyboardInterrupt

    class Closed(Here):
        closed = False

        def close(self) -> None:
            self.closed = True

    engine = Closed()
    with pytest.raises(KeyboardInterrupt) as stopped:  # which holds every frame, and so all that was not closed
        verifying.verify(job(tmp_path, *many(40), shard_bytes=300), engine, None, Watched(progress=stop))
    assert engine.closed
    assert stopped.value.__traceback__


def test_a_single_shard_that_fails_is_counted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("factcheck.scale.bulk.shard._Work.table", fail)
    _, merged, ran = verifying.verify(job(tmp_path, *many(2)), "local", None, Watched())
    assert (merged.rejected, ran.tally.poisoned) == (8, 1)
    assert {row["reason"].partition(". ")[0] for row in rejected(tmp_path / "out")} == {
        "It could not be proved: its shard failed once"
    }


def test_a_shard_is_a_pure_task(tmp_path: Path) -> None:
    tables = many(20)
    shards: list[Shard] = []

    class Twice(Here):
        def submit(self, task: Any, shard: Any) -> None:
            shards.append(shard)
            assert prove(shard) == prove(shard)
            super().submit(task, shard)

    run(job(tmp_path, *tables, shard_bytes=300), Twice())
    assert shards
    assert written(tmp_path / "out") == finish(tmp_path, *tables)


def test_a_shard_that_fails_is_counted_and_tried_again_by_the_next_run(tmp_path: Path) -> None:
    tables = many(40)
    work = job(tmp_path, *tables, shard_bytes=300)
    plan, merged, ran = run(work, Here(fails=["0001.0000"]))
    assert ran.failed == {"0001.0000": "no luck"}
    assert 0 < merged.rejected < plan.rows[1]
    assert ran.tally.poisoned == 1
    assert plan.quotes == merged.results + merged.rejected
    assert {row["reason"] for row in rejected(tmp_path / "out")} == {
        "It could not be proved: its shard failed 3 times. no luck"
    }
    engine = Here()
    run(work, engine)
    assert engine.seen == ["0001.0000"]
    assert written(tmp_path / "out") == finish(tmp_path, *tables)


# --------------------------------------------------------------------------------------------------------------------
# Spread
# --------------------------------------------------------------------------------------------------------------------


@pytest.fixture
def never_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few quotes too are shared out."""
    monkeypatch.setattr(verifying, "SOON", 0)


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The shards that were handed to processes, which here is this one."""
    names: list[str] = []

    def share_out(task: Any, shards: Sequence[Shard], *_: object, **__: object) -> Iterator[Finished[Any, Any]]:
        names.extend(shard.name for shard in shards)
        return (Finished(shard, task(shard)) for shard in shards)

    monkeypatch.setattr(verifying, "run", share_out)
    return names


@pytest.mark.parametrize(("soon", "shared"), [(161, False), (160, True)])
def test_few_quotes_are_proved_before_others_have_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, begun: list[str], soon: int, shared: bool
) -> None:
    monkeypatch.setattr(verifying, "SOON", soon)
    _, _, ran = verifying.verify(job(tmp_path, *many(40), shard_bytes=300), "local", 2, Watched())
    assert ran.tally.done == ran.tally.total > 1
    assert len(begun) == (ran.tally.total if shared else 0)


def test_quotes_of_long_sources_are_shared_out_sooner(tmp_path: Path, begun: list[str]) -> None:
    quotes, sources = many(1, each=2_000)
    verifying.verify(job(tmp_path, quotes, sources), "local", 2, Watched())
    assert len(begun) == 2


@pytest.mark.usefixtures("never_here")
def test_worker_processes_write_the_same_bytes(tmp_path: Path) -> None:
    tables = many(40)
    work = job(tmp_path, *tables, shard_bytes=2_000)
    _, _, ran = verifying.verify(work, "local", 2, Watched())
    assert ran.tally.total > 1
    assert written(tmp_path / "out") == finish(tmp_path, *tables)


def test_everything_may_lie_where_fsspec_reaches(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    quotes, sources = many(12)
    expected = finish(tmp_path, quotes, sources)
    store = fsspec.filesystem("memory")
    for name in ("quotes.jsonl", "sources.jsonl"):
        store.pipe(f"/shared/{name}", (tmp_path / name).read_bytes())
    work = Job(
        inputs.quotes("memory://shared/quotes.jsonl"),
        inputs.sources("memory://shared/sources.jsonl"),
        Folder("memory://shared/out"),
        Settings(),
        shard_bytes=300,
    )
    with pytest.raises(KeyboardInterrupt):
        run(work, Here(stops_after=2))
    _, _, ran = run(work)
    assert ran.tally.skipped == 2
    assert {name: store.cat(f"/shared/out/{name}") for name in expected} == expected
    _, _, ran = run(work)
    assert (ran.proved, ran.known) == (0, len(quotes))
    store.rm("/shared", recursive=True)


@pytest.mark.usefixtures("never_here")
def test_worker_processes_reach_a_folder_by_its_url(tmp_path: Path) -> None:
    pytest.importorskip("fsspec")
    tables = many(12)
    work = replace(job(tmp_path, *tables, shard_bytes=500), out=Folder(f"file://{tmp_path}/out"))
    verifying.verify(work, "local", 2, Watched())
    assert written(tmp_path / "out") == finish(tmp_path, *tables)


@pytest.mark.parametrize(
    ("size", "quotes", "shards"), [(2**20, 2_000, 15), (2**20, 150, 1), (2**18, 600, 1), (20 * 2**20, 400, 1)]
)
def test_quotes_of_a_long_source_are_split_sooner(size: int, quotes: int, shards: int) -> None:
    plan = Plan("key", 0, planning.SHARD_BYTES, quotes, rows={0: quotes}, sizes={0: 50 * quotes})
    plan.work[0] = size * quotes
    assert verifying._parts(plan, 0) == shards


def test_the_parts_of_a_long_source_leave_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quotes, sources = many(1, each=300)
    long = {"id": "long", "text": f"{sources[0]['text']}\n" * 25}
    quotes = [*quotes, *({**row, "id": f"long-{row['id']}", "source_id": "long"} for row in quotes)]
    expected = finish(tmp_path, quotes, [*sources, long])
    monkeypatch.setattr(verifying, "_WORK", 2**24)
    engine = Here()
    plan, _, _ = run(job(tmp_path, quotes, [*sources, long]), engine)
    assert plan.work == {0: 300 * len(str(long["text"]))}
    assert sorted(engine.seen) == [f"0000.{part:04}" for part in range(6)]
    assert written(tmp_path / "out") == expected
