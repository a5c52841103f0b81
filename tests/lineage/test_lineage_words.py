"""Words of folded text, each with its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.lineage.hashing import GRAM, hashed
from factcheck.lineage.words import Words, same_words
from factcheck.text import Span

TEXTS = st.text(st.sampled_from("aB *éß’'-–—.,:“” \n1२İŉสวัส北京。नि_…(\u00ad\u0301"), max_size=60)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kim's “re-\nlief” costs 2,500.5 euros…", ["kim's", "relief", "costs", "2,500.5", "euros"]),
        ("middle-of-the-night", ["middle", "of", "the", "night"]),
        ("北京 said", ["北", "京", "said"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("", []),
        ("— … !", []),
        ("_All_ of *it*, snake_case too", ["all", "of", "it", "snake", "case", "too"]),
    ],
)
def test_what_a_word_is(text: str, words: list[str]) -> None:
    assert list(Words(text).folded) == words


@given(TEXTS)
def test_every_word_has_a_place_that_holds_it(text: str) -> None:
    words = Words(text)
    for at, word in enumerate(words.folded):
        span = words.span(at, at + 1)
        assert 0 <= span.start < span.end <= len(text)
        assert Words(span.of(text)).folded == (word,)


@given(TEXTS)
def test_case_and_typography_change_no_word(text: str) -> None:
    assert same_words(text, text.replace("“", '"').replace("”", '"').replace("’", "'").replace("—", " - "))


def test_a_run_never_crosses_what_lies_between_two_stretches() -> None:
    text = "one two three AD four five six"
    words = Words(text, [Span(0, 13), Span(17, len(text))])
    assert words.folded == ("one", "two", "three", "", "four", "five", "six")
    assert (words.count, len(words.grams)) == (6, 0)
    assert words.inside(Span(0, len(text))) == range(7)
    assert words.inside(Span(4, 13)) == range(1, 3)


def test_a_character_of_a_script_without_spaces_is_worth_half_a_word() -> None:
    assert Words("北京市 said so").weight(0, 5) == 3.5
    assert Words("they said so").weight(0, 3) == 3


@given(st.lists(TEXTS, max_size=4))
def test_the_numbers_for_large_collections_see_the_same_words(texts: list[str]) -> None:
    found = hashed(texts)
    for at, text in enumerate(texts):
        words = Words(text).folded
        grams = [words[place : place + GRAM] for place in range(len(words) - GRAM + 1)]
        numbers = found.grams[found.owner == at].tolist()
        assert len(numbers) == len(grams)
        assert len(set(numbers)) == len(set(grams))


def test_the_numbers_are_the_same_in_every_process() -> None:
    assert hashed(["One two three four five six."]).grams.tolist() == [12157401119237748400]
