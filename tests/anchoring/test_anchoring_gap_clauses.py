"""Ellipses over the clause or question on which what was kept depends, and over clauses that tell but of their own."""

from __future__ import annotations

import pytest

from factcheck.anchoring import locate

HIDDEN = [
    ("Das Amt ... wolle die Bauern strafen", "Das Amt wies den Vorwurf zurück, es wolle die Bauern strafen.", "de",
     "wies den Vorwurf zurück"),
    ("Das Amt ... bestrafe die Bauern", "Das Amt wies die Klage zurück, es bestrafe die Bauern.", "de",
     "wies die Klage zurück"),
    ("The program flagged my file ... pressed the button",
     "The program flagged my file, but a human being pressed the button.", "en", "a human being"),
    ("Das Programm meldete die Akte ... drückte den Knopf",
     "Das Programm meldete die Akte, aber ein Mensch drückte den Knopf.", "de", "ein Mensch"),
    ("Le programme a signalé le dossier ... a appuyé",
     "Le programme a signalé le dossier, mais un homme a appuyé.", "fr", "un homme"),
    ("El programa señaló la ficha ... pulsó el botón",
     "El programa señaló la ficha, pero un hombre pulsó el botón.", "es", "un hombre"),
    ("I like it here ... when we have lost", "I like it here. Ask me on a Saturday when we have lost.", "en",
     "Ask me on a Saturday"),
    ("Wir siegten im Mai ... weil das Schiff sank", "Wir siegten im Mai. Sie weinte, weil das Schiff sank.", "de",
     "Sie weinte"),
    ("Nous avons gagné ... parce que le bateau a coulé",
     "Nous avons gagné. Elle pleurait parce que le bateau a coulé.", "fr", "Elle pleurait"),
    ("Ganamos en mayo ... porque el barco se hundió", "Ganamos en mayo. Ella lloraba porque el barco se hundió.", "es",
     "Ella lloraba"),
    ("I have read the letters. ... That is a lie.",
     "Kim: I have read the letters. It went well.\n\nIs it true that you left?\n\nKim: That is a lie.", "en",
     "Is it true that you left?"),
    ("Ich habe die Briefe gelesen ... Das ist eine Lüge",
     "Kim: Ich habe die Briefe gelesen. Es läuft gut.\nStimmt es, dass Sie gingen?\nKim: Das ist eine Lüge.", "de",
     "Stimmt es, dass Sie gingen?"),
    ("J'ai lu les lettres ... C'est un mensonge",
     "Kim : J'ai lu les lettres. Tout va bien.\nEst-il vrai que vous partez ?\nKim : C'est un mensonge.", "fr",
     "Est-il vrai que vous partez ?"),
    ("He leído las cartas ... Eso es mentira",
     "Kim: He leído las cartas. Va bien.\n¿Es verdad que se va?\nKim: Eso es mentira.", "es", "¿Es verdad que se va?"),
    ("It did not shake ... and worried us", "It did not shake, did not smoke and worried us.", "en", "not"),
    ("No temblaba ... y molestaba", "No temblaba, no humeaba y molestaba.", "es", "no"),
    ("She called for help ... and left", "She called for help, to no avail, and left.", "en", "no"),
    ("Sie kommt ... und geht", "Sie kommt, um keinen Preis, und geht.", "de", "um keinen Preis"),
    ("She did not come ... but left", "She did not come, because nobody paid, but left.", "en", "nobody"),
    ("Sie kam nicht ... sondern ging", "Sie kam nicht, weil keiner zahlte, sondern ging.", "de", "keiner"),
    ("She met the clerk ... We went.", "She met the clerk, who was never charged. We went.", "en", "never"),
    ("She said it was safe ... We went.", "She said it was safe, which it was not. We went.", "en", "not"),
    ("Sie braucht ein Gesetz ... Wir gingen.", "Sie braucht ein Gesetz, das keinem hilft. Wir gingen.", "de", "keinem"),
    ("Viele Häuser sind hin ... Wir gingen.", "Viele Häuser sind hin, die meisten allerdings kaum. Wir gingen.", "de",
     "kaum"),
    ("Nous voulons un audit ... et un vote", "Nous voulons un audit, pour peu que le maire paie, et un vote.", "fr",
     "pour peu que"),
    ("They train on land ... and they train at sea",
     "They train on land, they train if they must, and they train at sea.", "en", "if"),
    ("The firm was ... the largest", "The firm was, at the time, the largest.", "en", "at the time"),
    ("Die Firma war ... die größte", "Die Firma war, damals, die größte.", "de", "damals"),
    ("La firme était ... la première", "La firme était, à l'époque, la première.", "fr", "à l'époque"),
    ("La firma era ... la mayor", "La firma era, en aquel entonces, la mayor.", "es", "en aquel entonces"),
]  # fmt: skip

