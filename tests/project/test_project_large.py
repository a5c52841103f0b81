"""A large project is checked by several processes and from what was remembered: the outcome is the same, always."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from benchmarks.projects import FORMS, Shape, write

from factcheck import frames, project
from factcheck.project import Cache, Crew, Outcome, cache, large, recall
from factcheck.project.versions import snapshot
from support.command import Shell
from support.project import CLAIMS, SEED, Tiny

SAMPLE = Tiny.sample()


@pytest.fixture(autouse=True)
def everything_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """No project is too small for what only large ones are worth."""
    for name in ("WORTH_REMEMBERING", "WORTH_SHARING", "LINKS_WORTH_SHARING", "TEXT_WORTH_SHARING"):
        monkeypatch.setattr(large, name, 0)
    monkeypatch.setattr(recall, "WORTH_KEEPING", 0)


@pytest.fixture(scope="module")
def crew() -> Iterator[Crew]:
    with Crew(2) as two:
        yield two


def seen(outcome: Outcome) -> tuple[object, ...]:
    return outcome.diagnostics, outcome.counts, outcome.ok


def plain(root: Path) -> Outcome:
    """The outcome without workers and without anything remembered."""
    with Crew(1) as alone:
        return project.judge(project.load(root, cache=Cache(None), crew=alone), crew=alone)


def rechecked(root: Path, kept: Cache, crew: Crew | None = None) -> Outcome:
    return project.recheck(project.gather(root), cache=kept, crew=crew)


def damaged(seed: int) -> Tiny:
    """The sample over several files, with a few things wrong with it."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    text = SAMPLE.text()
    for _ in range(rng.randrange(4)):
        at = rng.randrange(text.index("speakers:"), len(text))
        text = text[:at] + rng.choice(["x", " ", "“", "#", "news", "\n", "not "]) + text[at + rng.randrange(3) :]
    head, _, rest = text.partition("claims:")
    if rng.random() < 0.5:
        return SAMPLE.with_file(CLAIMS, head).with_file("data/more.yaml", f"claims:{rest}")
    return SAMPLE.with_file(CLAIMS, text)


@pytest.mark.parametrize("seed", range(25))
def test_workers_and_cache_change_nothing(tmp_path: Path, crew: Crew, seed: int) -> None:
    tiny = damaged(seed)
    root, kept = tiny.write(tmp_path / "project"), Cache(tmp_path / "cache")
    wanted = seen(plain(root))
    assert seen(rechecked(root, kept, crew)) == wanted
    assert seen(rechecked(root, kept, crew)) == wanted
    assert seen(rechecked(root, Cache(tmp_path / "cache"))) == wanted
    again = project.load(root, cache=kept, crew=crew)
    assert project.judge(again, crew=crew).proofs == plain(root).proofs


@pytest.mark.parametrize("form", FORMS)
def test_a_generated_project_is_checked_by_workers_in_every_form(tmp_path: Path, crew: Crew, form: str) -> None:
    root = tmp_path / "project"
    write(root, Shape(claims=60, sources=12, links=(1, 2), per_file=10, judged=5, form=form))
    wanted = plain(root)
    assert wanted.diagnostics == ()
    assert wanted.counts.proved > 60
    assert seen(rechecked(root, Cache(tmp_path / "cache"), crew)) == seen(wanted)
    assert project.judge(project.load(root, crew=crew), crew=crew).proofs == wanted.proofs


def test_whatever_an_outcome_rests_on_is_looked_at_again(tmp_path: Path) -> None:
    root, kept = SAMPLE.write(tmp_path / "project"), Cache(tmp_path / "cache")
    assert rechecked(root, kept).counts.proved == 3
    minutes = root / SEED
    changes = {
        minutes: minutes.read_text(encoding="utf-8").replace("compromise", "defeat"),
        root / CLAIMS: SAMPLE.text().replace("The vote was", "The vote is"),
        root / "data" / "more.yml": "claims: []\n",
        root / "data" / "questions.jsonl": "{}\n",
        root / "pyproject.toml": "[tool.factcheck]\nstrict = 1\n",
        root / "data" / "annotators" / "reader.yaml": "annotations: [{claim: nobody}]\n",
    }
    for path, text in changes.items():
        before = path.read_bytes() if path.exists() else None
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        changed = rechecked(root, kept)
        assert changed.diagnostics, path
        assert seen(changed) == seen(plain(root))
        path.unlink()
        if before is not None:
            path.write_bytes(before)
        assert rechecked(root, kept).diagnostics == ()


