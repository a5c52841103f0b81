"""Rules on sources, their digests and their regions."""

from __future__ import annotations

import hashlib

import pytest

from factcheck.diagnostics import Mark
from support.project import SEED, Tiny

DIGEST = hashlib.sha256(Tiny.sample().text(SEED).encode()).hexdigest()
TABLE = """\
Tide table

High water at noon.
Low water at six.

Printed by the harbour office
"""
REGIONS = """\
    regions:
      - {lines: 1, kind: headline}
      - {lines: 3-4, kind: body}
      - {lines: 6, kind: about}
"""


def source(regions: str = REGIONS, text: str = TABLE, more: str = "") -> Tiny:
    """The sample with a second source."""
    head = f"""\
sources:
  - id: tide
    file: seeds/tide.txt
    sha256: {hashlib.sha256(text.encode()).hexdigest()}
    kind: document
    publisher: harbour-office
    title: Tide table
    unknown: {{author: "none", url: "none", published: "none", retrieved: "none"}}
"""
    return Tiny.sample(head + more + regions).with_file("seeds/tide.txt", text)


def test_the_second_source_is_clean() -> None:
    assert source().check().codes == []


# Files and digests --------------------------------------------------------------------------------------------------


def test_a_source_that_could_not_be_read_is_at_fault_at_its_file() -> None:
    for code, project in (
        ("FC201", Tiny.sample().without_file(SEED)),
        ("FC202", Tiny.sample().edit(f"file: {SEED}", "file: ../minutes.txt")),
        ("FC205", Tiny.sample().with_file(SEED, b"caf\xe9 on the quay\n")),
    ):
        found = project.check().one(code)
        assert str(found.location) == project.place("    file: ^")
        assert found.record == "news"
        assert found.message


def test_a_source_without_a_file() -> None:
    project = Tiny.sample().edit(f"    file: {SEED}\n", "")
    found = project.check().one("FC201")
    assert found.message == 'The source "news" names no file.'
    assert str(found.location) == project.place("- ^id: news\n")


def test_a_digest_of_another_file() -> None:
    project = Tiny.sample().edit("2018", "2016", SEED)
    found = project.check().one("FC203")
    assert str(found.location) == project.place("sha256: ^")
    assert found.message == f"{SEED} is not the file this digest was written for: its bytes have changed."
    assert found.fix is None


def test_a_missing_digest_is_written_once() -> None:
    project = Tiny.sample().edit(f"    sha256: {DIGEST}\n", "")
    found = project.check().one("FC204")
    assert found.message == f'The source "news" has no digest of {SEED}.'
    assert str(found.location) == project.place("    file: ^")
    fixed = project.fixed()
    assert f"sha256: {DIGEST}" in fixed.text()
    assert fixed.check().codes == []
    assert fixed.fixed() == fixed


def test_a_digest_can_only_be_missing_where_there_is_a_text() -> None:
    project = Tiny.sample().edit(f"    sha256: {DIGEST}\n", "").without_file(SEED)
    assert project.check().all("FC204") == []


# Regions ------------------------------------------------------------------------------------------------------------


def test_lines_in_no_region_are_named_in_runs_with_a_proposal() -> None:
    found = source("    regions:\n      - {lines: 1, kind: headline}\n").check().one("FC206")
    assert str(found.location) == "data/example.yaml:10:7"
    assert found.message == 'Lines 3-6 of the source "tide" are in no region.'
    assert "{lines: 3-4, kind: body}" in found.help
    assert found.passage is not None
    assert (found.passage.path, found.passage.line, found.passage.lines[0]) == (
        "seeds/tide.txt",
        3,
        "High water at noon.",
    )


def test_a_source_without_regions() -> None:
    found = source("").check().one("FC206")
    assert found.message == 'Lines 1-6 of the source "tide" are in no region.'
    assert str(found.location) == "data/example.yaml:2:5"


def test_one_line_in_no_region() -> None:
    found = source("    regions:\n      - {lines: 1-4, kind: body}\n").check().one("FC206")
    assert found.message == 'Line 6 of the source "tide" is in no region.'


