"""A bracket for a pronoun names nobody of another gender or number, nobody else than who speaks or was spoken of."""

import pytest

from factcheck.anchoring import locate

PAIR = "Mr Kim met Mrs Choe. She was tired of the talks."
SPEECH = '"I have signed nothing at all," Kim said. Choe left.'
CAPTAIN = "Mr Choe spoke. The captain, Mr Kim, could hardly speak. He had slept for an hour."
WRONG = [
    (PAIR, "[Kim] was tired of the talks", "en"),
    ("The sheriffs met the clerk. She was tired of the talks.", "[The sheriffs] was tired of the talks", "en"),
    ("Le maire a vu la présidente. Elle a ri pendant une heure.", "[Le maire] a ri pendant une heure", "fr"),
    ("Mme Kim a vu M. Choe. Il a ri pendant une heure.", "[Kim] a ri pendant une heure", "fr"),
    ("La ministra habló con el alcalde. Ella dejó la sala ayer.", "[El alcalde] dejó la sala ayer", "es"),
    ("Habló la ministra Kim. Él dejó la sala ayer.", "[Kim] dejó la sala ayer", "es"),
    ("Die Ministerin traf ihn. Er sagte, dass nichts fehlt.", "[Die Ministerin] sagte, dass nichts fehlt", "de"),
    ("Gesundheitsministerin Kim kam. Er sagte, dass nichts fehlt.", "[Kim] sagte, dass nichts fehlt", "de"),
    ("Herr Kim kam. Sie ist sehr müde.", "[Kim] ist sehr müde", "de"),
    (SPEECH, "[Choe has] signed nothing at all", "en"),
    ('Kim said: "Here I have signed nothing." Choe left.', "Here [Choe has] signed nothing", "en"),
    ("KIM: Here I have signed nothing.\nCHOE: I left.", "Here [Choe has] signed nothing", "en"),
    ("« Je suis fatigué ce soir », a dit Kim. Choe rit.", "[Choe est] fatigué ce soir", "fr"),
    ("»Mein Haus ist alt geworden«, sagte Kim. Choe lacht.", "[Choes] Haus ist alt geworden", "de"),
    (CAPTAIN, "[Choe] had slept for an hour", "en"),
    ("We will pay the fine at once.", "We [the liars] will pay the fine at once", "en"),
]
RIGHT = [
    ("Frau Kim kam. Sie ist sehr müde.", "[Kim] ist sehr müde", "de"),
    ("Herr Kim, Sie sind sehr müde.", "Herr Kim, [Kim] sind sehr müde", "de"),
    ("It will pay the fine at once.", "It [the council] will pay the fine at once", "en"),
    ("The liars met. We will pay the fine.", "We [the liars] will pay the fine", "en"),
    ("La victime rit. Il a payé hier soir.", "[La victime] a payé hier soir", "fr"),
    (PAIR, "[Choe] was tired of the talks", "en"),
    ("Mr Kim and Mrs Kim met. She was tired of the talks.", "[Kim] was tired of the talks", "en"),
    ("Mrs Choe came with her son. He left the room early.", "[Mrs Choe's son] left the room early", "en"),
    ("Mrs King came to us. She left the room early.", "[King] left the room early", "en"),
    ("The board of directors met. It was tired of the talks.", "[The board of directors] was tired of the talks", "en"),
    ("Mme Kim a vu M. Choe. Il a ri pendant une heure.", "[M. Choe] a ri pendant une heure", "fr"),
    ("Frau Professor Kim kam. Gestern sagte sie, dass nichts fehlt.", "Gestern sagte [Kim], dass nichts fehlt", "de"),
    ("Das Mädchen kam. Gestern sagte sie, dass nichts fehlt.", "Gestern sagte [das Mädchen], dass nichts fehlt", "de"),
    ("La ministra habló con él. Ella dejó la sala ayer.", "[La ministra] dejó la sala ayer", "es"),
    (SPEECH, "[Kim has] signed nothing at all", "en"),
    ('"My house is old," said the mayor. Choe left.', "[Choe's] house is old", "en"),
    ("»Mein Haus ist alt geworden«, sagte Kim. Choe lacht.", "[Kims] Haus ist alt geworden", "de"),
    (CAPTAIN, "[Kim] had slept for an hour", "en"),
    (
        "Mr Choe spoke. The captain, Mr Kim, praised him. He had slept for an hour.",
        "[Choe] had slept for an hour",
        "en",
    ),
    ("Mr Choe spoke. The vote was lost. He had slept for an hour.", "[Choe] had slept for an hour", "en"),
]


@pytest.mark.parametrize(("text", "quote", "language"), WRONG)
def test_one_whom_the_pronoun_cannot_mean_is_flagged(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.flags) == ("elided", ("gap",))
    assert [edge.kind for edge in anchor.edges if edge.flag == "gap"] == ["subject"]


@pytest.mark.parametrize(("text", "quote", "language"), RIGHT)
def test_one_whom_it_may_mean_is_not(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.flags) == ("elided", ())
