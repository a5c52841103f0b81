"""What an ellipsis takes of a phrase, of a verb or at the very end of a sentence; and what may go under one."""

from __future__ import annotations

import pytest

from factcheck.anchoring import locate


@pytest.mark.parametrize(
    ("quote", "text", "language", "word"),
    [
        ("With ... the keepers, all are fit", "With the exception of the keepers, all are fit.", "en", None),
        ("Mit ... alle fit", "Mit Ausnahme der Torhüter seien alle fit.", "de", "Mit Ausnahme der"),
        ("The vote stands ... the court says", "The vote stands in the event that the court says so.", "en", None),
        (
            "Cumpliremos el plan siempre ... libere los fondos",
            "Cumpliremos el plan siempre y cuando Bruselas libere los fondos.",
            "es",
            "siempre y cuando",
        ),
        (
            "the rays ... to change the climate",
            "It showed the rays are too weak to change the climate.",
            "en",
            "too weak",
        ),
        ("The envoy ... is the founder", "The envoy thinks he is the founder.", "en", "thinks he"),
        ("Le maire ... est élu", "Le maire croit qu'il est élu.", "fr", "croit qu'il"),
        (
            "The clerk ... that the hall was sold",
            "The clerk called it a hoax that the hall was sold.",
            "en",
            "called it a hoax",
        ),
        ("La oficina ... que se vendiera", "La oficina tachó de bulo que se vendiera.", "es", "tachó de bulo"),
        (
            "Das Amt ... , der Oberst sei fort",
            "Das Amt wies die Klage zurück, der Oberst sei fort.",
            "de",
            "wies die Klage zurück",
        ),
        (
            "The board weighed ... the view that it sank",
            "The board weighed, and set aside, the view that it sank.",
            "en",
            "and set aside",
        ),
        ("Villagers ... the dam will burst", "Villagers fear the dam will burst.", "en", "fear"),
        ("Das Amt ..., sie sei zuständig", "Das Amt glaubt, sie sei zuständig.", "de", "glaubt"),
        ("El piloto ... fue engañado", "El piloto cree que fue engañado.", "es", "cree que"),
        ("The clinic ... to reopen in May", "The clinic hopes to reopen in May.", "en", "hopes"),
        (
            "It eased pain in ... the treated arm",
            "It eased pain in the first arm and worsened it in the treated arm.",
            "en",
            "the first arm and worsened it in",
        ),
        ("Nobody ... disputes it", "Nobody from the union disputes it.", "en", "from the union"),
        ("Few ... think it fair", "Few outside the council think it fair.", "en", "outside the council"),
        ("Niemand ... hat es gesehen", "Niemand außer dem Wirt hat es gesehen.", "de", "außer dem Wirt"),
        (
            "It was calm ... when it rained",
            "It was calm when it snowed in May and wild when it rained.",
            "en",
            "when it snowed in May and wild",
        ),
        (
            "the models say that ... the sea will rise",
            "the models say that in a very high scenario the sea will rise.",
            "en",
            "in a very high scenario",
        ),
    ],
)
def test_what_an_ellipsis_takes_of_a_phrase_or_verb_is_flagged(
    quote: str, text: str, language: str, word: str | None
) -> None:
    anchor = locate(quote, text, language=language)
    assert anchor.flags == ("gap",)
    assert word is None or word in [edge.word for edge in anchor.edges]


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("The plan ... to help the port", "The plan is designed to help the port.", "en"),
        ("Many ... think it fair", "Many outside the council think it fair.", "en"),
        ("It rained in ... June", "It rained in May and in June.", "en"),
        ("The council ... to close the pool", "The council voted in the hall to close the pool.", "en"),
        ("She knew nothing at all ... diary", "She knew nothing at all, beyond the daily diary.", "en"),
        ("None ... was hurt", "None of the clerks was hurt.", "en"),
        ("The board sold ... the hall", "The board sold, and later rented, the hall.", "en"),
        ("There were days ... when it snowed", "There were days when it rained and days when it snowed.", "en"),
        ("The mayor said ... that it would pay", "The mayor said in the hall that it would pay.", "en"),
    ],
)
def test_what_leaves_the_sense_whole_is_not(quote: str, text: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.flags) == ("elided", ())


@pytest.mark.parametrize(
    ("quote", "text", "language", "word"),
    [
        ("I have met him ... .", "I have met him and would not.", "en", "not"),
        ("dass es sinkt, halten alle für [...].", "Sie sagt, dass es sinkt, halten alle für Unsinn.", "de", "Unsinn"),
    ],
)
def test_the_last_words_of_a_sentence_are_read_under_an_ellipsis(
    quote: str, text: str, language: str, word: str
) -> None:
    anchor = locate(quote, text, language=language)
    assert [edge.word for edge in anchor.edges if edge.flag == "gap"] == [word]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The hall was sold ...", "The hall was sold in May."),
        ("The lid came at once ...", "The lid came at once, no quibble."),
        ("He left the town ...", "He left the town and says that nothing is lost for the port."),
    ],
)
def test_more_than_those_or_what_a_comma_parts_is_not(quote: str, text: str) -> None:
    assert locate(quote, text).flags == ()


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("Mild winters ... have led to loss", "Mild winters during the last few years have led to loss.", "en"),
        ("Milde Winter ... führten dazu", "Milde Winter in den letzten paar Jahren führten dazu.", "de"),
        ("whose paper ... is out", "He met the clerks, whose paper in the Oct. 1 issue of a journal is out.", "en"),
        (
            "he ordered a raid ... made a pact",
            "he ordered a raid after the 2011 retreat, led the 2015 talks, made a pact.",
            "en",
        ),
        (
            "the sea has risen by 12 metres ... since the ice melted",
            "the sea has risen by 12 metres (39 ft), with rates from less than 1 mm to 40 mm, since the ice melted.",
            "en",
        ),
        (
            "It was not the flu ... Most died later",
            "It was not the flu, report clerks of the Westport Board, part of the Harbour Office. Most died later.",
            "en",
        ),
        (
            "Wir raten zu einem Akku … Geprüft wurde im Mai",
            "„Wir raten zu einem Akku“, sagt der Leiter. „Er hat fast ein Dach geschafft.“ Geprüft wurde im Mai.",
            "de",
        ),
    ],
)
def test_dates_and_what_was_left_out_whole_are_not_flagged(quote: str, text: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.flags) == ("elided", ())


@pytest.mark.parametrize(
    ("quote", "text", "word"),
    [
        ("The port ... left", "The port paid the 2000 workers and left.", "2000"),
        ("It ran the port ... and left", "It ran the port for a few years and left.", "few"),
        ("It was lost ... Most died", "It was lost in port, part of it sank. Most died.", "part of"),
    ],
)
def test_what_counts_still_does(quote: str, text: str, word: str) -> None:
    assert word in [edge.word for edge in locate(quote, text).edges]
