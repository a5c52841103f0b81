"""JSON Lines: the same fields, the same faults, the place of each, and edits that touch no other byte."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.curation import Item, Kept, New, apply, read
from factcheck.diagnostics import Diagnostic
from factcheck.text import Span
from support.curated import HEADER
from support.project import CLAIMS, Tiny
from support.rows import as_rows

PATH = "data/claims.jsonl"


def faults(line: str, name: str = PATH) -> list[Diagnostic]:
    """The faults of one line, the second of its file."""
    first = '{"id": "first", "speaker": "council", "text": "A text."}\n'
    return list(read({CLAIMS: HEADER, name: f"{first}{line}\n"}).diagnostics)


def told(line: str) -> list[str]:
    found = faults(line)
    assert all(fault.location is not None and fault.location.line == 2 for fault in found)
    return [
        f"{fault.code} {fault.location.column}-{fault.location.end_column} {fault.message}"
        for fault in found
        if fault.location
    ]


def test_a_project_in_json_lines_is_the_project_in_yaml() -> None:
    tiny = Tiny.sample()
    ours, theirs = as_rows(tiny, "jsonl").check(), tiny.check()
    assert ours.dataset == theirs.dataset
    assert ours.diagnostics == theirs.diagnostics == ()
    assert [proof.grade for proof in ours.proofs] == ["verbatim"] * 3


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"id": "a", text: "b"}', 'FC018 13-17 The key "text" does not stand in double quotes.'),
        ("{'id': 'a'}", 'FC018 2-6 The key "id" does not stand in double quotes.'),
        ('{"id": "a",}', "FC018 11-12 A comma stands before a closing bracket."),
        ('{"id": "a" "text": 2}', "FC018 12-13 A comma or a closing bracket is missing here."),
        ('{"id" "a"}', 'FC018 7-8 A colon is missing after the key "id".'),
        ('{"id": }', "FC018 8-9 A value is missing here."),
        ('{"id": "a"} {"id": "b"}', "FC018 13-24 Something stands after the end of the record."),
        ('{"id": NaN}', 'FC018 8-11 "NaN" is no value of JSON.'),
        ('{"id": 01}', 'FC018 8-10 "01" is no value of JSON.'),
        ("claims:", 'FC018 1-7 "claims" is no value of JSON.'),
        ('{"id": "a\\q"}', "FC018 10-12 A backslash is not followed by what JSON expects."),
        ('{"id": "a\\u12"}', "FC018 11-13 A backslash is not followed by what JSON expects."),
        ('{"id": "a\\ud83d"}', "FC018 8-17 A character stands here by half: `\\u` with a number from d800 to dfff."),
        ('{"id": "a\0"}', "FC018 10-11 There is a NUL character (U+0000) in a text, which JSON does not allow."),
        ('{"id": "a\t"}', "FC018 10-11 There is a tab (U+0009) in a text, which JSON does not allow."),
        ('\ufeff{"id": "a"}', "FC018 1-2 There is a zero width no-break space (U+FEFF) outside of any text."),
        ("[" * 101 + "]" * 101, "FC018 101-102 More than 100 lists and maps stand one inside another."),
    ],
)
def test_a_malformed_line_is_told_with_its_place(line: str, message: str) -> None:
    assert told(line) == [message]


def test_a_line_that_is_no_record_costs_itself_alone() -> None:
    (fault,) = faults("[1, 2]")
    assert (fault.code, str(fault.location)) == ("FC005", f"{PATH}:2:1")
    assert "a list stands there" in fault.message
    reading = read({CLAIMS: HEADER, PATH: '3\n{"id": "a", "speaker": "b", "text": "c"}\n'})
    assert reading.dataset is not None
    assert [claim.id for claim in reading.dataset.claims] == ["a"]


def test_records_are_validated_as_in_yaml() -> None:
    line = '{"id": "A b", "speaker": "b", "text": ["x"], "txt": 1, "evidence": [{"source": "s"}]}'
    assert told(line) == [
        'FC009 8-13 `id` of claim "A b" is "A b", which cannot be an id.',
        'FC005 39-44 `text` of claim "A b" should be text, but a list stands there.',
        'FC004 46-51 Claim "A b" has the key `txt`, which is not known there.',
        'FC005 70-83 Link "A b/#1" has no `quote`.',
    ]


def test_a_key_that_stands_twice_is_told_and_the_first_is_read() -> None:
    line = '{"id": "a", "speaker": "b", "id": "c", "text": "d"}'
    assert told(line) == ["FC003 29-33 The key `id` stands twice: first in column 2, and again here."]
    reading = read({CLAIMS: HEADER, PATH: line})
    assert reading.dataset is not None
    assert reading.dataset.claims[0].id == "a"


def test_a_file_that_was_cut_off_is_told() -> None:
    whole = '{"id": "a", "speaker": "b", "text": "c"}\n'
    reading = read({CLAIMS: HEADER, PATH: whole + whole[:20]})
    (fault,) = reading.diagnostics
    assert fault.message == "The last line ends in the middle of a record: the file was not written to its end."
    assert not reading.whole
    assert reading.dataset is None


def test_every_malformed_line_is_told_at_once() -> None:
    reading = read({CLAIMS: HEADER, PATH: "{\n[\n{}\n"})
    assert [(fault.code, fault.location and fault.location.line) for fault in reading.diagnostics] == [
        ("FC018", 1), ("FC018", 2), ("FC005", 3), ("FC005", 3), ("FC005", 3),
    ]  # fmt: skip


def test_numbers_and_truths_are_kept_as_they_are_written() -> None:
    line = '{"id": "a", "speaker": "b", "text": true, "scope": {"amount": {"value": 1e5, "unit": null}}}'
    reading = read({CLAIMS: HEADER, PATH: line})
    assert reading.dataset is not None
    (claim,) = reading.dataset.claims
    assert claim.text == "true"
    assert claim.scope is not None
    assert claim.scope.amount is not None
    assert (claim.scope.amount.value, claim.scope.amount.unit) == ("1e5", None)


def test_what_was_imported_keeps_its_types() -> None:
    foreign = {"number": 3, "share": 0.5, "yes": True, "none": None, "text": "3"}
    link = {"source": "s", "quote": "q", "foreign": foreign}
    claim = {"id": "a", "speaker": "b", "text": "c", "evidence": [link, {"source": "s", "quote": "q"}]}
    for each in (claim, {**claim, "foreign": foreign}, {**claim, "text": 3, "foreign": foreign}):
        reading = read({CLAIMS: HEADER, PATH: json.dumps(each)})
        assert reading.dataset is not None
        (found,) = reading.dataset.claims
        assert found.evidence[0].foreign == foreign
        assert found.evidence[1].foreign == {}
        assert found.foreign == each.get("foreign", {})


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_marks_line_ends_and_blank_lines_are_no_fault(mark: str, end: str) -> None:
    rows = ['{"id": "a", "text": "b"}', "", '{"id": "c", "text": "d", "x": 1}', "  "]
    reading = read({CLAIMS: HEADER, "data/questions.jsonl": f"{mark}{end.join(rows)}\n".encode()})
    assert [str(fault.location) for fault in reading.diagnostics] == ["data/questions.jsonl:3:26"]
    assert reading.dataset is not None
    assert [question.id for question in reading.dataset.questions] == ["a", "c"]


def test_an_empty_file_is_told() -> None:
    (fault,) = read({CLAIMS: HEADER, PATH: " \n"}).diagnostics
    assert (fault.code, fault.message) == ("FC001", f"`{PATH}` is empty.")


# --------------------------------------------------------------------------------------------------------------------
# Places and edits
# --------------------------------------------------------------------------------------------------------------------

# A text of nothing but spaces is refused as none.
_texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30).filter(str.strip)


@given(_texts, st.data(), st.booleans())
def test_a_stretch_is_marked_and_replaced_and_no_other_byte_changes(
    text: str, data: st.DataObject, ascii_: bool
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    stop = data.draw(st.integers(start + 1, len(text)))
    new = data.draw(_texts)
    raw = json.dumps({"id": "a", "text": text, "part_of": None}, ensure_ascii=ascii_)
    content = f'{{"id": "z", "text": "first"}}\r\n{raw}\n'
    reading = read({CLAIMS: HEADER, "data/objects.jsonl": content})
    assert reading.dataset is not None
    record = reading.dataset.objects[1]
    place = reading.places.at(record, ("text",), inside=[Span(start, stop)])
    assert place is not None
    assert place.line == 2
    marked = "".join(place.lines[0][mark.column - 1 : mark.end_column - 1] for mark in place.marks)
    assert json.loads(f'"{marked}"') == text[start:stop]
    edits = reading.places.replace(record, ("text",), [(Span(start, stop), new)])
    edited = apply(content, edits)
    changed = read({CLAIMS: HEADER, "data/objects.jsonl": edited}).dataset
    assert changed is not None
    assert changed.objects[1].text == text[:start] + new + text[stop:]
    assert edited.startswith('{"id": "z", "text": "first"}\r\n{"id": "a", "text": "')
    assert edited.endswith('", "part_of": null}\n')


@pytest.mark.parametrize(
    ("line", "edited"),
    [
        ('{"id": "a", "text": "b"}', '{"id": "a", "part_of": "c \\"d\\"", "text": "b"}'),
        ('{"id":"a","text":"b"}', '{"id":"a","part_of":"c \\"d\\"","text":"b"}'),
        ('{"text": "b", "id": "a"}', '{"text": "b", "id": "a", "part_of": "c \\"d\\""}'),
        ('{"id": "a", "part_of": null, "text": "b"}', '{"id": "a", "part_of": "c \\"d\\"", "text": "b"}'),
    ],
)
def test_a_key_is_added_as_the_line_is_written(line: str, edited: str) -> None:
    reading = read({CLAIMS: HEADER, "data/objects.jsonl": line})
    assert reading.dataset is not None
    assert apply(line, reading.places.insert(reading.dataset.objects[0], "part_of", 'c "d"')) == edited


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{\n  "id": "a",\n  "text": "b"\n}\n{\n  "id": "c"\n}\n', "The record that begins here runs on to line 4"),
        ('[\n{"id": "a", "text": "b"},\n{"id": "c"}\n]\n', "The list that begins here runs on to line 4"),
    ],
)
def test_records_over_several_lines_are_one_fault(text: str, said: str) -> None:
    reading = read({CLAIMS: HEADER, "data/objects.jsonl": text})
    (fault,) = reading.diagnostics
    assert (fault.code, str(fault.location)) == ("FC018", "data/objects.jsonl:1:1")
    assert fault.message == f"{said}; in JSON Lines, each line is one record."
    assert not reading.whole


def test_a_record_that_breaks_off_does_not_hide_the_next() -> None:
    reading = read({CLAIMS: HEADER, "data/objects.jsonl": '{"id": "a",\n{"id": "b"}\n'})
    assert [str(fault.location)[-4:] for fault in reading.diagnostics] == ["1:11", ":2:2"]


def test_a_key_that_has_a_value_is_not_added() -> None:
    reading = read({CLAIMS: HEADER, "data/objects.jsonl": '{"id": "a", "text": "b"}'})
    assert reading.dataset is not None
    assert reading.places.insert(reading.dataset.objects[0], "text", "c") == ()


def test_a_number_becomes_a_text_in_quotes() -> None:
    line = '{"id": "a", "text": 10}'
    reading = read({CLAIMS: HEADER, "data/objects.jsonl": line})
    assert reading.dataset is not None
    edits = reading.places.replace(reading.dataset.objects[0], ("text",), [(Span(0, 1), "2")])
    assert apply(line, edits) == '{"id": "a", "text": "20"}'


def test_an_edit_of_lists_writes_json() -> None:
    line = '{"id": "s", "kind": "primary", "publisher": "p", "regions": [{"lines": 1, "kind": "headline"}, {"lines": "2-3", "kind": "body"}]}'  # noqa: E501
    reading = read({CLAIMS: HEADER, "data/sources.jsonl": line})
    assert reading.dataset is not None
    (source,) = reading.dataset.sources
    wanted: list[Item] = [Kept(1, {"lines": "2-4"}), New({"lines": "5", "kind": "ad"})]
    edited = apply(line, reading.places.rearrange(source, "regions", wanted))
    assert json.loads(edited)["regions"] == [{"lines": "2-4", "kind": "body"}, {"lines": "5", "kind": "ad"}]
    edited = apply(line, reading.places.extend(source, "no_claim", [New({"quote": "q", "reason": "r"})]))
    assert json.loads(edited)["no_claim"] == [{"quote": "q", "reason": "r"}]
