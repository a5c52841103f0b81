"""Quotation marks that hold the whole of a quote are the writer's, not the source's."""

import pytest

from factcheck.anchoring import Text, locate

SPEECH = "We will cut the list to eighteen weeks. The free school costs parents 400 pounds. It said: “We pay.”"


@pytest.mark.parametrize(
    "quote",
    [
        "“We will cut the list to eighteen weeks.”",
        '"We will cut the list to eighteen weeks"',
        "„We will cut the list to eighteen weeks.“",
        "« We will cut the list to eighteen weeks. »",
        "‘We will cut the list’",
        "“We will cut the list”.",
    ],
)
def test_marks_that_hold_the_whole_quote_change_nothing(quote: str) -> None:
    anchor = locate(quote, SPEECH)
    assert anchor.grade == "typographic"
    words = quote.strip('“”„"«»‘’. \u00a0')
    assert [span.of(SPEECH).rstrip(".") for span in anchor.spans] == [words]
    first, last = anchor.differences[0], anchor.differences[-1]
    assert (first.kind, first.found, last.kind, last.found) == ("glyph", "", "glyph", "")
    assert first.quote_span.of(quote) + last.quote_span.of(quote) == first.quoted + last.quoted


def test_an_ellipsis_may_stand_between_them() -> None:
    anchor = locate("“We will cut ... eighteen weeks.”", SPEECH)
    assert (anchor.grade, anchor.flags) == ("elided", ())


def test_what_a_cut_hides_is_told_of_them_too() -> None:
    anchor = locate("“the list will be cut”", "The office denied that the list will be cut.")
    assert (anchor.grade, anchor.flags) == ("typographic", ("cut",))


def test_without_word_lists_they_are_unjudged() -> None:
    whole = locate("「町の図書館は五月に開きます」", "町の図書館は五月に開きます。", language="ja")
    assert (whole.grade, whole.flags) == ("typographic", ("unjudged",))


@pytest.mark.parametrize(
    "quote",
    [
        "The “free school” costs parents 400 pounds.",  # a part of it
        "“free school”",  # two words: marks that doubt
        "“We will not cut the list to eighteen weeks.”",
        "“We will cut the list,” it said, “to eighteen weeks.”",  # two quotations
    ],
)
def test_other_marks_stay_a_difference(quote: str) -> None:
    assert not locate(quote, SPEECH).faithful


def test_marks_of_the_source_are_found_first() -> None:
    text = Text(SPEECH)
    assert text.locate("“We pay.”").grade == "verbatim"


SPOKEN = "The clerk said: “We pay. It is late. We thank the crew,” and left. He paid “no fine” at all."


@pytest.mark.parametrize(
    ("quote", "mark"),
    [
        ("The clerk said: “We pay.”", "”"),
        ("The clerk said: “We pay. It is late.”", "”"),
        ("“We thank the crew,” and left", "“"),
        ("[He] said: “We pay.”", "”"),
    ],
)
def test_a_mark_may_close_or_open_a_quotation_of_which_more_stands_in_the_source(quote: str, mark: str) -> None:
    anchor = locate(quote, SPOKEN)
    assert (anchor.faithful, anchor.flags) == (True, ())
    assert [each.quoted for each in anchor.differences if each.kind == "glyph"] == [mark]


@pytest.mark.parametrize(
    "quote", ["The clerk “said: We pay.”", "He paid “no fine at all.”", "“He paid no fine” at all"]
)
def test_it_opens_or_closes_none_where_nobody_speaks(quote: str) -> None:
    assert not locate(quote, SPOKEN).faithful


FIXED = (
    "He had two houses. “Well. I fund no hedge,” he said. “I fix the toilets. I paint the doors.” No “plumber” came."
)


@pytest.mark.parametrize(
    ("quote", "marks"),
    [
        ("“Well. I fund no hedge,” he said. “I fix the toilets.”", ["”"]),
        ("“I fund no hedge,” he said. “I fix the toilets. I paint the doors.”", ["“"]),
        ("“I fund no hedge,” he said. “I fix the toilets.”", ["“", "”"]),
    ],
)
def test_so_may_the_first_and_last_of_several_pairs(quote: str, marks: list[str]) -> None:
    anchor = locate(quote, FIXED)
    assert (anchor.grade, anchor.flags) == ("typographic", ())
    assert [each.quoted for each in anchor.differences] == marks
    assert "".join(span.of(FIXED) for span in anchor.spans).strip("“”") == quote.strip("“”")


@pytest.mark.parametrize(
    "quote",
    [
        "“I fund no hedge,” he said. “I fix a toilet.”",
        "“I fund no hedge,” “he said. I fix the toilets.”",
        "I fund no hedge, he said. “I fix the toilets.”",
    ],
)
def test_marks_between_stay_a_difference(quote: str) -> None:
    assert not locate(quote, FIXED).faithful
