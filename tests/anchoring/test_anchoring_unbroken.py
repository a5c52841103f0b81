"""Words that print or a saved page broke are read whole beside a cut and under an ellipsis."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.anchoring import Anchor, Text, locate
from factcheck.anchoring.folding.unbroken import unbroken
from factcheck.text import Span

BESIDE = [  # language, text, quote, the words that the cut hides, as the text prints them
    ("en", "We will nev-\ner raise fees this year.", "raise fees this year", "nev-\ner"),
    ("en", "We will nev\u00ad\ner raise fees this year.", "raise fees this year", "nev\u00ad\ner"),
    ("en", "We will ne\u00adver raise fees this year.", "raise fees this year", "ne\u00adver"),
    ("en", "We will n\u200bot raise fees this year.", "raise fees this year", "n\u200bot"),
    ("en", "We will \u2066not\u2069 raise fees this year.", "raise fees this year", "not"),
    ("en", "We will ｎｏｔ raise fees this year.", "raise fees this year", "ｎｏｔ"),
    ("en", "We will 𝗻𝗼𝘁 raise fees this year.", "raise fees this year", "𝗻𝗼𝘁"),
    ("en", "We donʼt raise fees this year.", "raise fees this year", "donʼt"),
    ("en", "We don`t raise fees this year.", "raise fees this year", "don`t"),
    ("en", "We don&#8217;t raise fees this year.", "raise fees this year", "don&#8217;t"),
    ("en", "The so-\ncalled deal with the city is done.", "deal with the city", "so-\ncalled"),
    ("en", "We will pay you un-\nless the bank refuses.", "We will pay you", "un-\nless"),
    ("en", "We will pay you un\u00adless the bank refuses.", "We will pay you", "un\u00adless"),
    ("en", "We will pay you \u200bunless the bank refuses.", "We will pay you", "unless"),
    ("de", "Wir werden nie-\nmals zahlen.", "zahlen", "nie-\nmals"),
    ("de", "Wir sagen: wir zahlen, au\u00adßer die Bank weigert sich.", "wir zahlen", "au\u00adßer"),
    ("fr", "Nous ne pourrons ja\u00admais payer cette année.", "payer cette année", "ja\u00admais"),
    ("fr", "Elle paiera, a\u0300 condition que la banque suive.", "Elle paiera", "a\u0300 condition"),
    ("es", "Qui-\nzá pagaremos este año.", "pagaremos este año", "Qui-\nzá"),
    ("es", "N\u00ado pagaremos este año.", "pagaremos este año", "N\u00ado"),
]
UNDER = [  # language, text, quote, the words that the ellipsis hides
    ("en", "We will nev-\ner pay you.", "We will … pay you", "nev-\ner"),
    ("en", "We will ne\u00adver pay you.", "We will … pay you", "ne\u00adver"),
    ("de", "Wir werden dich nie\u00admals bezahlen.", "Wir werden dich … bezahlen", "nie\u00admals"),
    ("fr", "La banque paiera peut-\nêtre ici.", "La banque paiera … ici", "peut-\nêtre"),
    ("es", "Vamos a n\u200bo pagar la deuda.", "Vamos a … pagar la deuda", "n\u200bo"),
]
HARMLESS = [  # language, text, quote
    ("en", "The coun-\ncil will raise fees this year.", "raise fees this year"),
    ("en", "It stood in pre-\nand post-war plans to raise fees this year.", "raise fees this year"),
    ("en", "The ｃｉｔｙ will raise fees this year.", "raise fees this year"),
    ("de", "Der Stadt\u00adrat wird zahlen.", "zahlen"),
    ("fr", "Le con\u00adseil va payer cette année.", "payer cette année"),
    ("es", "El con-\ncejo pagará este año.", "pagará este año"),
]


def hidden(text: str, anchor: Anchor) -> list[str]:
    assert all(edge.span.of(text) == edge.word for edge in anchor.edges)
    return [edge.word for edge in anchor.edges]


@pytest.mark.parametrize(("language", "text", "quote", "word"), BESIDE)
def test_a_broken_word_beside_a_cut_is_read(language: str, text: str, quote: str, word: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.flags) == ("verbatim", ("cut",))
    assert word in hidden(text, anchor)
    assert anchor.spans[0].of(text) == quote


@pytest.mark.parametrize(("language", "text", "quote", "word"), UNDER)
def test_a_broken_word_under_an_ellipsis_is_read(language: str, text: str, quote: str, word: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.flags) == ("elided", ("gap",))
    assert word in hidden(text, anchor)


@pytest.mark.parametrize(("language", "text", "quote"), HARMLESS)
def test_other_broken_words_hide_nothing(language: str, text: str, quote: str) -> None:
    assert locate(quote, text, language=language).flags == ()


@given(st.text(alphabet="aeo\u0301\u00ad\u200b-\r\n ｗ𝗻ﬁʼ`&#39;\u2066", max_size=40))
def test_what_is_read_is_told_of_the_text(text: str) -> None:
    whole = unbroken(text, lambda word: word == "a-a", frozenset({"o"}))
    spans = [whole.source(Span(at, at + 1)) for at in range(len(whole.text))]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(before.start <= after.start and before.end <= after.end for before, after in pairwise(spans))


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "-\n", "\u00ad\n", "\u200d"])
@pytest.mark.parametrize("at", [2, 4])
def test_a_break_anywhere_in_a_word_changes_nothing(sign: str, at: int) -> None:
    for word, rest in (("without", "doubt we pay"), ("hardly", "we pay"), ("unless", "we pay")):
        plain, broken = (f"He says {each} {rest}." for each in (word, word[:at] + sign + word[at:]))
        assert locate("we pay", broken).flags == locate("we pay", plain).flags


def test_a_plain_text_is_not_mended() -> None:
    text = Text("“We will not raise fees,” he said – and that’s it.")
    assert text.locate("raise fees").flags == ("cut",)
    assert "_whole" not in vars(text._hidden)
