"""Import, then export: every record comes back; an edit in between changes that and nothing else."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from factcheck.exchange import FORMATS
from factcheck.exchange.reading import READERS, Imported, Options
from factcheck.model import Dataset, Evidence
from factcheck.project.importing import documents
from factcheck.proof import prove
from factcheck.tables import tables
from support import foreign
from support.imports import Edit, again, canonical, differences, edited, exported, lines, proofs, read, whole

WITH_WRITERS = ("averitec", "climate-fever", "fever", "scifact", "vitaminc", "wice")


def taken(format_: str) -> Imported:
    files = {name: text.encode() for name, text in foreign.files(format_).items()}
    imported = READERS[format_].read(files, Options())
    assert imported.rejected == ()
    return imported


@pytest.mark.parametrize("format_", WITH_WRITERS)
def test_records_come_back_as_they_were(format_: str) -> None:
    before, after = foreign.records(format_), exported(format_, taken(format_))
    assert [canonical(record) for record in after] == [canonical(record) for record in before]


EDITS: tuple[tuple[str, dict[str, str], list[str]], ...] = (
    ("climate-fever", {"text": "Waves damage sea walls."}, ["0.claim"]),
    ("climate-fever", {"verdict": "refuted"}, ["0.claim_label"]),
    ("climate-fever", {"quote": "Another sentence."}, ["0.evidences.0.evidence"]),
    ("climate-fever", {"stance": "refutes"}, ["0.evidences.0.evidence_label"]),
    ("averitec", {"text": "Half of it is."}, ["0.claim"]),
    ("averitec", {"verdict": "supported"}, ["0.label"]),
    ("averitec", {"quote": "No part."}, ["0.questions.0.answers.0.answer"]),
    ("averitec", {"rationale": "The minutes say so."}, ["0.justification"]),
    ("fever", {"text": "Storms spared it."}, ["0.claim"]),
    ("fever", {"verdict": "refuted"}, ["0.label"]),
    ("fever", {"verdict": "unverified"}, ["0.evidence", "0.label", "0.verifiable"]),
    ("fever", {"sets": "e1 e2, e1"}, ["0.evidence.1.0.0", "0.evidence.1.0.1", "0.evidence.1.0.3"]),
    ("fever", {"sets": "e2"}, ["0.evidence"]),
    ("scifact", {"text": "Waves eat walls."}, ["0.claim"]),
    ("scifact", {"verdict": "refuted"}, ["0.evidence.4983.0.label", "0.evidence.4983.1.label"]),
    ("scifact", {"verdict": "unverified"}, ["0.evidence.4983"]),
    ("scifact", {"sets": "e1 e2, e2"}, ["0.evidence.4983.1.sentences.0"]),
    ("scifact", {"sets": "e1 e2 e3"}, ["0.evidence.4983"]),
    ("wice", {"text": "The wall stood."}, ["0.claim"]),
    ("wice", {"verdict": "supported"}, ["0.label"]),
    ("wice", {"quote": "It was spared."}, ["0.evidence.1"]),
    ("wice", {"quote": "Storms came in 2018."}, ["0.supporting_sentences.0.0"]),
    ("wice", {"sets": "e1 e2, e2"}, ["0.supporting_sentences.1.0"]),
    ("wice", {"sets": "e1 e2, e3, e1 e3"}, ["0.supporting_sentences"]),
    ("vitaminc", {"text": "It all fell."}, ["0.claim"]),
    ("vitaminc", {"quote": "Some 30 metres fell."}, ["0.evidence"]),
    ("vitaminc", {"stance": "refutes"}, ["0.label"]),
)


@pytest.mark.parametrize(("format_", "change", "expected"), EDITS, ids=str)
def test_an_edit_changes_exactly_that(format_: str, change: dict[str, str], expected: list[str]) -> None:
    edit: Edit = lambda dataset: edited(dataset, **change)  # noqa: E731 - it closes over the case
    assert differences(foreign.records(format_), exported(format_, taken(format_), edit)) == expected


def wiki(edit: Edit = lambda dataset: dataset) -> list[Any]:
    """The pages of FEVER that an import exports again."""
    imported = taken("fever")
    dataset = edit(again(imported).dataset)
    made = tables(dataset, prove(dataset, documents(imported)))
    content = FORMATS["fever"].write(made).files["fever/wiki-pages.jsonl"].decode()
    return [json.loads(line) for line in content.splitlines()]


def test_the_pages_of_fever_keep_their_names_and_numbers() -> None:
    (found,) = wiki()
    assert found["id"] == "Harbour_-LRB-town-RRB-"
    assert found["lines"].split("\n") == [
        "0\tThe harbour has a wall .\t",
        "1\t",
        "2\tStorms damaged it .\t",
        "3\tThe harbour has a wall .\t",
    ]
    edit: Edit = lambda dataset: edited(dataset, quote="The harbour had a wall .")  # noqa: E731
    assert differences(found, wiki(edit)[0]) == ["lines", "text"]
    assert "3\tThe harbour had a wall .\t" in wiki(edit)[0]["lines"].split("\n")


def test_a_link_set_to_another_sentence_of_fever_has_its_number() -> None:
    def moved(dataset: Dataset) -> Dataset:
        (first, *rest) = dataset.claims[0].evidence
        link = first.model_copy(update={"occurrence": 1})
        claim = dataset.claims[0].model_copy(update={"evidence": (link, *rest)})
        return replace(dataset, claims=(claim, *dataset.claims[1:]))

    found = differences(foreign.FEVER, exported("fever", taken("fever"), moved))
    assert found == ["0.evidence.0.0.0", "0.evidence.0.0.1", "0.evidence.0.0.3"]
    without = read("fever", lines(foreign.FEVER))
    edit: Edit = lambda dataset: edited(dataset, quote="[sentence 0]")  # noqa: E731
    assert differences(foreign.FEVER, exported("fever", without, edit)) == found


def test_an_edited_sentence_of_scifact_changes_the_corpus_and_nothing_else() -> None:
    imported = taken("scifact")

    def corpus(dataset: Dataset) -> list[Any]:
        made = tables(whole(dataset), prove(dataset, documents(imported)))
        content = FORMATS["scifact"].write(made).files["scifact/corpus.jsonl"].decode()
        return [json.loads(line) for line in content.splitlines()]

    edit: Edit = lambda dataset: edited(dataset, quote="Waves wear walls.")  # noqa: E731
    assert exported("scifact", imported, edit) == foreign.SCIFACT
    changed = differences(corpus(imported.dataset), corpus(edit(imported.dataset)))
    assert [path.split(".", 1)[1] for path in changed] == ["abstract.0"]


def test_a_link_that_was_added_stands_in_the_set_that_names_it() -> None:
    def added(dataset: Dataset) -> Dataset:
        claim = dataset.claims[0]
        link = Evidence(id="new", source=claim.evidence[0].source, quote="Storms came in 2018.")
        claim = claim.model_copy(update={"evidence": (*claim.evidence, link)})
        return edited(replace(dataset, claims=(claim, *dataset.claims[1:])), sets="e1 e2, new e1")

    found = exported("wice", taken("wice"), added)
    assert found[0]["supporting_sentences"] == [[1, 3], [2, 1]]


def test_three_edits_at_once_change_three_things() -> None:
    edit: Edit = lambda dataset: edited(dataset, text="New.", verdict="mixed", quote="Else.")  # noqa: E731
    after = exported("climate-fever", taken("climate-fever"), edit)
    found = differences(foreign.CLIMATE, after)
    assert found == ["0.claim", "0.claim_label", "0.evidences.0.evidence"]
    assert after[0]["claim_label"] == "DISPUTED"


def test_the_corpus_of_scifact_comes_back_too() -> None:
    imported = taken("scifact")
    made = tables(whole(imported.dataset), prove(imported.dataset, documents(imported)))
    content = FORMATS["scifact"].write(made).files["scifact/corpus.jsonl"].decode()
    after = {record["doc_id"]: record for record in map(json.loads, content.splitlines())}
    assert after == {record["doc_id"]: record for record in foreign.SCIFACT_CORPUS}


def reviews(edit: Edit = lambda dataset: dataset) -> list[Any]:
    """Imported reviews as the export has them."""
    imported = again(READERS["claimreview"].read({"feed.json": json.dumps(foreign.REVIEWS).encode()}, Options()))
    dataset = edit(imported.dataset)
    made = tables(dataset, prove(dataset, {}))
    return list(json.loads(FORMATS["claimreview"].write(made).files["claimreview.jsonld"])["@graph"])


def test_reviews_come_back_and_an_edit_changes_exactly_that() -> None:
    assert reviews() == foreign.REVIEWS
    assert differences(foreign.REVIEWS, reviews(lambda dataset: edited(dataset, text="New."))) == ["0.claimReviewed"]
    judged = reviews(lambda dataset: edited(dataset, verdict="supported"))
    assert judged[0]["reviewRating"]["alternateName"] == "Supported"
    assert all(path.startswith("0.reviewRating") for path in differences(foreign.REVIEWS, judged))


@pytest.mark.parametrize("kind", [{"label": "NOT ENOUGH INFO", "evidence": [[[3, None, None, None]]]}, {}])
def test_ids_of_fever_that_cannot_be_kept_are_told(kind: dict[str, Any]) -> None:
    records = [{"id": id_, "claim": f"Claim {place}.", **kind} for place, id_ in enumerate([2, 2, 3, "x"])]
    dataset = read("fever", lines(records)).dataset
    written = FORMATS["fever"].write(tables(dataset, prove(dataset, {})))
    found = [json.loads(line)["id"] for line in written.files["fever/claims.jsonl"].splitlines()]
    assert found == [2, 1, 3, 4]
    (loss,) = [each for each in written.losses if each.what == "id"]
    assert loss.records == ("fever-2-2", "fever-x")


# --------------------------------------------------------------------------------------------------------------------
# Whole datasets of others, where the machine has them
# --------------------------------------------------------------------------------------------------------------------

CORPORA = os.environ.get("FACTCHECK_CORPORA", "")
WHOLE = {
    "climate-fever": ("climate-fever.jsonl", 1535, 7675),
    "averitec": ("averitec-dev.json", 500, 1399),
    "wice": ("wice-claim-dev.jsonl", 349, 1466),
}


@pytest.mark.skipif(not CORPORA, reason="FACTCHECK_CORPORA names no folder")
@pytest.mark.parametrize("format_", WHOLE)
def test_whole_datasets_come_back(format_: str) -> None:
    name, claims, links = WHOLE[format_]
    content = (Path(CORPORA) / name).read_bytes()
    imported = read(format_, content, name=name)
    assert (imported.rejected, len(imported.dataset.claims)) == ((), claims)
    assert sum(1 for _ in imported.dataset.links()) == links
    text = content.decode()
    before = json.loads(text) if text.startswith("[") else [json.loads(line) for line in text.split("\n") if line]
    after = exported(format_, imported)
    assert len(after) == claims
    assert list(map(canonical, after)) == list(map(canonical, before))


@pytest.mark.skipif(not CORPORA, reason="FACTCHECK_CORPORA names no folder")
@pytest.mark.parametrize("format_", ["climate-fever", "averitec"])
def test_an_edit_of_a_whole_dataset_changes_exactly_that(format_: str) -> None:
    name, _, _ = WHOLE[format_]
    imported = read(format_, (Path(CORPORA) / name).read_bytes(), name=name)
    edit: Edit = lambda dataset: edited(dataset, text="New.", verdict="mixed", quote="Else.")  # noqa: E731
    found = differences(exported(format_, imported), exported(format_, imported, edit))
    assert len(found) == 3
    assert all(path.startswith("0.") for path in found)


@pytest.mark.skipif(not CORPORA, reason="FACTCHECK_CORPORA names no folder")
def test_every_supporting_sentence_of_wice_is_proved() -> None:
    imported = read("wice", (Path(CORPORA) / "wice-claim-dev.jsonl").read_bytes(), name="wice-claim-dev.jsonl")
    assert {proof.grade for proof in proofs(imported).links} == {"verbatim"}
