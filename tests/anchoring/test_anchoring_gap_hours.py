"""What an ellipsis takes that only says when, or belongs to an aside; and the idiom that hedges."""

import pytest

from factcheck.anchoring import Text

PASSES = [
    ("The council met ... and voted.", "The council met at 4.20 p.m. and voted.", "en"),
    ("The council met ... and voted.", "The council met at 11.30am and voted.", "en"),
    ("The council met ... in Leeds.", "The council met at 4:20 in Leeds.", "en"),
    ("The council met ... in Leeds.", "The council met at 10 o'clock in Leeds.", "en"),
    ("When it rained ... the hall fell silent.", "When it rained ten minutes later the hall fell silent.", "en"),
    ("The picture ... shows a boat.", "The picture, painted in only three weeks, shows a boat.", "en"),
    ("Der Rat tagte ... im Saal.", "Der Rat tagte um 16.20 Uhr im Saal.", "de"),
    ("Der Rat tagte ... im Saal.", "Der Rat tagte zehn Minuten später im Saal.", "de"),
    ("Das Bild ... zeigt ein Boot.", "Das Bild, 1911 in nur drei Wochen entstanden, zeigt ein Boot.", "de"),
    ("Le conseil a siégé ... dans la salle.", "Le conseil a siégé à 16 h 20 dans la salle.", "fr"),
    ("Le conseil a siégé ... dans la salle.", "Le conseil a siégé vers 16 heures dans la salle.", "fr"),
    ("Le conseil a siégé ... dans la salle.", "Le conseil a siégé dix minutes plus tard dans la salle.", "fr"),
    ("El consejo votó ... en la sala.", "El consejo votó a las cuatro de la tarde en la sala.", "es"),
    ("Come cien kilos ... y duerme.", "Come cien kilos, se baña a las doce y duerme.", "es"),
    ("El consejo votó ... en la sala.", "El consejo votó diez minutos después en la sala.", "es"),
]
FLAGGED = [
    ("The firm paid ... in Leeds.", "The firm paid at least 4.20 pounds in Leeds.", "en", "limit"),
    ("The rooms went ... in Leeds.", "The rooms went at 4.20 dollars in Leeds.", "en", "number"),
    ("He waited ... in the hall.", "He waited ten minutes in the hall.", "en", "number"),
    ("The picture ... shows a boat.", "The picture, painted only for the court, shows a boat.", "en", "limit"),
    ("Er saß ... im Turm.", "Er saß später zwei Jahre im Turm.", "de", "number"),
    ("Il a attendu ... dans la gare.", "Il a attendu pendant 16 heures dans la gare.", "fr", "number"),
    ("Pagó ... y salió.", "Pagó a las doce mujeres y salió.", "es", "number"),
    ("El buque tardó ... en llegar.", "El buque tardó 16 horas en llegar.", "es", "number"),
    ("On ne le fera ... pas ici.", "On ne le fera sans doute pas ici.", "fr", "hedge"),
    (
        "Die Anklage ... der Angeklagten wird verhandelt",
        "Die Anklage gegen acht der Angeklagten wird verhandelt.",
        "de",
        "number",
    ),
    ("Il a attendu ... le couloir", "Il a attendu pendant 3 h dans le couloir.", "fr", "number"),
]


@pytest.mark.parametrize(("quote", "text", "language"), PASSES)
def test_what_only_says_when_counts_nothing(quote: str, text: str, language: str) -> None:
    anchor = Text(text, language).locate(quote)
    assert (anchor.grade, anchor.flags) == ("elided", ())


@pytest.mark.parametrize(("quote", "text", "language", "kind"), FLAGGED)
def test_what_counts_is_flagged(quote: str, text: str, language: str, kind: str) -> None:
    anchor = Text(text, language).locate(quote)
    assert kind in {edge.kind for edge in anchor.edges if edge.flag == "gap"}
