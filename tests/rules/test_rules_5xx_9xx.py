"""Rules on what a check proved and on what is exported."""

from __future__ import annotations

import pytest

from support.project import CLAIMS, SEED, Tiny


def test_a_project_without_links_proved_nothing() -> None:
    project = Tiny.sample()
    head = project.text().partition("\nspeakers:")[0]
    found = project.with_file(CLAIMS, head).check().one("FC501")
    assert found.message == "Nothing was proved: there are no claims."
    assert found.location is not None
    assert (found.location.path, found.record) == (CLAIMS, "harbour-wall")


def withheld() -> Tiny:
    return (
        Tiny.sample()
        .edit(f"    file: {SEED}\n", "    text: private\n")
        .edit('author: "the page names none"', 'author: "none"\n      text: "not to be copied"')
    )


def test_a_project_whose_texts_are_all_withheld_has_nothing_to_prove() -> None:
    checked = withheld().check()
    assert checked.codes[-1] == "FC505"
    assert checked.one("FC505").message == (
        "Nothing can be proved here: the text of the source is withheld for all 3 links."
    )
    assert checked.all("FC501") == []


def test_claims_without_a_link_have_nothing_to_prove() -> None:
    text = "speakers: []\nclaims:\n  - {id: wall, speaker: unknown, text: It stands.}\n"
    project = Tiny.sample()
    head = project.text().partition("\nspeakers:")[0]
    found = project.with_file(CLAIMS, f"{head}\n{text}").check()
    assert found.one("FC505").message == "Nothing can be proved here: no claim has a link to a source."


def test_what_holds_no_text_is_waived_in_the_header_until_a_text_is_there() -> None:
    waiver = '  waive: [{code: FC505, reason: "the letters can not be shown"}]\n\nspeakers:'
    waived = withheld().edit("\nspeakers:", waiver).check()
    assert waived.all("FC505") == []
    assert [each.reason for each in waived.waived] == ["the letters can not be shown"]
    assert Tiny.sample().edit("\nspeakers:", waiver).check().one("FC012").record == "harbour-wall"


def test_a_project_whose_quotes_are_all_wrong_proved_nothing_and_says_so_last() -> None:
    project = Tiny.sample()
    for old, new in (("repair the part that", "repair the whole that"), ("be done this", "be done next")):
        project = project.edit(f" {old}", f" {new}")
    checked = project.edit("          The vote was a compromise", "          The vote was no compromise").check()
    assert checked.codes[-1] == "FC501"
    assert checked.one("FC501").message == (
        "Nothing was proved: none of 3 quotes stands in its source as it is quoted."
    )


REGIONS = """\
    regions:
      - {lines: 1, kind: headline}
      - {lines: 3-9, kind: body}
      - {lines: 11, kind: caption}
      - {lines: 13, kind: newsletter}
"""


@pytest.mark.parametrize(
    ("project", "cause"),
    [
        (Tiny.sample().edit("kind: primary", "kind: primry"), "FC005"),
        (Tiny.sample().without_file(SEED), "FC201"),
        (Tiny.sample().with_file(SEED, ""), "FC201"),
        (Tiny.sample().edit(REGIONS, ""), "FC206"),
        (Tiny.sample().edit(REGIONS, "    no_claim: [{quote: It may have settled little., reason: vague}]\n"), "FC206"),
    ],
)
def test_what_could_not_be_read_is_the_only_fault(project: Tiny, cause: str) -> None:
    assert project.check().errors == [cause]


def test_one_proved_link_is_enough() -> None:
    project = Tiny.sample().edit("was to be done this year,", "was to be done next year,")
    assert project.check().all("FC501") == []


@pytest.mark.parametrize("text", ["=1+1", "@all", "+49 30 1234", "-5 %", "\\tindented", "\\rreturn", "-wall"])
def test_a_text_that_begins_a_formula(text: str) -> None:
    found = Tiny.sample(f'questions:\n  - {{id: how-long, text: "{text}"}}\n').check().one("FC901")
    assert (found.severity, str(found.location)) == ("warning", "data/example.yaml:2:27")
    assert found.message.startswith('The question "how-long" has a text that a spreadsheet would run as a formula: ')
    assert found.fix is None


@pytest.mark.parametrize("text", ["- he said", "– he said", "1 = 1", "a@b", " =1", "+", "-"])
def test_a_text_that_begins_no_formula(text: str) -> None:
    assert Tiny.sample(f'questions:\n  - {{id: how-long, text: "{text}"}}\n').check().codes == []


def test_a_position_and_an_author_are_cells_and_an_entry_of_a_list_is_none() -> None:
    project = (
        Tiny.sample()
        .edit('{how-much: "part of it"}', '{how-much: "=part"}')
        .edit("  language: en\n", '  language: en\n  keywords: ["=harbour"]\n')
    )
    found = project.check()
    assert found.codes == ["FC901"]
    assert found.one("FC901").record == "council-part"


@pytest.mark.parametrize(("licence", "guess"), [
    ("CC BY 4.0", "CC-BY-4.0"), ("cc0-1.0", "CC0-1.0"), ("ours", ""),
    ("CC-BY-4.0 and MIT", "CC-BY-4.0 AND MIT"), ("CC-BY-4.0, MIT", ""), ("proprietary", ""),
    ("LicenseRef-", ""), ("LicenseRef-my licence", ""),
])  # fmt: skip
def test_a_licence_that_no_list_has_is_said_with_the_nearest(licence: str, guess: str) -> None:
    found = Tiny.sample().edit("license: CC-BY-4.0", f"license: {licence}").check().one("FC903")
    question = f' Did you mean "{guess}"?' if guess else ""
    assert found.message == f'The licence "{licence}" is not on the list of SPDX.{question}'


@pytest.mark.parametrize("licence", [
    "CC-BY-9.0", "CC-BY-4.0 AND CC BY 4.0", "MIT OR", "(MIT", "MIT MIT", "MIT WITH Apache-2.0", "MIT AND OR ISC",
])  # fmt: skip
def test_a_licence_of_no_such_version_is_said(licence: str) -> None:
    assert "FC903" in Tiny.sample().edit("license: CC-BY-4.0", f"license: {licence}").check().codes


@pytest.mark.parametrize("licence", [
    "CC0-1.0", "LicenseRef-ours", "CC-BY-4.0 OR ODbL-1.0", "(MIT OR Apache-2.0) AND CC0-1.0", "Apache-2.0+",
    "GPL-2.0-only WITH Classpath-exception-2.0", "((MIT OR LicenseRef-ours.2) AND (0BSD))",
])  # fmt: skip
def test_a_licence_of_the_list_or_of_one_s_own_passes(licence: str) -> None:
    assert "FC903" not in Tiny.sample().edit("license: CC-BY-4.0", f"license: {licence}").check().codes
