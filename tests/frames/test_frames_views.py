from __future__ import annotations

import re
from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import tables
from factcheck.frames import Frames
from factcheck.frames.context import pieces
from factcheck.frames.dtypes import frame
from support.export import CLAIMS, TEXT, example


def frames(claims: tuple[dict[str, object], ...] = CLAIMS) -> Frames:
    written = example(claims).tables()
    return Frames({"title": "What <b>stands</b>?", "name": "wall", "version": "0.1.0"}, **{
        name: frame(written[name]) for name in tables.TABLE
    })  # fmt: skip


# --------------------------------------------------------------------------------------------------------------------
# Dtypes
# --------------------------------------------------------------------------------------------------------------------


def test_dtypes_are_declared() -> None:
    dtypes = frames().dataset.dtypes
    assert str(dtypes["span_start"]) == "Int64"
    assert str(dtypes["proved"]) == "boolean"
    assert str(dtypes["claim_said_from"]) == "datetime64[s]"
    assert str(dtypes["claim_text"]) in ("str", "string")
    assert str(dtypes["spans"]) == "object"


def test_categories_keep_the_order_of_the_vocabulary() -> None:
    grades = frames().dataset["grade"].cat.categories
    assert list(grades)[:3] == ["verbatim", "typographic", "elided"]
    assert frames().dataset["grade"].value_counts(sort=False).index[0] == "verbatim"


def test_an_empty_dataset_has_the_same_dtypes() -> None:
    full, empty = frames(), frames(())
    for name in tables.TABLE:
        assert (getattr(full, name).dtypes == getattr(empty, name).dtypes).all(), name


def test_missing_values_are_missing() -> None:
    row = frames().dataset.set_index("id").loc["all-of-it/memo-1"]
    assert pd.isna(row["span_start"])
    assert pd.isna(row["passage"])
    assert row["spans"] == []


# --------------------------------------------------------------------------------------------------------------------
# Compare
# --------------------------------------------------------------------------------------------------------------------


def test_compare_sets_positions_by_side() -> None:
    table = frames().compare("how-much")
    assert list(table.index) == ["all of it", "part of it"]
    assert list(table.columns) == ["council", "residents"]
    assert table.loc["part of it", "council"] == "The office: Part of the wall stands."
    assert table.loc["all of it", "council"] == ""


def test_compare_keeps_speakers_without_a_side() -> None:
    claims = (*CLAIMS, {"id": "half", "speaker": "news", "text": "Half stands.", "answers": {"how-much": "part of it"}})
    assert frames(claims).compare("how-much").loc["part of it", "no side"] == "Wall News: Half stands."


def test_who_tells_a_claim_of_another_is_named() -> None:
    told = {
        "id": "half",
        "speaker": "office",
        "told_by": "news",
        "text": "Half.",
        "answers": {"how-much": "part of it"},
    }
    links = [{"id": "news-1", "source": "news", "quote": "It may hold."}]
    found = frames((*CLAIMS, {**told, "evidence": links}))
    cell = found.compare("how-much").loc["part of it", "council"]
    assert cell == "The office (told by Wall News): Half.\nThe office: Part of the wall stands."
    view = found.show("half")
    assert "The office (council) (told by Wall News): Half." in str(view)
    assert "told by <bdi>Wall News</bdi>" in view._repr_html_()


def test_compare_of_a_question_nobody_answers_is_empty() -> None:
    assert frames(CLAIMS[:1]).compare("when").empty


def test_an_unknown_question_is_named_with_the_one_meant() -> None:
    with pytest.raises(KeyError, match="no question 'how-mutch'; did you mean 'how-much'"):
        frames().compare("how-mutch")


def test_where_no_question_is_like_it_those_that_there_are_are_named() -> None:
    with pytest.raises(KeyError, match="no question 'scope'; there are 'how-much', 'when'"):
        frames().compare("scope")


# --------------------------------------------------------------------------------------------------------------------
# Context and HTML
# --------------------------------------------------------------------------------------------------------------------


def test_the_context_is_the_source_with_the_quoted_parts_marked() -> None:
    row = example().row("dataset", "office-part/news-2")
    found = pieces(row)
    assert "".join(piece.text for piece in found) == TEXT
    assert [piece.text for piece in found if piece.marked] == ["The office said: “Part of it", "stands.”"]


