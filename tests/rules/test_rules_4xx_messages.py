"""What the rules on comparisons and verdicts say, for records made by hand."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.model import Claim, Comparison, Object, Speaker, Verdict
from factcheck.proof import Proof
from factcheck.rules import Context
from support.proved import claim, context, fault, faults, proof, source


def comparison(a: str = "a", relation: str = "contradicts", b: str = "b", /, **fields: Any) -> Comparison:
    return Comparison.model_validate({"claims": (a, b), "relation": relation, "rationale": "Why."} | fields)


def verdict(value: str = "supported", /, **fields: Any) -> Verdict:
    return Verdict.model_validate({"claim": "a", "verdict": value, "rationale": "Why.", "for": ["b"]} | fields)


def compared(a: Claim, b: Claim, *comparisons: Comparison, **sections: Any) -> Context:
    return context(claims=(a, b), comparisons=comparisons, **sections)


def judged(*verdicts: Verdict, proofs: tuple[Proof, ...] = (), **sections: Any) -> Context:
    return context(*proofs, verdicts=verdicts, **sections)


A, B = claim("a", "council"), claim("b", "residents")

# --- FC401 to FC403 -------------------------------------------------------------------------------------------------


def test_a_claim_is_not_compared_with_itself() -> None:
    found = fault("FC401", compared(A, B, comparison("a", "narrows", "a"), comparison()))
    assert found.message == 'The claim "a" is compared with itself.'


def test_contradicts_is_the_same_both_ways_round() -> None:
    found = fault("FC402", compared(A, B, comparison("a", "contradicts", "b"), comparison("b", "contradicts", "a")))
    assert found.message == '"b" contradicts "a" is said twice; the first time at Comparison:1:1.'


def test_narrows_has_a_direction() -> None:
    assert faults("FC402", compared(A, B, comparison("a", "narrows", "b"), comparison("b", "narrows", "a"))) == []


def test_of_two_claims_with_one_id_nobody_knows_which_is_compared() -> None:
    twice = context(claims=(A, B, claim("a", "council")), comparisons=(comparison(),))
    assert faults("FC403", twice) == []


def test_claims_that_share_nothing() -> None:
    found = fault("FC403", compared(A, B, comparison()))
    assert found.message == '"a" and "b" are compared, but share neither a question nor an object.'


@pytest.mark.parametrize(
    ("ours", "theirs", "related"),
    [
        ("wall", "wall", True),
        ("stone", "wall", True),
        ("wall", "stone", True),
        ("gate", "stone", False),
        ("ring", "wall", False),
        ("gone", "gone", True),
    ],
)
def test_objects_are_related_by_steps_up(ours: str, theirs: str, *, related: bool) -> None:
    parts = {"wall": None, "section": "wall", "stone": "section", "gate": "wall", "ring": "circle", "circle": "ring"}
    objects = tuple(Object(id=id_, text=id_, part_of=whole) for id_, whole in parts.items())
    a, b = claim("a", scope={"object": ours}), claim("b", scope={"object": theirs})
    assert (faults("FC403", compared(a, b, comparison(), objects=objects)) == []) is related


def test_a_shared_question_is_enough() -> None:
    a, b = claim("a", answers={"how": "part"}), claim("b", answers={"how": "all", "when": "now"})
    assert faults("FC403", compared(a, b, comparison())) == []


def test_dangling_claims_are_left_to_their_own_rule() -> None:
    seen = compared(A, B, comparison("a", "contradicts", "gone"))
    assert [faults(code, seen) for code in ("FC403", "FC404", "FC405", "FC412")] == [[], [], [], []]


# --- FC404, FC405 ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ours", "theirs", "wrong"),
    [
        (None, None, True),
        ({"occasion": "vote"}, {"occasion": "vote"}, True),
        ({"occasion": "vote"}, {"occasion": "letter"}, False),
        ({"occasion": "vote"}, None, False),
        ({"date": "2019-02-27"}, {"date": "2019-02-28"}, False),
        ({"date": "2019-02-27"}, None, True),
        ({"occasion": "Press conference"}, {"occasion": "press  conference"}, True),
        ({"date": "2019-01-01"}, {"date": "2019-01"}, True),
        ({"date": "2019-01-01"}, {"date": "2019-02"}, False),
        ({"date": "2019-21"}, {"date": "2019-22"}, False),
    ],
)
def test_one_speaker_on_one_occasion_does_not_contradict_itself(
    ours: dict[str, str] | None, theirs: dict[str, str] | None, *, wrong: bool
) -> None:
    a, b = claim("a", said=ours), claim("b", said=theirs)
    assert bool(faults("FC404", compared(a, b, comparison()))) is wrong


def test_contradiction_of_one_speaker_names_speaker_and_occasion() -> None:
    said = {"occasion": "vote"}
    found = fault("FC404", compared(claim("a", said=said), claim("b", said=said), comparison()))
    assert found.message == '"a" contradicts "b", but both are by "council" on one occasion ("vote").'
    assert "`relation: narrows`" in found.help


def test_a_rendering_repeats() -> None:
    found = fault("FC404", compared(claim("a", told_by="outlet"), claim("b"), comparison()))
    assert "`repeats`" in found.help


def test_unknown_speakers_may_contradict_each_other() -> None:
    assert faults("FC404", compared(claim("a", "unknown"), claim("b", "unknown"), comparison())) == []


@pytest.mark.parametrize(
    ("sides", "says"),
    [
        (("city", "city"), 'stand on one side ("city")'),
        (("city", None), 'the speaker "residents" has no side'),
        (("city", "shore"), None),
    ],
)
def test_concessions_cross_sides(sides: tuple[str | None, str | None], says: str | None) -> None:
    speakers = tuple(
        Speaker(id=id_, kind="organisation", name=id_, side=side)
        for id_, side in zip(("council", "residents"), sides, strict=True)
    )
    found = faults("FC405", compared(A, B, comparison("a", "concedes"), speakers=speakers))
    assert len(found) == (1 if says else 0)
    assert all(says in each.message for each in found if says)


def test_a_speaker_that_is_not_there_is_left_to_its_own_rule() -> None:
    assert faults("FC405", compared(A, B, comparison("a", "concedes"))) == []


# --- FC406, FC407, FC412 --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("relation", "fields", "path"),
    [
        ("repeats", {"dimensions": ["quantity"]}, ("dimensions",)),
        ("narrows", {"dimensions": ["quantity"], "drift": ["number"]}, ("drift",)),
        ("narrows", {}, ()),
    ],
)
def test_dimensions_and_drift_stand_where_they_belong(
    relation: str, fields: dict[str, list[str]], path: tuple[str, ...]
) -> None:
    assert fault("FC406", compared(A, B, comparison("a", relation, "b", **fields))).path == path


@pytest.mark.parametrize(
    ("relation", "fields"),
    [("repeats", {}), ("repeats", {"drift": ["number"]}), ("supports", {"dimensions": ["time"]})],
)
def test_dimensions_and_drift_pass(relation: str, fields: dict[str, list[str]]) -> None:
    assert faults("FC406", compared(A, B, comparison("a", relation, "b", **fields))) == []


@pytest.mark.parametrize("rationale", [None, "", " \n"])
def test_judgements_give_a_reason(rationale: str | None) -> None:
    seen = context(
        claims=(A, B), comparisons=(comparison(rationale=rationale),), verdicts=(verdict(rationale=rationale),)
    )
    assert [each.message for each in faults("FC407", seen)] == [
        'The comparison "a" contradicts "b" has no rationale.',
        'The verdict on "a" has no rationale.',
    ]


def test_links_stand_under_their_claims() -> None:
    a, b = (claim(id_, evidence=[{"id": "x-1", "source": "x", "quote": "x"}]) for id_ in ("a", "b"))
    found = faults("FC412", compared(a, b, comparison(links=("b/x-1", "b/x-1"))))
    assert [(each.path, each.message) for each in found] == [
        (("links", 0), '"b/x-1" is set beside "a", but it belongs to the claim "b".')
    ]
    assert faults("FC412", compared(a, b, comparison(links=("a/x-1", "b/x-1")))) == []


# --- FC408 to FC411 -------------------------------------------------------------------------------------------------


def test_a_rendering_takes_no_verdict() -> None:
    found = fault("FC408", judged(verdict(), claims=(claim("a", told_by="outlet"), B)))
    assert found.message == 'The verdict is on "a", which is how "outlet" told what "council" said.'
    assert faults("FC408", judged(verdict(), claims=(A, B))) == []


def history(*entries: tuple[str, str]) -> list[dict[str, str]]:
    return [{"date": date, "verdict": value, "why": "Why."} for date, value in entries]


def test_history_ends_in_the_verdict() -> None:
    found = fault("FC409", judged(verdict(history=history(("2026-01", "mixed")))))
    assert found.message == 'The verdict on "a" is supported, but its history ends with mixed.'
    assert found.path == ("history", 0, "verdict")


@pytest.mark.parametrize(
    ("earlier", "later", "in_order"),
    [
        ("2026-01-02", "2026-01-01", False),
        ("2026-01-01", "2026-01-02", True),
        ("2026-03", "2026", True),
        ("2026-03-05", "2026-03", True),
        ("2026-03-05", "2026-02", False),
        ("202X", "2019", False),
        ("2026-04/2026-05", "../2026-03", False),
        ("2026-04/..", "2026-05", True),
        ("2026-23", "2026-05", True),
        ("2026-11?", "2026-11-01", True),
        ("-0044", "-0050", True),
    ],
)
def test_history_is_in_order_unless_it_can_not_be(earlier: str, later: str, *, in_order: bool) -> None:
    found = faults("FC409", judged(verdict(history=history((earlier, "mixed"), (later, "supported")))))
    assert [each.path for each in found] == ([] if in_order else [("history", 1, "date")])


def unproved(claim_id: str) -> Proof:
    private = source("letter", text="private", file=None)
    link = {"source": "letter", "id": "letter-1"}
    return proof("x", "", "unproved", of=private, link_fields=link, claim_fields={"id": claim_id})


def test_a_verdict_does_not_rest_on_unproved_links_alone() -> None:
    failed = proof("x", "y", "missing", claim_fields={"id": "c"})
    proved = proof("y", "y", "verbatim", claim_fields={"id": "d"})
    proofs = (unproved("b"), failed, proved)
    found = fault("FC410", judged(verdict(**{"for": ["b"]}, sets=[["c"]]), proofs=proofs))
    assert found.message == 'The verdict on "a" rests on unproved links alone, to "letter".'
    assert fault("FC410", judged(verdict(**{"for": ["b/letter-1"]}), proofs=proofs)).path == ("claim",)
    for cited in (["b", "d"], ["c"], ["gone"], []):
        assert faults("FC410", judged(verdict(**{"for": cited}), proofs=proofs)) == []


@pytest.mark.parametrize(("value", "wrong"), [("supported", True), ("unverified", False), ("not_checkable", False)])
def test_a_verdict_names_its_grounds(value: str, *, wrong: bool) -> None:
    assert bool(faults("FC411", judged(verdict(value, **{"for": []})))) is wrong
    assert faults("FC411", judged(verdict(value, **{"for": []}, sets=[["b"]]))) == []
