"""`factcheck lineage` and `factcheck drift`, from the outside."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from factcheck.cli.ancestry import Ancestry
from factcheck.lineage import corpus
from factcheck.lineage.kinship import survey
from factcheck.lineage.overview import Overview
from factcheck.project import large
from factcheck.scale import engines
from support.command import Shell
from support.lineage import OWN, dataset
from support.project import Tiny

COST = "According to the harbour office, the repair of the damaged part costs about 2.4 million euros."
DOUBTS = "Such a harbour wall, which storms have damaged, may perhaps protect the harbour unless wind came from north."
DIGEST = f"The council wants to mend the wall for less.\n{COST}\n{DOUBTS}\n"


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The sample project with a digest that copies a sentence and declares nothing."""
    example = f"""\
speakers:
  - {{id: digest-house, kind: organisation, name: "Digest \\e[31m House", side: reporting}}
sources:
  - id: digest
    file: seeds/digest.txt
    sha256: {sha256(DIGEST.encode()).hexdigest()}
    kind: digest
    publisher: digest-house
    unknown: {{title: "none", author: "none", url: "none", published: "none", retrieved: "none"}}
    regions: [{{lines: 1-3, kind: body}}]
claims:
  - id: office-cost
    speaker: harbour-office
    text: The repair costs about 2.4 million euros.
    evidence:
      - {{id: news-1, source: news, quote: "{COST}"}}
      - {{id: digest-1, source: digest, quote: "{COST}"}}
"""
    return Tiny.sample(example).with_file("seeds/digest.txt", DIGEST).write(tmp_path / "copied")


def declared(project: Path) -> Path:
    path = project / "data/example.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("    unknown:", '    derived_from: [{source: news, reason: "same words"}]\n    unknown:'),
        encoding="utf-8",
    )
    return project


def test_the_tree_counts_and_proposes(shell: Shell, copied: Path) -> None:
    ran = shell("lineage", copied)
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[0] == "2 documents, 2 reporting organisations"
    assert "└── news: published by Harbour News" in lines
    assert '  "digest" took words from "news". Under "digest" write:' in lines
    assert '      derived_from: [{source: news, reason: "..."}]' in lines
    assert "  residents-all: 1 document, 1 origin (harbour-news), 1 speaker" in lines
    assert "\x1b" not in ran.out


def test_an_agency_that_no_source_stands_for_is_named(shell: Shell, copied: Path) -> None:
    seed = copied / "seeds/digest.txt"
    seed.write_text(
        seed.read_text(encoding="utf-8").replace("mend the wall", "mend the wall, Reuters reports,"), "utf-8"
    )
    out = shell("lineage", copied).out
    assert '      - credits "Reuters" once, whose words it is not declared to carry' in out.splitlines()
    found = json.loads(shell("lineage", copied, "--format", "json").out)
    assert [source["credits"] and source["credits"][0]["organisation"] for source in found["sources"]] == [
        [],
        "Reuters",
    ]


def test_what_is_confirmed_stands_below_its_parent(shell: Shell, copied: Path) -> None:
    lines = shell("lineage", declared(copied)).out.splitlines()
    assert lines[0] == "2 documents, 1 reporting organisation"
    assert any(line.startswith("    └── digest: derived from news by Digest ") for line in lines)
    run = next(line for line in lines if " words  " in line)
    assert run.split("  ")[-1].startswith('"According to the harbour office')
    assert "digest:2:1 = news:7:1" in run


def test_every_declared_parent_is_told_with_what_it_shares() -> None:
    both = {"derived_from": [{"source": id_, "reason": "credit"} for id_ in ("wire", "paper")]}
    made, pages = dataset({"wire": OWN, "paper": COST, "digest": f"{OWN}. {COST}"}, digest=both)
    lines = [line.strip() for line in Ancestry(Overview(made, survey(made, pages)), width=100).lines()]
    assert "└── digest: derived from wire and paper by Digest News" in lines
    wire, paper = lines.index("from wire:"), lines.index("from paper:")
    assert any(OWN[:20] in line for line in lines[wire:paper])
    assert any("According to the harbour office" in line for line in lines[paper:])


