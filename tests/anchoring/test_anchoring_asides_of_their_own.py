"""An aside left out whole takes with it what it says of itself; what bears on the sentence or joins two is told."""

from __future__ import annotations

import pytest

from factcheck.anchoring import locate

OWN = [
    ("The talks ... have turned", "The talks, whether in May or in June, have turned.", "en"),
    ("Will it say ... where it is?", "Will it say, in terms an islander might use, where it is?", "en"),
    ("The fund ... pays", "The fund, nearly 40 million strong, pays.", "en"),
    ("The hall ... fell", "The hall, a small, only half-built one, fell.", "en"),
    ("The council ... voted", "The council, knowing that only two boats were left, voted.", "en"),
    ("The port, ... closed", "The port, in which no ship was left, closed.", "en"),
    ("The mayor, ..., closed the port", "The mayor, aged 54, closed the port.", "en"),
    ("The town ... that it paid", "The town, to whose ships no toll applied, it is true that it paid.", "en"),
    ("They opened the line ..., and rode", "They opened the line, six weeks ahead of plan, and rode.", "en"),
    ("They opened the line ... It rained", "They opened the line, six weeks ahead of plan. It rained.", "en"),
    ("The men ... left", "The men, with or without their boats, left.", "en"),
    ("It fell ... and sank", "It fell, it must be said, and sank.", "en"),
    ("Das Zimmer ... lag ruhig", "Das Zimmer, ein richtiges, nur etwas zu kleines, lag ruhig.", "de"),
    ("Wir fielen durch ... und gingen", "Wir fielen durch, das muss man so sagen, und gingen.", "de"),
    ("Die Boote ... liefen aus", "Die Boote, vor allem auch unsere neuen, liefen aus.", "de"),
    ("Die Leute ... gehen", "Die Leute, ob in Linz oder in Wels, gehen.", "de"),
    ("Les bateaux ... sont partis", "Les bateaux, et surtout les plus petits, sont partis.", "fr"),
    ("Le conseil ... a voté", "Le conseil, considérant que les ports sont seuls à payer, a voté.", "fr"),
    ("Les hommes ... partent", "Les hommes, avec leurs bateaux ou sans leurs bateaux, partent.", "fr"),
    ("En un puerto ... vivía un guarda", "En un puerto, de cuyo nombre no me acuerdo, vivía un guarda.", "es"),
    ("Le gustan las uvas …, los higos", "Le gustan las uvas, todas de ámbar, los higos.", "es"),
]

COUNTS_NOTHING = [
    ("It shook the port ... when it closed", "It shook the port two years ago, when it closed.", "en"),
    ("Er zahlte ... und ging", "Er zahlte vor zwei Jahren und ging.", "de"),
    ("Il a payé ... et parti", "Il a payé il y a deux ans et parti.", "fr"),
    ("Pagó ... y se fue", "Pagó hace dos años y se fue.", "es"),
    ("The boats lay ... and rusted", "The boats lay between 2016 and 2019 and rusted.", "en"),
    ("They took it ... It rained", "They took it from the old garage.1 It rained.", "en"),
    ("As held ..., the law stands", "As held in Port v. Quay, 311 F.2d 87 (1962), the law stands.", "en"),
    ("The vaccine ... works", "The vaccine against COVID-19 works.", "en"),
    ("She leaves a niece ... and a parrot", "She leaves a niece, a nephew, two godchildren and a parrot.", "en"),
]

