"""Titles, notes on a person and words of doubt under an ellipsis; verbs of a row and an infinitive said again."""

from __future__ import annotations

import pytest

from factcheck.anchoring import locate

OWN = [
    ("Kim ... won the vote.", "Kim, author of “The House Without Doors”, won the vote.", "en"),
    ("Kim ... a gagné.", "Kim, auteur de « La Maison sans portes », a gagné.", "fr"),
    ("Kim ... gewann.", "Kim, Autor von „Das Haus ohne Türen“, gewann.", "de"),
    ("Kim ... verlor.", "Kim, Autor von »Das Haus ohne Türen«, verlor.", "de"),
    ("Kim ... ganó.", "Kim, autora de «La casa sin puertas», ganó.", "es"),
    ("We sail ... We row.", "We sail – he says in a book with the title: Ships without sails. We row.", "en"),
    ("Nous partons ... Nous ramons.",
     "Nous partons – dit-il dans un livre au titre sobre : Les bateaux sans voiles. Nous ramons.", "fr"),
    ("Wir segeln ... Wir rudern.",
     "Wir segeln – schreibt er in einem Buch mit dem Titel: Schiffe ohne Segel. Wir rudern.", "de"),
    ("Navegamos ... Remamos.", "Navegamos – dice en un libro con el título: Barcos sin velas. Remamos.", "es"),
    ("The mayor ... won the vote.", "The mayor (not pictured) won the vote.", "en"),
    ("A clerk ... has resigned.", "A clerk (name not yet known) has resigned.", "en"),
    ("Ein Beamter ... tritt zurück.", "Ein Beamter (Name bislang noch nicht bekannt) tritt zurück.", "de"),
    ("Un agent ... a démissionné.", "Un agent (nom non communiqué) a démissionné.", "fr"),
    ("Un agente ... ha dimitido.", "Un agente (nombre aún no revelado) ha dimitido.", "es"),
    ("The duty to be careful ... is great.", "The duty to be careful, to infect nobody, is great.", "en"),
    ("Le devoir d'être prudent ... compte ici.",
     "Le devoir d'être prudent, de ne contaminer personne, compte ici.", "fr"),
    ("El deber de ser prudentes ... cuenta hoy.",
     "El deber de ser prudentes, de no contagiar a nadie, cuenta hoy.", "es"),
    ("The seat costs 40 euros ... and fits a bag.", "The seat costs 40 euros, needs no air and fits a bag.", "en"),
    ("Der Sitz kostet 40 Euro ... und passt in die Tasche.",
     "Der Sitz kostet 40 Euro, braucht ohne Luft keinen Platz und passt in die Tasche.", "de"),
]  # fmt: skip

