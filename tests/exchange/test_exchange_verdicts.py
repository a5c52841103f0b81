"""A verdict that was changed, or that nothing shows: every format follows it or says what it leaves out."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from factcheck.exchange import FORMATS, Loss
from factcheck.exchange.reading import READERS, Imported, Options
from factcheck.model import Dataset
from factcheck.project.importing import documents
from factcheck.proof import prove
from factcheck.tables import tables
from support import foreign
from support.imports import Edit, again, exported, lines, read
from support.project import Tiny


def taken(format_: str) -> Imported:
    return READERS[format_].read({name: text.encode() for name, text in foreign.files(format_).items()}, Options())


def written(format_: str, dataset: Dataset, texts: Imported | None = None) -> tuple[list[Any], dict[str, Loss]]:
    """The claims of an export, and what it lost."""
    made = FORMATS[format_].write(tables(dataset, prove(dataset, documents(texts) if texts else {})))
    (content,) = (data.decode() for path, data in made.files.items() if path.startswith(f"{format_}/claims."))
    records = json.loads(content) if content.startswith("[") else [json.loads(line) for line in content.splitlines()]
    return records, {loss.what: loss for loss in made.losses if loss.kind != "dropped"}


def after(format_: str, imported: Imported, edit: Edit) -> tuple[list[Any], dict[str, Loss]]:
    return written(format_, edit(again(imported).dataset), imported)


def judged(place: int, verdict: str | None) -> Edit:
    """Changes the verdict on a claim by its place; None takes it away."""

    def edit(dataset: Dataset) -> Dataset:
        claim = dataset.claims[place].id
        others = tuple(each for each in dataset.verdicts if each.claim != claim)
        (old,) = (each for each in dataset.verdicts if each.claim == claim)
        new = (old.model_copy(update={"verdict": verdict}),) if verdict else ()
        return replace(dataset, verdicts=(*others, *new))

    return edit


# --------------------------------------------------------------------------------------------------------------------
# SciFact
# --------------------------------------------------------------------------------------------------------------------


def test_a_rationale_never_changes_sides_beside_one_of_the_new_verdict() -> None:
    records, lost = after("scifact", taken("scifact"), judged(3, "supported"))
    assert records[3]["evidence"] == {"5": [{"sentences": [0], "label": "SUPPORT"}]}
    assert records[3]["cited_doc_ids"] == [4983, 5]
    assert lost["rationales of claims labelled SUPPORT"].records == ("scifact-10",)


def test_rationales_that_take_the_label_of_the_verdict_are_said() -> None:
    _, lost = after("scifact", taken("scifact"), judged(1, "supported"))
    assert lost["rationales labelled SUPPORT"].records == ("scifact-3",)


# --------------------------------------------------------------------------------------------------------------------
# VitaminC
# --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verdict", "what"),
    [("mixed", "claims judged mixed"), ("not_checkable", "claims judged not_checkable"), (None, "without a verdict")],
)
def test_vitaminc_refuses_a_verdict_without_a_label(verdict: str | None, what: str) -> None:
    records, lost = after("vitaminc", taken("vitaminc"), judged(1, verdict))
    assert [record["unique_id"] for record in records] == ["5eb8_1", "7_1"]
    assert any(what in found and loss.records == ("vitaminc-5eb8-2",) for found, loss in lost.items())


def test_vitaminc_gives_the_label_of_the_verdict() -> None:
    records, _ = after("vitaminc", taken("vitaminc"), judged(1, "unverified"))
    assert records[1]["label"] == "NOT ENOUGH INFO"


OPEN = """\
claims:
  - id: office-cost
    speaker: harbour-office
    text: The repair is dear.
    evidence:
      - {id: news-1, source: news, stance: supports, quote: "According to the harbour office, the repair of the \
damaged part costs about 2.4 million euros."}
verdicts:
  - {claim: office-cost, verdict: VERDICT, rationale: Nobody says, for: [office-cost/news-1], as_of: 2026-11-22}