def test_json_has_every_run_with_its_spans(shell: Shell, copied: Path) -> None:
    found = json.loads(shell("lineage", copied, "--format", "json").out)
    assert (found["documents"], found["origins"]) == (2, 2)
    (pair,) = found["reuse"]
    (run,) = pair["runs"]
    digest = next(side for side in "ab" if pair[side]["source"] == "digest")
    assert DIGEST[run[digest]["start"] : run[digest]["end"]] == run[digest]["text"] == COST.rstrip(".")
    cost = next(claim for claim in found["claims"] if claim["id"] == "office-cost")
    assert (cost["documents"], cost["origins"], cost["speakers"]) == (2, 2, 1)
    link = next(link for link in found["links"] if link["id"] == "office-cost/digest-1")
    assert [step["reason"] for step in link["route"]] == ["speaks", "reuse", "publishes"]
    assert link["origin"] == "digest-house"


def test_pictures_are_of_their_language(shell: Shell, copied: Path) -> None:
    assert ET.fromstring(shell("lineage", copied, "--format", "svg").out).tag.endswith("svg")  # noqa: S314 - ours
    assert shell("lineage", copied, "--format", "dot").out.startswith("digraph lineage {\n")


def test_drift_shows_the_diff_and_what_the_link_lists(shell: Shell, copied: Path) -> None:
    assert "No source is derived from another" in shell("drift", Tiny.sample().write(copied / "alone")).out
    out = shell("drift", declared(copied)).out
    assert "digest tells one passage of news in other words (derived from it: declared)" in out
    assert 'modality: new: "may", "perhaps"' in out
    found = json.loads(shell("drift", copied, "--format", "json").out)
    assert (found[0]["parent"], found[0]["child"], found[0]["declared"]) == ("news", "digest", True)
    assert {piece["sign"] for piece in found[0]["renderings"][0]["diff"]} >= {"kept", "added"}


@pytest.mark.parametrize("verb", ["lineage", "drift"])
def test_a_project_that_cannot_be_read_has_no_lineage(shell: Shell, wall: Path, verb: str) -> None:
    (wall / "data/claims.yaml").write_text("speakers: []\n", encoding="utf-8")
    ran = shell(verb, wall)
    assert (ran.code, ran.out) == (2, "")
    assert "claims can't be read" in ran.err


TEXTS = [COST * 2, f"So it is. {COST * 2}", None]


def test_a_collection_is_searched_in_either_format(shell: Shell) -> None:
    rows = [{"id": f"\x1b{at}", "text": text, "more": 1} for at, text in enumerate(TEXTS)]
    Path("lines.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n\n", encoding="utf-8")
    pq.write_table(pa.table({"number": [7, 8, 9], "body": TEXTS}), "table.parquet")
    ran = shell("lineage", "--corpus", "lines.jsonl")
    assert (ran.code, ran.err) == (0, "3 documents, 1 pairs that share words\n")
    assert ran.out.endswith("longest run 32 words, 100% of the first in the second, 90% the other way\n")
    assert "\x1b" not in ran.out
    ran = shell("lineage", "--corpus", "table.parquet", "--id", "number", "--text", "body", "--format", "json")
    assert [(row["a"], row["b"], row["longest"]) for row in json.loads(ran.out)] == [("7", "8", 32)]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("none.jsonl", None, "none.jsonl can't be read: No such file or directory."),
        ("a.csv", b"id,text", "a.csv is neither Parquet nor JSON Lines: its name should end in .parquet or .jsonl."),
        ("a.jsonl", b'{"id": 1, "text": "a"}\n{]', "a.jsonl:2: it is no whole JSON: the name of a field is missing"),
        ("a.jsonl", b'{"id": ' + b"9" * 5000 + b"}", "a.jsonl:1: it is no whole JSON: a number has more digits than"),
        ("a.jsonl", b"[1]", "a.jsonl:1 is no JSON object."),
        ("a.jsonl", b'{"id": 1, "body": "a"}', 'a.jsonl:1 has no "text"; it has "id", "body". Name them with --id'),
        ("a.jsonl", b'{"id": 1, "text": 2}', 'a.jsonl:1: "id" or "text" is no text.'),
        ("a.jsonl", b'{"id": 1, "text": "a"}\n' * 2, '2 documents have the id "1".'),
        ("a.jsonl", rb'{"id": "\ud800", "text": "a"}', 'a.jsonl:1: "id" holds half a character'),
        ("a.parquet", b"PAR", "a.parquet is no Parquet file."),
    ],
)
def test_a_collection_that_cannot_be_read_is_named(
    shell: Shell, name: str, content: bytes | None, message: str
) -> None:
    if content is not None:
        Path(name).write_bytes(content)
    ran = shell("lineage", "--corpus", name)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(f"factcheck: {message}")


