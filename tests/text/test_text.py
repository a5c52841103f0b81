"""Lines, sentences, quoted stretches and units of offset."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text import Area, Document, Lines, Sentences, Span, Units, paragraphs, quoted_spans, sentences


def parted(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. lifted sanctions.",
        "It cost 2.5 million euros.",
        "The council, est. 1901, met on Feb. 27.",
        "Dr. No and Mrs. Yes met at St. Paul.",
        'It was "an open. question" and stayed so.',
        "See p. 12 and fig. 3.",
        "It said no... then yes.",
        "See no. 5 there.",
        "Die Wahl war am 5. Mai in Bonn.",
    ],
)
def test_one_sentence(text: str) -> None:
    assert parted(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It rained. The council met.", 2),
        ('"It rained." The council met.', 2),
        ("„Es regnete.“ Der Rat tagte.", 2),
        ("»Es regnete!« Der Rat tagte.", 2),
        ("Il pleut. « Le conseil part. »", 2),
        ("It rained! Did the council meet? Yes.", 3),
        ("They are in the U.S. The council met.", 2),
        ("The union said no. Members cheered.", 2),
        ("Nobody saw the sun. Visitors stayed away.", 2),
        ("There were 12. August came.", 2),
        ("雨が降った。議会が開かれた。", 2),
        ("First paragraph without a stop\n\nSecond one", 2),
        ("It rained.\r\n\r\nIt poured.", 2),
    ],
)
def test_several_sentences(text: str, count: int) -> None:
    assert len(parted(text)) == count


@given(st.text(max_size=200))
def test_sentences_cover_all_but_white_space(text: str) -> None:
    covered = 0
    for span in sentences(text):
        assert not text[covered : span.start].strip()
        assert span.start < span.end
        covered = span.end
    assert not text[covered:].strip()


@given(st.text(alphabet=st.sampled_from("ab\r\n"), max_size=30))
def test_lines_end_at_lf_crlf_and_cr_only(text: str) -> None:
    lines = Lines(text)
    expected = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if expected[-1] == "":
        expected.pop()
    assert [lines[n] for n in range(1, len(lines) + 1)] == expected


def test_a_form_feed_or_line_separator_ends_no_line() -> None:
    assert len(Lines("a\x0cb\u2028c\x85d")) == 1


@given(st.text(max_size=40), st.data())
def test_units_agree_with_the_codecs(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    units = Units(text)
    assert units.utf8(at) == len(text[:at].encode())
    assert units.utf16(at) == len(text[:at].encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('It said "yes" and "no".', ["yes", "no"]),
        ("It said “yes, 'maybe'” twice.", ["yes, 'maybe'"]),
        ("Il dit « oui » encore.", [" oui "]),
        ("Er sagte „ja“ dazu.", ["ja"]),
        ("彼は「はい」と言った。", ["はい"]),
        ("It said 'yes' and the council's 'no'.", ["yes", "no"]),
        ("The council's and the residents' views.", []),
        ('A quotation "left open', ["left open"]),
        ('A pipe of 5" and a wall.', []),
    ],
)
def test_quoted_spans(text: str, inside: list[str]) -> None:
    assert [span.of(text) for span in quoted_spans(text, Span(0, len(text)))] == inside


def test_body_joins_over_blank_lines_and_stops_at_furniture() -> None:
    text = "One.\n\nTwo.\nAd\nThree."
    areas = (Area("body", Span(0, 4)), Area("body", Span(6, 10)), Area("ad", Span(11, 13)), Area("body", Span(14, 20)))
    document = Document(text, areas=areas)
    assert document.body == ((0, 10), (14, 20))
    assert [document.kind_at(at) for at in (0, 5, 11, 19)] == ["body", None, "ad", "body"]


def test_sentences_around_a_span() -> None:
    text = "One two. Three four.\n\nFive six."
    assert Sentences(text).around(Span(4, 12)).of(text) == "One two. Three four."
    assert Sentences(text).around(Span(27, 30)).of(text) == "Five six."
    assert paragraphs(text) == ((0, 20), (22, 31))