def test_a_source_that_goes_missing_is_noticed(tmp_path: Path) -> None:
    root, kept = SAMPLE.write(tmp_path / "project"), Cache(tmp_path / "cache")
    assert rechecked(root, kept).ok
    (root / SEED).unlink()
    assert [found.code for found in rechecked(root, kept).diagnostics] == ["FC201"]
    assert [found.code for found in rechecked(root, kept).diagnostics] == ["FC201"]


def test_what_the_caller_chooses_is_part_of_it(tmp_path: Path) -> None:
    tiny = SAMPLE.edit("relation: contradicts", "relation: contradicts\n    waive: [{code: FC404, reason: unused}]")
    files, kept = project.gather(tiny.write(tmp_path / "project")), Cache(tmp_path / "cache")
    assert project.recheck(files, cache=kept).ok
    assert not project.recheck(files, strict=True, cache=kept).ok
    assert project.recheck(files, ignore=["FC012"], cache=kept).diagnostics == ()
    assert project.recheck(files, select=["FC3"], cache=kept).diagnostics == ()
    assert [found.code for found in project.recheck(files, cache=kept).diagnostics] == ["FC012"]


def test_mending_a_large_project_rereads_what_it_changed(tmp_path: Path, crew: Crew) -> None:
    tiny = SAMPLE.edit('"We will repair the part that storms', "“We will repair the part that storms")
    loaded = project.load(tiny.write(tmp_path / "project"), cache=Cache(tmp_path / "cache"), crew=crew)
    assert loaded.remembered
    mended = project.fix(loaded, crew=crew)
    assert [change.after.decode() for change in mended.changes] == [SAMPLE.text()]
    assert mended.outcome.diagnostics == ()


# --------------------------------------------------------------------------------------------------------------------
# The cache
# --------------------------------------------------------------------------------------------------------------------


