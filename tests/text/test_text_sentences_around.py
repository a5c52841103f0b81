"""Where a sentence begins and ends, found beside a place, is where parting the whole text finds it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text import Sentences, Span, paragraphs, segments, sentences

PIECES = (
    "word", "Word", "Mr.", "U.S.", "end.", "end!", "“Yes.”", "...", "…", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "  ",
    "\t", "12.", "März", "。", "他", "etc.", "The", ")", '"', "—", ".", "?", " \n \n", "e.g.", " ",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map(" ".join)


def whole(text: str, span: Span) -> Span:
    """The hull of the sentences that a span touches, the text parted from its beginning."""
    touched = [each for each in sentences(text) if each.end > span.start and each.start < span.end]
    return Span(min(span.start, touched[0].start), max(span.end, touched[-1].end)) if touched else span


@pytest.mark.parametrize("near", [(250, 5_000), (8, 20)])
@given(text=texts, data=st.data())
def test_around_a_span_is_what_parting_the_whole_text_gives(
    near: tuple[int, int], text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    before = segments._NEAR
    segments._NEAR = near
    try:
        assert Sentences(text).around(Span(start, end)) == whole(text, Span(start, end))
    finally:
        segments._NEAR = before


def test_a_line_end_of_two_characters_is_no_blank_line() -> None:
    text = "The council\r\nmet in\r\nMay.\r\n\r\nIt adjourned."
    assert [span.of(text) for span in paragraphs(text)] == ["The council\r\nmet in\r\nMay.", "It adjourned."]


def test_an_end_is_looked_for_within_reach() -> None:
    text = "The council " + "met and " * 100 + "left. It rained."
    known = Sentences(text)
    assert known.end(11) == text.index(" It rained")
    assert known.end(11, 50) == 11 + 50


def test_a_long_sentence_is_found_whole() -> None:
    text = "It rained. The council " + "met and " * 2_000 + "left. It rained."
    at = len(text) // 2
    assert Sentences(text).around(Span(at, at + 1)) == Span(11, text.index(" It rained", 20))


def test_what_comes_after_an_abbreviation_is_read_where_what_is_looked_over_ends_at_it() -> None:
    text = "word " * 1000 + "Mr. \n word and more."
    assert Sentences(text).end(4) == len(text)


def test_what_comes_after_a_blank_line_says_nothing_of_a_stop_before_it() -> None:
    text = 'word Mr. " \n \n word'
    assert Sentences(text).around(Span(9, 10)) == Span(9, 10) == whole(text, Span(9, 10))