def test_a_parquet_file_without_the_columns_is_named(shell: Shell) -> None:
    pq.write_table(pa.table({"id": [1], "text": [[1]]}), "a.parquet")
    assert (
        'a.parquet has no "body"; it has "id", "text".'
        in shell("lineage", "--corpus", "a.parquet", "--text", "body").err
    )
    assert 'a.parquet: "id" or "text" is no text.' in shell("lineage", "--corpus", "a.parquet").err


BAD = pa.array([b"a", b"caf\xe9"], pa.binary()).view(pa.string())


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (pa.table([["a"], ["b"], ["x"]], ["id", "id", "text"]), 'a.parquet has the column "id" twice'),
        (pa.table({"id": ["a", "b"], "text": BAD}), "a.parquet: in row 2, the text is not UTF-8, at byte 4."),
        (pa.table({"id": BAD, "text": ["a", "b"]}), "a.parquet: in row 2, the id is not UTF-8, at byte 4."),
        (pa.table({"id": ["a", None], "text": ["a", "b"]}), "a.parquet: row 2 has no id."),
    ],
)
def test_a_parquet_file_that_cannot_be_taken_is_told_by_its_row(shell: Shell, table: pa.Table, message: str) -> None:
    pq.write_table(table, "a.parquet")
    ran = shell("lineage", "--corpus", "a.parquet")
    assert (ran.code, ran.err.startswith(f"factcheck: {message}")) == (2, True)


def test_a_collection_is_not_drawn(shell: Shell) -> None:
    Path("a.jsonl").write_bytes(b"")
    ran = shell("lineage", "--corpus", "a.jsonl", "--format", "svg")
    assert (ran.code, "write --format text or json" in ran.err) == (2, True)
    assert shell("lineage", "--corpus", "a.jsonl").err == "0 documents, 0 pairs that share words\n"


def test_an_engine_finds_what_is_found_without_one(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [{"id": at, "text": f"{at} {text}"} for at, text in enumerate(TEXTS[:2] * 3)]
    Path("rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    alone = shell("lineage", "--corpus", "rows.jsonl")
    assert alone.err == "6 documents, 15 pairs that share words\n"
    asked: list[str | None] = []
    start = engines.start

    def noted(name: str, **options: Any) -> engines.Engine:
        asked.append(name)
        return start(name, **options)

    monkeypatch.setattr(engines, "start", noted)
    monkeypatch.setattr(large, "TEXT_WORTH_SHARING", 0)
    monkeypatch.setattr(corpus, "_SHARD", 2)
    ran = shell("lineage", "--corpus", "rows.jsonl", "--engine", "local", "--workers", "2")
    assert (ran.code, ran.out, ran.err) == (0, alone.out, alone.err)
    assert asked == ["local"]


def test_an_engine_shows_the_same_lineage_of_a_project(shell: Shell, wall: Path) -> None:
    alone = shell("lineage", wall)
    assert shell("lineage", wall, "--engine", "local", "--workers", "2").out == alone.out != ""


@pytest.mark.parametrize("what", [["--corpus", "rows.jsonl"], ["."]])
def test_an_engine_that_does_not_start_stops_the_lineage(shell: Shell, wall: Path, what: list[str]) -> None:
    (wall / "rows.jsonl").write_bytes(b"")
    ran = shell("lineage", *what, "--engine", "spark")
    assert (ran.code, ran.out) == (2, "")
    assert 'There is no engine "spark"; the engines are local, dask and ray.' in ran.err


@pytest.mark.parametrize("verb", ["lineage", "drift"])
@pytest.mark.parametrize("color", ["", "1"])
def test_what_is_told_of_pages_fits_the_terminal(
    shell: Shell, copied: Path, monkeypatch: pytest.MonkeyPatch, verb: str, color: str
) -> None:
    def plain(columns: int) -> list[str]:
        monkeypatch.setenv("COLUMNS", str(columns))
        return re.sub(r"\x1b\[[\d;]*m", "", shell(verb, project).out).splitlines()

    project = declared(copied)
    monkeypatch.setenv("FORCE_COLOR", color)
    wide, narrow = plain(500), plain(50)
    assert max(map(len, narrow)) <= 50 < max(map(len, wide))
    if verb == "drift":
        assert " ".join(" ".join(narrow).split()) == " ".join(" ".join(wide).split())


def test_what_is_not_declared_fits_the_terminal(shell: Shell, copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    lines = shell("lineage", copied).out.splitlines()
    assert [line for line in lines if len(line) > 50 and "derived_from: [" not in line] == []
