"""The benchmark of tables: its quotes are what they should be, and its pages say pass or miss."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from benchmarks.scale import generated, plain, planning, plot, report
from benchmarks.scale.measures import LARGE, MAIN, Figures, Run

from factcheck import scale

STEPS = {"reading sources": (2.0, 2.0), "proving quotes": (40.0, 0.1), "putting the results together": (8.0, 8.0)}
GRADES = {"verbatim": 0.6, "typographic": 0.3, "altered": 0.1}


def run(quotes: int, cpu: float, wall: float, memory: int, *, proved: int | None = None) -> Run:
    told = {
        "grades": {grade: round(share * quotes) for grade, share in GRADES.items()},
        "proved": quotes if proved is None else proved,
        "shards": 160,
        "steps": STEPS,
    }
    return Run(quotes, cpu, wall, memory, 1_000 * quotes, 0.02, told)


@pytest.fixture
def figures() -> Figures:
    main = {
        "plain": run(MAIN, 20, 11, 700),
        "cold": run(MAIN, 10, 6, 300),
        "again": run(MAIN, 5, 4, 300, proved=0),
        "changed": run(MAIN, 5, 4, 300, proved=MAIN // 100),
        "one": run(MAIN, 10, 11, 200),
    }
    sizes = {
        "text": 500,
        "quotes.parquet": 40,
        "sources.parquet": 90,
        "out/results.parquet": 55,
        "out/results.jsonl": 600,
    }
    return Figures(
        "2026-01-01",
        "a machine",
        main,
        {"local": run(1_000, 1, 1, 90), "dask": run(1_000, 4, 5, 240)},
        [run(10_000, 1, 1, 200), run(100_000, 5, 3, 290), run(LARGE, 50, 26, 310)],
        run(LARGE, 56, 30, 400),
        {name: size * LARGE for name, size in sizes.items()},
    )


def test_the_generated_quotes_are_what_they_should_be(tmp_path: Path) -> None:
    generated.write(tmp_path, 12)
    outcome = scale.verify(tmp_path / "quotes.parquet", tmp_path / "sources.parquet", tmp_path / "out", workers=1)
    assert outcome.summary.grades == {"verbatim": 72, "typographic": 36, "altered": 12}


def test_normalising_finds_all_but_the_altered() -> None:
    source = plain.Source("He said: “Not\u00a0yet…”  And so on.", [(0, 'said: "Not yet..."'), (1, "Not ever")])
    (_, first, at, digest), (_, second, nowhere, same) = plain.prove([source])
    assert (first, at, second, nowhere) == (True, 3, False, -1)
    assert digest == same


def test_the_page_says_pass_where_every_goal_is_met(figures: Figures) -> None:
    page = report.page(figures)
    assert "MISS" not in page
    assert page.count("| pass |") == 15
    assert "0.50 x | at most 0.52 x" in page


def test_a_goal_that_is_missed_is_named(figures: Figures) -> None:
    missed = {**figures.main, "cold": run(MAIN, 13, 10, 410), "changed": run(MAIN, 5, 4, 300, proved=7_000)}
    rows = [line for line in report.page(replace(figures, main=missed)).splitlines() if "**MISS**" in line]
    assert [row.split("|")[1].strip() for row in rows] == [
        "CPU seconds, 2 workers",
        "the same to normalise and find",
        "memory, 2 workers",
        "proved again, 1% of the quotes changed since",
        "1 worker to 2 workers, seconds on the clock",
    ]


def test_dask_is_measured_by_what_it_adds(figures: Figures) -> None:
    there, here = run(LARGE, 63, 40, 400), run(LARGE, 50, 26, 310)
    fixed, share = report.overhead(figures, there, here)
    assert fixed == 3
    assert share == pytest.approx(0.2)


def test_a_billion_quotes_are_planned_from_the_largest_run(figures: Figures) -> None:
    rates = planning.Rates.of(figures)
    assert (rates.main, rates.worker) == (100, 100)
    assert rates.alone * 1e6 == pytest.approx(10)
    assert rates.hours(1, 2) * 3600 == pytest.approx(1e3 * (10 + 40 / 2))
    page = planning.page(figures)
    assert "A billion quotes take 14 CPU hours" in page
    assert all(len(line) <= 120 for line in page.splitlines() if not line.startswith("|"))


def test_nothing_is_planned_from_a_run_beside_much_other_work(figures: Figures) -> None:
    disturbed = replace(figures.growth[-1], quotes=10 * figures.growth[-1].quotes, cpu=1e6, others=0.35)
    more = replace(figures, growth=[*figures.growth, disturbed])
    assert more.calm == figures.growth[-1]
    assert planning.Rates.of(more).cpu == planning.Rates.of(figures).cpu


def test_larger_runs_of_an_earlier_version_are_kept_and_told_apart(figures: Figures) -> None:
    large = replace(figures.growth[-1], quotes=10 * figures.growth[-1].quotes, cpu=1e6)
    kept = figures.keeping(replace(figures, growth=[*figures.growth, large]))
    assert [run.earlier for run in kept.growth] == [False] * len(figures.growth) + [True]
    page = report.page(kept)
    assert f"| {large.quotes:,} (an earlier version) |" in page
    assert f"exponent of CPU seconds from 100,000 to {figures.growth[-1].quotes:,}" in page
    assert planning.page(kept) == planning.page(figures)


def test_figures_are_kept_for_the_next_time(figures: Figures, tmp_path: Path) -> None:
    kept = tmp_path / "build" / "figures.json"
    figures.save(kept)
    loaded = Figures.load(kept)
    assert (report.page(loaded), planning.page(loaded)) == (report.page(figures), planning.page(figures))


def test_the_plot_is_the_same_every_time(figures: Figures, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    first, second = tmp_path / "first.svg", tmp_path / "second.svg"
    plot.write(figures, first)
    plot.write(figures, second)
    assert first.read_bytes() == second.read_bytes()
