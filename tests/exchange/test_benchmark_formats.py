"""FEVER and its kin in their own schemas: labels, evidence that points at the right sentences, and what is refused."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import jsonschema
import pytest

from factcheck import exchange
from factcheck.anchoring import locate
from factcheck.exchange.labels import PROPOSED
from factcheck.model import VerdictValue, values
from factcheck.scales import SCALES
from factcheck.tables import tables
from support.project import CLAIMS, SEED, Tiny

DIGEST = "147a689073d3656b20f04ec8cc13b180d2ddb7a5c6a42fe6f3e6d10531cb4e8a"

# The sample, with a verdict of every kind and each way to rest on evidence.
JUDGED = """\
claims:
  - id: news-cost
    speaker: harbour-office
    text: The repair costs about 2.4 million euros.
    scope: {amount: {value: "2.4", unit: "million euros"}}
    said: {date: 2019-02-05}
    answers: {how-much: "2.4 million"}
    evidence:
      - id: news-1
        source: news
        quote: |-
          According to the harbour office, the repair of the damaged part costs about 2.4 million euros.
      - id: news-2
        source: news
        stance: supports
        quote: >-
          The harbour office said it could not rule out a second repair.
          The wall has protected the harbour unless the wind came from the north.
  - id: news-first
    speaker: harbour-news
    text: It is the first repair since 2018.
    evidence:
      - id: news-1
        source: news
        quote: |-
          The council voted on Tuesday to repair part of the harbour wall, the first repair since 2018.
  - id: memo-said
    speaker: council
    text: A memo exists.
    evidence:
      - {id: memo-1, source: memo, quote: "A memo exists."}
sources:
  - id: memo
    kind: document
    publisher: council
    text: private
    title: "Memo (draft): the wall"
    unknown: {text: "not public", author: "none", url: "none", published: "none", retrieved: "none"}
verdicts:
  - claim: council-part
    verdict: supported
    rationale: Both say so.
    for: [news-first, news-cost/news-1]
    sets: [[news-first], [news-cost/news-1]]
    against: [residents-all]
    as_of: 2026-11-22
  - claim: news-cost
    verdict: mostly_supported
    rationale: The office says so.
    for: [news-cost/news-1, memo-said]
    as_of: 2026-11-22
  - claim: news-first
    verdict: refuted
    rationale: It was not.
    against: [residents-all, council-part]
    as_of: 2026-11-22
  - claim: news-compromise
    verdict: not_checkable
    rationale: A way of seeing it.
    as_of: 2026-11-22
