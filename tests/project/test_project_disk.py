"""Files are found, read inside the project only, and replaced in one piece."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from factcheck.project.disk import UnreadableError, data_files, find, read, write_atomically
from factcheck.project.errors import ProjectNotFoundError, WriteError
from support.project import Tiny

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and permissions of POSIX")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Tiny.sample().write(tmp_path / "wall").resolve()


@pytest.mark.parametrize("inside", ["", "data", "seeds", "data/claims.yaml", "seeds/minutes.txt"])
def test_a_project_is_found_from_anywhere_in_it(root: Path, inside: str) -> None:
    assert find(root / inside) == root


def test_where_there_is_no_project_the_way_to_one_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProjectNotFoundError, match="factcheck init DIR"):
        find(tmp_path)
    with pytest.raises(ProjectNotFoundError, match="no file or folder"):
        find(tmp_path / "nowhere")
    with pytest.raises(ProjectNotFoundError, match="no path that can be followed"):
        find("a\0b")


def test_data_files_come_in_name_order_without_folders_below_and_hidden_files(root: Path) -> None:
    for name in ("b.yaml", "a.yaml", "._a.yaml", "notes.txt", "below/c.yaml"):
        path = root / "data" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("", encoding="utf-8")
    assert data_files(root) == ["data/a.yaml", "data/b.yaml", "data/claims.yaml"]


@pytest.mark.parametrize(
    ("path", "reason", "outside"),
    [
        ("seeds/gone.txt", "does not exist", False),
        ("data/claims.yaml/x", "does not exist", False),
        ("seeds", "is a folder", False),
        ("", "is a folder", False),
        ("seeds\\minutes.txt", "written with /", False),
        ("a\0b", "no path", False),
        ("x" * 5000, "can't be read", False),
        ("../secret.txt", "leads out", True),
        ("seeds/../../secret.txt", "leads out", True),
        ("/etc/hostname", "does not begin", True),
        ("C:/secret.txt", "does not begin", True),
    ],
)
def test_what_cannot_be_read_is_named(root: Path, path: str, reason: str, *, outside: bool) -> None:
    (root.parent / "secret.txt").write_text("secret", encoding="utf-8")
    with pytest.raises(UnreadableError, match=reason) as caught:
        read(root, path)
    assert caught.value.outside is outside


@posix
def test_links_are_followed_inside_and_refused_outside(root: Path) -> None:
    (root.parent / "secret.txt").write_text("secret", encoding="utf-8")
    (root / "seeds" / "out.txt").symlink_to(root.parent / "secret.txt")
    (root / "seeds" / "in.txt").symlink_to("minutes.txt")
    (root / "seeds" / "circle.txt").symlink_to("circle.txt")
    (root / "elsewhere").symlink_to(root.parent)
    assert read(root, "seeds/in.txt") == (root / "seeds/minutes.txt").read_bytes()
    for path in ("seeds/out.txt", "elsewhere/secret.txt"):
        with pytest.raises(UnreadableError, match="leads out"):
            read(root, path)
    with pytest.raises(UnreadableError):
        read(root, "seeds/circle.txt")


@posix
def test_a_pipe_is_refused_and_not_waited_for(root: Path) -> None:
    os.mkfifo(root / "seeds" / "pipe.txt")
    with pytest.raises(UnreadableError, match="not an ordinary file"):
        read(root, "seeds/pipe.txt")


def test_a_file_that_may_not_be_read_is_named(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(UnreadableError, match="may not read it"):
        read(root, "seeds/minutes.txt")


def test_a_replaced_file_keeps_its_mode_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")
    path.chmod(0o600)
    write_atomically(path, b"new\r\n")
    assert path.read_bytes() == b"new\r\n"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.yaml"]
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600


@posix
def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "real.yaml").write_bytes(b"old")
    (tmp_path / "link.yaml").symlink_to("real.yaml")
    write_atomically(tmp_path / "link.yaml", b"new")
    assert (tmp_path / "link.yaml").is_symlink()
    assert (tmp_path / "real.yaml").read_bytes() == b"new"


def test_a_write_that_fails_leaves_the_file_and_says_which(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WriteError, match=r"a\.yaml can't be written: No space left"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.yaml"]
