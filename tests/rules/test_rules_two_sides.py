"""Rules on verdicts that their own evidence speaks against, and on comparisons that exclude each other."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.model import Comparison, Verdict
from support.project import EXAMPLE, Tiny
from support.proved import claim, context, faults

# --- FC426 ----------------------------------------------------------------------------------------------------------


def said(value: str, **fields: Any) -> list[tuple[tuple[str | int, ...], str]]:
    claims = tuple(claim(id_, evidence=[{"id": "l1", "source": "page", "quote": "so"}]) for id_ in ("judged", "a", "b"))
    judged = Verdict.model_validate({"claim": "judged", "verdict": value} | fields)
    return [(each.path, each.message) for each in faults("FC426", context(claims=claims, verdicts=(judged,)))]


@pytest.mark.parametrize("value", ["supported", "mostly_supported"])
@pytest.mark.parametrize("fields", [{"against": ["a", "b"]}, {"against": ["a", "b"], "sets": [["a"], ["b"]]}])
def test_what_holds_is_not_shown_by_what_speaks_against_it(value: str, fields: dict[str, Any]) -> None:
    ((path, message),) = said(value, **fields)
    assert path == ("verdict",)
    assert message == (f'The verdict on "judged" is {value}, but all it cites speaks against the claim: "a" and "b".')


@pytest.mark.parametrize("value", ["refuted", "mostly_refuted"])
def test_what_fails_is_not_shown_by_what_speaks_for_it(value: str) -> None:
    ((_, message),) = said(value, **{"for": ["a"]})
    assert message == f'The verdict on "judged" is {value}, but all it cites speaks for the claim: "a".'


@pytest.mark.parametrize(
    ("value", "fields"),
    [
        ("supported", {"for": ["a"], "against": ["b"]}),
        ("refuted", {"for": ["a"], "against": ["b"]}),
        ("refuted", {"sets": [["a", "b"]]}),
        ("supported", {"against": ["a"], "sets": [["a", "b"]]}),
        ("supported", {}),
        *((value, {"for": ["a"]}) for value in ("mixed", "unverified", "not_checkable")),
        *((value, {"against": ["a"]}) for value in ("mixed", "unverified", "not_checkable")),
        ("mixed", {"for": ["a/l1"], "against": ["a/l2", "b"]}),
    ],
)
def test_verdicts_that_something_bears_out_or_that_take_no_side(value: str, fields: dict[str, Any]) -> None:
    assert said(value, **fields) == []


@pytest.mark.parametrize(
    ("ours", "theirs", "what"),
    [
        ("a", "a", 'cites "a" both for and against the claim.'),
        ("a/l1", "a/l1", 'cites "a/l1" both for and against the claim.'),
        ("a", "a/l1", 'cites "a/l1" against the claim, and "a" for it.'),
        ("a/l1", "a", 'cites "a" against the claim, and "a/l1" for it.'),
    ],
)
@pytest.mark.parametrize("value", ["supported", "mixed", "unverified"])
def test_nothing_stands_on_both_sides(value: str, ours: str, theirs: str, what: str) -> None:
    ((path, message),) = said(value, **{"for": ["b", ours], "against": [theirs]})
    assert path == ("against", 0)
    assert message == f'The verdict on "judged" {what}'


def test_the_place_is_that_of_the_verdict() -> None:
    tiny = Tiny.sample(
        "verdicts:\n  - {claim: council-part, verdict: supported, issues: [single_origin], rationale: It is so.,\n"
        "     against: [residents-all], as_of: 2026-11-22}\n"
    )
    found = tiny.check().one("FC426")
    assert found.severity == "error"
    assert str(found.location) == tiny.place("verdict: ^supported", EXAMPLE)
    assert found.help.startswith("`for` and `against` are what speaks for and against the claim, not the verdict:")


# --- FC427 ----------------------------------------------------------------------------------------------------------


def compared(*made: tuple[str, str, str, list[str]]) -> list[str]:
    comparisons = tuple(
        Comparison.model_validate({"claims": (a, b), "relation": relation, "dimensions": dimensions})
        for a, relation, b, dimensions in made
    )
    seen = context(claims=(claim("a"), claim("b"), claim("c")), comparisons=comparisons)
    return [each.message for each in faults("FC427", seen)]


APART = ("a", "contradicts", "b", ["quantity", "time"])


@pytest.mark.parametrize("relation", ["supports", "concedes"])
@pytest.mark.parametrize("order", [("a", "b"), ("b", "a")])
def test_two_claims_do_not_contradict_and_support_each_other(relation: str, order: tuple[str, str]) -> None:
    one, other = order
    (message,) = compared((one, relation, other, ["time", "object"]), APART)
    assert message == (
        f'"{one}" {relation} "{other}", but another comparison (Comparison:1:1) says that the two contradict each '
        "other, on the same dimension: time."
    )


@pytest.mark.parametrize(
    "other",
    [
        ("a", "supports", "b", ["object"]),
        ("a", "supports", "c", ["quantity"]),
        ("a", "narrows", "b", ["quantity"]),
        ("a", "repeats", "b", []),
        ("a", "contradicts", "b", ["quantity"]),
    ],
)
def test_comparisons_that_do_not_exclude_each_other(other: tuple[str, str, str, list[str]]) -> None:
    assert compared(APART, other) == []


def test_comparisons_without_a_dimension_are_left_to_the_rule_that_asks_for_one() -> None:
    assert compared(("a", "contradicts", "b", []), ("a", "supports", "b", [])) == []


# --- FC428 ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stance", "fields", "path"),
    [
        ("states", {"for": ["a", "judged"]}, ("for", 1)),
        ("states", {"for": ["judged/l1"]}, ("for", 0)),
        ("states", {"against": ["judged/l1"]}, ("against", 0)),
        ("supports", {"for": ["judged/l1", "a"]}, None),
        ("states", {"for": ["a", "b/l1"]}, None),
    ],
)
def test_a_verdict_does_not_rest_on_what_it_judges(stance: str, fields: dict[str, Any], path: tuple[Any, ...]) -> None:
    link = {"id": "l1", "source": "page", "quote": "so", "stance": stance}
    claims = (claim("judged", evidence=[link]), claim("a"), claim("b"))
    judged = Verdict.model_validate({"claim": "judged", "verdict": "mixed"} | fields)
    found = faults("FC428", context(claims=claims, verdicts=(judged,)))
    assert [each.path for each in found] == ([path] if path else [])
    assert all("which is the claim itself" in each.message for each in found)
