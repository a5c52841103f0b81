"""The terminal: what is printed where, in which colours, and how a command ends."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from enum import IntEnum
from pathlib import Path
from typing import NoReturn, TextIO

import typer

from factcheck.cli.prose import fitted
from factcheck.diagnostics.visible import visible

HERE = Path()
"""The working folder, where a command that is given no path looks."""

_NARROWEST = 40


class Exit(IntEnum):
    """How a command ends."""

    OK = 0
    FAULTS = 1
    ERROR = 2


def prepare() -> None:
    """Makes the streams print any text: UTF-8 on Windows, and elsewhere an escape where a character can't be had."""
    _open_closed()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)  # a test or an editor may put another stream there
        if reconfigure is None:
            continue
        reconfigure(errors="backslashreplace")
        if sys.platform == "win32" and "PYTHONIOENCODING" not in os.environ:
            reconfigure(encoding="utf-8")


def _open_closed() -> None:
    """Gives a stream that was closed, as services and schedulers do, somewhere to print to: nowhere.

    Its number is taken too, or the next file that is opened would get it, and all that is printed to it.
    """
    streams = (sys.stdin, sys.stdout, sys.stderr)
    if None not in streams:
        return
    inheritable = True  # what is started from here is not to find them closed
    while (number := os.open(os.devnull, os.O_RDWR)) < len(streams):
        os.set_inheritable(number, inheritable)
    os.close(number)
    sys.stdin, sys.stdout, sys.stderr = (
        stream or open(place, mode, encoding="utf-8", closefd=False)  # noqa: SIM115 - open to the end, as streams are
        for place, (stream, mode) in enumerate(zip(streams, "rww", strict=True))
    )


def command(*words: str | Path) -> str:
    """A command that a reader can copy, whatever signs its paths hold.

    >>> command("factcheck", "check", Path("i n/x"), Path("-x"))
    "factcheck check 'i n/x' ./-x"
    """
    listed = [f"./{word}" if isinstance(word, Path) and str(word).startswith("-") else str(word) for word in words]
    return subprocess.list2cmdline(listed) if sys.platform == "win32" else shlex.join(listed)


def out(text: str) -> None:
    """Prints a result to stdout; a reader that has gone away (``| head``) is no fault."""
    try:
        typer.echo(text, nl=False, color=True)  # whoever made the text decided on its colours
    except BrokenPipeError:
        _drop(sys.stdout)
    except OSError as error:  # such as a disk that is full
        _drop(sys.stdout)
        fail(f"What was found can't be printed: {error.strerror}.")


def _drop(stream: TextIO) -> None:
    """Sends what is printed from now on nowhere, and so what Python still holds at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def note(text: str) -> None:
    """Prints a remark on the run to stderr."""
    lines = [visible(line) for line in text.split("\n")]
    room = columns(sys.stderr)
    try:
        typer.echo("\n".join(fitted(lines, room) if room else lines), err=True)
    except OSError:  # there is nobody left to tell
        _drop(sys.stderr)


def fail(problem: str) -> NoReturn:
    """Ends the command because it could not do what was asked."""
    note(f"factcheck: {problem}")
    raise typer.Exit(Exit.ERROR)


def color() -> bool:
    """Whether to print in colour: FORCE_COLOR, then NO_COLOR, then whether stdout is a terminal.

    See no-color.org and force-color.org.
    """
    if os.environ.get("FORCE_COLOR"):
        return True
    return not os.environ.get("NO_COLOR") and sys.stdout.isatty()


def width() -> int:
    """The columns to print in: those of COLUMNS or of the terminal, and 100 where there is neither."""
    return columns() or 100


def columns(stream: TextIO | None = None) -> int | None:
    """The columns of a stream, by default of stdout; None where nobody looks at it as it is printed.

    COLUMNS says how many, whatever the stream is; a terminal wider than 120 is not filled.
    """
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given):
        return max(_NARROWEST, int(given))
    if not (stream or sys.stdout).isatty():
        return None
    return max(_NARROWEST, min(120, shutil.get_terminal_size().columns))


def base(root: Path) -> str:
    """The way from the working folder down to the project, POSIX; empty where the project is not below it."""
    here = Path.cwd().resolve()
    return root.relative_to(here).as_posix().removeprefix(".") if root.is_relative_to(here) else ""
