"""Proofs of the run before: only what changed is proved, and nothing else is believed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from factcheck.scale import Outcome, verify
from factcheck.scale.bulk import verifying
from support.quotes import QUOTES, SOURCES, Here, Row, many, rejected, results, write, written


def prove(tmp_path: Path, quotes: Any, sources: Any, out: str = "out", **options: Any) -> Outcome:
    return verify(
        write(tmp_path / "quotes.jsonl", quotes), write(tmp_path / "sources.jsonl", sources), tmp_path / out, **options
    )


def test_a_second_run_proves_nothing_again(tmp_path: Path) -> None:
    first = prove(tmp_path, QUOTES, SOURCES)
    before = written(tmp_path / "out")
    second = prove(tmp_path, QUOTES, SOURCES)
    assert (first.ran.proved, first.ran.known) == (6, 0)
    assert (second.ran.proved, second.ran.known) == (0, 6)
    assert written(tmp_path / "out") == before


def test_only_what_changed_is_proved(tmp_path: Path) -> None:
    quotes, sources = many(50)
    prove(tmp_path, quotes, sources)
    quotes[7] = {**quotes[7], "quote": "In year 1 harbour 3 counted 10 ships"}
    quotes.insert(0, {"id": "new", "source_id": "s4", "quote": "counted 9 ships"})
    again = prove(tmp_path, quotes, sources)
    assert (again.ran.proved, again.ran.known) == (2, 199)
    prove(tmp_path, quotes, sources, "afresh")
    assert written(tmp_path / "out") == written(tmp_path / "afresh")


def test_a_changed_source_has_all_its_quotes_proved(tmp_path: Path) -> None:
    quotes, sources = many(50)
    prove(tmp_path, quotes, sources)
    sources[3] = {**sources[3], "text": f"{sources[3]['text']} Or so."}
    assert prove(tmp_path, quotes, sources).ran.proved == 4


@pytest.mark.parametrize("columns", [{"occurrence": 2}, {"within": [[0, 40]]}, {"voice": "outlet"}, {"language": "nl"}])
def test_another_context_is_another_quote(tmp_path: Path, columns: Row) -> None:
    prove(tmp_path, QUOTES, SOURCES)
    again = prove(tmp_path, [*QUOTES[:-1], {**QUOTES[-1], **columns}], SOURCES)
    assert (again.ran.proved, again.ran.known) == (1, 5)


def test_another_language_of_the_run_proves_all_again(tmp_path: Path) -> None:
    prove(tmp_path, QUOTES, SOURCES)
    assert prove(tmp_path, QUOTES, SOURCES, language="nl").ran.known == 0


def test_quotes_that_were_kept_aside_are_tried_again(tmp_path: Path) -> None:
    quotes = [*QUOTES, {"id": "q7", "source_id": "hall", "quote": "The hall"}]
    assert prove(tmp_path, quotes, SOURCES).summary.rejected == 1
    again = prove(tmp_path, quotes, [*SOURCES, {"id": "hall", "text": "The hall stood."}])
    assert (again.summary.rejected, again.ran.proved, again.ran.known) == (0, 1, 6)


def test_proofs_outlive_a_change_in_the_number_of_shards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quotes, sources = many(60)
    prove(tmp_path, quotes, sources)
    for size, expected in ((200, 16), (2_000, 4), (400, 16)):
        monkeypatch.setattr(verifying.Job, "__init__", small_shards(size))
        ran = prove(tmp_path, quotes, sources, engine=Here()).ran
        assert (ran.proved, ran.known) == (0, 240)
        assert ran.tally.total >= expected


def small_shards(size: int) -> Any:
    make = verifying.Job.__init__

    def init(self: verifying.Job, *arguments: Any, **options: Any) -> None:
        make(self, *arguments, **{**options, "shard_bytes": size})

    return init


def test_the_cache_is_safe_to_delete(tmp_path: Path) -> None:
    prove(tmp_path, QUOTES, SOURCES)
    before = written(tmp_path / "out")
    for path in (tmp_path / "out/.cache").rglob("*"):
        if path.is_file():
            path.unlink()
    assert prove(tmp_path, QUOTES, SOURCES).ran.known == 0
    assert written(tmp_path / "out") == before


def kept(tmp_path: Path) -> Path:
    (path,) = (path for path in (tmp_path / "out/.cache").rglob("*") if path.is_file())
    return path


@pytest.mark.parametrize("damage", ["cut", "altered", "empty", "other"])
def test_a_damaged_cache_is_passed_over(tmp_path: Path, damage: str) -> None:
    prove(tmp_path, QUOTES, SOURCES)
    before, path = written(tmp_path / "out"), kept(tmp_path)
    content = path.read_bytes()
    changed = {
        "cut": content[:-1],
        "altered": content.replace(b"altered", b"typos!!"),
        "empty": b"",
        "other": b"x" * 99,
    }
    assert changed[damage] != content
    path.write_bytes(changed[damage])
    assert prove(tmp_path, QUOTES, SOURCES).ran.known == 0
    assert written(tmp_path / "out") == before


def test_proofs_of_another_version_are_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prove(tmp_path, QUOTES, SOURCES)
    for name in ("verifying.version", "planning.version"):
        monkeypatch.setattr(f"factcheck.scale.bulk.{name}", lambda: "1.2.1-0123456789abcdef")
    assert prove(tmp_path, QUOTES, SOURCES).ran.known == 0
    assert kept(tmp_path).parts[-3] == "1.2.1-0123456789abcdef"


def test_quotes_kept_aside_for_their_time_are_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.scale.bulk.page.Page._anchor", endless)
    assert prove(tmp_path, QUOTES[:1], SOURCES, seconds=0.1).summary.rejected == 1
    assert rejected(tmp_path / "out")[0]["reason"] == "Its proof took longer than 0.1 seconds."
    monkeypatch.undo()
    assert prove(tmp_path, QUOTES[:1], SOURCES).summary.rejected == 0
    assert list(results(tmp_path / "out")) == ["q1"]


def endless(*_arguments: object) -> None:
    while True:
        pass


def test_what_is_kept_aside_is_not_counted_as_proved(tmp_path: Path) -> None:
    absent: Row = {"id": "absent", "source_id": "nowhere", "quote": "the wall"}
    beyond: Row = {"id": "beyond", "source_id": "wall", "quote": "the wall", "within": [[0, 9_999]]}
    quotes = [*QUOTES, absent, beyond, QUOTES[0]]
    first, second = prove(tmp_path, quotes, SOURCES), prove(tmp_path, quotes, SOURCES)
    assert (first.ran.proved, first.ran.known) == (first.summary.results, 0) == (6, 0)
    assert (second.ran.proved, second.ran.known) == (0, second.summary.results)
    assert [row["id"] for row in rejected(tmp_path / "out")] == ["absent", "beyond", "q1"]
