"""Credits: where a page names whose words it carries."""

from __future__ import annotations

import pytest

from factcheck.lineage.credits import agencies, credit_of, credits_in, short_names
from factcheck.lineage.page import Page
from factcheck.text import Area, Document, Span
from support.lineage import page

NAMES = {"Associated Press": "ap", "AP": "ap", "Reuters": "reuters", "Harbour News": "harbour"}


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("So it is. The Associated Press reports.", "The Associated Press reports"),
        ("All is well, AP says.", "AP says"),
        ("HARBOUR TOWN (AP) It rained.", "(AP)"),
        ("A spokesman told Reuters.", "told Reuters"),
        ("According to Harbour News, it rained.", "According to Harbour News"),
        ("Harbour News's reporters first said so.", None),
        ("The AP of the town is closed.", None),
        ("He reads APA says.", None),
        ("Told of Reuters, reporting stopped.", None),
    ],
)
def test_what_is_a_credit(text: str, credit: str | None) -> None:
    found = credits_in(page(text), NAMES)
    assert [each.span.of(text) for each in found] == ([credit] if credit else [])


@pytest.mark.parametrize(
    ("language", "text", "credit"),
    [
        ("de", "Laut Reuters regnet es.", "Laut Reuters"),
        ("fr", "Selon Reuters, il pleut.", "Selon Reuters"),
        ("es", "Según Reuters, llueve.", "Según Reuters"),
        ("ja", "雨 (Reuters) 雨", "(Reuters"),
    ],
)
def test_languages_credit_in_their_own_words(language: str, text: str, credit: str) -> None:
    assert [each.span.of(text) for each in credits_in(page(text, language=language), NAMES)] == [
        credit + ")" * credit.startswith("(")
    ]


def test_a_dateline_credits_and_other_furniture_does_not() -> None:
    text = "TOWN (AP)\nMore from (Reuters)"
    areas = (Area("dateline", Span(0, 9)), Area("related", Span(10, 29)))
    found = credits_in(Page("p", Document(text, areas=areas)), NAMES)
    assert [each.organisation for each in found] == ["ap"]


def test_short_names() -> None:
    assert short_names("Agence France-Presse") == ("Agence France-Presse", "AFP")
    assert short_names("the council") == ("the council",)
    assert agencies(NAMES)["AFP"] == "Agence France-Presse"
    assert "AP" not in agencies(NAMES)


@pytest.mark.parametrize(
    ("text", "carried"),
    [
        ('"It rained all day," AP says.', True),
        ('It is known. "It rained all day." The Associated Press reports. "So."', True),
        ('"So," AP says. "It rained all day."', True),
        ("It rained all day, said the office. Nobody knew, AP says, that it would.", False),
        ("AP says so.\n\nIt rained all day.", False),
    ],
    ids=["same sentence", "next one begins with it", "last one ends with it", "further on", "another paragraph"],
)
def test_which_words_a_credit_covers(text: str, carried: bool) -> None:
    shown = page(text)
    start = text.index("It rained all day")
    assert (credit_of(Span(start, start + 17), shown, credits_in(shown, NAMES)) is not None) == carried
