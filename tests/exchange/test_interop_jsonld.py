"""The JSON-LD exports: terms that exist, and passages that stand where they say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pyld import jsonld
from rdflib import Graph, URIRef
from rdflib.namespace import PROV, RDF, SDO, Namespace

from factcheck import project
from factcheck.exchange import parquet
from factcheck.exchange.identifiers import digest_uri
from support.project import Tiny
from support.repository import ROOT, SAMPLE

SCHEMAS = ROOT / "tests/schemas"
OA = Namespace("http://www.w3.org/ns/oa#")

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def _read(path: Path) -> Any:
    return json.loads(path.read_bytes())


def _rows(dist: Path, table: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = parquet.read((dist / f"{table}.parquet").read_bytes()).to_pylist()
    return rows


def _graph(content: Any) -> Graph:
    return Graph().parse(data=json.dumps(content), format="json-ld")


def _unknown(graph: Graph, vocabulary: Any) -> set[str]:
    """The properties and types below a vocabulary's address that the vocabulary does not define."""
    used = {str(term) for term in (*graph.predicates(), *graph.objects(predicate=RDF.type)) if isinstance(term, URIRef)}
    return {term for term in used if term.startswith(str(vocabulary._NS)) and term not in vocabulary}


# --------------------------------------------------------------------------------------------------------------------
# Web Annotation
# --------------------------------------------------------------------------------------------------------------------

