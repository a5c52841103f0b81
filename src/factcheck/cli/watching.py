"""How a run over shards is shown: a bar with its rate on a terminal, lines of JSON for machines, a table at the end."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from time import monotonic
from typing import TYPE_CHECKING, Annotated, Any

import typer

from factcheck.cli import console
from factcheck.cli.options import one_of
from factcheck.cli.progress import Bar, bar

if TYPE_CHECKING:
    from factcheck.scale.tally import Tally

_PAUSE = 1.0  # seconds between two lines of JSON
_SOON = 5.0  # seconds: the rates of a shorter run, in which nothing befell a shard, tell nobody anything


class Style(StrEnum):
    """How progress is shown."""

    AUTO = "auto"
    JSON = "json"
    OFF = "off"


ProgressStyle = Annotated[
    Style,
    typer.Option(
        "--progress",
        parser=one_of(Style),
        metavar="|".join(Style),
        help="Show how far it is, on stderr: a bar on a terminal, json for lines that a machine reads, or nothing.",
    ),
]


class Watcher:
    """Is told how a run goes; this one shows nothing."""

    def progress(self, what: str, done: int, total: int) -> None:
        """What is being done, how much of it is done, and how much there is; 0 where that is not known."""

    def show(self, tally: Tally) -> None:
        """The numbers, after each shard."""

    def tell(self, message: str) -> None:
        """What befell it, in a sentence."""

    def end(self, tally: Tally) -> None:
        """The numbers, when it is over."""


@contextmanager
def watching(style: Style) -> Iterator[Watcher]:
    """Gives whom to tell how a run goes; a bar is gone when the block ends."""
    if style is Style.JSON:
        yield _Lines()
    elif style is Style.OFF:
        yield Watcher()
    else:
        with bar() as shown:
            yield _Terminal(shown)


def table(tally: Tally) -> str:
    """The numbers of a run, as a table of two lines."""
    cells = {
        "shards": f"{tally.total:,}",
        "from before": f"{tally.skipped:,}",
        "run again": f"{tally.retries:,}",
        "set aside": f"{tally.poisoned:,}",
        "quotes/s": f"{tally.quotes_per_second:,.0f}",
        "MB/s": f"{tally.bytes_per_second / 1e6:,.1f}",
        "seconds": f"{tally.seconds:,.1f}",
    }
    widths = {name: max(len(name), len(value)) for name, value in cells.items()}
    return "\n".join(
        "  ".join(text.rjust(widths[name]) for name, text in row)
        for row in (zip(cells, cells, strict=True), cells.items())
    )


class _Terminal(Watcher):
    def __init__(self, shown: Bar) -> None:
        self._bar = shown

    def progress(self, what: str, done: int, total: int) -> None:
        self._bar.tell(what, done, total)

    def show(self, tally: Tally) -> None:
        rates = f"{tally.quotes_per_second:,.0f} quotes/s, {tally.bytes_per_second / 1e6:,.1f} MB/s"
        self._bar.remark(rates if tally.done else "")

    def tell(self, message: str) -> None:
        console.note(message)

    def end(self, tally: Tally) -> None:
        self._bar.close()
        if tally.seconds > _SOON or tally.skipped or tally.retries or tally.poisoned:
            console.note(table(tally))


class _Lines(Watcher):
    """A line of JSON an event; what changes all the time, a line a second."""

    def __init__(self) -> None:
        self._what = ""
        self._last = dict[str, float]()

    def progress(self, what: str, done: int, total: int) -> None:
        if self._is_due("step") or what != self._what:
            self._what = what
            _print("step", what=what, done=done, total=total)

    def show(self, tally: Tally) -> None:
        if self._is_due("shards"):
            _print("shards", **_numbers(tally))

    def tell(self, message: str) -> None:
        _print("note", text=message)

    def end(self, tally: Tally) -> None:
        _print("end", **_numbers(tally))

    def _is_due(self, event: str) -> bool:
        now = monotonic()
        if now - self._last.get(event, -_PAUSE) < _PAUSE:
            return False
        self._last[event] = now
        return True


def _numbers(tally: Tally) -> dict[str, Any]:
    return {
        "shards": tally.total,
        "done": tally.done,
        "skipped": tally.skipped,
        "retries": tally.retries,
        "poisoned": tally.poisoned,
        "quotes": tally.quotes,
        "bytes": tally.size,
        "seconds": round(tally.seconds, 3),
        "quotes_per_second": round(tally.quotes_per_second, 1),
        "bytes_per_second": round(tally.bytes_per_second, 1),
        "remaining_seconds": None if tally.remaining is None else round(tally.remaining, 1),
    }


def _print(event: str, **told: Any) -> None:
    print(json.dumps({"event": event, **told}), file=sys.stderr, flush=True)  # noqa: T201 - a line is not to be wrapped
