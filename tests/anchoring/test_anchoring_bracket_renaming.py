"""A noun or pronoun in a bracket for a name or another noun: told by the text, left open by it, or of another."""

import pytest

from factcheck.anchoring import locate

FILM = "Heron opened in July. Heron was seen by many. The film was cheap. In May Heron won a prize."
BILL = "The aim of House Bill 272 is to open the port, the clerk said."
LAND = "The envoys met in Egypt. It is said that Egypt was ruled from the harbour."
BOARD = "The harbour office met. The embassy in Leeds dismissed the claim. The captains met."
CAPTAIN = "“We were lucky,” Captain Storm told the board. “Her crew slept,” the clerk said."
GUARD = "The guards stood by. The wife of the mayor of Lille lied to us."
PAIR = "Kim spoke with the board after the talks and said the port was shut."
ROOF = (
    "Der Verein kam mit Weizen und mit einem zweiten Akku. Wir wissen, dass davon das Brot abhängt. Damit geht es gut."
)
RICHTER = "Richter Tillmann Roth riet beiden zu einem Vergleich. Am Freitag war Roth im Hafen."
SOLD = "The clerk asked whether the boat had been sold. It had not, the board said."
DOLMEN = "Un dolmen se ve en el lago. Es posible que en otoño vuelva a verse. No descarta trasladarlo al puerto."
SPEAKERS = "Lead author Kim agrees. It is early, Dr. Choe warned. “I'd wait,” she added, “for a year.”"


def told(quote: str, text: str, language: str) -> str:
    anchor = locate(quote, text, language=language)
    edges = [edge.kind for edge in anchor.edges if edge.flag == "gap"]
    return "refused" if not anchor.faithful else " ".join(edges) or "accepted"


TOLD = [
    ("The aim of [the bill] is to open the port", BILL, "en"),
    ("It is said that [the country] was ruled from the harbour", LAND, "en"),
    ("In May [the film] won a prize", FILM, "en"),
    ("“We were lucky,” [she] told the board", CAPTAIN, "en"),
    ("[It] dismissed the claim", BOARD, "en"),
    ("[They] met.", "The captains met.", "en"),
    ("[Kim] said the port was shut", PAIR, "en"),
    ("[She] said the port was shut", "Ann Kim spoke and rose. Then Ann said that and said the port was shut.", "en"),
    ("It had not [been sold], the board said", SOLD, "en"),
    ("[Der Richter] riet beiden zu einem Vergleich", RICHTER, "de"),
    ("dass [vom Weizen] das Brot abhängt", ROOF, "de"),
    ("[Mit einem zweiten Akku] geht es gut", ROOF, "de"),
    ("Es posible que en otoño [el dolmen] vuelva a verse", DOLMEN, "es"),
    ("No descarta trasladar[lo] al puerto", DOLMEN, "es"),
]


@pytest.mark.parametrize(("quote", "text", "language"), TOLD[:7] + TOLD[8:])
def test_what_the_text_tells_is_accepted(quote: str, text: str, language: str) -> None:
    assert told(quote, text, language) == "accepted"


@pytest.mark.parametrize(
    ("quote", "text", "language", "said"),
    [
        (
            "In May [the film] won a prize",
            "Choe sang. Choe ran. The film was cheap. In May Heron won a prize.",
            "en",
            0,
        ),
        ("[the club] sold it there", "The Leeds Islanders met. Then Heron sold it there.", "en", 0),
        ("[She] found it", "She spoke. “A shepherd named Storm found it,” said the guide.", "en", 0),
        ("“I will,” said [the mayor]", "“I will,” said he. The mayor left.", "en", 0),
        ("“I'd wait,” [Kim] added", SPEAKERS, "en", 1),
        ("“I'd wait,” [Choe] added", SPEAKERS, "en", 2),
    ],
)
def test_what_it_leaves_open_is_a_referent(quote: str, text: str, language: str, said: int) -> None:
    assert told(quote, text, language) == ("referent", "subject", "accepted")[said]


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("[The minister] said that it was over", "The minister told Choe that. Choe said that it was over.", "en"),
        ("[The judge] will pay the clerk", "The judge met. The guard will pay the clerk.", "en"),
        ("[The army] was ready to leave", "The army met. The government was ready to leave.", "en"),
        ("[The guards] left at dawn", "The guards met. Then Choe left at dawn.", "en"),
        ("she was [the thief] of the port", "The thief ran. So she was the guard of the port.", "en"),
        ("and [he] paid for it", "Choe missed, and his rival paid for it.", "en"),
        ("[He] lied to us", GUARD, "en"),
        ("[He] ran to the port", "Mrs Choe ran to the port.", "en"),
        ("[It] left at dawn", "The captains left at dawn.", "en"),
        ("we saw [its] boat", "Then we saw the firm boat.", "en"),
        ("[Kim] left the port", "The board met Kim and left the port.", "en"),
        ("[Choe] said the port was shut", PAIR, "en"),
        ("It had not [been shut], the board said", SOLD, "en"),
        ("dass [vom Öl] das Brot abhängt", ROOF, "de"),
        ("dass [mit Weizen] das Brot abhängt", ROOF, "de"),
        ("[Mit einem dritten Akku] geht es gut", ROOF, "de"),
        ("[Sie] riet beiden zu einem Vergleich", "Der Richter riet beiden zu einem Vergleich.", "de"),
        ("No descarta trasladar[los] al puerto", DOLMEN, "es"),
    ],
)
def test_another_one_is_refused(quote: str, text: str, language: str) -> None:
    assert told(quote, text, language) == "refused"


def test_nothing_is_hidden_under_the_noun_of_a_name() -> None:
    anchor = locate("The aim of [the bill] is to open the port", BILL, language="en")
    assert [(each.sign, each.text.strip()) for each in anchor.omitted] == [("[the bill]", "House Bill 272")]


def test_all_of_a_subject_is_left_out_under_a_pronoun() -> None:
    anchor = locate("[It] dismissed the claim", BOARD, language="en")
    assert [each.text for each in anchor.omitted] == ["The embassy in Leeds"]