"""


def native(format_: str, verdict: str) -> tuple[list[Any], dict[str, Loss]]:
    checked = Tiny.sample(OPEN.replace("VERDICT", verdict)).check()
    assert checked.dataset is not None
    made = FORMATS[format_].write(tables(checked.dataset, checked.proofs))
    (content,) = (data.decode() for path, data in made.files.items() if path.startswith(f"{format_}/claims."))
    records = json.loads(content) if content.startswith("[") else [json.loads(line) for line in content.splitlines()]
    found = [record for record in records if record["claim"] == "The repair is dear."]
    return found, {loss.what: loss for loss in made.losses if loss.kind != "dropped"}


def test_vitaminc_follows_the_verdict_of_a_claim_of_ours() -> None:
    (record,), _ = native("vitaminc", "unverified")
    assert record["label"] == "NOT ENOUGH INFO"
    (record,), _ = native("vitaminc", "supported")
    assert record["label"] == "SUPPORTS"
    records, lost = native("vitaminc", "mixed")
    assert records == []
    assert "office-cost" in lost["claims judged mixed"].records


def test_climate_fever_says_where_its_own_rule_derives_another_label() -> None:
    (record,), lost = native("climate-fever", "unverified")
    assert [each["evidence_label"] for each in record["evidences"]] == ["SUPPORTS"]
    assert "office-cost" in lost["NOT_ENOUGH_INFO derived as SUPPORTS"].records


@pytest.mark.parametrize("format_", ["fever", "scifact"])
def test_evidence_that_a_label_leaves_out_is_said(format_: str) -> None:
    records, lost = native(format_, "unverified")
    assert len(records) == 1
    (loss,) = (loss for what, loss in lost.items() if what.startswith("evidence of claims"))
    assert "office-cost" in loss.records


# --------------------------------------------------------------------------------------------------------------------
# Labels with nothing to show
# --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("format_", "place"), [("fever", 1), ("scifact", 2), ("averitec", 2)])
def test_a_label_that_gained_no_evidence_is_refused(format_: str, place: int) -> None:
    imported = taken(format_)
    records, lost = after(format_, imported, judged(place, "supported"))
    assert len(records) == len(imported.dataset.claims) - 1
    (loss,) = (loss for what, loss in lost.items() if what.lower().startswith("claims labelled support"))
    assert loss.records == (imported.dataset.claims[place].id,)


def test_evidence_of_fever_that_a_new_label_leaves_out_is_said() -> None:
    _, lost = after("fever", taken("fever"), judged(0, "unverified"))
    assert lost["evidence of claims labelled NOT ENOUGH INFO"].records == ("fever-75397",)


@pytest.mark.parametrize(
    ("source", "target", "left", "label"),
    [
        ("climate-fever", "averitec", ["Nobody knows."], "Supported"),
        ("averitec", "climate-fever", ["Nobody can say."], "SUPPORTS"),
    ],
)
def test_labels_of_one_dataset_need_evidence_in_another(source: str, target: str, left: list[str], label: str) -> None:
    records, lost = written(target, again(taken(source)).dataset)
    assert [record["claim"] for record in records] == left
    assert len(lost[f"claims labelled {label}"].records) == 1


# --------------------------------------------------------------------------------------------------------------------
# Test sets
# --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format_", ["fever", "scifact"])
def test_a_record_without_a_label_is_a_claim_without_a_verdict_and_comes_back(format_: str) -> None:
    record = {"id": 7, "claim": "Walls sing."}
    imported = read(format_, lines([record]))
    assert (imported.rejected, imported.dataset.verdicts) == ((), ())
    assert exported(format_, imported) == [record]


def test_a_record_without_a_label_gets_one_with_a_verdict() -> None:
    imported = read("fever", lines([{"id": 7, "claim": "Walls sing."}]))
    verdict = taken("fever").dataset.verdicts[1].model_copy(update={"claim": "fever-7"})

    def edit(dataset: Dataset) -> Dataset:
        return replace(dataset, verdicts=(verdict,))

    (record,) = exported("fever", imported, edit)
    assert (record["label"], record["evidence"]) == ("NOT ENOUGH INFO", [[[7, None, None, None]]])


# --------------------------------------------------------------------------------------------------------------------
# One sentence, two clauses
# --------------------------------------------------------------------------------------------------------------------

CLAUSES = """\
claims:
  - id: office-cost
    speaker: harbour-office
    text: The repair is dear.
    evidence:
      - {id: news-1, source: news, stance: supports, quote: "According to the harbour office, the repair"}
      - {id: news-2, source: news, stance: STANCE, quote: "costs about 2.4 million euros."}
