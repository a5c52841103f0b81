"""``factcheck import``, ``diff``, ``verify`` and the baseline of ``check``, from the outside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support import foreign
from support.command import Ran, Shell
from support.imports import canonical
from support.project import CLAIMS, SEED, Tiny


def given(folder: Path, format_: str) -> list[Path]:
    for name, text in foreign.files(format_).items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in foreign.files(format_)]


def test_an_import_makes_a_project_that_is_checked(shell: Shell, tmp_path: Path) -> None:
    ran = shell("import", "wice", *given(tmp_path, "wice"), "--into", "pages", "--title", "The wall")
    assert (ran.code, ran.out) == (0, "")
    assert "Read 3 claims with 5 links to 2 sources from wice." in ran.err
    assert ran.err.endswith("Wrote the project pages. Next: factcheck check pages\n")
    assert sorted(path.name for path in (tmp_path / "pages").iterdir()) == [".gitattributes", "data", "seeds"]
    assert "Links: 5 proved, 0 unproved, 0 failed" in shell("check", "pages").out


def test_an_empty_folder_will_do_and_so_will_the_one_the_user_stands_in(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = given(tmp_path, "vitaminc")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert shell("import", "vitaminc", *files, "--into", ".").code == 0
    assert (tmp_path / "here" / CLAIMS).is_file()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_the_same_import_gives_the_same_bytes(shell: Shell, tmp_path: Path) -> None:
    files = given(tmp_path, "fever")
    for name in ("one", "two"):
        shell("import", "fever", *files, "--into", name)
    one, two = (
        {
            path.relative_to(tmp_path / name): path.read_bytes()
            for path in (tmp_path / name).rglob("*")
            if path.is_file()
        }
        for name in ("one", "two")
    )
    assert one == two


def test_what_is_broken_is_kept_aside_and_the_exit_code_says_so(shell: Shell, tmp_path: Path) -> None:
    (path,) = given(tmp_path, "climate-fever")
    path.write_text(path.read_text(encoding="utf-8") + '{"claim_id": "9", "claim": "Half', encoding="utf-8")
    ran = shell("import", "climate_fever", path, "--into", "climate")
    assert ran.code == 1
    assert "Kept aside in rejected.jsonl: 1 record.\n  claims.jsonl:4: it is no whole JSON: it breaks off" in ran.err
    row = json.loads((tmp_path / "climate/rejected.jsonl").read_bytes())
    assert (row["file"], row["line"]) == ("claims.jsonl", 4)
    assert row["record"] == '{"claim_id": "9", "claim": "Half'


def test_tables_in_place_of_a_project(shell: Shell, tmp_path: Path) -> None:
    ran = shell("import", "scifact", *given(tmp_path, "scifact"), "--into", "tables", "--tables")
    assert ran.code == 0
    assert json.loads((tmp_path / "tables/manifest.json").read_bytes())["counts"]["proved"] == 6
    assert {"evidence.jsonl", "evidence.parquet"} <= {path.name for path in (tmp_path / "tables").iterdir()}


def test_a_table_of_one_s_own(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text("statement,rating\nIt stands.,True\n", encoding="utf-8")
    ran = shell("import", "csv", "own.csv", "--map", "claim=statement", "--map", "label=rating")
    assert ran.code == 0
    assert "verdict: supported" in (tmp_path / "own" / CLAIMS).read_text(encoding="utf-8")


@pytest.mark.parametrize("tables", [(), ("--tables",)])
@pytest.mark.parametrize(
    ("format_", "table"),
    [
        ("csv", "Statement;Rating;Who\nIt stands.;True;A\n"),
        ("jsonl", '{"Statement": "It stands.", "Rating": "True"}\n'),
    ],
)
def test_a_column_that_no_row_has_is_refused_before_anything_is_written(
    shell: Shell, tmp_path: Path, format_: str, table: str, tables: tuple[str, ...]
) -> None:
    (tmp_path / "own.txt").write_text(table, encoding="utf-8")
    maps = ("--map", "claim=statement", "--map", "label=Raiting", "--map", "date=Nowhere")
    ran = shell("import", format_, "own.txt", *maps, *tables)
    assert ran.code == 2
    assert '--map label=Raiting: there is no column "Raiting". Did you mean "Rating"?' in ran.err
    assert '--map date=Nowhere: there is no column "Nowhere". The columns are "Statement", "Rating"' in ran.err
    assert "claim=statement" not in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["own.txt"]


def test_a_column_that_only_some_rows_have_is_one(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "own.jsonl").write_text('{"s": "It stands."}\n{"s": "It fell.", "r": "False"}\n', encoding="utf-8")
    ran = shell("import", "jsonl", "own.jsonl", "--map", "claim=s", "--map", "label=r")
    assert ran.code == 0, ran.err
    assert "verdict: refuted" in (tmp_path / "own" / CLAIMS).read_text(encoding="utf-8")


def test_a_document_is_not_told_to_have_an_encoding(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "own.docx").write_bytes(b"PK\x03\x04" + bytes(range(256)))
    ran = shell("import", "csv", "own.docx")
    assert (ran.code, "--encoding" in ran.err) == (2, False)
    assert "it looks like a zip archive (a Word, Excel or OpenDocument file is one); save what it holds as" in ran.err


def test_what_is_broken_off_a_list_is_no_further_entry(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    for arguments in (("csv", tmp_path, "--map", "nothing=x"), ("fevre", tmp_path)):
        lines = shell("import", *arguments).err.split(" are:\n")[1].splitlines()
        assert max(map(len, lines)) <= 60
        names = [line[2:].split()[0] for line in lines if line[2] != " "]
        assert len(names) == 13 < len(lines), lines


def test_a_table_of_what_speakers_said_checks_clean(shell: Shell, tmp_path: Path) -> None:
    page = "The council voted. “We will repair the part,” the council said."
    row = f"Part of it.;true;The council;“We will repair the part,” the council said.;{page}"
    (tmp_path / "own.csv").write_text(f"claim;label;speaker;quote;text\n{row}\n", encoding="utf-8")
    ran = shell("import", "csv", "own.csv")
    assert "speech without a stance (1); the first: own.csv:2: somebody speaks in the passage" in ran.err
    assert "stance: context" not in (tmp_path / "own" / CLAIMS).read_text(encoding="utf-8")
    checked = shell("check", "own", "--format", "concise")
    assert (checked.code, "error" in checked.out) == (0, False), checked.out


def test_a_table_of_excel_is_read_in_its_encoding(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_bytes("claim;label\n“Die Mauer hält”;true\n".encode("windows-1252"))
    refused = shell("import", "csv", "own.csv")
    assert (refused.code, "name its encoding with --encoding" in refused.err) == (2, True)
    assert shell("import", "csv", "own.csv", "--encoding", "windows-1252").code == 0
    assert "“Die Mauer hält”" in (tmp_path / "own" / CLAIMS).read_text(encoding="utf-8")
    for name, said in (("klingon", 'No encoding is called "klingon"'), ("ascii", "is not in the encoding ascii")):
        ran = shell("import", "csv", "own.csv", "--encoding", name, "--into", "other")
        assert (ran.code, said in ran.err) == (2, True), ran.err


def test_wrong_use_is_explained(shell: Shell, tmp_path: Path) -> None:
    (path,) = given(tmp_path, "climate-fever")
    empty = "empty.csv"
    (tmp_path / empty).write_text("claim,label\n", encoding="utf-8")
    for arguments, said in (
        (("fevre", path), 'no format "fevre" can be imported. Did you mean "fever"?'),
        (("fever", path, "--map", "claim=x"), "--map is for tables of your own"),
        (("csv", path, "--map", "claims=x"), '--map: "claims=x" is not FIELD=COLUMN with one of the fields.'),
        (("csv", path, "--map", "label=a", "--map", "label=b"), '--map names two columns for "label", "a" and "b"'),
        (("fever", "nowhere.jsonl"), "nowhere.jsonl can't be read"),
        (("wice", path), "nothing was made: no record of"),
        (("csv", empty), "nothing was made: empty.csv holds no record."),
    ):
        ran = shell("import", *arguments, "--into", "new")
        assert (ran.code, said in ran.err) == (2, True), ran.err
    assert not (tmp_path / "new").exists()


def test_a_folder_that_holds_something_is_left_as_it_is(shell: Shell, tmp_path: Path) -> None:
    (path,) = given(tmp_path, "climate-fever")
    (tmp_path / "full").mkdir()
    (tmp_path / "full/mine.txt").write_bytes(b"mine")
    for more in ((), ("--tables",)):
        ran = shell("import", "climate-fever", path, "--into", "full", *more)
        assert ran.code == 2
        assert "full holds files already; nothing was written." in ran.err
    assert [each.name for each in (tmp_path / "full").iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("format_", ["averitec", "climate-fever", "fever", "scifact", "vitaminc", "wice"])
def test_a_dataset_comes_back_through_check_and_build(shell: Shell, tmp_path: Path, format_: str) -> None:
    shell("import", format_, *given(tmp_path, format_), "--into", "there", "--full-text", "CC BY-SA 4.0")
    claims = (tmp_path / "there/data/claims.yaml").read_text(encoding="utf-8")
    assert claims.count('text: full\n      statement: "CC BY-SA 4.0"\n') == claims.count("file: seeds/")
    shell("check", "there", "--write-baseline", "base.json")
    built = shell("build", "there", "--baseline", "base.json", "--formats", f"{format_},jsonl,huggingface,croissant")
    assert built.code == 0, built.out
    (path,) = (tmp_path / "there/dist" / format_).glob("claims.*")
    text = path.read_text(encoding="utf-8")
    after = json.loads(text) if text.startswith("[") else [json.loads(line) for line in text.splitlines()]
    assert [canonical(record) for record in after] == [canonical(record) for record in foreign.records(format_)]


def test_a_dataset_without_a_text_is_built_and_says_that_nothing_is_proved(shell: Shell, tmp_path: Path) -> None:
    shell("import", "averitec", *given(tmp_path, "averitec"), "--into", "there")
    checked = shell("check", "there")
    assert checked.code == 0, checked.out
    assert "Links: 0 proved, 9 unproved, 0 failed, 0 waived\nWaivers set 4 faults aside.\n" in checked.out
    built = shell("build", "there", "--formats", "averitec,huggingface,croissant")
    assert (built.code, "Links: 0 proved, 9 unproved" in built.out) == (0, True)
    dist = tmp_path / "there/dist"
    assert json.loads((dist / "manifest.json").read_bytes())["counts"]["proved"] == 0
    assert "**Nothing in this dataset was proved**: of 9 quotes none" in (dist / "README.md").read_text("utf-8")
    assert '"Of 9 links, 0 proved, 9 unproved, 0 failed and 0 waived.' in (dist / "croissant.json").read_text("utf-8")


def test_a_licence_that_nobody_stated_is_given_no_page(shell: Shell, tmp_path: Path) -> None:
    shell("import", "vitaminc", *given(tmp_path, "vitaminc"), "--into", "there")
    assert shell("build", "there", "--formats", "all").code == 0
    dist = tmp_path / "there/dist"
    written = {path.name: path.read_text("utf-8") for path in dist.iterdir() if path.suffix in {".json", ".cff", ".md"}}
    written |= {path.name: path.read_text("utf-8") for path in dist.glob("*.jsonld")}
    assert [name for name, text in written.items() if "spdx.org" in text] == []
    assert "license" not in written["CITATION.cff"]
    assert "license" not in json.loads((dist / ".zenodo.json").read_bytes())
    assert 'license: "unknown"\n' in written["README.md"]


def test_reviews_without_a_passage_are_built_too(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "feed.json").write_text(json.dumps(foreign.REVIEWS), encoding="utf-8")
    shell("import", "claimreview", "feed.json", "--into", "there")
    assert shell("check", "there").code == 0
    assert shell("build", "there", "--formats", "claimreview").code == 0
    found = json.loads((tmp_path / "there/dist/claimreview.jsonld").read_bytes())["@graph"]
    assert found == foreign.REVIEWS


# --------------------------------------------------------------------------------------------------------------------
# The baseline
# --------------------------------------------------------------------------------------------------------------------


def test_a_baseline_lets_an_old_dataset_start(shell: Shell, tmp_path: Path) -> None:
    rationale = "    rationale: Part of the wall is not all of it.\n"
    claims = Tiny.sample().text().replace(rationale, "")
    wall = Tiny.sample().with_file(CLAIMS, claims).write(tmp_path / "wall")
    assert shell("check", wall).code == 1
    written = shell("check", wall, "--write-baseline", "base.json")
    assert (written.code, "Wrote 1 fault to base.json." in written.err) == (0, True)
    assert shell("check", wall, "--baseline", "base.json").code == 0
    broken = claims.replace("the part that storms", "the wall that storms")
    (wall / CLAIMS).write_text(broken, encoding="utf-8")
    assert shell("check", wall, "--baseline", "base.json").code == 1
    Tiny.sample().write(wall)
    mended = shell("check", wall, "--baseline", "base.json")
    assert mended.code == 0
    assert "Baseline: 0 faults tolerated, 1 gone.\n  gone: FC407 at " in mended.err


def kept(ran: Ran) -> bool:
    """Whether a run calls no fault of its baseline gone, and says that one was not looked for."""
    told = "1 fault of it could not be looked for: a rule was left out, or something can't be read." in ran.err
    return told and not any(word in ran.err for word in ("  gone: ", "another project", "--write-baseline"))


@pytest.mark.parametrize("option", [("--select", "FC9"), ("--ignore", "FC407")])
def test_what_a_rule_that_was_left_out_would_find_is_not_gone(
    shell: Shell, tmp_path: Path, option: tuple[str, str]
) -> None:
    wall = Tiny.sample().edit("    rationale: Part of the wall is not all of it.\n", "").write(tmp_path / "wall")
    shell("check", wall, "--write-baseline", "base.json")
    assert kept(shell("check", wall, "--baseline", "base.json", *option))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("claims:\n", "claims:\n\t"),
        ("    kind: primary\n", "    kind: primery\n"),
        ("    kind: primary\n", "    kind: primary\n    titel: Wall\n"),
        ("seeds/minutes.txt", "seeds/minute.txt"),
    ],
)
def test_nothing_is_gone_while_something_can_not_be_read(shell: Shell, tmp_path: Path, old: str, new: str) -> None:
    wall = Tiny.sample().edit("    rationale: Part of the wall is not all of it.\n", "").write(tmp_path / "wall")
    shell("check", wall, "--write-baseline", "base.json")
    Tiny.sample().edit(old, new).write(wall)
    assert kept(shell("check", wall, "--baseline", "base.json"))


def test_a_build_tolerates_exactly_a_baseline_and_records_it(shell: Shell, tmp_path: Path) -> None:
    claims = Tiny.sample().text().replace("    rationale: Part of the wall is not all of it.\n", "")
    wall = Tiny.sample().with_file(CLAIMS, claims).write(tmp_path / "wall")
    shell("check", wall, "--write-baseline", "base.json")
    assert shell("build", wall).code == 1
    built = shell("build", wall, "--baseline", "base.json")
    assert (built.code, "Baseline: 1 fault tolerated, 0 gone." in built.err) == (0, True)
    assert json.loads((wall / "dist/manifest.json").read_bytes())["tolerated"] == {"FC407": 1}
    assert shell("build", wall, "--check", "--baseline", "base.json").code == 0
    assert shell("build", wall, "--check").code == 1
    before = (wall / "dist/manifest.json").read_bytes()
    (wall / CLAIMS).write_text(claims.replace("the part that storms", "the wall that storms"), encoding="utf-8")
    broken = shell("build", wall, "--baseline", "base.json")
    assert (broken.code, "FC301" in broken.out) == (1, True)
    assert (wall / "dist/manifest.json").read_bytes() == before
    assert shell("build", wall, "--baseline", wall / CLAIMS).code == 2


def test_a_file_that_is_no_baseline_is_said(shell: Shell, wall: Path) -> None:
    ran = shell("check", wall, "--baseline", wall / CLAIMS)
    assert (ran.code, "it is no baseline" in ran.err) == (2, True)


def test_a_baseline_is_written_over_nothing_but_a_baseline(shell: Shell, wall: Path) -> None:
    before = (wall / CLAIMS).read_bytes()
    ran = shell("check", wall, "--write-baseline", wall / CLAIMS)
    assert (ran.code, "belongs to the project" in ran.err) == (2, True)
    assert (wall / CLAIMS).read_bytes() == before
    ran = shell("check", wall, "--write-baseline", wall / SEED)
    assert (ran.code, "is there and is no baseline" in ran.err) == (2, True)
    assert [shell("check", wall, "--write-baseline", "base.json").code for _ in range(2)] == [0, 0]


@pytest.mark.parametrize(
    ("file", "why"),
    [
        ("wall/data/zz.yaml", "belongs to the project"),
        ("wall/pyproject.toml", "belongs to the project"),
        ("wall/dist", "stands where `factcheck build` writes the dataset"),
        ("wall/dist/base.json", "stands where `factcheck build` writes the dataset"),
    ],
)
@pytest.mark.parametrize("option", ["--write-baseline", "--output-file"])
def test_neither_a_baseline_nor_a_report_stands_where_the_project_has_its_own(
    shell: Shell, wall: Path, option: str, file: str, why: str
) -> None:
    ran = shell("check", wall, option, file)
    assert (ran.code, Path(file).exists()) == (2, False)
    assert ran.err.startswith(f"factcheck: {file} {why}")
    assert f"name another file with {option}." in " ".join(ran.err.split())
    assert (shell("check", wall).code, shell("build", wall).code) == (0, 0)


# --------------------------------------------------------------------------------------------------------------------
# Versions
# --------------------------------------------------------------------------------------------------------------------


def test_a_diff_of_two_folders(shell: Shell, wall: Path, tmp_path: Path) -> None:
    shell("build", wall, "--out", "old", "--formats", "parquet")
    claims = (wall / CLAIMS).read_text(encoding="utf-8")
    same = shell("diff", "old", "old", "--exit-code")
    assert (same.code, same.out.splitlines()[-1]) == (0, "Nothing changed.")
    text = claims.replace("text: The vote was a compromise.", "text: The vote was no compromise.")
    (wall / CLAIMS).write_text(text, encoding="utf-8")
    ran = shell("diff", "old", wall, "--exit-code")
    assert ran.code == 1
    assert "  ~ news-compromise  The vote was no compromise.\n" in ran.out
    assert "Next version: 1.0.0 (major)." in ran.out
    assert json.loads(shell("diff", "old", wall, "--format", "json").out)["proposed"]["step"] == "major"
    assert shell("diff", "old", wall, "--format", "markdown").out.startswith("## 1.0.0\n")
    assert shell("diff", "nowhere", wall).code == 2


def test_verify_proves_a_dataset_again(shell: Shell, wall: Path) -> None:
    shell("build", wall, "--formats", "jsonl")
    ran = shell("verify", wall / "dist", "--sources", wall)
    assert (ran.code, ran.out) == (0, "Links: 3 proved again, 0 unproved, 0 not borne out\n")
    (wall / "seeds/minutes.txt").write_bytes(b"Something else.\n")
    ran = shell("verify", wall / "dist", "--sources", wall)
    assert ran.code == 1
    assert ran.err == "Nothing was proved.\n"
    assert shell("verify", wall / "seeds", "--sources", wall).code == 2


def test_a_diff_fits_the_terminal_and_tells_entries_from_what_is_broken_off(
    shell: Shell, wall: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell("build", wall, "--out", "old", "--formats", "parquet")
    claims = wall / CLAIMS
    text = claims.read_text(encoding="utf-8")
    claims.write_text(
        text.replace("The council will repair", "All of it, and at once, the council will repair"), encoding="utf-8"
    )
    whole = shell("diff", "old", "wall").out
    monkeypatch.setenv("COLUMNS", "60")
    lines = shell("diff", "old", "wall").out.splitlines()
    assert max(map(len, lines)) <= 60 < max(map(len, whole.splitlines()))
    assert " ".join(" ".join(lines).split()) == " ".join(whole.split())
    for sign in "+-~":
        assert [line for line in lines if line.startswith(f"  {sign}")] == [
            line for line in lines if line.lstrip().startswith(f"{sign} ")
        ]
    assert max(map(len, shell("diff", "old", "wall", "--format", "markdown").out.splitlines())) > 60


def test_a_diff_names_the_project_that_new_is(shell: Shell, wall: Path) -> None:
    shell("build", wall, "--out", "old", "--formats", "parquet")
    ran = shell("diff", "old", "--project", wall)
    assert (ran.code, ran.out.splitlines()[-1]) == (0, "Nothing changed."), ran.err


def test_the_whole_disk_is_no_folder_to_build_in(shell: Shell, wall: Path) -> None:
    for more in ((), ("--check",)):
        ran = shell("build", wall, "--out", "/", *more)
        assert (ran.code, "is the whole disk; name a folder with --out." in ran.err) == (2, True), ran.err


def test_a_baseline_of_another_project_is_said_and_not_listed_whole(shell: Shell, wall: Path, tmp_path: Path) -> None:
    fault = {"code": "FC104", "record": "x", "field": "text"}
    faults = [{**fault, "sha256": f"{number:064}"} for number in range(500)]
    (tmp_path / "base.json").write_text(json.dumps({"baseline": 1, "faults": faults}), encoding="utf-8")
    ran = shell("check", wall, "--baseline", "base.json")
    assert ran.err.count("  gone: ") == 20
    assert "  and 480 more\nNone of its faults were found: all are mended, or it is" in ran.err


def test_records_refused_for_one_reason_are_one_line(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text("a,b\n" + "x,y\n" * 5, encoding="utf-8")
    ran = shell("import", "csv", "own.csv", "--into", "new")
    assert ran.code == 2
    assert "rejected.jsonl" not in ran.err
    assert "Not read: 5 records.\n" in ran.err
    assert ran.err.count("no column") == 1
    assert "(4 more like it, the last on line 6)" in ran.err


def test_an_import_asks_for_the_language_and_takes_it(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text("claim,quote,text\nEs hält.,Es hält.,Es hält.\n", encoding="utf-8")
    ran = shell("import", "csv", "own.csv", "--into", "one")
    assert "No language was named, so what the quotes leave out is unjudged; name it with --language" in ran.err
    assert "FC315" in shell("check", "one").out
    ran = shell("import", "csv", "own.csv", "--into", "two", "--language", "de")
    assert (ran.code, "language" in ran.err) == (0, False)
    assert "FC315" not in shell("check", "two").out
    assert "No language" not in shell("import", "wice", *given(tmp_path, "wice"), "--into", "three").err
    ran = shell("import", "csv", "own.csv", "--into", "four", "--language", "german")
    assert (ran.code, "write such as en, nl or pt-BR" in ran.err) == (2, True)
