"""What editors put in brackets every day: a short form written out, another person, an owner, a note of the paper."""

import pytest

from factcheck.anchoring import Text

OFFER = "The firm rejected the demands. Its offer is fair, the boss said. Our offer is good."
ANGEBOT = "Die Arbeitgeber lehnten die Forderungen ab. Ihr Angebot, das alle kennen, sei fair."
SHORT = "The Office for Budget (OfB) and the Trade Union (TU) met. The OfB was late."
STANDS = [
    ("The [Office for Budget] was late.", SHORT, "en"),
    ("a third [nurse] is from York.", "Two nurses came from Leeds, a third is from York.", "en"),
    ("[The firm's offer] is fair", OFFER, "en"),
    ("He (the mayor, Ed.) said it all", "The mayor came. “He said it all,” said Kim.", "en"),
    ("Der [Gemeinsame Ausschuss] hat Zeit.", "Der Gemeinsame Ausschuss (G-A) tagt. Der G-A hat Zeit.", "de"),
    ("[Das Angebot der Arbeitgeber], das alle kennen, sei fair", ANGEBOT, "de"),
    ("Dann [hat er] ihn gesehen", "„Dann hab’ ich ihn gesehen“, sagte Kim.", "de"),
    ("Die (die Lokführer, Anm. d. Red.) sind müde", "Die Lokführer streiken. „Die sind müde“, sagte Kim.", "de"),
    ("Ils [lui] ont appris le silence.", "« Ils m’ont appris le silence. »", "fr"),
    ("Il [le maire, NDLR] a tout dit", "Le maire est venu. « Il a tout dit », assure Kim.", "fr"),
    ("[han] aprendido a [sentarse] antes", "«Hemos aprendido a sentarnos antes»", "es"),
    ("analista del [Instituto de Comercio]", "Habla el Instituto de Comercio (ICO). Kim es analista del ICO.", "es"),
    ("Él (el alcalde, N. de la R.) lo dijo todo", "El alcalde vino. «Él lo dijo todo», asegura Kim.", "es"),
    ("[La gente mayor] ya lo vio.", "«La gente mayor ha sufrido. Ellos ya lo vieron. Ellos ya lo vio.»", "es"),
]
REFUSED = [
    ("The [Trade Union] was late.", SHORT, "en"),
    ("It is true (and not simple, Ed.)", "“It is true and simple,” said Kim.", "en"),
    ("Die (die Lokführer) sind heute müde", "„Die sind heute müde“, sagte Kim.", "de"),
    ("Quieren [perderle] en casa", "«Quieren verme en casa»", "es"),
]
ANOTHER = [
    ("[The bank's offer] is fair", OFFER, "en"),
    ("[The firm's offer] is good", OFFER, "en"),
    (
        "I would drink it, but [Choe] would not",
        "Choe left.\n\nMayor Kim came. “I would drink it, but I would not,” she said.",
        "en",
    ),
    (
        "Ich trinke es, aber [Choe] trinkt nichts",
        "Choe ging.\n\nBürgermeisterin Kim kam. „Ich trinke es, aber ich trinke nichts“, sagte sie.",
        "de",
    ),
]


@pytest.mark.parametrize(("quote", "text", "language"), STANDS)
def test_an_editor_may_say_so(quote: str, text: str, language: str) -> None:
    anchor = Text(text, language).locate(quote)
    assert (anchor.grade, [edge for edge in anchor.edges if edge.flag == "gap"]) == ("elided", [])


@pytest.mark.parametrize(("quote", "text", "language"), REFUSED)
def test_other_words_are_refused(quote: str, text: str, language: str) -> None:
    assert Text(text, language).locate(quote).grade in ("altered", "missing")


@pytest.mark.parametrize(("quote", "text", "language"), ANOTHER)
def test_another_owner_or_speaker_is_flagged(quote: str, text: str, language: str) -> None:
    anchor = Text(text, language).locate(quote)
    assert not anchor.sound
    assert anchor.grade == "altered" or "subject" in {edge.kind for edge in anchor.edges if edge.flag == "gap"}
