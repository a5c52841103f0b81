"""What an ellipsis leaves out whole, clauses and attributions and what counts nothing, bears on nothing that stays."""

import pytest

from factcheck.anchoring import locate

SPOKEN = "“It is ours,” said a guard who did not give her name. “We won the case.”"
OTHERS = "“It is ours,” the guard said. “We won.”\n\nThe clerk said nobody had come."

HONEST = [
    ("They fined the port, one of the oldest in the land, and left.", "They fined the port ... and left", "en"),
    ("They met in a port, home to one of the town's clubs, and left.", "They met … left", "en"),
    ("The port is easily the region's most busy harbour and often floods.", "The port ... often floods", "en"),
    ("El equipo ganó con un gol de penalti en el minuto final.", "El equipo ganó ... en el minuto final", "es"),
    ("Trajo algún palomino de adorno a la mesa.", "Trajo ... a la mesa", "es"),
    ("Il a gagné avec un but de son gardien à la fin.", "Il a gagné ... à la fin", "fr"),
    ("Sie gewann durch ein Tor am Ende des Spiels.", "Sie gewann ... am Ende des Spiels", "de"),
    (SPOKEN, "It is ours ... We won the case", "en"),
    (SPOKEN, "It is ours. ... We won the case", "en"),
    (SPOKEN, "It is ours,” ... “We won the case", "en"),
    (OTHERS, "It is ours. ... We won.", "en"),
    ("« C'est à nous », a dit un garde qui n'a pas de nom. « On a gagné. »", "C'est à nous ... On a gagné", "fr"),
    ("„Das ist unser“, sagte eine, die nicht genannt sein will. „Wir siegen.“", "Das ist unser … Wir siegen", "de"),
    ("The expert, a chemist in the port who was not there, praised it.", "a chemist in the port ... praised it", "en"),
    ("Kim, who paid no tax, left.", "Kim, ... left", "en"),
    ("We got our bands, and I was trying to ride, but the gates closed.", "We got our bands ... but the gates", "en"),
    ("I got a band, I paid nothing, and I left.", "I got a band, ... and I left", "en"),
    ("The council thanked the crew, paid no fine, and left.", "The council thanked the crew, ... and left", "en"),
    ("The council thanked the crew, paid no fine, and left.", "The council thanked the crew ... and left", "en"),
    ("The guard, Kim Durkan, 46, was there.", "The guard, Kim Durkan, ... was there", "en"),
    ("It keeps the rain forest that cools the land and could help all.", "It keeps the rain forest [...].", "en"),
    ("It keeps the rain forest that cools the land and could help all.", "It keeps the rain forest (...).", "en"),
    ("Is it true? No. At least they never met. I saw the ship leave.", "No. ... I saw the ship leave.", "en"),
]

HIDDEN = [
    ("One of the ships sank in May.", "... ships sank in May", "en", None),
    ("They say one of the ships sank in May.", "They say ... ships sank in May", "en", "one"),
    ("They met England's most capped player in May.", "They met ... player in May", "en", "most"),
    ("Cuesta un millón de euros al final.", "Cuesta ... de euros", "es", "un"),
    ("Duró un año y luego cerró.", "Duró ... y luego cerró", "es", "un"),
    ("The speech “was long and not good,” she said. “We won.”", "was long ... We won", "en", "not"),
    ("I got a band, but I was not allowed to ride, and I left.", "I got a band ... and I left", "en", "not"),
    ("I lied, and that was wrong, and I left.", "I lied ... and I left", "en", "wrong"),
    ("In some cases, they did not pay, and the port closed.", "In some cases ... and the port closed", "en", "not"),
    ("The council thanked the crew, paid no fine and tax.", "The council thanked the crew ... and tax", "en", "no"),
    ("The council thanked the crew, would pay no fine, and left.", "thanked the crew ... and left", "en", "no"),
    ("The port cost 40 million and it paid three fines a year.", "The port cost 40 million ... a year", "en", "three"),
    ("I want to tax them. That is simply untrue. I want to pay.", "I want to tax them ... I want to pay", "en", None),
]


@pytest.mark.parametrize(("text", "quote", "language"), HONEST)
def test_what_is_left_out_whole_is_not_flagged(text: str, quote: str, language: str) -> None:
    anchor = locate(quote, text, language=language)
    assert (anchor.grade, anchor.flags) == ("elided", ())


@pytest.mark.parametrize(("text", "quote", "language", "word"), [case for case in HIDDEN if case[3]])
def test_what_bears_on_the_words_beside_it_is(text: str, quote: str, language: str, word: str) -> None:
    anchor = locate(quote, text, language=language)
    assert anchor.grade == "elided"
    assert ("gap", word) in [(edge.flag, edge.word) for edge in anchor.edges]


def test_a_claim_taken_back_is_told_without_the_stop_before_it() -> None:
    anchor = locate("I want to tax them ... I want to pay", "I want to tax them. That is simply untrue. I want to pay.")
    assert [(edge.flag, edge.kind, edge.word) for edge in anchor.edges] == [
        ("gap", "negation", "That is simply untrue")
    ]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Is it true? No. Did you sell it? I love it here.", "No. ... I love it here."),
        ("Is it true? No way. They met. I love it here.", "No ... I love it here."),
    ],
)
def test_a_word_alone_answers_nothing_beyond_the_next_question(text: str, quote: str) -> None:
    assert locate(quote, text).grade == "altered"


@pytest.mark.parametrize("sign", ["...", "…", "[...]", "(…)"])
def test_an_ellipsis_is_no_difference_beside_one_of_words(sign: str) -> None:
    anchor = locate(
        f"The mayor paid {sign} for the red boats of the town", "The mayor paid late for the blue boats of the town."
    )
    assert [(each.quoted, each.found) for each in anchor.differences] == [("red", "blue")]
