"""What others leave open or write otherwise: publishers, languages, stances, addresses, numbers, the ends of lines."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from factcheck import curation, rules
from factcheck.exchange.card import body
from factcheck.exchange.reading import Imported, Options
from factcheck.exchange.reading.embedded import blocks
from factcheck.exchange.reading.stances import WORDS
from factcheck.exchange.records import Records
from factcheck.model import Dataset, Split
from factcheck.project.importing import documents
from factcheck.proof import prove
from factcheck.splits import Plan, assign
from factcheck.tables import tables
from factcheck.text import sentences
from support import foreign
from support.imports import again, canonical, exported, lines, proofs, read


def remarks(imported: Imported) -> list[str]:
    return [remark.kind for remark in imported.remarks]


def stances(imported: Imported) -> list[str]:
    return [link.stance for _, link in imported.dataset.links()]


def told(imported: Imported) -> list[str]:
    """The codes of what a check finds, but for the details of sources."""
    reading = curation.read({"data/claims.yaml": curation.write(imported.dataset)})
    assert reading.dataset is not None
    result = rules.run(rules.Context(reading.dataset, prove(reading.dataset, documents(imported)), reading.places))
    return [each.code for each in result.diagnostics if not each.code.startswith("FC2")]


# --------------------------------------------------------------------------------------------------------------------
# Stances
# --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "stance"),
    [
        ("supported", "supports"),
        ("Entailment", "supports"),
        ("REFUTED", "refutes"),
        ("contradiction", "refutes"),
        ("neutral", "context"),
        ("Not_Supported", "context"),
        ("states", "states"),
    ],
)
def test_common_words_for_a_stance_are_read(word: str, stance: str) -> None:
    found = read("csv", f"claim,quote,stance\nA,x,{word}\n")
    assert (stances(found), remarks(found)) == ([stance], [])


def test_no_word_of_the_table_depends_on_how_it_is_spelt() -> None:
    assert all(word == " ".join(word.lower().split()) for word in WORDS)


def test_a_stance_that_nobody_knows_is_said() -> None:
    for format_, content in (
        ("csv", "claim,quote,stance\nA,x,perhaps\nB,y,\n"),
        ("jsonl", '{"claim": "A", "quote": "x", "stance": "perhaps"}\n'),
        ("linkml", "- statement: A.\n  evidence: {reference: 'PMID:1', supporting_text: x, supports: perhaps}\n"),
    ):
        found = read(format_, content, name="a.yaml")
        assert set(stances(found)) == {"context"}
        (remark,) = found.remarks
        assert remark.kind == "stance not known"
        assert remark.text == 'the stance "perhaps" is in no row of the table; read as `context`, and kept'


def test_a_label_on_a_stretch_is_a_stance_only_where_there_is_a_claim() -> None:
    def task(**data: str) -> str:
        value = {"start": 0, "end": 7, "labels": ["Person"]}
        annotation = {"result": [{"type": "labels", "value": value}]}
        return json.dumps([{"id": 1, "data": {"text": "It rained.", **data}, "annotations": [annotation]}])

    assert remarks(read("labelstudio", task(claim="It did."))) == ["stance not known"]
    assert remarks(read("labelstudio", task())) == []


# --------------------------------------------------------------------------------------------------------------------
# Publishers
# --------------------------------------------------------------------------------------------------------------------

APART = ["Cats sleep in the sun.", "The bridge was opened by a mayor.", "Rivers run to the sea in spring."]
"""Claims without a run of words in common."""


def sides(imported: Imported) -> dict[str, Split]:
    return assign(imported.dataset, proofs(imported), Plan(train=1, dev=1, test=1))


def unnamed(format_: str) -> Imported:
    """Pages of which nobody says who published them, one a claim."""
    if format_ == "csv":
        rows = "".join(f"{claim},true,{claim},Page {at},x {claim} {at}\n" for at, claim in enumerate(APART))
        return read("csv", f"claim,label,quote,source,text\n{rows}", options=Options(language="en"))
    if format_ == "wice":
        made = [
            {**foreign.WICE[2], "claim": claim, "evidence": [f"{claim} {at}"], "meta": {"id": f"dev{at}"}}
            for at, claim in enumerate(APART)
        ]
        return read("wice", lines(made))
    if format_ == "averitec":
        answer = {"answer": "Yes", "answer_type": "Boolean", "source_url": "Metadata"}
        questions = [{"question": "?", "answers": [answer]}]
        return read(
            "averitec", json.dumps([foreign.averitec(each, "Supported", questions=questions) for each in APART])
        )
    value = {"start": 0, "end": 7, "labels": ["Supports"]}
    annotation = {"result": [{"type": "labels", "value": value}]}
    tasks = [
        {"id": at, "data": {"text": f"It rained. {at}", "claim": claim}, "annotations": [annotation]}
        for at, claim in enumerate(APART)
    ]
    return read("labelstudio", json.dumps(tasks), options=Options(language="en"))


@pytest.mark.parametrize("format_", ["csv", "wice", "averitec", "labelstudio"])
def test_pages_whose_publisher_nobody_names_do_not_hang_together(format_: str) -> None:
    found = again(unnamed(format_))
    assert len(found.dataset.claims) == 3
    assert {proof.origin for proof in proofs(found).links} == {None}
    assert len(set(sides(found).values())) == 3


def test_pages_of_one_named_publisher_do() -> None:
    rows = "".join(f"{claim},{claim},Page {at},Harbour News\n" for at, claim in enumerate(APART))
    found = read("csv", f"claim,quote,source,publisher\n{rows}")
    assert {proof.origin for proof in proofs(found).links} == {"harbour-news"}
    assert len(set(sides(found).values())) == 1


def test_a_page_of_nobody_is_not_said_to_be_a_single_origin() -> None:
    assert "FC510" not in told(unnamed("csv"))
    rows = "".join(
        f"{claim},true,{claim},supports,Page {at},x {claim}.,Harbour News\n" for at, claim in enumerate(APART)
    )
    named = read("csv", f"claim,label,quote,stance,source,text,publisher\n{rows}", options=Options(language="en"))
    assert told(named).count("FC510") == 3


# --------------------------------------------------------------------------------------------------------------------
# Languages
# --------------------------------------------------------------------------------------------------------------------

HIDDEN = 'claim,quote,text{}\nSie hält.,die Mauer hält,"Es ist nicht wahr, dass die Mauer hält."{}\n'


def flags(imported: Imported) -> set[str]:
    return {flag for proof in proofs(imported).links for flag in proof.flags}


def test_a_language_that_nobody_named_is_not_taken_for_english() -> None:
    found = again(read("csv", HIDDEN.format("", "")))
    assert found.dataset.info.language == "und"
    assert flags(found) == {"unjudged"}
    assert told(found) == ["FC315"]


def test_a_language_is_named_for_all_or_in_a_column() -> None:
    named = read("csv", HIDDEN.format("", ""), options=Options(language="de"))
    assert (named.dataset.info.language, flags(named)) == ("de", {"cut"})
    column = again(read("csv", HIDDEN.format(",lang", ",de"), options=Options(columns={"language": "lang"})))
    assert (column.dataset.sources[0].language, flags(column)) == ("de", {"cut"})
    assert "FC318" not in told(column)


def test_a_language_that_is_no_tag_is_said() -> None:
    found = read("csv", HIDDEN.format(",language", ",german"))
    assert remarks(found) == ["no language"]
    assert (found.dataset.sources[0].language, flags(found)) == (None, {"unjudged"})


@pytest.mark.parametrize("format_", ["averitec", "climate-fever", "fever", "scifact", "vitaminc", "wice"])
def test_the_datasets_known_to_be_english_are(format_: str) -> None:
    assert read(format_, lines(foreign.records(format_))).dataset.info.language == "en"


# --------------------------------------------------------------------------------------------------------------------
# What stands there twice
# --------------------------------------------------------------------------------------------------------------------


def review(**more: Any) -> dict[str, Any]:
    return {"@type": "ClaimReview", "claimReviewed": "The wall sings.", **more}


def rated(word: str) -> dict[str, Any]:
    return {"reviewRating": {"alternateName": word}}


def test_reviews_on_one_line_that_say_the_same_or_the_contrary_are_said() -> None:
    content = json.dumps([review(**rated("False")), review(**rated("False")), review(**rated("True"))])
    found = read("claimreview", content, name="a.json")
    assert len(found.dataset.claims) == 3
    assert remarks(found) == ["duplicate claim", "same claim, other label"]
    other = 'the same claim stands in a.json:1, labelled "False", and here "True"; both are kept'
    assert found.remarks[1].text == other


def test_tasks_on_one_line_with_one_id_are_said() -> None:
    task = {"id": 1, "data": {"text": "It rained.", "claim": "Same."}, "annotations": [{"result": []}]}
    assert remarks(read("labelstudio", json.dumps([task, task]))) == ["duplicate id", "duplicate claim"]


def test_annotators_who_disagree_are_said() -> None:
    def annotation(choice: str) -> dict[str, Any]:
        return {"result": [{"type": "choices", "value": {"choices": [choice]}}]}

    def task(*choices: str) -> str:
        data = {"text": "It rained.", "claim": "Same."}
        return json.dumps([{"id": 1, "data": data, "annotations": list(map(annotation, choices))}])

    assert remarks(read("labelstudio", task("True", "True"))) == []
    assert remarks(read("labelstudio", task("True", "False"))) == ["same claim, other label"]


# --------------------------------------------------------------------------------------------------------------------
# Addresses
# --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["Metadata", "n/a", "javascript:alert(1)", "ftp://host/a b", "http://"])
def test_an_address_that_is_none_is_said_and_is_the_reason_why_there_is_none(written: str) -> None:
    for format_, content in (
        ("csv", f"claim,quote,url\nA,x,{written}\n"),
        ("claimreview", json.dumps(review(url=written, author="Harbour Checks"))),
    ):
        found = again(read(format_, content))
        (source,) = found.dataset.sources
        assert "no address" in remarks(found)
        assert source.url is None
        assert source.unknown["url"].endswith(f' gives "{written}", which is no address')


def test_an_address_without_a_scheme_is_one() -> None:
    found = read("csv", "claim,quote,url\nA,x,www.harbour.example/wall\n")
    (source,) = found.dataset.sources
    assert (source.url, source.publisher) == ("https://www.harbour.example/wall", "harbour-example")
    assert remarks(found) == []


# --------------------------------------------------------------------------------------------------------------------
# Sentences of a page
# --------------------------------------------------------------------------------------------------------------------


def wice(*page: str, cited: int) -> Imported:
    return read("wice", lines([{**foreign.WICE[2], "evidence": list(page), "supporting_sentences": [[cited]]}]))


def test_a_heading_is_no_part_of_the_next_sentence() -> None:
    found = wice("(meta data) TITLE: The wall", "No comments", "The wall held.", "It is old.", cited=2)
    text = next(iter(found.texts.values())).decode()
    assert text == "(meta data) TITLE: The wall\n\nNo comments\n\nThe wall held.\nIt is old.\n"
    assert [text[span.start : span.end] for span in sentences(text)][1:3] == ["No comments", "The wall held."]
    assert "FC311" not in told(found)


def test_a_sentence_that_was_cut_in_two_is_still_one() -> None:
    assert "FC311" in told(wice("Nobody says that", "the wall held.", cited=1))


def test_sentences_of_a_page_with_headings_are_told_from_others_of_the_same_words() -> None:
    page = ["Harbour", "It held.", "Weather", "It held."]
    found = wice(*page, cited=3)
    (link,) = (link for _, link in found.dataset.links())
    assert link.occurrence == 2
    assert {proof.grade for proof in proofs(found).links} == {"verbatim"}
    assert exported("wice", found)[0]["evidence"] == page


# --------------------------------------------------------------------------------------------------------------------
# Numbers of ratings
# --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "worst", "best", "verdict"),
    [
        (5, 5, 1, "refuted"),
        (1, 5, 1, "supported"),
        ("3,5", 1, 5, "mostly_supported"),
        ("3.5", "1", "5", "mostly_supported"),
        ("1,0", "5,0", "1,0", "supported"),
    ],
)
def test_numbers_of_ratings_are_read_whichever_end_is_best(value: Any, worst: Any, best: Any, verdict: str) -> None:
    rating = {"alternateName": "Anchors", "ratingValue": value, "worstRating": worst, "bestRating": best}
    found = read("claimreview", json.dumps(review(reviewRating=rating)))
    assert [each.verdict for each in found.dataset.verdicts] == [verdict]
    assert remarks(found) == []


def test_a_number_that_is_not_understood_is_said() -> None:
    rating = {"alternateName": "Anchors", "ratingValue": 7, "worstRating": 1, "bestRating": 5}
    (remark,) = read("claimreview", json.dumps(review(reviewRating=rating))).remarks
    assert remark.kind == "no verdict proposed"
    assert "nor its number 7 one from the worst rating to the best" in remark.text


# --------------------------------------------------------------------------------------------------------------------
# Web pages
# --------------------------------------------------------------------------------------------------------------------

PAGE = """<!DOCTYPE html>
<html><head><title>Harbour Checks</title>
<script>var x = "<p>";</script>
<script type="application/ld+json">{site}</script>
<script
  type='Application/LD+JSON; charset=utf-8'>
