"""What hangs together stays on one side, whatever the seed; shares are met as far as groups allow."""

from __future__ import annotations

from collections import Counter
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.curation import read
from factcheck.model import Dataset
from factcheck.proof import Proofs, prove
from factcheck.splits import Plan, assign, near_duplicates, pinned, ties
from support.curated import HEADER

CLAIM = """\
  - id: {id}
    speaker: {speaker}
    text: {text}
    answers: {{{answers}}}
    evidence: [{{id: one, source: {source}, quote: "Words."}}]
"""


def dataset(claims: str, rest: str = "") -> tuple[Dataset, Proofs]:
    found = read({"data/claims.yaml": f"{HEADER}claims:\n{claims}{rest}"}).dataset
    assert found is not None
    return found, prove(found, {})


def claim(id_: str, *, source: str = "", answers: str = "", text: str = "", more: str = "") -> str:
    given_ = {"source": source or f"s-{id_}", "answers": answers, "text": text or f"Only {id_} says so."}
    return CLAIM.format(id=id_, speaker="office", **given_) + more


def sides(claims: str, rest: str = "", plan: Plan | None = None) -> dict[str, str]:
    return dict(assign(*dataset(claims, rest), plan or Plan(50, 25, 25)))


SOURCES = """\
sources:
  - {id: s-a, kind: document, publisher: office, text: none}
  - {id: s-b, kind: document, publisher: office, text: none, derived_from: [{source: s-a, reason: the same words}]}
"""
TIED = {
    "question": (claim("a", answers="q: x"), claim("b", answers="q: y"), ""),
    "source": (claim("a", source="one"), claim("b", source="one"), ""),
    "words": (claim("a", text="All of the wall was old then."), claim("b", text="All of the wall was old."), ""),
    "comparison": (
        claim("a"),
        claim("b"),
        "comparisons: [{claims: [a, b], relation: contradicts, dimensions: [quantity], rationale: x}]\n",
    ),
    "verdict": (claim("a"), claim("b"), "verdicts: [{claim: a, verdict: refuted, against: [b/one], rationale: x}]\n"),
}


@pytest.mark.parametrize("what", TIED)
@pytest.mark.parametrize("seed", range(8))
def test_tied_claims_stay_on_one_side(what: str, seed: int) -> None:
    a, b, rest = TIED[what]
    found = sides(a + b, rest, Plan(50, 25, 25, seed))
    assert found["a"] == found["b"]
    assert [tie.what for tie in ties(*dataset(a + b, rest))] == [what]


def test_a_source_and_the_one_it_derives_from_are_one() -> None:
    listed, proofs = dataset(claim("a") + claim("b"), SOURCES)
    assert ("source", "s-a", ("a", "b")) in {tuple(tie) for tie in ties(listed, proofs)}


def test_claims_without_a_tie_are_dealt_out_by_share_and_verdict() -> None:
    ids = [f"c{number}" for number in range(40)]
    verdicts = "".join(
        f"  - {{claim: {id_}, verdict: {'refuted' if place % 4 else 'supported'}, rationale: x}}\n"
        for place, id_ in enumerate(ids)
    )
    texts = [f"{one} {other} {one}." for one, other in product("abcdefgh", "vwxyz")]
    claims = "".join(claim(id_, text=text) for id_, text in zip(ids, texts, strict=True))
    found = sides(claims, f"verdicts:\n{verdicts}", Plan(50, 25, 25))
    assert Counter(found.values()) == {"train": 20, "dev": 10, "test": 10}
    refuted = Counter(found[id_] for place, id_ in enumerate(ids) if place % 4)
    assert refuted["train"] == 15
    assert {refuted["dev"], refuted["test"]} <= {7, 8}


def test_another_seed_deals_equal_groups_out_in_another_order() -> None:
    claims = "".join(claim(f"c{number}", text=f"{chr(97 + number)} only.") for number in range(12))
    first, again, other = (sides(claims, plan=Plan(50, 25, 25, seed)) for seed in (1, 1, 2))
    assert first == again != other
    assert Counter(first.values()) == Counter(other.values())


def test_a_side_without_a_share_stays_empty() -> None:
    claims = "".join(claim(f"c{number}", text=f"{chr(97 + number)} only.") for number in range(9))
    assert set(sides(claims, plan=Plan(2, 0, 1)).values()) == {"train", "test"}


def test_a_side_written_in_the_data_stays_and_what_hangs_together_follows() -> None:
    claims = (
        claim("a", answers="q: x", more="    split: test\n") + claim("b", answers="q: y") + claim("c", text="Else.")
    )
    assert pinned(dataset(claims)[0]) == {"a": "test"}
    assert sides(claims) == {"a": "test", "b": "test", "c": "train"}


def test_retracted_claims_are_on_no_side_and_tie_nothing() -> None:
    bridge = claim("b", answers="q: x", source="one", more="    status: retracted\n")
    claims = claim("a", answers="q: x") + bridge + claim("c", source="one", text="Else.")
    assert sides(claims).keys() == {"a", "c"}
    assert list(ties(*dataset(claims))) == []


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=14), st.integers(0, 9))
def test_no_tie_ever_spans_two_sides(shared: list[tuple[int, int]], seed: int) -> None:
    claims = "".join(
        claim(f"c{place}", source=f"s{source}", answers=f"q{question}: x", text=f"Number {place} is {place * 7}.")
        for place, (source, question) in enumerate(shared)
    )
    listed, proofs = dataset(claims)
    found = assign(listed, proofs, Plan(50, 25, 25, seed))
    assert found.keys() == {each.id for each in listed.claims}
    for tie in ties(listed, proofs):
        assert len({found[id_] for id_ in tie.claims}) == 1, tie


def test_near_duplicates_share_half_of_their_words() -> None:
    listed, _ = dataset(
        claim("a", text="The council voted to repair the wall.")
        + claim("b", text="The council voted to repair the bridge.")
        + claim("c", text="It rained on the wall.")
        + claim("d", text="Rain.")
        + claim("e", text="rain")
    )
    assert {tie.claims for tie in near_duplicates(listed.claims)} == {("a", "b"), ("d", "e")}
