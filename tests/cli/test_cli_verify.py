"""``factcheck verify`` on tables, from the outside."""

from __future__ import annotations

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from factcheck.project import build
from support.command import Shell
from support.quotes import QUOTES, SOURCES, Row, many, results, write, written

REGIONS = (
    "Regions were not checked for 6 quotes, which have no `within`: "
    "what is quoted may stand in a caption or an advertisement."
)


@pytest.fixture
def tables(tmp_path: Path) -> tuple[Path, Path]:
    return write(tmp_path / "quotes.csv", QUOTES), write(tmp_path / "sources.jsonl", SOURCES)


def test_faults_are_told_in_words_and_counted(shell: Shell, tables: tuple[Path, Path]) -> None:
    ran = shell("verify", tables[0], "--sources", tables[1], "--out", "out")
    assert ran.code == 1
    assert ran.out.splitlines() == [
        'q3: altered: against "wall", it says “whole” where the source says “part” (quantifier)',
        "q4: elided, but what was left out says “nine” (number)",
        "q5: verbatim, but what was left out says “not” (negation)",
        'q6: ambiguous: it stands in "rain" 2 times; give the prefix, suffix or occurrence of one',
        REGIONS,
        "Grades: 2 verbatim, 1 typographic, 1 elided, 1 altered, 1 ambiguous",
        "Flags: 1 cut, 1 gap",
        "Quotes: 6 read: 2 faithful, 4 not, 0 kept aside",
    ]
    assert "Wrote the results to out/results.parquet." in ran.err
    assert sorted(path.name for path in Path("out").iterdir() if path.is_file() and path.name[0] != ".") == [
        "rejected.jsonl", "results.jsonl", "results.parquet", "summary.json",
    ]  # fmt: skip


def test_exit_codes(shell: Shell, tables: tuple[Path, Path], tmp_path: Path) -> None:
    good = write(tmp_path / "good.jsonl", QUOTES[:2])
    bad = write(tmp_path / "bad.jsonl", [*QUOTES[:2], {"id": "q"}])
    none = write(tmp_path / "none.jsonl", [])
    for quotes, code in ((good, 0), (bad, 1), (tables[0], 1), (none, 1), ("absent.csv", 2), (tables[1].parent, 2)):
        assert shell("verify", quotes, "--sources", tables[1], "--out", "out").code == code
    assert shell("verify", tables[0], "--sources", tables[1], "--out", "out", "--exit-zero").code == 0


def test_what_was_kept_aside_is_told(shell: Shell, tables: tuple[Path, Path], tmp_path: Path) -> None:
    bad = write(tmp_path / "bad.jsonl", [*QUOTES[:2], {"id": "q"}, {"id": "r", "source_id": "\x1b[2J", "quote": "x"}])
    ran = shell("verify", bad, "--sources", tables[1], "--out", "out")
    assert "bad.jsonl, line 3, id q: There is no source_id." in ran.out
    assert "\x1b" not in ran.out
    assert "Quotes: 4 read: 2 faithful, 0 not, 2 kept aside" in ran.out


def test_a_second_run_says_what_it_took_from_the_first(shell: Shell, tables: tuple[Path, Path]) -> None:
    shell("verify", tables[0], "--sources", tables[1], "--out", "out")
    ran = shell("verify", tables[0], "--sources", tables[1], "--out", "out")
    assert "Proofs: 0 proved again, 6 taken from the run before." in ran.out


def test_the_summary_is_written_for_machines(shell: Shell, tables: tuple[Path, Path]) -> None:
    shell("verify", tables[0], "--sources", tables[1], "--out", "out")
    summary = json.loads(Path("out/summary.json").read_text(encoding="utf-8"))
    assert (summary["quotes"], summary["results"], summary["unfaithful"], summary["ok"]) == (6, 6, 4, False)
    assert summary["grades"]["altered"] == 1


def test_what_a_table_needs_is_said(shell: Shell, tables: tuple[Path, Path]) -> None:
    assert "it needs a folder for its results, --out DIR" in shell("verify", tables[0]).err
    assert "it needs its sources, --sources PATH" in shell("verify", tables[0], "--out", "out").err
    ran = shell("verify", tables[0], "--sources", tables[1], "--out", "out", "--engine", "abacus")
    assert (ran.code, 'no engine "abacus"' in ran.err) == (2, True)