"""


@cache
def _made() -> tuple[Mapping[str, bytes], Mapping[str, tuple[exchange.Loss, ...]]]:
    checked = Tiny.sample(JUDGED).check()
    assert checked.dataset is not None
    written = exchange.write_each(tables(checked.dataset, checked.proofs), exchange.FORMATS)
    files = {path: content for each in written.values() for path, content in each.files.items()}
    return files, {name: each.losses for name, each in written.items()}


def _lines(path: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in _made()[0][path].decode().splitlines()]


def _one(path: str, field: str, value: object) -> dict[str, Any]:
    (found,) = (record for record in _lines(path) if record[field] == value)
    return found


def _lost(format_: str, kind: str) -> dict[str, tuple[str, ...]]:
    return {loss.what: loss.records for loss in _made()[1][format_] if loss.kind == kind}


PART = "The council will repair the part of the wall that storms have damaged."
ALL = "All of the wall was to be repaired this year."
FIRST = "It is the first repair since 2018."
COST = "The repair costs about 2.4 million euros."

_INT, _TEXT, _OPEN = {"type": "integer"}, {"type": "string"}, {"type": ["string", "null"]}


def _exactly(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "required": list(fields), "additionalProperties": False}


def _list(of: Any, **limits: int) -> dict[str, Any]:
    return {"type": "array", "items": of, **limits}


_FEVER_PLACE = {
    "type": "array",
    "prefixItems": [_INT, {"type": ["integer", "null"]}, _OPEN, {"type": ["integer", "null"]}],
}
_RATIONALE = _exactly(sentences=_list(_INT, minItems=1), label={"enum": ["SUPPORT", "CONTRADICT"]})
_FEVER_LABELS = {"enum": ["SUPPORTS", "REFUTES", "NOT ENOUGH INFO"]}
_CLIMATE = {"enum": ["SUPPORTS", "REFUTES", "NOT_ENOUGH_INFO"]}
_ANSWER = {
    "type": "object",
    "required": ["answer", "answer_type", "source_url", "source_medium"],
    "properties": {"answer": _TEXT, "answer_type": {"enum": ["Extractive", "Abstractive", "Boolean", "Unanswerable"]}},
}
SCHEMAS = {
    "fever/claims.jsonl": _exactly(
        id=_INT,
        verifiable={"enum": ["VERIFIABLE", "NOT VERIFIABLE"]},
        label=_FEVER_LABELS,
        claim=_TEXT,
        evidence=_list(_list(_FEVER_PLACE, minItems=1), minItems=1),
    ),
    "fever/wiki-pages.jsonl": _exactly(id=_TEXT, text=_TEXT, lines=_TEXT),
    "scifact/claims.jsonl": _exactly(
        id=_INT,
        claim=_TEXT,
        evidence={"type": "object", "additionalProperties": _list(_RATIONALE, minItems=1)},
        cited_doc_ids=_list(_INT),
    ),
    "scifact/corpus.jsonl": _exactly(doc_id=_INT, title=_TEXT, abstract=_list(_TEXT), structured={"type": "boolean"}),
    "wice/claims.jsonl": _exactly(
        label={"enum": ["supported", "partially_supported", "not_supported"]},
        supporting_sentences=_list(_list(_INT), minItems=1),
        claim=_TEXT,
        evidence=_list(_TEXT),
        meta=_exactly(id=_TEXT, claim_title=_TEXT, claim_section=_TEXT, claim_context=_TEXT),
    ),
    "vitaminc/claims.jsonl": _exactly(
        unique_id=_TEXT,
        case_id=_TEXT,
        wiki_revision_id=_TEXT,
        label=_FEVER_LABELS,
        claim=_TEXT,
        evidence=_TEXT,
        page=_TEXT,
        revision_type=_TEXT,
    ),
    "climate-fever/claims.jsonl": _exactly(
        claim_id=_TEXT,
        claim=_TEXT,
        claim_label={"enum": [*_CLIMATE["enum"], "DISPUTED"]},
        evidences=_list(
            _exactly(
                evidence_id=_TEXT,
                evidence_label=_CLIMATE,
                article=_TEXT,
                evidence=_TEXT,
                entropy={"type": "number"},
                votes=_list({"enum": [*_CLIMATE["enum"], None]}, minItems=5, maxItems=5),
            )
        ),
    ),
    "averitec/claims.json": _list(
        _exactly(
            claim=_TEXT,
            required_reannotation={"type": "boolean"},
            label={"enum": list(PROPOSED["averitec"])},
            justification=_OPEN,
            claim_date={"type": ["string", "null"], "pattern": r"^\d{1,2}-\d{1,2}-\d{4}$"},
            speaker=_OPEN,
            original_claim_url=_OPEN,
            cached_original_claim_url=_OPEN,
            fact_checking_article=_OPEN,
            reporting_source=_OPEN,
            location_ISO_code=_OPEN,
            claim_types=_list(_TEXT, minItems=1),
            fact_checking_strategies=_list(_TEXT, minItems=1),
            questions=_list(_exactly(question=_TEXT, answers=_list(_ANSWER, minItems=1))),
        )
    ),
    "entailment/pairs.jsonl": _exactly(
        id=_TEXT,
        premise=_TEXT,
        hypothesis=_TEXT,
        label={"enum": ["entailment", "neutral", "contradiction"]},
        premise_kind={"enum": ["claim", "passage"]},
        relation=_TEXT,
        dimensions=_list(_TEXT),
        strength=_OPEN,
        claim=_TEXT,
        speaker=_TEXT,
    ),
}


@pytest.mark.parametrize("path", SCHEMAS)
def test_records_have_the_schema_of_the_dataset(path: str) -> None:
    content = json.loads(_made()[0][path]) if path.endswith(".json") else _lines(path)
    schema = SCHEMAS[path] if path.endswith(".json") else _list(SCHEMAS[path])
    assert content
    jsonschema.validate(content, schema)


def test_every_sentence_id_of_fever_leads_to_its_sentence() -> None:
    pages = {
        page["id"]: dict(line.split("\t")[:2] for line in page["lines"].split("\n"))
        for page in _lines("fever/wiki-pages.jsonl")
    }
    record = _one("fever/claims.jsonl", "claim", PART)
    assert (record["label"], record["verifiable"]) == ("SUPPORTS", "VERIFIABLE")
    texts = [[pages[page][str(number)] for _, _, page, number in group] for group in record["evidence"]]
    assert [[text[:24] for text in group] for group in texts] == [
        ["HARBOUR TOWN - The counc"],
        ["According to the harbour"],
    ]
    ids = [place[1] for each in _lines("fever/claims.jsonl") for group in each["evidence"] for place in group]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("written", "printed", "on_one_line"),
    [
        ("Tuesday to repair part of", "Tuesday to re-\npair part\r\n  of", "Tuesday to re-pair part of"),
        ("on Tuesday to repair part", "on Tues- \nday to re-\r\npair part", "on Tues-day to re-pair part"),
    ],
)
def test_a_sentence_of_fever_over_line_ends_is_one_line_that_the_source_proves(
    written: str, printed: str, on_one_line: str
) -> None:
    tiny = Tiny.sample(JUDGED)
    text = tiny.text(SEED).replace(written, printed, 1)
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    digest = hashlib.sha256(text.encode()).hexdigest()
    regions = f"    regions: [{{lines: 1-{lines[-1]}, kind: body}}]\n"
    head, _, rest = tiny.text().partition("    regions:\n")
    claims = head.replace(DIGEST, digest) + regions + "\n" + rest.partition("\n\n")[2]
    checked = tiny.with_file(SEED, text).with_file(CLAIMS, claims).check()
    assert checked.dataset is not None
    made = exchange.write_each(tables(checked.dataset, checked.proofs), ["fever"])["fever"]
    (page,) = (json.loads(line) for line in made.files["fever/wiki-pages.jsonl"].decode().splitlines())
    sentences = [line.split("\t")[1] for line in page["lines"].split("\n")]
    assert on_one_line in sentences[0]
    assert all(locate(sentence, text).faithful for sentence in sentences)


def test_not_enough_information_in_each_ones_own_way() -> None:
    fever = _one("fever/claims.jsonl", "claim", ALL)
    assert fever["evidence"] == [[[fever["id"], None, None, None]]]
    assert fever["verifiable"] == "NOT VERIFIABLE"
    assert _one("scifact/claims.jsonl", "claim", ALL)["evidence"] == {}
    assert _one("wice/claims.jsonl", "claim", ALL)["supporting_sentences"] == [[]]
    assert _one("climate-fever/claims.jsonl", "claim", ALL)["claim_label"] == "NOT_ENOUGH_INFO"


def test_refuting_passages_are_rationales_that_contradict() -> None:
    record = _one("scifact/claims.jsonl", "claim", FIRST)
    ((document, (rationale,)),) = record["evidence"].items()
    corpus = _one("scifact/corpus.jsonl", "doc_id", int(document))
    texts = [corpus["abstract"][number] for number in rationale["sentences"]]
    assert rationale["label"] == "CONTRADICT"
    assert [text[:12] for text in texts] == ['"We will rep', '"All of the ']
    assert corpus["title"] == "Council votes to repair part of the harbour wall"


def test_a_passage_of_two_sentences_is_two_sentences() -> None:
    record = _one("wice/claims.jsonl", "claim", COST)
    assert record["label"] == "partially_supported"
    (together,) = record["supporting_sentences"]
    assert [record["evidence"][number][:11] for number in together] == ["According t", "The harbour", "The wall ha"]


def test_averitec_asks_the_question_both_claims_answer() -> None:
    (record,) = (each for each in json.loads(_made()[0]["averitec/claims.json"]) if each["claim"] == COST)
    assert (record["claim_date"], record["claim_types"]) == ("5-2-2019", ["Numerical Claim"])
    assert record["questions"][0]["question"] == "How much of the wall is to be repaired?"
    assert record["questions"][0]["answers"][0]["answer"].endswith("costs about 2.4 million euros.")
    assert (record["speaker"], record["reporting_source"]) == ("The harbour office", "Harbour News")


def test_vitaminc_contrasts_passages_on_one_question() -> None:
    records = [each for each in _lines("vitaminc/claims.jsonl") if each["claim"] == PART]
    assert {each["case_id"] for each in records} == {"how-much"}
    assert {each["label"] for each in records} == {"SUPPORTS", "REFUTES"}


def test_entailment_has_comparisons_and_passages_with_their_dimension() -> None:
    against = _one("entailment/pairs.jsonl", "relation", "contradicts")
    assert (against["label"], against["premise_kind"]) == ("contradiction", "claim")
    assert against["dimensions"] == ["quantity"]
    stated = _one("entailment/pairs.jsonl", "id", "residents-all/news-1")
    assert (stated["label"], stated["premise"][:4]) == ("entailment", '"All')


def test_sentences_tell_their_place_and_the_version_of_the_segmentation() -> None:
    lines = _lines("sentences.jsonl")
    text = Tiny.sample().files["seeds/minutes.txt"]
    assert isinstance(text, str)
    for line in lines:
        assert text[line["start"] : line["end"]] == line["text"]
        assert line["segmentation"] == 1
    assert [line["sentence"] for line in lines] == list(range(len(lines)))


# --------------------------------------------------------------------------------------------------------------------
# Losses
# --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format_", ["fever", "scifact", "wice", "climate-fever", "averitec"])
def test_what_has_no_label_is_refused_by_name(format_: str) -> None:
    refused = _lost(format_, "refused")
    assert refused["claims judged not_checkable"] == ("news-compromise",)
    assert refused["claims without a verdict"] == ("memo-said",)


def test_what_is_unproved_is_no_evidence() -> None:
    assert _lost("fever", "refused")["unproved passages"] == ("memo-said/memo-1",)
    assert _lost("annotations", "refused")["unproved links"] == ("memo-said/memo-1",)


def test_labels_and_sets_that_become_one_are_told() -> None:
    assert _lost("fever", "collapsed")["mostly_supported as SUPPORTS"] == ("news-cost",)
    assert _lost("fever", "collapsed")["evidence sets"] == ("news-cost", "news-first")
    assert _lost("climate-fever", "collapsed")["SUPPORTS derived as DISPUTED"] == ("council-part",)


def test_every_format_tells_what_it_never_carries() -> None:
    for name, format_ in exchange.FORMATS.items():
        told = {(loss.what, loss.text) for loss in _made()[1][name] if loss.kind == "dropped"}
        assert told <= {(each.what, each.text) for each in format_.drops}, name
        assert told or name in exchange.TABLE_FORMATS
        assert all(loss.count for loss in _made()[1][name]), name


def test_a_field_that_no_record_has_is_not_lost() -> None:
    checked = Tiny.sample().check()
    assert checked.dataset is not None
    made = tables(checked.dataset, checked.proofs)
    lost = {loss.what: loss.count for loss in exchange.FORMATS["annotations"].write(made).losses}
    assert "parts of an elided quote" not in lost
    assert lost["grades, flags, origins, routes"] == made["evidence"].num_rows


@pytest.mark.parametrize("format_", PROPOSED)
def test_a_label_proposes_a_verdict_that_gives_it_back(format_: str) -> None:
    for label, verdict in PROPOSED[format_].items():
        assert verdict in values(VerdictValue)
        assert SCALES[format_].labels[verdict].word in (label, "partially_supported", "not_supported")


def test_every_document_that_scifact_cites_is_in_its_corpus() -> None:
    known = {document["doc_id"] for document in _lines("scifact/corpus.jsonl")}
    cited = {doc for claim in _lines("scifact/claims.jsonl") for doc in claim["cited_doc_ids"]}
    used = {int(doc) for claim in _lines("scifact/claims.jsonl") for doc in claim["evidence"]}
    assert used
    assert used <= cited <= known
