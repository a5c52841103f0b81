"""Several files are replaced as one."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.project import Change, WriteError, write_together
from factcheck.project.together import JOURNAL, recover


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


def test_after_a_crash_the_old_files_come_back(root: Path) -> None:
    for name in OLD:
        path = root / name
        path.with_name(f".{path.name}.abc.old").write_bytes(b"old")
        path.write_bytes(b"new" if name.startswith("seeds") else b"old")
    (root / JOURNAL).write_text(json.dumps({"token": "abc", "files": list(OLD)}), encoding="utf-8")
    recover(root)
    assert contents(root) == OLD


@pytest.mark.parametrize(
    "journal", ["", "[]", '{"token": "../x", "files": ["a"]}', '{"token": "abc", "files": ["../outside"]}']
)
def test_a_journal_leads_nowhere_else(root: Path, journal: str) -> None:
    inner = root / "project"
    inner.mkdir()
    (root / "outside").write_bytes(b"mine")
    (root / ".outside.abc.old").write_bytes(b"not mine")
    (inner / JOURNAL).write_text(journal, encoding="utf-8")
    recover(inner)
    assert (root / "outside").read_bytes() == b"mine"
    assert not (inner / JOURNAL).exists()


@pytest.mark.skipif(os.name != "posix", reason="modes are those of POSIX")
def test_modes_and_links_are_kept(root: Path) -> None:
    real = root / "seeds/real.txt"
    (root / "seeds/a.txt").rename(real)
    (root / "seeds/a.txt").symlink_to("real.txt")
    real.chmod(0o640)
    write_together(root, changes(root))
    assert (root / "seeds/a.txt").is_symlink()
    assert (real.read_bytes(), real.stat().st_mode & 0o777) == (b"new", 0o640)