def test_a_dataset_is_a_table_too(shell: Shell, wall: Path) -> None:
    build(wall, formats=["parquet"])
    ran = shell("verify", wall / "dist", "--sources", wall, "--out", "out")
    assert ran.code == 0, ran.out
    assert "Regions" not in ran.out
    assert {row["faithful"] for row in results(Path("out")).values()} == {True}


def test_a_dataset_whose_source_was_edited_is_not_borne_out(shell: Shell, wall: Path) -> None:
    build(wall, formats=["jsonl"])
    for seed in (wall / "seeds").iterdir():
        seed.write_bytes(seed.read_bytes().replace(b"storms", b"Storms", 1))
    ran = shell("verify", wall / "dist", "--sources", wall, "--out", "out")
    assert ran.code == 1
    assert "is not the one that was published: " in ran.out


def test_a_folder_without_the_texts_is_what_is_named(shell: Shell, wall: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(wall, formats=["jsonl"])
    monkeypatch.chdir(wall / "dist")
    ran = shell("verify", ".")
    assert ran.code == 1
    assert ran.out == (
        "No saved text of a source was found in .; name the folder where they are with --sources.\n"
        "Links: 0 proved again, 0 unproved, 3 not borne out\n"
    )
    assert shell("verify", ".", "--sources", "../seeds").code == 0


def test_a_row_of_a_dataset_that_says_one_thing_twice_is_not_read(shell: Shell, wall: Path) -> None:
    build(wall, formats=["jsonl"])
    table, manifest = wall / "dist/evidence.jsonl", wall / "dist/manifest.json"
    before = sha256(table.read_bytes()).hexdigest()
    table.write_bytes(table.read_bytes().replace(b'"quote": ', b'"quote": "Else.", "quote": ', 1))
    manifest.write_text(manifest.read_text("utf-8").replace(before, sha256(table.read_bytes()).hexdigest()), "utf-8")
    ran = shell("verify", wall / "dist", "--sources", wall)
    assert ran.code == 2
    assert 'evidence.jsonl holds, on line 1, "quote" twice' in " ".join(ran.err.split())


def test_several_shards_run_in_processes(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.scale.bulk.verifying.MOST_QUOTES", 50)
    monkeypatch.setattr("factcheck.scale.bulk.verifying.SOON", 0)
    quotes, sources = many(40)
    tables = write(tmp_path / "q.parquet", quotes), write(tmp_path / "s.parquet", sources)
    ran = shell("verify", tables[0], "--sources", tables[1], "--out", "out", "--workers", 2, "--progress", "json")
    assert ran.code == 1
    assert len(results(Path("out"))) == 160
    assert [json.loads(line)["event"] for line in ran.err.splitlines()[:-1]][-1] == "end"


def test_nothing_heavy_is_imported_before_a_run() -> None:
    modules = "sys, factcheck.scale, factcheck.cli.verify"
    code = f"import {modules}; print([name for name in ('pyarrow', 'numpy', 'pandas') if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_one_is_told_as_one_and_what_was_passed_over_is_named(shell: Shell, tmp_path: Path) -> None:
    write(tmp_path / "parts/q.jsonl", [{**QUOTES[0], "language": "nl"}])
    (tmp_path / "parts/_SUCCESS").touch()
    sources = write(tmp_path / "s.jsonl", SOURCES)
    ran = shell("verify", tmp_path / "parts", "--sources", sources, "--out", "out")
    assert "Regions were not checked for 1 quote, which has no `within`" in ran.out
    assert "Passed over, since they are no tables: _SUCCESS." in ran.out


def test_a_table_that_cannot_be_read_is_told_with_its_reason(shell: Shell, tmp_path: Path) -> None:
    write(tmp_path / "parts/a.jsonl", [QUOTES[0]])
    write(tmp_path / "parts/b.csv", [{"note": "x"}])
    sources = write(tmp_path / "s.jsonl", SOURCES)
    ran = shell("verify", tmp_path / "parts", "--sources", sources, "--out", "out")
    assert ran.code == 1
    assert 'b.csv: b.csv has no column "id", which a table of quotes needs; its columns are: note.' in ran.out
    assert "Not read, or not as a whole: 1 table of quotes; how many rows stand there is not known." in ran.out
    assert "rejected.jsonl lists" not in ran.out


def test_what_was_not_judged_is_told(shell: Shell, tmp_path: Path) -> None:
    quote = {"id": "q", "source_id": "a", "quote": "dat de muur stond.", "language": "nl"}
    quotes = write(tmp_path / "q.jsonl", [quote])
    sources = write(tmp_path / "s.jsonl", [{"id": "a", "text": "De raad zei niet dat de muur stond."}])
    ran = shell("verify", quotes, "--sources", sources, "--out", "out")
    assert (
        "Whether something was left out was not judged for 1 quote: there are no word lists of the language." in ran.out
    )


def test_terminal_and_summary_agree_on_a_dataset(shell: Shell, wall: Path) -> None:
    build(wall, formats=["jsonl"])
    for seed in (wall / "seeds").iterdir():
        seed.write_bytes(seed.read_bytes().replace(b"storms", b"Storms", 1))
    plain = shell("verify", wall / "dist", "--sources", wall)
    ran = shell("verify", wall / "dist", "--sources", wall, "--out", "out")
    line = next(line for line in plain.out.splitlines() if line.startswith("Links: "))
    assert line in ran.out.splitlines()
    links = json.loads(Path("out/summary.json").read_text(encoding="utf-8"))["links"]
    assert line == "Links: {proved} proved again, {unproved} unproved, {not_borne_out} not borne out".format(**links)
    assert plain.code == ran.code == 1


@pytest.mark.parametrize("out", ["", "."])
def test_a_folder_that_must_not_be_written_to_ends_the_command(
    shell: Shell, tables: tuple[Path, Path], out: str
) -> None:
    Path("summary.json").write_text("{}", encoding="utf-8")
    ran = shell("verify", tables[0], "--sources", tables[1], "--out", out)
    assert ran.code == 2
    assert Path("summary.json").read_text(encoding="utf-8") == "{}"
    assert not Path("results.parquet").exists()


def test_a_folder_without_a_manifest_is_told(shell: Shell, tables: tuple[Path, Path]) -> None:
    assert "holds no manifest.json" in shell("verify", tables[0].parent, "--sources", tables[1]).err


def test_a_run_that_is_stopped_says_that_it_goes_on(
    shell: Shell, tables: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("factcheck.scale.verify", stop)
    ran = shell("verify", tables[0], "--sources", tables[1], "--out", "out")
    assert ran.code == 130
    assert "Stopped. Run the same command again: it goes on with the shards that are left." in ran.err


@pytest.mark.parametrize("workers", [1, 2])
def test_an_interrupt_within_a_shard_leaves_earlier_results(
    shell: Shell, tables: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, workers: int
) -> None:
    command = ("verify", tables[0], "--sources", tables[1], "--out", "out", "--workers", workers)
    shell(*command)
    before = written(Path("out"))
    write(tables[0], [*QUOTES, {**QUOTES[0], "id": "new", "quote": "met on Monday"}])

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("factcheck.scale.bulk.page.Page._anchor", stop)
        ran = shell(*command)
    assert (ran.code, ran.out) == (130, "")
    assert ran.err == "Stopped. Run the same command again: it goes on with the shards that are left.\n"
    assert written(Path("out")) == before
    assert "Proofs: 1 proved again, 6 taken from the run before." in shell(*command).out


HEDGED = [{"id": "s", "text": "It rained.\nAllegedly the minister lied to the court. He slept, reportedly."}]


def test_a_faithful_quote_that_leaves_out_a_hedge_is_named(shell: Shell, tmp_path: Path) -> None:
    quotes = [{"id": f"q{n}", "source_id": "s", "quote": "the minister lied to the court"} for n in range(7)]
    command = ("verify", write(tmp_path / "q.jsonl", quotes), "--sources", write(tmp_path / "s.jsonl", HEDGED))
    ran = shell(*command, "--out", "out")
    assert ran.code == 0
    assert ran.out.splitlines()[:6] == [
        *(f"q{n}: verbatim and faithful, but look: what was left out says “Allegedly” (hedge)" for n in range(5)),
        "... and 2 more, which results.parquet lists where `faithful` is true and `hidden` not empty.",
    ]
    assert json.loads(Path("out/summary.json").read_text(encoding="utf-8"))["flagged"] == 7


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"occurrence": 3}, "2 times; there is no occurrence 3"),
        ({"occurrence": 2, "within": [[0, 60]]}, "once; there is no occurrence 2"),
        ({"prefix": "of the"}, "2 times; its prefix does not tell which"),
        ({}, "2 times; give the prefix, suffix or occurrence of one"),
    ],
)
def test_why_a_quote_is_ambiguous(
    shell: Shell, tables: tuple[Path, Path], tmp_path: Path, columns: Row, told: str
) -> None:
    quotes = write(tmp_path / "q.jsonl", [{**QUOTES[-1], **columns}])
    ran = shell("verify", quotes, "--sources", tables[1], "--out", "out")
    assert ran.out.splitlines()[0] == f'q6: ambiguous: it stands in "rain" {told}'


