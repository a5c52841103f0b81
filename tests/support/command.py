"""Runs the command line in this process, as a shell would see it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from factcheck.cli import main


@dataclass(frozen=True)
class Ran:
    """What a command printed, and how it ended."""

    code: object
    out: str
    err: str


class Shell:
    """Runs commands and captures what they print."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Ran:
        self._capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        out, err = self._capsys.readouterr()
        return Ran(ended.value.code, out, err)
