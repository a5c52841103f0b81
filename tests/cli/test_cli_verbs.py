"""The other verbs, from the outside."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from factcheck import __version__
from factcheck.diagnostics import CODES
from factcheck.exchange import FORMATS
from support.command import Shell
from support.project import CLAIMS, SEED, Tiny

SPOKEN = '"We will repair the part that storms have damaged," the council said.'


def test_init_makes_a_project_that_passes_and_builds(shell: Shell, tmp_path: Path) -> None:
    assert shell("init", "new").code == 0
    assert sorted(path.relative_to("new").as_posix() for path in Path("new").rglob("*") if path.is_file()) == [
        ".gitattributes",
        "data/claims.schema.json",
        "data/claims.yaml",
        "seeds/minutes.txt",
    ]
    assert shell("check", "new", "--strict").code == 0
    ran = shell("build", "new")
    assert ran.code == 0
    assert "Links: 3 proved" in ran.out
    assert (tmp_path / "new" / "dist" / "manifest.json").is_file()


def test_init_writes_the_schema_that_the_first_line_names(shell: Shell) -> None:
    shell("init", "new")
    assert (
        Path("new/data/claims.yaml")
        .read_text(encoding="utf-8")
        .startswith("# yaml-language-server: $schema=claims.schema.json\n")
    )
    assert json.loads(Path("new/data/claims.schema.json").read_text(encoding="utf-8"))["properties"]["claims"]


@pytest.mark.skipif(sys.platform == "win32", reason="the shell of Windows quotes otherwise")
@pytest.mark.parametrize(("folder", "shown"), [("i n/x", "'i n/x'"), ("-x", "./-x"), ("a$b", "'a$b'"), ("new", "new")])
def test_what_init_proposes_can_be_copied(shell: Shell, folder: str, shown: str) -> None:
    assert shell("init", "--", folder).err.endswith(f"\nNext: factcheck check {shown}\n")


def test_init_leaves_what_is_there(shell: Shell, wall: Path) -> None:
    ran = shell("init", wall)
    assert ran.code == 2
    assert "holds files already" in ran.err
    Path("file").write_bytes(b"")
    assert "it is a file" in shell("init", "file").err
    Path("repository/.git").mkdir(parents=True)
    assert shell("init", "repository").code == 0


def test_build_writes_where_it_is_told(shell: Shell, wall: Path) -> None:
    ran = shell("build", wall, "--out", "out", "--formats", "csv, jsonl")
    assert ran.code == 0
    assert {path.suffix for path in Path("out").iterdir()} == {".csv", ".jsonl", ".json"}
    assert "files to " in ran.err
    ran = shell("build", wall, "--formats", "xls")
    assert (ran.code, ran.err) == (
        2, f'factcheck: --formats: there is no format "xls"; the formats are {", ".join(FORMATS)}, and all.\n',
    )  # fmt: skip


def test_build_prints_the_faults_and_writes_nothing(shell: Shell, wall: Path) -> None:
    (wall / SEED).write_bytes(b"Another text.\n")
    ran = shell("build", wall)
    assert ran.code == 1
    assert "FC203" in ran.out
    assert "Links: 0 proved" in ran.out
    assert ran.err == "Nothing was written: the check must pass first.\n"
    assert not (wall / "dist").exists()


def test_show_sets_a_claim_in_its_context(shell: Shell, wall: Path) -> None:
    out = shell("show", "residents-all", wall).out
    assert out.startswith("residents-all\n  The residents' association (fact, asserted):\n")
    assert "  residents-all/news-1  verbatim, states, partial\n    seeds/minutes.txt:5:77\n" in out
    assert '[["All of the wall was to be repaired' in out
    assert "verdict: unverified (low confidence)" in out
    assert "against: council-part" in out
    assert "council-part contradicts residents-all" in out


def test_show_has_the_translation_of_a_link(shell: Shell, wall: Path) -> None:
    claims = wall / CLAIMS
    line = "        source: news\n"
    told = '        translation: {text: "Um einen Kompromiss.", language: de, by: the desk}\n'
    head, _, tail = claims.read_bytes().decode().rpartition(line)
    claims.write_bytes((head + line + told + tail).encode())
    out = shell("show", "news-compromise", wall).out
    assert "compromise.]]\n    in de, by the desk: Um einen Kompromiss.\n" in out


def test_show_highlights_in_colour(shell: Shell, wall: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert '\x1b[1;33m"All of the wall' in shell("show", "residents-all/news-1", wall).out


@pytest.mark.parametrize(
    "identifier", ["council-part:contradicts:residents-all", "residents-all:contradicts:council-part"]
)
def test_show_sets_a_comparison_side_by_side(shell: Shell, wall: Path, identifier: str) -> None:
    out = shell("show", identifier, wall).out
    assert out.index("council-part/news-1") < out.index("residents-all/news-1")
    assert "dimensions: quantity" in out


@pytest.mark.parametrize(
    ("identifier", "answer"),
    [
        ("council-prat", 'there is no claim, link or comparison "council-prat". Did you mean "council-part"?'),
        ("council", '"council" is one of the speakers; show takes the id of a claim, a link or a comparison.'),
        ("\x1b[31m", 'there is no claim, link or comparison "␛[31m".'),
    ],
)
def test_show_of_what_is_not_there_offers_what_is(shell: Shell, wall: Path, identifier: str, answer: str) -> None:
    ran = shell("show", identifier, wall)
    assert (ran.code, ran.out, ran.err) == (2, "", f"factcheck: {answer}\n")


def test_find_grades_every_source(shell: Shell, tmp_path: Path) -> None:
    tiny = Tiny.sample().with_file("seeds/more.txt", "It met.\n\n" + SPOKEN.replace("the part", "all") + "\n")
    fields = "id: more, file: seeds/more.txt, kind: primary, publisher: harbour-news"
    more = f"sources:\n  - {{{fields}, regions: [{{lines: 1-3, kind: body}}]}}\n"
    tiny.with_file("data/more.yaml", more).write(tmp_path / "wall")
    ran = shell("find", SPOKEN, "wall")
    assert ran.code == 0
    assert ran.out.startswith("news: verbatim\n    seeds/minutes.txt:3:110 (body)\n")
    assert ran.out.index("news: verbatim") < ran.out.index("more: altered")
    assert 'the quote says "the part", the source "all"' in ran.out
    assert shell("find", SPOKEN, "wall", "--source", "more").code == 1


def test_find_names_characters_that_nobody_can_tell_apart(shell: Shell, wall: Path) -> None:
    found = " ".join(shell("find", SPOKEN.replace("storms", "st\u043erms"), wall).out.split())
    assert (
        'the quote has the character cyrillic small letter o \u043e (U+043E) where the source has "o" (U+006F)' in found
    )


def test_find_says_where_furniture_has_it(shell: Shell, wall: Path) -> None:
    ran = shell("find", "The council voted to repair the old wall.", wall)
    assert ran.code == 1
    assert "(caption)" in ran.out


def test_find_asks_for_quotation_marks_round_words_that_the_shell_parts(shell: Shell, wall: Path) -> None:
    ran = shell("find", "was", "a", "compromise")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "factcheck: put the words in quotation marks: factcheck find 'was a compromise'\n"
    ran = shell("find", "a", "compromise")
    assert ran.code == 2
    assert 'there is no folder or file "compromise"' in ran.err
    assert "put the words in quotation marks: factcheck find 'a compromise'" in ran.err


def test_find_needs_a_quote_and_a_source_that_is_there(shell: Shell, wall: Path) -> None:
    assert shell("find", " ", wall).err == "factcheck: the quote to look for is empty.\n"
    ran = shell("find", "wall", wall, "--source", "new")
    assert (ran.code, ran.err) == (2, 'factcheck: there is no source "new". Did you mean "news"?\n')


def test_explain_prints_the_page_of_every_code(shell: Shell) -> None:
    for code in CODES.values():
        assert shell("explain", code.code).out.startswith(f"{code.code} {code.name} ({code.severity}")
    assert shell("explain", "fc301").out == shell("explain", "quote-altered").out


@pytest.mark.parametrize("width", [60, 120])
@pytest.mark.parametrize("command", [("show", "residents-all", "wall"), ("rules",), ("explain", "FC311")])
def test_pages_fit_the_columns_given(
    shell: Shell, wall: Path, monkeypatch: pytest.MonkeyPatch, width: int, command: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    before, fence, _ = shell(*command).out.partition("```")
    longest = max(map(len, before.splitlines()))
    assert width * 0.7 < longest <= width
    assert bool(fence) is (command[0] == "explain")


def test_remarks_fit_the_columns_given(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    assert max(map(len, shell("init", "new").err.splitlines())) <= 40


def test_a_list_that_nobody_looks_at_has_one_line_a_rule_however_long(shell: Shell) -> None:
    assert len(shell("rules").out.splitlines()) == len(CODES)


def test_explain_offers_the_nearest_code(shell: Shell) -> None:
    ran = shell("explain", "FC3O1")
    assert ran.code == 2
    assert 'no rule has the code "FC3O1". Did you mean "FC3' in ran.err


def test_rules_lists_every_code(shell: Shell) -> None:
    assert [line.split()[0] for line in shell("rules").out.splitlines()] == list(CODES)
    listed = json.loads(shell("rules", "--format", "json").out)
    assert [rule["code"] for rule in listed] == list(CODES)
    assert all(rule["summary"] for rule in listed)


def test_schema_prints_the_json_schema(shell: Shell) -> None:
    assert json.loads(shell("schema").out)["properties"]["sources"]


def test_version_and_help(shell: Shell) -> None:
    assert shell("--version").out == f"factcheck {__version__}\n"
    for verb in ("init", "check", "build", "show", "find", "explain", "rules", "schema"):
        assert verb in shell("--help").out
        assert shell(verb, "--help").code == 0
    assert shell("chekc").code == 2


@pytest.mark.parametrize(
    "verb", ["check", "build", "diff", "lineage", "drift", "coverage", "agreement", "refresh", "rules"]
)
def test_a_way_to_print_that_there_is_not_is_refused_alike(shell: Shell, verb: str) -> None:
    ran = shell(verb, "--format", "html")
    assert (ran.code, 'there is no "html"; choose from text, ' in ran.err) == (2, True), ran.err


# --------------------------------------------------------------------------------------------------------------------
# What no machine can do
# --------------------------------------------------------------------------------------------------------------------

LONG = "a" * 300


@pytest.mark.parametrize(
    "arguments",
    [
        ("init", LONG),
        ("build", "wall", "--out", LONG),
        ("diff", LONG, "wall"),
        ("import", "csv", LONG),
        ("import", "csv", "own.csv", "--into", LONG),
        ("verify", LONG),
        ("check", "wall", "--write-baseline", LONG),
    ],
)
def test_a_path_that_is_too_long_is_no_internal_error(shell: Shell, wall: Path, arguments: tuple[str, ...]) -> None:
    Path("own.csv").write_text("claim\nOne\n", encoding="utf-8")
    ran = shell(*arguments)
    assert ran.code == 2
    assert "too long" in ran.err.lower()
    assert LONG in ran.err
    assert "internal error" not in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files there")
@pytest.mark.parametrize("kind", ["pipe", "device"])
@pytest.mark.parametrize(
    "arguments",
    [("import", "csv", "FILE"), ("refresh", "news", "FILE", "wall"), ("check", "wall", "--baseline", "FILE")],
)
def test_what_may_never_end_is_not_read(shell: Shell, wall: Path, arguments: tuple[str, ...], kind: str) -> None:
    file = "/dev/full" if kind == "device" and Path("/dev/full").exists() else "pipe"
    if file == "pipe":
        os.mkfifo(file)
    ran = shell(*(file if each == "FILE" else each for each in arguments))
    assert ran.code == 2
    assert f"{file} can't be read: it is no ordinary file but a pipe or a device" in " ".join(ran.err.split())


@pytest.mark.parametrize("verb", [("check", "wall"), ("build", "wall"), ("verify", "quotes.csv")])
def test_more_workers_than_any_machine_has_use_for_are_refused(shell: Shell, wall: Path, verb: tuple[str, ...]) -> None:
    ran = shell(*verb, "--workers", "50000000")
    assert ran.code == 2
    assert "--workers" in ran.err
    assert "less than or equal to 1000" in ran.err
