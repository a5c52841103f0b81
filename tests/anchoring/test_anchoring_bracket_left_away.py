"""What a bracket may put where the source left a word away or told it in short, and whom it may not name there."""

import pytest

from factcheck.anchoring import locate

WAITED_EN = 'Ms Kim and Ms Choe waited. "We take the train," said Ms Kim. Her husband read the timetable.'
WAITED_FR = "Mme Kim et Mme Choe attendaient. « On prend le train », plaisantait Mme Kim. Son mari lisait les horaires."
WAITED_ES = "Kim y Choe esperaban. «Iremos en tren», dijo Kim. Su marido miraba los horarios."
HUNDE = "Zwei Hunde kaufte der Bauer im Winter. Der eine ist weggelaufen."
WOLF = "Vor zwanzig Jahren gab es hier keinen einzigen Wolf. Die Rückkehr gilt als Erfolg."
BERICHTE = "Berichte haben ein langes Leben. Der von 1957 lag in der Schublade."
INFORMES = "Los informes tienen larga vida. El de 1957 quedó en el cajón."
SEGUNDOS = "Doce segundos no son nada y lo son todo. Alcanzan para salir. Veinte segundos sobran."
BMF = "Das Bundesministerium der Finanzen (BMF) hat nachgerechnet. Das BMG nicht."
FERME = "Hélène de Choe cultive du blé. Son exploitation reçoit dix mille euros."


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        ("It was called by the Cabin Workers Fund (CWF) on Monday.", "It was called by the [CWF]", "en"),
        ("Kim, déléguée du Syndicat national des cabines (SNC). Fin.", "Kim, déléguée du [SNC]", "fr"),
        ("Habló por la Confederación General de Obras (CGO), no por otros.", "Habló por la [CGO]", "es"),
        ("Sie sprach für das Bundesamt für Migration (BAM).", "Sie sprach für das [BAM]", "de"),
        (BMF, "Das [BMF] hat nachgerechnet", "de"),
        (WOLF, "Die Rückkehr [der Wölfe] gilt als Erfolg", "de"),
        (HUNDE, "Der eine [Hund] ist weggelaufen", "de"),
        (BERICHTE, "Der [Bericht] von 1957 lag in der Schublade", "de"),
        (INFORMES, "El [informe] de 1957 quedó en el cajón", "es"),
        (SEGUNDOS, "[Doce segundos] alcanzan para salir", "es"),
        ("Min Choe firmó en la Ciudad Deportiva. Será presentado hoy.", "[Choe] será presentado hoy", "es"),
        (WAITED_EN, "[The] husband [of Ms Kim] read the timetable", "en"),
        (WAITED_FR, "[Le] mari [de Mme Kim] lisait les horaires", "fr"),
        (WAITED_ES, "[El] marido [de Kim] miraba los horarios", "es"),
        (FERME, "[L'exploitation de Mme de Choe] reçoit dix mille euros", "fr"),
    ],
)
def test_what_the_source_tells_elsewhere_passes(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, [edge for edge in anchor.edges if edge.flag == "gap"]) == ("elided", [])


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        (WOLF, "Die Rückkehr [der Bären] gilt als Erfolg", "de"),
        (BMF, "Das [BMG] hat nachgerechnet", "de"),
        ("Habló por la Confederación General de Obras, no por la CGT.", "Habló por la [CGT]", "es"),
        (BERICHTE, "Der [Vertrag] von 1957 lag in der Schublade", "de"),
        (INFORMES, "El [contrato] de 1957 quedó en el cajón", "es"),
        (SEGUNDOS, "[Veinte segundos] alcanzan para salir", "es"),
    ],
)
def test_what_the_source_does_not_tell_is_refused(text: str, quote: str, language: str) -> None:
    assert locate(quote, text, language=language).grade == "altered"


GREVE = "Son président, Min Kim, hésite. « On aime ce métier », a-t-il dit. « Je la trouve brave. »\n\nRi Choe dormait."
HUELGA = "El jefe, Min Kim, duda. «Nos gusta», dijo él. «Yo la encuentro valiente.»\n\nRi Choe dormía."
FISCAL = "La fiscal, Min Choe, pedía seis años. «No es una derrota», señaló. «El acusado mintió.» Choe no cedió."
LATER_FR = (
    "On parle de la maire. « Elle nous a sauvé l'école », soupire Min Kim. « Elle est têtue. »\n\nSu Choe jubile."
)
LATER_EN = (
    'They speak of the mayor. "She saved the school," said Min Kim. "She is stubborn."\n\nSu Choe, though, is glad.'
)
THEN_FR = "« On nous donne peu », s'emporte son secrétaire, Min Kim. « C'est tout. » Il a reculé.\n\nRi Choe dort."


@pytest.mark.parametrize(
    ("text", "quote", "language", "kind"),
    [
        (GREVE, "[Choe] la trouve brave", "fr", "subject"),
        (HUELGA, "[Choe] la encuentro valiente", "es", "subject"),
        (FISCAL, "[Choe] mintió", "es", "subject"),
        (LATER_FR, "[Choe] est têtue", "fr", "referent"),
        (LATER_EN, "[Choe] is stubborn", "en", "referent"),
        (THEN_FR, "[Choe] a reculé", "fr", "referent"),
        (WAITED_EN, "[The] husband [of Ms Choe] read the timetable", "en", "referent"),
        (WAITED_FR, "[Le] mari [de Mme Choe] lisait les horaires", "fr", "referent"),
        (WAITED_ES, "[El] marido [de Choe] miraba los horarios", "es", "referent"),
    ],
)
def test_another_is_flagged(text: str, quote: str, language: str, kind: str) -> None:
    anchor = locate(quote, text, language=language)
    assert [edge.kind for edge in anchor.edges if edge.flag == "gap"] == [kind]


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        (GREVE, "[Kim] la trouve brave", "fr"),
        (THEN_FR, "[Kim] a reculé", "fr"),
        (LATER_EN, "[The mayor] is stubborn", "en"),
    ],
)
def test_who_is_meant_may_be_named(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert [edge.kind for edge in anchor.edges if edge.flag == "gap"] == []


@pytest.mark.parametrize("printed", ["(EFE).- El", "(EFE)- El"])
@pytest.mark.parametrize("dash", ["–", "—"])
def test_a_hyphen_after_a_mark_is_a_dash(printed: str, dash: str) -> None:
    text = f"Valencia, 30 ene {printed} club jugará aquí."
    assert locate(text.replace("-", dash), text, language="es").grade == "typographic"


def test_a_hyphen_after_a_word_is_none() -> None:
    assert locate("pre– and post-war", "It was pre- and post-war here.", language="en").grade == "altered"