_URI = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:\S+$"}
_SELECTORS: dict[str, Any] = {
    "TextQuoteSelector": {"exact": {"type": "string", "minLength": 1}},
    "TextPositionSelector": {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 1}},
}
_SELECTOR = {
    "oneOf": [
        {"properties": {"type": {"const": name}, **fields}, "required": ["type", *fields]}
        for name, fields in _SELECTORS.items()
    ]
}
_MODEL: dict[str, Any] = {
    "$comment": "What an Annotation and a page MUST have: Web Annotation Data Model, sections 3.1, 4, 5.1 and 5.2.",
    "properties": {
        "@context": {"const": "http://www.w3.org/ns/anno.jsonld"},
        "type": {"const": "AnnotationCollection"},
        "id": _URI,
        "first": {
            "required": ["id", "type", "items"],
            "properties": {
                "id": _URI,
                "type": {"const": "AnnotationPage"},
                "items": {
                    "type": "array",
                    "items": {
                        "required": ["id", "type", "target"],
                        "properties": {
                            "id": _URI,
                            "type": {"const": "Annotation"},
                            "motivation": {"enum": ["describing", "assessing", "linking"]},
                            "target": {
                                "type": "array",
                                "minItems": 1,
                                "items": {
                                    "required": ["source", "selector"],
                                    "properties": {
                                        "source": {"anyOf": [_URI, {"required": ["id"], "properties": {"id": _URI}}]},
                                        "selector": {
                                            "anyOf": [_SELECTOR, {"type": "array", "minItems": 1, "items": _SELECTOR}]
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    "required": ["@context", "type", "id", "total"],
}


def _annotations(dist: Path) -> Iterator[dict[str, Any]]:
    yield from _read(dist / "annotations.jsonld")["first"]["items"]


def test_annotations_follow_the_model(dist: Path) -> None:
    content = _read(dist / "annotations.jsonld")
    jsonschema.validate(content, _MODEL)
    assert content["total"] == len(content["first"]["items"]) == sum(row["proved"] for row in _rows(dist, "evidence"))


def test_every_term_of_an_annotation_is_in_the_published_context(dist: Path) -> None:
    content = _read(dist / "annotations.jsonld")
    published = _read(SCHEMAS / "anno.jsonld")["@context"]
    terms = set(_keys(content)) - {"@context"}
    assert terms <= published.keys(), terms - published.keys()
    expanded = jsonld.expand({**content, "@context": published})
    graph = _graph(expanded)
    total = sum(1 for _ in graph.subjects(RDF.type, OA.Annotation))
    assert total == content["total"]
    assert sum(1 for _ in graph.subject_objects(OA.hasTarget)) >= total


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _keys(inner)


@pytest.mark.parametrize("root", [ROOT, SAMPLE], ids=["shipped", "sample"])
def test_the_selectors_find_the_words_in_the_text_of_that_digest(root: Path, tmp_path: Path) -> None:
    built = project.build(root, tmp_path / "dist", formats=["parquet", "annotations"])
    documents = {
        digest_uri(proof.document.digest): proof.document.text for proof in built.outcome.proofs.links if proof.document
    }
    for annotation in _annotations(tmp_path / "dist"):
        saved = annotation["target"][0]
        quote, position = saved["selector"]
        text = documents[saved["source"]["id"]]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text[: position["start"]].endswith(quote.get("prefix", ""))
        assert text[position["end"] :].startswith(quote.get("suffix", ""))


# --------------------------------------------------------------------------------------------------------------------
# ClaimReview and PROV-O
# --------------------------------------------------------------------------------------------------------------------


def test_claim_reviews_use_terms_of_schema_org_only(dist: Path) -> None:
    content = _read(dist / "claimreview.jsonld")
    assert content["@context"] == "https://schema.org"
    graph = _graph({**content, "@context": {"@vocab": "https://schema.org/"}})
    assert _unknown(graph, SDO) == set()
    reviews = {str(review) for review in graph.subjects(RDF.type, SDO.ClaimReview)}
    assert len(reviews) == len(_rows(dist, "verdicts"))


def test_a_review_has_a_claim_a_rating_in_words_and_a_number_only_where_it_is_settled(dist: Path) -> None:
    verdicts = {row["claim"]: row["verdict"] for row in _rows(dist, "verdicts")}
    numbers = {"refuted": 1, "mostly_refuted": 2, "mixed": 3, "mostly_supported": 4, "supported": 5}
    for review in _read(dist / "claimreview.jsonld")["@graph"]:
        verdict = verdicts[review["@id"].rpartition(":")[2]]
        rating = review["reviewRating"]
        assert rating["alternateName"].lower().replace(" ", "_") == verdict
        assert rating.get("ratingValue") == numbers.get(verdict)
        assert review["claimReviewed"] == review["itemReviewed"]["text"]
        assert review["itemReviewed"]["appearance"]


def test_provenance_uses_terms_of_prov_only_and_every_reference_leads_somewhere(dist: Path) -> None:
    graph = _graph(_read(dist / "prov.jsonld"))
    assert _unknown(graph, PROV) == set()
    described = set(graph.subjects())
    for predicate in (PROV.wasAttributedTo, PROV.wasDerivedFrom, PROV.wasQuotedFrom):
        assert set(graph.objects(predicate=predicate)) <= described, predicate


def test_a_passage_leads_back_through_every_hand_to_the_first(dist: Path) -> None:
    graph = _graph(_read(dist / "prov.jsonld"))
    links = {row["id"]: row for row in _rows(dist, "evidence")}
    for passage in graph.subjects(PROV.wasQuotedFrom):
        id_ = str(passage).rpartition(":link:")[2]
        hands, step = list[str](), graph.value(passage, PROV.wasDerivedFrom)
        while step is not None:
            hands.insert(0, str(graph.value(step, PROV.wasAttributedTo)).rpartition(":")[2])
            step = graph.value(step, PROV.wasDerivedFrom)
        assert hands == [each["speaker"] for each in links[id_]["route"]]


# --------------------------------------------------------------------------------------------------------------------
# Addresses
# --------------------------------------------------------------------------------------------------------------------


def test_a_dataset_and_a_source_with_an_address_are_named_by_it(tmp_path: Path) -> None:
    tiny = Tiny.sample()
    claims = tiny.files["data/claims.yaml"]
    assert isinstance(claims, str)
    claims = claims.replace("  language: en\n", '  language: en\n  url: "https://data.example/wall"\n', 1)
    claims = claims.replace('      url: "an example made for this project"\n', "")
    claims = claims.replace(
        "    publisher: harbour-news\n", '    publisher: harbour-news\n    url: "https://news.example/a#x"\n'
    )
    built = project.build(
        tiny.with_file("data/claims.yaml", claims).write(tmp_path / "p"),
        tmp_path / "d",
        formats=["parquet", "annotations"],
    )
    assert built.files, built.outcome.diagnostics
    first = next(_annotations(tmp_path / "d"))
    assert first["id"] == "https://data.example/wall#link/council-part/news-1"
    assert first["target"][1]["source"] == first["target"][0]["scope"] == "https://news.example/a#x"
    links = {row["id"]: row["deep_link"] for row in _rows(tmp_path / "d", "evidence")}
    assert links["news-compromise/news-1"] == "https://news.example/a#:~:text=The%20vote%20was%20a%20compromise."
