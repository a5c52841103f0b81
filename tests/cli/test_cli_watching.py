"""How a run over shards is shown: nothing, a bar, or lines that a machine reads."""

from __future__ import annotations

import json

import pytest

from factcheck.cli import watching as module
from factcheck.cli.progress import bar
from factcheck.cli.watching import Style, _Terminal, table, watching
from factcheck.scale.tally import Tally

TALLY = Tally(
    total=1200, skipped=200, done=999, poisoned=1, retries=3, quotes=60_000, size=90_000_000, started=0.0, ended=30.0
)


def told(style: Style, capsys: pytest.CaptureFixture[str]) -> str:
    """What is printed of a short run."""
    with watching(style) as watcher:
        for done in range(5):
            watcher.progress("reading quotes", done, 5)
        watcher.progress("proving quotes", 0, 0)
        watcher.show(TALLY)
        watcher.show(TALLY)
        watcher.tell("A worker \x1b[31mdied.")
        watcher.end(TALLY)
    out, err = capsys.readouterr()
    assert out == ""
    return err


def test_off_shows_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(Style.OFF, capsys) == ""


def test_without_a_terminal_only_what_befell_the_run_and_its_numbers_are_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert told(Style.AUTO, capsys) == f"A worker ␛[31mdied.\n{table(TALLY)}\n"


def test_the_table_has_a_column_a_number() -> None:
    assert table(TALLY) == (
        "shards  from before  run again  set aside  quotes/s  MB/s  seconds\n"
        " 1,200          200          3          1     2,000   3.0     30.0"
    )


def test_a_run_of_no_time_has_no_rate() -> None:
    assert "0.0" in table(Tally(started=1.0, ended=1.0))


def test_lines_of_json_come_once_a_second_and_for_each_step(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = iter([0.0, 0.3, 0.6, 0.9, 1.2, 1.5, 1.6, 1.7])
    monkeypatch.setattr(module, "monotonic", lambda: next(clock))
    lines = [json.loads(line) for line in told(Style.JSON, capsys).splitlines()]
    numbers = {
        "shards": 1200, "done": 999, "skipped": 200, "retries": 3, "poisoned": 1, "quotes": 60_000,
        "bytes": 90_000_000, "seconds": 30.0, "quotes_per_second": 2000.0, "bytes_per_second": 3e6,
        "remaining_seconds": 0.0,
    }  # fmt: skip
    assert lines == [
        {"event": "step", "what": "reading quotes", "done": 0, "total": 5},
        {"event": "step", "what": "reading quotes", "done": 4, "total": 5},
        {"event": "step", "what": "proving quotes", "done": 0, "total": 0},
        {"event": "shards", **numbers},
        {"event": "note", "text": "A worker \x1b[31mdied."},
        {"event": "end", **numbers},
    ]


def test_a_terminal_sees_the_rate_beside_the_bar(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    monkeypatch.setenv("COLUMNS", "160")
    with bar() as shown:
        watcher = _Terminal(shown)
        watcher.progress("proving quotes", 1, 4)
        watcher.show(TALLY)
        shown.show()
    assert "2,000 quotes/s, 3.0 MB/s" in capsys.readouterr().err


def test_the_numbers_of_a_short_run_in_which_nothing_befell_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    with watching(Style.AUTO) as watcher:
        watcher.end(Tally(total=3, done=3, quotes=200, started=10.0, ended=11.0))
        assert capsys.readouterr().err == ""
        watcher.end(Tally(total=3, done=2, poisoned=1, quotes=200, started=10.0, ended=11.0))
    assert "set aside" in capsys.readouterr().err