OWN = [
    ("Das Amt ... ging", "Das Amt wies die Klage zurück, und der Bürgermeister ging.", "de"),
    ("She bought bread ... baked rolls", "She bought bread, and the freshly baked rolls.", "en"),
    ("Sie kaufte Brot ... gebackene Brötchen", "Sie kaufte Brot, und die frisch gebackene Brötchen.", "de"),
    ("The owner ... was fined", "The owner, and the clerk was fined.", "en"),
    ("The mayor came ... was fined", "The mayor came, and the new mayor was fined.", "en"),
    ("We won in May ... because we ran", "We won in May. We did so because we ran.", "en"),
    ("I have worked. ... that did not help.", "I have worked. I was praised for it and that did not help.", "en"),
    ("Mr Kim last ... when it rained", "Mr Kim last made cuts when it rained.", "en"),
    ("It is bad. ... It is cheap.", "Kim: It is bad.\n\nIs it?\n\nKim: It is cheap.", "en"),
    ("It did not shake ... and did not worry us", "It did not shake, did not smoke and did not worry us.", "en"),
    ("They took no gold ... and no land", "They took no gold, no silver and no land.", "en"),
    ("Er hat kein Gold ... und kein Land", "Er hat kein Gold, kein Silber und kein Land.", "de"),
    ("Il ne crie pas ... et ne fuit pas", "Il ne crie pas, ne pleure pas et ne fuit pas.", "fr"),
    ("Il n'avait ni or ... ni terre", "Il n'avait ni or, ni argent, ni terre.", "fr"),
    ("El tramo no temblaba ... y no molestaba", "El tramo no temblaba, no humeaba y no molestaba.", "es"),
    ("He mows each week ... and that is far", "He mows each week, because nobody else does, and that is far.", "en"),
    ("Er mäht jede Woche ... und das ist weit", "Er mäht jede Woche, damit keiner klagt, und das ist weit.", "de"),
    ("Sie lief ... und ging", "Sie lief, um keine Zeit zu verlieren, und ging.", "de"),
    ("Elle court ... et part", "Elle court, pour ne rien perdre, et part.", "fr"),
    ("Siega cada semana ... y está lejos", "Siega cada semana, porque nadie lo hace, y está lejos.", "es"),
    ("She thanked the clerk ... We went.", "She thanked the clerk, who had never left. We went.", "en"),
    ("Sie lobt das Buch ... Wir gingen.", "Sie lobt das Buch, das leider kaum jemand las. Wir gingen.", "de"),
    ("Elle loue le commis ... Nous partons.", "Elle loue le commis, qui n'était jamais parti. Nous partons.", "fr"),
    ("Alaba al guarda ... Vamos al puerto.", "Alaba al guarda, quien nunca se fue. Vamos al puerto.", "es"),
    ("They train on land ... and they train at sea",
     "They train on land, they train only on paper, and they train at sea.", "en"),
    ("Sie üben an Land ... und sie üben auf See",
     "Sie üben an Land, sie üben auf dem Papier, und sie üben auf See.", "de"),
    ("Ils rament ici ... et ils rament en mer",
     "Ils rament ici, ils rament sur le papier, et ils rament en mer.", "fr"),
    ("Practican en tierra ... y practican en el mar",
     "Practican en tierra, practican sobre el papel, y practican en el mar.", "es"),
    ("That decision ... has earned money", "That decision, criticised at the time, has earned money.", "en"),
    ("Kim ... said no", "Kim, then mayor, said no.", "en"),
    ("Die Entscheidung ... hat Geld gebracht", "Die Entscheidung, damals kritisiert, hat Geld gebracht.", "de"),
    ("Cette décision ... a rapporté", "Cette décision, critiquée à l'époque, a rapporté.", "fr"),
    ("Esa decisión ... ha dado dinero", "Esa decisión, criticada en aquel entonces, ha dado dinero.", "es"),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "text", "language", "word"), HIDDEN)
def test_what_the_words_kept_depend_on_is_told(quote: str, text: str, language: str, word: str) -> None:
    anchor = locate(quote, text, language=language)
    assert anchor.grade == "elided"
    assert word in [edge.word for edge in anchor.edges if edge.flag == "gap"]


@pytest.mark.parametrize(("quote", "text", "language"), OWN)
def test_what_tells_but_of_its_own_bears_on_nothing(quote: str, text: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, [edge for edge in anchor.edges if edge.flag == "gap"]) == ("elided", [])
