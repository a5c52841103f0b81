"""What an ellipsis takes of amounts: those an item or aside holds of itself, and those that limit what was kept."""

import pytest

from factcheck.anchoring import locate

OWN = [
    (
        "The Left stands at 13, the Greens at 8 and the Right at 7.",
        "The Left stands at 13 ... and the Right at 7",
        "en",
    ),
    ("He promised boats, a card for people under 26 and a law.", "He promised boats ... and a law", "en"),
    ("They want 40 guides, a boat and a port.", "They want ... a boat and a port", "en"),
    (
        "Die Linke kommt auf 13 Prozent, die SPD auf 8 und das Bündnis auf 7.",
        "auf 13 Prozent ... und das Bündnis",
        "de",
    ),
    ("Die Stadt zählt drei Häfen, zwei Werften und ein Amt.", "Die Stadt zählt drei Häfen ... und ein Amt", "de"),
    ("Ihr Bau, eine kleine, robuste Anlage mit drei Flügeln, gewann.", "Ihr Bau ... gewann", "de"),
    ("Elle veut la paix, l'embauche de quarante guides et le maintien.", "Elle veut la paix ... et le maintien", "fr"),
    ("Promete barcos, un abono para menores de 26 años y una ley.", "Promete barcos ... y una ley", "es"),
    ("Kim scored, in a fraction of a second, for Bonn.", "Kim scored ... for Bonn", "en"),
    ("Kim warned, in some of his strongest words, of war.", "Kim warned ... of war", "en"),
    ("Kim left, on the third of May, for Bonn.", "Kim left ... for Bonn", "en"),
    ("Kim arriva, dans un quart d'heure, au port.", "Kim arriva ... au port", "fr"),
    ("Kim durmió, en el cuarto de baño, solo.", "Kim durmió ... solo", "es"),
]

LIMITING = [
    ("Kim was cleared, on two of the five counts, in May.", "Kim was cleared ... in May", "en", "on two of the five"),
    ("The drug, in half of the patients, works.", "The drug ... works", "en", "in half of the patients"),
    ("The boats, all but three, sank.", "The boats ... sank", "en", "but"),
    ("The boats, except three, sank.", "The boats ... sank", "en", "except"),
    ("Das Mittel half bei der Hälfte der Kranken gut.", "Das Mittel half ... gut", "de", "bei der Hälfte der Kranken"),
    ("Kim wurde, in zwei von fünf Fällen, befreit.", "Kim wurde ... befreit", "de", "in zwei von fünf"),
    ("Die Boote, außer drei alten, sanken.", "Die Boote ... sanken", "de", "außer"),
    ("Le produit, dans 40 % des cas, agit.", "Le produit ... agit", "fr", "dans 40 % des cas"),
    ("Les bateaux, tous sauf trois, ont coulé.", "Les bateaux ... ont coulé", "fr", "sauf"),
    ("Kim fue absuelto, en dos de los cinco casos, en mayo.", "absuelto ... en mayo", "es", "en dos de los cinco"),
    ("Los barcos, todos menos tres, se hundieron.", "Los barcos ... se hundieron", "es", "menos"),
]

COUNTED = [
    ("He paid 40 boats, up 9 percent, and left.", "He paid 40 boats, ... percent, and left", "en", "9"),
    ("The mayor gave 40 boats to the town and a port.", "The mayor gave ... to the town and a port", "en", "40"),
    ("They lost 40 boats, the mayor told Bonn and Kiel.", "They lost ... the mayor told Bonn and Kiel", "en", "40"),
    (
        "Der Rat zählt drei Häfen, die Bonn kostete und mied.",
        "Der Rat zählt ... die Bonn kostete und mied",
        "de",
        "drei",
    ),
]


@pytest.mark.parametrize(("text", "quote", "language"), OWN)
def test_an_amount_of_an_item_or_aside_left_out_whole_counts_nothing(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, [edge for edge in anchor.edges if edge.flag == "gap"]) == ("elided", [])


@pytest.mark.parametrize(("text", "quote", "language", "word"), LIMITING)
def test_a_share_or_exception_of_an_aside_limits_what_was_kept(text: str, quote: str, language: str, word: str) -> None:
    edges = locate(quote, text, language=language).edges
    assert ("gap", "limit", word) in [(edge.flag, edge.kind, edge.word) for edge in edges]


@pytest.mark.parametrize(("text", "quote", "language", "word"), COUNTED)
def test_an_amount_of_what_is_no_whole_item_is_flagged(text: str, quote: str, language: str, word: str) -> None:
    edges = locate(quote, text, language=language).edges
    assert ("gap", "number", word) in [(edge.flag, edge.kind, edge.word) for edge in edges]


AWAITED = [
    ("We will go as soon as they pay. Nobody came.", "We will go ... Nobody came", "en", "as soon as"),
    ("Wir gehen, sobald sie zahlen. Niemand kam.", "Wir gehen ... Niemand kam", "de", "sobald"),
    ("Nous partirons dès que vous paierez. On attend.", "Nous partirons ... On attend", "fr", "dès que"),
    ("Nos iremos en cuanto paguen. Nadie vino.", "Nos iremos ... Nadie vino", "es", "en cuanto"),
]

PAST = [
    ("Kim left as soon as it rained. Nobody came.", "Kim left ... Nobody came", "en"),
    ("Kim ging, sobald es regnete. Niemand kam.", "Kim ging ... Niemand kam", "de"),
]


@pytest.mark.parametrize(("text", "quote", "language", "word"), AWAITED)
def test_what_is_waited_for_is_flagged(text: str, quote: str, language: str, word: str) -> None:
    edges = locate(quote, text, language=language).edges
    assert ("gap", "time", word) in [(edge.flag, edge.kind, edge.word) for edge in edges]


@pytest.mark.parametrize(("text", "quote", "language"), PAST)
def test_when_something_was_is_not(text: str, quote: str, language: str) -> None:
    assert locate(quote, text, language=language).flags == ()
