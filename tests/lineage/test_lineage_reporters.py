"""Whom pages may credit, and which credits a passage stands under."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.lineage.kinship import credited
from factcheck.lineage.page import Page
from factcheck.lineage.reporters import Reporters, credited_with
from factcheck.model import Claim, Speaker
from factcheck.text import Area, Document, Span
from support.lineage import dataset, page

WIRE = Speaker(id="wire", kind="organisation", name="Shore Wire")
TEXT = "Shore Wire reported a storm. Page News reported it too, says Reuters."


def organisations(*claims: Claim, speaker: Speaker = WIRE) -> list[str]:
    made, pages = dataset({"page": TEXT})
    made = replace(made, speakers=(*made.speakers, speaker), claims=claims)
    return [credit.organisation for credit in Reporters(made).credited(pages["page"])]


def test_outlets_agencies_and_organisations_without_a_claim_are_credited() -> None:
    assert organisations() == ["wire", "page-news", "Reuters"]


def test_agencies_in_small_letters_are_credited_and_names_inside_words_are_not() -> None:
    made, pages = dataset(
        {"page": "It stormed, dpa reported. It rained, the MAP said, and the AP-wide test told dpalike."}
    )
    assert [credit.organisation for credit in Reporters(made).credited(pages["page"])] == ["Deutsche Presse-Agentur"]


def test_who_makes_claims_or_is_no_organisation_is_not() -> None:
    assert "wire" not in organisations(Claim(id="own", speaker="wire", text="A storm came."))
    assert "wire" not in organisations(speaker=WIRE.model_copy(update={"kind": "group"}))


def test_the_lineage_shows_the_credits_of_an_agency_that_publishes_nothing() -> None:
    made, pages = dataset({"page": TEXT})
    made = replace(made, speakers=(*made.speakers, WIRE))
    assert [credit.organisation for credit in credited(made, pages)["page"]] == ["wire", "Reuters"]


@pytest.mark.parametrize(
    ("opening", "whole"),
    [
        ("HARBOUR TOWN (Shore Wire) - ", True),
        ("HARBOUR TOWN (Shore Wire) — ", True),
        ("The wall (Shore Wire) fell. ", False),
        ("Shore Wire reported a storm. ", False),
    ],
)
def test_a_credit_before_the_dash_that_opens_a_page_stands_over_all_of_it(opening: str, *, whole: bool) -> None:
    assert bool(under(page(f"{opening}The storm came.\n\nThe wall fell."), "The wall fell.")) == whole


def test_a_byline_stands_over_all_of_a_page() -> None:
    text = "By Shore Wire\n\nThe storm came.\n\nThe wall fell."
    areas = (Area("byline", Span(0, 13)), Area("body", Span(15, len(text))))
    assert under(Page("page", Document(text, areas=areas)), "The wall fell.")


def under(shown: Page, words: str) -> bool:
    made, _ = dataset({"page": shown.text})
    credits_ = Reporters(replace(made, speakers=(WIRE,))).credited(shown)
    start = shown.text.rindex(words)
    return bool(credited_with(shown, [Span(start, start + len(words))], credits_))
