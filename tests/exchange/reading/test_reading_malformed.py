"""What is odd is reported; what is broken is kept aside with file, line and reason; nothing is dropped."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.exchange.reading import READERS, Imported, Options, kept_aside
from factcheck.exchange.reading.imported import Raw, Rejected
from factcheck.exchange.reading.parsing import MAX_DEPTH, raws
from support import foreign
from support.imports import lines, read

GOOD = lines([foreign.CLIMATE[0]])


def reasons(imported: Imported) -> list[str]:
    return [str(each) for each in imported.rejected]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"claim_id": "1", "claim": "Half a li', "it is no whole JSON: it breaks off inside a text (column 28)"),
        (b'{"claim": "x" "claim_id": 1}', "it is no whole JSON: a comma or a closing bracket is missing (column 15)"),
        (b'{"claim": NaN}', "it is no whole JSON: NaN is no number"),
        (b'{"claim": 1e999}', "it is no whole JSON: 1e999 is no number"),
        (b"[1, 2]", "it is no record: a record stands in braces, with named fields"),
        (b'{"claim": "caf\xe9"}', "it is not UTF-8: the byte 0xE9 at offset 14 is wrong there; "),
        (b'{"claim": "\\ud800"}', "a text holds half a character (a lone surrogate)"),
        (b'{"claim": "a", "claim": "b"}', 'a record holds "claim" twice, and only one of the two can be meant'),
        (b'{"claim": "a", "evidences": [{"x": 1, "x": 1}]}', 'a record holds "x" twice'),
        (b'{"a":' * 60 + b"1" + b"}" * 60, "its brackets are nested too deep"),
        (b'{"a":' * 100_000, "its brackets are nested too deep"),
    ],
)
def test_a_broken_line_is_kept_aside_and_the_rest_is_read(line: bytes, reason: str) -> None:
    imported = read("climate-fever", GOOD.encode() + line + b"\n" + GOOD.encode(), name="a.jsonl")
    assert len(imported.dataset.claims) == 2
    (found,) = reasons(imported)
    assert found.startswith(f"a.jsonl:2: {reason}")


TWICE = '{"claim": "a", "claim": "b"}'
GRAPH = '{"@type": "ClaimReview", "claimReviewed": "It held."}'


@pytest.mark.parametrize(
    ("text", "read_", "aside"),
    [
        (f'[{{"claim": "x"}},\n{TWICE},\n{{"claim": "y"}}]', 2, [(2, TWICE)]),
        (TWICE.replace(", ", ",\n"), 0, [(1, TWICE.replace(", ", ",\n"))]),
        ('{\n"claim": "a",\n"claim": "b"\n}\n{\n"claim": "c"\n}\n', 1, [(1, '{\n"claim": "a",\n"claim": "b"\n}\n')]),
        (f'{{"@graph": [{GRAPH},\n{TWICE}]}}', 1, [(2, TWICE)]),
        (f'{{"@graph": [{GRAPH}], "@graph": []}}', 0, [(1, f'{{"@graph": [{GRAPH}], "@graph": []}}')]),
        (f'{{"a": 1, "a": 2, "@graph": [{GRAPH}]}}', 0, [(1, f'{{"a": 1, "a": 2, "@graph": [{GRAPH}]}}')]),
        (f'{{"\\u0040graph": [{GRAPH}, {TWICE}]}}', 0, [(1, f'{{"\\u0040graph": [{GRAPH}, {TWICE}]}}')]),
    ],
)
def test_a_record_that_says_one_thing_twice_is_kept_aside_word_for_word(
    text: str, read_: int, aside: list[tuple[int, str]]
) -> None:
    found = list(raws({"a.json": text.encode()}, inside=("@graph",)))
    assert len([each for each in found if isinstance(each, Raw)]) == read_
    assert [(each.line, each.record) for each in found if isinstance(each, Rejected)] == aside
    assert all("twice" in each.reason for each in found if isinstance(each, Rejected))


def changed(key: str, value: Any) -> Callable[[dict[str, Any]], None]:
    return lambda record: record.__setitem__(key, value)


def removed(key: str) -> Callable[[dict[str, Any]], None]:
    return lambda record: record.__delitem__(key)


@pytest.mark.parametrize(
    ("format_", "change", "reason"),
    [
        ("climate-fever", changed("claim", " "), "`claim` is empty"),
        ("climate-fever", removed("claim_label"), "`claim_label` is missing"),
        ("climate-fever", changed("claim_label", "MAYBE"), '`claim_label` is "MAYBE"; it should be one of SUPPORTS, '),
        ("climate-fever", changed("evidences", None), "`evidences` is null; it should be a list"),
        ("climate-fever", changed("evidences", ["x"]), '`evidences` holds "x", which is no record'),
        ("averitec", changed("label", 3), "`label` is 3; it should be a text"),
        ("averitec", changed("questions", [{"question": "?"}]), "`answers` is missing"),
        ("fever", changed("evidence", [[[1, 2]]]), "`evidence` holds [1, 2]; it should have four values"),
        ("fever", changed("evidence", [[[1, 2, "P", -1]]]), "the sentence on “P” is -1; it should be a whole number"),
        ("scifact", changed("evidence", []), "`evidence` is []; it should be a record of documents"),
        ("wice", changed("supporting_sentences", [[99]]), "sentence 99 is cited, and `evidence` has only 5"),
        (
            "wice",
            changed("supporting_sentences", [[True]]),
            "a supporting sentence is true; it should be a whole number",
        ),
        ("vitaminc", removed("unique_id"), "`unique_id` is missing"),
    ],
)
def test_a_malformed_record_is_kept_aside_whole(
    format_: str, change: Callable[[dict[str, Any]], None], reason: str
) -> None:
    good, broken = (json.loads(json.dumps(foreign.records(format_)[0])) for _ in range(2))
    change(broken)
    imported = read(format_, lines([good, broken]), name="a.jsonl")
    assert len(imported.dataset.claims) == 1
    (found,) = imported.rejected
    assert str(found).startswith(f"a.jsonl:2: {reason}")
    assert found.record == broken
    row = json.loads(kept_aside(imported.rejected))
    assert (row["file"], row["line"], row["record"]) == ("a.jsonl", 2, broken)


def test_a_list_that_breaks_off_gives_what_stands_before() -> None:
    whole = json.dumps(foreign.AVERITEC, indent=4)
    cut = whole[: whole.index("Nobody can say.")]
    imported = read("averitec", cut, name="dev.json")
    assert [claim.text for claim in imported.dataset.claims] == ["All of the wall is repaired.", "Part of it is."]
    (found,) = imported.rejected
    assert found.line == cut[: cut.rindex('    {\n        "claim"')].count("\n") + 1
    assert found.record.endswith('"claim": "')


def test_a_table_with_a_row_too_long_and_a_quote_left_open() -> None:
    imported = read("csv", 'claim,label\nOne,true\nTwo,true,extra\nThree,"false\n', name="a.csv")
    assert [claim.text for claim in imported.dataset.claims] == ["One"]
    assert reasons(imported)[0] == "a.csv:3: it has 3 cells, the first line names 2"
    assert reasons(imported)[1].startswith("a.csv:4: a quotation mark opens a cell that is not closed")
    assert imported.rejected[1].record == 'Three,"false\n'


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ('Two,"false', "a quotation mark opens a cell that is not closed"),
        ('"Two "false" it is",false', "a quotation mark opens a cell that is not closed"),
        (f'Two,"{"x" * 10_000_001}"', "a cell holds more than 10,000,000 characters"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_after_a_row_that_is_no_csv_the_next_is_read(row: str, why: str, end: str) -> None:
    rows = ["sep=,", "claim,label", '"One', 'and more",true', row, 'Three,"true"', "Four", "Five,false"]
    imported = read("csv", end.join(rows) + end, name="a.csv")
    assert [" ".join(claim.text.split()) for claim in imported.dataset.claims] == ["One and more", "Three", "Five"]
    first, second = imported.rejected
    assert (first.line, first.record) == (5, row + end)
    assert first.reason == f"{first.reason.partition(';')[0]}; the next line is read as a row of its own"
    assert first.reason.startswith(why)
    assert str(second) == "a.csv:7: it has 1 cells, the first line names 2"


def test_without_the_names_of_its_columns_a_table_is_not_read() -> None:
    (found,) = read("csv", 'cla"im,"lab"el\nOne,true\n').rejected
    assert (found.line, found.record) == (1, 'cla"im,"lab"el\nOne,true\n')
    assert "next line" not in found.reason


def test_a_highlight_without_a_note_and_a_reply_are_kept_aside() -> None:
    rows = [{"id": "a", "text": "", "target": []}, {"id": "b", "text": "No!", "references": ["a"]}]
    imported = read("hypothesis", json.dumps({"rows": rows}))
    assert [each.reason for each in imported.rejected] == [
        "it is a highlight without a note, so there is no claim",
        "it is a reply to another note",
    ]


def odd(record: dict[str, Any]) -> list[str]:
    format_ = "averitec" if "questions" in record else "climate-fever"
    return [str(remark) for remark in read(format_, lines([record]), name="a.jsonl").remarks]


def test_oddities_are_said_and_kept() -> None:
    tied = foreign.climate("1", "x", "SUPPORTS", "SUPPORTS")
    tied["evidences"][0]["votes"] = ["SUPPORTS", "REFUTES", None, None, None]
    assert odd(tied) == ["a.jsonl:1: the vote on the label of sentence 1 is tied; the label is kept"]
    assert odd(foreign.climate("1", "x", "DISPUTED", "SUPPORTS")) == [
        "a.jsonl:1: the claim is labelled DISPUTED, its sentences make it SUPPORTS; kept"
    ]
    assert odd(foreign.climate("1", "the wallâ€™s end", "SUPPORTS", "SUPPORTS")) == [
        "a.jsonl:1: 'â€' looks like a character read in the wrong encoding; kept"
    ]
    assert odd(foreign.averitec("x", "Refuted", claim_date="21T0-01-16", questions=[])) == [
        'a.jsonl:1: `claim_date` is "21T0-01-16", which is no day; kept, but not read'
    ]
    assert 'a.jsonl:1: the address of an answer is "Metadata"; kept, but no page is named' in odd(foreign.AVERITEC[0])


def test_a_duplicate_claim_is_kept_under_an_id_of_its_own() -> None:
    imported = read("climate-fever", lines([foreign.CLIMATE[0], foreign.CLIMATE[0]]), name="a.jsonl")
    assert [claim.id for claim in imported.dataset.claims] == ["climate-fever-0", "climate-fever-0-2"]
    assert [remark.text for remark in imported.remarks] == [
        "the id 0 is that of a.jsonl:1 too; both are kept, under two ids",
        "the same claim stands in a.jsonl:1; both are kept",
    ]


def test_a_sentence_that_the_page_does_not_have_is_said() -> None:
    record = {**foreign.FEVER[2], "evidence": [[[1, 2, "Harbour_-LRB-town-RRB-", 4]]]}
    pages = lines(foreign.FEVER_PAGES)
    imported = read("fever", lines([record]), more={"wiki.jsonl": pages})
    assert [remark.kind for remark in imported.remarks] == ["no such sentence"]
    assert [link.quote for _, link in imported.dataset.links()] == ["[sentence 4]"]


@given(st.binary(max_size=60))
def test_no_bytes_make_a_reader_fail(data: bytes) -> None:
    for found in raws({"a": data}):
        assert isinstance(found, Raw | Rejected)
    for reader in READERS.values():
        reader.read({"a.json": data}, Options())


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(st.data())
def test_no_value_in_any_field_makes_a_reader_fail(data: st.DataObject) -> None:
    format_ = data.draw(st.sampled_from(["averitec", "climate-fever", "fever", "scifact", "vitaminc", "wice"]))
    record = json.loads(json.dumps(data.draw(st.sampled_from(foreign.records(format_)))))
    holder: Any = record
    while isinstance(holder, dict | list) and holder:
        key = data.draw(st.sampled_from(sorted(holder) if isinstance(holder, dict) else range(len(holder))))
        if data.draw(st.booleans()) or not isinstance(holder[key], dict | list) or not holder[key]:
            holder[key] = data.draw(json_values)
            break
        holder = holder[key]
    imported = read(format_, lines([record]))
    assert len(imported.dataset.claims) + len(imported.rejected) == 1


def test_the_limit_of_brackets_is_below_that_of_the_project_file() -> None:
    deep: Any = "x"
    for _ in range(MAX_DEPTH - 1):
        deep = [deep]
    record = {**foreign.CLIMATE[0], "extra": deep}
    assert read("climate-fever", lines([record])).rejected == ()
