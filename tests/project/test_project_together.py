"""Several files are replaced as one."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from factcheck.project import BusyError, Change, WriteError, check, write_together
from factcheck.project.journal import JOURNAL, unfinished
from factcheck.project.together import recover
from support.project import Tiny


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("data/claims.yaml", "seeds/a.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_bytes(b"old")
    return tmp_path


def changes(root: Path, before: bytes = b"old") -> list[Change]:
    return [Change(root, name, before, b"new", 1) for name in ("seeds/a.txt", "data/claims.yaml")]


def contents(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


OLD = {"data/claims.yaml": b"old", "seeds/a.txt": b"old"}
NEW = {"data/claims.yaml": b"new", "seeds/a.txt": b"new"}


def test_all_are_replaced_and_nothing_is_left_behind(root: Path) -> None:
    write_together(root, changes(root))
    assert contents(root) == NEW


def test_a_file_that_changed_in_the_meantime_stops_all(root: Path) -> None:
    with pytest.raises(WriteError, match=r"seeds/a\.txt was changed in the meantime; nothing was written"):
        write_together(root, changes(root, before=b"other"))
    assert contents(root) == OLD


@pytest.mark.parametrize("error", [OSError("disk full"), KeyboardInterrupt()])
@pytest.mark.parametrize("step", range(4))
def test_a_fault_at_any_step_leaves_the_old_files(
    root: Path, monkeypatch: pytest.MonkeyPatch, step: int, error: BaseException
) -> None:
    steps = iter(range(100))
    monkeypatch.setattr(Path, "replace", failing(Path.replace, lambda: next(steps) == step, error))
    if step == 3:  # one for the journal, one a file: no fourth
        write_together(root, changes(root))
        assert contents(root) == NEW
        return
    with pytest.raises((WriteError, KeyboardInterrupt)):
        write_together(root, changes(root))
    assert contents(root) == OLD


def failing(real: Callable[[Path, Path], Path], now: Callable[[], bool], error: BaseException) -> object:
    def replace(self: Path, target: Path) -> Path:
        if now():
            raise error
        return real(self, target)

    return replace


# --------------------------------------------------------------------------------------------------------------------
# After a run that was killed
# --------------------------------------------------------------------------------------------------------------------


def killed(root: Path, after: int, monkeypatch: pytest.MonkeyPatch, made: Sequence[Change] = ()) -> None:
    """Replaces the files and is killed after so many of them: nothing that would run afterwards does."""
    left = iter([True] * (after + 1))  # the journal is renamed in too
    real, unlink = Path.replace, Path.unlink
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", failing(real, lambda: not next(left, False), KeyboardInterrupt()))
        patched.setattr(Path, "unlink", nothing)
        patched.setattr("factcheck.project.together._recover", nothing)
        with suppress(KeyboardInterrupt):
            write_together(root, made or changes(root))
    for draft in root.rglob("*.tmp"):
        unlink(draft)
    assert (root / JOURNAL).is_file()


def nothing(*_: object, **__: object) -> None:
    """What a process does that is gone."""


AFTER = pytest.mark.parametrize("after", [0, 1, 2])


@AFTER
def test_after_a_crash_the_old_files_come_back(root: Path, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    killed(root, after, monkeypatch)
    assert [data for name, data in contents(root).items() if name in OLD].count(b"new") == after
    recover(root)
    assert contents(root) == OLD


@AFTER
@pytest.mark.parametrize("edited", OLD)
def test_nothing_is_brought_back_over_an_edit(
    root: Path, monkeypatch: pytest.MonkeyPatch, after: int, edited: str
) -> None:
    killed(root, after, monkeypatch)
    (root / edited).write_bytes(b"mine")
    before = contents(root)
    for attempt in (recover, lambda root: write_together(root, changes(root))):
        with pytest.raises(WriteError, match=f"{edited} was changed since.*Then delete these copies and {JOURNAL}"):
            attempt(root)
    assert contents(root) == before


def test_nothing_is_brought_back_where_an_old_file_is_gone(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    killed(root, 1, monkeypatch)
    (kept,) = (root / "seeds").glob(".a.txt.*.old")
    kept.write_bytes(b"other")
    before = contents(root)
    with pytest.raises(WriteError, match=r"the copy of the old seeds/a\.txt is gone"):
        recover(root)
    assert contents(root) == before


def test_an_edit_during_the_writing_is_kept_with_the_old_bytes(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, steps = Path.replace, iter(range(100))

    def replace(self: Path, target: Path) -> Path:
        if next(steps) == 2:
            (root / "seeds/a.txt").write_bytes(b"mine")
            raise OSError("disk full")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(WriteError, match=r"seeds/a\.txt was changed since"):
        write_together(root, changes(root))
    assert (root / "seeds/a.txt").read_bytes() == b"mine"
    assert [path.read_bytes() for path in (root / "seeds").glob(".a.txt.*.old")] == [b"old"]


@AFTER
def test_a_check_tells_of_the_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    root = Tiny.sample().write(tmp_path)
    (root / "seeds/a.txt").write_bytes(b"old")
    claims = (root / "data/claims.yaml").read_bytes()
    made = [
        Change(root, "seeds/a.txt", b"old", b"new", 1),
        Change(root, "data/claims.yaml", claims, claims + b"# new\n", 1),
    ]
    assert check(root).ok
    killed(root, after, monkeypatch, made)
    (found,) = (each for each in check(root).diagnostics if each.severity == "error")
    assert found.code == "FC020"
    replaced = ("none is replaced", "seeds/a.txt is replaced", "seeds/a.txt and data/claims.yaml are replaced")
    assert found.message.endswith(f"while it replaced seeds/a.txt and data/claims.yaml: {replaced[after]}.")
    assert "brings the old files back" in found.help
    (root / "data/claims.yaml").write_bytes(claims + b"# mine\n")
    (found,) = (each for each in check(root).diagnostics if each.severity == "error")
    assert "data/claims.yaml was changed since" in found.message
    (root / JOURNAL).unlink()
    assert check(root).ok


ROW = {"file": "a", "token": "abc", "old": "0", "new": "1"}


@pytest.mark.parametrize(
    "journal",
    [
        "",
        "[]",
        '{"token": "abc", "files": ["a"]}',
        *(
            json.dumps({"files": [{**ROW, **wrong}]})
            for wrong in ({"token": "../x"}, {"token": 5}, {"file": "../outside"}, {"file": "."}, {"file": "a\0"})
        ),
        json.dumps({"files": [{**ROW, "file": "x" * 3000}]}),
    ],
)
def test_a_journal_leads_nowhere_else(root: Path, journal: str) -> None:
    inner = root / "project"
    inner.mkdir()
    (root / "outside").write_bytes(b"mine")
    (root / ".outside.abc.old").write_bytes(b"not mine")
    (inner / JOURNAL).write_text(journal, encoding="utf-8")
    before = contents(root)
    with pytest.raises(WriteError, match=f"delete .*{JOURNAL}"):
        recover(inner)
    assert contents(root) == before
    assert [each.code for each in unfinished(inner)] == ["FC020"]


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_modes_and_links_are_kept(root: Path) -> None:
    real = root / "seeds/real.txt"
    (root / "seeds/a.txt").rename(real)
    (root / "seeds/a.txt").symlink_to("real.txt")
    real.chmod(0o640)
    write_together(root, changes(root))
    assert (root / "seeds/a.txt").is_symlink()
    assert (real.read_bytes(), real.stat().st_mode & 0o777) == (b"new", 0o640)


# --------------------------------------------------------------------------------------------------------------------
# Two runs at once, and runs that were killed before their journal
# --------------------------------------------------------------------------------------------------------------------


def mend(root: Path) -> None:
    """What ``check --fix`` does."""
    changes(root)[1].write()


def test_a_run_that_is_at_work_is_not_taken_for_one_that_was_stopped(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While files are replaced, a second run waits, gives up and touches nothing."""
    monkeypatch.setattr("factcheck.project.publishing.PATIENCE", 0.0)
    real, seen = Path.replace, []

    def replace(self: Path, target: Path) -> Path:
        if Path(target).name == "claims.yaml":  # half is replaced, and the journal stands
            before = contents(root)
            for attempt in (recover, lambda root: write_together(root, changes(root)), mend):
                with pytest.raises(BusyError, match=r"Another factcheck .* is writing in the project"):
                    attempt(root)
            assert contents(root) == before
            seen.append(before)
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    write_together(root, changes(root))
    assert len(seen) == 1
    assert contents(root) == NEW


LEFT = ("seeds/.a.txt.0123456789ab.new", "seeds/.a.txt.0123456789ab.old", "data/.claims.yaml.0123456789ab.tmp")


@pytest.mark.parametrize("write", [lambda root: write_together(root, changes(root)), mend])
def test_the_next_write_clears_away_what_a_killed_one_left(root: Path, write: Callable[[Path], None]) -> None:
    others = ["data/.notes.txt.0123456789ab.tmp", "data/.claims.yaml.swp", "data/claims.yaml.0123456789ab.tmp"]
    journal = f".{JOURNAL}.0123456789ab.tmp"
    for name in (*LEFT, *others, journal):
        (root / name).write_bytes(b"left")
    write(root)
    left = set(contents(root)) - set(OLD)
    assert left & {*others, LEFT[2], journal} == set(others)
    assert (root / "data/claims.yaml").read_bytes() == b"new"


def test_copies_that_a_journal_needs_are_not_cleared_away(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    killed(root, 1, monkeypatch)
    Change(root, "data/claims.yaml", b"old", b"mended", 1).write()
    assert len(list((root / "data").glob(".claims.yaml.*.old"))) == 1
