"""Files as other hands leave them: spreadsheets, scrapers and old versions of tools."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.exchange import FORMATS
from factcheck.exchange.reading import Imported
from factcheck.proof import prove
from factcheck.tables import tables
from support import foreign
from support.imports import again, canonical, exported, lines, proofs, read


def texts(imported: Imported) -> list[str]:
    return [claim.text for claim in imported.dataset.claims]


def verdicts(imported: Imported) -> list[str]:
    return [verdict.verdict for verdict in imported.dataset.verdicts]


def remarks(imported: Imported) -> list[str]:
    return [remark.kind for remark in imported.remarks]


# --------------------------------------------------------------------------------------------------------------------
# JSON
# --------------------------------------------------------------------------------------------------------------------


def test_records_over_several_lines_one_after_the_other() -> None:
    """What jq prints; a broken one is kept aside alone."""
    content = "".join(json.dumps(record, indent=2) + "\n" for record in foreign.CLIMATE[:2])
    found = read("climate-fever", content + '{\n  "claim_id":\n}\n', name="a.json")
    assert len(found.dataset.claims) == 2
    (broken,) = found.rejected
    assert (broken.line, broken.record) == (content.count("\n") + 1, '{\n  "claim_id":\n}\n')


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (lines(foreign.CLIMATE).encode("utf-16"), "the file is not UTF-8: it is UTF-16 text; name its encoding with"),
        (b"<html><body>404</body></html>\n", "the file is no JSON: it looks like HTML or XML"),
    ],
)
def test_a_file_that_is_no_json_is_kept_aside_once(content: bytes, reason: str) -> None:
    (found,) = read("climate-fever", content).rejected
    assert found.reason.startswith(reason)


def test_labels_in_other_letters_are_read_and_come_back() -> None:
    def recased(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: inner.title() if key.endswith("label") and isinstance(inner, str) else recased(inner)
                for key, inner in value.items()
            }
        return [recased(each) for each in value] if isinstance(value, list) else value

    for format_ in ("averitec", "climate-fever", "fever", "scifact", "vitaminc", "wice"):
        records = recased(foreign.records(format_))
        usual = read(format_, lines(foreign.records(format_)))
        found = read(format_, lines(records))
        assert found.rejected == ()
        assert verdicts(found) == verdicts(usual)
        assert [link.stance for _, link in found.dataset.links()] == [link.stance for _, link in usual.dataset.links()]
        assert list(map(canonical, exported(format_, found))) == list(map(canonical, records))


def test_an_id_that_two_records_have_is_said() -> None:
    other = {**foreign.CLIMATE[1], "claim_id": "0"}
    found = read("climate-fever", lines([foreign.CLIMATE[0], other]), name="a.jsonl")
    assert remarks(found) == ["duplicate id"]
    assert str(found.remarks[0]) == "a.jsonl:2: the id 0 is that of a.jsonl:1 too; both are kept, under two ids"


# --------------------------------------------------------------------------------------------------------------------
# Tables
# --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "table",
    [
        ",,\nclaim,label,\nOne,true,\n,,\n",
        " Claim ; LABEL \nOne;true\n",
        "sep=;\r\nclaim;label\r\nOne;true\r\n",
        "sep=|\nclaim|label\nOne|true\n",
        "claim|label\nOne|true\n",
        '"the claim, in short";claim;label\nx;One;true\n',
        "\ufeffclaim\tlabel\nOne\tTRUE.\n",
    ],
)
def test_tables_as_spreadsheets_write_them(table: str) -> None:
    found = read("csv", table)
    assert found.rejected == ()
    assert (texts(found), verdicts(found)) == (["One"], ["supported"])


def test_lines_are_counted_from_the_top_of_the_file() -> None:
    found = read("csv", "sep=;\n\nclaim;label\nOne;true\nTwo\n", name="a.csv")
    assert [str(each) for each in found.rejected] == ["a.csv:5: it has 1 cells, the first line names 2"]


def test_a_column_named_twice_is_not_chosen_in_silence() -> None:
    (found,) = read("csv", "claim,label,label\nOne,true,false\n").rejected
    assert found.reason == 'the first line names "label" twice; rename one of the two'


def test_a_table_without_the_column_names_those_it_has() -> None:
    (found,) = read("csv", "Behauptung;Urteil\nEins;wahr\n").rejected
    assert found.reason == 'no column "claim" for the claim; see --map. There are "Behauptung", "Urteil"'


def test_dates_of_tables() -> None:
    table = "claim,date\nA,2021-01-16 10:00\nB,2021-01\nC,2021\nD,16/01/2021\nE,05/01/2021\nF,01/16/2021\nG,Monday\n"
    found = read("csv", table)
    said = [claim.said.date if claim.said else None for claim in found.dataset.claims]
    assert said == ["2021-01-16", "2021-01", "2021", "2021-01-16", "2021-01-05", None, None]
    assert remarks(found) == ["day or month first", "no day", "no day"]
    assert found.remarks[0].text == 'the date is "05/01/2021", which is read with the day first, as 2021-01-05'


# --------------------------------------------------------------------------------------------------------------------
# ClaimReview
# --------------------------------------------------------------------------------------------------------------------

REVIEW: dict[str, Any] = foreign.REVIEWS[0]


@pytest.mark.parametrize(
    "content",
    [
        {"@context": "https://schema.org", "@graph": [REVIEW]},
        [{"@graph": [REVIEW]}],
        {"@type": "NewsArticle", "headline": "x", "review": REVIEW},
        {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW]}]},
        {**REVIEW, "@type": "http://schema.org/ClaimReview"},
        {**REVIEW, "@type": ["schema:ClaimReview", "schema:Article"]},
    ],
)
def test_reviews_are_found_where_pages_put_them(content: Any) -> None:
    found = read("claimreview", json.dumps(content))
    assert (found.rejected, texts(found)) == ((), [REVIEW["claimReviewed"]])


@pytest.mark.parametrize("rating", ["False", ["False"], {"alternateName": "false"}, [{"alternateName": "False"}]])
def test_ratings_and_authors_may_be_texts_and_lists(rating: Any) -> None:
    review = {
        **REVIEW,
        "reviewRating": rating,
        "author": "Harbour Checks",
        "itemReviewed": {"author": ["The council", "The mayor's office"]},
    }
    found = again(read("claimreview", json.dumps(review)))
    assert verdicts(found) == ["refuted"]
    assert found.dataset.claims[0].speaker == "the-council"
    made = tables(found.dataset, prove(found.dataset, {}))
    assert json.loads(FORMATS["claimreview"].write(made).files["claimreview.jsonld"])["@graph"] == [review]


def test_a_number_without_a_scale_is_shown() -> None:
    found = read("claimreview", json.dumps({**REVIEW, "reviewRating": {"ratingValue": 2}}))
    assert found.remarks[0].text == 'the rating {"ratingValue": 2} is in no row of the table; kept'


def test_what_holds_no_review_is_kept_aside() -> None:
    (found,) = read("claimreview", json.dumps({"@type": "WebPage", "name": "x"})).rejected
    assert found.reason == 'it is no ClaimReview and holds none; its `@type` is "WebPage"'


# --------------------------------------------------------------------------------------------------------------------
# Annotations
# --------------------------------------------------------------------------------------------------------------------


def note(**more: Any) -> dict[str, Any]:
    words = {"type": "TextQuoteSelector", "exact": "It stands."}
    return {
        "id": "n1",
        "uri": "https://harbour.example/wall",
        "text": "The wall stands.",
        "target": [{"source": "https://harbour.example/wall", "selector": [words]}],
        **more,
    }


def test_a_note_that_lost_its_words_is_said() -> None:
    orphan = [{"source": "https://harbour.example/wall", "selector": [{"type": "RangeSelector"}]}]
    for target in (None, [], [{"source": "https://harbour.example/wall"}], orphan):
        found = read("hypothesis", json.dumps({"rows": [note(target=target)]}))
        assert (len(found.dataset.claims), remarks(found)) == (1, ["no words"])


def test_a_target_and_a_selector_may_stand_alone() -> None:
    words = {"type": "TextQuoteSelector", "exact": "It stands."}
    found = read("hypothesis", json.dumps([note(target={"source": "https://harbour.example", "selector": words})]))
    assert [link.quote for _, link in found.dataset.links()] == ["It stands."]


def test_a_w3c_annotation_is_not_taken_for_a_highlight() -> None:
    (found,) = read(
        "hypothesis", json.dumps({"id": "urn:1", "type": "Annotation", "body": "x", "target": "y"})
    ).rejected
    assert found.reason == "it is a W3C annotation, not an answer of the Hypothesis API"


TEXT = "It may hold. It rained."


def task(*results: dict[str, Any], key: str = "annotations", **data: str) -> dict[str, Any]:
    return {"id": 1, "data": {"text": TEXT, "claim": "The wall holds.", **data}, key: [{"id": 1, "result": results}]}


def stretch(start: int, end: int, **more: Any) -> dict[str, Any]:
    return {"type": "labels", "value": {"start": start, "end": end, "labels": ["Supports"], **more}}


def test_an_export_of_an_old_label_studio_is_read() -> None:
    found = read("labelstudio", json.dumps([task(stretch(0, 12), key="completions")]))
    assert [proof.grade for proof in proofs(found).links] == ["verbatim"]


def test_the_small_export_of_label_studio_is_named() -> None:
    (found,) = read("labelstudio", json.dumps([{"id": 1, "text": TEXT, "label": []}])).rejected
    assert "exports it as JSON, not as JSON-MIN" in found.reason


@pytest.mark.parametrize("start", [2, 3], ids=["code points", "UTF-16 units"])
def test_places_after_an_emoji_are_found_by_their_words(start: int) -> None:
    labelled = task(stretch(start, start + 12, text="It may hold."), text=f"\U0001f600 {TEXT}")
    found = read("labelstudio", json.dumps([labelled]))
    assert [link.quote for _, link in found.dataset.links()] == ["It may hold."]


def test_stretches_that_are_not_read_are_said() -> None:
    result = {"type": "hypertextlabels", "value": {"startOffset": 0, "endOffset": 12, "text": "It may hold."}}
    found = read("labelstudio", json.dumps([task(result)]))
    assert [str(remark) for remark in found.remarks] == [
        "labelstudio.jsonl:1: results of the kind hypertextlabels are kept, but not read"
    ]


def test_two_annotators_of_one_task_are_no_duplicate() -> None:
    twice = task(stretch(0, 12))
    twice["annotations"] *= 2
    found = read("labelstudio", json.dumps([twice]))
    assert (len(found.dataset.claims), found.remarks) == (2, ())


# --------------------------------------------------------------------------------------------------------------------
# Rows of one claim
# --------------------------------------------------------------------------------------------------------------------


def kept(imported: Imported) -> list[str]:
    """Every row that is somewhere: with a claim, with a link, or kept aside."""
    dataset = imported.dataset
    holders = [*dataset.claims, *(link for _, link in dataset.links())]
    records = [found["record"] for holder in holders for found in holder.foreign.values()]
    return [canonical(record) for record in (*records, *(each.record for each in imported.rejected))]


def test_rows_that_judge_one_claim_otherwise_are_claims_of_their_own() -> None:
    found = read("csv", "claim,label,quote\nthe sky is blue,True,\nthe sky is blue,False,\nother,True,\n", name="a.csv")
    assert texts(found) == ["the sky is blue", "the sky is blue", "other"]
    assert verdicts(found) == ["supported", "refuted", "supported"]
    other = 'a.csv:3: the same claim stands in a.csv:2, labelled "True", and here "False"; both are kept'
    assert [str(remark) for remark in found.remarks] == [other]


def test_rows_of_one_id_that_differ_are_kept_and_said() -> None:
    table = "id,claim,label,quote\n1,A,True,x\n1,A,False,y\n1,A,,z\n1,B,True,\n1,A,True,x\n"
    found = read("csv", table, name="a.csv")
    assert [[link.quote for link in claim.evidence] for claim in found.dataset.claims] == [["x", "z"], ["y"]]
    assert [claim.id for claim in found.dataset.claims] == ["csv-1", "csv-1-2"]
    assert remarks(found) == ["duplicate row", "duplicate id", "same claim, other label"]
    assert [each.reason for each in found.rejected] == ["its id is that of a.csv:2, its claim is another"]


@given(
    st.lists(
        st.fixed_dictionaries(
            {"claim": st.sampled_from("AB")},
            optional={
                key: st.sampled_from(["", "x", "y"]) for key in ("id", "label", "quote", "note", "date", "speaker")
            },
        ),
        max_size=6,
    )
)
def test_no_row_of_a_table_is_dropped(rows: list[dict[str, str]]) -> None:
    imported = read("jsonl", lines(rows))
    assert set(kept(imported)) == set(map(canonical, rows))
