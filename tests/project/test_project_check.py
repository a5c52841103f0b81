"""A check is one pass; every fault in the data is a diagnostic, never an exception."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import factcheck
from factcheck import project
from factcheck.diagnostics import Counts
from support.project import CLAIMS, SEED, Tiny

SAMPLE = Tiny.sample()


def check(tiny: Tiny, folder: Path) -> project.Outcome:
    return project.check(tiny.write(folder))


def codes(outcome: project.Outcome) -> list[str]:
    return [found.code for found in outcome.diagnostics]


def test_the_sample_passes_and_everything_is_proved(tmp_path: Path) -> None:
    outcome = factcheck.check(SAMPLE.write(tmp_path))
    assert outcome.ok
    assert outcome.diagnostics == ()
    assert outcome.counts == Counts(proved=3)
    assert [proof.grade for proof in outcome.proofs.links] == ["verbatim"] * 3


def test_one_changed_word_fails_one_link_on_its_line(tmp_path: Path) -> None:
    tiny = SAMPLE.edit('"We will repair the part that', '"We will repair the whole that')
    outcome = check(tiny, tmp_path)
    assert not outcome.ok
    assert (outcome.counts.proved, outcome.counts.failed, outcome.counts.errors) == (2, 1, 1)
    (fault,) = outcome.diagnostics
    assert (fault.code, str(fault.location)) == ("FC301", tiny.place("We will repair the ^whole"))
    assert "whole" in fault.message
    assert fault.passage is not None
    assert fault.passage.path == SEED


def test_a_waived_fault_is_counted_and_kept_with_its_reason(tmp_path: Path) -> None:
    cut = SAMPLE.edit("quote: |-\n          The vote was a compromise.", "quote: what the council had promised.")
    assert codes(check(cut, tmp_path)) == ["FC311"]
    quote = "quote: what the council had promised."
    waived = cut.edit(quote, quote + '\n        waive: [{code: FC311, reason: "for a test"}]')
    outcome = check(waived, tmp_path)
    assert outcome.ok
    assert outcome.counts.waived == 1
    assert [(each.diagnostic.code, each.reason) for each in outcome.waived] == [("FC311", "for a test")]


def test_a_source_without_text_is_counted_as_unproved(tmp_path: Path) -> None:
    tiny = SAMPLE.edit("    file: seeds/minutes.txt\n", "    text: none\n")
    outcome = check(tiny, tmp_path)
    assert (outcome.counts.proved, outcome.counts.unproved) == (0, 3)
    assert not outcome.ok


def test_settings_choose_rules_and_strictness(tmp_path: Path) -> None:
    tiny = SAMPLE.edit("relation: contradicts", "relation: contradicts\n    waive: [{code: FC404, reason: unused}]")
    root = tiny.write(tmp_path)
    assert codes(project.check(root)) == ["FC012"]
    assert project.check(root).ok
    assert not project.check(root, strict=True).ok
    (root / "pyproject.toml").write_text("[tool.factcheck]\nstrict = true\n", encoding="utf-8")
    assert not project.check(root).ok
    assert project.check(root, strict=False).ok
    assert codes(project.check(root, ignore=["FC012"])) == []
    assert codes(project.check(root, select=["FC3"])) == []


def test_a_wrong_setting_fails_the_check(tmp_path: Path) -> None:
    outcome = check(SAMPLE.with_file("pyproject.toml", "[tool.factcheck]\nstrickt = true\n"), tmp_path)
    assert codes(outcome) == ["FC014"]
    assert not outcome.ok


def test_an_unknown_code_is_the_callers_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="FC999"):
        project.check(SAMPLE.write(tmp_path), select=["FC999"])


@pytest.mark.parametrize(
    ("file", "code", "message"),
    [
        ("seeds/minuets.txt", "FC201", 'The file "seeds/minuets.txt" of the source "news" does not exist.'),
        ("seeds", "FC201", "is a folder, not a file"),
        ("../minutes.txt", "FC202", "leads out of the project"),
        ("/etc/passwd", "FC202", "does not begin in the project's folder"),
        ('"seeds\\\\minutes.txt"', "FC201", "written with /"),
    ],
)
def test_a_source_that_cannot_be_read_is_one_fault(tmp_path: Path, file: str, code: str, message: str) -> None:
    tiny = SAMPLE.edit("file: seeds/minutes.txt", f"file: {file}")
    found = {each.code: each for each in check(tiny, tmp_path).diagnostics}
    assert message in found[code].message
    assert found[code].location is not None
    assert str(found[code].location) == tiny.place(f"file: ^{file}")
    if file == "seeds/minuets.txt":
        assert found[code].help == 'Did you mean "seeds/minutes.txt"?'


def test_a_source_that_may_not_be_read_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.read_bytes

    def refuse(self: Path) -> bytes:
        if self.name == "minutes.txt":
            raise PermissionError(13, "Permission denied")
        return real(self)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    (fault,) = check(SAMPLE, tmp_path).diagnostics
    assert fault.code == "FC201"
    assert fault.help == f"Give yourself the right to read it: `chmod u+r {SEED}` on Linux and macOS."


def test_an_empty_source_is_one_fault(tmp_path: Path) -> None:
    (fault,) = check(SAMPLE.with_file(SEED, ""), tmp_path).diagnostics
    assert (fault.code, fault.message) == ("FC201", f'The file "{SEED}" of the source "news" is empty.')


def test_a_source_that_is_no_text_is_a_fault(tmp_path: Path) -> None:
    assert "FC205" in codes(check(SAMPLE.with_file(SEED, b"\x89PNG\r\n\x1a\n\x00\xff"), tmp_path))


def test_a_source_that_names_no_file_is_a_fault(tmp_path: Path) -> None:
    assert "FC201" in codes(check(SAMPLE.edit("    file: seeds/minutes.txt\n", ""), tmp_path))


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"\x00", b"[" * 6000, b"\t- x", b"factcheck: 1\nfactcheck: 1\n", b"- 1\n", b"x: &x [*x]\n"],
)
def test_no_content_of_the_claims_raises(tmp_path: Path, content: bytes) -> None:
    outcome = check(SAMPLE.with_file(CLAIMS, content), tmp_path)
    assert outcome.diagnostics
    assert not outcome.ok


def test_a_folder_in_place_of_a_data_file_is_a_fault(tmp_path: Path) -> None:
    root = SAMPLE.without_file(CLAIMS).write(tmp_path)
    (root / CLAIMS).mkdir(parents=True)
    (fault,) = project.check(root).diagnostics
    assert (fault.code, fault.message) == ("FC001", "data/claims.yaml is a folder, not a file.")


@pytest.mark.skipif(sys.platform == "win32", reason="links of POSIX")
def test_a_data_file_that_leads_out_is_not_read(tmp_path: Path) -> None:
    root = SAMPLE.write(tmp_path / "wall")
    (tmp_path / "secret.yaml").write_text("secret: 1\n", encoding="utf-8")
    (root / "data" / "more.yaml").symlink_to(tmp_path / "secret.yaml")
    outcome = project.check(root)
    assert codes(outcome) == ["FC202"]
    assert "secret" not in outcome.diagnostics[0].message


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    project.check(SAMPLE.write(tmp_path), progress=lambda what, done, total: told.append((what, done, total)))
    assert ("reading the sources", 0, 1) in told
    assert [what for what, _, _ in told][-1] == "running the rules"