//<![CDATA[
{graph}
//]]>
</script></head><body><p>It rained.</p>
<script type="application/ld+json">[{review}]</script></body></html>
"""


def page(**scripts: Any) -> str:
    return PAGE.format(**{name: json.dumps(value) for name, value in scripts.items()})


def test_the_reviews_of_a_saved_page_are_read() -> None:
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, review()]}
    other = review(claimReviewed="It rained.")
    found = read("claimreview", page(site={"@type": "WebSite"}, graph=graph, review=other), name="a.html")
    assert found.rejected == ()
    assert [claim.text for claim in found.dataset.claims] == ["The wall sings.", "It rained."]
    assert [each.line for each in found.remarks if each.kind == "no verdict proposed"] == [8, 11]


def test_a_page_without_a_review_is_kept_aside_with_the_reason() -> None:
    (found,) = read("claimreview", page(site={}, graph={"@type": "WebPage"}, review={}), name="a.html").rejected
    assert found.reason == "the JSON-LD of the page holds no ClaimReview"
    (found,) = read("claimreview", "<html><body>404</body></html>").rejected
    assert found.reason == 'the page holds no JSON-LD: no script of the type "application/ld+json"'


def test_a_broken_script_is_kept_aside_and_the_others_are_read() -> None:
    text = page(site={}, graph=review(), review=review(claimReviewed="B.")).replace('"The wall sings."', "")
    found = read("claimreview", text, name="a.html")
    assert [claim.text for claim in found.dataset.claims] == ["B."]
    assert [(each.file, each.line) for each in found.rejected] == [("a.html", 8)]


@pytest.mark.parametrize("wrapped", ["{}", "<!-- {} -->", "/*<![CDATA[*/ {} /*]]>*/", "\n<![CDATA[{}]]>\n"])
def test_what_pages_put_around_a_script_is_no_part_of_it(wrapped: str) -> None:
    text = json.dumps({"a": "</p>"})
    (block,) = blocks(f'<script type="application/ld+json">{wrapped.replace("{}", text)}</script>')
    assert block.text == text


# --------------------------------------------------------------------------------------------------------------------
# Control characters, back again
# --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("format_", ["averitec", "climate-fever", "scifact", "vitaminc", "wice"])
def test_records_with_control_characters_come_back_as_they_were(format_: str) -> None:
    text = lines(foreign.records(format_)).replace("wall", "wa\\u0092ll").replace("damaged", "dam\\u0081aged")
    records = [json.loads(line) for line in text.splitlines()]
    more = (
        {"corpus.jsonl": lines(foreign.SCIFACT_CORPUS).replace("wall", "wa\\u0092ll")} if format_ == "scifact" else {}
    )
    found = read(format_, text, more=more)
    assert "control characters" in remarks(found)
    assert not any("\x92" in claim.text for claim in found.dataset.claims)
    assert list(map(canonical, exported(format_, found))) == list(map(canonical, records))


# --------------------------------------------------------------------------------------------------------------------
# The card
# --------------------------------------------------------------------------------------------------------------------


def card(dataset: Dataset, imported: Imported) -> str:
    return body(Records(tables(dataset, prove(dataset, documents(imported)))), ["dataset"])


def test_the_card_says_which_ties_of_imported_claims_were_not_looked_at() -> None:
    found = unnamed("averitec")
    placed = replace(
        found.dataset, claims=tuple(each.model_copy(update={"split": "train"}) for each in found.dataset.claims)
    )
    own = replace(placed, claims=tuple(each.model_copy(update={"foreign": {}}) for each in placed.claims))
    assert "`fact_checking_article` of AVeriTeC" in card(placed, found)
    assert "fact_checking_article" not in card(own, found)
    assert "fact_checking_article" not in card(found.dataset, found)
    assert "| links of no known origin | 3 |" in card(placed, found)