BEARING = [
    ("Kim called it ... fair.", "Kim called it “Not a good plan” but fair.", "en", "negation"),
    ("Kim ... won the vote.", "Kim says “No money was paid” and won the vote.", "en", "negation"),
    ("Nous partons ... Nous ramons.", "Nous partons – dit-il dans une lettre : Nous ne partons pas. Nous ramons.", "fr",
     "negation"),
    ("The mayor ... won the vote.", "The mayor (not guilty) won the vote.", "en", "negation"),
    ("Der Bürgermeister ... gewann.", "Der Bürgermeister (nicht schuldig) gewann.", "de", "negation"),
    ("The duty to be careful ... is great.", "The duty to be careful, but not to pay, is great.", "en", "negation"),
    ("El deber de ser prudentes ... cuenta hoy.",
     "El deber de ser prudentes, no de contagiar a nadie, cuenta hoy.", "es",
     "negation"),
    ("Le maire parle de prudence ... et rit.", "Le maire parle de prudence, de rien de plus, et rit.", "fr",
     "negation"),
    ("Der Sitz kostet 40 Euro ... aber stehen.", "Der Sitz kostet 40 Euro, bleibt ohne Luft aber stehen.", "de",
     "negation"),
    ("Er fährt schnell ... und fällt auf.", "Er fährt schnell, meist ohne Licht, und fällt auf.", "de", "negation"),
    ("The mayor drives fast ... and waves.", "The mayor drives fast, sometimes without lights, and waves.", "en",
     "negation"),
    ("Police held 40 ... thieves.", "Police held 40 purported thieves.", "en", "hedge"),
    ("Die Polizei nahm den ... Dieb fest.", "Die Polizei nahm den mutmaßlichen Dieb fest.", "de", "hedge"),
    ("Die Polizei nahm 40 ... Diebe fest.", "Die Polizei nahm 40 angebliche Diebe fest.", "de", "hedge"),
    ("Es lässt sich ... eine Schale montieren.", "Es lässt sich eventuell eine Schale montieren.", "de", "hedge"),
    ("La police a arrêté 40 voleurs ... hier.", "La police a arrêté 40 voleurs présumés hier.", "fr", "hedge"),
    ("La policía detuvo a 40 ... ladrones.", "La policía detuvo a 40 presuntos ladrones.", "es", "hedge"),
    ("Elle est ... insensible aux réformes.", "Elle est pratiquement insensible aux réformes.", "fr", "limit"),
    ("Es ... insensible a las reformas.", "Es prácticamente insensible a las reformas.", "es", "limit"),
    ("She is ... deaf to reforms.", "She is practically deaf to reforms.", "en", "limit"),
    ("Lo cierto es que ... no hay pacto.", "Lo cierto es que a día de hoy no hay pacto.", "es", "time"),
    ("The truth is that ... there is no pact.", "The truth is that as of now there is no pact.", "en", "time"),
    ("Sicher ist, dass es ... keinen Pakt gibt.", "Sicher ist, dass es Stand heute keinen Pakt gibt.", "de", "time"),
    ("Il est vrai qu'... il n'y a pas de pacte.",
     "Il est vrai qu'à l'heure où nous parlons il n'y a pas de pacte.", "fr", "time"),
]  # fmt: skip

JOINED = [
    ("la ville a gagné ... C'est une bonne décision",
     "Ri Min chef d'antenne du port du nord déclare «  la ville a gagné. Cela suffit ».",
     "Choe Kim, fondatrice de Wara affirme « C'est une bonne décision ! ».", "fr"),
    ("Die Stadt gewann ... Das ist gut",
     "Ri Min, der Leiter des großen alten Hafens an der See, sagte: „Die Stadt gewann. Das reicht.“",
     "Choe Kim, eine Anwältin, sagte: „Das ist gut.“", "de"),
    ("The town has won ... It is good",
     "Ri Min, head of the oldest branch of the port authority, said: “The town has won. It will do.”",
     "Choe Kim, a lawyer, said: “It is good.”", "en"),
    ("La ciudad ganó ... Es una buena noticia",
     "Ri Min, jefe de la oficina del puerto del norte, declaró: «La ciudad ganó. Eso basta».",
     "Choe Kim, abogada, declaró: «Es una buena noticia».", "es"),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "text", "language"), OWN)
def test_what_bears_on_nothing_that_stays(quote: str, text: str, language: str) -> None:
    assert locate(quote, text, language=language).flags == ()


@pytest.mark.parametrize(("quote", "text", "language", "kind"), BEARING)
def test_what_bears_on_the_rest(quote: str, text: str, language: str, kind: str) -> None:
    found = locate(quote, text, language=language)
    assert "gap" in found.flags
    assert kind in {edge.kind for edge in found.edges}


@pytest.mark.parametrize(("quote", "one", "other", "language"), JOINED)
def test_two_speakers_far_from_their_verbs(quote: str, one: str, other: str, language: str) -> None:
    found = locate(quote, f"{one}\n\n{other}", language=language)
    assert any(edge.flag == "gap" and edge.kind == "subject" for edge in found.edges)