def entries(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_entries_that_are_damaged_or_cut_are_as_good_as_none(tmp_path: Path) -> None:
    root, kept = SAMPLE.write(tmp_path / "project"), Cache(tmp_path / "cache")
    wanted = seen(rechecked(root, kept))
    found = entries(tmp_path / "cache")
    assert len(found) == 2
    for old, new in ((b"1", b"2"), (b"}", b""), (b"", b"x")):
        for path in found:
            path.write_bytes(path.read_bytes().replace(old, new))
        assert seen(rechecked(root, kept)) == wanted
    assert entries(tmp_path / "cache") == found


def test_an_entry_of_another_version_is_not_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Cache(tmp_path)
    kept.put("yaml", "key", b"content")
    assert kept.get("yaml", "key") == b"content"
    monkeypatch.setattr(cache, "_fingerprint", lambda: "another")
    assert kept.get("yaml", "key") is None


def test_a_folder_that_others_may_write_to_is_not_used(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    if os.name != "posix":
        pytest.skip("modes say nothing here")
    kept = Cache(tmp_path)
    kept.put("yaml", "key", b"content")
    assert kept.get("yaml", "key") is None
    assert entries(tmp_path) == []


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    kept = Cache(tmp_path / "file" / "cache")
    kept.put("yaml", "key", b"content")
    assert kept.get("yaml", "key") is None


def test_what_nobody_asks_for_is_swept(tmp_path: Path) -> None:
    kept = Cache(tmp_path)
    kept.put("yaml", "old", b"content")
    kept.put("yaml", "new", b"content")
    (old,) = (path for path in entries(tmp_path) if path.name == "old")
    long_ago = old.stat().st_mtime - cache.KEPT - 60
    os.utime(old, (long_ago, long_ago))
    kept.sweep()
    assert [path.name for path in entries(tmp_path)] == ["new"]


def test_the_user_says_where_it_is_and_whether(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cache.FOLDER, str(tmp_path / "mine"))
    project.users_cache().put("yaml", "key", b"content")
    assert [path.name for path in entries(tmp_path / "mine")] == ["key"]
    monkeypatch.setenv(cache.FOLDER, "")
    project.users_cache().put("yaml", "other", b"content")
    assert project.users_cache().get("yaml", "other") is None


def test_the_command_answers_the_same_with_it_and_without(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = Shell(capsys)
    monkeypatch.setenv(cache.FOLDER, str(tmp_path / "cache"))
    root = SAMPLE.edit("storms have damaged,", "storms had damaged,").write(tmp_path / "project")
    first = shell("check", root, "--format", "json")
    assert first.code == 1
    assert shell("check", root, "--format", "json") == first
    assert shell("check", root, "--format", "json", "--no-cache") == first
    assert shell("check", root, "--format", "json", "--workers", "1") == first
    assert entries(tmp_path / "cache")
    assert not entries(root / ".factcheck")


WHOLE: Mapping[str, Callable[[Path], object]] = {
    "load": project.load,
    "check": project.check,
    "build": project.build,
    "compare": project.compare,
    "trace": project.trace,
    "drifts": project.drifts,
    "frames": frames.load,
    "snapshot": lambda root: snapshot(str(root)),
}


@pytest.mark.parametrize("name", WHOLE)
def test_whoever_reads_a_whole_project_uses_what_is_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(cache.FOLDER, str(tmp_path / "cache"))
    root = SAMPLE.write(tmp_path / "project")
    WHOLE[name](root)
    assert len(entries(tmp_path / "cache")) == 1
    monkeypatch.setattr(large, "_distilled", lambda files, _: [pytest.fail(f"{path} is parsed") for path, _ in files])
    WHOLE[name](root)


def test_nothing_is_remembered_of_a_small_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # small is small again
    monkeypatch.setenv(cache.FOLDER, str(tmp_path / "cache"))
    root = SAMPLE.write(tmp_path / "project")
    assert project.check(root).ok
    assert rechecked(root, project.users_cache()).ok
    assert not (tmp_path / "cache").exists()


# --------------------------------------------------------------------------------------------------------------------
# The crew
# --------------------------------------------------------------------------------------------------------------------


def test_results_come_in_order(crew: Crew) -> None:
    assert list(crew.spread(abs, [-3, 2, -1, 0])) == [3, 2, 1, 0]
    assert list(crew.spread(abs, [])) == []


def test_what_a_worker_cannot_do_is_done_here(crew: Crew) -> None:
    here = os.getpid()
    found = list(crew.spread(_only_here, [here, here]))
    assert found == [here, here]


def _only_here(process: int) -> int:
    if os.getpid() != process:
        raise ValueError("not here")
    return process


def test_an_error_of_the_task_is_an_error_here(crew: Crew) -> None:
    with pytest.raises(ValueError, match="no number"):
        list(crew.spread(_refuse, ["a", "b"]))


def _refuse(text: str) -> int:
    raise ValueError(f"no number: {text}")


def test_a_crew_that_cannot_start_leaves_the_work_here(monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.scale import engines

    def fail(*_: object, **__: object) -> None:
        raise engines.EngineError("no processes here")

    monkeypatch.setattr(engines, "start", fail)
    with Crew(2) as two:
        assert list(two.spread(abs, [-1, -2])) == [1, 2]


def test_the_counts_of_an_earlier_outcome_are_kept(tmp_path: Path) -> None:
    root, kept = SAMPLE.write(tmp_path / "project"), Cache(tmp_path / "cache")
    first = rechecked(root, kept)
    again = rechecked(root, kept)
    assert len(again.proofs) == 0
    assert again == replace(first, proofs=again.proofs, fates={})
