"""What only a process of its own shows: imports, streams, signals, crashes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck import project
from factcheck.cli import progress
from support.command import Shell
from support.project import Tiny

posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes and signals of POSIX")

FULL = ["2>/dev/full"] if Path("/dev/full").exists() else []


def python(code: str, *arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_check_loads_nothing_heavy(wall: Path) -> None:
    code = (
        "import sys, factcheck.cli\n"
        "try: factcheck.cli.main(['check', sys.argv[1]])\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        "heavy = {'pandas', 'numpy', 'pyarrow', 'jinja2', 'rich.console'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    ran = python(code, wall)
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_importing_the_package_and_asking_for_help_load_no_records() -> None:
    code = (
        "import sys, factcheck, factcheck.cli\n"
        "try: factcheck.cli.main(['--help'])\n"
        "except SystemExit: pass\n"
        "assert not {'pydantic', 'yaml', 'rich.console', 'factcheck.model'} & set(sys.modules)"
    )
    ran = python(code)
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_the_module_runs(wall: Path) -> None:
    ran = subprocess.run([sys.executable, "-m", "factcheck", "check", wall], capture_output=True, check=False)
    assert ran.returncode == 0
    assert b"3 proved" in ran.stdout


def test_a_stream_that_cannot_print_a_character_gets_an_escape(wall: Path) -> None:
    Tiny.sample().edit('"We will repair the part', "“We will repair the part").write(wall)
    ran = python("import factcheck.cli as c, sys; c.main(['check', sys.argv[1]])", wall, PYTHONIOENCODING="latin-1")
    assert ran.returncode == 0
    assert b"\\u201c" in ran.stdout


@posix
def test_a_reader_that_goes_away_is_no_fault(wall: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    ran = subprocess.run(
        [sys.executable, "-m", "factcheck", "check", wall], stdout=write, stderr=subprocess.PIPE, check=False
    )
    os.close(write)
    assert (ran.returncode, ran.stderr) == (0, b"")


@posix
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&-", "<&- >&- 2>&-", *FULL])
@pytest.mark.parametrize("works", [True, False])
def test_a_closed_stream_changes_nothing_but_what_is_printed(wall: Path, closed: str, *, works: bool) -> None:
    if not works:
        Tiny.sample().edit('"We will repair the part', '"We will repair the wall').write(wall)
    command = f'"$0" -m factcheck check "$1" {closed}'
    ran = subprocess.run(["/bin/sh", "-c", command, sys.executable, wall], capture_output=True, check=False)
    assert (ran.returncode, ran.stderr) == (0 if works else 1, b"")
    assert (b"proved" in ran.stdout) == (">&-" not in closed.replace("2>&-", ""))


@posix
@pytest.mark.parametrize("closed", [">&-", "2>&-", *FULL])
def test_a_closed_stream_does_not_hide_that_nothing_was_done(tmp_path: Path, closed: str) -> None:
    command = f'"$0" -m factcheck check "$1" {closed}'
    ran = subprocess.run(
        ["/bin/sh", "-c", command, sys.executable, tmp_path / "none"], check=False, capture_output=True
    )
    assert ran.returncode == 2
    assert b"internal error" not in ran.stderr


@posix
def test_an_interrupt_while_the_command_is_loaded_leaves_no_traceback() -> None:
    code = (
        "import os, signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "class Loading:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'typer': os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Loading())\n"
        "from factcheck.__main__ import main; main()"
    )
    ran = python(code)
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, b"", b"")


@posix
def test_a_name_that_the_locale_can_not_spell_is_said(wall: Path) -> None:
    (wall / "seeds/minutes.txt").rename(wall / "seeds/procès.txt")
    claims = wall / "data/claims.yaml"
    claims.write_bytes(claims.read_bytes().replace(b"seeds/minutes.txt", "seeds/procès.txt".encode()))
    code = "import factcheck.cli as c, sys; c.main(['check', sys.argv[1]])"
    ran = python(code, wall, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert ran.returncode == 1
    assert b"names of files are ASCII" in ran.stdout
    assert b"C.UTF-8" in ran.stdout


@posix
def test_an_interrupt_ends_with_130_and_no_traceback(wall: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # what starts in the background ignores it
        "from factcheck import project\n"
        "project.gather = lambda *_: os.kill(os.getpid(), signal.SIGINT)\n"
        "import factcheck.cli as c; c.main(['check', sys.argv[1]])"
    )
    ran = python(code, wall)
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, b"", b"")


@posix
def test_a_build_killed_while_it_writes_leaves_the_old_dataset(wall: Path) -> None:
    project.build(wall)
    before = {path.name: path.read_bytes() for path in (wall / "dist").iterdir()}
    code = (
        "import os, signal, sys\n"
        "from factcheck.project import build, publishing\n"
        "publishing._swap = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "build(sys.argv[1])"
    )
    assert python(code, wall).returncode == -9
    assert {path.name: path.read_bytes() for path in (wall / "dist").iterdir()} == before
    project.build(wall)
    assert not [path for path in wall.iterdir() if path.name.startswith(".dist")]


@posix
def test_two_builds_at_once_end_with_one_whole_dataset(wall: Path) -> None:
    command = [sys.executable, "-m", "factcheck", "build", str(wall)]
    running = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(3)]
    assert [process.wait() for process in running] == [0, 0, 0]
    assert (wall / "dist" / "manifest.json").is_file()
    assert not [path for path in wall.iterdir() if path.name.startswith(".dist")]


def test_a_fault_of_ours_is_one_line_and_a_plea(shell: Shell, wall: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("it\nbroke")

    monkeypatch.setattr(project, "gather", broken)
    ran = shell("check", wall)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        "factcheck: internal error, please report it: RuntimeError: it broke\n"
        "Run it again with FACTCHECK_DEBUG=1 to see where.\n"
    )
    monkeypatch.setenv("FACTCHECK_DEBUG", "1")
    ran = shell("check", wall)
    assert ran.code == 2
    assert "Traceback" in ran.err


def test_a_bar_is_shown_to_whoever_waits_at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    bar = progress.Bar()
    bar.tell("reading the sources", 1, 4)
    bar.show()
    assert bar._shown is not None
    bar.tell("reading the sources", 2, 4)
    (task,) = bar._shown.tasks
    assert (task.description, task.completed, task.total) == ("reading the sources", 2, 4)
    bar.tell("proving the links", 0, 0)
    (task,) = bar._shown.tasks
    assert (task.description, task.total) == ("proving the links", None)
    bar.close()
    late = progress.Bar()
    late.close()
    late.show()
    assert late._shown is None
