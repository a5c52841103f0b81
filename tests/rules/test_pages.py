"""The pages of the rules: every code has one, and its examples do what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factcheck import project
from factcheck.diagnostics import CODES
from factcheck.proof import Proofs
from factcheck.rules import RULES, Rule
from support.pages import SECTIONS, Page
from support.project import Checked, Tiny

ON_DISK = {"FC014", "FC017", "FC020", "FC218"}
"""Rules about what is read from the disk beside the data."""

_SENTENCE = re.compile(r"""(?:(?![a-z])|data/|seeds/|factcheck )[^\n]*[.?!]["”`)]?""")

each_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.code.code for rule in RULES])


def check(rule: Rule, tiny: Tiny, folder: Path) -> Checked:
    if rule.code.code not in ON_DISK:
        return tiny.check()
    return Checked(project.check(tiny.write(folder)).diagnostics, (), None, Proofs())


def test_the_table_has_one_rule_a_code_in_order() -> None:
    assert [rule.code for rule in RULES] == list(CODES.values())


@each_rule
def test_a_page_has_a_title_and_its_sections(rule: Rule) -> None:
    page = Page.of(rule)
    assert page.title.endswith(".")
    assert "\n" not in page.title
    assert tuple(page.sections) == SECTIONS
    assert all(text.strip() for text in page.sections.values())
    assert "```" in page.sections["Example"]


@each_rule
def test_the_example_reports_the_code_and_no_other_error(rule: Rule, tmp_path: Path) -> None:
    page = Page.of(rule)
    checked = check(rule, page.project("Example"), tmp_path)
    assert rule.code.code in checked.codes
    assert set(checked.errors) <= {rule.code.code} | page.also, [each.message for each in checked.diagnostics]


@each_rule
def test_what_to_write_instead_passes(rule: Rule, tmp_path: Path) -> None:
    checked = check(rule, Page.of(rule).project("Instead"), tmp_path)
    assert rule.code.code not in checked.codes
    assert checked.errors == [], [each.message for each in checked.diagnostics]


@each_rule
def test_messages_are_sentences_with_a_place_and_a_way_out(rule: Rule, tmp_path: Path) -> None:
    for found in check(rule, Page.of(rule).project("Example"), tmp_path).all(rule.code.code):
        assert found.location is not None
        assert _SENTENCE.fullmatch(found.message), found.message
        assert _SENTENCE.fullmatch(found.help), found.help
