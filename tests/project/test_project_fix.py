"""Mending touches what it mends and no other byte."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from factcheck import project
from support.project import CLAIMS, EXAMPLE, SEED, Tiny

DIGEST = "147a689073d3656b20f04ec8cc13b180d2ddb7a5c6a42fe6f3e6d10531cb4e8a"
CURLY = Tiny.sample().edit('"We will repair the part that storms', "“We will repair the part that storms")


def fix(root: Path) -> project.Fixed:
    return project.fix(project.load(root))


def test_a_clean_project_needs_nothing(tmp_path: Path) -> None:
    assert fix(Tiny.sample().write(tmp_path)).changes == ()


def test_a_digest_is_written_where_none_stands_and_nothing_else_changes(tmp_path: Path) -> None:
    root = Tiny.sample().edit(f"    sha256: {DIGEST}\n", "").write(tmp_path)
    (change,) = fix(root).changes
    assert change.name == CLAIMS
    assert (root / CLAIMS).read_bytes() == change.before
    change.write()
    assert DIGEST in (root / CLAIMS).read_text(encoding="utf-8")
    assert project.check(root).ok
    kept = [line for line in change.after.splitlines() if DIGEST.encode() not in line]
    assert kept == change.before.splitlines()


def test_the_sources_character_is_restored(tmp_path: Path) -> None:
    root = CURLY.write(tmp_path)
    mended = fix(root)
    (change,) = mended.changes
    assert change.after.decode() == Tiny.sample().text()
    assert mended.outcome.diagnostics == ()


CLAIM = """\
claims:
  - id: more
    speaker: council
    text: More.
    evidence:
      - id: news-1
        source: news
        quote: |-
"""
CURLY_SEED = {
    '"We will repair the part that storms have damaged,"': "“We will repair the part – that storms have damaged –”",
    '"All of the wall was to be repaired, and it was to be done this year,"': "“All of the wall was to be repaired”",
    "The residents' association": "The residents’ association",
}


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ('"We will repair … - that storms', "“We will repair … – that storms"),
        ('"All of the wall ... repaired" it said.', "“All of the wall ... repaired” it said."),
        ("[T]he residents' association said", "[T]he residents’ association said"),
        (
            'since 2018. "We [the council] will repair [...] -" the',
            "since 2018. “We [the council] will repair [...] –” the",
        ),
    ],
)
def test_each_part_of_a_quote_gets_the_sources_characters_and_the_editors_signs_stay(written: str, mended: str) -> None:
    seed = Tiny.sample().text(SEED)
    for straight, curly in CURLY_SEED.items():
        seed = seed.replace(straight, curly)
    digest = hashlib.sha256(seed.encode()).hexdigest()
    tiny = Tiny.sample().with_file(SEED, seed).edit(DIGEST, digest)
    tiny = tiny.with_file(EXAMPLE, f"{CLAIM}          {written}\n")
    assert any(each.code == "FC306" and each.record == "more/news-1" for each in tiny.check().diagnostics)
    assert tiny.fixed().text(EXAMPLE) == f"{CLAIM}          {mended}\n"
    assert all(each.record != "more/news-1" for each in tiny.fixed().check().all("FC306"))


def test_a_quote_that_yaml_cuts_keeps_its_fault_and_its_bytes(tmp_path: Path) -> None:
    cut = "quote: “We will repair the part # that storms have damaged,” the council said."
    tiny = Tiny.sample().edit(
        """quote: |-
          "We will repair the part that storms have damaged," the council said.""",
        cut,
    )
    mended = fix(tiny.write(tmp_path))
    assert mended.changes == ()
    assert {"FC006", "FC306"} <= {found.code for found in mended.outcome.diagnostics}


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_and_a_byte_order_mark_are_kept(tmp_path: Path, mark: bytes, end: str) -> None:
    def encoded(tiny: Tiny) -> bytes:
        return mark + tiny.text().replace("\n", end).encode()

    root = CURLY.with_file(CLAIMS, encoded(CURLY)).write(tmp_path)
    (change,) = fix(root).changes
    assert change.after == encoded(Tiny.sample())


def test_a_fix_that_another_makes_possible_is_applied_too(tmp_path: Path) -> None:
    tiny = CURLY.edit(f"    sha256: {DIGEST}\n", "")
    (change,) = fix(tiny.write(tmp_path)).changes
    assert change.places >= 2
    assert project.check(Tiny.sample().with_file(CLAIMS, change.after).write(tmp_path)).diagnostics == ()


def test_a_diff_shows_the_lines_that_change(tmp_path: Path) -> None:
    (change,) = fix(CURLY.write(tmp_path)).changes
    lines = list(change.diff("examples/"))
    assert lines[:2] == ["--- a/examples/data/claims.yaml", "+++ b/examples/data/claims.yaml"]
    assert [line[:1] for line in lines[3:]].count("-") == [line[:1] for line in lines[3:]].count("+") == 1


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    root = CURLY.write(tmp_path)
    (change,) = fix(root).changes
    (root / CLAIMS).write_bytes(b"newer")
    with pytest.raises(project.WriteError, match="was changed while"):
        change.write()
    assert (root / CLAIMS).read_bytes() == b"newer"
