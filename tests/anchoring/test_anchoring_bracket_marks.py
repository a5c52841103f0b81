"""A mark in brackets is an editor's punctuation; and whatever stands in brackets, a quote gets its anchor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.anchoring import Anchor, locate

TEXT = "“We are not a clerk” Kim said, and left; he paid 1 000 for it. Did you go? Yes! We went home on July 4 1929."
WORDS = {
    "en": "The council said on Monday that it would not sell the old harbour.",
    "de": "Der Rat sagte am Montag, dass er den alten Hafen nicht verkaufen würde.",
    "fr": "Le conseil a dit lundi qu’il ne vendrait pas l’ancien port.",
    "es": "El consejo dijo el lunes que no vendería el puerto viejo.",
    "ko": "시의회는 월요일에 옛 항구를 팔지 않겠다고 말했다.",
    "he": "המועצה אמרה ביום שני שלא תמכור את הנמל הישן.",
    "hi": "परिषद ने सोमवार को कहा कि वह पुराना बंदरगाह नहीं बेचेगी।",
    "zh": "议会周一表示不会出售旧港口。",
}
MARKS = ",;:.?!\"'’“”«»/&*+-–—_§%#@|~^`\\"
BITS = "a the not sic (sic) 's ’s s’ -s l' L’ d’ '' -- … …, 7 ² ½ Å ß ﬁ 😀 שלום 안녕 議会 ไทย".split()
SIGNS = ["\u0301", "\u0903", "\u200b", "\u202e"]
ODD = [*MARKS, *BITS, *SIGNS, " ", "  ", "- -", ", ,", ". .", "the " * 20, "word " * 18]


@pytest.mark.parametrize(
    "quote",
    ['"We are not a clerk[,]" Kim said', "We are not a clerk[.]", "and left[.] he paid", "on July 4[,] 1929",
     "Kim said[—] and left", "Kim said [–] and left", "[,] and left"],
)  # fmt: skip
def test_a_mark_in_brackets_stands_where_there_is_none_or_another(quote: str) -> None:
    assert locate(quote, TEXT).grade == "elided"


@pytest.mark.parametrize(
    "quote",
    ["Did you go[.]", "Yes[.]", "Did you go[.] Yes", "and left[?] he paid", "and left[!]", "he paid 1[,]000 for it",
     "he paid [–] 1 000", "We are[,] a clerk", "Kim ['] said", 'Kim ["] said'],
)  # fmt: skip
def test_a_mark_in_brackets_takes_no_question_word_or_number_away(quote: str) -> None:
    assert not locate(quote, TEXT).faithful


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("inner", ODD)
def test_whatever_stands_in_brackets_gives_an_anchor(language: str, inner: str) -> None:
    text = WORDS[language]
    for at in {0, 1, len(text) // 3, text.find(" ") + 1, text.find(" "), len(text) - 1, len(text)}:
        quote = f"{text[:at]}[{inner}]{text[at:]}"
        assert isinstance(locate(quote, text, language=language), Anchor)
        assert isinstance(locate(f"{text[: at // 2]}[{inner}]{text[at:]}", text, language=language), Anchor)


@given(
    inner=st.text(max_size=30)
    | st.lists(st.sampled_from([*ODD, *" ".join(WORDS.values()).split()]), max_size=9).map(" ".join),
    language=st.sampled_from(sorted(WORDS)),
    at=st.integers(0, 80),
    left_out=st.integers(0, 20),
)
def test_any_text_in_brackets_gives_an_anchor(inner: str, language: str, at: int, left_out: int) -> None:
    text = WORDS[language]
    quote = f"{text[:at]}[{inner}]{text[at + left_out :]}"
    assert isinstance(locate(quote, text, language=language), Anchor)