def test_the_passage_most_like_a_missing_quote_is_shown(shell: Shell, tmp_path: Path) -> None:
    quote = {
        "id": "q",
        "source_id": "s",
        "quote": "Allegedly a minister of the crown had been lying to the court of law",
    }
    sources = write(tmp_path / "s.jsonl", HEDGED)
    ran = shell("verify", write(tmp_path / "q.jsonl", [quote]), "--sources", sources, "--out", "out")
    told = 'it does not stand in "s"; line 2 is most like it: “Allegedly the minister lied to the court”'
    assert ran.out.splitlines()[0] == f"q: missing: {told}"


@pytest.mark.parametrize("out", [".", "./", "deep/out"])
def test_where_results_are_is_no_riddle(shell: Shell, tables: tuple[Path, Path], out: str) -> None:
    ran = shell("verify", tables[0], "--sources", tables[1], "--out", out)
    assert f"Wrote the results to {out.rstrip('/')}/results.parquet." in ran.err


@pytest.mark.parametrize("width", [60, 80])
def test_long_lines_are_broken_where_they_are_looked_at(
    shell: Shell, tables: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    lines = shell("verify", tables[0], "--sources", tables[1], "--out", "out").out.splitlines()
    assert max(map(len, lines)) <= width
    assert " ".join(line.strip() for line in lines).count(REGIONS) == 1


def test_a_file_of_a_folder_has_no_row_and_its_encoding_is_guessed(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts/latin.txt").write_bytes(b"one\ncaf\xe9")
    quotes = write(tmp_path / "q.jsonl", [{"id": "q", "source_id": "latin", "quote": "one"}])
    ran = shell("verify", quotes, "--sources", tmp_path / "texts", "--out", "out")
    assert ran.out.startswith(
        "latin.txt, id latin: The file is not UTF-8: the byte 0xE9 at offset 7 (line 2) is wrong there; "
        "the file is probably in Latin-1 (ISO 8859-1), an older encoding for Western European text."
    )


def test_rows_that_are_all_shown_are_not_said_to_be_more(shell: Shell, tables: tuple[Path, Path]) -> None:
    bad = write(Path("bad.jsonl"), [*QUOTES, {"id": "q"}])
    assert "rejected.jsonl lists" not in shell("verify", bad, "--sources", tables[1], "--out", "out").out
    bad = write(Path("bad.jsonl"), [*QUOTES, *({"id": f"r{number}"} for number in range(11))])
    ran = shell("verify", bad, "--sources", tables[1], "--out", "out")
    assert ran.out.count("There is no source_id.") == 10
    assert "... rejected.jsonl lists every row that was kept aside." in ran.out


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_what_cannot_be_printed_is_told(tables: tuple[Path, Path]) -> None:
    quotes, sources = map(str, tables)
    command = [sys.executable, "-m", "factcheck", "verify", quotes, "--sources", sources, "--out", "out"]
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 2
    assert ran.stderr.splitlines()[-1] == "factcheck: What was found can't be printed: No space left on device."
    assert len(results(Path("out"))) == len(QUOTES)


def test_names_of_any_length_are_cropped_where_they_are_printed(shell: Shell, tmp_path: Path) -> None:
    name = "x" * 10_000
    quotes: list[Row] = [
        {"id": name, "source_id": name, "quote": "The council met on Tuesday evening in May."},
        {"id": f"{name}1", "source_id": name, "quote": "minister lied"},
        {"id": f"{name}2", "source_id": name, "quote": ""},
        {"id": f"{name}3", "source_id": f"{name}3", "quote": "x"},
    ]
    sources = write(tmp_path / "s.jsonl", [{"id": name, "text": "The council met. Allegedly the minister lied."}])
    ran = shell("verify", write(tmp_path / "q.jsonl", quotes), "--sources", sources, "--out", "out")
    assert ran.out.count("x…") == 6
    assert max(map(len, ran.out.splitlines())) < 200


def test_what_is_hidden_is_named(shell: Shell, tables: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts/.hidden.txt").write_bytes(b"x")
    ran = shell("verify", tables[0], "--sources", tmp_path / "texts", "--out", "out")
    assert "Passed over, since they are hidden: .hidden.txt." in ran.out
    assert "no tables" not in ran.out


def told_of(shell: Shell, tmp_path: Path, quote: str, text: str) -> str:
    """What the first line says of a quote."""
    quotes = write(tmp_path / "q.jsonl", [{"id": "q", "source_id": "s", "quote": quote}])
    sources = write(tmp_path / "s.jsonl", [{"id": "s", "text": text}])
    return shell("verify", quotes, "--sources", sources, "--out", "out").out.splitlines()[0]


def test_a_letter_that_only_looks_the_same_is_named(shell: Shell, tmp_path: Path) -> None:
    told = told_of(shell, tmp_path, "The office s\u0430id no.", "The office said no. And more.")
    assert told == 'q: altered: against "s", it says “s\u0430id” (U+0430) where the source says “said” (glyph)'


def test_words_in_another_order_are_not_set_against_themselves(shell: Shell, tmp_path: Path) -> None:
    text = "The harbour office closed the old quay on Monday.\n\nPhoto: the old quay of the harbour.\n"
    told = told_of(shell, tmp_path, "closed the old quay on Monday.\n\nPhoto: the … on Monday.\n\nPhoto: the", text)
    assert told.endswith("stands in the source too, in another order (order)"), told


def test_a_table_in_another_encoding_is_told_once(shell: Shell, tables: tuple[Path, Path]) -> None:
    content = tables[0].read_text(encoding="utf-8").replace("The", "Thé")
    tables[0].write_bytes(content.replace("“", '""').replace("”", '""').replace("…", "...").encode("latin-1"))
    ran = shell("verify", tables[0], "--sources", tables[1], "--out", "out")
    assert ran.out.count("save it again as") == 1
    assert ran.out.count("The quote is not UTF-8") == 1


def test_tables_that_were_not_looked_into_are_named(shell: Shell, wall: Path) -> None:
    build(wall)
    told = "Not proved, only held against the digests in manifest.json: "
    for more in ((), ("--out", "out")):
        said = shell("verify", wall / "dist", "--sources", wall, *more).err.splitlines()
        [line] = [line for line in said if line.startswith(told)]
        named = line.removeprefix(told).rstrip(".").split(", ")
        assert {"claims", "dataset"} <= set(named)
        assert not {"evidence", "sources", "evidence.jsonl", "sources.jsonl"} & set(named)
    assert "dataset.jsonl" in json.loads(Path("out/summary.json").read_bytes())["not_proved"]


def test_lines_of_a_dataset_fit_the_terminal(shell: Shell, wall: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.cli.console.columns", lambda _stream=None: 60)
    build(wall)
    for seed in (wall / "seeds").iterdir():
        seed.write_bytes(seed.read_bytes() + b"More.\n")
    lines = shell("verify", wall / "dist", "--sources", wall).out.splitlines()
    assert lines[0].startswith("council")
    assert lines[1].startswith("  ")
    assert all(len(line) <= 60 for line in lines)


def test_a_folder_of_sources_that_is_not_there_is_called_that(shell: Shell, wall: Path) -> None:
    build(wall)
    ran = shell("verify", wall / "dist", "--sources", "nowhere")
    assert (ran.code, ran.err) == (2, "factcheck: --sources: there is no folder nowhere.\n")
