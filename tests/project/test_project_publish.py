"""A folder is swapped in whole: whatever happens, the old one or the new one stands complete."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from factcheck.project import publishing
from factcheck.project.errors import BusyError, WriteError
from factcheck.project.publishing import publish, recover, sole_writer

OLD = {"a.csv": b"old", "manifest.json": b"{}"}
NEW = {"b.csv": b"new", "manifest.json": b"{1}"}


def contents(folder: Path) -> dict[str, bytes]:
    return {entry.name: entry.read_bytes() for entry in folder.iterdir()}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    publish(folder, OLD)
    return folder


def test_a_folder_is_replaced_whole_and_nothing_is_left_beside_it(target: Path) -> None:
    publish(target, NEW)
    assert contents(target) == NEW
    assert list(target.parent.iterdir()) == [target]


def test_the_folder_can_be_read_by_whom_the_umask_allows(target: Path) -> None:
    if sys.platform != "win32":
        mask = os.umask(0)
        os.umask(mask)
        assert target.stat().st_mode & 0o777 == 0o777 & ~mask


@pytest.mark.parametrize("failing", ["mkdir", "open", "fsync", "first rename", "second rename"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt(), MemoryError()])
def test_a_failure_at_any_step_leaves_the_old_folder(
    target: Path, monkeypatch: pytest.MonkeyPatch, failing: str, error: BaseException
) -> None:
    renames = {"first rename": 1, "second rename": 2}.get(failing, 0)
    real = Path.rename

    def rename(self: Path, to: Path) -> Path:
        nonlocal renames
        renames -= 1
        if renames == 0:
            raise error
        return real(self, to)

    def fail(*_: object, **__: object) -> None:
        raise error

    if renames:
        monkeypatch.setattr(publishing, "_exchange", lambda *_: False)
        monkeypatch.setattr(Path, "rename", rename)
    else:
        owner = os if failing == "fsync" else Path
        monkeypatch.setattr(owner, failing, fail)
    with pytest.raises(WriteError if isinstance(error, OSError) else type(error)):
        publish(target, NEW)
    monkeypatch.undo()
    assert contents(target) == OLD
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.skipif(sys.platform != "linux", reason="exchanging two folders in one step is a thing of Linux")
def test_the_name_is_never_without_a_folder(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a rename leaves the name without a folder for a moment")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", refuse)
        publish(target, NEW)
    assert contents(target) == NEW
    assert list(target.parent.iterdir()) == [target]


def test_folders_that_can_not_be_exchanged_are_renamed(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "_exchange", lambda *_: False)
    publish(target, NEW)
    assert contents(target) == NEW
    assert list(target.parent.iterdir()) == [target]


def test_a_kill_between_the_renames_is_put_right_by_the_next_run(target: Path) -> None:
    target.rename(target.with_name(".dist.factcheck-old-0"))
    (target.with_name(".dist.factcheck-new-0")).mkdir()
    recover(target)
    assert contents(target) == OLD
    assert list(target.parent.iterdir()) == [target]


def test_a_kill_after_the_renames_leaves_only_the_new_folder(target: Path) -> None:
    left = target.with_name(".dist.factcheck-old-0")
    left.mkdir()
    (left / "a.csv").write_bytes(b"older")
    recover(target)
    assert contents(target) == OLD
    assert list(target.parent.iterdir()) == [target]


def test_a_second_build_waits_and_then_gives_up(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "PATIENCE", 0.0)
    with sole_writer(target), pytest.raises(BusyError, match="Another build is writing dist"), sole_writer(target):
        pass
    with sole_writer(target):
        pass
    assert list(target.parent.iterdir()) == [target]
