"""The dataset of this repository: one report, carried twice."""

from __future__ import annotations

import json
from typing import Any

import pytest

from factcheck.lineage.overview import Overview
from factcheck.lineage.record import record
from factcheck.lineage.words import same_words
from factcheck.project import drifts, trace
from support.repository import ROOT

QUOTED = {
    (363, 389): (2213, 2239),
    (423, 472): (2241, 2290),
    (503, 565): (2301, 2363),
    (639, 648): (2650, 2659),
    (670, 740): (2666, 2736),
    (1159, 1207): (3564, 3612),
    (1381, 1591): (4143, 4353),
    (1649, 1713): (4356, 4420),
    (2363, 2393): (5094, 5124),
    (2467, 2497): (5231, 5261),
    (2510, 2560): (5263, 5313),
}
"""Where every stretch that The Week has inside quotation marks stands, there and in the article it is taken from."""

UNQUOTED = {(840, 890): (2905, 2955), (1007, 1059): (3129, 3181), (2229, 2263): (4909, 4943)}
"""Where the runs of five words or more stand that it has outside quotation marks; the last one is chance."""


@pytest.fixture(scope="module")
def overview() -> Overview:
    return trace(ROOT)


@pytest.fixture(scope="module")
def found(overview: Overview) -> dict[str, Any]:
    recorded: dict[str, Any] = json.loads(json.dumps(record(overview)))
    return recorded


@pytest.fixture(scope="module")
def texts(overview: Overview) -> dict[str, str]:
    return {source.id: (ROOT / (source.file or "")).read_bytes().decode("utf-8") for source in overview.documents}


def test_two_documents_carry_one_report(found: dict[str, Any]) -> None:
    assert (found["documents"], found["origins"]) == (2, 1)
    (pair,) = found["reuse"]
    assert (pair["parent"], pair["declared"], pair["copied"]) == ("ap", True, True)
    assert [reason["kind"] for reason in pair["reasons"]] == ["declared", "credited", "quoted", "dates", "contained"]
    assert pair["against"] == []


def test_every_quoted_stretch_is_found_at_its_place(found: dict[str, Any], texts: dict[str, str]) -> None:
    quotations = found["reuse"][0]["quotations"]["week"]
    places = {(each["start"], each["end"]): (each["found"]["start"], each["found"]["end"]) for each in quotations}
    assert places == QUOTED
    for here, there in places.items():
        assert same_words(texts["week"][slice(*here)], texts["ap"][slice(*there)])


def test_every_shared_run_folds_to_the_same_words(found: dict[str, Any], texts: dict[str, str]) -> None:
    (pair,) = found["reuse"]
    sides = {pair[side]["source"]: side for side in "ab"}
    unquoted = {}
    for run in pair["runs"]:
        spans = {source: (run[side]["start"], run[side]["end"]) for source, side in sides.items()}
        assert same_words(texts["week"][slice(*spans["week"])], texts["ap"][slice(*spans["ap"])])
        if run["kind"] == "copied":
            unquoted[spans["week"]] = spans["ap"]
    assert unquoted == UNQUOTED
    assert [run["words"] for run in pair["runs"] if run["kind"] == "copied" and run["counts"]] == [9, 6]


def test_how_much_of_either_stands_in_the_other(found: dict[str, Any]) -> None:
    sides = {found["reuse"][0][side]["source"]: found["reuse"][0][side] for side in "ab"}
    assert sides["week"]["contained"] == pytest.approx(0.282, abs=0.001)
    assert sides["ap"]["contained"] == pytest.approx(0.110, abs=0.001)
    assert sides["week"]["covered"] == pytest.approx(0.451, abs=0.001)


def test_some_runs_stand_under_a_credit_and_some_do_not(found: dict[str, Any]) -> None:
    (pair,) = found["reuse"]
    side = next(side for side in "ab" if pair[side]["source"] == "week")
    carried = {run[side]["start"]: run[side]["credit"] and run[side]["credit"]["text"] for run in pair["runs"]}
    assert carried[1381] == "AP explains"
    assert carried[363] == "The Associated Press reports"
    assert carried[2510] == "AP says"
    assert [carried[start] for start in (670, 840, 1159, 2363)] == [None] * 4


def test_the_rendering_of_the_written_offer_is_shown() -> None:
    (pair,) = drifts(ROOT)
    rendering, _ = next(each for each in pair.renderings if "permanently" in each[0].child.of(pair.child.text))
    changed = {change.kind: (change.parent, change.child) for change in rendering.changes}
    assert changed["modality"] == ((), ("possibly",))
    assert changed["quantifier"] == ((), ("all",))
    assert changed["speaker"] == (("ri-yong-ho",), ())
