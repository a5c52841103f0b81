"""Ellipses over whole sentences: another speaker, question or subject, and what took a claim back."""

import pytest

from factcheck.anchoring import locate

LIES = [
    ("MAYOR: It is bad. ... We will burn it.", "MAYOR: It is bad.\n\nUNION: We will burn it.", "subject", "UNION"),
    (
        '"The bridge is safe," ... "It will fall," said the union.',
        '"The bridge is safe," said the mayor. "It will fall," said the union.',
        "subject",
        "the mayor",
    ),
    (
        'The mayor said: "I like it." ... "I took it."',
        'The mayor said: "I like it." The clerk said: "I took it."',
        "subject",
        "The clerk",
    ),
    (
        '"Did you take it?" ... "Yes, I was."',
        '"Did you take it?" "My brother did." "Were you there?" "Yes, I was."',
        "subject",
        '"Were you there?"',
    ),
    (
        "The mayor was cleared. ... He had taken bribes.",
        "The mayor was cleared. The treasurer was jailed. He had taken bribes.",
        "subject",
        "The treasurer",
    ),
    (
        "The union wants a strike. ... This is a splendid plan.",
        "The union wants a strike. The mayor wants a school. This is a splendid plan.",
        "subject",
        "The mayor wants a school.",
    ),
    ("The mayor came. ... confessed to it", "The mayor came. His driver confessed to it.", "subject", "His driver"),
    (
        "The pill cures all pain. ... The ward is new.",
        "The pill cures all pain. That is what the seller claims. The ward is new.",
        "hedge",
        "That is what the seller claims",
    ),
    (
        "The bridge is unsafe. ... Repairs start in May.",
        "The bridge is unsafe. Engineers have shown that this was an error. Repairs start in May.",
        "negation",
        "this was an error",
    ),
]


@pytest.mark.parametrize(("quote", "text", "kind", "word"), LIES)
def test_a_gap_over_a_sentence_that_turns_what_follows_is_flagged(quote: str, text: str, kind: str, word: str) -> None:
    assert [(edge.flag, edge.kind, edge.word) for edge in locate(quote, text).edges if edge.flag == "gap"] == [
        ("gap", kind, word)
    ]


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("Le maire est venu. [...] a été arrêté", "Le maire est venu. Son chauffeur a été arrêté.", "fr"),
        ("Der Rat tagte. ... Er hatte Geld.", "Der Rat tagte. Der Kämmerer ging. Er hatte Geld.", "de"),
        ("La jueza quedó libre. ... Ella robó.", "La jueza quedó libre. La tesorera fue presa. Ella robó.", "es"),
    ],
)
def test_so_it_is_in_other_languages_between_sentences(quote: str, text: str, language: str) -> None:
    assert [edge.kind for edge in locate(quote, text, language=language).edges] == ["subject"]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("MAYOR: It is bad. ... It is cheap.", "MAYOR: It is bad.\n\nUNION: Is it?\n\nMAYOR: It is cheap."),
        ('"We will pay," ... "We met in May."', '"We will pay," the firm said. "We met in May."'),
        ('"We will pay," ... "We met," he said.', '"We will pay," the mayor said. "We met," he said.'),
        (
            'The mayor said: "I like it." ... "It is new."',
            'The mayor said: "I like it." Later the mayor said: "It is new."',
        ),
        ("Why did it sink? ... The office knows.", "Why did it sink? Who paid? The office knows."),
        ("The mayor was cleared. ... He left.", "The mayor was cleared. In May the court had met. He left."),
        ("The mayor was cleared. ... He left.", "The mayor was cleared. The mayor had asked for it. He left."),
        ("The union said he was wrong. ... He left.", "The union said he was wrong. The council met. He left."),
        ("The mayor was cleared. ... It had met.", "The mayor was cleared. The council was ill. It had met."),
        ("The wall stands. ... The quay is new.", "The wall stands. This is the pride of the town. The quay is new."),
        ("The wall fell. ... The quay is new.", "The wall fell. Nobody thinks this is a hoax. The quay is new."),
        ("The mayor resigned ... after the vote", "The mayor resigned on Friday after the vote."),
    ],
)
def test_an_honest_gap_over_a_sentence_is_not(quote: str, text: str) -> None:
    assert [edge for edge in locate(quote, text).edges if edge.flag == "gap"] == []


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("The bridge is safe", '"The bridge is safe"? The engineers laughed.', "en"),
        ("The bridge is safe", "The bridge is safe (?) for lorries.", "en"),
        ("Robó el alcalde el dinero", "¿Robó el alcalde el dinero?", "es"),
    ],
)
def test_a_question_mark_past_a_closing_mark_makes_a_question(quote: str, text: str, language: str) -> None:
    assert [(edge.flag, edge.kind, edge.word) for edge in locate(quote, text, language=language).edges] == [
        ("cut", "hedge", "?")
    ]


def test_a_question_word_behind_its_opening_mark_says_itself_that_it_asks() -> None:
    assert locate("Quién robó el dinero", "¿Quién robó el dinero?", language="es").flags == ()
