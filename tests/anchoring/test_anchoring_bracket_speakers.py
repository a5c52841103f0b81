"""Whom a bracket names for *he* or *she*: not the one who speaks, nor one whom the text left behind for another."""

import pytest

from factcheck.anchoring import locate

CALLED = 'The mayor waited. "She called from the ship," Min Choe said.'
LAWYER = 'It rained. "She called from the ship," Choe\'s lawyer said. Choe slept.'
AVOCAT = "Il pleut. « Elle a appelé du bateau », a dit l'avocat de Choe."
ANWALT = "Es regnete. „Sie hat vom Schiff angerufen“, sagte der Anwalt von Choe."
ABOGADO = "Llovía. «Ella llamó desde el barco», dijo el abogado de Choe."
KIN = 'Su Choe and Min Choe sail. "She called from the ship," Min Choe said.'
PARTLY = 'Choe said she "did what she could".'
RACE = (
    "Su Choe met Min Kim. It rained. It was cold. It was late. Choe seemed to win. He rose early. But he fell at noon."
)
COURSE = (
    "Su Choe a vu Min Kim. Il pleut. Il gèle. Il est tard. Choe semblait gagner. Il se lève tôt. Mais il est tombé."
)
CARRERA = "Min Choe vio a Su Kim. Llueve. Hace frío. Es tarde. Choe parecía ganar. Es duro. Pero él cayó a mediodía."
TOLD = (
    'Su Choe met Min Kim. It rained. It was cold. It was late. Choe sat down. "He fell at noon," she said. Choe left.'
)


@pytest.mark.parametrize(
    ("text", "quote", "language", "kind"),
    [
        (CALLED, "[Choe] called from the ship", "en", "subject"),
        (CALLED, "[Min Choe] called from the ship", "en", "subject"),
        (KIN, "[Ted Choe] called from the ship", "en", "subject"),
        ('It rained. "She called from the ship," the mayor said.', "[The mayor] called from the ship", "en", "subject"),
        ("Il pleut. « Elle a appelé du bateau », a dit Choe.", "[Choe] a appelé du bateau", "fr", "subject"),
        ("Es regnete. „Sie hat angerufen“, sagte Choe.", "[Choe] hat angerufen", "de", "subject"),
        ("Es regnete. „Er rief uns an“, sagte der Bürgermeister.", "[Der Bürgermeister] rief uns an", "de", "subject"),
        ("Llovía. «Ella llamó desde el barco», dijo Choe.", "[Choe] llamó desde el barco", "es", "subject"),
        (RACE, "[Kim] fell at noon", "en", "referent"),
        (COURSE, "Mais [Kim] est tombé", "fr", "referent"),
        (CARRERA, "Pero [Kim] cayó a mediodía", "es", "referent"),
    ],
)
def test_another_is_named(text: str, quote: str, language: str, kind: str) -> None:
    anchor = locate(quote, text, language=language)
    assert [edge.kind for edge in anchor.edges if edge.flag == "gap"] == [kind]


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        (CALLED, "[The mayor] called from the ship", "en"),
        (KIN, "[Su Choe] called from the ship", "en"),
        (KIN, "[Choe] called from the ship", "en"),
        (LAWYER, "[Choe] called from the ship", "en"),
        (AVOCAT, "[Choe] a appelé du bateau", "fr"),
        (ANWALT, "[Choe] hat vom Schiff angerufen", "de"),
        (ABOGADO, "[Choe] llamó desde el barco", "es"),
        (PARTLY, "did what [Choe] could", "en"),
        (RACE, "[Choe] fell at noon", "en"),
        (COURSE, "Mais [Choe] est tombé", "fr"),
        (CARRERA, "Pero [Choe] cayó a mediodía", "es"),
        (TOLD, "[Kim] fell at noon", "en"),
    ],
)
def test_whoever_is_spoken_of_may_be_named(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, [edge.kind for edge in anchor.edges if edge.flag == "gap"]) == ("elided", [])


SHARE = "The mint has a share of ten per cent, and our goal is to raise that to twelve. We ask this of the council."
ADMIN = "The university, it said, pays. It rained on the university. We ask you to talk to the administration today."


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        (SHARE, "our goal is to raise that [share] to twelve", "en"),
        ("Die Bank hat einen Anteil, und wir wollen diesen bis Mai.", "wir wollen diesen [Anteil] bis Mai", "de"),
        ("El banco tiene una cuota, y queremos doblar esta en mayo.", "queremos doblar esta [cuota] en mayo", "es"),
        (ADMIN, "talk to the [university] administration today", "en"),
    ],
)
def test_a_noun_that_the_source_asks_for_is_put_in(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, [edge.kind for edge in anchor.edges if edge.flag == "gap"]) == ("elided", [])


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (SHARE, "our goal is to raise that [profit] to twelve"),
        (SHARE.replace("a share", "two shares"), "our goal is to raise that [shares] to twelve"),
        (ADMIN, "talk to the [federal] administration today"),
        ("The federal court slept. We talk to the administration.", "talk to the [federal] administration"),
    ],
)
def test_a_noun_that_it_does_not_ask_for_is_not(text: str, quote: str) -> None:
    anchor = locate(quote, text)
    assert (anchor.grade, anchor.flags) in (("altered", ()), ("elided", ("gap",)))