def test_a_context_that_is_cut_says_so_between_words() -> None:
    row = {**example().row("dataset", "office-part/news-1"), "suffix": " and then the paragraph goes on w"[:32]}
    texts = [piece.text for piece in pieces(row)]
    assert texts == ["…of it, and only part, stands.” ", "It may hold.", " and then the paragraph goes on…"]


def test_a_passage_inside_a_sentence_has_the_whole_sentence() -> None:
    row = example().row("dataset", "office-part/news-1")
    inside = {**row, "sentence": "x" * 40 + row["passage"] + "y" * 40, "sentence_start": row["span_start"] - 40}
    assert [piece.text for piece in pieces(inside)] == ["x" * 40, row["passage"], "y" * 40]


def test_show_marks_the_passage_of_a_claim() -> None:
    html = frames().show("office-part")._repr_html_()
    assert "<mark>It may hold.</mark>" in html
    assert "Part of the wall stands." in html
    assert "line 3" in html


def test_show_takes_links_and_comparisons() -> None:
    one = frames().show("office-part/news-2")._repr_html_()
    assert "news-2" in one
    assert "news-1" not in one
    pair = frames().show("all-of-it:contradicts:office-part")._repr_html_()
    assert "The office contradicts The residents" in pair
    assert "not proved" in pair
    assert "<mark>The office said: “Part of it</mark>" in pair


def test_show_of_what_is_not_there_names_what_is() -> None:
    with pytest.raises(KeyError, match="did you mean 'office-part'"):
        frames().show("office-prt")


def test_the_whole_dataset_shows_itself() -> None:
    html = frames()._repr_html_()
    assert "2 claims, 3 links to 2 sources (2 proved), 1 comparison, 1 verdict." in html
    assert "<mark>" in html
    assert "What &lt;b&gt;stands&lt;/b&gt;?" in html
    assert repr(frames()).startswith("<Frames of wall 0.1.0: 2 claims")


def test_a_view_is_printed_as_text() -> None:
    assert (
        str(frames().show("office-part/news-1"))
        == """\
The office (council): Part of the wall stands.
office-part · how-much: part of it

    …of it, and only part, stands.” [[It may hold.]]
    Wall news, line 3 · verbatim · states · paraphrase · cut · office-part/news-1"""
    )
    pair = str(frames().show("all-of-it:contradicts:office-part"))
    assert pair.startswith("The office contradicts The residents\n\nNo.\n\ndimensions: quantity\n\n")
    assert "    All of it. (not proved: the text of the source is not here)" in pair


def test_a_translation_stands_under_its_passage() -> None:
    link = {
        "id": "memo-1",
        "source": "memo",
        "quote": "Alles.",
        "translation": {"text": "All <of> it.", "language": "en", "by": "the desk"},
    }
    view = frames(({**CLAIMS[1], "evidence": [link]},)).show("all-of-it")
    assert "\n    in en, by the desk: All <of> it.\n" in str(view)
    html = " ".join(re.sub("<[^>]*>", "", view._repr_html_()).split())
    assert "in en, by the desk: All &lt;of&gt; it." in html


def test_a_comparison_says_what_drifted() -> None:
    made = frames()
    row = made.pairs.iloc[0].to_dict() | {"id": "a:repeats:b", "dimensions": [], "drift": ["modality", "number"]}
    view = replace(made, pairs=pd.DataFrame([row])).show("a:repeats:b")
    assert "\n\ndrift: modality, number\n\n" in str(view)
    assert "drift: modality, number" in view._repr_html_()
    assert "dimensions" not in str(view)


def test_neither_page_nor_text_holds_a_control_character() -> None:
    view = frames(({**CLAIMS[1], "text": "One\x1b[31m\u202e\r\nTwo"},)).show("all-of-it")
    assert "One␛[31m⟨U+202E⟩\nTwo" in view._repr_html_()
    assert "One␛[31m⟨U+202E⟩ Two" in str(view)


def test_many_claims_are_cut_short() -> None:
    claims = tuple({**CLAIMS[0], "id": f"claim-{number}"} for number in range(25))
    assert "5 more claims" in frames(claims)._repr_html_()


@settings(max_examples=25)
@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_html_escapes_whatever_users_write(text: str) -> None:
    hostile = f"<script>{text}</script>"
    html = frames(({**CLAIMS[1], "text": hostile, "answers": {"when": hostile}},)).show("all-of-it")._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