def test_a_line_in_two_regions() -> None:
    found = source(REGIONS + "      - {lines: 4-6, kind: about}\n").check().all("FC207")
    assert [str(each.location) for each in found] == ["data/example.yaml:13:17"]
    assert found[0].message == 'Lines 4 and 6 of the source "tide" are in two regions.'
    assert found[0].passage is not None
    assert found[0].passage.marks[0] == Mark(4, 1, 18)


def test_regions_may_share_a_blank_line() -> None:
    regions = "    regions:\n      - {lines: 1-2, kind: headline}\n      - {lines: 2-6, kind: body}\n"
    assert source(regions).check().codes == []


@pytest.mark.parametrize("lines", ["6-99", "7"])
def test_a_region_past_the_end(lines: str) -> None:
    regions = REGIONS.replace("lines: 6", f"lines: {lines}")
    found = source(regions).check().one("FC208")
    assert str(found.location) == "data/example.yaml:12:17"
    assert found.message == f'The region "{lines}" runs past the end of the source "tide", which has 6 lines.'


def test_a_huge_region_is_only_out_of_range() -> None:
    assert source(REGIONS + "      - {lines: 7-999999999, kind: about}\n").check().codes == ["FC208"]


def test_a_part_that_is_not_in_its_lines() -> None:
    part = '      - {lines: 3-4, kind: body, parts: [{kind: dateline, text: "%s"}]}\n'
    regions = REGIONS.replace("      - {lines: 3-4, kind: body}\n", part)
    assert source(regions % "High water").check().codes == []
    found = source(regions % "Tide table").check().one("FC210")
    assert str(found.location) == "data/example.yaml:11:65"
    assert found.message == 'The part "Tide table" does not stand in lines 3-4 of the source "tide".'


def test_a_part_whose_words_another_part_has_taken_stands_in_its_lines() -> None:
    parts = '[{kind: dateline, text: "High water"}, {kind: ad, text: "water at noon"}]'
    regions = REGIONS.replace("{lines: 3-4, kind: body}", f"{{lines: 3-4, kind: body, parts: {parts}}}")
    found = source(regions).check().one("FC210")
    assert found.message == (
        'The part "water at noon" stands in lines 3-4 of the source "tide", but another part takes its words there.'
    )
    assert found.help.startswith("Let no two parts share words")


def test_a_missing_part_of_a_region_past_the_end_is_said() -> None:
    regions = REGIONS.replace("lines: 6, kind: about", 'lines: 6-99, kind: about, parts: [{kind: ad, text: "no"}]')
    assert {found.code for found in source(regions).check().diagnostics} == {"FC208", "FC210"}


# Characters ---------------------------------------------------------------------------------------------------------


def test_a_control_character_in_a_source_is_placed() -> None:
    found = source(text=TABLE.replace("noon", "no\u202eon").replace("six", "s\x1b[1mix")).check().one("FC215")
    assert (found.severity, found.record) == ("warning", "tide")
    assert found.message == (
        'The text of the source "tide", seeds/tide.txt, holds an invisible mark that turns the direction of writing '
        "(U+202E) and a terminal escape (U+001B), the first in line 3, column 17."
    )
    assert found.passage is not None
    assert str(found.passage) == "seeds/tide.txt:3:17"
    assert found.passage.marks == (Mark(3, 17, 18), Mark(4, 15, 16))


def test_pages_may_be_parted_by_form_feeds_and_lines_end_as_they_like() -> None:
    text = TABLE.replace("noon.\n", "noon.\f\tAgain.\r\n")
    assert "FC215" not in source(text=text).check().codes


def test_a_digest_may_be_written_in_capitals() -> None:
    project = Tiny.sample().edit(f"sha256: {DIGEST}", f"sha256: {DIGEST.upper()}")
    assert project.check().codes == []


# Details ------------------------------------------------------------------------------------------------------------

WITHHELD = """\
sources:
  - id: contract
    kind: document
    publisher: council
    title: Contract
    text: private
    unknown: {%s}
"""


def test_a_withheld_text_needs_a_reason() -> None:
    details = 'author: "a", url: "b", published: "c", retrieved: "d"'
    found = Tiny.sample(WITHHELD % details).check().one("FC209")
    assert str(found.location) == "data/example.yaml:6:11"
    assert found.message == 'The source "contract" has `text: private`, but does not say why.'
    assert Tiny.sample(WITHHELD % f'{details}, text: "on paper"').check().codes == []