HIDDEN = [
    ("Crime rose ... last year", "Crime rose, only in the port, last year.", "en", "limit", "only"),
    ("They were imposed, ... when it rained", "They were imposed, from 2006, when it rained.", "en", "number", "2006"),
    ("The film ... opened doors", "The film, often, opened doors.", "en", "quantifier", "often"),
    ("The talks ... have turned", "The talks, whether it rains, have turned.", "en", "condition", "whether"),
    ("Sales came in at 400 ... they slipped", "Sales came in at 400, up 9 on that basis; as told, they slipped.",
     "en", "number", "9"),
    ("The report ... stands", "The report (never published) stands.", "en", "negation", "never"),
    ("Der Vorwurf, sie habe betrogen ... Er ging", "Der Vorwurf, sie habe betrogen, fiel nach zehn Tagen. Er ging.",
     "de", "number", "zehn"),
    ("They paid ... to the town", "They paid 40 boats ago, 12 in May to the town.", "en", "number", "40"),
    ("It receives ... rain", "It receives low amounts of rain.", "en", "limit", "low amounts of"),
    ("Sie erhält ... Regen", "Sie erhält geringe Mengen Regen.", "de", "limit", "geringe Mengen"),
    ("Il reçoit ... pluie", "Il reçoit de faibles quantités de pluie.", "fr", "limit", "de faibles quantités de"),
    ("Recibe ... lluvia", "Recibe pequeñas cantidades de lluvia.", "es", "limit", "pequeñas cantidades de"),
    ("They had fewer cramps than ... the men who ate toast",
     "They had fewer cramps than at baseline, but so did the men who ate toast.", "en", "subject", "so did"),
    ("Der Rat wurde entlastet ... die Vorsitzende", "Der Rat wurde entlastet; für die Vorsitzende war es eng.",
     "de", "subject", "für"),
    ("Der Antrag wurde ... verworfen", "Der Antrag wurde im Ausschuss gelobt, im Plenum jedoch verworfen.",
     "de", "subject", "im Ausschuss gelobt, im Plenum jedoch"),
    ("Es gibt Sturm ... im Tal", "Es gibt Sturm auf dem Berg, im Tal hingegen nichts.",
     "de", "subject", "auf dem Berg"),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "text", "language"), OWN + COUNTS_NOTHING)
def test_what_an_aside_says_of_itself_is_not_flagged(quote: str, text: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.flags) == ("elided", ())


@pytest.mark.parametrize(("quote", "text", "language", "kind", "word"), HIDDEN)
def test_what_bears_on_the_sentence_or_joins_two_is(quote: str, text: str, language: str, kind: str, word: str) -> None:
    anchor = locate(quote, text, language=language)
    assert anchor.grade == "elided"
    assert ("gap", kind, word) in [(edge.flag, edge.kind, edge.word) for edge in anchor.edges]


@pytest.mark.parametrize("end", [",", ", ...", ", [...]", " ...", "…", " [...]."])
def test_a_sign_or_comma_at_the_end_hides_no_more_than_the_cut(end: str) -> None:
    text = "They said that the keeper took bribes, an allegation they withdrew after the break."
    anchor = locate(f"the keeper took bribes{end}", text)
    assert [(edge.flag, edge.kind) for edge in anchor.edges if edge.kind != "saying"] == [("cut", "negation")]


def test_a_comma_kept_before_an_ellipsis_hides_no_more_than_one_left_out() -> None:
    text = "The keeper took bribes, an allegation they withdrew after the break. He left."
    assert locate("The keeper took bribes, ... He left.", text).flags == ("gap",)


def test_what_is_asked_under_an_ellipsis_is_told() -> None:
    text = "Hermanos, ¿quién os ha dicho que la riqueza salva? Nadie."
    anchor = locate("Hermanos [...] la riqueza salva", text, language="es")
    assert [(edge.kind, edge.word) for edge in anchor.edges] == [("hedge", "?")]
    assert locate("Hermanos [...] la riqueza salva?", text, language="es").flags == ()


def test_before_a_bracket_that_opens_the_quote_the_words_outside_are_read() -> None:
    text = "Some northern ports have closed. All southern ports opened."
    anchor = locate("[Northern] ports have closed", text)
    assert [(edge.kind, edge.word) for edge in anchor.edges] == [("quantifier", "Some")]
    text = "The keeper said that he was soft on the town."
    assert locate("[The keeper] was soft on the town", text).flags == ()
