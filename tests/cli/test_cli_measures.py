"""``factcheck coverage``, ``factcheck agreement`` and ``check --statistics``, from the outside."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from support.command import Shell
from support.project import CLAIMS, SEED, Tiny

READER = "data/annotators/second-reader.yaml"
ANNOTATIONS = """\
annotations:
  - claim: residents-all
    verdict: refuted
    links:
      - source: news
        stance: context
        quote: |-
          "All of the wall was to be repaired, and it was to be done this year," it said.
  - claim: council-part
    verdict: supported
"""


@pytest.fixture
def read(tmp_path: Path) -> Path:
    """The sample project with a second reader."""
    return Tiny.sample().with_file(READER, ANNOTATIONS).write(tmp_path / "wall")


# --- coverage -------------------------------------------------------------------------------------------------------


def test_coverage_lists_what_is_open(shell: Shell, wall: Path) -> None:
    ran = shell("coverage", wall)
    assert (ran.code, ran.err) == (0, "")
    head, first, *rest = ran.out.splitlines()
    assert head == "news: 28.0% of the body linked, 0.0% marked as no claim, 6 sentences open"
    assert first == f"    {SEED}:3:1 (not linked)"
    assert rest[0].startswith("      [[HARBOUR TOWN - The council voted on Tuesday")
    assert rest[-1] == "      [[It may have settled little.]]"


def test_coverage_can_be_a_gate(shell: Shell, wall: Path) -> None:
    assert shell("coverage", wall, "--at-least", "27").code == 0
    assert shell("coverage", wall, "--at-least", "29").code == 1
    assert shell("coverage", wall, "--at-least", "101").code == 2


def test_coverage_as_json_has_offsets_that_point_at_the_words(shell: Shell, wall: Path) -> None:
    (found,) = json.loads(shell("coverage", wall, "--format", "json").out)
    text = Tiny.sample().text(SEED)
    assert (found["source"], len(found["sentences"])) == ("news", 6)
    assert found["share_linked"] == round(found["linked"] / found["body"], 4)
    for sentence in found["sentences"]:
        assert text[sentence["start"] : sentence["end"]] == sentence["text"]
        assert text.splitlines()[sentence["line"] - 1].count(sentence["text"]) == 1
        assert all(sentence["start"] <= each["start"] < each["end"] <= sentence["end"] for each in sentence["open"])


def test_coverage_of_a_source_that_can_not_be_read(shell: Shell, tmp_path: Path) -> None:
    Tiny.sample().without_file(SEED).write(tmp_path / "wall")
    ran = shell("coverage", "wall")
    assert (ran.code, ran.out) == (0, "No source has a text to cover.\n")
    assert SEED in ran.err
    Tiny.sample().with_file(CLAIMS, "factcheck: [").write(tmp_path / "broken")
    assert shell("coverage", "broken").code == 2


# --- agreement ------------------------------------------------------------------------------------------------------


def test_agreement_lists_figures_and_disagreements(shell: Shell, read: Path) -> None:
    ran = shell("agreement", read)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[:6] == [
        "Readers: the dataset, second-reader",
        "  verdicts            alpha  0.00   over 1 claim judged twice or more",
        "  verdicts, by rank   undefined     over 0 claims judged twice or more",
        "  stances             alpha  0.00   over 1 passage judged twice or more",
        "  passages            F1     0.70   over 2 claims",
        "3 disagreements:",
    ]
    assert "  residents-all, verdict: the dataset unverified, second-reader refuted" in ran.out
    assert "  residents-all, stance: the dataset states, second-reader context" in ran.out
    assert "  council-part, passage: the dataset links it (states), second-reader does not" in ran.out
    assert f"    {SEED}:5:77" in ran.out


def test_agreement_as_json(shell: Shell, read: Path) -> None:
    found = json.loads(shell("agreement", read, "--format", "json").out)
    assert found["readers"] == ["the dataset", "second-reader"]
    assert found["verdicts"] == {"units": 1, "value": 0.0}
    kinds = [(each["claim"], each["kind"], each["says"]) for each in found["differences"]]
    assert ("residents-all", "stance", ["states", "context"]) in kinds
    passage = next(each["passage"] for each in found["differences"] if each["kind"] == "stance")
    (span,) = passage["spans"]
    assert Tiny.sample().text(SEED)[span["start"] : span["end"]].startswith('"All of the wall')


def test_agreement_with_nobody_says_what_to_do(shell: Shell, wall: Path) -> None:
    ran = shell("agreement", wall)
    assert ran.code == 0
    assert ran.err.startswith("Nobody but the curator has judged: save what a second reader finds as data/annotators/")
    assert ran.out.startswith("Readers: the dataset\n")


def test_agreement_without_its_package_names_it(shell: Shell, read: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "krippendorff", None)
    ran = shell("agreement", read)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == 'factcheck: agreement needs one more package: pip install "factcheck-dataset[agreement]".\n'


def test_the_check_asks_for_a_decision(shell: Shell, read: Path) -> None:
    ran = shell("check", read, "--format", "concise")
    assert ran.code == 0
    assert ran.out.count("FC424") == 2
    assert f"{READER}:3:14: warning FC424" in ran.out


def test_fix_leaves_the_file_of_a_reader_alone(shell: Shell, read: Path) -> None:
    before = (read / READER).read_bytes()
    assert shell("check", read, "--fix").code == 0
    assert (read / READER).read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_folder_of_readers_outside_the_project_is_refused(shell: Shell, wall: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "spy.yaml").write_text("annotations: []\n", encoding="utf-8")
    (wall / "data/annotators").symlink_to(outside, target_is_directory=True)
    ran = shell("check", wall, "--format", "concise")
    assert ran.code == 1
    assert "data/annotators/spy.yaml:1:1: error FC202" in ran.out


def test_a_file_in_the_place_of_the_folder_is_no_reader(shell: Shell, wall: Path) -> None:
    (wall / "data/annotators").write_text("nothing", encoding="utf-8")
    assert shell("check", wall).code == 0


# --- statistics -----------------------------------------------------------------------------------------------------

FIGURES = """\

