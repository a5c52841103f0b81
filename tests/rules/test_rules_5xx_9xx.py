"""Rules on what a check proved and on what is exported."""

from __future__ import annotations

import pytest

from support.project import CLAIMS, SEED, Tiny


def test_a_project_without_links_proved_nothing() -> None:
    project = Tiny.sample()
    head = project.text().partition("\nspeakers:")[0]
    found = project.with_file(CLAIMS, head).check().one("FC501")
    assert found.message == "Nothing was proved: no claim has a link to a source."
    assert found.location is not None
    assert (found.location.path, found.record) == (CLAIMS, "harbour-wall")


def test_a_project_whose_texts_are_all_withheld_proved_nothing() -> None:
    project = (
        Tiny.sample()
        .edit(f"    file: {SEED}\n", "    text: private\n")
        .edit('author: "the page names none"', 'author: "none"\n      text: "not to be copied"')
    )
    found = project.check(ignore=["FC501"]).one("FC501")
    assert found.message == (
        "Nothing was proved: none of the 3 quotes was found in the source; the text of the source is withheld for all "
        "of them."
    )


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
