"""A name for *he* or *she* against the last of whom its paragraph speaks."""

import pytest

from factcheck.anchoring import locate

EN = "Ri was away.\n\nThe chair, Min Kim, said it was late. “Choe knows the price,” he said. He left at noon.\n"
DE = "Petra Ri fehlte.\n\nVorstand Min Kim sprach zuerst. „Es ist spät“, sagte Kim. Er ging um zwölf.\n"
FR = "Ri dormait.\n\nLe maire, Min Kim, a refusé. « Choe connaît le prix », a-t-il dit. Il est parti à midi.\n"
ES = "Ri dormía.\n\nEl alcalde, Min Kim, se negó. «Choe sabe el precio», dijo. Él salió al mediodía.\n"
FIRST = "Min Choe slept.\n\nSu Kim spoke. Kim told the court that it was late. "

WARNED = [
    (EN, "[Ri] left at noon", "en"),
    (DE, "[Ri] ging um zwölf", "de"),
    (FR, "[Ri] est parti à midi", "fr"),
    (ES, "[Ri] salió al mediodía", "es"),
    ("Choe slept.\n\nDr Min Kim, of Leeds, said it was late. He left.\n", "[Choe] left", "en"),
    ("Choe slept.\n\nMs Kim told the court that she had paid.\n", "[Choe] had paid", "en"),
    (FIRST + "He left.\n", "[Choe] left", "en"),
]
SILENT = [
    (EN, "[Kim] left at noon", "en"),
    (EN, "[Choe] left at noon", "en"),  # he is named in the speech
    (DE, "[Kim] ging um zwölf", "de"),
    (DE, "[Der Vorstand] ging um zwölf", "de"),
    (FR, "[Kim] est parti à midi", "fr"),
    (ES, "[Kim] salió al mediodía", "es"),
    ("Min Choe slept.\n\nA spokesman for Dr Su Kim says it is late. He left.\n", "[Choe] left", "en"),
    (FIRST + "He beat her.\n", "[Choe] beat her", "en"),  # one of the two is Kim
    ("Choe slept.\n\nSu Kim, a cook, met him. He left.\n", "[Choe] left", "en"),
    ("Mr Choe slept.\n\nMs Kim told the court that he had paid.\n", "[Choe] had paid", "en"),
    ("Min Choe slept.\n\nSu Kim spoke. Kim, she said, was late. He left.\n", "[Choe] left", "en"),
    ("Min Choe slept.\n\nThe death of Su Kim shook Leeds. Kim's house was shut. He left.\n", "[Choe] left", "en"),
]


@pytest.mark.parametrize(("text", "quote", "language"), WARNED)
def test_a_name_for_another_than_the_paragraph_speaks_of_is_a_referent(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert [edge.kind for edge in anchor.edges if edge.flag == "gap"] == ["referent"]


@pytest.mark.parametrize(("text", "quote", "language"), SILENT)
def test_a_name_that_may_be_meant_is_not(text: str, quote: str, language: str) -> None:
    assert "gap" not in locate(quote, text, language=language).flags


JUDGE = "The judge, Su Choe, spoke.\n\nThe agency paid. “We may,” its director, Min Kim, said. He left at noon.\n"
JUGE = "Le juge, Su Choe, a parlé.\n\nLe maire, Min Kim, a refusé. « Non », dit-il. Il est parti à midi. Kim dort.\n"
JUEZ = "El juez, Su Choe, habló.\n\nEl alcalde, Min Kim, se negó. «No», dijo. Él salió al mediodía. Kim duerme.\n"
OF_ANOTHER = [
    (JUDGE + "Kim slept.", "[The judge] left at noon", "en"),
    (JUGE, "[Le juge] est parti à midi", "fr"),
    (JUEZ, "[El juez] salió al mediodía", "es"),
]
OF_HIM = [
    (JUDGE + "Kim slept.", "[The director] left at noon", "en"),
    ("The judge slept. " + JUDGE.replace(", Su Choe,", "") + "Kim slept.", "[The judge] left at noon", "en"),
    (JUDGE + "The judge, Min Kim, slept. Kim slept.", "[The judge] left at noon", "en"),
    (JUGE, "[Le maire] est parti à midi", "fr"),
    (JUEZ, "[El alcalde] salió al mediodía", "es"),
]


@pytest.mark.parametrize(("text", "quote", "language"), OF_ANOTHER)
def test_a_noun_by_which_another_is_called_is_a_referent(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert [edge.kind for edge in anchor.edges if edge.flag == "gap"] == ["referent"]


@pytest.mark.parametrize(("text", "quote", "language"), OF_HIM)
def test_a_noun_that_may_be_his_is_not(text: str, quote: str, language: str) -> None:
    assert "gap" not in locate(quote, text, language=language).flags


STRESSED = [
    ("The mayor, Min Kim, came. He himself read the text.", "[Kim] read the text", "en"),
    ("La maire, Su Kim, est venue. Elle-même a lu le texte.", "[Kim] a lu le texte", "fr"),
    ("La alcaldesa, Su Kim. Ella misma, pintora, leyó el texto.", "[Kim], pintora, leyó el texto", "es"),
    ("El alcalde, Min Kim, vino. Él mismo leyó el texto.", "[Kim] leyó el texto", "es"),
]


@pytest.mark.parametrize(("text", "quote", "language"), STRESSED)
def test_a_name_stands_for_a_pronoun_with_what_stresses_it(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert anchor.grade == "elided"
    assert not anchor.flags


def test_a_stressed_pronoun_is_of_one_sex() -> None:
    anchor = locate("[Mr Choe] read it", "Mr Choe left. Ms Kim came. She herself read it.", language="en")
    assert [edge.kind for edge in anchor.edges] == ["subject"]


ROADS = [
    ("Die Fahrbahn der B 3 ist schmal. „Ich fahre dort jeden Tag“, sagt Kim.", "fahre dort [auf der B {}] jeden", "de"),
    ("La D 3 est fermée. « J'ai peur là-bas », dit Kim.", "J'ai peur là-bas [sur la D {}]", "fr"),
    ("La carretera N 3 está cerrada. «Paso por allí», dijo Kim.", "Paso por allí [por la N {}]", "es"),
    ("The Gate 3 queue was long. “They wait there for hours,” Kim said.", "wait there [at Gate {}] for hours", "en"),
]


@pytest.mark.parametrize(("text", "quote", "language"), ROADS)
def test_digits_that_end_a_name_of_the_text_are_no_number(text: str, quote: str, language: str) -> None:
    assert locate(quote.format(3), text, language=language).grade == "elided"
    assert locate(quote.format(4), text, language=language).grade == "altered"
