"""Two pages of one title: every export tells them apart."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from factcheck.exchange import FORMATS
from factcheck.exchange.card import body
from factcheck.exchange.records import Records
from factcheck.model import Evidence
from factcheck.tables import tables
from support import foreign
from support.imports import exported, lines, read
from support.project import Tiny

TITLE = "Council votes to repair part of the harbour wall"
TWO = """\
sources:
  - id: harbour-portal
    file: seeds/portal.txt
    sha256: c9bdf0a150c55f4bc891102ca8d47d5353bca5792791a02c2f318f2c930389b8
    kind: primary
    publisher: harbour-office
    title: Council votes to repair part of the harbour wall
    unknown: {author: none named, url: none, published: not dated, retrieved: not recorded}
    regions: [{lines: 1, kind: body}]
claims:
  - id: office-cost
    speaker: harbour-office
    text: The repair is dear.
    evidence:
      - {id: news-1, source: news, stance: supports, quote: "The council voted on Tuesday"}
      - {id: portal-1, source: harbour-portal, stance: refutes, quote: "The repair costs little."}
verdicts:
  - {claim: office-cost, verdict: supported, rationale: It says so., for: [office-cost/news-1], as_of: 2026-11-22}
"""


def made() -> dict[str, Any]:
    checked = Tiny.sample(TWO).with_file("seeds/portal.txt", "The repair costs little.\n").check()
    assert checked.dataset is not None
    return dict(tables(checked.dataset, checked.proofs))


def climate() -> str:
    return FORMATS["climate-fever"].write(made()).files["climate-fever/claims.jsonl"].decode()


def test_sentences_of_climate_fever_have_ids_of_their_own() -> None:
    (record,) = (each for each in map(json.loads, climate().splitlines()) if each["claim"] == "The repair is dear.")
    assert [each["evidence_id"] for each in record["evidences"]] == ["news:0", "harbour-portal:0"]
    assert {each["article"] for each in record["evidences"]} == {TITLE}


def test_they_stay_two_pages_on_the_way_back_and_come_out_as_they_went_in() -> None:
    imported = read("climate-fever", climate())
    assert [source.title for source in imported.dataset.sources] == [TITLE] * 2
    assert exported("climate-fever", imported) == [json.loads(line) for line in climate().splitlines()]


def test_sentences_added_to_an_imported_claim_have_free_numbers() -> None:
    imported = read("climate-fever", lines(foreign.CLIMATE))
    claim = imported.dataset.claims[0]
    source = claim.evidence[0].source
    added = [Evidence(id=f"new-{n}", source=source, quote=f"Storm {n}.", stance="supports") for n in range(2)]
    edited = claim.model_copy(update={"evidence": (*claim.evidence, *added)})
    after = exported("climate-fever", imported, lambda data: replace(data, claims=(edited, *data.claims[1:])))
    assert [each["evidence_id"] for each in after[0]["evidences"]] == [f"Sea wall:{number}" for number in range(4)]


def test_a_number_that_no_machine_counts_to_is_read_past() -> None:
    record = json.loads(json.dumps(foreign.CLIMATE[0]))
    record["evidences"][0]["evidence_id"] = "Sea wall:" + "9" * 5_000
    assert exported("climate-fever", read("climate-fever", lines([record]))) == [record]


def test_the_card_names_the_id_where_a_title_stands_twice() -> None:
    card = body(Records(made()), ["dataset"])
    assert f"| {TITLE} (`news`) | no statement known |" in card
    assert f"| {TITLE} (`harbour-portal`) | no statement known |" in card


def test_a_title_that_is_the_id_of_another_tells_nothing_apart() -> None:
    checked = Tiny.sample().edit(f"title: {TITLE}", "title: harbour").check()
    assert checked.dataset is not None
    other = checked.dataset.sources[0].model_copy(update={"id": "harbour", "title": "News"})
    dataset = replace(checked.dataset, sources=(*checked.dataset.sources, other))
    assert Records(tables(dataset, checked.proofs)).names == {"harbour": "News", "news": "news"}
