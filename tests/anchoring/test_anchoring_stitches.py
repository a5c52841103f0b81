"""Ellipses inside one sentence: those that give a verb another's subject or object, and honest ones beside them."""

import pytest

from factcheck.anchoring import locate

LIES = [
    (
        "The union ... attacked the press",
        "The union praised the mayor, while the mayor attacked the press.",
        "the mayor",
    ),
    ("The owner ... was arrested", "The owner praised the crew and the clerk, a lawyer, was arrested.", "the clerk"),
    ("The office ... was closed", "The office opened late; the museum was closed.", "the museum"),
    ("The office ... was closed", "The office praised it because the museum was closed.", "the museum"),
    ("The mayor ... was led away", "The mayor watched as the banker was led away.", "the banker"),
    ("The mayor ... confessed", "The mayor read the letter in which the union confessed.", "the union"),
    ("The mayor ... confessed", "The mayor met the man whose brother confessed.", "brother"),
    ("The mayor of Westport ... were sold", "The mayor of Westport resigned and his boats were sold.", "his boats"),
    ("The mayor thanked ... the rioters", "The mayor thanked the police and condemned the rioters.", "condemned"),
    (
        "The army attacked ... the town",
        "The army attacked the rebels and then quietly fed the town.",
        "then quietly fed",
    ),
    ("They dropped ... the farmers", "They dropped the plan to hurt the farmers.", "hurt"),
    ("They spoke ... to the mayor", "They spoke to the union and listened to the mayor.", "listened"),
    ("Police arrested ... the minister", "Police arrested the driver of the minister.", "the driver of"),
    ("His unit fought ... the rebels", "His unit fought alongside the rebels.", "alongside"),
    ("The union called ... the strike", "The union called off the strike.", "off"),
    ("The guards ... shoot prisoners", "The guards were ordered to shoot prisoners.", "were ordered to"),
    ("Ministers ... close schools", "Ministers are free to close schools.", "are free to"),
    ("The firm ... pay the fine", "The firm agreed to pay the fine.", "agreed to"),
]

ABROAD = [
    ("Die Armee beschoss … die Stadt", "Die Armee beschoss die Rebellen und versorgte die Stadt.", "de", "versorgte"),
    ("Der Minister ... wurde entlassen", "Der Minister kam, und der Bankier wurde entlassen.", "de", "der Bankier"),
    ("L'armée a attaqué [...] les villages", "L'armée a attaqué les rebelles et nourri les villages.", "fr", "nourri"),
    ("Le maire ... a emmené", "Le maire a vu le banquier que la police a emmené.", "fr", "la police"),
    ("La police a arrêté ... la ministre", "La police a arrêté le chauffeur de la ministre.", "fr", "le chauffeur de"),
    ("El rey atacó [...] a los otros", "El rey atacó a los rebeldes y alimentó a los otros.", "es", "alimentó"),
    ("Detuvo [...] la ministra", "Detuvo el viernes al chófer de la ministra.", "es", "el viernes al chófer de"),
]


@pytest.mark.parametrize(("quote", "text", "word"), LIES)
def test_a_gap_that_takes_a_subject_object_or_verb_from_another_clause_is_flagged(
    quote: str, text: str, word: str
) -> None:
    assert ("gap", "subject", word) in [(edge.flag, edge.kind, edge.word) for edge in locate(quote, text).edges]


@pytest.mark.parametrize(("quote", "text", "language", "word"), ABROAD)
def test_so_it_is_in_other_languages(quote: str, text: str, language: str, word: str) -> None:
    assert [(edge.kind, edge.word) for edge in locate(quote, text, language=language).edges] == [("subject", word)]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("The owner ... was arrested", "The owner of the ship and the cargo was arrested."),
        ("The man ... was arrested", "The man who met the clerk and the guard was arrested."),
        ("The man ... was arrested", "The man holding the bag and the keys was arrested."),
        ("The museum ... was closed", "The museum known as the Lighthouse was closed."),
        ("The council ... closed the pool", "The council heard the union and the mayor and closed the pool."),
        ("The report ... was new", "The report written by the council and the union was new."),
        ("They visited ... Westport", "They visited the city of Westport."),
        ("The tool ... is new", "The tool that the council uses is new."),
        ("The mayor ... was re-elected", "The mayor spoke for an hour and was re-elected."),
        ("He thanked ... the police", "He thanked and praised the police."),
        ("He thanked the police ... on Friday", "He thanked the police and condemned the rioters on Friday."),
        (
            "The mayor met the union ... the third meeting",
            "The mayor met the union on Monday and later the third meeting.",
        ),
        ("They saw the bridge ... the quay", "They saw the bridge, the wall and the quay."),
        ("The office resigned ... Monday", "The office resigned on Monday."),
        ("A group ... of soldiers left", "A group in uniform of soldiers left."),
        ("The mayor ... wants to resign", "The mayor of the town wants to resign."),
        ("The council decided ... to close the school", "The council decided on Monday in May to close the school."),
    ],
)
def test_an_honest_ellipsis_is_not(quote: str, text: str) -> None:
    assert locate(quote, text).flags == ()


@pytest.mark.parametrize(
    ("quote", "text", "language"),
    [
        ("Die Armee beschoss … die Stadt", "Die Armee beschoss die Rebellen und auch die Stadt.", "de"),
        ("L'armée a attaqué [...] les villages", "L'armée a attaqué les rebelles et aussi les villages.", "fr"),
        ("El rey atacó [...] a los otros", "El rey atacó a los rebeldes y también a los otros.", "es"),
    ],
)
def test_an_adverb_before_another_object_is_no_verb(quote: str, text: str, language: str) -> None:
    assert locate(quote, text, language=language).flags == ()
