from __future__ import annotations

import json
from datetime import date

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import tables
from factcheck.anchoring import Grade
from factcheck.model import ClaimKind, values
from factcheck.tables.column import Column, Words, array
from support.export import CLAIMS, DIGEST, TEXT, example


def test_every_table_of_the_design_in_order() -> None:
    assert list(example().tables()) == (
        "dataset pairs claims evidence comparisons verdicts sources speakers questions objects answers".split()
    )


def test_a_link_carries_its_proof() -> None:
    row = example().row("dataset", "office-part/news-2")
    assert row["passage"] == TEXT[row["span_start"] : row["span_end"]]
    assert row["passage"] == "The office said: “Part of it, and only part, stands.”"
    assert row["source_sha256"] == DIGEST
    assert (row["grade"], row["proved"], row["region"], row["line"], row["last_line"]) == ("elided", True, "body", 3, 3)
    assert [part["text"] for part in row["omitted"]] == [", and only part,"]
    assert [part["text"] for part in row["spoken"]] == ["Part of it, and only part, stands."]
    assert row["sentence"] == TEXT[row["sentence_start"] :][: len(row["sentence"])]
    assert row["route"] == [{"speaker": "office", "reason": "speaks"}, {"speaker": "news", "reason": "publishes"}]
    assert (row["origin"], row["directness"]) == ("office", "partial")


def test_prefix_and_suffix_join_the_passage_in_the_source() -> None:
    for row in example().rows("evidence"):
        if row["proved"]:
            assert row["prefix"] + row["passage"] + row["suffix"] in TEXT
            assert len(row["prefix"]) <= 32 >= len(row["suffix"])


def test_spans_agree_in_three_units() -> None:
    row = example().row("evidence", "office-part/news-2")
    wide, narrow = TEXT.encode("utf-16-le"), TEXT.encode()
    for part in (*row["spans"], {name.removeprefix("span_"): row[name] for name in row if name.startswith("span_")}):
        words = TEXT[part["start"] : part["end"]]
        assert wide[2 * part["start_utf16"] : 2 * part["end_utf16"]].decode("utf-16-le") == words
        assert narrow[part["start_utf8"] : part["end_utf8"]].decode() == words
    assert len(row["spans"]) == 2


def test_a_link_that_is_not_proved_has_no_span() -> None:
    row = example().row("dataset", "all-of-it/memo-1")
    assert (row["grade"], row["proved"], row["spans"], row["route"][0]["reason"]) == ("unproved", False, [], "speaks")
    assert [
        name for name in row if name.startswith(("span_", "passage", "sentence", "line")) if row[name] is not None
    ] == []


def test_a_link_shows_what_it_hides_and_what_was_waived() -> None:
    row = example().row("evidence", "office-part/news-1")
    assert row["flags"] == ["cut"]
    assert [(edge["kind"], TEXT[edge["start"] : edge["end"]]) for edge in row["hidden"]] == [("hedge", "may")]
    assert row["waivers"] == [
        {"code": "FC312", "reason": "the hedge belongs to the next sentence", "message": "The cut hides “may”."}
    ]
    assert example().row("evidence", "office-part/news-2")["waivers"] == []


def test_claim_speaker_and_verdict_stand_in_the_row_of_the_link() -> None:
    row = example().row("dataset", "all-of-it/memo-1")
    assert (row["speaker"], row["speaker_name"], row["side"]) == ("residents", "The residents", "residents")
    assert (row["verdict"], row["verdict_issues"], row["verdict_confidence"]) == (
        "refuted",
        ["overstated_scope"],
        "low",
    )
    assert row["answers"] == [
        {"question": "how-much", "position": "all of it"},
        {"question": "when", "position": "now"},
    ]


def test_a_pair_sets_two_claims_side_by_side() -> None:
    (row,) = example().rows("pairs")
    assert row["id"] == "all-of-it:contradicts:office-part"
    assert (row["a_claim"], row["a_side"], row["a_link"]) == ("office-part", "council", "office-part/news-2")
    assert (row["b_claim"], row["b_side"], row["b_verdict"]) == ("all-of-it", "residents", "refuted")
    assert row["a_passage"].startswith("The office said")
    assert row["positions"] == [{"question": "how-much", "a": "part of it", "b": "all of it"}]


