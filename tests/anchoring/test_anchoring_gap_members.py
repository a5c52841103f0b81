"""A member of a row, a pair or an infinitive left out whole takes what it counts or sets aside with it."""

from __future__ import annotations

import pytest

from factcheck.anchoring import locate

OWN = [
    ("Kim, the mayor and harbour master ... has resigned",
     "Kim, the mayor and harbour master who was expected to run again, has resigned.", "en"),
    ("Kim, le maire et chef du port ... a démissionné",
     "Kim, le maire et chef du port qui devait peut-être revenir, a démissionné.", "fr"),
    ("Kim, el alcalde y jefe del puerto ... ha dimitido",
     "Kim, el alcalde y jefe del puerto que quizá volvía, ha dimitido.", "es"),
    ("It took 45 million in 1983 ... and 55 million in 1987.",
     "It took 45 million in 1983, 12 million in 1984, 13 million in 1985 and 55 million in 1987.", "en"),
    ("Er nahm 45 Millionen im Mai ... und 55 Millionen im Juli.",
     "Er nahm 45 Millionen im Mai, 12 Millionen im Juni und 55 Millionen im Juli.", "de"),
    ("Il a reçu 45 millions en 1983 ... et 55 millions en 1987.",
     "Il a reçu 45 millions en 1983, 12 millions en 1984 et 55 millions en 1987.", "fr"),
    ("Recibió 45 millones en 1983 ... y 55 millones en 1987.",
     "Recibió 45 millones en 1983, 12 millones en 1984 y 55 millones en 1987.", "es"),
    ("It offers a pledge to build ... and a firm hand",
     "It offers a pledge to build, a complete list of ports, a name as a safe and trusted firm and a firm hand.", "en"),
    ("The evidence we read ... favours a leak", "The evidence we read from both old and new reports favours a leak.",
     "en"),
    ("He heard of the union's plans ... he turned back",
     "When he heard of the union's plans to get to the port first he turned back.", "en"),
    ("The plan ... was dropped", "The plan to close three of the ports was dropped.", "en"),
    ("Le projet ... a été abandonné", "Le projet de fermer trois des ports a été abandonné.", "fr"),
    ("El plan ... fue retirado", "El plan de cerrar tres de los puertos fue retirado.", "es"),
    ("A clerk who lived among bears ... died in May",
     "A clerk who lived among bears and wrote of peace rather than war, died in May.", "en"),
    ("Kim, der bei Bären lebte ..., starb im Mai",
     "Kim, der bei Bären lebte und schrieb von Frieden statt Krieg, starb im Mai.", "de"),
    ("Un commis qui vivait là ... est mort",
     "Un commis qui vivait là et parlait de paix plutôt que de guerre, est mort.", "fr"),
    ("Un guarda que vivió allí ... murió en mayo",
     "Un guarda que vivió allí y habló de paz en lugar de guerra, murió en mayo.", "es"),
    ("Few boats are left ... at the port", "Few boats are left after that decline at the port.", "en"),
]  # fmt: skip

HIDDEN = [
    ("It lasted 45 years ... and two days.", "It lasted 45 years, 12 months and two days.", "en", "12"),
    ("It lasted 45 years in May ... and two days in June.",
     "It lasted 45 years in May, 12 months in July and two days in June.", "en", "12"),
    ("The reports ... favour a leak", "The reports of both houses favour a leak.", "en", "both"),
    ("He agreed ... and left", "He agreed to pay half of the costs and left.", "en", "half of"),
    ("The firm has ... but will", "The firm has to pay 40 euros but will.", "en", "40"),
    ("Le groupe ... a été interdit", "Le groupe de quatre personnes a été interdit.", "fr", "quatre"),
    ("El grupo ... fue disuelto", "El grupo de cuatro personas fue disuelto.", "es", "cuatro"),
    ("It offers a pledge ... and a firm hand",
     "It offers a pledge, a complete list, the mayor resigned and a firm hand.", "en", "complete"),
    ("They helped ... and won", "They helped in words rather than deeds, and won.", "en", "rather than"),
    ("He chose peace ... war", "He chose peace rather than war.", "en", "rather than"),
    ("Er wählte Frieden ... Krieg", "Er wählte Frieden statt Krieg.", "de", "statt"),
    ("Il choisit la paix ... la guerre", "Il choisit la paix plutôt que la guerre.", "fr", "plutôt que"),
    ("Eligió la paz ... la guerra", "Eligió la paz en lugar de la guerra.", "es", "en lugar de"),
    ("He left ... the council", "He left, but declined to join the council.", "en", "declined"),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "text", "language"), OWN)
def test_what_is_left_out_whole_bears_on_nothing(quote: str, text: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, [edge for edge in anchor.edges if edge.flag == "gap"]) == ("elided", [])


@pytest.mark.parametrize(("quote", "text", "language", "word"), HIDDEN)
def test_what_bears_on_the_words_kept_is_told(quote: str, text: str, language: str, word: str) -> None:
    anchor = locate(quote, text, language=language)
    assert anchor.grade == "elided"
    assert word in [edge.word for edge in anchor.edges if edge.flag == "gap"]
