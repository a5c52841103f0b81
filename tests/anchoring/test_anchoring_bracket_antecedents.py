"""Whom a bracket names, against who speaks, who was the subject, and what the source calls things in short."""

import pytest

from factcheck.anchoring import locate

TAX = "La direction régionale des affaires culturelles (Drac) a payé."
BAN = "Sie hatte 2019 ein Verbot versucht. Damals kam es von oben."
PILL = "The pill helps many. It is safe. The injection came later."
FAR = "The minister left. She said no. It rained. Kim slept. My father said that it was dry. He was wrong."
PUBLIC = "Le maire a parlé. Il pleut. Rien ne change. Personne ne vient. Je sais que le public dort. Il viendra."
ARZT = "Der Minister sprach. Es regnet. Nichts ist neu. Niemand kommt. Der Impfstoff ist da. Er hilft Kindern."
PADRE = "El ministro habló. Llueve. Nada es nuevo. Nadie viene. El padre de Kim duerme. Él ayuda a todos."
CHOE = "Ms. Choe, who had no role, said she was unsure. Ms. Kim said so too."
SPOKEN = '"I signed it," Ms. Choe told the court. Ms. Kim slept.'

SILENT = [
    ("The World Food Fund of Leeds (WFFL) welcomed the ruling.", "The [WFFL] welcomed the ruling", "en"),
    ("The World Food Fund (WFF) pays.", "The [World Food Fund] pays", "en"),
    (TAX, "La [Drac] a payé", "fr"),
    ("Der Deutsche Wetterdienst von Kiel (DWK) warnte.", "Der [DWK] warnte", "de"),
    ("La Real Federación Regional de Fútbol (RFRF) pagará.", "La [RFRF] pagará", "es"),
    ("La Real Federación Regional de Fútbol (RFRF) pagará.", "[La RFRF] pagará", "es"),
    ("She had tried a ban, which failed. Then it came from above.", "Then [the ban] came from above", "en"),
    ("Elle avait tenté une interdiction. Puis elle a échoué.", "Puis [l'interdiction] a échoué", "fr"),
    (BAN, "Damals kam [das Verbot] von oben", "de"),
    ("Intentó una prohibición. Luego ella cayó.", "Luego [la prohibición] cayó", "es"),
    ("She had tried that in 2019. Then it came from above.", "Then [2019] it came from above", "en"),
    ("Le maire l'a tenté en 2019. À l'époque, rien ne marchait.", "À l'époque [2019], rien ne marchait", "fr"),
    (BAN, "Damals [2019] kam es von oben", "de"),
    ("Lo intentó en 2019. Entonces nada cambió.", "Entonces [2019] nada cambió", "es"),
    ("She kept a tally of the trucks. I counted 412 on Monday.", "I counted 412 [trucks] on Monday", "en"),
    ("Elle comptait les camions. J'en ai vu 412 lundi.", "J'en ai vu 412 [camions] lundi", "fr"),
    ("Sie zählte die Lastwagen. Ich sah 412 am Montag.", "Ich sah 412 [Lastwagen] am Montag", "de"),
    ("Contaba los camiones. Vi 412 el lunes.", "Vi 412 [camiones] el lunes", "es"),
    ("Tents stood in the square. There people queued.", "There [in the square] people queued", "en"),
    ("Les tentes sont sur la place. Là les gens dormaient.", "Là [sur la place] les gens dormaient", "fr"),
    ("Zelte stehen auf dem Markt. Dort standen die Leute an.", "[Auf dem Markt] standen die Leute an", "de"),
    ("Hay carpas en la plaza. Allí la gente esperaba.", "Allí [en la plaza] la gente esperaba", "es"),
    ("We won. Kim laughed at me. Then he went out and won.", "We won. ... Then [Kim] went out and won", "en"),
    (CHOE, "[Ms. Choe] said she was unsure", "en"),
    ("Choe came and said no. Kim slept.", "Choe came and [Choe] said no", "en"),
    (SPOKEN, "[Ms. Choe] signed it", "en"),
    (PILL, "[The pill] is safe", "en"),
    ("Northstar helps many. It is safe. The company pays.", "[The company] is safe", "en"),
    ("Kim left. The mayor spoke. He sat down. He was tired. He went home.", "[Kim] went home", "en"),
    (PUBLIC, "[Le public] viendra", "fr"),
    ("Il entrait au port.", "Il [entre] au port", "fr"),
    ("El equipo corría por el campo.", "El equipo [corre] por el campo", "es"),
]
FLAGGED = [
    (SPOKEN, "[Ms. Kim] signed it", "en", "subject"),
    ("Choe came and said no. Kim slept.", "Choe came and [Kim] said no", "en", "subject"),
    ("Choe est venue et a dit non. Kim dort.", "Choe est venue et [Kim] a dit non", "fr", "subject"),
    ("Choe vino y dijo que no. Kim duerme.", "Choe vino y [Kim] dijo que no", "es", "subject"),
    (PILL, "[The injection] is safe", "en", "referent"),
    (FAR, "[The minister] was wrong", "en", "referent"),
    (PUBLIC, "[Le maire] viendra", "fr", "referent"),
    (ARZT, "[Der Minister] hilft Kindern", "de", "referent"),
    (PADRE, "[El ministro] ayuda a todos", "es", "referent"),
    ("The chairwoman, Su Choe, spoke. Kim fell, but he is well.", "Kim fell, but [Choe] is well", "en", "subject"),
]
REFUSED = [
    ("The World Food Fund (Kim) pays for all.", "The [Kim] pays for all", "en"),
    ("Sie hatte 2019 ein Gesetz versucht. Damals kam es von oben.", "Damals kam [das Verbot] von oben", "de"),
    ("She came in 2011. She had tried that in 2019. Then it rained.", "Then [2011] it rained", "en"),
    ("She kept a tally of the trucks. I counted them in 2019.", "I counted them in 2019 [trucks]", "en"),
    (CHOE, "[Ms. Kim] said she was unsure", "en"),
    ("Mme Choe, qui dormait, a dit non. Mme Kim a dit oui.", "[Mme Kim] a dit non", "fr"),
    ("Frau Choe, die schlief, sagte ab. Frau Kim sagte zu.", "[Frau Kim] sagte ab", "de"),
    ("Choe, que dormía, dijo que no. Kim dijo que sí.", "[Kim] dijo que no", "es"),
]


def _gaps(text: str, quote: str, language: str) -> tuple[str, list[str]]:
    anchor = locate(quote, text, language=language)
    return anchor.grade, [edge.kind for edge in anchor.edges if edge.flag == "gap"]


@pytest.mark.parametrize(("text", "quote", "language"), SILENT)
def test_whom_the_source_means_may_be_named(text: str, quote: str, language: str) -> None:
    assert _gaps(text, quote, language) == ("elided", [])


@pytest.mark.parametrize(("text", "quote", "language", "kind"), FLAGGED)
def test_another_is_flagged(text: str, quote: str, language: str, kind: str) -> None:
    assert _gaps(text, quote, language) == ("elided", [kind])


@pytest.mark.parametrize(("text", "quote", "language"), REFUSED)
def test_what_the_source_has_not_there_is_refused(text: str, quote: str, language: str) -> None:
    assert locate(quote, text, language=language).grade not in ("verbatim", "typographic", "elided")
