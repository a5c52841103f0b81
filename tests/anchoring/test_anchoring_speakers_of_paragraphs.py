"""An ellipsis from one paragraph's speech into another's, where a name before a quotation is a pronoun's behind it."""

from __future__ import annotations

import pytest

from factcheck.anchoring import Text

OTHERS = [
    (
        (
            "“We keep the bridge,” said Choe. “It is old.”\n\nA baker on the quay, Ri Min, shook his head. "
            "“Nobody came,” he said. “The shop is wet.”"
        ),
        "We keep the bridge ... The shop is wet",
        "en",
    ),
    (
        (
            "Choe Su runs the port. “We keep the bridge,” he said. “It is old.”\n\nOn the quay, Ri Min "
            "shook his head. “Nobody came,” he said. “The shop is wet.”"
        ),
        "It is old ... The shop is wet",
        "en",
    ),
    (
        (
            "„Die Brücke bleibt“, sagte Choe. „Sie ist alt.“\n\nDer Bäcker Min Ri schüttelt den Kopf. "
            "„Niemand kam“, sagt er. „Der Laden ist nass.“"
        ),
        "Die Brücke bleibt ... Der Laden ist nass",
        "de",
    ),
    (
        (
            "Die Bürgermeisterin Su Choe kam. „Die Brücke bleibt“, sagte sie. „Sie ist alt.“\n\nEs "
            "regnete. „Niemand kam“, sagte Ri."
        ),
        "Sie ist alt ... Niemand kam",
        "de",
    ),
    (
        (
            "Der Bäcker Min Ri wartet. „Niemand kam“, sagt er. „Es ist nass.“\n\nDas lasse sich nicht "
            "ändern, erklärte der Fischer Su Choe. „Die Brücke bleibt“, sagte er."
        ),
        "Es ist nass ... Die Brücke bleibt",
        "de",
    ),
    (
        (
            "« Le pont reste », se défend l'élu Choe. « Il est vieux. »\n\nLe metteur en scène Ri Min, un "
            "voisin, a attendu. « Personne n'est venu », dit-il. « Tout est mouillé. »"
        ),
        "Le pont reste ... Tout est mouillé",
        "fr",
    ),
    (
        ("« Le pont reste », assure le maire, Choe.\n\nIl pleut. « Tout est mouillé », se plaint l'élue Ri."),
        "Le pont reste ... Tout est mouillé",
        "fr",
    ),
    (
        ("«El puente queda», dijo Choe en la sala. «Es viejo».\n\nLlueve. «No vino nadie», se queja Ri Min, socia."),
        "El puente queda ... No vino nadie",
        "es",
    ),
    (
        (
            "«El puente queda», dijo Choe. «Es viejo».\n\nEl panadero, Min Ri, esperaba. «No vino nadie», "
            "explicó. «Todo está mojado»."
        ),
        "Es viejo ... Todo está mojado",
        "es",
    ),
    (
        "“We keep the bridge,” said Choe.\n\nIt rained. “Who paid?” grumbled Ri, a farmer. “Not us.”",
        "We keep the bridge ... Who paid?",
        "en",
    ),
]

SAME = [
    ("named again", "“We keep the bridge,” said Choe.\n\nChoe Su left the hall. “It is old,” he said.", "en"),
    ("named beside him", "“We keep the bridge,” said Choe.\n\nRi Min met Choe there. “It is old,” he said.", "en"),
    ("as an object", "“We keep the bridge,” said Choe.\n\nRi Min had called him a liar. “It is old,” he said.", "en"),
    ("spoken of", "“We keep the bridge,” said Choe.\n\nAsked about Ri Min, he laughed. “It is old,” he said.", "en"),
    ("a house", "“We keep the bridge,” said Choe.\n\nThe White House objected. “It is old,” he said.", "en"),
    ("someone's", "“We keep the bridge,” said Choe.\n\nRi Min's lawyer came. “It is old,” he said.", "en"),
    ("nobody named", "„Die Brücke bleibt“, sagte Choe.\n\nGestern Abend regnete es. „Sie ist alt“, sagte er.", "de"),
    ("an office", "„Die Brücke bleibt“, sagte Choe.\n\nDer Deutsche Wetterdienst kam. „Sie ist alt“, sagte er.", "de"),
    (
        "as an object",
        "« Le pont reste », dit Choe.\n\nRi Min l'avait traité de menteur. « Il est vieux », dit-il.",
        "fr",
    ),
    ("as an object", "«El puente queda», dijo Choe.\n\nRi Min lo había negado. «Es viejo», añadió.", "es"),
    (
        "the sentence ended",
        "«El puente queda», explicó Choe entre risas. «Es viejo».\n\nEl juez, Ri, anunció algo.",
        "es",
    ),
    (
        "the sentence ended",
        "« Le pont reste », dit Choe hier. « Il est vieux ».\n\nLe juge, Ri, a dit tout.",
        "fr",
    ),
]
HALVES = {
    "en": "We keep the bridge ... It is old",
    "de": "Die Brücke bleibt ... Sie ist alt",
    "fr": "Le pont reste ... Il est vieux",
    "es": "El puente queda ... Es viejo",
}


@pytest.mark.parametrize(("text", "quote", "language"), OTHERS)
def test_two_speakers_are_told_though_a_pronoun_stands_for_one(text: str, quote: str, language: str) -> None:
    anchor = Text(text, language).locate(quote)
    assert anchor.grade == "elided"
    assert [edge.kind for edge in anchor.edges if edge.flag == "gap"] == ["subject"]


@pytest.mark.parametrize(("text", "language"), [case[1:] for case in SAME], ids=[f"{c[2]}-{c[0]}" for c in SAME])
def test_a_pronoun_may_mean_the_one_who_spoke_before(text: str, language: str) -> None:
    anchor = Text(text, language).locate(HALVES[language])
    assert (anchor.grade, [edge for edge in anchor.edges if edge.flag == "gap"]) == ("elided", [])
