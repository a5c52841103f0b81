"""Scores, tables and adapters of the anchoring benchmark."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from benchmarks.anchoring import contenders, failures, report
from benchmarks.anchoring.case import Case, Expect, Family
from benchmarks.anchoring.score import Result, Score, contend, mark, overlap

TEXT = "The council did not pay. The office said that it would pay half. It rained."


def case(expect: Expect, quote: str = "it would pay half", **more: Any) -> Case:
    start = TEXT.find(quote)
    spans = ((start, start + len(quote)),) if start >= 0 else ()
    fields: dict[str, Any] = {"spans": spans, "kinds": (), "hides": (), "options": {}} | more
    return Case("family", 0, expect, quote, "text", "en", **fields)


def marked(case: Case, **found: Any) -> Score:
    score = Score()
    mark(score, case, {"spans": [], **found})
    return score


def test_an_honest_quote_must_be_accepted_in_its_place() -> None:
    honest = case("accept")
    start, end = honest.spans[0]
    assert marked(honest, verdict="accept", spans=[[start, end]]).right == 1
    assert marked(honest, verdict="accept", spans=[[start, end + 1]]).wrong_place == 1
    assert marked(honest, verdict="refuse").false_rejects == 1
    flagged = marked(honest, verdict="flag", spans=[[start, end]])
    assert (flagged.right, flagged.flagged, flagged.placed) == (0, 1, 1)


def test_where_only_a_start_is_told_only_the_start_is_judged() -> None:
    honest = case("accept")
    assert marked(honest, verdict="accept", start=honest.spans[0][0]).right == 1
    assert marked(honest, verdict="accept", start=0).wrong_place == 1


def test_parts_are_judged_one_by_one_where_they_are_told() -> None:
    elided = case("accept", "The council ... pay", spans=((0, 11), (20, 23)))
    assert marked(elided, verdict="accept", spans=[[0, 11], [20, 23]], grade="elided").right == 1
    assert marked(elided, verdict="accept", spans=[[0, 23]], grade="elided").wrong_place == 1
    assert marked(elided, verdict="accept", spans=[[0, 23]]).right == 1


def test_a_misquote_may_be_refused_or_at_least_flagged() -> None:
    wrong = case("refuse", "it would pay all", kinds=("quantifier",))
    assert marked(wrong, verdict="accept").false_accepts == 1
    assert marked(wrong, verdict="flag").false_accepts == 0
    refused = marked(wrong, verdict="refuse", kinds=["quantifier"])
    assert (refused.right, refused.kinds) == (1, 1)
    named = marked(wrong, verdict="refuse", kinds=["name"])
    assert (named.right, named.kinds, len(named.misnamed)) == (1, 0, 1)


def test_a_hidden_word_must_be_flagged() -> None:
    cut = case("flag", "pay.")
    assert marked(cut, verdict="flag").right == 1
    assert marked(cut, verdict="accept").false_accepts == 1
    assert marked(cut, verdict="refuse").false_rejects == 1


def test_what_is_ambiguous_must_be_called_so() -> None:
    twice = case("ambiguous", "pay")
    assert marked(twice, verdict="ambiguous").right == 1
    assert marked(twice, verdict="accept").false_accepts == 1


def test_a_damaged_passage_must_be_found() -> None:
    damaged = case("locate")
    start, end = damaged.spans[0]
    assert marked(damaged, verdict="refuse", spans=[[start, end]]).right == 1
    assert marked(damaged, verdict="refuse", spans=[[0, 5]]).wrong_place == 1
    assert marked(damaged, verdict="accept", spans=[[start, end]]).false_accepts == 1


def test_overlap_is_the_share_of_the_joint_stretch() -> None:
    assert overlap((0, 10), (0, 10)) == 1
    assert overlap((0, 10), (5, 15)) == pytest.approx(1 / 3)
    assert overlap(None, (0, 1)) == 0


@pytest.mark.parametrize("name", ["factcheck", "str.find"])
def test_a_contender_answers_in_a_process_of_its_own(name: str) -> None:
    result = contend(name, Path(sys.executable), [case("accept")], {"text": TEXT}, 5)
    assert result.fault == ""
    assert (result.scores["family"].cases, result.scores["family"].placed) == (1, 1)


def test_a_contender_that_is_not_installed_is_told_not_hidden() -> None:
    result = contend("no such peer", Path(sys.executable), [case("accept")], {"text": TEXT}, 5)
    assert "no such peer" in result.fault
    assert "did not run" in report.comparison([result], [])


def test_allowed_spans_are_given_to_those_that_know_none_as_their_text() -> None:
    row = json.loads(json.dumps(case("accept", "pay", options={"within": [[25, 63]]}).row()))
    answers = list(contenders.run("str.find", [row], {"text": TEXT}, 5))
    assert answers[0]["verdict"] == "accept"
    assert TEXT[slice(*answers[0]["spans"][0])] == "pay"
    assert answers[0]["spans"][0][0] > 25


def test_a_contender_that_breaks_counts_as_an_error() -> None:
    row = case("accept", options={"occurrence": 0}).row()
    [answer, _] = contenders.run("factcheck", [row], {"text": TEXT}, 5)
    assert answer["verdict"] == "error"
    assert "ValueError" in answer["note"]


def test_the_targets_are_those_of_the_issue() -> None:
    family = Family("family", "group", "accept", lambda *_: None)
    assert report.passes(family, Score(cases=1000, right=1000, flagged=30))
    assert not report.passes(family, Score(cases=1000, right=1000, flagged=31))
    assert not report.passes(family, Score(cases=1000, false_rejects=6))
    refuse = Family("family", "group", "refuse", lambda *_: None)
    assert not report.passes(refuse, Score(cases=1000, false_accepts=1))


def test_tables_keep_their_columns_whatever_a_cell_holds() -> None:
    assert report.table(["a", "b"], [["x|y", "z"]]) == "| a | b |\n| --- | --- |\n| x\\|y | z |\n"


def test_failures_are_listed_by_name_with_hidden_characters_made_visible() -> None:
    result = Result("factcheck", {"family": Score()})
    mark(result.scores["family"], case("accept", "pay\u202e half"), {"verdict": "refuse", "spans": []})
    page = failures.page(result, {"text": TEXT})
    assert "family 0: **refused**" in page
    assert "\\u202e" in page
    assert "\u202e" not in page


def test_the_news_of_others_is_not_printed_in_the_documentation() -> None:
    result = Result("factcheck", {"family": Score()})
    mark(result.scores["family"], case("accept", "it would pay half"), {"verdict": "refuse", "spans": []})
    assert "pay half" in failures.listed(result, {"text"})
    assert "case 0, refused" in failures.listed(result, ())
    assert "pay half" not in failures.listed(result, ())