verdicts:
  - {claim: office-cost, verdict: supported, rationale: It says so, for: [office-cost/news-1], as_of: 2026-11-22}
"""
_TEXTS = {
    "vitaminc": ("claims.jsonl", "claim", "passages"),
    "entailment": ("pairs.jsonl", "hypothesis", "pairs"),
}


@pytest.mark.parametrize("format_", _TEXTS)
@pytest.mark.parametrize(
    ("stance", "left", "what"), [("refutes", 0, "with two labels"), ("supports", 1, "that stand twice")]
)
def test_one_pair_of_texts_has_one_label_and_one_row(format_: str, stance: str, left: int, what: str) -> None:
    checked = Tiny.sample(CLAUSES.replace("STANCE", stance)).check()
    assert checked.dataset is not None
    assert all(proof.proved for proof in checked.proofs.links)
    made = FORMATS[format_].write(tables(checked.dataset, checked.proofs))
    name, field, records = _TEXTS[format_]
    found = [json.loads(line) for line in made.files[f"{format_}/{name}"].decode().splitlines()]
    assert sum(record[field] == "The repair is dear." for record in found) == left
    (loss,) = (loss for loss in made.losses if loss.what == f"{records} {what}")
    assert len(loss.records) == 2 - left


def test_climate_fever_and_averitec_repeat_nothing() -> None:
    checked = Tiny.sample(CLAUSES.replace("STANCE", "supports")).check()
    assert checked.dataset is not None
    made = FORMATS["climate-fever"].write(tables(checked.dataset, checked.proofs))
    content = made.files["climate-fever/claims.jsonl"].decode()
    (record,) = (
        record for line in content.splitlines() if (record := json.loads(line))["claim"] == "The repair is dear."
    )
    assert len(record["evidences"]) == 1


# --------------------------------------------------------------------------------------------------------------------
# Evidence against the label
# --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format_", ["climate-fever", "averitec"])
def test_a_label_that_all_its_evidence_speaks_against_is_not_published(format_: str) -> None:
    tiny = Tiny.sample(
        "verdicts:\n  - {claim: council-part, verdict: supported, rationale: It is so., against: [residents-all]}\n"
    )
    checked = tiny.check()
    assert checked.dataset is not None
    made = FORMATS[format_].write(tables(checked.dataset, checked.proofs))
    (lost,) = (loss for loss in made.losses if loss.text == "all its passages speak against the label")
    assert (lost.kind, lost.records) == ("refused", ("council-part",))


@pytest.mark.parametrize("format_", ["climate-fever", "fever", "vitaminc"])
def test_a_passage_on_both_sides_is_left_out(format_: str) -> None:
    tiny = Tiny.sample(
        "verdicts:\n  - {claim: council-part, verdict: supported, rationale: It is so.,\n"
        "     for: [news-compromise, residents-all], against: [residents-all]}\n"
    )
    checked = tiny.check()
    assert checked.dataset is not None
    made = FORMATS[format_].write(tables(checked.dataset, checked.proofs))
    (lost,) = (loss for loss in made.losses if loss.what == "passages on both sides")
    assert lost.records == ("residents-all/news-1",)
    assert not any(b"it was to be done" in data for path, data in made.files.items() if "claims." in path)


def test_a_label_against_its_evidence_comes_back_as_it_was_and_follows_no_edit() -> None:
    sentences = [{**each, "evidence_label": "REFUTES"} for each in foreign.CLIMATE[0]["evidences"]]
    record = {**foreign.CLIMATE[0], "claim_label": "SUPPORTS", "evidences": sentences}
    imported = read("climate-fever", lines([record]))
    assert [waiver.code for waiver in imported.dataset.verdicts[0].waive] == ["FC410", "FC426"]
    records, _ = after("climate-fever", imported, lambda dataset: dataset)
    assert records == [record]
