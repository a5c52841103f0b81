"""An ellipsis from what one person is reported to have said into another's quotation."""

from __future__ import annotations

import pytest

from factcheck.anchoring import locate

TWO = [
    ("the bridge was closed. ... We can cross it.",
     "Kim said the bridge was closed. Mayor Choe dismissed that. “It is open,” he said. “We can cross it.”",
     "en", "Mayor Choe"),
    ("the bridge was closed. ... We can cross it.",
     "Mr Kim knew. He said the bridge was closed. However Mr Choe denied it. “It is open,” he said. “We can cross it.”",
     "en", "Mr Choe"),
    ("the bridge was closed. ... We waited there",
     "Kim said the bridge was closed. It rained. Choe said: “We waited there.”", "en", "Choe"),
    ("die Brücke sei zu. ... Wir gehen hinüber.",
     "Kim sagte, die Brücke sei zu. Bürgermeister Choe widersprach. „Sie ist offen“, sagte er. „Wir gehen hinüber.“",
     "de", "Bürgermeister Choe"),
    ("le pont était fermé. ... Nous le passons.",
     "Kim disait que le pont était fermé. Le maire Choe dément. « Il est ouvert », dit-il. « Nous le passons. »",
     "fr", "Le maire Choe"),
    ("el puente estaba cerrado. ... Lo cruzamos.",
     "Kim dijo que el puente estaba cerrado. El alcalde Choe negó eso. «Está abierto», dijo él. «Lo cruzamos.»",
     "es", "El alcalde Choe"),
    ("It rains in here. ... We wait.",
     "Said Kim: “It rains in here. It is dark.”\nThe town pays. “We wait,” said Choe, a clerk.", "en", "Choe"),
    ("Es regnet hier. ... Wir warten noch.",
     "Sagte Kim: „Es regnet hier. Es ist dunkel.“\nDie Stadt zahlt. „Wir warten noch“, sagte Choe.", "de", "Choe"),
    ("Il pleut ici. ... Nous restons là.",
     "Déclare Kim : « Il pleut ici. Il fait nuit. »\nLa ville paie. « Nous restons là », a dit Choe.", "fr", "Choe"),
    ("Llueve mucho aquí. ... Nosotros esperamos.",
     "Dijo Kim: «Llueve mucho aquí. Está oscuro.»\nEl pueblo paga. «Nosotros esperamos», dijo Choe.", "es", "Choe"),
]  # fmt: skip

ONE = [
    ("Kim said the bridge was closed. ... “We waited,” said Choe",
     "Kim said the bridge was closed. It rained for days. “We waited,” said Choe.", "en"),
    ("Kim said the bridge was closed. ... Choe said: “We waited there.”",
     "Kim said the bridge was closed. It rained. Choe said: “We waited there.”", "en"),
    ("the bridge was closed. ... We cannot cross it.",
     "Mr Kim knew. Kim said the bridge was closed. It rained. “It is shut,” he said. “We cannot cross it.”", "en"),
    ("the bridge was closed. ... We cannot cross it.",
     "Mr Kim knew. He said the bridge was closed. Kim denied it. “It is shut,” he said. “We cannot cross it.”",
     "en"),
    ("die Brücke sei zu. ... Wir warten noch.",
     "Kim sagte, die Brücke sei zu. Kim widersprach Choe. „Sie ist zu“, sagte er. „Wir warten noch.“", "de"),
    ("le pont était fermé. ... Nous attendons.",
     "Kim disait que le pont était fermé. Kim dément. « Il est fermé », dit-il. « Nous attendons. »", "fr"),
    ("el puente estaba cerrado. ... Esperamos aquí.",
     "Kim dijo que el puente estaba cerrado. Kim negó eso. «Está cerrado», dijo él. «Esperamos aquí.»", "es"),
    ("It rains in here. ... We wait.",
     "Said Kim: “It rains in here. It is dark.”\nThe town pays. “We wait,” said Kim.", "en"),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "text", "language", "who"), TWO)
def test_a_report_and_anothers_quotation_are_told(quote: str, text: str, language: str, who: str) -> None:
    anchor = locate(quote, text, language=language)
    assert anchor.grade == "elided"
    assert who in [edge.word for edge in anchor.edges if (edge.flag, edge.kind) == ("gap", "subject")]


@pytest.mark.parametrize(("quote", "text", "language"), ONE)
def test_one_voice_or_two_that_are_named(quote: str, text: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, [edge for edge in anchor.edges if edge.flag == "gap"]) == ("elided", [])
