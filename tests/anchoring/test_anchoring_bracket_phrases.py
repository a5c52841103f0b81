"""Brackets for the whole of a noun phrase, of words that only join, and of words that the source asks for."""

import pytest

from factcheck.anchoring import locate

HONEST = [
    ("A study shows the rise of the sea will cost a lot.", "[The rise] will cost a lot", "en"),
    ("The son of the mayor of Lille was heard on Monday.", "[The son] was heard on Monday", "en"),
    ("La cour d'appel de Paris a condamné la banque.", "[La cour] a condamné la banque", "fr"),
    ("La Audiencia Provincial de Lugo condenó a la empresa.", "[La Audiencia] condenó a la empresa", "es"),
    ("Der Sohn des Bürgermeisters von Lille wurde gehört.", "[Der Sohn] wurde gehört", "de"),
    ("It fined him under section 377 penal code.", "It fined him under section 377 [of the] penal code", "en"),
    ("The army met guards in the village.", "The army met [the] guards in the village", "en"),
    ("We built the dam, we paid for it.", "We built the dam, [and] we paid for it", "en"),
    ("La direction a répondu à leurs courriers hier.", "La direction a répondu [aux] courriers hier", "fr"),
    ("Der Wert des Landes steigt. Sein Gebrauch dient allen.", "[Der] Gebrauch [des Landes] dient allen", "de"),
    ("The price of oil rose. Later the price fell to ten.", "Later the price [of oil] fell to ten", "en"),
    ("They had a three-drug protocol. Then that protocol fell.", "that [three-drug] protocol fell", "en"),
    ("El trabajador calló. Dijo que su padre tenía razón.", "Dijo que su padre [el trabajador] tenía razón", "es"),
    ("Hay derecho a la libertad de opinión y de expresión. Este derecho vale ya.",
     "Este derecho [a la libertad de opinión y de expresión] vale ya", "es"),
]  # fmt: skip
REFUSED = [
    ("The son of the mayor of Lille was heard on Monday.", "[The mayor] was heard on Monday", "en"),
    ("The man who met the mayor of Lille was heard on Monday.", "[The mayor] was heard on Monday", "en"),
    ("The plan to raise the price of water was dropped.", "[The price] was dropped", "en"),
    ("The chief of police and the mayor of Lille lied to us.", "[The chief] lied to us", "en"),
    ("Half of the members of the board voted for it.", "[Half] voted for it", "en"),
    ("Le fils du maire de Lille a été entendu.", "[Le maire] a été entendu", "fr"),
    ("The army met three guards in the village.", "The army met [the] three guards in the village", "en"),
    ("The mayor, a friend of the firm, signed it.", "The mayor, [and] a friend of the firm, signed it", "en"),
    ("Ils ont répondu de leurs courriers hier.", "Ils ont répondu [aux] courriers hier", "fr"),
    ("Sie kam und im Juni ging sie.", "Sie kam [des Krieges] im Juni ging sie", "de"),
]
FLAGGED = [
    (
        "Gas is dear. It rained. The dog slept. The tax on oil hurts. He said the price fell to ten.",
        "He said the price [of gas] fell to ten",
        "en",
    ),
    ("Kim met Choe. My house is old, he said.", "My house [of Kim] is old", "en"),
    ("Es gibt einen Pfleger, der zwei Frauen bestohlen haben soll.", "der zwei Frauen bestohlen [hat]", "de"),
    ("Es gibt einen Pfleger, der zwei Frauen bestohlen haben könnte.", "der zwei Frauen bestohlen [hat]", "de"),
    ("It is false that he stole from us. The manager left.", "[The manager] stole from us", "en"),
]


@pytest.mark.parametrize(("text", "quote", "language"), HONEST)
def test_what_says_no_more_than_the_source_passes(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.flags) == ("elided", ())


@pytest.mark.parametrize(("text", "quote", "language"), REFUSED)
def test_what_takes_another_head_or_adds_is_refused(text: str, quote: str, language: str) -> None:
    assert locate(quote, text, language=language).grade == "altered"


@pytest.mark.parametrize(("text", "quote", "language"), FLAGGED)
def test_what_the_source_does_not_say_there_is_flagged(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert anchor.faithful
    assert anchor.flags


def test_what_an_opening_bracket_stands_for_is_the_whole_phrase() -> None:
    anchor = locate("[The rise] will cost a lot", "A study shows the rise of the sea will cost a lot.")
    assert [each.text for each in anchor.omitted] == ["rise of the sea"]


def test_a_verb_right_after_a_verb_that_a_bracket_tells_is_no_hedge() -> None:
    anchor = locate("der zwei Frauen bestohlen [hatte]", "Er ist es, der zwei Frauen bestohlen hat.", language="de")
    assert (anchor.grade, anchor.flags) == ("elided", ())
