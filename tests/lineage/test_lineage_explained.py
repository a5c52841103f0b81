"""Which of several possible parents is proposed, and which are explained by it."""

from __future__ import annotations

from typing import Any

from factcheck.lineage.kinship import survey
from factcheck.lineage.overview import Overview
from support.lineage import OWN, dataset

OTHER = "Every spring the ferry company quietly doubles its cheapest weekend fares"
THIRD = "Two nervous divers photographed seven cracked pillars below our crowded pier"


def days(*ids: str) -> dict[str, dict[str, Any]]:
    """Sources published one a day, in this order."""
    return {id_: {"published": f"2026-01-0{day}"} for day, id_ in enumerate(ids, 1)}


def overview(texts: dict[str, str], **fields: dict[str, Any]) -> Overview:
    made, pages = dataset(texts, **fields)
    return Overview(made, survey(made, pages))


def proposed(found: Overview) -> list[tuple[str, str | None]]:
    return [(each.direction.child, each.direction.parent) for each in found.proposals]


def test_of_siblings_and_grandparents_the_nearest_parent_is_proposed() -> None:
    texts = {"wire": f"{OWN}. {OTHER}. {THIRD}.", "courier": f"{OWN}. {OTHER}.", "gazette": f"So: {OWN}."}
    found = overview(texts, **days("wire", "courier", "gazette"))
    assert proposed(found) == [("courier", "wire"), ("gazette", "wire")]
    assert found.explained == {("courier", "gazette"): "wire"}
    assert [found.explains(each) for each in found.proposals] == [[], ["courier"]]


def test_in_a_chain_each_link_is_proposed_once() -> None:
    texts = {
        "wire": f"{OWN}. {OTHER}.",
        "paper": f"{OWN}. {OTHER}. It rained. {THIRD}.",
        "portal": f"{OTHER}. {THIRD}.",
        "blog": f"Look. {OTHER}. {THIRD}.",
    }
    found = overview(texts, **days("wire", "paper", "portal", "blog"))
    assert proposed(found) == [("paper", "wire"), ("portal", "paper"), ("blog", "portal")]
    assert found.explained[("wire", "blog")] == "portal"


def test_what_only_the_other_parent_has_is_proposed_beside_the_better_one() -> None:
    texts = {"wire": f"{OWN}. {OTHER}.", "paper": f"{OTHER}. {THIRD}.", "blog": f"So {OWN}. {OTHER}. {THIRD}."}
    found = overview(texts, **days("wire", "paper", "blog"))
    assert ("blog", "wire") in proposed(found)
    assert ("blog", "paper") in proposed(found)


def test_a_house_has_its_words_from_its_own_earlier_page() -> None:
    fields = days("first", "morning", "second")
    fields["second"]["publisher"] = "first-news"
    texts = {"first": f"{OWN} {OTHER}", "morning": f"{OWN} {OTHER}", "second": f"Update. {OWN} again. {OTHER}"}
    found = overview(texts, **fields)
    assert proposed(found) == [("morning", "first")]
    assert found.explained == {("morning", "second"): "first"}


def test_a_declared_parent_explains_others_and_is_never_explained() -> None:
    derived = {"derived_from": [{"source": "paper", "reason": "credit"}]}
    texts = {"wire": f"{OWN}. {OTHER}.", "paper": f"{OWN}.", "blog": f"{OWN}. {OTHER}."}
    fields = days("wire", "paper", "blog")
    found = overview(texts, **fields | {"blog": fields["blog"] | derived})
    assert ("paper", "blog") not in found.explained
    assert proposed(found) == [("paper", "wire"), ("blog", "wire")]
    found = overview(texts | {"blog": f"So {OWN}."}, **fields | {"blog": fields["blog"] | derived})
    assert proposed(found) == [("paper", "wire")]


def test_pages_without_dates_are_explained_by_what_both_took_from() -> None:
    texts = {"wire": f"{OWN}. {OTHER}. {THIRD}.", "a": f"{OWN}.", "b": f"{OWN}."}
    found = overview(texts)
    assert proposed(found) == [("a", "wire"), ("b", "wire")]
    assert found.explained == {("a", "b"): "wire"}


def test_what_is_declared_over_several_steps_is_not_proposed() -> None:
    texts = {"a": f"{OWN}.", "b": f"{OTHER}.", "digest": f"{OWN}. {OTHER}.", "letter": f"News: {OTHER}. {THIRD}."}
    both = {"derived_from": [{"source": id_, "reason": "credit"} for id_ in "ab"]}
    one = {"derived_from": [{"source": "digest", "reason": "credit"}]}
    found = overview(texts, digest=both, letter=one)
    assert found.proposals == ()
    assert [each.reuse.beside("digest") for each in found.parents(found.dataset.source["digest"])] == ["a", "b"]
