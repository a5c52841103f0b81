"""What lineage adds to a proof: the hand that only the text shows, the parent that has the words, independence."""

from __future__ import annotations

from typing import Any

from factcheck.lineage.independence import Independence
from factcheck.model import Claim, Dataset, DatasetInfo, Source, Speaker, Verdict
from factcheck.proof import Proofs, prove
from support.lineage import OWN, document

OTHER = "Every spring the ferry company quietly doubles its cheapest weekend fares"
TEXTS = {
    "agency": f"{OWN}. So it says.",
    "wire": f"{OTHER}. It does so.",
    "digest": f"{OWN}. Besides, {OTHER.lower()}.",
}


def proved(*quotes: tuple[str, str], digest: dict[str, Any] | None = None) -> tuple[Dataset, Proofs]:
    """A dataset of three sources and one claim by the mayor with these quotes, each with its source."""
    days = {"agency": "2026-01-01", "wire": "2026-01-02", "digest": "2026-01-03"}
    sources = [
        Source.model_validate(
            {"id": id_, "kind": "primary", "publisher": f"{id_}-house", "published": day}
            | (digest or {} if id_ == "digest" else {})
        )
        for id_, day in days.items()
    ]
    links = [{"id": f"l{at}", "source": id_, "quote": quote} for at, (id_, quote) in enumerate(quotes)]
    claim = Claim.model_validate({"id": "gates", "speaker": "mayor", "text": "So.", "evidence": links})
    silent = Claim(id="silent", speaker="mayor", text="So.")
    verdicts = (
        Verdict(claim="gates", verdict="unverified"),
        Verdict.model_validate({"claim": "silent", "verdict": "supported", "for": ["gates/l1", "nowhere"]}),
    )
    houses = [Speaker(id=f"{id_}-house", kind="organisation", name=f"{id_} house") for id_ in TEXTS]
    made = Dataset(
        DatasetInfo(name="d", title="D", version="0.1.0", license="CC0-1.0"),
        speakers=(Speaker(id="mayor", kind="person", name="The mayor"), *houses),
        sources=tuple(sources),
        claims=(claim, silent),
        verdicts=verdicts,
    )
    return made, prove(made, {id_: document(text) for id_, text in TEXTS.items()})


def steps(proofs: Proofs, at: int) -> list[tuple[str, str]]:
    return [(step.speaker, step.reason) for step in proofs.links[at].route]


def test_a_hand_that_the_text_shows_stands_in_the_route_and_decides_nothing() -> None:
    _, proofs = proved(("agency", f"{OWN}."), ("digest", f"{OWN}."), ("digest", f"Besides, {OTHER.lower()}."))
    assert steps(proofs, 1) == [("mayor", "speaks"), ("agency-house", "reuse"), ("digest-house", "publishes")]
    assert proofs.links[1].origin == "digest-house"
    assert steps(proofs, 2) == [("mayor", "speaks"), ("digest-house", "publishes")]


def test_of_several_parents_the_one_that_has_the_words_is_followed() -> None:
    both = {"derived_from": [{"source": id_, "reason": "credit"} for id_ in ("agency", "wire")]}
    _, proofs = proved(("digest", f"{OWN}."), ("digest", f"Besides, {OTHER.lower()}."), digest=both)
    assert steps(proofs, 0)[1] == ("agency-house", "derived_from")
    assert steps(proofs, 1)[1] == ("wire-house", "derived_from")
    assert [proof.origin for proof in proofs.links] == ["agency-house", "wire-house"]


def test_words_that_a_declared_parent_never_printed_are_not_traced_to_it() -> None:
    one = {"derived_from": [{"source": "agency", "reason": "it takes one sentence over"}]}
    _, proofs = proved(("digest", f"{OWN}."), ("digest", f"Besides, {OTHER.lower()}."), digest=one)
    assert steps(proofs, 0) == [("mayor", "speaks"), ("agency-house", "derived_from"), ("digest-house", "publishes")]
    assert steps(proofs, 1) == [("mayor", "speaks"), ("digest-house", "publishes")]
    assert [proof.origin for proof in proofs.links] == ["agency-house", "digest-house"]


def test_what_stands_behind_a_claim_and_a_verdict() -> None:
    made, proofs = proved(("agency", f"{OWN}."), ("wire", f"{OTHER}."), ("wire", "nowhere to be found at all"))
    gates, silent = made.claims
    whole = Independence(("agency", "wire"), ("agency-house", "wire-house"), ("mayor",))
    assert proofs.independence(made, gates) == proofs.independence(made, made.verdicts[0]) == whole
    assert proofs.independence(made, silent) == Independence()
    assert proofs.independence(made, made.verdicts[1]) == Independence(("wire",), ("wire-house",), ("mayor",))
