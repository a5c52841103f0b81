"""A time limit for each quote, wherever its proof hangs: in steps of Python, or in one that nothing can interrupt."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import nullcontext
from pathlib import Path

import pytest

import factcheck
from factcheck.anchoring import Anchor
from factcheck.scale import verify
from factcheck.scale.bulk import shard
from factcheck.scale.bulk.context import Context
from factcheck.scale.bulk.page import Page
from factcheck.scale.bulk.proving import Beside, Here
from factcheck.scale.watch import TooSlowError
from support.quotes import SOURCES, WALL, Row, many, rejected, results, write, written
from support.quotes import Here as InThisProcess

HANGING = """
import re
from factcheck.anchoring import Text
from factcheck.scale import watch

watch._GRACE = 0.2
proved = Text.locate

def hang(self, quote, **context):
    if "poison" in quote:
        re.match("(a+)+b", "a" * 64)  # one call, for some thousand years
    return proved(self, quote, **context)

Text.locate = hang
"""
"""What every process runs as it starts: from then on, a quote with the word "poison" hangs outside of Python."""
GOOD: Row = {"id": "good", "source_id": "wall", "quote": "The council met"}
POISON: Row = {"id": "bad", "source_id": "wall", "quote": "The council met poison"}


@pytest.fixture
def hanging(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/sitecustomize.py").write_text(HANGING, encoding="utf-8")
    package = str(Path(factcheck.__file__).parents[1])
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path / "site"), package]))


def test_work_that_nothing_can_interrupt_ends_its_process() -> None:
    script = (
        "import re; from factcheck.scale import watch; watch._GRACE = 0.1\n"
        "with watch.Watch(ends=True) as watching: watching.limited(0.1, re.match, '(a+)+b', 'a' * 64)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=60, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (1, b"", b"")


def test_a_process_whose_work_is_done_goes_on() -> None:
    script = (
        "import time; from factcheck.scale import watch; watch._GRACE = 0.1\n"
        "with watch.Watch(ends=True) as watching:\n"
        "    for _ in range(9): watching.limited(0.1, time.sleep, 0.08)\n"
        "time.sleep(0.4); print('there')"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=60, check=False)
    assert (ran.returncode, ran.stdout.strip()) == (0, b"there")


@pytest.mark.usefixtures("hanging")
def test_a_process_beside_proves_the_same_and_ends_over_what_hangs() -> None:
    page, other = (Page(f"{head}{WALL}".encode(), "en") for head in ("", "Before. "))
    with Here() as here, Beside() as beside:
        for each in (page, other, page):
            for quote in ("The council met", "the storms that Damaged", "nowhere"):
                assert beside.proved(each, quote, Context(), 60) == here.proved(each, quote, Context(), 60)
            with pytest.raises(TooSlowError):
                beside.proved(each, "poison", Context(), 0.2)


@pytest.mark.usefixtures("hanging")
@pytest.mark.parametrize("engine", ["local", "dask"])
def test_quotes_that_hang_are_kept_aside_and_no_other(tmp_path: Path, engine: str) -> None:
    long = {"id": "long", "text": WALL + " It rained." * 4_000}  # so that the user's own process proves nothing
    quotes = [POISON, GOOD, {**POISON, "id": "worse"}, {**GOOD, "id": "last", "source_id": "long"}]
    tables = write(tmp_path / "q.jsonl", quotes), write(tmp_path / "s.jsonl", [*SOURCES, long])
    outcome = verify(*tables, tmp_path / "out", engine=engine, workers=1, seconds=0.5)
    assert outcome.ran.failed == {}
    assert outcome.ran.tally.retries >= 1
    assert list(results(tmp_path / "out")) == ["good", "last"]
    assert {row["id"]: row["reason"] for row in rejected(tmp_path / "out")} == dict.fromkeys(
        ("bad", "worse"), "Its proof took longer than 0.5 seconds."
    )


def test_all_that_is_read_of_an_anchor_is_read_within_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_self: Anchor) -> None:
        until = time.monotonic() + 60
        while time.monotonic() < until:
            pass

    for name in ("differences", "hull", "sound"):
        with monkeypatch.context() as patch:
            patch.setattr(Anchor, name, property(endless))
            tables = write(tmp_path / "q.jsonl", [GOOD]), write(tmp_path / "s.jsonl", SOURCES)
            verify(*tables, tmp_path / name, seconds=0.1)
        assert [row["reason"] for row in rejected(tmp_path / name)] == ["Its proof took longer than 0.1 seconds."]


def test_a_shard_whose_worker_died_leaves_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quotes, sources = many(10)
    tables = write(tmp_path / "q.jsonl", quotes), write(tmp_path / "s.jsonl", sources)
    verify(*tables, tmp_path / "undisturbed", engine=InThisProcess())
    asked: list[str] = []
    prove_beside = Beside.proved

    def noted(prover: Beside, page: Page, quote: str, context: Context, seconds: float) -> object:
        asked.append(quote)
        return prove_beside(prover, page, quote, context, seconds)

    monkeypatch.setattr(Beside, "proved", noted)
    monkeypatch.setattr(shard, "_begun", lambda _: nullcontext(enter_result=True))  # as a worker that died leaves it
    verify(*tables, tmp_path / "out", engine=InThisProcess())
    assert len(asked) == len(quotes)
    assert written(tmp_path / "out") == written(tmp_path / "undisturbed")
