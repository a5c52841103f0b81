"""An ellipsis from what one person said into what another did."""

import pytest

from factcheck.anchoring import Text

ENGLISH = (
    "“We did not choose the drought,” the mayor told reporters at the town hall. “We chose to act.” She left.\n\n"
    "The union called the plan unfair. “Farms use most of the water, but they feed the town,” said its chairwoman, "
    "Choe. “If they cut our supply, many will give up.” Choe said that nobody had asked her.\n\n"
    "The ministry rejected that. “The letter reached us in May,” said a spokesman. He added: “No money has been "
    "refused. The town will get an answer in July.”"
)
SPANISH = (
    "«El plan es injusto», afirmó el sindicato en la plaza. «Vamos a protestar mañana.»\n\n"
    "El ministerio lo rechazó. «La carta llegó en mayo», dijo la portavoz. Y añadió: «No se ha negado ningún dinero.»"
)


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("Farms use most of the water ... No money has been refused.", ENGLISH, "en"),
        ("the mayor told reporters at the town hall. [...] “No money has been refused.", ENGLISH, "en"),
        ("We chose to act ... Farms use most of the water", ENGLISH, "en"),
        ("El plan es injusto ... No se ha negado ningún dinero", SPANISH, "es"),
    ],
)
def test_two_voices_joined_are_flagged(quote: str, text: str, language: str) -> None:
    anchor = Text(text, language).locate(quote)
    assert anchor.grade == "elided"
    assert [edge.kind for edge in anchor.edges if edge.flag == "gap"] == ["subject"]


@pytest.mark.parametrize(
    "quote",
    [
        "Farms use most of the water ... If they cut our supply, many will give up.",
        "We did not choose the drought ... We chose to act.",
        "The letter reached us in May ... The town will get an answer in July.",
        "The letter reached us in May ... No money has been refused.",
    ],
)
def test_one_voice_goes_on_over_its_attributions(quote: str) -> None:
    anchor = Text(ENGLISH).locate(quote)
    assert (anchor.grade, anchor.flags) == ("elided", ())


def test_one_person_called_twice_is_one_voice() -> None:
    text = (
        "Minister Choe spoke first. “The wall will stand,” the minister said. It had been rebuilt twice. “It is of oak "
        "and stone,” Choe said."
    )
    assert Text(text).locate("The wall will stand ... It is of oak and stone").flags == ()


INTRODUCED = "The council met on Monday. “We will build it.” The treasurer said: “It costs too much.” They left."


@pytest.mark.parametrize(
    "quote", ["We will build it ... It costs too much.", "We will build it.” ... “It costs too much."]
)
def test_whoever_is_introduced_between_two_quotations_is_another_than_one_unnamed(quote: str) -> None:
    edges = Text(INTRODUCED).locate(quote).edges
    assert [edge.word for edge in edges if edge.kind == "subject"] == ["The treasurer"]


def test_whoever_is_introduced_may_have_spoken_before() -> None:
    text = "The treasurer was late. “We will build it.” The treasurer said: “It costs too much.” They left."
    assert Text(text).locate("We will build it ... It costs too much.").flags == ()
