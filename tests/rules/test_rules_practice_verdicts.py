"""Rules of practice on comparisons, verdicts and independence: the cases beside the examples of their pages."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from factcheck.lineage.route import origin, route
from factcheck.model import Claim, Comparison, Object, Speaker, Verdict
from factcheck.proof import Proof
from factcheck.rules import Context
from support.proved import claim, context, fault, faults, proof, source


def comparison(a: str, relation: str, b: str, /, **fields: Any) -> Comparison:
    return Comparison.model_validate({"claims": (a, b), "relation": relation, "rationale": "Why."} | fields)


def verdict(value: str = "supported", /, **fields: Any) -> Verdict:
    return Verdict.model_validate({"claim": "judged", "verdict": value, "rationale": "Why."} | fields)


def linked(id_: str, speaker: str = "official", /, **fields: Any) -> Claim:
    """A claim with a link."""
    return claim(id_, speaker, **{"evidence": [{"id": "p-1", "source": "page", "quote": "so"}]} | fields)


JUDGED = linked("judged", "mayor")

# --- FC413 ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("complete", "fields", "wrong"),
    [
        ("false", {"issues": ["missing_context"]}, True),
        ("false", {"issues": ["single_origin", "headline_beyond_body"]}, True),
        ("false", {"issues": ["missing_context"], "unresolved": "The rest was not saved."}, False),
        ("false", {"issues": ["wrong_number"]}, False),
        ("unknown", {"issues": ["missing_context"]}, False),
    ],
)
def test_silence_of_a_source_that_was_not_saved_whole(complete: str, fields: dict[str, Any], *, wrong: bool) -> None:
    page = proof("so", "so", "verbatim", of=source(complete=complete), claim_fields={"id": "judged"})
    assert bool(faults("FC413", context(page, verdicts=(verdict(**fields),)))) is wrong


# --- FC415, FC416 ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "value", "code"),
    [
        ("opinion", "refuted", "FC415"),
        ("prediction", "unverified", "FC415"),
        ("state_of_mind", "mixed", "FC415"),
        ("characterisation", "supported", "FC416"),
        ("opinion", "not_checkable", None),
        ("characterisation", "not_checkable", None),
        ("fact", "refuted", None),
        ("offer", "supported", None),
    ],
)
def test_what_can_be_judged(kind: str, value: str, code: str | None) -> None:
    seen = context(claims=(claim("judged", kind=kind),), verdicts=(verdict(value),))
    assert [each for each in ("FC415", "FC416") if faults(each, seen)] == ([code] if code else [])


# --- FC417 to FC419 -------------------------------------------------------------------------------------------------

OBJECTS = (
    Object(id="wall", text="the wall"),
    Object(id="stone", text="a stone", part_of="wall"),
    Object(id="gate", text="the gate", part_of="wall"),
)


@pytest.mark.parametrize(
    ("ours", "theirs", "fields", "wrong"),
    [
        ("stone", "wall", {}, False),
        ("wall", "wall", {}, False),
        ("stone", "gate", {}, True),
        ("stone", "gate", {"dimensions": ["quantity", "object"]}, False),
        ("stone", None, {}, False),
    ],
)
def test_a_contradiction_is_about_one_thing(
    ours: str, theirs: str | None, fields: dict[str, Any], *, wrong: bool
) -> None:
    a, b = claim("a", scope={"object": ours}), claim("b", scope={"object": theirs})
    seen = context(claims=(a, b), objects=OBJECTS, comparisons=(comparison("a", "contradicts", "b", **fields),))
    assert bool(faults("FC417", seen)) is wrong
    assert faults("FC417", replace_comparison(seen, comparison("a", "narrows", "b"))) == []


def replace_comparison(seen: Context, other: Comparison) -> Context:
    return replace(seen, dataset=replace(seen.dataset, comparisons=(other,)))


@pytest.mark.parametrize(
    ("ours", "theirs", "drifts"),
    [
        ({}, {}, ""),
        ({"modality": ["possible"]}, {}, "modality possible for asserted"),
        ({"modality": ["possible", "hedged"]}, {"modality": ["hedged", "possible"]}, ""),
        ({"scope": {"quantifier": "all"}}, {"scope": {"quantifier": "part"}}, "quantifier all for part"),
        ({"scope": {"quantifier": "all"}}, {}, ""),
        ({"scope": {"object": "wall"}}, {"scope": {"object": "gate"}}, 'object "wall" for "gate"'),
        (
            {"scope": {"amount": {"value": "3", "unit": "dollars"}}},
            {"scope": {"amount": {"value": "2"}}},
            "number 3 dollars for 2",
        ),
        ({"scope": {"amount": {"value": "2.40"}}}, {"scope": {"amount": {"value": "2.4"}}}, ""),
        ({"scope": {"amount": {"value": "2.400"}}}, {"scope": {"amount": {"value": "2.4"}}}, "number 2.400 for 2.4"),
        ({"scope": {"amount": {"value": "20"}}}, {"scope": {"amount": {"value": "2"}}}, "number 20 for 2"),
        ({"scope": {"from": "2016"}}, {"scope": {"from": "2017", "to": "2018"}}, "time 2016 to .. for 2017 to 2018"),
        ({"told_by": "outlet", "speaker": "mayor"}, {}, 'speaker "mayor" for "official"'),
        ({"speaker": "outlet"}, {}, ""),
    ],
)
def test_drift_that_the_fields_show(ours: dict[str, Any], theirs: dict[str, Any], drifts: str) -> None:
    base = {"id": "a", "speaker": "official", "text": "So."}
    a, b = Claim.model_validate(base | ours), Claim.model_validate(base | {"id": "b"} | theirs)
    found = faults("FC418", context(claims=(a, b), comparisons=(comparison("a", "repeats", "b"),)))
    assert [each.message for each in found] == ([f'"a" repeats "b" but drifts: {drifts}.'] if drifts else [])
    every = ["modality", "quantifier", "number", "object", "speaker", "time"]
    seen = context(claims=(a, b), comparisons=(comparison("a", "repeats", "b", drift=every),))
    assert faults("FC418", seen) == []


@pytest.mark.parametrize(
    ("headlines", "wrong"), [((True,), True), ((True, True), True), ((True, False), False), ((False,), False)]
)
def test_a_concession_stands_in_the_body(headlines: tuple[bool, ...], *, wrong: bool) -> None:
    links = [{"id": f"p-{n}", "source": "p", "quote": "so", "headline": each} for n, each in enumerate(headlines)]
    a, b = claim("a", evidence=links), linked("b")
    assert bool(faults("FC419", context(claims=(a, b), comparisons=(comparison("b", "concedes", "a"),)))) is wrong


# --- FC420 ----------------------------------------------------------------------------------------------------------

ALL = linked("all", scope={"quantifier": "all", "object": "wall"}, answers={"how-much": "all"})
ONLY = linked("only", scope={"quantifier": "only", "object": "stone"}, answers={"how-much": "some"})
NARROWS = (comparison("only", "narrows", "all"),)


def picked(
    *verdicts: Verdict, claims: tuple[Claim, ...] = (ALL, ONLY, JUDGED), comparisons: tuple[Comparison, ...] = NARROWS
) -> list[str]:
    seen = context(claims=claims, verdicts=verdicts, comparisons=comparisons, objects=OBJECTS)
    return [each.message for each in faults("FC420", seen)]


def changed(one: Claim, **fields: Any) -> Claim:
    return one.model_copy(update=fields)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"for": ["all"]}, 'cites "all", but not "only", in which the same speaker limits it.'),
        ({"against": ["only"]}, 'cites "only", but not "all", in which the same speaker says more.'),
        ({"sets": [["all/p-1"]]}, 'cites "all", but not "only", in which the same speaker limits it.'),
        ({"for": ["all"], "against": ["only/p-1"]}, None),
        ({"for": []}, None),
    ],
)
def test_both_halves_are_cited(fields: dict[str, Any], says: str | None) -> None:
    assert picked(verdict(**fields)) == ([f'The verdict on "judged" {says}'] if says else [])


def test_who_is_judged_by_the_wide_half_is_heard_with_the_narrow_one() -> None:
    (said,) = picked(verdict("refuted", claim="all", against=["judged"]))
    assert said == 'The verdict on "all" judges "all", but not "only", in which the same speaker limits it.'
    assert picked(verdict("refuted", claim="only", against=["judged"])) == []
    assert picked(verdict("unverified", claim="all")) == []
    assert picked(verdict("refuted", claim="all", against=["only"])) == []


def test_a_contradiction_of_oneself_binds_both_halves() -> None:
    joined = (comparison("only", "contradicts", "all"),)
    (said,) = picked(verdict(claim="only", **{"for": ["judged"]}), comparisons=joined)
    assert said == 'The verdict on "only" judges "only", but not "all", in which the same speaker says otherwise.'


def test_halves_are_seen_in_the_scopes_where_no_comparison_joins_them() -> None:
    assert len(picked(verdict(**{"for": ["all"]}), comparisons=())) == 1
    both = verdict(**{"for": ["all"], "against": ["only"]})
    (said,) = picked(both, both, comparisons=())
    assert said == (
        'The verdict on "judged" rests on what one speaker said twice, "all" (all) and "only" (only), and no '
        "comparison says how the two relate."
    )
    assert picked(both, comparisons=(comparison("only", "supports", "all"),)) == []
    assert picked(both, claims=(ALL, ONLY, changed(ONLY), JUDGED)) == []  # which is meant, nobody knows; it is compared


@pytest.mark.parametrize(
    "fields",
    [
        {"speaker": "mayor"},
        {"speaker": "unknown"},
        {"told_by": "outlet"},
        {"status": "retracted"},
        {"status": "draft"},
    ],
    ids=str,
)
def test_what_is_no_second_half(fields: dict[str, Any]) -> None:
    only = changed(ONLY, **fields)
    assert picked(verdict(**{"for": ["all"]}), claims=(ALL, only, JUDGED)) == []
    assert picked(verdict(**{"for": ["all"]}), claims=(ALL, only, JUDGED), comparisons=()) == []


@pytest.mark.parametrize("fields", [{"answers": {}}, {"scope": ALL.scope}], ids=["no question", "as wide"])
def test_scopes_that_take_nothing_away(fields: dict[str, Any]) -> None:
    only = changed(ONLY, **fields)
    assert picked(verdict(**{"for": ["all"]}), claims=(ALL, only, JUDGED), comparisons=()) == []


def test_a_half_without_a_link_is_not_shown() -> None:
    bare = changed(ONLY, evidence=())
    (said,) = picked(verdict(**{"for": ["all"], "against": ["only"]}), claims=(ALL, bare, JUDGED))
    assert said == 'The verdict on "judged" cites "all", and "only", by the same speaker, has no link to show.'


# --- FC421 to FC423 -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("as_of", "published", "wrong"),
    [
        ("2026-11-22", "2026-11-23", True),
        ("2026-11-22", "2026-11-22", False),
        ("2026-11-22", "2026", False),
        ("2026-11-22", None, False),
        (None, "2026-11-23", False),
    ],
)
def test_evidence_later_than_the_verdict(as_of: str | None, published: str | None, *, wrong: bool) -> None:
    cited = proof("so", "so", "verbatim", of=source(published=published), claim_fields={"id": "cited"})
    seen = context(cited, verdicts=(verdict(as_of=as_of, **{"for": ["cited", "cited/page-1"]}),))
    assert [each.path for each in faults("FC421", seen)] == ([("as_of",)] if wrong else [])


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"review": "none", "curated_by": "desk", "reviewed_by": "desk"}, None),
        ({"review": "editor", "curated_by": "desk", "reviewed_by": "office"}, None),
        ({"review": "editor", "curated_by": "The  Desk", "reviewed_by": "the desk"}, ("reviewed_by",)),
        ({"review": "editor", "curated_by": "desk"}, ("review",)),
        ({"review": "second_reader", "reviewed_by": "desk"}, ("reviewed_by",)),
    ],
)
def test_two_people_make_a_review(fields: dict[str, Any], path: tuple[str, ...] | None) -> None:
    found = faults("FC422", context(verdicts=(verdict(**fields),)))
    assert [each.path for each in found] == ([path] if path else [])


def test_retracted_claims_carry_no_verdict() -> None:
    gone = linked("gone", status="retracted")
    cited = verdict(**{"for": ["gone/p-1"], "against": ["gone"], "sets": [["judged", "gone"]]})
    found = faults("FC423", context(claims=(JUDGED, gone), verdicts=(cited,)))
    assert [each.path for each in found] == [("for", 0), ("against", 0), ("sets", 0, 1)]
    assert found[0].message == 'The verdict on "judged" cites "gone/p-1", a link of a claim that was retracted.'
    itself = verdict(claim="gone", **{"for": ["gone"]})
    assert faults("FC423", context(claims=(gone,), verdicts=(itself,))) == [], "it goes with its claim"


# --- FC510, FC511 ---------------------------------------------------------------------------------------------------

PAPER = Speaker(id="outlet", kind="organisation", name="Outlet")
AGENCY = Speaker(id="agency", kind="organisation", name="Agency")
OFFICIAL = Speaker(id="official", kind="person", name="an official", anonymous=True)
MAYOR = Speaker(id="mayor", kind="person", name="The mayor")
WIRE = source("wire", kind="republication", republishes="agency", publisher="outlet")
DIGEST = source("digest", kind="digest", publisher="paper", derived_from=[{"source": "wire", "reason": "a credit"}])
OTHER = source("other", publisher="other")


def statement(of: Any, id_: str) -> Proof:
    """A proved link of a claim of its own, with the origin that its source gives it."""
    made = proof("so", "so", "verbatim", of=of, link_fields={"source": of.id}, claim_fields={"id": id_})
    dataset = context(speakers=SPEAKERS, sources=(WIRE, DIGEST, OTHER)).dataset
    steps = route(dataset, made.claim, made.link, of)
    return replace(made, route=steps, origin=origin(dataset, made.claim, of, steps))


SPEAKERS = (
    PAPER,
    AGENCY,
    *(Speaker(id=name, kind="organisation", name=name) for name in ("paper", "other")),
)


def resting(*proofs: Proof, **fields: Any) -> list[str]:
    seen = context(*proofs, claims=(JUDGED, *(each.claim for each in proofs)), verdicts=(verdict(**fields),))
    return [each.message for each in faults("FC510", seen)]


def test_two_pages_of_one_agency_are_one_origin() -> None:
    proofs = statement(WIRE, "a"), statement(DIGEST, "b")
    (said,) = resting(*proofs, **{"for": ["a", "b"]})
    assert said == (
        'The verdict on "judged" (supported) rests on 2 sources, but one origin, "agency": "wire" republishes it and '
        '"digest" takes its words from "wire".'
    )
    assert resting(*proofs, issues=["single_origin"], **{"for": ["a", "b"]}) == []
    assert resting(*proofs, statement(OTHER, "c"), **{"for": ["a", "b", "c"]}) == []


def test_only_what_carries_a_verdict_counts() -> None:
    proofs = statement(WIRE, "a"), statement(OTHER, "c")
    assert len(resting(*proofs, **{"for": ["a"], "against": ["c"]})) == 1
    seen = context(
        *proofs,
        claims=(JUDGED, *(each.claim for each in proofs)),
        verdicts=(
            verdict("refuted", **{"for": ["a"], "against": ["c"]}),
            verdict("mixed", **{"for": ["a"], "against": ["c"]}),
            verdict("unverified", **{"for": ["a"]}),
            verdict("supported", sets=[["a"], ["c"]]),
        ),
    )
    assert fault("FC510", seen).message.startswith('The verdict on "judged" (refuted) rests on one origin, "other"')


def test_one_source_is_enough_with_a_reason() -> None:
    reasoned = changed(JUDGED, single_source_reason="The register is the record.")
    one = statement(WIRE, "a")
    seen = context(one, claims=(reasoned, one.claim), verdicts=(verdict(**{"for": ["a"]}),))
    assert faults("FC510", seen) == []


@pytest.mark.parametrize(
    ("speakers", "fields", "says"),
    [
        (["official"], {}, 'one anonymous speaker, "official"'),
        (["official", "insider"], {}, '2 anonymous speakers alone, "official" and "insider"'),
        (["official", "mayor"], {}, None),
        (["official"], {"issues": ["single_anonymous"]}, None),
        (["gone"], {}, None),
    ],
)
def test_anonymous_speakers_carry_no_verdict(speakers: list[str], fields: dict[str, Any], says: str | None) -> None:
    claims = tuple(linked(f"c-{place}", speaker) for place, speaker in enumerate(speakers))
    people = (OFFICIAL, MAYOR, OFFICIAL.model_copy(update={"id": "insider"}))
    cited = verdict(**{"for": [each.id for each in claims]} | fields)
    seen = context(claims=(JUDGED, *claims), speakers=people, verdicts=(cited,))
    found = [each.message for each in faults("FC511", seen)]
    assert found == ([f'The verdict on "judged" (supported) rests on {says}.'] if says else [])


def test_a_document_beside_an_anonymous_speaker_is_no_speaker() -> None:
    paper = linked("c", evidence=[{"id": "p-1", "source": "page", "quote": "so", "stance": "supports"}])
    seen = context(claims=(JUDGED, paper), speakers=(OFFICIAL,), verdicts=(verdict(**{"for": ["c"]}),))
    assert faults("FC511", seen) == []
