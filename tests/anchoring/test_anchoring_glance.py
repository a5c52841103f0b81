"""A glance may save the fold of a whole text, never change what is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.anchoring import Text
from factcheck.anchoring.finding.glance import Glance, skim, skim_any
from factcheck.anchoring.finding.literal import Haystack, loosen
from factcheck.anchoring.folding.folds import fold
from factcheck.text import Span

WORDS = ["the", "Wall", "HARBOUR", "don't", "3.5", "north-east", "£20", "café", "cœur", "…", "—", '"', "“so”", "a"]
GAPS = [" ", "  ", "\n", "\n\n", "\r\n", "\u00a0", " \t ", ", ", ". ", " – ", " " * 70, "\u2029"]
texts = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(GAPS)), max_size=24).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)


def plain(text: str, language: str = "en") -> Glance | None:
    return Glance.at(text, language, elides=False)


@given(texts, st.data())
def test_what_stands_by_a_fold_is_never_said_to_be_lacking(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    cut = text[start : data.draw(st.integers(start, len(text)))]
    quote = fold(data.draw(st.sampled_from([cut, cut.upper(), " ".join(cut.split())])).strip()).text
    glance, hay = plain(text), Haystack(text, fold(text), "en", elides=False)
    if quote and glance is not None and hay.places(quote):
        assert not glance.lacks(loosen(quote))


@given(texts)
def test_a_glance_has_the_length_of_its_text(text: str) -> None:
    glance = plain(text)
    if glance is not None:
        assert len(glance.loose) == len(text)
        assert glance.offset(len(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("It re\u00adturned.", "a soft hyphen parts a word"),
        ("It re-\nturned.", "a line end breaks a word"),
        ("It was *never* so.", "emphasis marks"),
        ("Ｉｔ ｒｅｔｕｒｎｅｄ.", "full width"),
        ("It \u200breturned.", "zero width"),
        ("It was oﬃcial.", "a ligature"),
        ("港の壁", "no word spaces"),
    ],
)
def test_a_text_that_is_not_plain_has_no_glance(text: str, why: str) -> None:
    assert plain(text) is None, why


def test_a_turkish_text_has_none() -> None:
    assert plain("IL SES", "tr") is None
    assert plain("IL SES", "fr") is not None


@pytest.mark.parametrize(
    "text", ["The HARBOUR   wall\r\n\r\nis old.", "“The harbour wall is old.”", "the harbour wall is"]
)
def test_words_that_stand_in_another_dress_are_not_lacking(text: str) -> None:
    glance = plain(text)
    assert glance is not None
    assert not glance.lacks("the harbour wall is")


@pytest.mark.parametrize("text", ["The old harbour wall", "the harbour, wall is", "harbour the wall is", ""])
def test_words_parted_by_more_than_space_are_lacking(text: str) -> None:
    glance = plain(text)
    assert glance is not None
    assert glance.lacks("the harbour wall is")


def test_white_space_too_wide_to_measure_is_left_to_the_fold() -> None:
    text = "The harbour" + " " * 500 + "wall is old."
    glance = plain(text)
    assert glance is not None
    assert not glance.lacks("the harbour wall is")
    assert Text(text).locate("The harbour wall is old.").grade == "typographic"


def test_an_altered_quote_is_found_at_its_words_without_a_fold() -> None:
    text = "It rained.\n\n“The north wall of the harbour was not repaired last year,” the office said — again."
    anchor = Text(text).locate("The north wall of the harbour was repaired last year")
    assert anchor.grade == "altered"
    assert anchor.spans == (Span(13, 69),)
    assert [each.found for each in anchor.differences] == ["not"]


def test_western_print_is_skimmed_in_one_byte_each() -> None:
    assert skim("“Où”\u00a0— Là…") == '"où" - là.'
    assert skim("стена") is None
    assert skim_any("a стена ☂") == "a ÿÿÿÿÿ ?"
    assert skim("Œuf") == skim_any("Œuf") == "ÿuf"
