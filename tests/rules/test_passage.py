"""Places of passages in sources."""

from __future__ import annotations

from factcheck.diagnostics import Mark
from factcheck.rules.passage import MAX_LINES, location
from factcheck.text import Document, Span


def test_marks_leave_line_ends_out_and_count_code_points() -> None:
    place = location(Document("\U0001f600 one\r\ntwo\r\n"), "a.txt", [Span(2, 9)])
    assert (str(place), place.end_line, place.end_column) == ("a.txt:1:3", 2, 3)
    assert place.lines == ("\U0001f600 one", "two")
    assert place.marks == (Mark(1, 3, 6), Mark(2, 1, 3))


def test_a_long_passage_is_shown_by_its_beginning() -> None:
    text = "line\n" * 50
    place = location(Document(text), "a.txt", [Span(0, len(text))])
    assert len(place.lines) == MAX_LINES == len(place.marks)
    assert (place.line, place.end_line) == (1, 50)


def test_a_blank_line_inside_a_passage_has_no_mark() -> None:
    assert [mark.line for mark in location(Document("a\n\nb"), "a.txt", [Span(0, 4)]).marks] == [1, 3]


def test_an_empty_document_has_a_place() -> None:
    place = location(Document(""), "a.txt", [])
    assert (str(place), place.lines, place.marks) == ("a.txt:1:1", (), ())
