"""Two versions, record by record, and the number that comes next."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from factcheck.tables import TABLE
from factcheck.versions import PAGES, Changes, Snapshot, compare, propose
from factcheck.versions.changes import KEYS

CLAIM: dict[str, Any] = {"id": "a", "text": "Part of it.", "aliases": [], "links": 1, "split": None}
LINK: dict[str, Any] = {"id": "a/e1", "quote": "Part *of* it.", "span_start": 3, "history": []}
VERDICT: dict[str, Any] = {"claim": "a", "verdict": "mixed", "history": []}


def snapshot(
    version: str = "1.0.0", retracted: frozenset[str] = frozenset(), **rows: Sequence[Mapping[str, Any]]
) -> Snapshot:
    tables: dict[str, Any] = {"claims": [CLAIM], "evidence": [LINK], "verdicts": [VERDICT], **rows}
    return Snapshot(version, {"name": "wall", "title": "The wall", "version": version}, tables, retracted)


def kinds(changes: Changes) -> list[tuple[str, str, str]]:
    return [(change.table, change.id, change.kind) for change in changes.records]


def test_the_same_data_under_another_number_is_no_change() -> None:
    changes = compare(snapshot(), snapshot("1.0.1"))
    assert not changes
    assert propose(changes) == ("1.0.0", "none", "Nothing changed.")


def test_records_among_those_that_were_published_are_a_major_version() -> None:
    changes = compare(snapshot(), snapshot(claims=[CLAIM, {**CLAIM, "id": "b"}]))
    assert kinds(changes) == [("claims", "b", "added")]
    assert propose(changes) == (
        "2.0.0",
        "major",
        "Among the records that were published stand 1 new ones, and no split holds them apart.",
    )
    linked = compare(snapshot(), snapshot(evidence=[LINK, {**LINK, "id": "a/e2"}]))
    assert propose(linked).step == "major"


def test_records_in_a_split_of_their_own_are_a_minor_version() -> None:
    old = [{**CLAIM, "split": "train"}]
    link = {**LINK, "id": "b/e1"}
    apart = [*old, {**CLAIM, "id": "b", "split": "test"}]
    among = [*old, {**CLAIM, "id": "b", "split": "train"}]
    assert propose(compare(snapshot(claims=old), snapshot(claims=apart, evidence=[LINK, link])))[:2] == (
        "1.1.0",
        "minor",
    )
    assert propose(compare(snapshot(claims=old), snapshot(claims=among))).step == "major"


def test_what_is_looked_up_from_claims_and_first_records_are_a_minor_version() -> None:
    assert propose(compare(snapshot(), snapshot(speakers=[{"id": "council"}]))).step == "minor"
    assert propose(compare(snapshot(claims=[], evidence=[], verdicts=[]), snapshot())).step == "minor"


def test_changed_and_removed_records_are_a_major_version() -> None:
    changed = compare(snapshot(), snapshot(claims=[{**CLAIM, "text": "All of it."}]))
    assert changed.records[0].fields == (("text", "Part of it.", "All of it."),)
    removed = compare(snapshot(), snapshot(evidence=[]))
    assert kinds(removed) == [("evidence", "a/e1", "removed")]
    assert [propose(each)[:2] for each in (changed, removed)] == [("2.0.0", "major")] * 2


def test_a_changed_description_is_a_patch() -> None:
    new = snapshot()
    changes = compare(snapshot(), Snapshot(new.label, {**new.info, "title": "The whole wall"}, new.rows))
    assert propose(changes)[:2] == ("1.0.1", "patch")


def test_columns_that_are_gone_are_a_major_version_and_new_ones_a_minor() -> None:
    less = {key: value for key, value in CLAIM.items() if key != "aliases"}
    more = {**CLAIM, "weight": 1}
    assert propose(compare(snapshot(), snapshot(claims=[less]))).step == "major"
    assert propose(compare(snapshot(), snapshot(claims=[more]))).step == "minor"


@pytest.mark.parametrize(
    ("table", "column"), [(table, column.name) for table in KEYS for column in TABLE[table].columns]
)
def test_every_column_that_is_exported_is_compared(table: str, column: str) -> None:
    event = {"date": "2020-01", "verdict": "mixed", "why": "first"}
    row = {each.name: [] if each.name == "history" else "a/1" for each in TABLE[table].columns}
    other = {**row, column: [event] if column == "history" else "a/2"}
    old, new = (Snapshot("", {}, {table: [each]}) for each in (row, other))
    changes = compare(old, new)
    assert changes.records
    assert propose(changes).step != "none"
    if column not in KEYS[table]:
        assert [each.name for change in changes.records for each in change.fields] == [column]


def test_what_follows_from_something_that_is_told_is_not_told_again() -> None:
    link = {**LINK, "source": "news", "source_sha256": "a"}
    moved = {**link, "span_start": 90, "source_sha256": "b"}
    old, new = (
        snapshot(evidence=[each], sources=[{"id": "news", "sha256": each["source_sha256"]}]) for each in (link, moved)
    )
    assert kinds(compare(old, new)) == [("sources", "news", "changed")]
    second = snapshot(evidence=[LINK, {**LINK, "id": "a/e2"}], claims=[{**CLAIM, "links": 2}])
    assert kinds(compare(snapshot(), second)) == [("evidence", "a/e2", "added")]


def test_another_place_in_the_same_text_is_told_once() -> None:
    other = {**LINK, "span_start": 90, "span_end": 99, "spans": [{"start": 90, "end": 99}]}
    found = compare(snapshot(evidence=[{**LINK, "span_end": 12, "spans": []}]), snapshot(evidence=[other]))
    assert found.records[0].fields == (("span_start", 3, 90),)


def test_a_split_that_one_build_did_not_make_is_no_change() -> None:
    assert not compare(snapshot(), snapshot(claims=[{**CLAIM, "split": "train"}]))


def test_a_history_alone_is_told() -> None:
    history = [{"date": "2020-01", "verdict": "mixed", "why": "first"}]
    (found,) = compare(snapshot(), snapshot(verdicts=[{**VERDICT, "history": history}])).records
    assert found.fields == (("history", [], history),)


def test_reasons_come_from_the_history() -> None:
    history = [{"date": "2020-01", "verdict": "mixed", "why": "first"}]
    later = [*history, {"date": "2021-02", "verdict": "refuted", "why": "the minutes were found"}]
    changes = compare(
        snapshot(verdicts=[{**VERDICT, "history": history}]),
        snapshot(verdicts=[{**VERDICT, "verdict": "refuted", "history": later}]),
    )
    assert changes.records[0].reasons == ("2021-02: the minutes were found",)
    link = {**LINK, "quote": "Else.", "history": [{"date": "2021", "what": "widened", "why": "it hid a limit"}]}
    assert compare(snapshot(), snapshot(evidence=[link])).records[0].reasons == ("2021: widened: it hid a limit",)


def test_a_retracted_and_a_renamed_claim_say_so() -> None:
    gone = compare(snapshot(), snapshot(claims=[], retracted=frozenset({"a"})))
    assert gone.records[0].reasons == ("the claim a was retracted",)
    renamed = compare(snapshot(), snapshot(claims=[{**CLAIM, "id": "z", "aliases": ["a"]}]))
    assert renamed.records[0].reasons == ("the claim is now called z",)


@pytest.fixture
def changes() -> Changes:
    link = {**LINK, "quote": "All <b>of</b> it."}
    return compare(snapshot(), snapshot("2.0.0", evidence=[link], claims=[CLAIM, {**CLAIM, "id": "b", "text": "New"}]))


def test_text_names_records_fields_and_the_next_number(changes: Changes) -> None:
    page = PAGES["text"](changes)
    assert "claims: 1 added\n  + b  New\n" in page
    assert "      quote: “Part *of* it.” → “All <b>of</b> it.”\n" in page
    assert page.endswith("NEW has that number.\n")


def test_json_holds_everything(changes: Changes) -> None:
    found = json.loads(PAGES["json"](changes))
    assert found["proposed"]["version"] == "2.0.0"
    assert [(each["table"], each["kind"]) for each in found["records"]] == [
        ("claims", "added"),
        ("evidence", "changed"),
    ]


def test_markdown_is_an_entry_that_shows_text_as_it_is(changes: Changes) -> None:
    page = PAGES["markdown"](changes)
    assert page.startswith("## 2.0.0\n")
    assert "### Added\n\n- claim `b`: New\n" in page
    assert r"- link `a/e1`: quote: “Part \*of\* it.” → “All \<b\>of\</b\> it.”" in page