side       speakers  claims  links  verdicts  unreviewed  unverified
council           1       1      1         0           0           0
reporting         1       1      1         0           0           0
residents         1       1      1         1           1           1

source  proved  unproved  failed  waived  undated
news         3         0       0       0        3
"""


def test_statistics_stand_under_the_report(shell: Shell, wall: Path) -> None:
    plain, ran = shell("check", wall), shell("check", wall, "--statistics")
    assert ran.out == plain.out + FIGURES
    assert (ran.code, ran.err) == (0, "")


def test_statistics_count_links_as_the_summary_does(shell: Shell, wall: Path) -> None:
    file = next(path for path in wall.rglob("*.yaml") if "We will repair" in path.read_text(encoding="utf-8"))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("We will repair", "We would repair", 1), encoding="utf-8")
    ran = shell("check", wall, "--statistics")
    assert "Links: 2 proved, 0 unproved, 1 failed, 0 waived" in ran.out
    assert "news         2         0       1       0        3" in ran.out


def test_statistics_leave_a_machines_format_alone(shell: Shell, wall: Path) -> None:
    ran = shell("check", wall, "--statistics", "--format", "json")
    assert json.loads(ran.out) == []
    assert FIGURES in ran.err
    ran = shell("check", wall, "--statistics", "--format", "json", "--output-file", "out.json")
    assert ran.out == FIGURES
    assert shell("check", wall, "--statistics", "--fix").out.endswith(FIGURES)


def test_statistics_of_a_project_without_records_are_left_out(shell: Shell, tmp_path: Path) -> None:
    Tiny.sample().with_file(CLAIMS, "factcheck: [").write(tmp_path / "wall")
    ran = shell("check", "wall", "--statistics")
    assert ran.code == 1
    assert "side" not in ran.out


def test_hostile_names_reach_no_terminal(shell: Shell, tmp_path: Path) -> None:
    tiny = Tiny.sample()
    seed = tiny.text(SEED).replace("The harbour office said", "The \x1b[31mharbour\u202e office said")
    tiny = tiny.with_file(SEED, seed).with_file("data/annotators/\x1b[31mevil.yaml", ANNOTATIONS)
    if sys.platform != "win32":
        tiny.write(tmp_path / "wall")
        for command in ("coverage", "agreement"):
            ran = shell(command, "wall")
            assert not set(ran.out + ran.err) & {"\x1b", "\u202e"}


@pytest.mark.parametrize(
    "broken",
    [
        ANNOTATIONS.replace("refuted", "wrong"),
        ANNOTATIONS.replace("    verdict", "   verdict"),
        ANNOTATIONS.replace("annotations:\n", ""),
    ],
    ids=["a word not known", "indentation", "no list"],
)
def test_a_reader_who_cannot_be_read_does_not_agree(shell: Shell, read: Path, broken: str) -> None:
    (read / READER).write_text(broken, encoding="utf-8")
    ran = shell("agreement", read)
    assert (ran.code, ran.out) == (2, "")
    assert f"{READER} can't be read whole" in ran.err
    assert "`factcheck check` says why" in ran.err
    assert "The claims can't be read whole" not in shell("coverage", read).err


# --- a claim that is left out -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "verb", [("coverage",), ("show", "council-part"), ("lineage",), ("drift",), ("find", "was a compromise")]
)
def test_what_looks_at_the_claims_says_where_some_are_left_out(
    shell: Shell, tmp_path: Path, verb: tuple[str, ...]
) -> None:
    ran = shell(*verb, Tiny.sample().edit("speaker: council", "speakr: council").write(tmp_path / "typo"))
    assert "The claims can't be read whole, so something is left out of what follows" in ran.err
    assert f"The first fault: {CLAIMS}:" in ran.err
    assert "`speakr`" in ran.err or "no `speaker`" in ran.err


@pytest.mark.parametrize("verb", [("coverage",), ("show", "council-part"), ("lineage",), ("drift",), ("find", "wall")])
def test_what_looks_at_the_sources_names_one_that_is_not_there(
    shell: Shell, tmp_path: Path, verb: tuple[str, ...]
) -> None:
    wall = Tiny.sample().write(tmp_path / "gone")
    (wall / SEED).unlink()
    assert f'The file "{SEED}" of the source "news" does not exist.' in shell(*verb, wall).err


@pytest.mark.parametrize("verb", [("coverage",), ("show", "x"), ("lineage",), ("drift",), ("find", "x")])
def test_claims_that_cannot_be_read_end_every_command_alike(shell: Shell, wall: Path, verb: tuple[str, ...]) -> None:
    (wall / CLAIMS).write_text("factcheck: 1\ndataset:\n\tname: x\n", encoding="utf-8")
    ran = shell(*verb, wall)
    assert (ran.code, ran.out) == (2, "")
    assert "the project's claims can't be read; `factcheck check` says what is wrong." in ran.err
    assert "A tab stands" in ran.err
