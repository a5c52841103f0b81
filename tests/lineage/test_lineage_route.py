"""The route of a link: every hand between the speaker and the page, in order, and the origin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from factcheck.lineage.route import origin, route
from factcheck.model import Claim, Dataset
from support.lineage import dataset

CHAIN = {
    "regional": {"derived_from": [{"source": "agency", "reason": "credit"}]},
    "portal": {"derived_from": [{"source": "regional", "reason": "credit"}]},
    "blog": {"derived_from": [{"source": "portal", "reason": "credit"}]},
}
SOURCES = ("agency", "regional", "portal", "blog")


def chain(**fields: dict[str, Any]) -> Dataset:
    made, _ = dataset(
        dict.fromkeys(SOURCES, "So."), **{id_: CHAIN.get(id_, {}) | fields.get(id_, {}) for id_ in SOURCES}
    )
    return made


def told(made: Dataset, attribution: Sequence[str] | None = None) -> tuple[list[str], str | None]:
    """The speakers of the route of a quote of the blog, and its origin."""
    link = {"source": "blog", "quote": "So."} | ({} if attribution is None else {"attribution": attribution})
    claim = Claim.model_validate({"id": "so", "speaker": "mayor", "text": "So.", "evidence": [link]})
    steps = route(made, claim, claim.evidence[0], made.source["blog"])
    return [step.speaker.removesuffix("-news") for step in steps], origin(made, claim, made.source["blog"], steps)


def test_every_hand_in_the_middle_stands_in_the_route() -> None:
    assert told(chain()) == (["mayor", *SOURCES], "agency-news")


@pytest.mark.parametrize(
    "attribution",
    [
        ["mayor", "agency-news", "blog-news"],
        ["mayor", "portal-news", "blog-news"],
        ["mayor", "agency-news", "portal-news", "blog-news"],
    ],
)
def test_hands_that_the_page_prints_stand_once(attribution: list[str]) -> None:
    assert told(chain(), attribution) == (["mayor", *SOURCES], "agency-news")


def test_a_statement_may_come_back_to_the_house_it_came_from() -> None:
    made = chain(agency={"publisher": "blog-news"})
    assert told(made) == (["mayor", "blog", "regional", "portal", "blog"], "blog-news")


def test_a_parent_that_republishes_is_two_hands() -> None:
    made = chain(agency={"republishes": "portal-news"}, blog={"derived_from": CHAIN["regional"]["derived_from"]})
    assert told(made) == (["mayor", "portal", "agency", "blog"], "portal-news")


def test_two_pages_of_one_house_are_one_hand() -> None:
    assert told(chain(portal={"publisher": "blog-news"})) == (["mayor", "agency", "regional", "blog"], "agency-news")