def test_what_was_retracted_is_left_out_everywhere() -> None:
    for table in example().tables().values():
        assert "none-of-it" not in json.dumps(table.to_pylist(), default=str)


def test_claims_count_their_links_and_origins() -> None:
    row = example().row("claims", "office-part")
    assert (row["links"], row["proved"], row["origins"]) == (2, 2, 1)
    assert (row["said_from"], row["said_to"]) == (date(2019, 2, 28), date(2019, 3, 31))
    assert (row["scope_from"], row["scope_amount_value"], row["foreign"]) == ("2018", "2.4", '{"imported": "yes, é"}')


def test_sources_keep_digest_language_and_regions() -> None:
    row = example().row("sources", "news")
    assert (row["sha256"], row["language"], row["characters"]) == (DIGEST, "en", len(TEXT))
    assert row["regions"][0] == {"kind": "headline", "start": 0, "end": 11}
    assert row["unknown"] == [{"field": "author", "reason": "not stated"}, {"field": "url", "reason": "not stated"}]
    assert (example().row("sources", "memo")["language"], example().row("sources", "memo")["regions"]) == ("fr", [])


def test_the_order_of_the_file_changes_nothing() -> None:
    written, turned = example().tables(), example(CLAIMS[::-1]).tables()
    assert all(written[name].equals(turned[name], check_metadata=True) for name in written)


def test_rows_are_sorted_by_their_key() -> None:
    claims = (*CLAIMS, {**CLAIMS[1], "id": "all-of-it-now"})  # a hyphen comes before a slash
    for name, table in example(claims).tables().items():
        keys = [tuple(row[part] for part in tables.TABLE[name].key) for row in table.to_pylist()]
        assert keys == sorted(set(keys)), name


def test_vocabularies_are_dictionaries_in_the_order_of_the_model() -> None:
    written = example().tables()
    assert written["dataset"].column("grade").chunk(0).dictionary.to_pylist() == list(values(Grade))
    assert written["claims"].column("kind").chunk(0).dictionary.to_pylist() == list(values(ClaimKind))


def test_the_metadata_holds_versions_key_and_vocabularies() -> None:
    about = json.loads(example().tables()["verdicts"].schema.metadata[b"factcheck"])
    assert {"factcheck", "format", "folds", "segmentation"} <= about.keys()
    assert about["dataset"]["title"] == "What stands?"
    assert (about["table"], about["key"]) == ("verdicts", ["claim"])
    assert about["vocabularies"]["confidence"] == ["low", "moderate", "high"]


def test_lists_are_empty_and_never_null() -> None:
    for table in example().tables().values():
        for field in table.schema:
            if pa.types.is_list(field.type):
                assert table.column(field.name).null_count == 0


def test_an_empty_dataset_has_every_table() -> None:
    assert {name: table.num_rows for name, table in example(()).tables().items()} == {
        **dict.fromkeys(tables.TABLE, 0),
        "sources": 2,
        "speakers": 3,
        "questions": 2,
        "objects": 1,
    }


def test_names_are_unique_and_described() -> None:
    for table in tables.TABLES:
        names = [column.name for column in table.columns]
        assert len(names) == len(set(names)), table.name
        assert all(column.text.strip() for column in table.columns), table.name


def test_a_word_outside_its_vocabulary_is_refused() -> None:
    with pytest.raises(ValueError, match="not in"):
        array(Column("grade", Words(("a", "b")), "", lambda row: row), ["c"])


@given(st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip))
def test_the_tables_keep_any_text(text: str) -> None:
    claims = ({**CLAIMS[1], "text": text},)
    assert example(claims).rows("claims")[0]["text"] == text


def test_what_stands_behind_a_claim_and_a_verdict_is_counted_and_named() -> None:
    office, residents = example().row("claims", "office-part"), example().row("claims", "all-of-it")
    assert [office[name] for name in ("documents", "origins", "speakers")] == [1, 1, 1]
    assert (office["document_ids"], office["origin_ids"], office["speaker_ids"]) == (["news"], ["office"], ["office"])
    assert (residents["documents"], residents["document_ids"]) == (0, [])
    (verdict,) = example().rows("verdicts")
    assert (verdict["documents"], verdict["speaker_ids"]) == (1, ["office"])
