"""An ellipsis from one person's speech into another's, of whom a pronoun, or the sentence before, tells one."""

import pytest

from factcheck.anchoring import Text

ENGLISH = (
    "Mr Choe opened the talks. “We will keep the bridge,” he said. “It is of oak.”\n\n"
    "The mayor, Ms Kim, said she had not been asked. “They sent a letter,” she said. “It came in May.”\n\n"
    "“We feed the town,” laughed Ri, a farmer."
)
GERMAN = (
    "Herr Choe kam zuerst. „Wir behalten die Brücke“, sagte er. „Sie ist aus Eichenholz.“\n\n"
    "Die Bürgermeisterin Kim sagte, sie sei nicht gefragt worden. „Ein Brief lag im Kasten. Er kam im Mai.“\n\n"
    "„Wir ernähren die Stadt“, rief Bauer Ri."
)
FRENCH = (
    "M. Choe est venu. « Le pont restera », a-t-il dit. « Il est en chêne. »\n\n"
    "Mme Kim n'avait rien su. « Une lettre est venue », explique-t-elle. « Elle datait de mai. »\n\n"
    "Le syndicat attend. « On nourrit la ville », s'agace sa déléguée, Ri."
)
SPANISH = (
    "El alcalde Choe llegó. «El puente queda», dijo. «Es de roble.»\n\n"
    "La portavoz, Kim, dijo que nadie le preguntó. «Vino una carta», explicó Kim. «Era de mayo.»"
)


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("We will keep the bridge ... They sent a letter", ENGLISH, "en"),
        ("It is of oak ... It came in May", ENGLISH, "en"),
        ("They sent a letter ... We feed the town", ENGLISH, "en"),
        ("Wir behalten die Brücke ... Ein Brief lag im Kasten", GERMAN, "de"),
        ("Sie ist aus Eichenholz ... Er kam im Mai", GERMAN, "de"),
        ("Ein Brief lag im Kasten ... Wir ernähren die Stadt", GERMAN, "de"),
        ("Le pont restera ... Une lettre est venue", FRENCH, "fr"),
        ("Il est en chêne ... On nourrit la ville", FRENCH, "fr"),
        ("El puente queda ... Vino una carta", SPANISH, "es"),
        ("Es de roble ... Era de mayo", SPANISH, "es"),
    ],
)
def test_another_speaker_is_told_by_a_pronoun_or_the_sentence_before(quote: str, text: str, language: str) -> None:
    anchor = Text(text, language).locate(quote)
    assert anchor.grade == "elided"
    assert [edge.kind for edge in anchor.edges if edge.flag == "gap"] == ["subject"]


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("We will keep the bridge ... It is of oak", ENGLISH, "en"),
        ("They sent a letter ... It came in May", ENGLISH, "en"),
        ("Wir behalten die Brücke ... Sie ist aus Eichenholz", GERMAN, "de"),
        ("Le pont restera ... Il est en chêne", FRENCH, "fr"),
        ("Une lettre est venue ... Elle datait de mai", FRENCH, "fr"),
        ("El puente queda ... Es de roble", SPANISH, "es"),
    ],
)
def test_one_speaker_goes_on(quote: str, text: str, language: str) -> None:
    anchor = Text(text, language).locate(quote)
    assert (anchor.grade, anchor.flags) == ("elided", ())


@pytest.mark.parametrize(
    "text",
    [
        "“The bridge is old,” Kim said. “It leaks.\n\n“We want another,” she said.",
        "“The bridge is old,” she said.\n\nKim said the town had paid. “We want another,” she said.",
        "“The bridge is old,” he said.\n\n“We want another,” said Kim, 47.",
        "“The bridge is old,” Kim said.\n\nThe union was angry. “We want another,” he said.",
        "Kim spoke. “The bridge is old,” he said.\n\nThe union was angry. “We want another,” Kim said.",
    ],
    ids=["over paragraphs", "named between", "named late", "pronoun after another", "named before"],
)
def test_who_may_be_the_same_is_not_another(text: str) -> None:
    anchor = Text(text).locate("The bridge is old ... We want another")
    assert (anchor.grade, anchor.flags) == ("elided", ())


def test_a_title_parts_no_name() -> None:
    text = "“It may help,” said Prof. Kim. “We saw little.” “It is a careful paper,” said Dr. Ri."
    assert Text(text).locate("We saw little ... It is a careful paper").flags == ("gap",)