@pytest.mark.parametrize("word", ["none", "private"])
def test_a_withheld_text_names_no_file(word: str) -> None:
    details = 'author: "a", url: "b", published: "c", retrieved: "d", text: "on paper"'
    text = (WITHHELD % details).replace("text: private", f"text: {word}\n    file: {SEED}")
    found = Tiny.sample(text).check().one("FC209")
    assert str(found.location) == "data/example.yaml:6:11"
    assert found.message == (
        f'The source "contract" has `text: {word}`, but names the file "{SEED}": its quotes are not held against it.'
    )


def test_a_title_of_spaces_is_none() -> None:
    details = 'author: "a", url: "b", published: "c", retrieved: "d", text: "on paper"'
    text = (WITHHELD % details).replace("title: Contract", 'title: " "')
    assert Tiny.sample(text).check().one("FC211").message == 'The source "contract" does not state its title.'


def test_what_is_unknown_is_a_field_of_a_source() -> None:
    details = 'author: "a", url: "b", published: "c", retrieved: "d", text: "on paper"'
    found = Tiny.sample(WITHHELD % f'{details}, retreived: "e"').check().one("FC211")
    assert found.message.endswith('"contract" has the key `retreived` under `unknown`, which is no field of a source.')
    assert found.help == "Did you mean `retrieved`?"


def test_the_address_of_the_dataset_leads_to_the_web() -> None:
    found = Tiny.sample().edit("  language: en\n", "  language: en\n  url: Metadata\n").check().one("FC216")
    assert found.message == 'The `url` of the dataset is no address on the web: "Metadata".'
    assert Tiny.sample().edit("  language: en\n", "  url: https://a.example/x\n").check().codes == []


def test_details_are_stated_or_known_to_be_unknown() -> None:
    found = Tiny.sample(WITHHELD % 'text: "on paper", url: "not public"').check().one("FC211")
    assert found.message == 'The source "contract" does not state its author, published and retrieved.'
    assert str(found.location) == "data/example.yaml:7:14"
    assert 'author: "not stated in the saved page"' in found.help


# Addresses ----------------------------------------------------------------------------------------------------------

CONTRACT = """\
sources:
  - id: contract
    kind: document
    publisher: council
    title: Contract for the harbour wall
    url: ADDRESS
    text: private
    unknown: {text: "on paper", author: "none", archive_url: "none", published: "none", retrieved: "none"}
"""


@pytest.mark.parametrize(
    ("address", "what"),
    [
        ("Metadata", "is no address on the web"),
        ("javascript:alert(1)", "is no address on the web"),
        ("https://harbour.example/the wall", "holds signs that no address has"),
    ],
)
def test_an_address_that_leads_nowhere_is_said(address: str, what: str) -> None:
    found = Tiny.sample(CONTRACT.replace("ADDRESS", f'"{address}"')).check().one("FC216")
    assert (found.severity, found.record) == ("warning", "contract")
    assert found.message == f'The `url` of the source "contract" {what}: "{address}".'


@pytest.mark.parametrize("address", ["https://harbour.example/wall?a=1#b", "http://hafen.example/mauer-über-wasser"])
def test_an_address_of_the_web_is_none_to_mend(address: str) -> None:
    assert "FC216" not in Tiny.sample(CONTRACT.replace("ADDRESS", f'"{address}"')).check().codes


# --- FC219 ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("published", "retrieved", "early"),
    [
        ("2026-03-05", "2026-03-04", True),
        ("2026-03-05", "2026-03-05", False),
        ("2026-03-05", "2026-03", False),
        ("2026-03", "2026-02-28/2026-03-01", False),
        ("2026-03/2026-04", "2026-02", True),
    ],
)
def test_a_source_is_not_saved_before_it_is_published(published: str, retrieved: str, *, early: bool) -> None:
    dates = f"    published: {published}\n    retrieved: {retrieved}\n"
    found = source(more=dates).check(select=["FC219"]).all("FC219")
    assert bool(found) is early
    for each in found:
        assert f"was saved ({retrieved}) before it was published ({published})" in each.message
        assert each.at == "retrieved"
