"""How messages show texts: cut between words, characters told apart by name."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from factcheck.diagnostics.characters import contrast, instead, shown

WORDS = st.lists(st.text("abcdéñ", min_size=1, max_size=12), min_size=1, max_size=40).map(" ".join)


@given(WORDS, st.integers(10, 80))
def test_a_text_is_cut_between_words(text: str, limit: int) -> None:
    told = shown(text, limit)[1:-1]
    assert len(told) <= max(limit + len(" [...] "), len(text) if len(text) <= limit else 0)
    assert set(told.replace("[...]", " ").split()) <= set(text.split())


def test_a_text_without_spaces_is_cut_all_the_same() -> None:
    assert shown("雨" * 300, 200) == f'"{"雨" * 100} [...] {"雨" * 100}"'


def test_a_letter_that_also_stands_elsewhere_in_the_word_is_named() -> None:
    told = instead("wood", "w\u043eod")
    assert told == '"o" (U+006F) for the character cyrillic small letter o \u043e (U+043E)'
    assert contrast("o", "\u00f6").startswith(
        '"o" (U+006F) where the source has the character latin small letter o with'
    )


def test_every_pair_of_forms_is_told_apart() -> None:
    for letter in "áéíóúñüç":
        apart = unicodedata.normalize("NFD", letter)
        assert f"(U+{ord(apart[1]):04X}) for the character latin small letter" in instead(apart, letter)
